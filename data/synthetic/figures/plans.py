"""Figures about child protection conferences and plans; `truth.py` defines each."""

import polars as pl

from data.synthetic.figures.cases import known_or_null, spread
from data.synthetic.figures.known import Known
from data.synthetic.figures.spells import is_open, of_quarters
from data.synthetic.joint_events import SOCIAL_CARE
from data.synthetic.places import board_code, council_code
from data.synthetic.timeline import Period, ordinal_of

CONFERENCE_WITHIN = 15
"""Working days."""

FIRST_REVIEW_WITHIN, NEXT_REVIEW_WITHIN = "3mo", "6mo"

KEY = ["person", "board"]
PLACE = council_code("board")
CHILD_AND_START = pl.format("{}:{}:{}", "board", "person", "start")


def initial_conference_in_time(known: Known) -> pl.DataFrame:
    """See `truth.py`, 15."""
    held = known.plan_start.sort(*KEY, "day").with_columns(
        before=pl.col("day").shift().over(KEY).fill_null(0)
    )
    led = known.enquiry.filter(~pl.col("is_not_required"))
    led = held.join(led, on=KEY).filter(pl.col("start").is_between("before", "day", closed="right"))
    latest = led.group_by(*KEY, "day").agg(pl.col("start").max())
    cases = held.join(latest, on=[*KEY, "day"], how="left", maintain_order="left")
    wait = ordinal_of("day") - ordinal_of("start")
    met = pl.when(pl.col("start").is_not_null()).then(wait <= CONFERENCE_WITHIN)
    cases = cases.with_columns(met=met, start="day")
    return spread(cases, [board_code("board")], CHILD_AND_START)


def repeat_plan(known: Known) -> pl.DataFrame:
    """See `truth.py`, 17."""
    begun = known.plan_start
    sent = known.plan.filter(pl.col("end") >= known.timeline.first)
    first = sent.group_by("person").agg(first=pl.col("start").min())
    cases = begun.join(first, on="person", how="left", maintain_order="left")
    is_later = pl.col("first") < pl.col("day")
    counted = known_or_null(pl.col("previous").is_not_null(), pl.col("previous") > 0)
    met = pl.when(is_later).then(True).otherwise(counted)
    cases = cases.with_columns(met=met, start="day")
    return spread(cases, [board_code("board")], CHILD_AND_START)


def plan_reviewed_in_time(known: Known) -> pl.DataFrame:
    """See `truth.py`, 16."""
    return of_quarters(known, _plans_to_review)


def _plans_to_review(known: Known, quarter: Period) -> pl.DataFrame:
    plan = known.plan.filter(is_open(quarter.last)).with_columns(day=pl.lit(quarter.last))
    plan = plan.filter(known.covered(plan, SOCIAL_CARE, "social_care_plan", PLACE, pl.col("day")))
    plan = plan.filter(_later("start", FIRST_REVIEW_WITHIN) <= pl.lit(quarter.last_on))
    since = known.coverage.since(plan, SOCIAL_CARE, "social_care_review", PLACE, pl.col("day"))
    plan = plan.with_columns(seen_from=pl.max_horizontal("start", since), since=since)
    edge = [*KEY, "start", "seen_from", "edge"]
    held = plan.drop("day").join(known.review, on=KEY)
    held = held.filter(pl.col("day").is_between("seen_from", quarter.last, closed="right"))
    edges = pl.concat(
        [
            plan.with_columns(edge="seen_from").select(edge),
            held.with_columns(edge="day").select(edge),
            plan.with_columns(edge="day").select(edge),
        ]
    ).sort("edge")
    stretch = edges.with_columns(begin=pl.col("edge").shift().over(*KEY, "start")).drop_nulls()
    due = (
        pl.when(pl.col("begin") == pl.col("start"))
        .then(_later("begin", FIRST_REVIEW_WITHIN))
        .otherwise(_later("begin", NEXT_REVIEW_WITHIN))
    )
    judged = stretch.group_by(*KEY, "start").agg(met=(pl.col("edge").cast(pl.Date) <= due).all())
    cases = plan.join(judged, on=[*KEY, "start"], how="left", maintain_order="left")
    is_within = pl.col("since") <= pl.col("start")
    is_long = _later("since", NEXT_REVIEW_WITHIN) <= pl.lit(quarter.last_on)
    met = (
        pl.when(~pl.col("met"))
        .then(False)
        .otherwise(known_or_null(is_within | is_long, pl.lit(value=True)))
    )
    cases = cases.with_columns(met=met)
    return spread(cases, [board_code("board")], CHILD_AND_START)


def _later(day: str, months: str) -> pl.Expr:
    return pl.col(day).cast(pl.Date).dt.offset_by(months)
