"""Which areas there are, to tell a code that no area has in a publisher's file."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Self

import polars as pl

from data.current_records import current_records
from data.facts import facts
from data.readers import Fault, Parsed, contract_table

NAMING = {
    "body_area": ("la_code",),
    "neighbour": ("la_code", "neighbour_code"),
    "population": ("la_code",),
    "published_figure": ("la_code",),
}
"""Columns of publishers' files that name an area."""
RIGHT = "an area that is known: send its row of the table area first"


class KnownAreas:
    """The areas of our own facts, and those of the tables that were taken in."""

    def __init__(self, more: Iterable[str] = ()) -> None:
        self._codes = {*(row["la_code"] for row in facts("area")), *more}

    @classmethod
    def of(cls, home: Path) -> Self:
        """Our own areas and those that are in force in a home."""
        return cls(current_records(home, "area")["la_code"])

    def examined(self, parsed: Parsed) -> Parsed:
        """Add a fault to each record of a publisher's file that names an unknown area.

        A table of our own contracts is the deployment's own word, and is not examined.
        """
        if parsed.format == contract_table.FORMAT:
            return parsed
        faults = [
            fault
            for table, columns in NAMING.items()
            if table in parsed.tables
            for column in columns
            for fault in self._faults(table, column, parsed.tables[table])
        ]
        return replace(parsed, faults=[*parsed.faults, *faults])

    def _faults(self, table: str, column: str, rows: pl.DataFrame) -> list[Fault]:
        numbered = rows.select(pl.col(column).str.strip_chars(), "row").with_row_index("record")
        unknown = numbered.filter(~pl.col(column).is_in(list(self._codes)))
        return [
            Fault(table, record, row, column, value, RIGHT)
            for record, row, value in unknown.select("record", "row", column).iter_rows()
        ]
