"""What an agency knows at the end of a year, of what has happened by then."""

import polars as pl

from data.synthetic.timeline import Timeline

Tables = dict[tuple[str, int], dict[str, pl.DataFrame]]
"""File names and rows, by place and year."""


def in_years(
    spells: pl.DataFrame, timeline: Timeline, start: str = "start", end: str = "end"
) -> pl.DataFrame:
    """Repeat each spell for every year that it touches.

    Returns:
        The rows with `year`, from 0, `year_end`, and the spell's end null where it lies
        after the end of that year.
    """
    years = pl.DataFrame(
        {
            "year": range(len(timeline.years)),
            "year_start": [year.first for year in timeline.years],
            "year_end": [year.last for year in timeline.years],
        },
        schema={"year": pl.Int32, "year_start": pl.Int32, "year_end": pl.Int32},
    )
    touched = spells.join(years, how="cross", maintain_order="left_right").filter(
        (pl.col(start) <= pl.col("year_end")) & (pl.col(end) >= pl.col("year_start"))
    )
    return touched.with_columns(known_by_then(end)).drop("year_start")


def known_by_then(day: str) -> pl.Expr:
    """Give a day if it had come by the end of the year, else null."""
    return pl.when(pl.col(day) <= pl.col("year_end")).then(day).alias(day)


def in_its_year(records: pl.DataFrame, timeline: Timeline, day: str = "day") -> pl.DataFrame:
    """Give each record the year of its day, and leave out those of other years."""
    return in_years(records.with_columns(same_day=day), timeline, day, "same_day").drop("same_day")


def date_of(day: str) -> pl.Expr:
    """A day as a date."""
    return pl.col(day).cast(pl.Date)


def sex_of(female: str = "is_female") -> pl.Expr:
    """Sex as a letter."""
    return pl.when(female).then(pl.lit("F")).otherwise(pl.lit("M"))


def yes_no(column: str) -> pl.Expr:
    """Y or N, as the Standard Safeguarding Dataset writes it."""
    return pl.when(column).then(pl.lit("Y")).otherwise(pl.lit("N"))


def part_out(tables: Tables, name: str, rows: pl.DataFrame, columns: dict[str, pl.Expr]) -> None:
    """Put a table's rows, with `place` and `year`, into each place's year as columns of a file."""
    table = rows.select("place", "year", *(column.alias(n) for n, column in columns.items()))
    parts = table.partition_by(
        "place", "year", as_dict=True, include_key=False, maintain_order=True
    )
    nothing = table.drop("place", "year").clear()
    for (place, year), files in tables.items():
        files[name] = parts.get((place, year), nothing)
