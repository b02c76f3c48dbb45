"""Where in a workbook a record that was set apart stands: sheet, row and faulty cells."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import polars as pl

from data.contracts import TABLES
from data.marked_workbook import SheetMark
from data.readers import annex_a
from data.readers.dataset_columns import COLUMNS as DATASET_COLUMNS
from data.readers.excel_sheet import layout_of_workbook
from data.readers.known_headings import in_our_writing
from data.readers.meaning import meaning
from data.readers.person_key_headers import HEADERS
from data.readers.person_key_headers import WORDINGS as WORDINGS_OF_PEOPLE
from data.readers.places import Cell, Places
from data.readers.ssda903_columns import COLUMNS as RETURN_COLUMNS
from data.readers.ssda903_columns import TABLE_OF

FAULT = {"row": pl.Int64, "column": pl.String, "what_is_right": pl.String}


def sheet_marks(path: Path, file_format: str, apart: pl.DataFrame) -> list[SheetMark]:
    """Find the cells of each row set apart of a workbook.

    Args:
        apart: table, sheet, row, what_is_wrong, content, as the quarantine keeps them.
    """
    if file_format == annex_a.FORMAT:
        return _one_a_row(_in_lists(path, apart))
    layout = layout_of_workbook(path)
    names = [in_our_writing(name) for name in layout.names]
    return _one_a_row(
        SheetMark(
            layout.sheet,
            layout.header + 1,
            row["row"],
            _positions(_faults(row), _headings(row["table"], names)),
            row["what_is_wrong"],
        )
        for row in apart.iter_rows(named=True)
    )


def _one_a_row(marks: Iterable[SheetMark]) -> list[SheetMark]:
    """Put together what is wrong with several records of one row, or in several of its cells."""
    found: dict[tuple[str, int], SheetMark] = {}
    for mark in marks:
        of = (mark.sheet, mark.row)
        if of in found:
            before = found[of]
            words = before.words.split("; ")
            mark = replace(
                mark,
                positions=tuple(sorted({*before.positions, *mark.positions})),
                words=before.words if mark.words in words else f"{before.words}; {mark.words}",
            )
        found[of] = mark
    return list(found.values())


def _faults(row: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The faults that the words tell, each begun by a column of the contract: column, words."""
    columns = "|".join(map(re.escape, TABLES[row["table"]].columns()))
    parts = re.split(rf"(?:^|; )({columns}): ", row["what_is_wrong"])[1:]
    return list(zip(parts[::2], parts[1::2], strict=True))


def _positions(faults: Iterable[tuple[str, str]], headings: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(sorted({headings[column] for column, _ in faults if column in headings}))


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
    """Each faulty cell of the lists of Annex A, on the sheet and row where it stands."""
    parsed = annex_a.read(path)
    if parsed is None:
        return
    for (table,), rows in apart.partition_by("table", as_dict=True).items():
        places = parsed.places[table]
        faults = pl.DataFrame(
            [
                (place, column, fault)
                for row in rows.iter_rows(named=True)
                for place in _places_of(row, parsed.tables[table], places)
                for column, fault in _faults(row)
            ],
            schema=FAULT,
            orient="row",
        )
        cells = places.of_cells(faults)
        for place, (_, column, fault) in zip(cells, faults.iter_rows(), strict=True):
            yield _mark(places.cell(place, column), column, fault)


def _mark(cell: Cell, column: str, fault: str) -> SheetMark:
    if cell.sheet is None:
        raise AssertionError("Annex A stands in several sheets")
    return SheetMark(
        cell.sheet.name,
        cell.sheet.header_row,
        cell.row,
        (cell.heading.position,) if cell.heading else (),
        f"{cell.heading.text if cell.heading else column}: {fault}",
    )


def _places_of(row: Mapping[str, Any], records: pl.DataFrame, places: Places) -> pl.Series:
    """The places of the records that a row set apart was: one, but for a row without a sheet."""
    child = json.loads(row["content"])["child_id"]
    sheet, number = places.sheet_and_row(pl.col("row"))
    # What was set apart by earlier versions of the project tells no sheet.
    in_sheet = sheet == row["sheet"] if row.get("sheet") else pl.col("child_id").eq_missing(child)
    return records.filter(in_sheet & (number == row["row"]))["row"]
