"""Probation's assessments in OASys of people under an order: of needs, and of risk of harm."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.families import Homes
from data.synthetic.offenders import ASSESSED_AGAIN_AFTER, Offenders
from data.synthetic.rates import Rates
from data.synthetic.timeline import Timeline, working_day, working_days_after

NEEDS, RISK_OF_HARM = "needs", "risk of harm"
SOONEST, LATEST = 4, 30
"""Days from the start of an order to its first assessment."""

SHARED_WITHIN, SHARED_LATEST = 5, 25
"""Working days; what is shared within the first of them is shared in time."""

SHARED_LATE = 0.2
"""Of what is not shared in time."""

SHARED_WITHOUT_PLAN, RISK_SEEN_WITHOUT_PLAN = 0.02, 0.15
UNDATED, UNANSWERED, NEEDS_MISSING = 0.02, 0.03, 0.03
RISK_LEVELS, RISK_SHARES = ("low", "medium", "high", "very high"), (0.35, 0.45, 0.18, 0.02)


def offender_assessments(
    offenders: Offenders,
    family_plan: pl.DataFrame,
    homes: Homes,
    timeline: Timeline,
    rates: Rates,
    seed: int,
) -> pl.DataFrame:
    """Draw assessments of needs and of risk of harm at the start of each order and a year on.

    Returns:
        One row an assessment: assessment, person, kind, is_review, started, completed,
        is_undated, shared (null if never), and answers, null where not given: uses_information,
        and of risk of harm alone could_harm, are_at_risk, risk.
    """
    rng = chance(seed, "offender assessments")
    occasion = _occasions(rng, offenders, timeline)
    board = homes.on(occasion["family"].to_numpy(), occasion["day"].to_numpy())
    planned = occasion.join(
        family_plan.select("family", begun="start", ended="end"),
        on="family",
        maintain_order="left_right",
    ).filter(pl.col("day").is_between("begun", "ended"))
    planned = planned.select("order", "day", has_plan=True).unique(maintain_order=True)
    named = offenders.named_child.select("order", "day", names_child=True)
    occasion = occasion.with_columns(board=pl.Series(board))
    for known in (planned, named.unique(maintain_order=True)):
        occasion = occasion.join(known, on=["order", "day"], how="left", maintain_order="left")
    occasion = occasion.with_columns(pl.col("has_plan", "names_child").fill_null(value=False))
    needs = occasion.filter(pl.Series(~happens(rng, NEEDS_MISSING, occasion.height)))
    risk = _risk_assessed(rng, occasion, rates)
    kinds = [needs.with_columns(kind=pl.lit(NEEDS)), risk.with_columns(kind=pl.lit(RISK_OF_HARM))]
    both = pl.concat(kinds).sort("order", "day", "kind")
    answered = _shared(rng, _answered(rng, both, rates), rates)
    return answered.with_row_index("assessment")


def _occasions(rng: np.random.Generator, offenders: Offenders, timeline: Timeline) -> pl.DataFrame:
    """The days of assessments: those on which children are named, and others like them."""
    order = offenders.order.select("order", "person", "family", "start", "end", "unpaid_work_only")
    own = working_day(order["start"].to_numpy() + between(rng, SOONEST, LATEST, order.height))
    named = offenders.named_child.group_by("order").agg(named=pl.col("day").min())
    order = order.with_columns(own=pl.Series(own)).join(
        named, on="order", how="left", maintain_order="left"
    )
    is_second = pl.col("named") - pl.col("start") >= ASSESSED_AGAIN_AFTER
    first = pl.when(is_second).then(pl.col("named") - ASSESSED_AGAIN_AFTER).otherwise("named")
    turns = order.join(pl.DataFrame({"turn": [0, 1]}), how="cross", maintain_order="left_right")
    day = pl.coalesce(first, "own") + pl.col("turn") * ASSESSED_AGAIN_AFTER
    return turns.with_columns(day=day.cast(pl.Int32)).filter(
        (pl.col("day") <= pl.col("end")) & pl.col("day").is_between(timeline.first, timeline.last)
    )


def _risk_assessed(rng: np.random.Generator, occasion: pl.DataFrame, rates: Rates) -> pl.DataFrame:
    """The occasions of orders whose risk of harm is assessed: of an order all, or none."""
    board, day = (occasion[name].to_numpy() for name in ("board", "day"))
    is_unpaid = occasion["unpaid_work_only"].to_numpy()
    usual = rates.of("risk_assessed", board, day)
    likely = np.where(is_unpaid, rates.of("unpaid_work_assessed", board, day), usual)
    draw = rng.random(int(occasion["order"].max() or 0) + 1)  # pyright: ignore[reportArgumentType]
    return occasion.filter(pl.Series(draw[occasion["order"].to_numpy()] < likely))


def _answered(rng: np.random.Generator, assessed: pl.DataFrame, rates: Rates) -> pl.DataFrame:
    size = assessed.height
    board, day = (assessed[name].to_numpy() for name in ("board", "day"))
    has_plan = assessed["has_plan"].to_numpy()
    seen = rates.of("child_risk_seen", board, day)
    sees = pl.Series(happens(rng, np.where(has_plan, seen, RISK_SEEN_WITHOUT_PLAN), size))
    uses = pl.Series(happens(rng, rates.of("social_care_information_used", board, day), size))
    answers = [pl.Series(~happens(rng, UNANSWERED, size)) for _ in range(3)]
    is_risk = pl.col("kind") == RISK_OF_HARM
    risk = pl.Series(rng.choice(RISK_LEVELS, size, p=RISK_SHARES))
    return assessed.with_columns(
        could_harm=pl.when(is_risk & answers[0]).then(sees),
        # OASys asks for the names of the children at risk.
        are_at_risk=pl.when(is_risk & answers[1]).then(sees & pl.col("names_child")),
        uses_information=pl.when(answers[2]).then(uses),
        risk=pl.when(is_risk).then(risk),
        is_review=pl.col("turn") > 0,
    )


def _shared(rng: np.random.Generator, assessed: pl.DataFrame, rates: Rates) -> pl.DataFrame:
    size = assessed.height
    board, day = (assessed[name].to_numpy() for name in ("board", "day"))
    usual = rates.of("assessment_shared", board, day)
    likely = np.where(assessed["has_plan"].to_numpy(), usual, SHARED_WITHOUT_PLAN)
    in_time = happens(rng, likely, size)
    is_late = happens(rng, np.where(likely == usual, SHARED_LATE, 0.0), size)
    wait = np.where(
        in_time,
        between(rng, 0, SHARED_WITHIN, size),
        between(rng, SHARED_WITHIN + 1, SHARED_LATEST, size),
    )
    shared = pl.Series(working_days_after(day, wait))
    return assessed.with_columns(
        started=pl.col("day") - pl.Series(between(rng, 0, SOONEST, size)),
        completed="day",
        is_undated=pl.Series(happens(rng, UNDATED, size)),
        shared=pl.when(pl.Series(in_time | is_late)).then(shared),
    )
