"""What the markup of a workbook says: texts, formats, references to cells."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

GENERAL = "General"
"""The format of a cell that has none, number 0."""
ESCAPED = re.compile("_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")
"""How the markup writes letters that XML cannot hold; halves of letters are none."""
REFERENCE = re.compile("([A-Z]+)([0-9]+)")
LETTERS = 26


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """How a cell shows its value: a format's code, or the number of one that Excel knows itself.

    `is_quoted`: an apostrophe before the value keeps it a text.
    """

    code: str | int = GENERAL
    is_quoted: bool = False


def formats_of(styles: Element) -> list[NumberFormat]:
    """How cells of each style show their value, in the order by which cells name them."""
    own = {each.get("numFmtId"): each.get("formatCode", "") for each in elements(styles, "numFmt")}
    cells = next(iter(elements(styles, "cellXfs")), None)
    found = [
        NumberFormat(
            own.get(each.get("numFmtId"), int(each.get("numFmtId", 0)) or GENERAL),
            each.get("quotePrefix") in ("1", "true"),
        )
        for each in (cells if cells is not None else ())
    ]
    return found or [NumberFormat()]


def text_of(element: Element) -> str:
    """The text of runs, without what says how it is pronounced."""
    direct = [part for part in element if name_of(part) == "t"]
    runs = [part for run in element if name_of(run) == "r" for part in run if name_of(part) == "t"]
    return unescaped("".join(part.text or "" for part in (*direct, *runs)))


def unescaped(text: str) -> str:
    """The text with the letters that XML cannot hold."""
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def column_of(reference: str | None) -> int:
    """The column of a cell by its reference, from 0.

    Raises:
        ValueError: if it is none.
    """
    found = REFERENCE.match(reference or "")
    if found is None:
        raise ValueError(f"{reference!r} names no cell")
    at = 0
    for letter in found[1]:
        at = at * LETTERS + ord(letter) - ord("A") + 1
    return at - 1


def elements(element: Element, name: str) -> Iterator[Element]:
    """All elements of a name within one, whatever the prefix of their namespace."""
    return (each for each in element.iter() if name_of(each) == name)


def name_of(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2]
