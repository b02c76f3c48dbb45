"""Which days are worked in England and Wales, worked out from the rules of the holidays.

Source: Banking and Financial Dealings Act 1971, schedule 1; royal proclamations for the
days that were moved or added.
"""

from datetime import date, timedelta
from functools import cache

DAY = timedelta(days=1)
MONDAY, SATURDAY = 0, 5
FIRST_YEAR, LAST_YEAR = 2000, 2040

ADDED = {
    date(2002, 6, 3),  # golden jubilee
    date(2011, 4, 29),  # a royal wedding
    date(2012, 6, 5),  # diamond jubilee
    date(2022, 6, 3),  # platinum jubilee
    date(2022, 9, 19),  # the Queen's funeral
    date(2023, 5, 8),  # a coronation
}
MOVED = {
    date(2002, 5, 27): date(2002, 6, 4),
    date(2012, 5, 28): date(2012, 6, 4),
    date(2020, 5, 4): date(2020, 5, 8),
    date(2022, 5, 30): date(2022, 6, 2),
}


def easter_sunday(year: int) -> date:
    """The Gregorian computus of Meeus, Jones and Butcher."""
    golden = year % 19
    century, rest = divmod(year, 100)
    skipped, leap = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - skipped - correction + 15) % 30
    weekday = (32 + 2 * leap + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def first_monday(year: int, month: int) -> date:
    day = date(year, month, 1)
    while day.weekday() != MONDAY:
        day += DAY
    return day


def last_monday(year: int, month: int) -> date:
    """The last Monday of a month of 31 days."""
    day = date(year, month, 31)
    while day.weekday() != MONDAY:
        day -= DAY
    return day


def bank_holidays(year: int) -> set[date]:
    """Every weekday of the year that is a bank holiday in England and Wales."""
    easter = easter_sunday(year)
    floating = [
        easter - 2 * DAY,
        easter + DAY,
        first_monday(year, 5),
        last_monday(year, 5),
        last_monday(year, 8),
    ]
    holidays = {MOVED.get(day, day) for day in floating}
    for fixed in (date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)):
        substitute = fixed
        while substitute.weekday() >= SATURDAY or substitute in holidays:
            substitute += DAY
        holidays.add(substitute)
    return holidays | {day for day in ADDED if day.year == year}


@cache
def _ordinals() -> dict[date, int]:
    ordinals: dict[date, int] = {}
    count = 0
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        holidays = bank_holidays(year)
        day = date(year, 1, 1)
        while day.year == year:
            count += day.weekday() < SATURDAY and day not in holidays
            ordinals[day] = count
            day += DAY
    return ordinals


def ordinal(day: date) -> int:
    """Number of working days up to and including the day."""
    return _ordinals()[day]
