"""Name a period, and say which financial year it lies in."""

from datetime import date

import polars as pl

PERIOD_TYPES = ("quarter", "year")
FIRST_MONTH_OF_FINANCIAL_YEAR = 4
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def label(period_start: date, period_end: date) -> str:
    """Name a period by its months: "Apr to Jun 2025", "Apr 2024 to Mar 2025"."""
    first, last = MONTHS[period_start.month - 1], MONTHS[period_end.month - 1]
    if period_start.year == period_end.year:
        return f"{first} to {last} {period_end.year}"
    return f"{first} {period_start.year} to {last} {period_end.year}"


def financial_year(period_start: pl.Expr) -> pl.Expr:
    """The calendar year in which the financial year (from 1 April) of a date begins."""
    begun = period_start.dt.month() >= FIRST_MONTH_OF_FINANCIAL_YEAR
    return period_start.dt.year() - pl.when(begun).then(0).otherwise(1)
