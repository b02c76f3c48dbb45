"""Read the one sheet of a workbook that holds a table: all of it as text."""

from dataclasses import dataclass
from pathlib import Path

import fastexcel
import polars as pl

from data.readers import Unreadable
from data.readers.known_headings import ROWS_SEARCHED, header_at
from data.readers.marks import MARKS_SHEET
from data.readers.sheet_markup import merged_rows, refuse_formulas_without_values

EXCEL_START = b"PK\x03\x04"
DICTIONARY_SHEET = "data dictionary"
EXAMPLE_SHEET = "example"
EXPLAINING_SHEETS = (DICTIONARY_SHEET, EXAMPLE_SHEET, MARKS_SHEET)
"""Sheets of our own making that hold no records: they are passed over."""
BROKEN = "the Excel file is broken or cut off: save it again"


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """Which sheet it is, at which row from 0 its header stands, and what else was there."""

    sheet: str
    header: int
    names: list[str]
    notes: list[str]


def first_rows(workbook: fastexcel.ExcelReader, sheet: str) -> list[tuple[str | None, ...]]:
    """The rows of a sheet among which its header is looked for."""
    if not load(workbook, sheet).height:
        return []
    return load(workbook, sheet, ROWS_SEARCHED).to_polars().rows()


def load(
    workbook: fastexcel.ExcelReader, sheet: str, rows: int | None = None
) -> fastexcel.ExcelSheet:
    """Open a sheet as text, from its first row on, also where that is blank."""
    return workbook.load_sheet(sheet, header_row=None, skip_rows=0, n_rows=rows, dtypes="string")


def layout_of_workbook(path: Path) -> SheetLayout:
    """Choose the sheet: the only one to be seen in which a known header or anything stands.

    Raises:
        Unreadable: if the file is broken, or several sheets may be meant.
    """
    try:
        workbook = fastexcel.read_excel(path)
        sheets = [name for name in workbook.sheet_names if name not in EXPLAINING_SHEETS]
        hidden = [name for name in sheets if load(workbook, name).visible != "visible"]
        rows = {name: first_rows(workbook, name) for name in sheets if name not in hidden}
    except fastexcel.FastExcelError:
        raise Unreadable(BROKEN) from None
    filled = {name: each for name, each in rows.items() if each}
    known = {name: each for name, each in filled.items() if header_at(each) is not None}
    chosen = known or filled or (rows if len(rows) == 1 else {})
    if len(chosen) != 1:
        raise Unreadable(
            "the workbook has several sheets: send each as a file of its own"
            if chosen or rows
            else "every sheet of the workbook is hidden: show the one that is meant"
        )
    ((sheet, shown),) = chosen.items()
    header = header_at(shown) or 0
    names = [name or "" for name in shown[header]] if shown else []
    return SheetLayout(sheet, header, names, _notes(len(filled) - 1, len(hidden)))


def _notes(others: int, hidden: int) -> list[str]:
    told = {"sheets that hold no table": others, "hidden sheets": hidden}
    return [f"{words} were passed over: {count}" for words, count in told.items() if count > 0]


def read_excel(path: Path, layout: SheetLayout) -> tuple[pl.DataFrame, dict[int, str]]:
    """Read what stands below the header, and which rows are no rows of their own.

    Raises:
        Unreadable: if the file is broken, or holds formulas without their values.
    """
    try:
        table = load(fastexcel.read_excel(path), layout.sheet).to_polars()
    except fastexcel.FastExcelError:
        raise Unreadable(BROKEN) from None
    refuse_formulas_without_values(path, layout.sheet)
    merged = {
        row: f"cells of its own: cells are merged over rows {first} to {last}"
        for row, (first, last) in merged_rows(path, layout.sheet).items()
        if row > layout.header + 1
    }
    return table.slice(layout.header + 1), merged
