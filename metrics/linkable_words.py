"""Put into words how many people of an agency can be linked, against what figures need.

As `words` does for figures: nothing else phrases these counts.
"""

from collections.abc import Iterator

import polars as pl

from metrics.rates import PER_CENT, percentage
from metrics.suffering_words import whose
from metrics.supply_words import share_cell, source
from metrics.sureness import LEAST_LINKABLE
from metrics.words import Row, percent

NEEDED = f"{LEAST_LINKABLE.value}%"
WHAT_IS_NEEDED = (
    "A person can be linked who has a name and a date of birth. Where fewer than"
    f" {NEEDED} of the people in a table can, figures that link them with other agencies' are"
    " unreliable [u]."
)


def can_be_linked(row: Row) -> str:
    """How many people of one table can be linked, for a cell; or the shorthand that says why not.

    Args:
        row: of part `linkable` of the quality report, as released.
    """
    return share_cell(row, "linkable")


def poorly_linked(people: pl.DataFrame) -> Iterator[str]:
    """One sentence for each table of people of whom too few can be linked.

    Args:
        people: rows of part `linkable` of the quality report, as released, of one year. A count
            that is hidden is not judged.
    """
    if people.is_empty():
        return
    share = percentage(pl.col("linkable"), pl.col("people"))
    for row in people.filter(share < LEAST_LINKABLE.value).iter_rows(named=True):
        yield f"{whose(row)}: {too_few(row)}"


def too_few(row: Row) -> str:
    """How many people can be linked, how many it takes, and what follows."""
    # What is just too little is not rounded up to enough.
    share = min(PER_CENT * row["linkable"] / row["people"], LEAST_LINKABLE.value - 1)
    return (
        f"{row['linkable']:,} of {row['people']:,} {_people_in(row)} ({percent(share)}) have a name"
        f" and a date of birth; it takes {NEEDED}. Figures that link them with other agencies' are"
        " unreliable [u]."
    )


def _people_in(row: Row) -> str:
    said = source(row["source"])
    return said[0].lower() + said[1:]
