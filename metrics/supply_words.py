"""Put what agencies sent, and how well people were linked, into sentences.

As `words` does for figures: nothing else phrases these counts.
"""

from datetime import date

import polars as pl

from metrics import periods
from metrics.edition_files import Manifest
from metrics.rates import PER_CENT
from metrics.words import AGENCIES, Row, percent

ALL_SUPPLIED = "supplied"
NOT_SUPPLIED = "not supplied [x]"
COUNTED_IN_ITS_LOG = "counted in its log"
KINDS_OF_BODY = {
    "lscb": "Safeguarding boards",
    "yot_board": "Youth offending teams",
    "delivery_unit": "Probation delivery units",
    "probation_region": "Probation regions",
}
NOT_ALIGNED = (
    "Boards, youth offending teams and probation's delivery units do not align: one serves several"
    " of the others. A child counts for the board where the child lives, and a person on probation"
    " for the delivery unit that supervises them, which need not be one that covers the board."
)
SOURCES = {
    "social_care_person": "people in children's social care records",
    "probation_person": "people on probation",
    "probation_child": "children named by probation",
    "yot_person": "children working with the youth offending team",
    "yot_household_adult": "adults in the homes of children working with the youth offending team",
}


def day(on: date | None) -> str:
    """A date in full: "20 April 2026"; "not known" for null."""
    return "not known" if on is None else f"{on.day} {on:%B} {on.year}"


def edition(manifest: Manifest, supply: pl.DataFrame) -> str:
    """Which edition this is, what it covers, and when the body's agencies made their records.

    Args:
        manifest: the edition's own.
        supply: what each agency sent for the body; made_on is null where nobody says.
    """
    covered = periods.label(manifest.period_start, manifest.period_end)
    newest: date | None = supply["made_on"].max()  # pyright: ignore[reportAssignmentType]
    return (
        f"Figures for {covered}. Newest records as at {day(newest)}. Edition {manifest.edition_id}."
    )


def sharing_area(bodies: pl.DataFrame) -> str:
    """Which other bodies answer for a part of a body's area, by kind.

    Args:
        bodies: the others: body_name, body_type.
    """
    if bodies.is_empty():
        return "No other body of this edition covers a part of its area."
    lines = [
        f"- {plural}: {', '.join(bodies.filter(body_type=kind)['body_name'])}"
        for kind, plural in KINDS_OF_BODY.items()
        if kind in bodies["body_type"].to_list()
    ]
    return f"{NOT_ALIGNED}\n\n" + "\n".join(lines)


def agency(name: str) -> str:
    """An agency's name, to begin a line with."""
    words = AGENCIES.get(name, name.replace("_", " "))
    return words[0].upper() + words[1:]


def kind_of_record(table_name: str) -> str:
    """A table's name in words: "social care plan"."""
    return table_name.replace("_", " ")


def source(name: str) -> str:
    """Whose records people were found in, to begin a line with."""
    words = SOURCES.get(name) or f"people in the records of {AGENCIES.get(name, name)}"
    return words[0].upper() + words[1:]


def supplied(rows: pl.DataFrame) -> str:
    """How much of what it was asked for one agency sent for one period."""
    sent, asked = rows["is_supplied"].sum(), rows.height
    if sent == 0:
        return NOT_SUPPLIED
    return ALL_SUPPLIED if sent == asked else f"{sent} of {asked} kinds supplied"


def supplied_cell(rows: pl.DataFrame) -> str:
    """As `supplied`, then a line each: when the newest of it was made, and how late it was."""
    made_on = rows["made_on"].max()
    made = f"\nmade on {day(made_on)}" if isinstance(made_on, date) else ""
    due_on = rows["due_on"].max()
    if not rows["is_supplied"].any() and isinstance(due_on, date):
        return f"{supplied(rows)}\ndue on {day(due_on)}"
    return supplied(rows) + made + "".join(f"\n{words}" for words in _late(rows))


def health(supply: pl.DataFrame) -> str:
    """What is missing from the latest period of a body's supply, and what was late, in one line."""
    if supply.is_empty():
        return "Nothing is known of what the agencies supplied."
    latest = supply.filter(pl.col("period_end") == pl.col("period_end").max())
    period = periods.label(latest["period_start"][0], latest["period_end"][0])
    late = [
        f"{agency(str(name))}: {words}."
        for (name,), rows in latest.group_by("agency", maintain_order=True)
        for words in _late(rows)
    ]
    came_late = f" Some came late. {' '.join(late)}" if late else ""
    wanting = [
        f"{agency(str(name))}: {supplied(rows)}{_missing(rows)}."
        for (name,), rows in latest.group_by("agency", maintain_order=True)
        if not rows["is_supplied"].all()
    ]
    if not wanting:
        return f"{_all_came(latest, period)}{came_late}"
    return f"For {period}, not everything was supplied. {' '.join(wanting)}{came_late}"


def _all_came(latest: pl.DataFrame, period: str) -> str:
    """Whose returns came. What nobody was asked for is not known to be whole, so it is not said."""
    names = [AGENCIES.get(str(name), str(name)) for name in latest["agency"].unique().sort()]
    whose = " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
    return (
        f"Returns for {period} came from {whose}. No kind of record is missing that another place"
        " of the same agency sent."
    )


def _late(rows: pl.DataFrame) -> list[str]:
    """By how many days one agency's return of one period was late; nothing if it was not."""
    late = rows.filter(pl.col("days_late") > 0).sort("days_late")
    if late.is_empty():
        return []
    longest = late["days_late"][-1]
    days = "1 day" if longest == 1 else f"{longest:,} days"
    due = f"due on {day(late['due_on'][-1])}"
    places, asked = late["place_code"].n_unique(), rows["place_code"].n_unique()
    if asked == 1:
        return [f"{days} late, {due}"]
    return [f"{places} of {asked} places late, by up to {days}, {due}"]


def _missing(rows: pl.DataFrame) -> str:
    """The kinds of record that did not come, where some did; else nothing."""
    if not rows["is_supplied"].any():
        return ""
    missing = rows.filter(~pl.col("is_supplied"))["table_name"].unique().sort()
    return f"; missing: {', '.join(map(kind_of_record, missing))}"


def count_cell(row: Row, name: str) -> str:
    """One count of a row for a table, or the shorthand that says why there is none."""
    status = row[f"{name}_status"]
    if status == "shown":
        return f"{row[name]:,}"
    # A kind of event is no table of its own: its rows are counted in the log that holds it.
    return COUNTED_IN_ITS_LOG if status == "x" and row.get("is_supplied") else f"[{status}]"


def share_cell(row: Row, name: str) -> str:
    """One count of people, and what part of all people that is."""
    if row[f"{name}_status"] != "shown" or row["people_status"] != "shown" or not row["people"]:
        return count_cell(row, name)
    return f"{row[name]:,} ({percent(PER_CENT * row[name] / row['people'])})"


def linked(row: Row) -> str:
    """How many people of one source were found in another agency's records as well."""
    name = source(row["source"])
    if any(row[f"{count}_status"] != "shown" for count in ("people", "linked_to_another_agency")):
        return f"{name}: too few to say how many were found in another agency's records."
    if not row["people"]:
        return f"{name}: none."
    share = percent(PER_CENT * row["linked_to_another_agency"] / row["people"])
    return (
        f"{name}: {row['linked_to_another_agency']:,} of {row['people']:,} ({share})"
        " were found in another agency's records as well."
    )
