"""What each agency owes and by which day, and whether it came."""

from calendar import monthrange
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from data.owing_places import is_return, owing_places
from data.submissions import Submission, committed


@dataclass(frozen=True, slots=True)
class DueDay:
    """The last day on which an agency's return of a year is in time."""

    months: int
    """Whole months after the month in which the year ends; due on the last day of the last."""
    source: str

    def after(self, period_end: date) -> date:
        """The day on which the return of the period is due."""
        years, month = divmod(period_end.month - 1 + self.months, 12)
        year = period_end.year + years
        return date(year, month + 1, monthrange(year, month + 1)[1])


WITH_THE_CENSUS = (
    "our own choice: the same day as the children in need census, so that all that is joined "
    "with it is there when it is"
)
DUE_DAYS = {
    "social_care": DueDay(
        months=4,
        source="DfE, Children in need census: guide to submitting data; the deadline for the "
        "year to 31 March is 31 July",
    ),
    "probation": DueDay(months=4, source=WITH_THE_CENSUS),
    "yot": DueDay(months=4, source=WITH_THE_CENSUS),
    "police": DueDay(months=4, source=WITH_THE_CENSUS),
    "board": DueDay(months=4, source=WITH_THE_CENSUS),
}


def owed(home: Path, periods: pl.DataFrame) -> pl.DataFrame:
    """List what every place that owes returns (see `owing_places`) owes for each year.

    Args:
        home: where the places and the submissions are.
        periods: period_type, period_start, period_end; of these the years count.

    Returns:
        One row per agency, place that there was in the year, and year: agency, place_code,
        period_start, period_end, due_on, sent_on (null if not supplied), days_late (whole days
        after due_on; nought if in time, null if not supplied), state.
    """
    years = periods.filter(pl.col("period_type") == "year").drop("period_type")
    of_place: dict[tuple[str, str], list[Submission]] = defaultdict(list)
    submissions = committed(home)
    for submission in filter(is_return, submissions):
        of_place[submission.agency, submission.place_code].append(submission)
    rows = []
    for agency, place, valid_from, valid_to in owing_places(home, submissions).iter_rows():
        for start, end in years.iter_rows():
            if (valid_from or start) <= end and (valid_to or end) >= start:
                due_on = DUE_DAYS[agency].after(end)
                sent_on = _sent_on(of_place[agency, place], start, end)
                days_late = max(0, (sent_on - due_on).days) if sent_on else None
                rows.append(
                    (agency, place, start, end, due_on, sent_on, days_late, _state(days_late))
                )
    return pl.DataFrame(
        rows,
        schema={
            **dict.fromkeys(("agency", "place_code"), pl.String),
            **dict.fromkeys(("period_start", "period_end", "due_on", "sent_on"), pl.Date),
            "days_late": pl.Int64,
            "state": pl.String,
        },
        orient="row",
    ).sort("period_start", "agency", "place_code")


def _sent_on(submissions: list[Submission], start: date, end: date) -> date | None:
    """The day on which all of a year was there, or what there is of it; null if nothing is.

    A submission is there on the day on which it was made, or else came. Corrections of what
    was there before make nothing late.
    """
    day = None
    missing = set(range(start.toordinal(), end.toordinal() + 1))
    for each in sorted(submissions, key=_made_on):
        told = set(range(each.period_start.toordinal(), each.period_end.toordinal() + 1))
        if missing & told:
            day, missing = _made_on(each), missing - told
    return day


def _made_on(submission: Submission) -> date:
    return submission.made_on or submission.received_at.date()


def _state(days_late: int | None) -> str:
    if days_late is None:
        return "not supplied"
    return "late" if days_late else "supplied on time"
