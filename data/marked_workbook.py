"""A copy of a workbook's cells, sheet by sheet, in which what is wrong is marked."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from data.readers.excel_sheet import load
from data.readers.marks import MARK_COLUMN, MARKS_SHEET
from data.stored_cells import StoredCell, StoredSheet, StoredWorkbook
from data.stored_markup import NumberFormat

FAULTY = {"bg_color": "#FFC7CE", "font_color": "#9C0006"}
MARKED_WIDTH = 60

Formats = Callable[[NumberFormat, bool], Format]
"""The format of a cell that shows its value so, faulty or not."""


@dataclass(frozen=True, slots=True)
class SheetMark:
    """What is wrong with a row, from 1, of a sheet; `positions` are the faulty cells, from 0."""

    sheet: str
    header_row: int
    row: int
    positions: tuple[int, ...]
    words: str


def marked_workbook(path: Path, marks: Sequence[SheetMark]) -> bytes:
    """Write every cell again where it stood: a number, text or day as it was, shown as it was.

    Lost are colours and fonts, merges, and formulas, of which the value stays; an error such as
    `#REF!` becomes the text of it. Faulty cells are
    coloured and bear a comment; a column beside the table and a sheet of its own say what is
    wrong.
    """
    old = StoredWorkbook(path)
    written = io.BytesIO()
    options = {"in_memory": True, "date_1904": old.from_1904}
    with xlsxwriter.Workbook(written, options) as new:

        @cache
        def format_of(shown: NumberFormat, is_faulty: bool) -> Format:
            shows = {"num_format": shown.code, "quote_prefix": shown.is_quoted}
            return new.add_format(shows | (FAULTY if is_faulty else {}))

        for name in old.values.sheet_names:
            if name == MARKS_SHEET:
                continue
            copy = new.add_worksheet(name)
            if load(old.values, name).visible != "visible":
                copy.hide()
            _copy(old.sheet(name), copy, [mark for mark in marks if mark.sheet == name], format_of)
        _list(new.add_worksheet(MARKS_SHEET), marks)
    return written.getvalue()


def _copy(sheet: StoredSheet, copy: Worksheet, marks: list[SheetMark], format_of: Formats) -> None:
    for first, last, width in sheet.widths:
        copy.set_column(first, last, width)
    cells, beside = (
        sheet.cells,
        1 + max((cell.column for cell in sheet.cells if cell.kind != "blank"), default=-1),
    )
    if marks and _is_marked(cells, marks[0].header_row - 1, beside - 1):
        # Marked before, and sent again: the new marks take the old ones' place.
        beside -= 1
        cells = [cell for cell in cells if cell.column != beside]
    faulty = {(mark.row - 1, at): mark.words for mark in marks for at in mark.positions}
    for (row, column), words in faulty.items():
        copy.write_blank(row, column, None, format_of(NumberFormat(), True))
        copy.write_comment(row, column, words)
    for cell in cells:
        _write(copy, cell, format_of(cell.number_format, (cell.row, cell.column) in faulty))
    for mark in marks:
        copy.write_string(mark.header_row - 1, beside, MARK_COLUMN)
        copy.write_string(mark.row - 1, beside, mark.words, format_of(NumberFormat(), True))
        copy.set_column(beside, beside, MARKED_WIDTH)


def _is_marked(cells: Sequence[StoredCell], header: int, last: int) -> bool:
    return any(
        cell.row == header and cell.column == last and cell.text.strip().lower() == MARK_COLUMN
        for cell in cells
    )


def _write(copy: Worksheet, cell: StoredCell, shown: Format) -> None:
    match cell.kind:
        case "blank":
            copy.write_blank(cell.row, cell.column, None, shown)
        case "number":
            copy.write_number(cell.row, cell.column, float(cell.text), shown)
        case "truth":
            copy.write_boolean(cell.row, cell.column, cell.text in ("1", "true"), shown)
        case "text" | "error":
            # XlsxWriter writes an error as a formula alone, and a copy calculates nothing.
            copy.write_string(cell.row, cell.column, cell.text, shown)


def _list(sheet: Worksheet, marks: Sequence[SheetMark]) -> None:
    sheet.write_row(0, 0, ["sheet", "row", MARK_COLUMN])
    sheet.set_column(2, 2, MARKED_WIDTH)
    for at, mark in enumerate(marks, 1):
        sheet.write_string(at, 0, mark.sheet)
        sheet.write_number(at, 1, mark.row)
        sheet.write_string(at, 2, mark.words)
