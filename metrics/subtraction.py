"""Hide the figures from which a hidden one could be worked out by subtraction.

Two ways are closed, the plainest: a quarter from its year, and a few bodies from the total
over them. A year counts distinct cases, so that its quarters need not add up to it; but
often they do, and the rule takes them to.

Not yet closed: subtraction between overlapping bodies (a YOT and the two councils that it
serves), between tiers, and between editions. That takes a search over the whole edition.
"""

import polars as pl

from metrics.cells import ALL_BODIES
from metrics.periods import financial_year

SHOWN, HIDDEN, UNRELIABLE, NOT_SUPPLIED, NO_CASES = "shown", "c", "u", "x", "z"
"""Statuses of a value. Source: GSS shorthand for tables, as open data writes it."""
TOTALS = (ALL_BODIES, "probation_region")
"""Kinds of area that are, nearly, the sum of others."""
ENOUGH_HIDDEN_BODIES = 3
"""Under so many hidden bodies of a kind, the total over them is hidden too. Our own choice."""


def protect(figures: pl.DataFrame, largest_hidden: int) -> pl.DataFrame:
    """Hide more until neither rule finds anything to hide; `largest_hidden` is the policy's.

    Takes and returns cells of one indicator with value_status, is_disclosive (the policy's
    rules hide its counts) and is_unsure_hidden (those not recorded are hidden).
    """
    once = _hide_totals(_hide_quarters(figures), largest_hidden)
    return figures if once.equals(figures) else protect(once, largest_hidden)


def _hide_quarters(figures: pl.DataFrame) -> pl.DataFrame:
    """Hide all quarters of a year that is given, if one of them is hidden."""
    year = ["area_code", financial_year(pl.col("period_start"))]
    is_quarter = pl.col("period_type") == "quarter"
    is_hidden, unsure = pl.col("value_status") == HIDDEN, pl.col("is_unsure_hidden")
    leaks = (is_quarter & is_hidden).any().over(year) & (~is_quarter & is_given()).any().over(year)
    unsure_leaks = (is_quarter & unsure).any().over(year) & (~is_quarter & ~unsure).any().over(year)
    return _hide(figures, is_quarter & leaks, is_quarter & unsure_leaks)


def _hide_totals(figures: pl.DataFrame, largest_hidden: int) -> pl.DataFrame:
    """Hide a period's totals where what they leave for the hidden bodies of a kind betrays one.

    A body that is left out for want of supply betrays as much, if its counts are small.
    """
    period = ["period_type", "period_start"]
    is_total = pl.col("area_type").is_in(TOTALS)
    is_withheld = (pl.col("value_status") == HIDDEN) | (
        (pl.col("value_status") == NOT_SUPPLIED) & pl.col("is_disclosive")
    )

    def betrays(withheld: pl.Expr, *counts: str) -> pl.Expr:
        of_kind = [*period, "area_type"]
        bodies = withheld.sum().over(of_kind)
        # A hidden count is at least 1: what remains must leave one of them all it may hold.
        needed = bodies - 1 + largest_hidden
        left = [pl.col(name).filter(withheld).sum().over(of_kind) for name in counts]
        is_tight = (bodies < ENOUGH_HIDDEN_BODIES) | pl.any_horizontal(
            remainder < needed for remainder in left
        )
        is_part = pl.col("area_type") != ALL_BODIES
        return is_total & (is_part & (bodies > 0) & is_tight).any().over(period)

    return _hide(
        figures,
        betrays(is_withheld, "met", "not_met"),
        betrays(pl.col("is_unsure_hidden"), "not_recorded"),
    )


def is_given() -> pl.Expr:
    """Whether a row gives its counts: it is neither hidden nor not supplied."""
    return ~pl.col("value_status").is_in([HIDDEN, NOT_SUPPLIED])


def _hide(figures: pl.DataFrame, which: pl.Expr, which_unsure: pl.Expr) -> pl.DataFrame:
    status = pl.when(is_given() & which).then(pl.lit(HIDDEN)).otherwise("value_status")
    return figures.with_columns(
        value_status=status, is_unsure_hidden=pl.col("is_unsure_hidden") | which_unsure
    )
