"""Findings that are no figure: what others than a board must do, and what the dashboard shows.

`unmeasured.toml` holds one for each, by its reference, with whose it is and where it is shown.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

FILE = Path(__file__).with_suffix(".toml")


class Unmeasured(BaseModel):
    """A finding that no board can measure (a recommendation), or that is shown as it is."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    finding: str
    slug: str
    kind: Literal["recommendation", "feature"]
    title: str
    whose: str
    says: str
    place: str
    """Screen and heading."""


@cache
def catalogue() -> tuple[Unmeasured, ...]:
    """Every one of them, in the order of their file."""
    listed = tomllib.loads(FILE.read_text("utf-8"))
    return tuple(
        Unmeasured.model_validate({"finding": finding, **each}) for finding, each in listed.items()
    )


def lines() -> list[str]:
    """What others than a board must do, a sentence each, with whose it is."""
    return [
        f"**{each.title}**: {each.says} It is for: {each.whose}."
        for each in catalogue()
        if each.kind == "recommendation"
    ]
