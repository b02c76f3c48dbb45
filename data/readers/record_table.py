"""A contract table that is filled a record at a time, in little memory."""

from collections.abc import Sequence

import polars as pl

from data.compact import compact
from data.contracts import TABLES
from data.readers.contract_words import in_contract_words, without_zone

BATCH = 2_000
"""Records held as Python objects, some twenty times larger than in a frame."""


Record = list[str | None]
"""A record's values, in the order of its table's columns."""


class RecordTable:
    """Records of one contract table, in the order in which they were added.

    `columns` are those of the contract that a record may hold, in its order.
    """

    def __init__(self, table: str, columns: Sequence[str]) -> None:
        self.table = table
        self._columns = columns
        self._records: list[Record] = []
        self._lines: list[int] = []
        self._frames: list[pl.DataFrame] = []
        self._height = 0

    def add(self, line: int, record: Record) -> int:
        """Add a record that begins on a line; return its position, from 0."""
        self._records.append(record)
        self._lines.append(line)
        self._height += 1
        if len(self._records) == BATCH:
            self._put_away()
        return self._height - 1

    def frame(self) -> pl.DataFrame:
        """Return all records, compact: the contract's columns as text, and `row`."""
        self._put_away()
        held = pl.concat(self._frames)
        return held.select(
            *(
                name if name in held.columns else pl.lit(None, pl.String).alias(name)
                for name in TABLES[self.table].columns()
            ),
            "row",
        )

    def _put_away(self) -> None:
        # A column at a time: to take the records apart in Polars takes several times as long.
        values = zip(*self._records, strict=True) if self._records else ([] for _ in self._columns)
        columns = [
            pl.Series(name, column, dtype=pl.String)
            for name, column in zip(self._columns, values, strict=True)
        ]
        batch = pl.DataFrame([*columns, pl.Series("row", self._lines, dtype=pl.Int64)])
        read = in_contract_words(batch, self.table, without_zone)
        self._frames.append(compact(self.table, read))
        self._records, self._lines = [], []
