"""Put the quality report into sentences: whether records came in time, who suffers, and why.

As `words` does for figures: nothing else phrases these counts.
"""

import polars as pl

from metrics import periods, suffering
from metrics.rates import PER_CENT
from metrics.subtraction import HIDDEN
from metrics.supply_words import agency, count_cell, kind_of_record
from metrics.words import LOGS, Row, percent

MOST_NAMED = 3
"""Indicators that a headline names (our own choice: a line that is read at a glance)."""
NO_REPORT = "This edition holds no quality report of the records for this body."
NOBODY_SUFFERS = "Every indicator has what it needs of these records."


def headline(effects: pl.DataFrame) -> str:
    """How the records of one agency and year came, and how many indicators suffer from them.

    Args:
        effects: rows of `suffering.suffering` of one agency and period, of all its places.
    """
    period = periods.label(effects["period_start"][0], effects["period_end"][0])
    harmed = effects.filter(pl.col("reason").is_not_null())["title"].unique().sort().to_list()
    using = effects["slug"].n_unique()
    records = f"{agency(effects['agency'][0])}: the records for {period} {_came(effects)}."
    if not harmed:
        return f"{records} {_all(using)} has what it needs of them."
    if len(harmed) == using:
        return f"{records} {_all(using)} suffers."
    named = harmed[:MOST_NAMED]
    others = len(harmed) - len(named)
    more = f"; and {others:,} more" if others else ""
    verb = "suffers" if len(harmed) == 1 else "suffer"
    return (
        f"{records} {len(harmed):,} of the {using:,} indicators that use them {verb}:"
        f" {'; '.join(named)}{more}."
    )


def reason(row: Row) -> str:
    """Why an indicator suffers; empty if it does not."""
    kind, log = row["kind"], LOGS.get(row["kind"])
    of_table = {**row, "table_name": kind}
    match row["reason"]:
        case None:
            return ""
        case suffering.NOTHING:
            return "Nothing was supplied for the year."
        case suffering.NO_KIND:
            return f"No log of {log} is kept." if log else f"Not supplied: {kind_of_record(kind)}."
        case suffering.IN_PART:
            what = f"the log of {log}" if log else kind_of_record(kind)
            return f"Covered in part only: {what}."
        case suffering.NOT_IN_FILE:
            return f"Not in the file: {field(of_table)}."
        case _:
            share, needed = _share(row), percent(PER_CENT * row["needed_share"])
            return f"Filled in {share} of rows, of {needed} needed: {field(of_table)}."


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
    return f"{_share(row)}: {row['filled']:,} of {row['records']:,}"


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


def broken_rules(breaches: pl.DataFrame) -> str:
    """How many rules were broken at all."""
    if breaches.is_empty():
        return "No row broke a rule."
    broken = breaches.select("message", "column_name").unique().height
    return (
        f"{_counted(broken, 'rule')} {_were(broken)} broken. Rows set aside are in no figure until"
        " the agency mends them; rows taken in with a warning are."
    )


def rule(row: Row) -> str:
    """What would be right, to begin a line with; for a check of a column, with its name."""
    said = row["message"]
    return f"Column {row['column_name']}: {said}" if row["rule"] is None else _capital(said)


def breaches(row: Row) -> str:
    """How many rows break a rule, and what share of the table that is."""
    if row["breaches_status"] != "shown" or row["rows_read_status"] != "shown":
        return count_cell(row, "breaches")
    share = percent(PER_CENT * row["breaches"] / row["rows_read"])
    return f"{row['breaches']:,} of {row['rows_read']:,} ({share})"


def whose(row: Row) -> str:
    """Whose records: the agency, and which of its places where there are several."""
    name = agency(row["agency"])
    return name if row["places"] == 1 else f"{name}, {row['place_name'] or row['place_code']}"


def _came(effects: pl.DataFrame) -> str:
    places = effects.unique("place_code")
    late = places.filter(pl.col("days_late") > 0)
    missing = places.filter(pl.col("days_late").is_null()).height
    of = places.height
    longest = _days(late["days_late"].max()) if late.height else ""
    if of == 1:
        if missing:
            return "did not come"
        return f"came {longest} late" if late.height else "came in time"
    if not missing and not late.height:
        return f"came in time from all {of:,} places"
    said = [f"in time from {of - missing - late.height:,} of {of:,} places"]
    if late.height:
        said.append(f"up to {longest} late from {late.height:,}")
    if missing:
        said.append(f"not at all from {missing:,}")
    return f"came {', '.join(said)}"


def _days(days: object) -> str:
    return "1 day" if days == 1 else f"{days:,} days"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _were(number: int) -> str:
    return "was" if number == 1 else "were"


def _all(using: int) -> str:
    return "The one indicator that uses them" if using == 1 else f"Each of the {using:,} indicators"


def _share(row: Row) -> str:
    return percent(PER_CENT * row["filled"] / row["records"])


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
