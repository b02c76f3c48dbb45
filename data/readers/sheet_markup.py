"""What the markup of a workbook's sheet tells that its values do not: merges and formulas."""

import posixpath
import re
import zipfile
from html import unescape
from pathlib import Path

from data.readers import Unreadable

SHEET = re.compile(rb"<(?:\w+:)?sheet\s([^>]*)>")
RELATION = re.compile(rb"<(?:\w+:)?Relationship\s([^>]*)>")
ATTRIBUTE = re.compile(rb"([\w:]+)\s*=\s*\"([^\"]*)\"")
MERGE = re.compile(rb"<(?:\w+:)?mergeCell\s+ref=\"([A-Z]+)(\d+):([A-Z]+)(\d+)\"")
FORMULA_WITHOUT_VALUE = re.compile(
    rb"<(?:\w+:)?c\s[^>]*?r=\"([A-Z]+\d+)\"[^>]*>\s*<(?:\w+:)?f(?:\s[^>]*)?(?:/>|>[^<]*</(?:\w+:)?f>)"
    rb"\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
"""A program that writes workbooks may leave it to Excel to work a formula out."""


def merged_rows(path: Path, sheet: str) -> dict[int, tuple[int, int]]:
    """Each row whose cells are not all its own, with the first and last row of the merge.

    Only the first cell of several that are merged holds the value; the others are as good as
    blank. Where a column's cells are merged, its first row is as it should be.
    """
    found: dict[int, tuple[int, int]] = {}
    for left, first, right, last in MERGE.findall(markup(path, sheet)):
        span = int(first), int(last)
        found |= dict.fromkeys(range(span[0] + (left == right), span[1] + 1), span)
    return found


def refuse_formulas_without_values(path: Path, sheet: str) -> None:
    """Look for cells whose value nobody has worked out, which would read as blank.

    Raises:
        Unreadable: if there is one, naming the first.
    """
    found = FORMULA_WITHOUT_VALUE.search(markup(path, sheet))
    if found:
        raise Unreadable(
            f"sheet {sheet}: cell {found[1].decode()} holds a formula without its value: open the "
            "workbook in Excel and save it"
        )


def related_parts(workbook: zipfile.ZipFile) -> dict[str, str]:
    """The part for each kind of thing that a workbook has one of: `styles`, `sharedStrings` ..."""
    related = RELATION.findall(workbook.read("xl/_rels/workbook.xml.rels"))
    return {each["Type"].rpartition("/")[2]: _target(each) for each in map(_attributes, related)}


def markup(path: Path, sheet: str) -> bytes:
    """The sheet's part of the workbook; empty where it is not markup, as in an .xlsb."""
    try:
        with zipfile.ZipFile(path) as workbook:
            part = _part_of(workbook, sheet)
            return workbook.read(part) if part in workbook.namelist() else b""
    except (zipfile.BadZipFile, KeyError, OSError, NotImplementedError, RuntimeError, ValueError):
        # What is broken was found, or not, when the values were read.
        return b""


def _part_of(workbook: zipfile.ZipFile, sheet: str) -> str:
    listed = [_attributes(each) for each in SHEET.findall(workbook.read("xl/workbook.xml"))]
    wanted = next((each.get("r:id") for each in listed if each.get("name") == sheet), None)
    related = RELATION.findall(workbook.read("xl/_rels/workbook.xml.rels"))
    for each in map(_attributes, related):
        if each.get("Id") == wanted:
            return _target(each)
    return ""


def _target(relation: dict[str, str]) -> str:
    return posixpath.normpath(posixpath.join("/xl", relation["Target"])).lstrip("/")


def _attributes(markup: bytes) -> dict[str, str]:
    return {
        name.decode(): unescape(value.decode("utf-8", errors="replace"))
        for name, value in ATTRIBUTE.findall(markup)
    }
