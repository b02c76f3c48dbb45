"""Read a table as it stands in a CSV, Parquet or Excel file: all of it as text."""

import csv
from dataclasses import dataclass
from pathlib import Path

import fastexcel
import polars as pl
from polars.exceptions import PolarsError

from data.readers import Unreadable

FIRST_ROW = 2
"""The header is row 1 to whoever opens the file."""
PARQUET_START = b"PAR1"
EXCEL_START = b"PK\x03\x04"
MOST_ROWS = 20_000_000
"""Rows of a Parquet file, which may unpack to far more than its size (our own choice: ten
years of a region's visits are a tenth of it)."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of text as it stood.

    `rows` holds the columns of the header as strings, blanks as null, and `row` as in the
    file; rows that are blank throughout are left out and counted. `uneven` maps the row
    of each line with too few or too many values to how many it has.
    """

    rows: pl.DataFrame
    blank_rows: int
    uneven: dict[int, int]


def read_header(path: Path) -> list[str]:
    """Names of the columns, in small letters without blanks around them.

    Raises:
        Unreadable: if the file is broken.
    """
    with path.open("rb") as stream:
        start = stream.read(len(PARQUET_START))
    if start == PARQUET_START:
        names = list(_parquet_schema(path))
    elif start == EXCEL_START:
        names = [name or "" for name in _excel(path, rows=1).row(0)]
    else:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            names = next(csv.reader(stream), [])
    return [name.strip().lower() for name in names]


def read_sheet(path: Path) -> Sheet:
    """Read the whole table.

    Raises:
        Unreadable: if the file is broken, or two columns have one name.
    """
    names = read_header(path)
    for name in names:
        if names.count(name) > 1:
            raise Unreadable(
                f"two columns are called {name or 'nothing'}: each must have a name of its own"
            )
    with path.open("rb") as stream:
        start = stream.read(len(PARQUET_START))
    uneven: dict[int, int] = {}
    if start == PARQUET_START:
        table = _parquet(path)
    elif start == EXCEL_START:
        table = _excel(path).slice(1)
    else:
        uneven = _uneven_lines(path, len(names))
        table = _csv(path)
    return _tidy(table, names, uneven)


def _tidy(table: pl.DataFrame, names: list[str], uneven: dict[int, int]) -> Sheet:
    table = table.rename(dict(zip(table.columns, names, strict=True)))
    filled = (
        table.with_columns(pl.when(pl.all().str.strip_chars() != "").then(pl.all()))
        .with_row_index("row", offset=FIRST_ROW)
        .with_columns(pl.col("row").cast(pl.Int64))
        .filter(pl.any_horizontal(pl.col(names).is_not_null()))
    )
    return Sheet(filled, table.height - filled.height, uneven)


def _csv(path: Path) -> pl.DataFrame:
    try:
        return pl.read_csv(path, infer_schema=False, truncate_ragged_lines=True)
    except PolarsError:
        # Without the cause: its words quote the rows.
        raise Unreadable("the lines cannot be parted into columns: save it as CSV anew") from None


def _uneven_lines(path: Path, width: int) -> dict[int, int]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        lines = csv.reader(stream, strict=True)
        try:
            return {
                row: len(values)
                for row, values in enumerate(lines, FIRST_ROW - 1)
                if len(values) != width and values
            }
        except csv.Error:
            raise Unreadable(
                f"the quotation marks do not match up on line {lines.line_num} or before"
            ) from None


def _parquet_schema(path: Path) -> dict[str, pl.DataType]:
    try:
        return dict(pl.read_parquet_schema(path))
    except (PolarsError, OSError):
        raise Unreadable("the Parquet file is broken or cut off: make it again") from None


def _parquet(path: Path) -> pl.DataFrame:
    schema = _parquet_schema(path)
    try:
        if pl.scan_parquet(path).select(pl.len()).collect().item() > MOST_ROWS:
            raise Unreadable(f"it has more than {MOST_ROWS:,} rows: part it by period")
        table = pl.read_parquet(path)
    except (PolarsError, OSError):
        raise Unreadable("the Parquet file is broken or cut off: make it again") from None
    for column, dtype in schema.items():
        if dtype.is_nested() or dtype == pl.Binary:
            raise Unreadable(
                f"column {column} is {dtype}: each must be text, number, date or truth"
            )
    return table.select(pl.all().cast(pl.String))


def _excel(path: Path, rows: int | None = None) -> pl.DataFrame:
    try:
        workbook = fastexcel.read_excel(path)
        if len(workbook.sheet_names) > 1:
            raise Unreadable("the workbook has several sheets: send each as a file of its own")
        sheet = workbook.load_sheet(0, header_row=None, n_rows=rows, dtypes="string")
        return sheet.to_polars()
    except fastexcel.FastExcelError:
        raise Unreadable("the Excel file is broken or cut off: save it again") from None
