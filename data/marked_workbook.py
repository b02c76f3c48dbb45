"""A copy of a workbook's values, sheet by sheet, in which what is wrong is marked."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import fastexcel
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from data.readers.excel_sheet import load
from data.readers.marks import MARK_COLUMN, MARKS_SHEET

FAULTY = {"bg_color": "#FFC7CE", "font_color": "#9C0006"}
MARKED_WIDTH = 60
MOST_DIGITS = 15
"""Digits of a number that Excel keeps."""


@dataclass(frozen=True, slots=True)
class SheetMark:
    """What is wrong with a row, from 1, of a sheet; `positions` are the faulty cells, from 0."""

    sheet: str
    header_row: int
    row: int
    positions: tuple[int, ...]
    words: str


def marked_workbook(path: Path, marks: Sequence[SheetMark]) -> bytes:
    """Write every sheet again with its values where they stood; formats and formulas are lost.

    Faulty cells are coloured and bear a comment; a column beside the table and a sheet of its
    own say what is wrong.
    """
    old = fastexcel.read_excel(path)
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as new:
        formats = {
            (dated, faulty): new.add_format(
                ({"num_format": "yyyy-mm-dd"} if dated else {}) | (FAULTY if faulty else {})
            )
            for dated in (False, True)
            for faulty in (False, True)
        }
        for name in old.sheet_names:
            if name == MARKS_SHEET:
                continue
            sheet = load(old, name)
            copy = new.add_worksheet(name)
            if sheet.visible != "visible":
                copy.hide()
            rows = sheet.to_polars().rows() if sheet.height else []
            _copy(rows, copy, [mark for mark in marks if mark.sheet == name], formats)
        _list(new.add_worksheet(MARKS_SHEET), marks)
    return written.getvalue()


def _copy(
    rows: list[tuple[str | None, ...]],
    copy: Worksheet,
    marks: list[SheetMark],
    formats: dict[tuple[bool, bool], Format],
) -> None:
    if marks and _is_marked(rows[marks[0].header_row - 1]):
        # Marked before, and sent again: the new marks take the old ones' place.
        rows = [cells[:-1] for cells in rows]
    faulty = {(mark.row - 1, at): mark.words for mark in marks for at in mark.positions}
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            _write(copy, row, column, text, formats, is_faulty=(row, column) in faulty)
    for (row, column), words in faulty.items():
        copy.write_comment(row, column, words)
    beside = max(map(len, rows), default=0)
    for mark in marks:
        copy.write_string(mark.header_row - 1, beside, MARK_COLUMN)
        copy.write_string(mark.row - 1, beside, mark.words, formats[False, True])
        copy.set_column(beside, beside, MARKED_WIDTH)


def _is_marked(header: tuple[str | None, ...]) -> bool:
    return bool(header) and (header[-1] or "").strip().lower() == MARK_COLUMN


def _write(
    copy: Worksheet,
    row: int,
    column: int,
    text: str | None,
    formats: dict[tuple[bool, bool], Format],
    *,
    is_faulty: bool,
) -> None:
    """Write a cell so that it reads as it did: a day as a day, a number as a number."""
    if text is None:
        if is_faulty:
            copy.write_blank(row, column, None, formats[False, True])
        return
    day = _day(text)
    if day is not None:
        copy.write_datetime(row, column, day, formats[True, is_faulty])
    elif _is_number(text):
        copy.write_number(row, column, float(text), formats[False, is_faulty])
    else:
        copy.write_string(row, column, text, formats[False, is_faulty])


def _day(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, "%Y-%m-%d 00:00:00")
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


def _list(sheet: Worksheet, marks: Sequence[SheetMark]) -> None:
    sheet.write_row(0, 0, ["sheet", "row", MARK_COLUMN])
    sheet.set_column(2, 2, MARKED_WIDTH)
    for at, mark in enumerate(marks, 1):
        sheet.write_string(at, 0, mark.sheet)
        sheet.write_number(at, 1, mark.row)
        sheet.write_string(at, 2, mark.words)
