"""Read the sheets of an Excel workbook by their names: all of it as text."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import fastexcel
import polars as pl

from data.readers import Unreadable
from data.readers.excel_sheet import BROKEN, EXCEL_START, load
from data.readers.known_headings import ROWS_SEARCHED, header_at
from data.readers.meaning import meaning
from data.readers.sheet_markup import refuse_formulas_without_values


def is_workbook(path: Path) -> bool:
    """Whether the file begins as an Excel file does."""
    with path.open("rb") as stream:
        return stream.read(len(EXCEL_START)) == EXCEL_START


@dataclass(frozen=True, slots=True)
class Cells:
    """A sheet: `header` as it stands in row `header_row`, from 1, and `rows` below it.

    `rows` holds the columns by their position (`0`, `1` ...) as text, and `row`, the line
    in the sheet. A sheet in which nothing stands has no header.
    """

    header: list[str | None]
    header_row: int
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
            raise Unreadable(BROKEN) from None
        self._path = path

    @property
    def sheets(self) -> list[str]:
        """The names of its sheets, in order."""
        return self._reader.sheet_names

    def read(self, sheet: str, headings: Collection[str]) -> Cells:
        """Read a sheet whole.

        Args:
            headings: those by which its header is told from what stands above it.

        Raises:
            Unreadable: if it is broken.
        """
        try:
            table = load(self._reader, sheet).to_polars()
        except fastexcel.FastExcelError:
            raise Unreadable(f"sheet {sheet} is broken or cut off: save it again") from None
        refuse_formulas_without_values(self._path, sheet)
        known = {meaning(heading) for heading in headings}
        at = header_at(table.head(ROWS_SEARCHED).rows(), known) or 0
        header = list(table.row(at)) if table.height else []
        rows = (
            table.rename({name: str(position) for position, name in enumerate(table.columns)})
            .slice(at + 1)
            .with_row_index("row", offset=at + 2)
            .with_columns(pl.col("row").cast(pl.Int64))
        )
        return Cells(header, at + 1, rows)
