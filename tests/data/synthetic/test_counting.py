from datetime import date

import polars as pl
import pytest

from data.synthetic.figures.cases import CASE, count
from data.synthetic.timeline import (
    Timeline,
    bank_holidays,
    number,
    ordinal,
    working_day,
    working_days_after,
)
from sql import ROOT

JUNE, JULY = number(date(2025, 6, 30)), number(date(2025, 7, 1))


def counted(*cases: tuple[str, str, int, bool | None]) -> dict[tuple[str, date], tuple]:
    rows = pl.DataFrame(list(cases), schema=CASE, orient="row")
    counts = count(rows, "slug", Timeline.of(1))
    return {
        (row["body_code"], row["period_end"]): (row["met"], row["not_met"], row["not_recorded"])
        for row in counts.iter_rows(named=True)
    }


def test_a_case_counts_once_in_a_year_as_it_was_last():
    found = counted(("Ann", "L01", JUNE, True), ("Ann", "L01", JULY, False))
    assert found["L01", date(2025, 6, 30)] == (1, 0, 0)
    assert found["L01", date(2025, 9, 30)] == (0, 1, 0)
    assert found["L01", date(2026, 3, 31)] == (0, 1, 0)


@pytest.mark.parametrize(
    ("judged", "expected"),
    [
        ((True, False), (1, 0, 0)),
        ((False, None), (0, 1, 0)),
        ((None, None), (0, 0, 1)),
    ],
)
def test_of_two_on_one_day_met_comes_before_not_met_before_not_recorded(judged, expected):
    found = counted(*(("Ann", "L01", JUNE, met) for met in judged))
    assert found["L01", date(2026, 3, 31)] == expected


def test_a_case_of_two_boards_counts_in_each_and_once_over_all():
    found = counted(("Ann", "L01", JUNE, True), ("Ann", "L02", JUNE, True))
    year = date(2026, 3, 31)
    assert (found["L01", year], found["L02", year], found["all", year]) == ((1, 0, 0),) * 3


def test_an_undated_case_and_one_outside_the_years_count_nowhere():
    rows = (("Ann", "L01", None, True), ("Ben", "L01", number(date(2025, 3, 31)), True))
    assert counted(*rows) == {}  # pyright: ignore[reportArgumentType]


def test_bank_holidays_are_those_that_were_published():
    published = pl.read_csv(ROOT / "facts/bank_holidays_england_wales.csv", try_parse_dates=True)
    days = set(published["on_date"])
    years = range(min(days).year, max(days).year + 1)
    assert set().union(*(bank_holidays(year) for year in years)) == days


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        (date(2026, 3, 6), date(2026, 3, 13), 5),  # Friday to Friday
        (date(2026, 3, 7), date(2026, 3, 9), 1),  # Saturday to Monday
        (date(2026, 4, 2), date(2026, 4, 7), 1),  # over Good Friday and Easter Monday
        (date(2025, 12, 24), date(2025, 12, 29), 1),  # over Christmas
    ],
)
def test_working_days_between(start: date, end: date, days: int):
    first, last = ordinal([number(start), number(end)])  # pyright: ignore[reportArgumentType]
    assert last - first == days


def test_working_days_ahead_and_back():
    thursday, tuesday = number(date(2026, 4, 2)), number(date(2026, 4, 7))
    assert working_days_after([thursday], 1).tolist() == [tuesday]  # pyright: ignore
    assert working_days_after([tuesday], -1).tolist() == [thursday]  # pyright: ignore
    assert working_day([thursday, thursday + 1]).tolist() == [thursday, tuesday]  # pyright: ignore


def test_years_and_quarters_are_financial():
    timeline = Timeline.of(2)
    assert [quarter.first_on for quarter in timeline.quarters[:4]] == [
        date(2024, 4, 1),
        date(2024, 7, 1),
        date(2024, 10, 1),
        date(2025, 1, 1),
    ]
    assert (timeline.years[-1].first_on, timeline.years[-1].last_on) == (
        date(2025, 4, 1),
        date(2026, 3, 31),
    )
