"""From cases to counts: each case once in each body and period."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

DAY = timedelta(days=1)
QUARTER, YEAR = 3, 12
APRIL = 4
ALL = "all"


class Case(NamedTuple):
    """Something that should have happened, in one body; met is None if not recorded."""

    case_id: object
    body_code: str
    occurred_on: date
    met: bool | None


class Counts(NamedTuple):
    """Cases of one body and period."""

    met: int
    not_met: int
    not_recorded: int


class Period(NamedTuple):
    """Both days belong to it."""

    start: date
    end: date


def periods(start: date, end: date, months: int) -> list[Period]:
    """The whole financial quarters or years between two days."""
    found = []
    for year in range(start.year - 1, end.year + 1):
        for offset in range(0, YEAR, months):
            first = months_after(date(year, APRIL, 1), offset)
            last = months_after(date(year, APRIL, 1), offset + months) - DAY
            if start <= first and last <= end:
                found.append(Period(first, last))
    return found


def months_after(day: date, months: int) -> date:
    """The first of a month, some months on."""
    years, month = divmod(day.month - 1 + months, YEAR)
    return date(day.year + years, month + 1, day.day)


def preference(case: Case) -> tuple[date, int]:
    """The latest row of a case holds; on one day, met before not met before unknown."""
    return case.occurred_on, {True: 2, False: 1, None: 0}[case.met]


def count(
    cases: Iterable[Case], counted_periods: Iterable[Period]
) -> Iterator[tuple[str, Period, Counts]]:
    """Counts of every body and period that has cases, and of all bodies together."""
    known = list(cases)
    for period in counted_periods:
        holds: dict[tuple[str, object], Case] = {}
        for case in known:
            if not period.start <= case.occurred_on <= period.end:
                continue
            for body in (case.body_code, ALL):
                key = body, case.case_id
                if key not in holds or preference(case) > preference(holds[key]):
                    holds[key] = case
        answers = defaultdict(list)
        for (body, _), case in holds.items():
            answers[body].append(case.met)
        for body, answer in answers.items():
            yield body, period, Counts(*(answer.count(met) for met in (True, False, None)))
