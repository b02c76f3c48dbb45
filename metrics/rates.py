"""How far chance alone may have moved a percentage."""

from statistics import NormalDist

import polars as pl

CONFIDENCE = 0.95
Z = NormalDist().inv_cdf(CONFIDENCE + (1 - CONFIDENCE) / 2)
PER_CENT = 100


def percentage(met: pl.Expr, of: pl.Expr) -> pl.Expr:
    """The percentage met, 0 to 100; null where either count is null or none could be met."""
    return pl.when(of > 0).then(PER_CENT * met / of)


def wilson_lower(met: pl.Expr, of: pl.Expr) -> pl.Expr:
    """The lower end of the 95% Wilson interval, 0 to 100; null as for `percentage`.

    Source: Public Health England, Technical Guide: Confidence Intervals (2018), the
    Wilson score method for proportions; Wilson, E.B., JASA 22 (1927), 209-212.
    """
    return _limit(met, of, side=-1)


def wilson_upper(met: pl.Expr, of: pl.Expr) -> pl.Expr:
    """The upper end of the 95% Wilson interval, 0 to 100; null and source as for the lower."""
    return _limit(met, of, side=1)


def _limit(met: pl.Expr, of: pl.Expr, *, side: int) -> pl.Expr:
    spread = Z * (Z**2 + 4 * met * (1 - met / of)).sqrt()
    limit = (2 * met + Z**2 + side * spread) / (2 * (of + Z**2))
    # Clipped because at none and at all of them the last digit may pass 0 or 1.
    return pl.when(of > 0).then(PER_CENT * limit.clip(0, 1))
