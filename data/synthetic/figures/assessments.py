"""Figures about probation's assessments of people around a child; `truth.py` defines each."""

import polars as pl

from data.synthetic.figures.cases import known_or_null, probation_bodies, spread
from data.synthetic.figures.known import Known
from data.synthetic.figures.spells import (
    HERE,
    children_open,
    is_among,
    is_open,
    of_quarters,
    under_order_at_end,
)
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE
from data.synthetic.offender_assessments import NEEDS, RISK_OF_HARM
from data.synthetic.places import council_code
from data.synthetic.timeline import Period, number, ordinal_of

SETTLED = 28
"""Days under an order after which the first assessment should be there."""

WITHIN = "-12mo"
SHARED_WITHIN = 5
"""Working days."""

SHARING_SEEN_AFTER = 14
"""Days after which the extract shows that an assessment was not shared."""

TABLE = "probation_assessment"


def risk_assessed_where_child_on_plan(known: Known) -> pl.DataFrame:
    """See `truth.py`, 18."""
    return of_quarters(known, _to_be_assessed)


def _to_be_assessed(known: Known, quarter: Period) -> pl.DataFrame:
    settled = known.order.filter(
        is_open(quarter.last) & (pl.col("start") <= quarter.last - SETTLED)
    )
    adults = under_order_at_end(known, quarter).join(settled, on="person", how="semi")
    cases = _with_child_on_plan(known, adults.select("person", "unit", "day"))
    cases = cases.select("person", "unit", "child_board", "day").unique()
    since = pl.Series([quarter.last_on]).dt.offset_by("1d").dt.offset_by(WITHIN)[0]
    found = known.offender_assessment.filter(
        (pl.col("kind") == RISK_OF_HARM) & pl.col("day").is_between(number(since), quarter.last)
    )
    is_assessed = is_among(cases, found.select("person").unique(), ["person"])
    covered = known.coverage.since(cases, PROBATION, TABLE, HERE, pl.col("day")) <= number(since)
    met = pl.when(is_assessed).then(True).otherwise(known_or_null(covered, pl.lit(value=False)))
    return spread(cases.with_columns(met=met), probation_bodies("child_board"), "person")


def child_risk_answer_agrees(known: Known) -> pl.DataFrame:
    """See `truth.py`, 19."""
    cases = _assessments(known, RISK_OF_HARM).with_columns(met="says_at_risk")
    return spread(cases, probation_bodies("child_board"), "assessment")


def risk_assessment_shared(known: Known) -> pl.DataFrame:
    """See `truth.py`, 20."""
    cases = _assessments(known, RISK_OF_HARM)
    seen = known.covered(cases, PROBATION, TABLE, HERE, pl.col("day") + SHARING_SEEN_AFTER)
    took = ordinal_of("shared") - ordinal_of("day")
    met = (
        pl.when(pl.col("shared").is_not_null())
        .then(took <= SHARED_WITHIN)
        .otherwise(known_or_null(seen, pl.lit(value=False)))
    )
    return spread(cases.with_columns(met=met), probation_bodies("child_board"), "assessment")


def assessment_uses_social_care_information(known: Known) -> pl.DataFrame:
    """See `truth.py`, 21."""
    cases = _assessments(known, NEEDS).with_columns(met="uses_information")
    return spread(cases, probation_bodies("child_board"), "assessment")


def unpaid_work_only_with_child_on_plan(known: Known) -> pl.DataFrame:
    """See `truth.py`, 22."""
    return of_quarters(known, _unpaid_work)


def _unpaid_work(known: Known, quarter: Period) -> pl.DataFrame:
    order = known.order.filter(
        pl.col("unpaid_work_only")
        & is_open(quarter.last)
        & (pl.col("start") <= quarter.last - SETTLED)
    ).with_columns(day=pl.lit(quarter.last), begun="start")
    order = order.filter(known.covered(order, PROBATION, "probation_order", HERE, pl.col("day")))
    flags = known.register.filter(is_open(quarter.last))
    flagged = order.join(flags, on="person", how="semi").with_columns(child_board="board")
    columns = ["order", "person", "unit", "begun", "day", "child_board"]
    with_plan = _with_child_on_plan(known, order.drop("start", "end"))
    cases = pl.concat([with_plan.select(columns), flagged.select(columns)]).unique()
    done = known.offender_assessment.filter(
        (pl.col("kind") == RISK_OF_HARM) & (pl.col("day") <= quarter.last)
    ).select("person", assessed="day")
    assessed = cases.join(done, on="person").filter(pl.col("assessed") >= pl.col("begun"))
    is_assessed = is_among(cases, assessed.select("order").unique(), ["order"])
    since = known.coverage.since(cases, PROBATION, TABLE, HERE, pl.col("day"))
    seen = known_or_null(since <= cases["begun"], pl.lit(value=False))
    met = pl.when(is_assessed).then(True).otherwise(seen)
    return spread(cases.with_columns(met=met), probation_bodies("child_board"), "order")


def domestic_abuse_history(known: Known) -> pl.DataFrame:
    """See `truth.py`, 23."""
    return of_quarters(known, _histories)


def _histories(known: Known, quarter: Period) -> pl.DataFrame:
    order = known.order.filter(is_open(quarter.last))
    history = order.group_by("person").agg(met=pl.col("domestic_abuse").max())
    adults = under_order_at_end(known, quarter).join(history, on="person")
    parents = known.connection.select(person="adult")
    return spread(adults.join(parents, on="person", how="semi"), probation_bodies(), "person")


def _assessments(known: Known, kind: str) -> pl.DataFrame:
    """Assessments of a kind completed while a connected child was on a plan, once a board."""
    dated = known.offender_assessment.filter((pl.col("kind") == kind) & pl.col("day").is_not_null())
    managed = dated.join(known.order.select("person", "unit").unique(), on="person")
    cases = _with_child_on_plan(known, managed)
    return cases.select(*managed.columns, "child_board").unique(["assessment", "child_board"])


def _with_child_on_plan(known: Known, adults: pl.DataFrame) -> pl.DataFrame:
    with_plan = children_open(known, adults, known.plan)
    place = council_code("child_board")
    return with_plan.filter(
        known.covered(with_plan, SOCIAL_CARE, "social_care_plan", place, pl.col("day"))
    )
