"""Read a table as it stands in a CSV, Parquet or Excel file: all of it as text."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import fastexcel
import polars as pl
from polars.exceptions import PanicException, PolarsError

from data.readers import Unreadable

FIRST_ROW = 2
"""The header is row 1 to whoever opens the file."""
PARQUET_START = b"PAR1"
EXCEL_START = b"PK\x03\x04"
DICTIONARY_SHEET = "data dictionary"
EXAMPLE_SHEET = "example"
EXPLAINING_SHEETS = (DICTIONARY_SHEET, EXAMPLE_SHEET)
"""Sheets of our own templates that hold no records: they are passed over."""
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
            names = _first_line(stream)
    return [name.strip().lower() for name in names]


def read_sheet(path: Path) -> Sheet:
    """Read the whole table.

    Raises:
        Unreadable: if the file is broken, two columns have one name, or it cannot be told
            for sure where its lines end.
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
        lines, uneven = _lines(path, len(names))
        table = _csv(path)
        if table.shape != (lines, len(names)):
            raise Unreadable(
                "its lines do not all end alike, or end in a carriage return alone: "
                "save it as CSV anew"
            )
    return _tidy(table, names, uneven)


def _tidy(table: pl.DataFrame, names: list[str], uneven: dict[int, int]) -> Sheet:
    # A column of theirs that is called as our own is told from it.
    told = [f"{name} (theirs)" if name == "row" else name for name in names]
    table = table.rename(dict(zip(table.columns, told, strict=True)))
    filled = (
        table.with_columns(pl.when(pl.all().str.strip_chars() != "").then(pl.all()))
        .with_row_index("row", offset=FIRST_ROW)
        .with_columns(pl.col("row").cast(pl.Int64))
        .filter(pl.any_horizontal(pl.col(told).is_not_null()))
    )
    return Sheet(filled, table.height - filled.height, uneven)


def _csv(path: Path) -> pl.DataFrame:
    try:
        return pl.read_csv(path, infer_schema=False, truncate_ragged_lines=True)
    except PolarsError:
        # Without the cause: its words quote the rows.
        raise Unreadable("the lines cannot be parted into columns: save it as CSV anew") from None


def _first_line(stream: Iterable[str]) -> list[str]:
    try:
        return next(csv.reader(stream), [])
    except csv.Error:
        raise Unreadable("the first line cannot be parted into the names of columns") from None


def _lines(path: Path, width: int) -> tuple[int, dict[int, int]]:
    """How many lines follow the header, blank ones too, and the width of the uneven ones."""
    count, uneven = 0, {}
    with path.open(encoding="utf-8-sig", newline="") as stream:
        lines = csv.reader(stream, strict=True)
        try:
            for row, values in enumerate(lines, FIRST_ROW - 1):
                count = row - FIRST_ROW + 1
                if len(values) != width and values:
                    uneven[row] = len(values)
        except csv.Error:
            raise Unreadable(
                f"the quotation marks do not match up on line {lines.line_num} or before, or a "
                f"value there has more than {csv.field_size_limit():,} letters"
            ) from None
    return count, uneven


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
    except (PolarsError, PanicException, OSError):
        # Some wrong bytes make Polars panic, which is no error of its own.
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
        sheets = [name for name in workbook.sheet_names if name not in EXPLAINING_SHEETS]
        if len(sheets) != 1:
            raise Unreadable("the workbook has several sheets: send each as a file of its own")
        sheet = workbook.load_sheet(sheets[0], header_row=None, n_rows=rows, dtypes="string")
        return sheet.to_polars()
    except fastexcel.FastExcelError:
        raise Unreadable("the Excel file is broken or cut off: save it again") from None
