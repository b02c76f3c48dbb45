"""A workbook to be filled for each contract: blank sheet, data dictionary, invented example."""

import inspect
from collections.abc import Sequence
from pathlib import Path

import dataframely as dy
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from data.casting import what_is_right
from data.contracts import TABLES
from data.example_rows import example_rows, template_columns
from data.export_guide import guide
from data.readers.excel_sheet import DICTIONARY_SHEET, EXAMPLE_SHEET
from metrics.errors import Unable

GUIDE_NAME = "README.md"
DICTIONARY = ("column", "what it is", "a value is", "codes", "must it be filled")
WIDEST_COLUMN = 60
"""Letters of a column of the dictionary before it is wrapped (our own choice)."""


class TemplatesExist(Unable):
    """A template would be written over."""


def write_templates(out: Path) -> list[Path]:
    """Write one workbook per contract table, and the guide of how to export each.

    Returns:
        What was written, in order.

    Raises:
        TemplatesExist: if one of them is there already: it may have been filled.
    """
    files = {out / f"{table}.xlsx": table for table in TABLES}
    for file in (*files, out / GUIDE_NAME):
        if file.exists():
            raise TemplatesExist(f"{file} is there already; name another folder")
    out.mkdir(parents=True, exist_ok=True)
    for file, table in files.items():
        _write_workbook(file, table)
    (out / GUIDE_NAME).write_text(guide(), encoding="utf-8")
    return [*files, out / GUIDE_NAME]


def _write_workbook(file: Path, table: str) -> None:
    columns = template_columns(table)
    with xlsxwriter.Workbook(file) as workbook:
        heading = workbook.add_format({"bold": True, "bottom": 1})
        # Text, so that Excel neither drops a leading nought nor turns an id into a number.
        text = workbook.add_format({"num_format": "@"})
        day = workbook.add_format({"num_format": "yyyy-mm-dd"})
        wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
        blank = workbook.add_worksheet(table)
        _write_rows(blank, [list(columns)], heading)
        for at, (name, column) in enumerate(columns.items()):
            of_column = day if isinstance(column, dy.Date) else text
            blank.set_column(at, at, len(name) + 2, of_column)
        blank.freeze_panes(1, 0)
        dictionary = workbook.add_worksheet(DICTIONARY_SHEET)
        lines = [_line(name, column) for name, column in columns.items()]
        _write_rows(dictionary, [list(DICTIONARY), *lines], heading)
        for at, cells in enumerate(zip(DICTIONARY, *lines, strict=True)):
            width = min(WIDEST_COLUMN, max(map(len, cells)) + 2)
            dictionary.set_column(at, at, width, wrapped)
        about = inspect.cleandoc(TABLES[table].__doc__ or "").split("\n\n")[0]
        dictionary.write_string(len(lines) + 2, 0, about.replace("\n", " "))
        example = workbook.add_worksheet(EXAMPLE_SHEET)
        rows = [list(row.values()) for row in example_rows(table)]
        _write_rows(example, [list(columns), *rows], heading)
        example.set_column(0, len(columns) - 1, None, text)


def _write_rows(sheet: Worksheet, rows: Sequence[Sequence[str]], heading: Format) -> None:
    """Write the first row as a heading, all as text."""
    for number, cells in enumerate(rows):
        for at, cell in enumerate(cells):
            if cell:
                sheet.write_string(number, at, cell, None if number else heading)


def _line(name: str, column: dy.Column) -> list[str]:
    metadata = column.metadata or {}
    codes: dict[str, str] = metadata.get("codes", {})
    what = column.description or ""
    if of := metadata.get("made_up_of"):
        what += f"; if none is given, one is made from {', '.join(of)}"
    if metadata.get("may_be_left_out"):
        filled = "no; the column may be left out"
    else:
        filled = "no; blank means not recorded" if column.nullable else "yes"
    return [
        name,
        what,
        "a code" if codes else what_is_right(column),
        "\n".join(f"{code}: {meaning}" for code, meaning in codes.items()),
        filled,
    ]
