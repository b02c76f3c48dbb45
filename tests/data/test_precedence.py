from datetime import UTC, date, datetime

import polars as pl

from data.precedence import newest_of_each

FIRST, LAST = date(2025, 3, 31), date(2026, 3, 31)


def holding(*rows: tuple) -> list[tuple]:
    """What holds of one plan, of rows of (format, period end, day of receipt, end, category)."""
    frame = pl.DataFrame(
        [
            ("plan", form, period_end, datetime(2026, 5, day, tzinfo=UTC), end, category)
            for form, period_end, day, end, category in rows
        ],
        schema={
            "key": pl.String,
            "file_format": pl.String,
            "period_end": pl.Date,
            "received_at": pl.Datetime("us", "UTC"),
            "end": pl.String,
            "category": pl.String,
        },
        orient="row",
    )
    return newest_of_each(frame, ["key"]).select("end", "category").rows()


def test_the_newest_period_holds_even_if_it_was_received_first():
    assert holding(("a", LAST, 1, "x", "NEG"), ("a", FIRST, 2, "y", "PHY")) == [("x", "NEG")]


def test_of_one_period_the_newest_receipt_holds():
    assert holding(("a", LAST, 1, "x", "NEG"), ("b", LAST, 2, "y", "PHY")) == [("y", "PHY")]


def test_another_format_of_the_period_fills_a_blank():
    assert holding(("a", LAST, 1, "x", "NEG"), ("b", LAST, 2, None, "PHY")) == [("x", "PHY")]


def test_three_formats_of_the_period_fill_each_other():
    rows = [("a", LAST, 1, "x", "NEG"), ("b", LAST, 2, None, None), ("c", LAST, 3, None, None)]
    assert holding(*rows) == [("x", "NEG")]


def test_an_earlier_period_fills_nothing():
    assert holding(("a", FIRST, 1, "x", "NEG"), ("b", LAST, 2, None, None)) == [(None, None)]
