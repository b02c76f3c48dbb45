"""Where in a workbook a record that was set apart stands: sheet, row and faulty cells."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import polars as pl

from data.contracts import TABLES
from data.marked_workbook import SheetMark
from data.readers import annex_a
from data.readers.annex_a_care import LISTS, WORDINGS
from data.readers.annex_a_lists import CHILD_ID
from data.readers.annex_a_lists import PERSON as CHILD_OF_LIST
from data.readers.annex_a_sheet import read_list, wordings_of
from data.readers.dataset_columns import COLUMNS as DATASET_COLUMNS
from data.readers.excel_sheet import layout_of_workbook
from data.readers.headers import match, meaning
from data.readers.known_headings import in_our_writing
from data.readers.person_key_headers import HEADERS
from data.readers.person_key_headers import WORDINGS as WORDINGS_OF_PEOPLE
from data.readers.ssda903_columns import COLUMNS as RETURN_COLUMNS
from data.readers.ssda903_columns import TABLE_OF
from data.readers.workbook import Workbook

PERSON = "social_care_person"


def sheet_marks(path: Path, file_format: str, apart: pl.DataFrame) -> list[SheetMark]:
    """Find the cells of each row set apart of a workbook.

    Args:
        apart: table, row, what_is_wrong, content, as the quarantine keeps them.
    """
    if file_format == annex_a.FORMAT:
        return list(_in_lists(path, apart))
    layout = layout_of_workbook(path)
    names = [in_our_writing(name) for name in layout.names]
    return [
        SheetMark(
            layout.sheet,
            layout.header + 1,
            row["row"],
            _positions(_columns_of(row), _headings(row["table"], names)),
            row["what_is_wrong"],
        )
        for row in apart.iter_rows(named=True)
    ]


def _columns_of(row: Mapping[str, Any]) -> list[str]:
    """The contract's columns that the words blame: each fault begins with its column."""
    begun = (fault.partition(": ")[0] for fault in row["what_is_wrong"].split("; "))
    return [column for column in begun if column in TABLES[row["table"]].columns()]


def _positions(columns: Iterable[str], headings: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(sorted({headings[column] for column in columns if column in headings}))


def _headings(table: str, names: list[str]) -> dict[str, int]:
    """Where each of a contract's columns stands in a header."""
    contract = TABLES[table].columns()
    wordings = {
        name: [name, *(column.metadata or {}).get("also_called", ())]
        for name, column in contract.items()
    }
    for name, of_dataset in DATASET_COLUMNS.get(table, {}).items():
        wordings[name].append(of_dataset)
    for part, of_return in RETURN_COLUMNS.items():
        if TABLE_OF[part] == table:
            for name, heading in of_return.items():
                wordings[name].append(heading)
    for heading in HEADERS:
        if (name := _of_people(heading)) in wordings:
            wordings[name] += [heading, *WORDINGS_OF_PEOPLE.get(heading, ())]
    places = {meaning(name): at for at, name in reversed(list(enumerate(names)))}
    return {
        column: places[meaning(heading)]
        for column, headings in wordings.items()
        for heading in reversed(headings)
        if meaning(heading) in places
    }


def _of_people(heading: str) -> str:
    return {"date of birth": "birth_date"}.get(heading, heading)


def _in_lists(path: Path, apart: pl.DataFrame) -> Iterator[SheetMark]:
    """The rows of every list of Annex A of which a record set apart was made."""
    workbook = Workbook(path)
    sheets = {meaning(sheet): sheet for sheet in workbook.sheets}
    for name, described in LISTS.items():
        if (sheet := sheets.get(meaning(name))) is None:
            continue
        cells = workbook.read(sheet, wordings_of(name))
        if not any(cells.header):
            continue
        rows = read_list(name, described, cells)
        frames = rows.records | {PERSON: rows.children}
        at = match(cells.header, described.headers, WORDINGS, name).positions
        headings = {PERSON: CHILD_OF_LIST} | {
            record.table: {"child_id": CHILD_ID} | record.columns for record in described.records
        }
        for row in apart.iter_rows(named=True):
            table = row["table"]
            if table in frames and _holds(frames[table], row):
                places = {
                    column: at[heading]
                    for column, heading in headings[table].items()
                    if heading in at
                }
                yield SheetMark(
                    sheet,
                    cells.header_row,
                    row["row"],
                    _positions(_columns_of(row), places),
                    row["what_is_wrong"],
                )


def _holds(frame: pl.DataFrame, row: Mapping[str, Any]) -> bool:
    """Whether a list's records hold one of the row and child; row numbers start anew in each."""
    child = json.loads(row["content"])["child_id"]
    stands = frame.filter(pl.col("row") == row["row"], pl.col("child_id").eq_missing(child))
    return bool(stands.height)
