"""Put the quality report's counts into words: how full fields are, which rules were broken.

As `words` does for figures: nothing else phrases these counts.
"""

import polars as pl

from metrics.rates import PER_CENT
from metrics.subtraction import HIDDEN
from metrics.supply_words import count_cell, kind_of_record
from metrics.words import Row, percent

LONGEST_CHECK = 100
"""Letters of what would be right in a column (our own choice: two lines of a table)."""


def field(row: Row) -> str:
    """A field in words, with the table that it is of: "Day of the event (joint event)"."""
    what = row["description"].split("; ")[0]
    return f"{what} ({kind_of_record(row['table_name'])})"


def filled(row: Row) -> str:
    """In what share of its rows a field is filled, or the shorthand that says why not."""
    if row["filled_status"] != "shown" or row["records_status"] != "shown":
        return f"[{row['filled_status']}]"
    if not row["records"]:
        return "no rows"
    if not row["is_in_file"]:
        return "not in the file"
    return f"{share(row)}: {row['filled']:,} of {row['records']:,}"


def full_fields(fields: pl.DataFrame, wanting: pl.DataFrame) -> str:
    """Of how many fields every row is filled, and of how many that cannot be told."""
    hidden = wanting.filter(pl.col("filled_status") == HIDDEN).height
    full = fields.height - wanting.height
    said = (
        f"The indicators use {_counted(fields.height, 'field')} of these records;"
        f" {full:,} {'is' if full == 1 else 'are'} filled wherever it is asked."
        " A field that is rightly blank, such as the last day of what still runs, is not counted."
    )
    if hidden:
        said += (
            f" Of {_counted(hidden, 'field')} the count is hidden [c]: so few rows are filled, or"
            " so few are blank."
        )
    return said


def rule(row: Row) -> str:
    """What would be right, to begin a line with; for a check of a column, with its name."""
    said = row["message"]
    if row["rule"] is not None:
        return said[:1].upper() + said[1:]
    # The codes of a column may be many.
    short = f"{said[:LONGEST_CHECK].rpartition(',')[0]}, ..." if len(said) > LONGEST_CHECK else said
    return f"Column {row['column_name']}: {short}"


def breaches(row: Row) -> str:
    """How many rows break a rule, and what share of the table that is."""
    if row["breaches_status"] != "shown" or row["rows_read_status"] != "shown":
        return count_cell(row, "breaches")
    share = percent(PER_CENT * row["breaches"] / row["rows_read"])
    return f"{row['breaches']:,} of {row['rows_read']:,} ({share})"


def broken_rules(breaches: pl.DataFrame) -> str:
    """How many rules were broken at all."""
    if breaches.is_empty():
        return "No row broke a rule."
    broken = breaches.select("message", "column_name").unique().height
    return (
        f"{_counted(broken, 'rule')} {_were(broken)} broken. Rows set aside are in no figure until"
        " the agency mends them; rows taken in with a warning are."
    )


def set_aside(rows: int) -> str:
    """What an agency can do about rows that were set aside."""
    if not rows:
        return "No row was set aside."
    return (
        f"{_counted(rows, 'row')} {_were(rows)} set aside. What you have not mended since is not"
        " counted. Ask for them: they come back to you with what is wrong beside each, to be mended"
        " and sent again."
    )


def share(row: Row) -> str:
    """The share of its rows in which a field is filled."""
    return percent(PER_CENT * row["filled"] / row["records"])


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _were(number: int) -> str:
    return "was" if number == 1 else "were"
