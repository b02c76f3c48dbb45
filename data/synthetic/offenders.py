"""Who is on probation, under which orders, and which children each is said to have."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.families import Homes
from data.synthetic.people import CHILDHOOD_DAYS, COLUMNS, YEAR, People, children
from data.synthetic.places import Region
from data.synthetic.timeline import Timeline, working_day

ON_PROBATION = (0.05, 0.07, 0.13, 0.36, 0.24)
"""Share of social care's families with an adult on probation, by how far episodes went."""

BOTH_ADULTS = 0.06
OTHERS_A_YEAR = 140
"""People new to probation whose families social care never met, a year and board."""

BURN_IN_DAYS = 640
OTHERS_WITH_CHILDREN = 0.35
OTHERS_WHO_MOVE = 0.04
WOMEN = 0.13
SHORTEST_ORDER, LONGEST_ORDER = 240, 730
SECOND_ORDERS = 0.28
ASSESSED_AGAIN_AFTER = 364
"""Days: the same day of the week a year later."""

NAMED_IN_ASSESSMENT = 0.72
"""Of the children of people on probation, how many an assessment ever names."""

ORDER_TYPES = ("community order", "suspended sentence order", "licence")
UNPAID_WORK_ONLY = 0.12
HISTORY_NOT_RECORDED = 0.04
"""Shares of orders."""

REQUIREMENTS = ("rehabilitation activity", "rehabilitation activity;unpaid work", "programme")


@dataclass(frozen=True)
class Offenders:
    """People on probation.

    `offender`: one row a person: person, family. `order`: one row an order: order, person,
    family, start, end and what it is. `named_child`: one row an assessment and child named
    in it: offender, person (the child), order, day, is_known (to social care).
    """

    offender: pl.DataFrame
    order: pl.DataFrame
    named_child: pl.DataFrame


def offenders(
    people: People,
    homes: Homes,
    child_episodes: pl.DataFrame,
    timeline: Timeline,
    region: Region,
    seed: int,
) -> Offenders:
    """Draw people on probation, some out of social care's families, most not."""
    rng = chance(seed, "offenders")
    parents = _parents(rng, people, child_episodes)
    others = _others(rng, people, homes, timeline, region)
    order = _orders(rng, pl.concat([parents, others]))
    order = order.filter(
        (pl.col("end") >= timeline.first) & (pl.col("start") <= timeline.last)
    ).with_row_index("order")
    order = _with_gaps(chance(seed, "histories not recorded"), order)
    return Offenders(
        offender=order.select("person", "family").unique(maintain_order=True),
        order=order,
        named_child=_named_children(rng, people, order, child_episodes, timeline),
    )


def _parents(
    rng: np.random.Generator, people: People, child_episodes: pl.DataFrame
) -> pl.DataFrame:
    """Adults of social care's families, with the day about which an order begins."""
    worst = (
        child_episodes.sort("family", "kind", "referral", descending=[False, True, False])
        .unique("family", keep="first", maintain_order=True)
        .select("family", "kind", "referral")
    )
    share = np.array(ON_PROBATION)[worst["kind"].to_numpy()]
    worst = worst.filter(pl.Series(happens(rng, share, worst.height)))
    adult = people.person.filter(pl.col("role") != "child").join(
        worst, on="family", maintain_order="left"
    )
    # The partner where there is one, else the mother; a few couples are both on probation.
    both = pl.Series(happens(rng, BOTH_ADULTS, adult.height))
    is_last = pl.col("person") == pl.col("person").max().over("family")
    chosen = adult.filter(is_last | both)
    about = chosen["referral"].to_numpy() + between(rng, -400, 190, chosen.height)
    return chosen.select("person", "family", begins=pl.Series(about))


def _others(
    rng: np.random.Generator, people: People, homes: Homes, timeline: Timeline, region: Region
) -> pl.DataFrame:
    days = timeline.last - timeline.first + 1 + BURN_IN_DAYS
    count = round(OTHERS_A_YEAR * region.boards * days / YEAR)
    board = rng.choice(region.boards, count, p=region.size).astype(np.int32)
    family = homes.settle(board)
    moving = happens(rng, OTHERS_WHO_MOVE, count)
    homes.move(rng, family, moving, between(rng, timeline.first, timeline.last, count))
    is_female = happens(rng, WOMEN, count)
    birth = timeline.first - between(rng, 19.2 * YEAR, 58 * YEAR, count)
    adult = pl.DataFrame({"family": family, "birth": birth, "is_female": is_female}).with_columns(
        role=pl.when("is_female").then(pl.lit("mother")).otherwise(pl.lit("partner")),
        expected_birth=pl.lit(None, dtype=pl.Int32),
    )
    adult = people.add(adult.select(*COLUMNS))
    parent = happens(rng, OTHERS_WITH_CHILDREN, count)
    sizes = rng.choice([1, 2, 3], parent.sum(), p=[0.55, 0.33, 0.12])
    youngest_parent = np.minimum(
        timeline.first - between(rng, 0, 14 * YEAR, parent.sum()),
        timeline.first,
    )
    eldest = np.maximum(youngest_parent, birth[parent] + round(17 * YEAR))
    people.add(children(rng, family[parent], eldest, sizes))
    begins = timeline.first - BURN_IN_DAYS + between(rng, 0, days - 1, count)
    return adult.select("person", "family", begins=pl.Series(begins))


