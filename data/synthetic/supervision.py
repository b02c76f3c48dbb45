"""What probation does with a person under an order: flags and visits."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.offenders import Offenders
from data.synthetic.rates import Rates
from data.synthetic.timeline import Period, Timeline, working_day

CHILD_PROTECTION = "RCPR"
FLAGS_WITHOUT_PLAN = 0.010
"""Of orders of parents, how many carry a child protection flag although there is no plan."""

OTHER_FLAGS = {"ADVP": 0.20, "ADVV": 0.05, "RCCO": 0.06, "RCHD": 0.05, "MAPP": 0.06}
"""Share of orders."""

HARM_FLAGS = ("RLRH", "RMRH", "RHRH", "RVHR")
HARM_SHARES = (0.30, 0.50, 0.18, 0.02)
OFFICE_VISIT_EVERY = 75
HOME_VISIT_EVERY = 260
"""Days."""


@dataclass(frozen=True)
class Supervision:
    """`registration`: one row a flag: person, type, start, end.

    `contact`: one row a contact: person, day, type, complied, is_for_protection.
    """

    registration: pl.DataFrame
    contact: pl.DataFrame


def supervision(
    offenders: Offenders, family_plan: pl.DataFrame, timeline: Timeline, rates: Rates, seed: int
) -> Supervision:
    """Draw flags and visits of people whose families are on child protection plans, and others."""
    rng = chance(seed, "supervision")
    shared = offenders.order.select("order", "person", "family", "start", "end").join(
        family_plan.select("family", "board", plan_start="start", plan_end="end"),
        on="family",
        maintain_order="left_right",
    )
    return Supervision(
        registration=_registrations(rng, offenders, shared, rates),
        contact=_contacts(rng, offenders.order, shared, timeline, rates),
    )


def _registrations(
    rng: np.random.Generator, offenders: Offenders, shared: pl.DataFrame, rates: Rates
) -> pl.DataFrame:
    size = shared.height
    known = pl.max_horizontal("start", "plan_start") + pl.Series(between(rng, 2, 30, size))
    removed = pl.col("plan_end") + pl.Series(between(rng, -25, 65, size))
    flags = shared.with_columns(
        start=known.cast(pl.Int32), end=pl.min_horizontal("end", removed).cast(pl.Int32)
    )
    flagged = happens(
        rng, rates.of("flagged", flags["board"].to_numpy(), flags["start"].to_numpy()), size
    )
    right = flags.filter((pl.col("start") < pl.col("end")) & pl.Series(flagged))
    parents = offenders.named_child.select("order").unique(maintain_order=True)
    wrong = parents.join(offenders.order, on="order", maintain_order="left")
    wrong = wrong.filter(pl.Series(happens(rng, FLAGS_WITHOUT_PLAN, wrong.height)))
    parts = [_typed(right, CHILD_PROTECTION), _typed(wrong, CHILD_PROTECTION)]
    order = offenders.order
    harm = pl.Series(rng.choice(HARM_FLAGS, order.height, p=HARM_SHARES))
    parts.append(_typed(order, harm))
    for type_, share in OTHER_FLAGS.items():
        parts.append(_typed(order.filter(pl.Series(happens(rng, share, order.height))), type_))
    # nDelius keeps one flag of a kind at a time: a second one of the same day is the first.
    return (
        pl.concat(parts)
        .sort("person", "type", "start", "end")
        .unique(["person", "type", "start"], keep="last", maintain_order=True)
    )


def _typed(flags: pl.DataFrame, type_: str | pl.Series) -> pl.DataFrame:
    return flags.select("person", pl.lit(type_).alias("type"), "start", "end")


def _contacts(
    rng: np.random.Generator,
    order: pl.DataFrame,
    shared: pl.DataFrame,
    timeline: Timeline,
    rates: Rates,
) -> pl.DataFrame:
    office = _regular(rng, order, OFFICE_VISIT_EVERY, "COAP")
    home = _regular(rng, order, HOME_VISIT_EVERY, "CHVS")
    protecting = pl.concat(
        [_protecting_visits(rng, shared, quarter, rates) for quarter in timeline.quarters]
    )
    # A day's visit for the child's sake is the one that counts, hence first.
    return pl.concat([protecting, office, home]).unique(
        ["person", "day", "type"], keep="first", maintain_order=True
    )


def _regular(rng: np.random.Generator, order: pl.DataFrame, every: int, type_: str) -> pl.DataFrame:
    start = order["start"].to_numpy()
    counts = (order["end"].to_numpy() - start) // every
    which = np.repeat(np.arange(len(counts)), counts)
    turn = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)
    day = working_day(start[which] + turn * every + between(rng, 2, every - 5, len(which)))
    return pl.DataFrame(
        {
            "person": order["person"].to_numpy()[which],
            "day": day,
            "type": np.full(len(which), type_),
            "complied": happens(rng, 0.84, len(which)),
            "is_for_protection": happens(rng, 0.02, len(which)),
        }
    )


def _protecting_visits(
    rng: np.random.Generator, shared: pl.DataFrame, quarter: Period, rates: Rates
) -> pl.DataFrame:
    """A visit in a quarter to some of those whose child is on a plan when it ends."""
    due = shared.filter(
        (pl.col("start") <= quarter.first)
        & (pl.col("end") >= quarter.last)
        & pl.lit(quarter.last).is_between(pl.col("plan_start"), pl.col("plan_end"))
    ).unique("order", maintain_order=True)
    board, size = due["board"].to_numpy(), due.height
    is_made = happens(rng, rates.of("visited_at_home", board, np.full(size, quarter.last)), size)
    # Others are tried in vain, or the officer calls for another reason.
    is_tried = ~is_made & happens(rng, 0.35, size)
    is_in_vain = happens(rng, 0.5, size)
    return pl.DataFrame(
        {
            "person": due["person"].to_numpy(),
            "day": working_day(quarter.first + between(rng, 3, 80, size)),
            "type": np.full(size, "CHVS"),
            "complied": is_made | ~is_in_vain,
            "is_for_protection": is_made | is_in_vain,
        }
    ).filter(pl.Series(is_made | is_tried))
