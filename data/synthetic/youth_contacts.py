"""When a youth offending team meets a child, and where."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.rates import Rates
from data.synthetic.timeline import Period, Timeline, working_day

OFFICE_VISIT_EVERY = 30
"""Days."""

VISITED_TOO_LATE = 0.3
"""Of those not visited during their first assessment, how many are soon afterwards."""

PARENT_THERE, PARENT_NOT_RECORDED = 0.55, 0.1
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
    visits += [_in_quarter(rng, intervention, quarter, rates) for quarter in timeline.quarters]
    at_home = pl.concat(visits).with_columns(kind=pl.lit("home visit"))
    offices = _at_the_office(rng, intervention).with_columns(kind=pl.lit("office"))
    both = pl.concat([at_home, offices])
    both = both.unique(["client", "day", "kind"], keep="first", maintain_order=True)
    there = pl.Series(happens(rng, PARENT_THERE, both.height))
    known = pl.Series(~happens(rng, PARENT_NOT_RECORDED, both.height))
    return both.with_columns(with_parent=pl.when(known).then(there))


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
    day = np.where(is_made, within, after)
    return _on(first, day).filter(pl.Series(is_made | is_late))


def _in_quarter(
    rng: np.random.Generator, intervention: pl.DataFrame, quarter: Period, rates: Rates
) -> pl.DataFrame:
    """A visit to some of those with whom the team works in a quarter."""
    open_ = intervention.filter(
        (pl.col("start") <= quarter.last) & (pl.col("end") >= quarter.first)
    ).with_columns(
        low=pl.max_horizontal("start", pl.lit(quarter.first)),
        high=pl.min_horizontal("end", pl.lit(quarter.last)),
    )
    day = _within(rng, open_)
    rate = rates.of("yot_visited_at_home", open_["board"].to_numpy(), day)
    return _on(open_, day).filter(pl.Series(happens(rng, rate, open_.height)))


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
    return np.minimum(working_day(day.astype(np.int32)), high)


def _on(rows: pl.DataFrame, day: np.ndarray) -> pl.DataFrame:
    return rows.select(*WHOSE, day=pl.Series(day).cast(pl.Int32))
