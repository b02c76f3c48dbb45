"""Figures about children in custody: told of, searched, on plans; see `truth.py`, 76 to 78."""

import polars as pl

from data.synthetic.figures.cases import spread
from data.synthetic.figures.known import Known
from data.synthetic.figures.spells import of_quarters
from data.synthetic.figures.youth import BODIES, CELL, TEAM, in_custody, with_spell
from data.synthetic.joint_events import YOT

SENT_WITHIN, SEEN_AFTER = 1, 14
"""Days."""


def _begun(known: Known) -> pl.DataFrame:
    held = known.youth.custody.filter(pl.col("kind") != CELL)
    held = held.with_columns(day="start").with_row_index("case")
    return held.filter(known.covered(held, YOT, "yot_custody", TEAM, pl.col("day")))


def custody_information_sent(known: Known) -> pl.DataFrame:
    """See `truth.py`, 76."""
    held = _begun(known)
    years = known.timeline.year_of(held["day"].to_numpy())
    ends = pl.Series([year.last for year in known.timeline.years])
    is_sent = known.covered(held, YOT, "yot_custody", TEAM, pl.col("told"))
    told = pl.when(is_sent).then("told")
    held = held.with_columns(year=pl.Series(years), year_end=ends.gather(years), told=told)
    keeps_days = pl.col("told").is_not_null().any().over("team", "year")
    reaches = pl.col("year_end") >= pl.col("day") + SEEN_AFTER
    met = (
        pl.when(pl.col("told").is_not_null())
        .then(pl.col("told") - pl.col("day") <= SENT_WITHIN)
        .when(keeps_days & reaches)
        .then(pl.lit(value=False))
    )
    return spread(held.with_columns(met=met), BODIES)


def strip_search_risk_assessed(known: Known) -> pl.DataFrame:
    """See `truth.py`, 77."""
    searched = _begun(known).filter(pl.col("searches") > 0)
    return spread(searched.with_columns(met="is_search_assessed"), BODIES)


def child_on_plan_in_custody(known: Known) -> pl.DataFrame:
    """See `truth.py`, 78."""
    return of_quarters(
        known,
        lambda known, quarter: with_spell(
            known, in_custody(known, quarter), known.plan, "social_care_plan"
        ),
    )
