"""A copy of a census, byte by byte, with a comment before each element that is wrong."""

import codecs
from collections.abc import Mapping
from pathlib import Path
from xml.parsers import expat

from data.readers.census_elements import CONFERENCE_DATE, EPISODE_GROUPS, REVIEW_DATE

ELEMENTS = {
    "social_care_person": "Child",
    "social_care_referral": "CINdetails",
    "social_care_conference": CONFERENCE_DATE,
    "social_care_review": REVIEW_DATE,
} | {table: group for group, table in EPISODE_GROUPS.items()}
"""The element that each contract table's records are made of."""
ENCODINGS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def marked_markup(path: Path, marks: Mapping[tuple[str, int], str]) -> bytes:
    """Write the census again with comments; every line stays where it was.

    Where several elements of a kind begin on one line, the first bears the comment.

    Args:
        marks: what is wrong with a record, by contract table and line.
    """
    content = path.read_bytes()
    waiting = {(ELEMENTS[table], line): words for (table, line), words in marks.items()}
    places: list[tuple[int, str]] = []
    parser = expat.ParserCreate()

    def start(name: str, _attributes: dict[str, str]) -> None:
        words = waiting.pop((name.rpartition(":")[2], parser.CurrentLineNumber), None)
        if words is not None:
            places.append((parser.CurrentByteIndex, words))

    parser.StartElementHandler = start
    parser.Parse(content, True)
    encoding = ENCODINGS.get(content[: len(codecs.BOM_UTF16_LE)], "ascii")
    parts, done = [], 0
    for at, words in places:
        parts += [content[done:at], _comment(words).encode(encoding, errors="replace")]
        done = at
    return b"".join([*parts, content[done:]])


def _comment(words: str) -> str:
    # Two hyphens end a comment.
    return f"<!-- what is wrong: {words.replace('--', '- -')} -->"