def _orders(rng: np.random.Generator, people: pl.DataFrame) -> pl.DataFrame:
    start = working_day(people["begins"].to_numpy())
    end = start + between(rng, SHORTEST_ORDER, LONGEST_ORDER, people.height)
    again = happens(rng, SECOND_ORDERS, people.height)
    next_start = working_day(end + between(rng, 15, 420, people.height))[again]
    next_end = next_start + between(rng, SHORTEST_ORDER, LONGEST_ORDER, len(next_start))
    first = people.with_columns(start=pl.Series(start), end=pl.Series(end))
    second = people.filter(pl.Series(again)).with_columns(
        start=pl.Series(next_start), end=pl.Series(next_end)
    )
    orders = pl.concat([first, second]).drop("begins")
    size = orders.height
    is_unpaid = pl.Series(happens(rng, UNPAID_WORK_ONLY, size))
    requirements = pl.Series(rng.choice(REQUIREMENTS, size))
    sentenced = orders["start"].to_numpy() - rng.choice([0, 0, 0, 7], size)
    report = sentenced - between(rng, 2, 25, size)
    return orders.with_columns(
        order_type=pl.Series(rng.choice(ORDER_TYPES, size, p=[0.55, 0.25, 0.2])),
        unpaid_work_only=is_unpaid,
        requirements=pl.when(is_unpaid).then(pl.lit("unpaid work")).otherwise(requirements),
        sentenced=pl.Series(sentenced),
        report=pl.when(pl.Series(happens(rng, 0.6, size))).then(pl.Series(report)),
        against_child=pl.Series(happens(rng, 0.07, size)),
        domestic_abuse=pl.Series(happens(rng, 0.38, size)),
    ).sort("person", "start")


def _with_gaps(rng: np.random.Generator, order: pl.DataFrame) -> pl.DataFrame:
    """Leave out of some orders whether there is a history of domestic abuse."""
    lacking = pl.Series(happens(rng, HISTORY_NOT_RECORDED, order.height))
    return order.with_columns(domestic_abuse=pl.when(~lacking).then("domestic_abuse"))


def _named_children(
    rng: np.random.Generator,
    people: People,
    order: pl.DataFrame,
    child_episodes: pl.DataFrame,
    timeline: Timeline,
) -> pl.DataFrame:
    child = people.person.filter(pl.col("role") == "child").select(
        "family", "birth", child=pl.col("person")
    )
    known = child_episodes.select(child=pl.col("person"), is_known=pl.lit(value=True)).unique()
    pair = order.select("person", "family").unique(maintain_order=True)
    pair = pair.join(child, on="family", maintain_order="left_right")
    pair = pair.join(known, on="child", how="left", maintain_order="left").with_columns(
        pl.col("is_known").fill_null(value=False),
        is_named=pl.Series(happens(rng, NAMED_IN_ASSESSMENT, pair.height)),
    )
    named = pair.filter(pl.col("is_named")).drop("is_named", "family")
    first = order["start"].to_numpy() + between(rng, 4, 30, order.height)
    begun = order.with_columns(first=pl.Series(working_day(first)))
    assessed = begun.join(pl.DataFrame({"turn": [0, 1]}), how="cross").with_columns(
        day=pl.col("first") + pl.col("turn") * ASSESSED_AGAIN_AFTER
    )
    assessed = assessed.filter(
        (pl.col("day") <= pl.col("end")) & pl.col("day").is_between(timeline.first, timeline.last)
    )
    age = pl.col("day") - pl.col("birth")
    return (
        assessed.select("order", "person", "family", "day")
        .join(named, on="person", maintain_order="left_right")
        .filter(age.is_between(28, CHILDHOOD_DAYS))
        .select(*("order", "family", "day", "birth", "is_known"), offender="person", person="child")
        .unique(["offender", "day", "person"], keep="first", maintain_order=True)
    )
