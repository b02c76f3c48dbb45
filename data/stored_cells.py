"""The cells of a workbook as they are stored: a number as a number, a text as a text, its format.

What is read for intake is all text, in which 123 the number and 123 the text look alike.
"""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import fastexcel

from data.readers.excel_sheet import load
from data.readers.sheet_markup import markup, related_parts
from data.stored_markup import (
    NumberFormat,
    column_of,
    elements,
    formats_of,
    name_of,
    text_of,
    unescaped,
)

Kind = Literal["blank", "text", "number", "truth", "error"]
KINDS: dict[str | None, Kind] = {
    **dict.fromkeys(("s", "inlineStr", "str", "d"), "text"),
    **dict.fromkeys((None, "n"), "number"),
    "b": "truth",
    "e": "error",
}
"""What a cell holds, by its type in the markup (ECMA-376, ST_CellType)."""
DAY = "yyyy-mm-dd"
DAY_ZERO = datetime(1899, 12, 30)
MOST_DIGITS = 15
"""Digits of a number that Excel keeps."""
NO_MARKUP = (zipfile.BadZipFile, KeyError, ElementTree.ParseError, NotImplementedError, ValueError)


@dataclass(frozen=True, slots=True)
class StoredCell:
    """A cell, by its row and column from 0; `text` is its value as the markup writes it."""

    row: int
    column: int
    kind: Kind
    text: str
    number_format: NumberFormat


@dataclass(frozen=True, slots=True)
class StoredSheet:
    """The cells of a sheet, and how wide its columns are, each by first and last from 0."""

    cells: list[StoredCell]
    widths: list[tuple[int, int, float]]


class StoredWorkbook:
    """A workbook of which the cells are read sheet by sheet.

    What is no markup inside, as an .xlsb, is read as its values look.
    """

    def __init__(self, path: Path) -> None:
        self.values = fastexcel.read_excel(path)
        self.from_1904 = False
        self._path = path
        self._texts: list[str] = []
        self._formats: list[NumberFormat] = []
        try:
            with zipfile.ZipFile(path) as workbook:
                self._read_common(workbook)
        except NO_MARKUP:
            self._formats = []

    def sheet(self, name: str) -> StoredSheet:
        """Read the cells of a sheet, row by row."""
        try:
            stored = self._from_markup(markup(self._path, name)) if self._formats else None
        except NO_MARKUP:
            stored = None
        return stored or StoredSheet(list(_as_they_look(self.values, name)), [])

    def _read_common(self, workbook: zipfile.ZipFile) -> None:
        """Read the texts and formats that the cells refer to."""
        parts = related_parts(workbook)
        about = ElementTree.fromstring(workbook.read("xl/workbook.xml"))
        self.from_1904 = any(
            each.get("date1904") in ("1", "true") for each in elements(about, "workbookPr")
        )
        self._formats = formats_of(ElementTree.fromstring(workbook.read(parts["styles"])))
        if "sharedStrings" in parts:
            texts = ElementTree.fromstring(workbook.read(parts["sharedStrings"]))
            self._texts = [text_of(each) for each in elements(texts, "si")]

    def _from_markup(self, content: bytes) -> StoredSheet | None:
        if not content:
            return None
        sheet = StoredSheet([], [])
        row = column = -1
        for event, element in ElementTree.iterparse(io.BytesIO(content), ("start", "end")):
            name = name_of(element)
            if event == "start" and name == "row":
                row, column = int(element.get("r", row + 2)) - 1, -1
            elif event == "end" and name == "c":
                column = column_of(element.get("r")) if element.get("r") else column + 1
                sheet.cells.append(self._cell(row, column, element))
            elif event == "end" and name == "row":
                element.clear()
            elif event == "end" and name == "col" and element.get("width"):
                first, last = int(element.get("min", 1)), int(element.get("max", 1))
                sheet.widths.append((first - 1, last - 1, float(element.get("width", 0))))
        return sheet

    def _cell(self, row: int, column: int, element: Element) -> StoredCell:
        parts = {name_of(part): part for part in element}
        style = self._formats[int(element.get("s", 0))]
        if "is" in parts:
            return StoredCell(row, column, "text", text_of(parts["is"]), style)
        text = parts["v"].text if "v" in parts else None
        if text is None:
            return StoredCell(row, column, "blank", "", style)
        stored_as = element.get("t")
        if stored_as == "s":
            text = self._texts[int(text)]
        elif stored_as == "str":
            text = unescaped(text)
        return StoredCell(row, column, KINDS[stored_as], text, style)


def _as_they_look(values: fastexcel.ExcelReader, name: str) -> Iterator[StoredCell]:
    """The values of a sheet, each as the kind that it looks like."""
    sheet = load(values, name)
    for row, cells in enumerate(sheet.to_polars().rows() if sheet.height else []):
        for column, text in enumerate(cells):
            if text is None:
                continue
            day = _day(text)
            if day is not None:
                yield StoredCell(row, column, "number", str(day), NumberFormat(DAY))
            else:
                kind: Kind = "number" if _is_number(text) else "text"
                yield StoredCell(row, column, kind, text, NumberFormat())


def _day(text: str) -> int | None:
    try:
        return (datetime.strptime(text, "%Y-%m-%d 00:00:00") - DAY_ZERO).days
    except ValueError:
        return None


def _is_number(text: str) -> bool:
    """Whether a number of Excel would be written as just this text."""
    try:
        number = float(text)
    except ValueError:
        return False
    digits = sum(letter.isdigit() for letter in text)
    return 0 < digits <= MOST_DIGITS and text in (repr(number), f"{number:.0f}")
