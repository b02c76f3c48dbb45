"""What a youth offending team plans for a child, with the parents or without them."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.places import Region
from data.synthetic.rates import Rates
from data.synthetic.timeline import working_day

PLANS_MADE = 0.9
"""Of assessments at the start and reviews."""

CONCERN = ("high", "very high")
"""Of which a plan for the child's safety should follow."""

OLD_FORM = 0.2
"""Of plans for a child's safety, how many are still called vulnerability management plans."""

LATEST_PLAN, LATEST_SAFETY_PLAN, LATEST_SHARING = 12, 19, 18
"""Days."""

UNDATED_PLANS, PARENTS_NOT_RECORDED = 0.02, 0.08


def plans(assessment: pl.DataFrame, region: Region, rates: Rates, seed: int) -> pl.DataFrame:
    """Draw plans after assessments: for the intervention, and for children at risk.

    Returns:
        plan, client, person, team, board, kind, day, is_undated, parents_involved (null if
        not recorded), shared_with_parents (null if it was not).
    """
    rng = chance(seed, "youth plans")
    assessed = assessment.filter(pl.col("kind") != "closure")
    usual = assessed.filter(pl.Series(happens(rng, PLANS_MADE, assessed.height)))
    usual = _after(rng, usual, LATEST_PLAN).with_columns(kind=pl.lit("intervention"))
    plan = pl.concat([usual, _for_safety(rng, assessed, rates)]).sort("client", "day", "kind")
    size, board, day = plan.height, plan["board"].to_numpy(), plan["day"].to_numpy()
    involved = pl.Series(happens(rng, rates.of("yot_parents_planned", board, day), size))
    is_known = pl.Series(~happens(rng, PARENTS_NOT_RECORDED, size))
    is_shared = pl.Series(happens(rng, rates.of("yot_plan_shared", board, day), size))
    shared = pl.Series(working_day(day + between(rng, 0, LATEST_SHARING, size)))
    keeps_days = pl.col("team") != region.team_without_days_of_sharing
    return plan.with_columns(
        is_undated=pl.Series(happens(rng, UNDATED_PLANS, size)),
        parents_involved=pl.when(is_known).then(involved),
        shared_with_parents=pl.when(is_shared & keeps_days).then(shared),
    ).with_row_index("plan")


def _for_safety(rng: np.random.Generator, assessed: pl.DataFrame, rates: Rates) -> pl.DataFrame:
    at_risk = assessed.filter(pl.col("safety").is_in(CONCERN))
    board, completed = at_risk["board"].to_numpy(), at_risk["completed"].to_numpy()
    rate = rates.of("yot_vulnerability_planned", board, completed)
    at_risk = at_risk.filter(pl.Series(happens(rng, rate, at_risk.height)))
    is_old_form = pl.Series(happens(rng, OLD_FORM, at_risk.height))
    kind = pl.when(is_old_form).then(pl.lit("vulnerability management"))
    kind = kind.otherwise(pl.lit("pathways and planning"))
    return _after(rng, at_risk, LATEST_SAFETY_PLAN).with_columns(kind=kind)


def _after(rng: np.random.Generator, assessment: pl.DataFrame, latest: int) -> pl.DataFrame:
    completed = assessment["completed"].to_numpy()
    day = working_day(completed + between(rng, 0, latest, len(completed)))
    return assessment.select("client", "person", "team", "board", day=pl.Series(day))
