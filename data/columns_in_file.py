"""Which columns of the contracts a file did not have, and which its format can never hold."""

import polars as pl

from data.contracts import TABLES
from data.readers import (
    Parsed,
    cin_census,
    contract_table,
    person_key,
    safeguarding_dataset,
    ssda903,
)
from data.readers.census_elements import RECORDS
from data.readers.dataset_columns import COLUMNS as DATASET_COLUMNS
from data.readers.ssda903_columns import COLUMNS as SSDA903_COLUMNS
from data.readers.ssda903_columns import TABLE_OF

HEADED = {
    safeguarding_dataset.FORMAT: DATASET_COLUMNS,
    ssda903.FORMAT: {TABLE_OF[file]: columns for file, columns in SSDA903_COLUMNS.items()},
}
"""Formats whose files have a heading for each of these columns, by table, unless they say that
they lack it."""
HELD = {
    **HEADED,
    cin_census.FORMAT: RECORDS,
    person_key.FORMAT: {
        "social_care_person": person_key.PERSON,
        "social_care_address": person_key.ADDRESS,
    },
}
"""Formats that can hold these columns of a table and no other."""


def can_hold(file_format: str, table: str, column: str) -> bool:
    """Whether a format can hold a column at all; what intake makes it always can.

    Of Annex A each list holds columns of its own: see `data.readers.places`.
    """
    marks = TABLES[table].columns()[column].metadata or {}
    held = HELD.get(file_format, {}).get(table)
    is_made = "made_at_intake" in marks or "made_up_of" in marks
    return held is None or column in held or is_made


def can_hold_records(file_format: str, table: str) -> bool:
    """Whether a format can hold any record of a table."""
    held = HELD.get(file_format)
    return held is None or table in held


def columns_not_in(parsed: Parsed) -> dict[str, list[str]]:
    """By table, the contract's columns that the file did not have; no entry for none.

    A return whose elements stand only where there is something to say (the census) does not
    have a column of which it says nothing at all. Columns that intake makes are not told.
    """
    absent = {table: _absent(parsed, table, text) for table, text in parsed.tables.items()}
    return {table: columns for table, columns in absent.items() if columns}


def _absent(parsed: Parsed, table: str, text: pl.DataFrame) -> list[str]:
    asked = [
        name
        for name, column in TABLES[table].columns().items()
        if not (column.metadata or {}).get("made_at_intake")
    ]
    if parsed.format == contract_table.FORMAT:
        return [name for name in asked if name not in text.columns]
    if headed := HEADED.get(parsed.format, {}).get(table):
        lacking = parsed.not_in_file.get(table, [])
        return [name for name in asked if name not in headed or name in lacking]
    said = {name for name in text.columns if text[name].count()}
    return [name for name in asked if name not in said] if text.height else []
