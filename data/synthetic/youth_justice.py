"""Children who work with a youth offending team, their interventions and assessments."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.families import Homes
from data.synthetic.people import YEAR, People, adults, children
from data.synthetic.places import Region
from data.synthetic.rates import Rates
from data.synthetic.timeline import Timeline, working_day
from data.synthetic.youth_assessments import assessments, with_gaps
from data.synthetic.youth_records import YouthRecords, youth_records

CHILDREN_A_YEAR = 42
"""Children new to the team a year and board."""

BURN_IN_DAYS = 300
FROM_SOCIAL_CARE, FROM_OFFENDERS = 0.86, 0.05
WEIGHT_OF_KINDS = np.array([0.05, 0.15, 1.4, 3.0, 6.0])
"""How much likelier a child is to offend, by how far social care's episode goes."""

YOUNGEST, OLDEST = 10.4 * YEAR, 17.7 * YEAR
TYPES = (
    *("community resolution", "youth caution", "YCC", "referral order"),
    *("YRO", "DTO", "prevention"),
)
TYPE_SHARES = (0.26, 0.12, 0.10, 0.24, 0.09, 0.03, 0.16)
SHORTEST_DAYS = np.array([40, 60, 90, 90, 180, 120, 60])
LONGEST_DAYS = np.array([130, 130, 140, 365, 540, 480, 260])
SECOND_INTERVENTIONS = 0.32
CONVICTED_AT_HOME, CONVICTION_NOT_TOLD = 0.2, 0.15
"""Of adults at home."""

DAYS_BETWEEN_TEAMS = 100
"""After a move the new team starts at least a quarter later."""


@dataclass(frozen=True)
class YouthJustice:
    """Children of the teams.

    `client`: one row a child and team: client, person, family, team, board.
    `intervention`: one row an intervention: intervention, client, person, family, team,
    board, type, start, end.
    `assessment`: one row an assessment: assessment, client, team, kind, started, completed,
    is_undated, text_of (two assessments of one text have the same; null if it has none) ...
    `household_adult`: one row a child of a team and adult: client, person, relationship,
    since, is_convicted (null if nobody says).
    `records`: what else the teams keep of the children.
    """

    client: pl.DataFrame
    intervention: pl.DataFrame
    assessment: pl.DataFrame
    household_adult: pl.DataFrame
    records: YouthRecords


def youth_justice(
    people: People,
    homes: Homes,
    child_episodes: pl.DataFrame,
    named_child: pl.DataFrame,
    timeline: Timeline,
    region: Region,
    rates: Rates,
    seed: int,
) -> YouthJustice:
    """Draw the children of all teams."""
    rng = chance(seed, "youth justice")
    days = timeline.last - timeline.first + 1 + BURN_IN_DAYS
    count = round(CHILDREN_A_YEAR * region.boards * days / YEAR)
    known = _known_children(rng, child_episodes, round(count * FROM_SOCIAL_CARE))
    parents_known = _offenders_children(rng, named_child, round(count * FROM_OFFENDERS), timeline)
    rest = count - known.height - parents_known.height
    others = _other_children(rng, people, homes, rest, timeline, region)
    begins = pl.concat([known, parents_known, others])
    intervention = _interventions(rng, begins, homes, timeline, region)
    client = (
        intervention.group_by("person", "family", "team", maintain_order=True)
        .agg(pl.col("board").first())
        .with_row_index("client")
    )
    intervention = intervention.drop("board").join(
        client, on=["person", "family", "team"], maintain_order="left"
    )
    assessment = assessments(rng, intervention, rates)
    adults_at_home = _household_adults(rng, people, client, intervention, seed)
    assessment = with_gaps(assessment, region, seed)
    return YouthJustice(
        client=client,
        intervention=intervention,
        assessment=assessment,
        household_adult=adults_at_home,
        records=youth_records(
            intervention, assessment, child_episodes, timeline, region, rates, seed
        ),
    )


def _begin_between(
    rng: np.random.Generator, child: pl.DataFrame, low: pl.Expr, high: pl.Expr
) -> pl.DataFrame:
    """Give each child of the right age a first day between two, if there is any."""
    low = pl.max_horizontal(low, pl.col("birth") + round(YOUNGEST))
    high = pl.min_horizontal(high, pl.col("birth") + round(OLDEST))
    can = child.with_columns(low=low, span=high - low).filter(pl.col("span") > 0)
    begins = can["low"] + (can["span"] * pl.Series(rng.random(can.height))).cast(pl.Int32)
    return can.with_columns(begins=begins.cast(pl.Int32))


def _known_children(
    rng: np.random.Generator, child_episodes: pl.DataFrame, count: int
) -> pl.DataFrame:
    """Children of social care's, beginning about the time of an episode."""
    can = _begin_between(rng, child_episodes, pl.col("referral") - 15, pl.col("closure"))
    weight = WEIGHT_OF_KINDS[can["kind"].to_numpy()]
    wanted = min(count, can.height)
    chosen = rng.choice(can.height, wanted, replace=False, p=weight / weight.sum())
    known = can[np.sort(chosen)].unique("person", keep="first", maintain_order=True)
    return known.select("person", "family", "begins")


