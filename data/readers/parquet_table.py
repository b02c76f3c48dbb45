"""Read a Parquet file: all of it as text."""

from pathlib import Path

import polars as pl
from polars.exceptions import PanicException, PolarsError

from data.casting import CLOCKS
from data.readers import Unreadable

PARQUET_START = b"PAR1"
BROKEN = (PolarsError, PanicException, OSError)
"""What reading a broken file raises: some wrong bytes make Polars panic, which is no error."""
MOST_ROWS = 20_000_000
"""Rows of a Parquet file, which may unpack to far more than its size (our own choice: ten
years of a region's visits are a tenth of it)."""


def parquet_schema(path: Path) -> dict[str, pl.DataType]:
    """The columns and their types.

    Raises:
        Unreadable: if the file is broken.
    """
    try:
        return dict(pl.read_parquet_schema(path))
    except BROKEN:
        raise Unreadable("the Parquet file is broken or cut off: make it again") from None


def read_parquet(path: Path) -> pl.DataFrame:
    """Read the table; moments with a time zone are told by the clocks of England and Wales.

    Raises:
        Unreadable: if the file is broken or too large, or a column is no text, number, date or
            truth.
    """
    schema = parquet_schema(path)
    try:
        if pl.scan_parquet(path).select(pl.len()).collect().item() > MOST_ROWS:
            raise Unreadable(f"it has more than {MOST_ROWS:,} rows: part it by period")
        table = pl.read_parquet(path)
    except BROKEN:
        raise Unreadable("the Parquet file is broken or cut off: make it again") from None
    for column, dtype in schema.items():
        if dtype.is_nested() or dtype == pl.Binary:
            raise Unreadable(
                f"column {column} is {dtype}: each must be text, number, date or truth"
            )
    return table.select(_as_text(column, dtype) for column, dtype in schema.items())


def _as_text(column: str, dtype: pl.DataType) -> pl.Expr:
    stood = pl.col(column)
    if isinstance(dtype, pl.Datetime) and dtype.time_zone:
        stood = stood.dt.convert_time_zone(CLOCKS).dt.replace_time_zone(None)
    return stood.cast(pl.String)
