"""A contract table that is filled a record at a time, in little memory."""

import polars as pl

from data.contracts import TABLES
from data.readers.contract_words import in_contract_words

BATCH = 5_000
"""Records held as Python objects, some twenty times larger than in a frame."""


class RecordTable:
    """Records of one contract table, in the order in which they were added."""

    def __init__(self, table: str) -> None:
        self.table = table
        self._columns = list(TABLES[table].columns())
        self._schema = dict.fromkeys(self._columns, pl.String()) | {"row": pl.Int64()}
        self._rows: list[tuple[str | int | None, ...]] = []
        self._frames: list[pl.DataFrame] = []
        self._height = 0

    def add(self, row: int, values: dict[str, str]) -> int:
        """Add a record that begins on line `row`; return its position, from 0."""
        self._rows.append((*map(values.get, self._columns), row))
        self._height += 1
        if len(self._rows) == BATCH:
            self._frames.append(self._batch())
        return self._height - 1

    def frame(self) -> pl.DataFrame:
        """Return all records: the contract's columns as text, and `row`."""
        return pl.concat([*self._frames, self._batch()])

    def _batch(self) -> pl.DataFrame:
        batch = pl.DataFrame(self._rows, schema=self._schema, orient="row")
        self._rows = []
        return in_contract_words(batch, self.table)