def _offenders_children(
    rng: np.random.Generator, named_child: pl.DataFrame, count: int, timeline: Timeline
) -> pl.DataFrame:
    """Children of people on probation whom social care does not know."""
    unknown = named_child.filter(~pl.col("is_known")).unique("person", maintain_order=True)
    first, last = pl.lit(timeline.first), pl.lit(timeline.last)
    can = _begin_between(rng, unknown, first, last)
    can = can[np.sort(rng.permutation(can.height)[:count])]
    return can.select("person", "family", "begins")


def _other_children(
    rng: np.random.Generator,
    people: People,
    homes: Homes,
    count: int,
    timeline: Timeline,
    region: Region,
) -> pl.DataFrame:
    """Children whom no other agency knows."""
    board = rng.choice(region.boards, count, p=region.size).astype(np.int32)
    family = homes.settle(board)
    begins = between(rng, timeline.first - BURN_IN_DAYS, timeline.last, count)
    age = between(rng, 11.5 * YEAR, OLDEST, count)
    child = people.add(children(rng, family, begins - age, np.ones(count, int)))
    people.add(adults(rng, timeline, family, begins - age))
    return child.select("person", "family", begins=pl.Series(begins))


def _interventions(
    rng: np.random.Generator,
    begins: pl.DataFrame,
    homes: Homes,
    timeline: Timeline,
    region: Region,
) -> pl.DataFrame:
    size = begins.height
    type_, again_type = (rng.choice(len(TYPES), size, p=TYPE_SHARES) for _ in range(2))
    start = working_day(begins["begins"].to_numpy())
    end = start + _length(rng, type_)
    again = working_day(end + between(rng, 10, 250, size))
    again_end = again + _length(rng, again_type)
    family = begins["family"].to_numpy()
    team = np.array(region.team)
    board, again_board = homes.on(family, start), homes.on(family, again)
    changes = team[board] != team[again_board]
    # The child moves away in the middle: the old team's work ends with the move.
    end = np.where(changes, np.minimum(end, np.maximum(homes.move_on[family], start + 1)), end)
    returns = happens(rng, SECOND_INTERVENTIONS, size)
    returns &= ~changes | (again > end + DAYS_BETWEEN_TEAMS)
    both = pl.concat(
        [
            _spells(begins, type_, start, end, board, team[board]),
            _spells(begins, again_type, again, again_end, again_board, team[again_board]).filter(
                pl.Series(returns)
            ),
        ]
    )
    both = both.filter((pl.col("end") >= timeline.first) & (pl.col("start") <= timeline.last))
    return both.sort("team", "person", "start").with_row_index("intervention")


def _length(rng: np.random.Generator, type_: np.ndarray) -> np.ndarray:
    spread = (LONGEST_DAYS - SHORTEST_DAYS)[type_]
    return (SHORTEST_DAYS[type_] + rng.random(len(type_)) * spread).astype(np.int32)


def _spells(
    begins: pl.DataFrame,
    type_: np.ndarray,
    start: np.ndarray,
    end: np.ndarray,
    board: np.ndarray,
    team: np.ndarray,
) -> pl.DataFrame:
    return begins.select(
        *("person", "family"),
        type=pl.Series(np.array(TYPES)[type_]),
        start=pl.Series(start, dtype=pl.Int32),
        end=pl.Series(end, dtype=pl.Int32),
        board=pl.Series(board, dtype=pl.Int32),
        team=pl.Series(team, dtype=pl.Int32),
    )


def _household_adults(
    rng: np.random.Generator,
    people: People,
    client: pl.DataFrame,
    intervention: pl.DataFrame,
    seed: int,
) -> pl.DataFrame:
    adult = people.person.filter(pl.col("role") != "child").select(
        "family", "role", "is_female", adult="person"
    )
    first = intervention.group_by("client").agg(begun=pl.col("start").min())
    pair = client.join(adult, on="family", maintain_order="left_right").join(
        first, on="client", maintain_order="left"
    )
    lives_there = np.where(pair["role"].to_numpy() == "mother", 0.88, 0.62)
    since = pair["begun"].to_numpy() - between(rng, 60, 9 * YEAR, pair.height)
    is_woman, is_mother = pl.col("is_female"), pl.col("role") == "mother"
    step = pl.Series(happens(rng, 0.35, pair.height))
    told = chance(seed, "convictions at home")
    is_told = pl.Series(~happens(told, CONVICTION_NOT_TOLD, pair.height))
    is_convicted = pl.Series(happens(told, CONVICTED_AT_HOME, pair.height))
    return pair.select(
        *("client", "person", "team", "adult"),
        is_convicted=pl.when(is_told).then(is_convicted),
        since=pl.Series(since),
        relationship=pl.when(is_mother)
        .then(pl.when(is_woman).then(pl.lit("mother")).otherwise(pl.lit("father")))
        .when(step)
        .then(pl.lit("step-parent"))
        .otherwise(pl.when(is_woman).then(pl.lit("mother")).otherwise(pl.lit("father"))),
    ).filter(pl.Series(happens(rng, lives_there, pair.height)))
