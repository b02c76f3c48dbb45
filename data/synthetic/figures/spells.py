"""Figures about who is open to whom on a day: plans, orders, flags, visits, interventions.

`truth.py` defines each.
"""

from collections.abc import Callable

import polars as pl

from data.synthetic.figures.cases import known_or_null, probation_bodies, spread
from data.synthetic.figures.known import Known
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.places import REGION, board_code, council_code, team_code
from data.synthetic.timeline import Period

HERE = pl.lit(REGION)


def is_open(day: int | None = None) -> pl.Expr:
    """Whether a spell is open on a day, by default each row's; first and last day included."""
    at = pl.col("day") if day is None else pl.lit(day)
    return at.is_between(pl.col("start"), pl.col("end"))


def adults_under_order(known: Known, children: pl.DataFrame) -> pl.DataFrame:
    """Connected adults with an order open on the day, for each row of person (a child) and day."""
    orders = known.order.select("start", "end", "board", "unit", adult="person").rename(
        {"board": "adult_board"}
    )
    tied = children.join(known.connection, left_on="person", right_on="child").join(
        orders, on="adult"
    )
    tied = tied.filter(is_open())
    return tied.filter(known.covered(tied, PROBATION, "probation_order", HERE, pl.col("day")))


def children_open(known: Known, adults: pl.DataFrame, spells: pl.DataFrame) -> pl.DataFrame:
    """Connected children with a spell of social care's open on the day, and its board."""
    tied = adults.join(known.connection, left_on="person", right_on="adult").join(
        spells.rename({"board": "child_board"}), left_on="child", right_on="person"
    )
    return tied.filter(is_open())


def of_quarters(known: Known, of_quarter: Callable[[Known, Period], pl.DataFrame]) -> pl.DataFrame:
    """The cases of every quarter."""
    return pl.concat([of_quarter(known, quarter) for quarter in known.timeline.quarters])


def child_on_plan_known_to_probation(known: Known) -> pl.DataFrame:
    """See `truth.py`, 1."""
    return of_quarters(known, _children_on_plan)


def _children_on_plan(known: Known, quarter: Period) -> pl.DataFrame:
    plan = in_quarter(known.plan, quarter)
    place = council_code("board")
    plan = plan.filter(known.covered(plan, SOCIAL_CARE, "social_care_plan", place, pl.col("day")))
    cases = plan.group_by("person", "board", maintain_order=True).agg(pl.col("day").max())
    supervised = adults_under_order(known, cases).select("person", "day").unique()
    can_know = known.covered(cases, PROBATION, "probation_order", HERE, pl.col("day"))
    met = known_or_null(can_know, is_among(cases, supervised, ["person", "day"]))
    return spread(cases.with_columns(met=met), [board_code("board")], "person")


def yot_child_known_to_social_care(known: Known) -> pl.DataFrame:
    """See `truth.py`, 2."""
    return of_quarters(known, _known_to_social_care)


def children_of_teams(known: Known, quarter: Period) -> pl.DataFrame:
    """Children with an intervention open in a quarter, each on the last such day."""
    work = in_quarter(known.intervention, quarter)
    work = work.filter(
        known.covered(work, YOT, "yot_intervention", team_code("team"), pl.col("day"))
    )
    cases = work.sort("day").unique("person", keep="last", maintain_order=True)
    return cases.drop("start", "end")


def _known_to_social_care(known: Known, quarter: Period) -> pl.DataFrame:
    cases = children_of_teams(known, quarter)
    spells = pl.concat([known.plan, known.episode, known.looked_after])
    met = cases.join(spells.drop("board"), on="person").filter(is_open())
    place = council_code("board")
    can_know = known.covered(cases, SOCIAL_CARE, "social_care_referral", place, pl.col("day"))
    cases = cases.with_columns(
        met=known_or_null(can_know, is_among(cases, met.select("person").unique(), ["person"]))
    )
    return spread(cases, [board_code("board"), team_code("team")], "person")


def child_on_plan_is_flagged(known: Known) -> pl.DataFrame:
    """See `truth.py`, 3."""
    return of_quarters(known, _flagged)


