"""Child protection: conferences, plans, and the meetings and visits under them."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, happens
from data.synthetic.families import CARE, PROTECTION
from data.synthetic.timeline import working_day

CATEGORIES = ("NEG", "EMO", "PHY", "SAB", "MUL")
CATEGORY_SHARES = (0.48, 0.36, 0.08, 0.04, 0.04)
FIRST_REVIEW, NEXT_REVIEW = 85, 172
"""Days; reviews are due within three months, then within six. Source: Working Together."""

CORE_GROUP_EVERY = 42
VISIT_EVERY = 24
"""Days."""

SHARE_OF_CARE_AFTER_PLAN = 0.35
SHORTEST_PLAN = 20
UNDATED_MEETINGS = 0.01


def conferences(rng: np.random.Generator, episodes: pl.DataFrame) -> pl.DataFrame:
    """One row a family episode that goes to a conference, with the last day of the plan."""
    families = episodes.group_by("episode", maintain_order=True).agg(
        pl.col("kind", "is_transfer", "referral").first(), pl.col("closure").max()
    )
    goes_on = happens(rng, SHARE_OF_CARE_AFTER_PLAN, families.height)
    serious = (pl.col("kind") == PROTECTION) | ((pl.col("kind") == CARE) & pl.Series(goes_on))
    held = families.filter(serious)
    wait = np.where(
        held["is_transfer"].to_numpy(),
        between(rng, 5, 14, held.height),
        between(rng, 18, 45, held.height),
    )
    conference = working_day(held["referral"].to_numpy() + wait)
    # On going into care a plan ends early, otherwise shortly before the case is closed.
    stays = np.where(held["kind"].to_numpy() == CARE, 0.35, 1.0)
    last = held["closure"].to_numpy() - between(rng, 0, 60, held.height)
    ends = conference + ((last - conference) * stays).astype(np.int32)
    return held.select(
        "episode", start=pl.Series(conference), ends=pl.Series(ends, dtype=pl.Int32)
    ).filter(pl.col("ends") - pl.col("start") >= SHORTEST_PLAN)


def plans(
    rng: np.random.Generator, episodes: pl.DataFrame, conference: pl.DataFrame
) -> pl.DataFrame:
    """One row a child and plan: the episode's columns, start, end, categories, previous."""
    both = episodes.join(conference, on="episode", maintain_order="left")
    leaves_early = pl.Series(happens(rng, 0.08, both.height))
    half_way = pl.col("start") + (pl.col("ends") - pl.col("start")) // 2
    category = rng.choice(CATEGORIES, both.height, p=CATEGORY_SHARES)
    latest = np.where(happens(rng, 0.1, both.height), rng.choice(CATEGORIES, both.height), category)
    return (
        both.with_columns(
            end=pl.min_horizontal(
                pl.when(leaves_early).then(half_way).otherwise("ends"), "closure"
            ),
            category=pl.Series(category),
            latest_category=pl.Series(latest),
        )
        .filter(pl.col("end") > pl.col("start"))
        .sort("person", "start")
        .with_columns(previous=pl.int_range(pl.len()).over("person"))
        .sort("board", "person", "start")
    )


def visits(rng: np.random.Generator, plan: pl.DataFrame) -> pl.DataFrame:
    """One row a child on a plan and day of a social worker's visit: seen, seen_alone."""
    days = plan["end"].to_numpy() - plan["start"].to_numpy()
    turn, which = _turns(days // VISIT_EVERY)
    start = plan["start"].to_numpy()[which]
    day = working_day(start + turn * VISIT_EVERY + between(rng, 3, 16, len(turn)))
    seen = happens(rng, 0.93, len(turn))
    visits = plan.select("person", "board", "start", "end")[which].with_columns(
        day=pl.Series(day),
        seen=pl.Series(seen),
        seen_alone=pl.Series(seen & happens(rng, 0.7, len(turn))),
    )
    visits = visits.filter(pl.col("day") <= pl.col("end"))
    return visits.unique(["person", "board", "day"], keep="first", maintain_order=True)


def meetings(
    rng: np.random.Generator, conference: pl.DataFrame, plan: pl.DataFrame
) -> pl.DataFrame:
    """One row a meeting and child: the conference, its reviews, and core groups between."""
    start, ends = conference["start"].to_numpy(), conference["ends"].to_numpy()
    reviews, reviewed = _turns((ends - start - FIRST_REVIEW) // NEXT_REVIEW + 1)
    groups, met = _turns((ends - start - 14) // CORE_GROUP_EVERY + 1)
    review_day = start[reviewed] + FIRST_REVIEW + reviews * NEXT_REVIEW
    group_day = start[met] + 12 + groups * CORE_GROUP_EVERY
    days = np.concatenate(
        [
            start,
            review_day + between(rng, -12, 9, len(reviews)),
            group_day + between(rng, -5, 6, len(groups)),
        ]
    )
    kinds = ["initial conference", "review conference", "core group"]
    which = np.concatenate([np.arange(len(start)), reviewed, met])
    held = conference.select("episode")[which].with_columns(
        kind=pl.Series(np.repeat(kinds, [len(start), len(reviews), len(groups)])),
        day=pl.Series(working_day(days)),
    )
    held = held.with_columns(
        minutes=pl.Series(working_day(held["day"].to_numpy() + between(rng, 3, 25, held.height))),
        is_undated=pl.Series(happens(rng, UNDATED_MEETINGS, held.height))
        & (pl.col("kind") == "core group"),
    )
    held = held.sort("episode", "day", "kind").with_row_index("meeting")
    return (
        held.join(plan, on="episode", maintain_order="left_right")
        .filter(pl.col("day").is_between("start", "end"))
        .select(
            *("meeting", "kind", "day", "minutes", "is_undated"),
            *("person", "family", "board", "referral", "start"),
        )
    )


def _turns(counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Count 0, 1, 2 ... for each of the rows, `counts` times; also give the row."""
    counts = np.clip(counts, 0, None)
    which = np.repeat(np.arange(len(counts)), counts)
    before = np.concatenate([[0], np.cumsum(counts)[:-1]])
    return (np.arange(len(which)) - before[which]).astype(np.int32), which
