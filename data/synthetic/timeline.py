"""The days of a world: financial years and quarters, and working days between them.

Days are whole numbers from 1 January 1970, as Polars and numpy count dates.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

import numpy as np
import polars as pl

EPOCH = date(1970, 1, 1)
LAST_YEAR_ENDS = date(2026, 3, 31)
CALENDAR_YEARS = range(2005, 2035)
FAR = 2**30
"""A day that never comes: the end of what does not end."""

ONE_OFF_HOLIDAYS = {
    *(date(2011, 4, 29), date(2012, 6, 4), date(2012, 6, 5), date(2020, 5, 8)),
    *(date(2022, 6, 2), date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8)),
}
MOVED_HOLIDAYS = {date(2012, 5, 28), date(2020, 5, 4), date(2022, 5, 30)}
"""Mondays that by rule would be holidays, but whose holiday was held on another day."""


def number(day: date) -> int:
    """Count the days from 1 January 1970."""
    return (day - EPOCH).days


def _easter_sunday(year: int) -> date:
    """Source: the anonymous Gregorian algorithm (Nature, 20 April 1876)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def _monday(year: int, month: int, *, last: bool = False) -> date:
    first = date(year, month, 25 if last else 1)
    return first + timedelta((7 - first.weekday()) % 7)


def bank_holidays(year: int) -> set[date]:
    """Give the bank holidays of England and Wales, substitute days in place of weekends."""
    easter = _easter_sunday(year)
    found = {easter - timedelta(2), easter + timedelta(1), _monday(year, 5)}
    found |= {_monday(year, month, last=True) for month in (5, 8)}
    found = (found - MOVED_HOLIDAYS) | {day for day in ONE_OFF_HOLIDAYS if day.year == year}
    for fixed in (date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)):
        day = fixed
        while day.weekday() >= 5 or day in found:
            day += timedelta(1)
        found.add(day)
    return found


@cache
def _working() -> tuple[int, np.ndarray, np.ndarray]:
    first, end = (date(CALENDAR_YEARS[i] + (i == -1), 1, 1) for i in (0, -1))
    holidays = set().union(*(bank_holidays(year) for year in CALENDAR_YEARS))
    days = [first + timedelta(i) for i in range((end - first).days)]
    is_working = np.array([day.weekday() < 5 and day not in holidays for day in days])
    return number(first), np.cumsum(is_working), np.flatnonzero(is_working) + number(first)


def ordinal(days: np.ndarray) -> np.ndarray:
    """Count the working days up to and including each day."""
    first, counted, _ = _working()
    return counted[np.asarray(days, dtype=np.int64) - first]


def ordinal_of(column: str) -> pl.Expr:
    """Count the working days up to and including a column's day; null where it is null."""
    first, counted, _ = _working()
    table = pl.Series(counted)
    return pl.col(column).map_batches(
        lambda days: table.gather(days.cast(pl.Int64) - first), return_dtype=pl.Int64
    )


def working_day(days: np.ndarray) -> np.ndarray:
    """Give each day itself if it is a working day, else the next that is."""
    working = _working()[2]
    return working[np.searchsorted(working, days)].astype(np.int32)


def working_days_after(days: np.ndarray, count: np.ndarray | int) -> np.ndarray:
    """Give the working day whose ordinal is that of the day and `count` more (or fewer)."""
    return _working()[2][ordinal(days) + count - 1].astype(np.int32)


@dataclass(frozen=True)
class Period:
    """A financial quarter or year, both days included."""

    first: int
    last: int

    @property
    def first_on(self) -> date:
        """The first day as a date."""
        return EPOCH + timedelta(self.first)

    @property
    def last_on(self) -> date:
        """The last day as a date."""
        return EPOCH + timedelta(self.last)


@dataclass(frozen=True)
class Timeline:
    """The financial years that the agencies report, the last one ending in March 2026."""

    years: tuple[Period, ...]
    quarters: tuple[Period, ...]

    @classmethod
    def of(cls, years: int) -> "Timeline":
        """Lay out the last `years` financial years."""
        starts = [date(LAST_YEAR_ENDS.year - back, 4, 1) for back in range(years, -1, -1)]
        months = [date(s.year + (m < 4), m, 1) for s in starts[:-1] for m in (4, 7, 10, 1)]
        return cls(_periods(starts), _periods([*months, starts[-1]]))

    @property
    def first(self) -> int:
        """The first day of the first year."""
        return self.years[0].first

    @property
    def last(self) -> int:
        """The last day of the last year."""
        return self.years[-1].last

    def year_of(self, days: np.ndarray) -> np.ndarray:
        """Give the position of each day's year; -1 before the first, `len(years)` after."""
        edges = [year.first for year in self.years] + [self.last + 1]
        return (np.searchsorted(edges, days, side="right") - 1).astype(np.int32)


def _periods(starts: list[date]) -> tuple[Period, ...]:
    days = [number(day) for day in starts]
    return tuple(Period(a, b - 1) for a, b in pairwise(days))
