"""What every reader of a real return gives to intake.

A reader is a function `read(path) -> Parsed | None` in a module of this package: null if
the file is not of its format, `Unreadable` raised if it is but cannot be read.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import polars as pl

from data.readers.places import Places


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a record that makes the whole record unfit to load.

    `table` is the contract table that holds the record and `record` its position there,
    from 0: a file without line breaks has many records on one line. `row` is the line of
    the file on which the record begins, for people; `column` a column of the contract;
    `value` what stood there, null if nothing did; `reason` says what would be right.
    """

    table: str
    record: int
    row: int
    column: str
    value: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Parsed:
    """A file as it was read: contract tables in text, not yet checked against contracts.

    `tables` holds one frame a contract table that the format can hold, empty ones too:
    the contract's columns, all text or categories of text (dates ISO, booleans `true` or
    `false`, codes the contract's; what could not be understood as it stood), null where
    nothing stood, and `row`, the line of the file on which the record begins; where the
    file has several sheets, its place, which `places` explain by table.

    `faults` are the reader's own. The record that one names is still in its table, and is
    to be quarantined once however many faults name it. `rows_read` counts the records of
    all tables, not the rows of the file (`data.file_rows`). `notes` are oddities that cost no
    record, without any record's values.

    `agency`, `place_code` and the period are null where the format does not tell them.
    `partial` names the tables of which the format tells a part only, such as the latest
    visit: what is not in them was not therefore left undone. `not_in_file` names, by table,
    columns of the contract that the format has and this very file has not.
    """

    format: str
    agency: str | None
    place_code: str | None
    period_start: date | None
    period_end: date | None
    tables: dict[str, pl.DataFrame]
    notes: list[str] = field(default_factory=list)
    rows_read: int = 0
    faults: list[Fault] = field(default_factory=list)
    partial: frozenset[str] = frozenset()
    not_in_file: dict[str, list[str]] = field(default_factory=dict)
    places: Mapping[str, Places] = field(default_factory=dict)


class Unreadable(Exception):
    """The file is of the reader's format but cannot be read; the message says why."""
