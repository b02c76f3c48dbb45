"""Read a table as it stands in a CSV, Parquet or Excel file: all of it as text."""

from dataclasses import dataclass
from pathlib import Path

import polars as pl

from data.readers.closing_lines import closing_lines, headers_again
from data.readers.excel_sheet import EXCEL_START, layout_of_workbook, read_excel
from data.readers.known_headings import in_our_writing
from data.readers.parquet_table import PARQUET_START, parquet_schema, read_parquet
from data.readers.sheet_names import Names
from data.readers.text_table import layout_of, read_text

THEIRS = " (theirs)"
"""After the name of a column of theirs that is called as one of our own."""
FIRST_VISIBLE, LAST_VISIBLE = "!", "~"
"""The first and last letter of ASCII, blanks left out."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of text as it stood.

    `rows` holds the columns called `names` as strings, blanks as null, and `row` as in the
    file, where the first is 1; rows that are blank throughout are left out. `unfit` maps a
    row that is no record of its own to what would be right. `notes` say how it was read, and
    `otherwise` which headings were read as the column of ours that they mean.
    """

    rows: pl.DataFrame
    names: list[str]
    unfit: dict[int, str]
    notes: list[str]
    otherwise: list[str]


def read_header(path: Path) -> list[str]:
    """Names of the columns, in small letters without blanks around them.

    A heading that means a known column is given that column's name.

    Raises:
        Unreadable: if the file is broken.
    """
    match _first_bytes(path):
        case b"PAR1":
            names = list(parquet_schema(path))
        case start if start == EXCEL_START:
            names = layout_of_workbook(path).names
        case _:
            names = layout_of(path).names
    return [in_our_writing(name) for name in names]


def read_sheet(path: Path) -> Sheet:
    """Read the whole table.

    Raises:
        Unreadable: if the file is broken, two columns have one name and differ, or it cannot
            be told for sure where its lines end.
    """
    match _first_bytes(path):
        case start if start == PARQUET_START:
            table, unfit, header, notes = read_parquet(path), {}, 0, []
            headings = table.columns
        case start if start == EXCEL_START:
            layout = layout_of_workbook(path)
            (table, unfit), header, notes = read_excel(path, layout), layout.header, layout.notes
            headings = layout.names
        case _:
            lines = layout_of(path)
            (table, unfit), header, notes = read_text(path, lines), lines.header, lines.notes()
            headings = lines.names
    if header:
        notes = [*notes, f"the header stands in row {header + 1}: what is above it was left out"]
    return _tidy(table, Names.of(headings, table), headings, header, unfit, notes)


def _first_bytes(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(len(PARQUET_START))


def _tidy(
    table: pl.DataFrame,
    names: Names,
    headings: list[str],
    header: int,
    unfit: dict[int, str],
    notes: list[str],
) -> Sheet:
    # A column of theirs that is called as our own is told from it.
    told = [f"{name}{THEIRS}" if name == "row" else name for name in names.kept.values()]
    filled = (
        _blank_as_null(
            table.select(
                pl.col(table.columns[at]).alias(name)
                for at, name in zip(names.kept, told, strict=True)
            )
        )
        # The header's row, counted from 1, and one more.
        .with_row_index("row", offset=header + 2)
        .with_columns(pl.col("row").cast(pl.Int64))
        # A row of which only what is beyond the header is filled is not blank.
        .filter(pl.any_horizontal(pl.col(told).is_not_null()) | pl.col("row").is_in(list(unfit)))
    )
    blank = table.height - filled.height
    again = {name: headings[at] for at, name in zip(names.kept, told, strict=True)}
    return Sheet(
        rows=filled,
        names=told,
        unfit=unfit | closing_lines(filled) | headers_again(filled, again),
        notes=[
            *notes,
            *names.notes,
            *([f"{blank} blank rows were passed over"] if blank else []),
        ],
        otherwise=names.otherwise,
    )


def _blank_as_null(table: pl.DataFrame) -> pl.DataFrame:
    # White space sorts before or behind what letters and figures a keyboard has: to look for
    # such a start costs a tenth of taking white space off.
    starts = (pl.all() < FIRST_VISIBLE) | (pl.all() > LAST_VISIBLE)
    may_be_blank = table.select(starts.any()).row(0) if table.width else ()
    columns = [name for name, may in zip(table.columns, may_be_blank, strict=True) if may]
    stripped = pl.col(columns).str.strip_chars()
    return table.with_columns(pl.when(stripped != "").then(pl.col(columns)))
