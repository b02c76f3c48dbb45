"""Read the sheets of an Excel workbook by their names: all of it as text."""

from dataclasses import dataclass
from pathlib import Path

import fastexcel
import polars as pl

from data.readers import Unreadable
from data.readers.sheet import EXCEL_START, FIRST_ROW


def is_workbook(path: Path) -> bool:
    """Whether the file begins as an Excel file does."""
    with path.open("rb") as stream:
        return stream.read(len(EXCEL_START)) == EXCEL_START


@dataclass(frozen=True, slots=True)
class Cells:
    """A sheet: `header` as its first row stands, and `rows` below it.

    `rows` holds the columns by their position (`0`, `1` ...) as text, and `row`, the line
    in the sheet. A sheet in which nothing stands has no header.
    """

    header: list[str | None]
    rows: pl.DataFrame


class Workbook:
    """An Excel file, open."""

    def __init__(self, path: Path) -> None:
        """Open the file.

        Raises:
            Unreadable: if it is broken.
        """
        try:
            self._reader = fastexcel.read_excel(path)
        except fastexcel.FastExcelError:
            raise Unreadable("the Excel file is broken or cut off: save it again") from None

    @property
    def sheets(self) -> list[str]:
        """The names of its sheets, in order."""
        return self._reader.sheet_names

    def read(self, sheet: str) -> Cells:
        """Read a sheet whole.

        Raises:
            Unreadable: if it is broken.
        """
        try:
            table = self._reader.load_sheet(sheet, header_row=None, dtypes="string").to_polars()
        except fastexcel.FastExcelError:
            raise Unreadable(f"sheet {sheet} is broken or cut off: save it again") from None
        header = list(table.row(0)) if table.height else []
        rows = (
            table.rename({name: str(at) for at, name in enumerate(table.columns)})
            .slice(1)
            .with_row_index("row", offset=FIRST_ROW)
            .with_columns(pl.col("row").cast(pl.Int64))
        )
        return Cells(header, rows)
