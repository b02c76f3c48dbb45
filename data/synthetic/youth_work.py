"""What a youth offending team does with a child: contacts, visits at home, plans."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.places import Region
from data.synthetic.rates import Rates
from data.synthetic.timeline import Timeline, working_day

OFFICE_VISIT_EVERY = 30
"""Days."""

VISITED_TOO_LATE = 0.3
"""Of those not visited during their first assessment, how many are soon afterwards."""

PARENT_THERE = 0.55
PLANS_MADE = 0.9
"""Of assessments at the start and reviews."""

OLD_FORM = 0.2
"""Of plans for a child at risk, how many are still called vulnerability management plans."""

CONCERN = ("high", "very high")
UNDATED_PLANS, PARENTS_NOT_RECORDED = 0.02, 0.08
WHOSE = ("client", "person", "team", "board")


def contacts(
    intervention: pl.DataFrame,
    assessment: pl.DataFrame,
    timeline: Timeline,
    rates: Rates,
    seed: int,
) -> pl.DataFrame:
    """Draw contacts: one row a child of a team, day and kind, with_parent null if not recorded."""
    rng = chance(seed, "youth contacts")
    visits = [_during_assessment(rng, assessment, rates)]
    for quarter in timeline.quarters:
        open_ = intervention.filter(
            (pl.col("start") <= quarter.last) & (pl.col("end") >= quarter.first)
        ).with_columns(
            low=pl.max_horizontal("start", pl.lit(quarter.first)),
            high=pl.min_horizontal("end", pl.lit(quarter.last)),
        )
        day = _within(rng, open_)
        is_made = rates.of("yot_visited_at_home", open_["board"].to_numpy(), day)
        visits.append(_on(open_, day).filter(pl.Series(happens(rng, is_made, open_.height))))
    offices = _at_the_office(rng, intervention)
    both = pl.concat(
        [
            pl.concat(visits).with_columns(kind=pl.lit("home visit")),
            offices.with_columns(kind=pl.lit("office")),
        ]
    ).unique(["client", "day", "kind"], keep="first", maintain_order=True)
    there = happens(rng, PARENT_THERE, both.height)
    known = happens(rng, 0.9, both.height)
    return both.with_columns(with_parent=pl.when(pl.Series(known)).then(pl.Series(there)))


def plans(
    assessment: pl.DataFrame, timeline: Timeline, region: Region, rates: Rates, seed: int
) -> pl.DataFrame:
    """Draw plans after assessments: for the intervention, and for children at risk.

    Returns:
        plan, client, person, team, board, kind, day, is_undated, parents_involved (null if
        not recorded), shared_with_parents (null if it was not).
    """
    rng = chance(seed, "youth plans")
    planned = assessment.filter(pl.col("kind") != "closure")
    usual = planned.filter(pl.Series(happens(rng, PLANS_MADE, planned.height)))
    at_risk = planned.filter(pl.col("safety").is_in(CONCERN))
    rate = rates.of(
        "yot_vulnerability_planned", at_risk["board"].to_numpy(), at_risk["completed"].to_numpy()
    )
    at_risk = at_risk.filter(pl.Series(happens(rng, rate, at_risk.height)))
    old_form = pl.Series(happens(rng, OLD_FORM, at_risk.height))
    kind = pl.when(old_form).then(pl.lit("vulnerability management"))
    both = pl.concat(
        [
            _after(rng, usual, 12).with_columns(kind=pl.lit("intervention")),
            _after(rng, at_risk, 19).with_columns(
                kind=kind.otherwise(pl.lit("pathways and planning"))
            ),
        ]
    ).sort("client", "day", "kind")
    size, board, day = both.height, both["board"].to_numpy(), both["day"].to_numpy()
    involved = happens(rng, rates.of("yot_parents_planned", board, day), size)
    is_known = ~happens(rng, PARENTS_NOT_RECORDED, size)
    is_shared = happens(rng, rates.of("yot_plan_shared", board, day), size)
    keeps_days = pl.col("team") != region.team_without_days_of_sharing
    shared = pl.Series(working_day(day + between(rng, 0, 18, size)))
    return both.with_columns(
        is_undated=pl.Series(happens(rng, UNDATED_PLANS, size)),
        parents_involved=pl.when(pl.Series(is_known)).then(pl.Series(involved)),
        shared_with_parents=pl.when(pl.Series(is_shared) & keeps_days).then(shared),
    ).with_row_index("plan")


def _during_assessment(
    rng: np.random.Generator, assessment: pl.DataFrame, rates: Rates
) -> pl.DataFrame:
    """Visits while the first assessment is made, and some that come after it."""
    first = assessment.filter((pl.col("kind") == "initial") & pl.col("started").is_not_null())
    completed = first["completed"].to_numpy()
    rate = rates.of("yot_visited_in_assessment", first["board"].to_numpy(), completed)
    is_made = happens(rng, rate, first.height)
    is_late = ~is_made & happens(rng, VISITED_TOO_LATE, first.height)
    within = _within(rng, first.with_columns(low="started", high="completed"))
    after = working_day(completed + between(rng, 1, 14, first.height))
    day = np.where(is_made, within, after).astype(np.int32)
    return _on(first, day).filter(pl.Series(is_made | is_late))


def _at_the_office(rng: np.random.Generator, intervention: pl.DataFrame) -> pl.DataFrame:
    counts = ((intervention["end"] - intervention["start"]) // OFFICE_VISIT_EVERY).to_numpy()
    which = np.repeat(np.arange(len(counts)), counts)
    turn = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)
    start = intervention["start"].to_numpy()[which]
    day = start + turn * OFFICE_VISIT_EVERY + between(rng, 0, OFFICE_VISIT_EVERY - 5, len(which))
    return _on(intervention[which], working_day(day))


def _within(rng: np.random.Generator, rows: pl.DataFrame) -> np.ndarray:
    """A day for each row between `low` and `high`, both included, a working day if it can be."""
    low, high = rows["low"].to_numpy(), rows["high"].to_numpy()
    day = low + np.floor(rng.random(len(low)) * (high - low + 1))
    return np.minimum(working_day(day.astype(np.int32)), high).astype(np.int32)


def _on(rows: pl.DataFrame, day: np.ndarray) -> pl.DataFrame:
    return rows.select(*WHOSE, day=pl.Series(day, dtype=pl.Int32))


def _after(rng: np.random.Generator, assessment: pl.DataFrame, latest: int) -> pl.DataFrame:
    completed = assessment["completed"].to_numpy()
    return _on(assessment, working_day(completed + between(rng, 0, latest, len(completed))))
