from datetime import date

import pytest

from .working_days import bank_holidays, easter_sunday, ordinal


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2016, date(2016, 3, 27)),
        (2019, date(2019, 4, 21)),
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (2026, date(2026, 4, 5)),
    ],
)
def test_easter_falls_where_the_almanac_has_it(year, day):
    assert easter_sunday(year) == day


def test_holidays_are_those_of_the_published_list():
    # Source: gov.uk/bank-holidays, England and Wales.
    assert sorted(bank_holidays(2022)) == [
        date(2022, 1, 3),  # a Saturday's holiday moves to Monday
        date(2022, 4, 15),
        date(2022, 4, 18),
        date(2022, 5, 2),
        date(2022, 6, 2),  # moved for the jubilee
        date(2022, 6, 3),
        date(2022, 8, 29),
        date(2022, 9, 19),
        date(2022, 12, 26),
        date(2022, 12, 27),  # Christmas fell on a Sunday, and Monday is taken
    ]
    assert len(bank_holidays(2023)) == 9
    assert len(bank_holidays(2024)) == 8


def test_christmas_week_has_few_working_days():
    assert ordinal(date(2025, 1, 2)) - ordinal(date(2024, 12, 24)) == 4
    assert ordinal(date(2025, 12, 28)) == ordinal(date(2025, 12, 24))
