"""Cells of the files as Python values."""

import re
from datetime import date
from typing import Any

Row = dict[str, Any]

ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
WORDS = {"true": True, "false": False}


def typed(text: str | None) -> Any:
    """A date, a boolean or the text itself; None for an empty cell."""
    if text is None or not text.strip():
        return None
    text = text.strip()
    if ISO_DATE.fullmatch(text):
        return date.fromisoformat(text)
    return WORDS.get(text.lower(), text)
