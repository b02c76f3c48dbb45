"""Where records stand in a workbook of several sheets, and each of their cells.

A place is one number that tells sheet and row, so that a record is told apart by its place as
it is by its row in a file of one sheet. There a place is the row itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import polars as pl

ROWS_OF_A_SHEET = 2**21
"""More than any sheet has: Excel ends at row 1,048,576."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A header as it is written in its sheet, and in which column, from 0."""

    text: str
    position: int


@dataclass(frozen=True, slots=True)
class SheetOfTable:
    """A sheet of which records of one contract table are made.

    `headings`: by column of the contract that the sheet can tell, the header of its cells; null
    where this workbook does not have it.
    """

    name: str
    header_row: int
    headings: Mapping[str, Heading | None]


@dataclass(frozen=True, slots=True)
class Cell:
    """Where something stands: `sheet` is null in a file of one sheet."""

    row: int
    sheet: SheetOfTable | None = None
    heading: Heading | None = None


@dataclass(frozen=True, slots=True)
class Places:
    """Where the records of one contract table stand.

    `sheets`: by number from 1, none for a file of one sheet. `elsewhere`: by column of the
    contract the records whose cell of it stands at another place than they do themselves:
    `row`, the record's, and `place`, the cell's (null where it stands with the record).
    `also`: other places that a record was made of too: `row` and `place`.
    """

    sheets: Mapping[int, SheetOfTable] = field(default_factory=dict)
    elsewhere: Mapping[str, pl.DataFrame] = field(default_factory=dict)
    also: pl.DataFrame | None = None

    def cell(self, place: int, column: str | None = None) -> Cell:
        """The sheet and row of a place, and how a column of the contract is headed there."""
        if not self.sheets:
            return Cell(place)
        number, row = divmod(place, ROWS_OF_A_SHEET)
        sheet = self.sheets[number]
        return Cell(row, sheet, sheet.headings.get(column) if column else None)

    def of_cells(self, faults: pl.DataFrame) -> pl.Series:
        """Where the cells of faults stand.

        Args:
            faults: `row`, the place of the record, and `column`, of the contract.
        """
        if not self.elsewhere:
            return faults["row"]
        known = [
            frame.drop_nulls().select("row", "place", pl.lit(column).alias("column"))
            for column, frame in self.elsewhere.items()
        ]
        return (
            faults.select("row", "column")
            .join(pl.concat(known), on=["row", "column"], how="left", maintain_order="left")
            .select(pl.coalesce("place", "row").alias("place"))["place"]
        )

    def sheet_and_row(self, place: pl.Expr) -> tuple[pl.Expr, pl.Expr]:
        """The name of a place's sheet, null in a file of one sheet, and its row."""
        if not self.sheets:
            return pl.lit(None, pl.String).alias("sheet"), place.alias("row")
        names = {number: sheet.name for number, sheet in self.sheets.items()}
        sheet = (place // ROWS_OF_A_SHEET).replace_strict(names, return_dtype=pl.String)
        return sheet.alias("sheet"), (place % ROWS_OF_A_SHEET).alias("row")

    def in_words(self, place: pl.Expr) -> pl.Expr:
        """A record's place, for the words of a fault."""
        sheet, row = self.sheet_and_row(place)
        return pl.format("row {} of {}", row, sheet) if self.sheets else pl.format("row {}", row)

    def can_tell(self, place: pl.Expr, column: str) -> pl.Expr:
        """Whether the sheet of a place, one of several, can tell the column."""
        numbers = [number for number, sheet in self.sheets.items() if column in sheet.headings]
        return (place // ROWS_OF_A_SHEET).is_in(numbers)


def place_of(number: int, row: pl.Expr) -> pl.Expr:
    """The place of a row of the sheet of this number."""
    return number * ROWS_OF_A_SHEET + row


ONE_SHEET = Places()
