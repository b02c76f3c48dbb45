"""Put published figures into words: the cells of their table, and how far they compare.

As `words` does for our own figures: nothing else phrases these.
"""

from collections.abc import Sequence

import polars as pl

from metrics import periods
from metrics.supply_words import day
from metrics.words import Row

ORDER = ("own", "neighbours", "region", "country")
"""What a body is compared by, the nearest first."""
MOST_NAMES = 3
"""Councils named one by one; more are counted. Our own choice."""
STATUSES = {
    "c": "hidden by the publisher [c]",
    "u": "too unreliable to give [u]",
    "x": "not published [x]",
    "z": "no cases [z]",
    "low": "rounds to nought [low]",
}
NO_COUNTS = "not given"


def in_order(figures: pl.DataFrame) -> Sequence[Row]:
    """The rows newest year first, and within a year the nearest area first."""
    place = pl.col("compared").replace_strict({kind: at for at, kind in enumerate(ORDER)})
    return figures.sort(
        pl.col("period_start"), place, descending=[True, False], maintain_order=True
    ).to_dicts()


def caption(row: Row) -> str:
    """What the table shows."""
    return f"Published figures: {row['title']}"


def table_row(row: Row) -> list[str]:
    """Area, year, counts, value and source of one figure."""
    return [area(row), year(row), counts(row), value(row), "; ".join(row["sources"]) or "none"]


def area(row: Row) -> str:
    """Whose figure it is: "Cumbria until 31 March 2023", "Statistical neighbours (9 of 10)"."""
    if row["compared"] == "neighbours":
        return f"Statistical neighbours ({row['areas_given']} of {row['areas_asked']})"
    *names, last = row["area_names"]
    named = f"{', '.join(names)} and {last}" if names else last
    if len(names) >= MOST_NAMES:
        named = f"{len(names) + 1} councils together"
    return named if row["told_until"] is None else f"{named} until {day(row['told_until'])}"


def year(row: Row) -> str:
    """The year by its months."""
    return periods.label(row["period_start"], row["period_end"])


def counts(row: Row) -> str:
    """How many of how many, where the publisher gives both."""
    if row["numerator"] is None or row["denominator"] is None:
        return NO_COUNTS
    return f"{row['numerator']:,} of {row['denominator']:,}"


def value(row: Row) -> str:
    """The figure with one decimal, as it is published, or why there is none."""
    if row["value_status"] != "shown":
        return STATUSES[row["value_status"]]
    unit = row["unit"]
    return f"{row['value']:.1f}%" if unit == "%" else f"{row['value']:,.1f} {unit}"


def explanation(rows: Sequence[Row]) -> str:
    """How far these figures measure the same thing, and how several areas are put together."""
    said = [f"What differs: {rows[0]['differs']}"]
    if any(row["compared"] == "neighbours" for row in rows):
        said.append(
            "Statistical neighbours are put together from their counts, those that have a figure"
            " only; the brackets say how many."
        )
    if any(
        row["compared"] == "own" and row["areas_given"] < row["areas_asked"] > 1 for row in rows
    ):
        said.append(
            "Several councils are put together only where the publisher gives the counts of each."
        )
    if any(row["told_until"] is not None for row in rows):
        said.append(
            "Before a council took over, the figures are those of the council before it, for the"
            " whole of that council's area."
        )
    return " ".join(said)
