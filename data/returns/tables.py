"""A return as a workbook and as CSV, made in memory: nothing of it is spilled to the disk."""

import csv
import io

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from data.returns import cover
from data.returns.cover import Origin
from data.returns.sheet import Return, Sheet

COVER = "Read this first"
WORKBOOK = "returns.xlsx"
TEXT = "read_me.txt"
BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What makes a spreadsheet take a cell for a formula. Source: OWASP, CSV injection."""
WIDEST = 100
"""Letters of a column before it is wrapped (our own choice: a page's width)."""
HEAD_WIDTH = 26


def files(given: Return, origin: Origin) -> dict[str, bytes]:
    """Every file of a return by its name."""
    tables = {f"{sheet.slug}.csv": _csv(sheet).encode() for sheet in given.sheets}
    return {
        WORKBOOK: _workbook(given, origin),
        TEXT: cover.text(given, origin).encode(),
        **tables,
    }


def harmless(cell: str) -> str:
    """Give a cell that no spreadsheet takes for a formula, whatever an agency's id holds."""
    return f"'{cell}" if cell.startswith(BEGINS_A_FORMULA) else cell


def _csv(sheet: Sheet) -> str:
    written = io.StringIO()
    lines = csv.writer(written, lineterminator="\n")
    lines.writerow(sheet.columns)
    lines.writerows([harmless(cell) for cell in row] for row in sheet.rows)
    return written.getvalue()


def _workbook(given: Return, origin: Origin) -> bytes:
    made = io.BytesIO()
    # In memory: xlsxwriter would else put each sheet into a temporary file, in clear.
    with xlsxwriter.Workbook(made, {"in_memory": True}) as workbook:
        bold = workbook.add_format({"bold": True, "valign": "top"})
        heading = workbook.add_format({"bold": True, "bottom": 1})
        wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
        # Text, so that a spreadsheet keeps a leading nought and computes nothing.
        text = workbook.add_format({"num_format": "@"})
        _write_cover(workbook.add_worksheet(COVER), given, origin, (bold, heading, wrapped))
        for sheet in given.sheets:
            _write_sheet(workbook.add_worksheet(sheet.title), sheet, (bold, heading, text))
    return made.getvalue()


def _write_cover(
    page: Worksheet, given: Return, origin: Origin, formats: tuple[Format, Format, Format]
) -> None:
    bold, heading, wrapped = formats
    page.set_column(0, 0, HEAD_WIDTH)
    page.set_column(1, 1, WIDEST, wrapped)
    row = 0
    for head, words in cover.lines(given, origin):
        page.write_string(row, 0, head, bold)
        page.write_string(row, 1, words, wrapped)
        row += 1
    for number, (title, count, message) in enumerate(cover.contents(given)):
        row += 1
        page.write_string(row, 0, title if number else "Sheets", heading if not number else None)
        page.write_string(row, 1, f"{count} lines. What is right: {message}" if number else "")


def _write_sheet(page: Worksheet, sheet: Sheet, formats: tuple[Format, Format, Format]) -> None:
    bold, heading, text = formats
    said = (
        ("What is right:", sheet.message),
        ("What disagrees:", sheet.disagrees),
        ("What to do:", sheet.to_mend),
    )
    for row, (head, words) in enumerate(said):
        page.write_string(row, 0, head, bold)
        page.write_string(row, 1, words)
    first = len(said) + 1
    for at, name in enumerate(sheet.columns):
        page.write_string(first, at, name, heading)
        longest = max([len(name), *(len(row[at]) for row in sheet.rows)])
        page.set_column(at, at, min(WIDEST, longest + 2), text)
    for number, row in enumerate(sheet.rows, first + 1):
        for at, cell in enumerate(row):
            page.write_string(number, at, harmless(cell), text)
    page.freeze_panes(first + 1, 0)
    page.autofilter(first, 0, first + len(sheet.rows), len(sheet.columns) - 1)
