"""Staff of the agencies: when they began, were cleared and trained, and how they are supervised."""

import numpy as np
import polars as pl

from data.synthetic.chance import chance
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.places import REGION, Region
from data.synthetic.timeline import FAR, Timeline

POSTS = {SOCIAL_CARE: 12, PROBATION: 40, YOT: 10}
"""Of each place; a few of those who are there over the years."""

BEGAN_BEFORE, TRAINED_BEFORE = 1500, 1800
"""Days before the years reported, at most."""

CLEARED_BEFORE = (-25, 70)
LEAVES, CLEARED_NOT_TOLD, TRAINED_NOT_TOLD = 0.3, 0.06, 0.1
DISCUSSED, DISCUSSED_NOT_TOLD, STANDING = 0.6, 0.1, 0.4
EVERY_DAYS = 60
POST = {
    **{"agency": pl.String, "place": pl.String, "ref": pl.String},
    **dict.fromkeys(("start", "end", "cleared", "trained", "trained_together"), pl.Int32),
}


def workforce(region: Region, timeline: Timeline, seed: int) -> pl.DataFrame:
    """Draw the posts of every place, as `POST`: what is not recorded is null, `FAR` has no end."""
    rng = chance(seed, "workforce")
    places = [(SOCIAL_CARE, f"{board + 1:03}") for board in range(region.boards)]
    places += [(PROBATION, REGION), *((YOT, f"Y{team + 1:02}") for team in range(region.teams))]
    rows = [
        (agency, place, f"{place}-S{number + 1}", *_days(rng, timeline))
        for agency, place in places
        for number in range(POSTS[agency])
    ]
    return pl.DataFrame(rows, schema=POST, orient="row")


def _days(rng: np.random.Generator, timeline: Timeline) -> tuple[int | None, ...]:
    start = int(rng.integers(timeline.first - BEGAN_BEFORE, timeline.last))
    leaves = rng.random() < LEAVES
    end = int(rng.integers(max(start, timeline.first), timeline.last + 1)) if leaves else FAR
    cleared = start - int(rng.integers(*CLEARED_BEFORE))
    trained = [int(rng.integers(timeline.first - TRAINED_BEFORE, timeline.last)) for _ in range(2)]
    return (
        start,
        end,
        None if rng.random() < CLEARED_NOT_TOLD else cleared,
        *(None if rng.random() < TRAINED_NOT_TOLD else day for day in trained),
    )


def staff_supervisions(posts: pl.DataFrame, timeline: Timeline, seed: int) -> pl.DataFrame:
    """Draw supervisions of probation's and the teams' staff.

    Returns:
        agency, place, ref, day, discussed (null if not recorded), is_standing.
    """
    rng = chance(seed, "supervisions of staff")
    rows = []
    for post in posts.filter(pl.col("agency") != SOCIAL_CARE).iter_rows(named=True):
        first = max(post["start"], timeline.first) + int(rng.integers(1, EVERY_DAYS))
        for day in range(first, min(post["end"], timeline.last) + 1, EVERY_DAYS):
            told = rng.random() >= DISCUSSED_NOT_TOLD
            discussed = bool(rng.random() < DISCUSSED) if told else None
            whose = (post["agency"], post["place"], post["ref"])
            rows.append((*whose, day, discussed, bool(rng.random() < STANDING)))
    schema = {"agency": pl.String, "place": pl.String, "ref": pl.String, "day": pl.Int32}
    schema |= {"discussed": pl.Boolean, "is_standing": pl.Boolean}
    return pl.DataFrame(rows, schema=schema, orient="row")
