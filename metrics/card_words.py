"""Put the lesser numbers of a card into words: its table's cells, its standards, its makers.

As `words` does for figures: nothing else phrases these.
"""

from datetime import date

import polars as pl

from metrics import periods, sureness_words
from metrics.definition import Definition, Standard
from metrics.supply_words import day
from metrics.words import AGENCIES, LOGS, Row, percent, table_cell

TIERS = {
    "own": "Figures of this body.",
    "published": "Figures of all boards together.",
}

JUDGEMENTS = {
    True: "For the better.",
    False: "For the worse.",
    None: "Neither good nor bad in itself.",
}
NOT_IN_EDITION = "not in this edition"
CHECKED = "published"
"""The status of a definition that its checker has agreed to."""
COUNTED_ONCE = (
    "In a year each case counts once, as it stood last: the quarters need not add up to it."
)


def fullest_period(figures: pl.DataFrame) -> str:
    """The kind of period that a body is told of first: its years, or quarters without one."""
    return "year" if (figures["period_type"] == "year").any() else "quarter"


def quiet(own: pl.DataFrame) -> str:
    """Why nothing stands out: no difference beyond chance, or no figure to compare."""
    latest = own.filter(
        (pl.col("period_type") == fullest_period(own))
        & (pl.col("period_start") == pl.col("period_start").max().over("period_type"))
    )
    if (latest["value_status"] == "shown").any():
        return (
            "No figure differs by more than chance from the year before, or from all boards"
            " where theirs can be shown."
        )
    label = latest["period_label"].unique(maintain_order=True).to_list()
    return f"No figure can be given for {label[0]}, so nothing can stand out." if label else ""


def financial_year(begins: int) -> str:
    """A financial year by the calendar year in which it begins: "Apr 2025 to Mar 2026"."""
    return periods.label(date(begins, 4, 1), date(begins + 1, 3, 31))


def gaps(of_all: pl.DataFrame) -> str:
    """How many periods the comparison leaves out, and that they are hidden; empty if none."""
    hidden, periods_given = (of_all["value_status"] == "c").sum(), of_all.height
    if not hidden:
        return ""
    return f"All boards: {hidden} of {periods_given} periods are hidden to protect people [c]."


def full_cell(row: Row) -> str:
    """A figure, its 95% interval, how far links could move it, what is not recorded, a line each.

    Else its shorthand.
    """
    lines = [table_cell(row)]
    if row["value_status"] == "shown":
        lines.append(f"{percent(row['lower_ci_95'])} to {percent(row['upper_ci_95'])}")
    if moves := sureness_words.could_move_cell(row["could_move"]):
        lines.append(moves)
    if row["not_recorded"]:
        lines.append(f"{row['not_recorded']:,} not recorded")
    return "\n".join(lines)


def standard(of: Standard) -> str:
    """A threshold with its unit and where it comes from."""
    return f"{of.value:g} {of.unit} ({of.source})."


def needed(definition: Definition) -> str:
    """What records an indicator takes: those that systems export, or a log as well, and whose."""
    if definition.is_first_day:
        return "Needs only records that every system exports."
    logs = [
        f"a log of {LOGS[log.kind]}, kept by {AGENCIES[log.kept_by]}" for log in definition.logs
    ]
    return f"Needs {'; '.join(logs)}."


def authorship(definition: Definition) -> str:
    """Who answers for an indicator, and when it was last looked at."""
    is_checked = definition.status == CHECKED
    return (
        f"Status: {definition.status.replace('_', ' ')}."
        f" Owner: {definition.owner}. Written by: {definition.authored_by}."
        f" {'Checked' if is_checked else 'Still to be checked'} by: {definition.checked_by}."
        f" {'Reviewed' if is_checked else 'Written'} {day(definition.date_reviewed)};"
        f" next review {day(definition.date_next_review)}."
        f" Version {definition.version}. Findings {', '.join(definition.findings)}."
    )
