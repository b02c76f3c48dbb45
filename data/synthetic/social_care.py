"""What children's social care does: from referral to plan, review and care.

All tables hold true days, also those after the last year reported; what an agency can
know by the end of a year is settled when its extract is written.
"""

from dataclasses import dataclass

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.families import CARE, NEED, NO_FURTHER_ACTION
from data.synthetic.protection import conferences, meetings, plans, visits
from data.synthetic.protection_records import (
    enquiries,
    recorded_reviews,
    with_earlier_plans,
    with_roles,
)
from data.synthetic.rates import Rates

SOURCES = ("1A", "1B", "2A", "3A", "3B", "3D", "4", "5A", "5B", "6", "7", "8", "9")
SOURCE_SHARES = (0.06, 0.02, 0.17, 0.06, 0.05, 0.04, 0.02, 0.09, 0.05, 0.30, 0.05, 0.06, 0.03)
NEEDS = ("N1", "N2", "N3", "N4", "N5", "N6", "N8", "N9")
NEED_SHARES = (0.55, 0.05, 0.03, 0.10, 0.15, 0.05, 0.03, 0.04)
LEGAL_STATUSES = ("C2", "C1", "V2", "E1")


@dataclass(frozen=True)
class SocialCare:
    """Spells and days of children, one row a child (`person`, `board`) each.

    Days of spells are `start` and `end`; `referral` is the day of the episode they are
    part of. `enquiry.conference` is null where none followed; `plan.previous` where it is not
    recorded. `review` lacks the reviews that nobody entered; in `meeting` all stand, with as
    many rows a meeting as it is about children. `family_plan` has one row a family and time on
    a plan.
    """

    referral: pl.DataFrame
    assessment: pl.DataFrame
    need_plan: pl.DataFrame
    enquiry: pl.DataFrame
    plan: pl.DataFrame
    review: pl.DataFrame
    visit: pl.DataFrame
    looked_after: pl.DataFrame
    family_plan: pl.DataFrame
    meeting: pl.DataFrame


def social_care(child_episodes: pl.DataFrame, rates: Rates, seed: int) -> SocialCare:
    """Draw what follows from each child's episodes."""
    rng = chance(seed, "social care")
    episodes = child_episodes.sort("board", "person", "referral")
    conference = conferences(rng, episodes)
    plan = plans(rng, episodes, conference)
    meeting = with_roles(chance(seed, "roles in plans"), meetings(rng, conference, plan))
    return SocialCare(
        referral=_referrals(rng, episodes),
        assessment=_assessments(rng, episodes),
        need_plan=_need_plans(rng, episodes),
        enquiry=enquiries(chance(seed, "enquiries"), episodes, plan, rates),
        plan=with_earlier_plans(chance(seed, "earlier plans"), plan, rates),
        review=recorded_reviews(chance(seed, "recorded reviews"), meeting, rates),
        visit=visits(rng, plan),
        looked_after=_looked_after(rng, episodes),
        family_plan=plan.group_by("episode", "family", "board", maintain_order=True).agg(
            pl.col("start").min(), pl.col("end").max()
        ),
        meeting=meeting,
    )


def _referrals(rng: np.random.Generator, episodes: pl.DataFrame) -> pl.DataFrame:
    # One call about a family is a referral of each of its children, alike in all.
    known, which = np.unique(episodes["episode"].to_numpy(), return_inverse=True)
    source = rng.choice(SOURCES, len(known), p=SOURCE_SHARES)[which]
    need = rng.choice(NEEDS, len(known), p=NEED_SHARES)[which]
    reason = np.array(["RC8", "RC8", "RC1", "RC1", "RC2"])[episodes["kind"].to_numpy()]
    reason = np.where(happens(rng, 0.25, episodes.height), "RC9", reason)
    return episodes.with_columns(
        is_nfa=pl.col("kind") == NO_FURTHER_ACTION,
        source=pl.Series(source),
        need=pl.Series(need),
        reason=pl.when("is_transfer").then(pl.lit("RC7")).otherwise(pl.Series(reason)),
    )


def _assessments(rng: np.random.Generator, episodes: pl.DataFrame) -> pl.DataFrame:
    assessed = episodes.filter(pl.col("kind") != NO_FURTHER_ACTION)
    start = assessed["referral"].to_numpy() + between(rng, 0, 2, assessed.height)
    authorised = start + between(rng, 12, 62, assessed.height)
    return assessed.select(
        *("person", "board", "referral"),
        start=pl.Series(start),
        authorised=pl.min_horizontal(pl.Series(authorised), "closure"),
    )


def _need_plans(rng: np.random.Generator, episodes: pl.DataFrame) -> pl.DataFrame:
    planned = episodes.filter(pl.col("kind") == NEED)
    start = planned["referral"].to_numpy() + between(rng, 30, 50, planned.height)
    end = planned["closure"].to_numpy() - between(rng, 0, 10, planned.height)
    spells = planned.select(
        *("person", "board", "referral"), start=pl.Series(start), end=pl.Series(end)
    )
    return spells.filter(pl.col("start") < pl.col("end"))


def _looked_after(rng: np.random.Generator, episodes: pl.DataFrame) -> pl.DataFrame:
    care = episodes.filter(pl.col("kind") == CARE)
    start = care["referral"].to_numpy() + between(rng, 0, 45, care.height)
    end = care["closure"].to_numpy() - between(rng, 0, 10, care.height)
    spells = care.select(
        *("person", "board", "referral"),
        start=pl.Series(start),
        end=pl.Series(end),
        legal_status=pl.Series(rng.choice(LEGAL_STATUSES, care.height)),
    )
    return spells.filter(pl.col("start") < pl.col("end"))
