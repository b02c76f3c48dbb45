"""What a heading means, however it is written."""

import unicodedata
from functools import lru_cache

CELLS_REMEMBERED = 4096
"""Whose meaning is looked for again: each reader looks for its own headers in one file."""


@lru_cache(CELLS_REMEMBERED)
def meaning(header: str) -> str:
    """What is left of a header without case, blanks, punctuation and the shape of quotes."""
    squeezed = unicodedata.normalize("NFKC", header).casefold()
    return "".join(letter for letter in squeezed if letter.isalnum())
