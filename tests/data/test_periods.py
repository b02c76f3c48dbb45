"""Which quarters and years a set of submissions allows."""

from datetime import date

import polars as pl

from data.warehouse import periods


def covered(*spans: tuple[date, date]) -> pl.DataFrame:
    return pl.DataFrame(
        spans, schema={"period_start": pl.Date, "period_end": pl.Date}, orient="row"
    )


def test_a_reporting_year_gives_its_four_quarters_and_itself():
    rows = periods(covered((date(2025, 4, 1), date(2026, 3, 31)))).rows()
    assert rows == [
        ("quarter", date(2025, 4, 1), date(2025, 6, 30)),
        ("quarter", date(2025, 7, 1), date(2025, 9, 30)),
        ("quarter", date(2025, 10, 1), date(2025, 12, 31)),
        ("quarter", date(2026, 1, 1), date(2026, 3, 31)),
        ("year", date(2025, 4, 1), date(2026, 3, 31)),
    ]


def test_a_quarter_that_is_not_complete_is_no_period():
    rows = periods(covered((date(2025, 4, 2), date(2025, 12, 30)))).rows()
    assert rows == [("quarter", date(2025, 7, 1), date(2025, 9, 30))]


def test_submissions_of_several_years_are_taken_together():
    both = covered((date(2024, 4, 1), date(2025, 3, 31)), (date(2025, 4, 1), date(2025, 6, 30)))
    kinds = periods(both)["period_type"].to_list()
    assert kinds.count("quarter") == 5
    assert kinds.count("year") == 1


def test_nothing_submitted_gives_no_period():
    assert periods(covered()).is_empty()
