"""Figures about staff: cleared, trained and supervised; see `truth.py`, 86."""

import polars as pl

from data.synthetic.figures.cases import spread
from data.synthetic.figures.known import Known
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT

TRAINED_WITHIN = 1096
"""Days."""

BODY = (
    pl.when(pl.col("agency") == SOCIAL_CARE)
    .then(pl.lit("L") + pl.col("place").str.slice(1))
    .otherwise("place")
)


def cases(known: Known) -> dict[str, pl.DataFrame]:
    """The cases of these figures, by slug."""
    trained = {
        "yot_multi_agency_training_in_date": (YOT, "trained_together"),
        "probation_child_protection_training_in_date": (PROBATION, "trained"),
    }
    found = {slug: _trained(known, *of) for slug, of in trained.items()}
    found["staff_cleared_before_start"] = _cleared(known)
    found["yot_supervision_discusses_child_protection"] = _supervised(known)
    return {slug: spread(rows, [BODY], "ref") for slug, rows in found.items()}


def _sent(known: Known, rows: pl.DataFrame, kind: str, day: str) -> pl.Series:
    """Whether the place sent the kind for the day; a place sends all tables of a year."""
    parts = [
        known.covered(rows, agency, kind, pl.col("place"), pl.col(day)) & (rows["agency"] == agency)
        for agency in (SOCIAL_CARE, PROBATION, YOT)
    ]
    return parts[0] | parts[1] | parts[2]


def _trained(known: Known, agency: str, training: str) -> pl.DataFrame:
    posts = known.staff.filter(pl.col("agency") == agency)
    is_old = pl.col(training) < known.timeline.first
    posts = posts.with_columns(
        day=pl.when(is_old | _sent(known, posts, "workforce", training)).then(training)
    ).rename({"day": "trained_on"})
    parts = []
    for quarter in known.timeline.quarters:
        (year,) = [
            each for each in known.timeline.years if each.first <= quarter.first <= each.last
        ]
        held = posts.filter((pl.col("start") <= quarter.last) & (pl.col("end") >= year.first))
        held = held.with_columns(day=pl.lit(quarter.last, pl.Int32))
        since = pl.col("day") - pl.col("trained_on")
        held = held.with_columns(met=pl.when(since >= 0).then(since <= TRAINED_WITHIN))
        parts.append(held.filter(_sent(known, held, "workforce", "day")))
    return pl.concat(parts)


def _cleared(known: Known) -> pl.DataFrame:
    began = known.staff.filter(_sent(known, known.staff, "workforce", "start"))
    return began.with_columns(day="start", met=pl.col("cleared") <= pl.col("start"))


def _supervised(known: Known) -> pl.DataFrame:
    held = known.staff_supervision.filter(pl.col("agency") == YOT)
    held = held.filter(_sent(known, held, "supervision", "day"))
    return held.with_columns(ref=pl.format("{}:{}", "ref", "day"), met="discussed")
