"""The rows of a table as they stood, with what intake fills in, a part of them at a time."""

from collections.abc import Iterator

import polars as pl

from data.compact import as_text
from data.contracts import TABLES
from data.declaration import Provenance
from data.made_up_ids import fill_ids
from data.subjects import fill_places
from data.whole_keys import complete_keys


class FilledRows:
    """The contract's columns as text, after `record` (the position, from 0) and `row`.

    Args:
        text: columns of the contract (text or categories of text; one that may be left out
            may be missing) and `row`.
        of: whose the file is and for when.
    """

    def __init__(self, table: str, text: pl.DataFrame, of: Provenance) -> None:
        self._table = table
        self._of = of
        self._columns = list(TABLES[table].columns())
        # Numbers in made up ids run through the whole file.
        self._is_filled = any(
            (column.metadata or {}).get("numbered") for column in TABLES[table].columns().values()
        )
        text = text.select(pl.int_range(pl.len(), dtype=pl.Int64).alias("record"), pl.all())
        self._text = self._fill(text) if self._is_filled else text

    def parts(self, rows: int) -> Iterator[pl.DataFrame]:
        """All rows in their order, so many at a time; one part without rows if there are none."""
        for first in range(0, max(1, self._text.height), rows):
            yield self._read(self._text.slice(first, rows))

    def at(self, records: pl.Series) -> pl.DataFrame:
        """The rows at these positions."""
        return self._read(self._text[records])

    def _read(self, part: pl.DataFrame) -> pl.DataFrame:
        part = part if self._is_filled else self._fill(part)
        missing = [name for name in self._columns if name not in part.columns]
        return part.with_columns(pl.lit(None, pl.String).alias(name) for name in missing).select(
            "record", "row", *self._columns
        )

    def _fill(self, part: pl.DataFrame) -> pl.DataFrame:
        text = fill_places(self._table, as_text(part), self._of)
        return complete_keys(self._table, fill_ids(self._table, text), self._of)
