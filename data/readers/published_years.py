"""Which year a publisher's label names."""

import polars as pl

from data.readers import Fault, Unreadable

PLAIN = r"^(\d{4})$"
"""2024 is the year that ends on 31 March 2024, where the file says nothing else."""
SPANNING = r"^(\d{4})[-/]?(\d{2})$"
"""2023-24, 2023/24 and 202324 begin on 1 April 2023."""
TO_MARCH = ("reporting year", "financial year")
"""Kinds of year that end on 31 March in the department's figures on children in need."""
RIGHT = "a year, written 2024, 2023-24 or 202324"


def refuse_other_years(rows: pl.DataFrame) -> None:
    """Look whether the years are those to 31 March, where the file says what years they are.

    Raises:
        Unreadable: if some are others.
    """
    if "time_identifier" not in rows.columns:
        return
    kinds = rows["time_identifier"].str.strip_chars().drop_nulls().unique().sort()
    others = [kind for kind in kinds if kind.lower() not in TO_MARCH]
    if others:
        raise Unreadable(
            f"time_identifier must be Reporting year or Financial year, not {', '.join(others)}"
        )


def year_ends(label: pl.Expr) -> pl.Expr:
    """The calendar year in which the year to 31 March ends; null if it is none."""
    tidy = label.str.strip_chars()
    plain = tidy.str.extract(PLAIN).cast(pl.Int32)
    begins = tidy.str.extract(SPANNING, 1).cast(pl.Int32)
    second = tidy.str.extract(SPANNING, 2).cast(pl.Int32)
    ends = pl.when(second == (begins + 1) % 100).then(begins + 1)
    return pl.coalesce(plain, ends)


def figure_days(label: pl.Expr) -> list[pl.Expr]:
    """`figure_from` and `figure_to` as text, null where the label names no year."""
    ends = year_ends(label)
    return [
        pl.format("{}-04-01", ends - 1).alias("figure_from"),
        pl.format("{}-03-31", ends).alias("figure_to"),
    ]


def year_faults(
    rows: pl.DataFrame, column: str, table: str, first_record: int, becomes: str
) -> list[Fault]:
    """One fault a row of the file, from `first_record` on, whose label names no year."""
    odd = rows.with_row_index("at").filter(year_ends(pl.col(column)).is_null())
    return [
        Fault(table, first_record + at, row, becomes, value, f"{RIGHT}: column {column}")
        for at, row, value in odd.select("at", "row", column).iter_rows()
    ]
