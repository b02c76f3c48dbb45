"""Figures about the youth offending teams' assessments and the plans that follow them.

`truth.py` defines each.
"""

import polars as pl

from data.synthetic.figures.answers import met_or_seen_missing
from data.synthetic.figures.cases import known_or_null, spread
from data.synthetic.figures.known import Known
from data.synthetic.figures.spells import is_among, is_open
from data.synthetic.figures.youth import BODIES, TEAM
from data.synthetic.joint_events import YOT
from data.synthetic.timeline import ordinal_of

VISITED_WITHIN, ASSESSMENT_SHARED_WITHIN, PLAN_SHARED_WITHIN, PLANNED_WITHIN = 20, 5, 10, 10
"""Working days."""

ASSESSMENTS_SEEN_AFTER, PLANS_SEEN_AFTER = 14, 21
"""Days after which records that hold no day show that there was none."""

CONCERN = ("high", "very high")
FOR_SAFETY = ("vulnerability management", "pathways and planning")


def yot_assessment_shared(known: Known) -> pl.DataFrame:
    """See `truth.py`, 32."""
    cases = _of_children_known(known)
    dated = known.assessment.drop_nulls("day")
    shared = _judged(
        known, cases, dated, "shared", ASSESSMENT_SHARED_WITHIN, ASSESSMENTS_SEEN_AFTER
    )
    return spread(shared, BODIES, "assessment")


def yot_assessment_uses_social_care_information(known: Known) -> pl.DataFrame:
    """See `truth.py`, 33."""
    cases = _of_children_known(known).with_columns(met="uses_information")
    return spread(cases, BODIES, "assessment")


def home_visit_during_assessment(known: Known) -> pl.DataFrame:
    """See `truth.py`, 34."""
    cases = known.assessment.filter(pl.col("kind") == "initial").drop_nulls("day")
    visit = known.youth.contact.filter(pl.col("kind") == "home visit")
    visit = cases.join(visit.select("client", visited="day"), on="client")
    earliest = pl.coalesce("started", "visited")
    is_within = pl.col("visited").is_between(earliest, "day")
    is_late_enough = ordinal_of("day") - ordinal_of("visited") <= VISITED_WITHIN
    met = visit.filter(is_within & is_late_enough).select("assessment").unique()
    first_day, last_day = (
        known.covered(cases, YOT, "yot_contact", TEAM, pl.col(day)) for day in ("started", "day")
    )
    is_met = is_among(cases, met, ["assessment"])
    cases = cases.with_columns(met=known_or_null(is_met | (first_day & last_day), is_met))
    return spread(cases, BODIES, "assessment")


def parents_involved_in_plan(known: Known) -> pl.DataFrame:
    """See `truth.py`, 36."""
    cases = known.youth.plan.drop_nulls("day").with_columns(met="parents_involved")
    return spread(cases, BODIES, "plan")


def plan_shared_with_parents(known: Known) -> pl.DataFrame:
    """See `truth.py`, 37."""
    cases = known.youth.plan.drop_nulls("day")
    shared = _judged(
        known, cases, cases, "shared_with_parents", PLAN_SHARED_WITHIN, PLANS_SEEN_AFTER
    )
    return spread(shared, BODIES, "plan")


def vulnerability_plan_in_place(known: Known) -> pl.DataFrame:
    """See `truth.py`, 38."""
    assessed = known.assessment.filter(pl.col("kind") != "closure").drop_nulls("day")
    cases = assessed.filter(pl.col("safety").is_in(CONCERN))
    plan = known.youth.plan.filter(pl.col("kind").is_in(FOR_SAFETY))
    plans = cases.join(plan.select("client", planned="day"), on="client")
    is_of_it = pl.col("planned") >= pl.coalesce("started", "day")
    plans = plans.filter(is_of_it.fill_null(value=True))
    in_time = ordinal_of("planned") - ordinal_of("day") <= PLANNED_WITHIN
    is_seen = known.covered(cases, YOT, "yot_plan", TEAM, pl.col("day") + PLANS_SEEN_AFTER)
    return spread(
        met_or_seen_missing(cases, plans, "assessment", in_time, is_seen), BODIES, "assessment"
    )


def _of_children_known(known: Known) -> pl.DataFrame:
    """Dated assessments of children who are known to social care on the day."""
    dated = known.assessment.drop_nulls("day")
    spells = pl.concat([known.plan, known.episode, known.looked_after]).drop("board")
    met = dated.select("assessment", "person", "day").join(spells, on="person").filter(is_open())
    return dated.join(met, on="assessment", how="semi", maintain_order="left")


def _judged(
    known: Known, cases: pl.DataFrame, of_team: pl.DataFrame, shared: str, within: int, after: int
) -> pl.DataFrame:
    """Judge by a day of sharing, as far as the extract of the case's own year tells of it."""
    cases, of_team = (_with_year_end(known, rows) for rows in (cases, of_team))
    is_told = pl.col(shared) <= pl.col("year_end")
    keeps = of_team.filter(is_told).select("team", "year_end").unique()
    is_kept = is_among(cases, keeps, ["team", "year_end"])
    can_tell = pl.Series(is_kept) & (cases["day"] + after <= cases["year_end"])
    in_time = ordinal_of(shared) - ordinal_of("day") <= within
    is_met = cases.select(met=(is_told & in_time).fill_null(value=False))["met"]
    told = cases.select(told=is_told.fill_null(value=False))["told"]
    return cases.with_columns(met=known_or_null(told | can_tell, is_met))


def _with_year_end(known: Known, rows: pl.DataFrame) -> pl.DataFrame:
    years = known.timeline.year_of(rows["day"].to_numpy())
    ends = [known.timeline.years[year].last for year in years]
    return rows.with_columns(year_end=pl.Series(ends, dtype=pl.Int32))