def _flagged(known: Known, quarter: Period) -> pl.DataFrame:
    adults = under_order_at_end(known, quarter)
    with_plan = children_open(known, adults, known.plan)
    place = council_code("child_board")
    with_plan = with_plan.filter(
        known.covered(with_plan, SOCIAL_CARE, "social_care_plan", place, pl.col("day"))
    )
    cases = with_plan.select("person", "day", "unit", "child_board").unique()
    flags = known.flag.filter(is_open(quarter.last)).select("person").unique()
    can_know = known.covered(cases, PROBATION, "probation_registration", HERE, pl.col("day"))
    met = known_or_null(can_know, is_among(cases, flags, ["person"]))
    return spread(cases.with_columns(met=met), probation_bodies("child_board"), "person")


def flag_has_plan(known: Known) -> pl.DataFrame:
    """See `truth.py`, 4."""
    return of_quarters(known, _flags)


def _flags(known: Known, quarter: Period) -> pl.DataFrame:
    adults = under_order_at_end(known, quarter)
    adults = adults.filter(
        known.covered(adults, PROBATION, "probation_registration", HERE, pl.col("day"))
    )
    flags = known.flag.filter(is_open(quarter.last)).select("person").unique()
    cases = adults.join(flags, on="person", how="semi")
    with_plan = children_open(known, cases, known.plan).select("person").unique()
    place = council_code("board")
    can_know = known.covered(cases, SOCIAL_CARE, "social_care_plan", place, pl.col("day"))
    met = known_or_null(can_know, is_among(cases, with_plan, ["person"]))
    return spread(cases.with_columns(met=met), probation_bodies(), "person")


def home_visits_made(known: Known) -> pl.DataFrame:
    """See `truth.py`, 12."""
    return of_quarters(known, _orders_to_visit)


def _orders_to_visit(known: Known, quarter: Period) -> pl.DataFrame:
    order = known.order.filter(is_open(quarter.first) & is_open(quarter.last))
    order = order.with_columns(day=pl.lit(quarter.last), begun=pl.lit(quarter.first))
    for day in ("begun", "day"):
        order = order.filter(known.covered(order, PROBATION, "probation_order", HERE, pl.col(day)))
    with_plan = children_open(known, order.drop("start", "end"), known.plan)
    place = council_code("child_board")
    with_plan = with_plan.filter(
        known.covered(with_plan, SOCIAL_CARE, "social_care_plan", place, pl.col("day"))
    )
    cases = with_plan.select("order", "person", "day", "unit", "child_board").unique()
    visited = known.visit.filter(pl.col("day").is_between(quarter.first, quarter.last))
    can_know = known.covered(cases, PROBATION, "probation_contact", HERE, pl.col("day"))
    met = known_or_null(can_know, is_among(cases, visited.select("person").unique(), ["person"]))
    case = pl.format("{}:{}", "order", pl.lit(quarter.first))
    return spread(cases.with_columns(met=met), probation_bodies("child_board"), case)


def yot_review_is_genuine(known: Known) -> pl.DataFrame:
    """See `truth.py`, 14."""
    dated = known.assessment.filter(pl.col("day").is_not_null()).sort("client", "day")
    is_copy = pl.int_range(pl.len()).over("client", "text_of") > 0
    is_first = pl.int_range(pl.len()).over("client") == 0
    judged = dated.with_columns(
        met=known_or_null(pl.col("text_of").is_not_null() & ~is_first, ~is_copy)
    )
    reviews = judged.filter(pl.col("kind") == "review")
    return spread(reviews, [team_code("team"), board_code("board")], "assessment")


def in_quarter(spells: pl.DataFrame, quarter: Period) -> pl.DataFrame:
    """Spells open in a quarter, each with its last open day in it."""
    touching = (pl.col("start") <= quarter.last) & (pl.col("end") >= quarter.first)
    last = pl.min_horizontal("end", pl.lit(quarter.last)).cast(pl.Int32)
    return spells.filter(touching).with_columns(day=last)


def under_order_at_end(known: Known, quarter: Period) -> pl.DataFrame:
    """People on probation with an order open on a quarter's last day: one row each."""
    order = known.order.filter(is_open(quarter.last)).with_columns(day=pl.lit(quarter.last))
    order = order.filter(known.covered(order, PROBATION, "probation_order", HERE, pl.col("day")))
    return order.select("person", "board", "unit", "day").unique(maintain_order=True)


def is_among(cases: pl.DataFrame, found: pl.DataFrame, keys: list[str]) -> pl.Series:
    """Say for each case whether its keys are among those found, each of which stands once."""
    marked = found.with_columns(is_found=pl.lit(value=True))
    joined = cases.join(marked, on=keys, how="left", maintain_order="left")
    return joined["is_found"].fill_null(value=False)
