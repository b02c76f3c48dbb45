"""Put into sentences how an agency's records came, and which indicators suffer from them.

As `words` does for figures: nothing else phrases these.
"""

import polars as pl

from metrics import periods, suffering
from metrics.quality_words import field, share
from metrics.rates import PER_CENT
from metrics.supply_words import agency, day, kind_of_record
from metrics.words import LOGS, Row, percent

MOST_NAMED = 3
"""Indicators that a headline names (our own choice: a line that is read at a glance)."""
NO_REPORT = "This edition holds no quality report of the records for this body."
NOBODY_SUFFERS = "Every indicator has what it needs of these records."
INVENTED = "Demonstration: the agency and every record of it are invented."


def headline(effects: pl.DataFrame) -> str:
    """How the records of one agency and year came, and how many indicators suffer from them.

    Args:
        effects: rows of `suffering.suffering` of one agency and period, of all its places.
    """
    period = periods.label(effects["period_start"][0], effects["period_end"][0])
    harmed = effects.filter(pl.col("reason").is_not_null())["title"].unique().sort().to_list()
    using = effects["slug"].n_unique()
    records = f"The records for {period} {_came(effects)}."
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
            filled, needed = share(row), percent(PER_CENT * row["needed_share"])
            return f"Filled in {filled} of rows, of {needed} needed: {field(of_table)}."


def whose(row: Row) -> str:
    """Whose records: the agency, and which of its places where there are several."""
    name = agency(row["agency"])
    return name if row["places"] == 1 else f"{name}, {row['place_name'] or row['place_code']}"


def timeliness(due: Row) -> str:
    """When one place's return of a year was due, and whether it came."""
    due_on = f"It was due on {day(due['due_on'])}"
    if due["sent_on"] is None:
        return f"{due_on} and has not come."
    late = f", {_days(due['days_late'])} late" if due["days_late"] else ", in time"
    return f"{due_on} and came on {day(due['sent_on'])}{late}."


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


def _all(using: int) -> str:
    return "The one indicator that uses them" if using == 1 else f"Each of the {using:,} indicators"
