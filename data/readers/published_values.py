"""Read what publishers put into a cell: a number, or a symbol for why there is none."""

from collections.abc import Sequence

import polars as pl

from data.readers import Fault

SYMBOLS = {
    "c": "c",
    "u": "u",
    "x": "x",
    "z": "z",
    ":": "x",
    "..": "x",
    "-": "x",
    "low": "low",
    "k": "low",
}
"""What each symbol says. Source: Department for Education, Explore education statistics (c, x,
u, z, low; k and the colon in earlier releases); the hyphen is that of the Local authority
interactive tool."""
NOT_GIVEN = "x"
"""An empty cell says no more than that there is no figure."""
NUMBER = r"^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$"
WHOLE = r"\.0+$"
RIGHT = f"a number, or one of {', '.join(SYMBOLS)}"


def number(column: str) -> pl.Expr:
    """The cell's number, thousands parted by commas or not; null where there is none."""
    tidy = pl.col(column).str.strip_chars()
    plain = pl.when(tidy.str.contains(NUMBER)).then(tidy.str.replace_all(",", ""))
    return plain.cast(pl.Float64, strict=False)


def status(column: str) -> pl.Expr:
    """Whether the cell gives a number: "shown", or why not; null where it is not understood."""
    tidy = pl.col(column).str.strip_chars().str.to_lowercase()
    return (
        pl.when(pl.col(column).is_null())
        .then(pl.lit(NOT_GIVEN))
        .when(number(column).is_not_null())
        .then(pl.lit("shown"))
        .otherwise(tidy.replace_strict(SYMBOLS, default=None, return_dtype=pl.String))
    )


def worst(statuses: Sequence[pl.Expr]) -> pl.Expr:
    """The first of several statuses that is not "shown"; "shown" if all are."""
    return pl.coalesce(*(pl.when(each != "shown").then(each) for each in statuses), pl.lit("shown"))


def whole_text(count: pl.Expr) -> pl.Expr:
    """A count as text, without a fraction where it has none."""
    return count.cast(pl.String).str.replace(WHOLE, "")


def value_faults(
    rows: pl.DataFrame, columns: Sequence[str], table: str, first_record: int, becomes: str
) -> list[Fault]:
    """One fault a cell that is neither number nor symbol.

    Args:
        rows: the file's, with `row`; each becomes one record of the table, in this order.
        columns: those of the file to look at.
        first_record: the position in the table of what the first row becomes.
        becomes: the contract's column under which the fault is told.
    """
    faults = []
    for column in columns:
        numbered = rows.with_row_index("at").filter(status(column).is_null())
        faults += [
            Fault(table, first_record + at, row, becomes, value, f"{RIGHT}: column {column}")
            for at, row, value in numbered.select("at", "row", column).iter_rows()
        ]
    return faults
