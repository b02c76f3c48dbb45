from datetime import date

import polars as pl
import pytest

from metrics.periods import financial_year, label


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (date(2025, 4, 1), date(2025, 6, 30), "Apr to Jun 2025"),
        (date(2026, 1, 1), date(2026, 3, 31), "Jan to Mar 2026"),
        (date(2024, 4, 1), date(2025, 3, 31), "Apr 2024 to Mar 2025"),  # over the new year
    ],
)
def test_a_period_is_named_by_its_months(start, end, expected):
    assert label(start, end) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2025, 3, 31), 2024),  # the last day of a financial year
        (date(2025, 4, 1), 2025),
        (date(2026, 1, 1), 2025),
    ],
)
def test_a_financial_year_begins_on_the_first_of_april(day, expected):
    assert pl.select(financial_year(pl.lit(day))).item() == expected
