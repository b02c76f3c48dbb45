"""What was answered, and what an agency's log would show had it been."""

import polars as pl

from data.synthetic.figures.cases import known_or_null
from data.synthetic.figures.known import Known


def events(known: Known, kind: str) -> pl.DataFrame:
    """Events of a kind, as sent."""
    return known.event.filter(pl.col("kind") == kind)


def met_or_seen_missing(
    cases: pl.DataFrame, answers: pl.DataFrame, key: str, in_time: pl.Expr, is_seen: pl.Series
) -> pl.DataFrame:
    """Judge cases by their answers: met if one is in time, else not met where that can be seen.

    It cannot where an answer was logged without its date.
    """
    met = answers.filter(in_time)[key].unique()
    undated = answers.filter(in_time.is_null())[key].unique()
    can_tell = pl.Series(is_seen) & ~cases[key].is_in(undated.implode())
    return cases.with_columns(
        met=pl.when(cases[key].is_in(met.implode()))
        .then(True)
        .otherwise(known_or_null(can_tell, pl.lit(value=False)))
    )
