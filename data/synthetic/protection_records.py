"""What social care's system shows of child protection: enquiries, reviews, earlier plans."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, happens
from data.synthetic.families import ASSESSMENT, NEED
from data.synthetic.rates import Rates
from data.synthetic.timeline import working_days_after

CONFERENCE_DUE = 15
"""Working days from the strategy discussion to the initial conference. Source: Working
Together to Safeguard Children, Department for Education, chapter on section 47 enquiries."""

SOONEST_CONFERENCE, LATEST_CONFERENCE = 6, 24
"""Working days from the enquiry."""

ENQUIRIES_MISSING, NUMBERS_MISSING = 0.02, 0.03
"""Of plans, how many have no enquiry on record, or no number of earlier plans."""

ENQUIRIES_THAT_END = 0.12
"""Of episodes without a plan, how many have an enquiry that needs no conference."""

ROLES, ROLES_NOT_TOLD = {"social_care": 1.0, "health": 0.7, "probation": 0.3, "yot": 0.4}, 0.15
"""How often a plan gives an agency a role; 2.28: probation too often none."""


def enquiries(
    rng: np.random.Generator, episodes: pl.DataFrame, plan: pl.DataFrame, rates: Rates
) -> pl.DataFrame:
    """One row a child and enquiry, those that led to a conference and those that did not."""
    is_recorded = pl.Series(~happens(rng, ENQUIRIES_MISSING, plan.height))
    conferred = plan.filter(~pl.col("is_transfer") & is_recorded)
    start = _begun(rng, conferred, rates)
    led = conferred.select(
        *("person", "board", "referral"),
        start=pl.max_horizontal(pl.Series(start), "referral"),
        conference=pl.col("start"),
        is_not_required=pl.lit(value=False),
    )
    ended = happens(rng, ENQUIRIES_THAT_END, episodes.height)
    alone = episodes.filter(pl.col("kind").is_in([ASSESSMENT, NEED]) & pl.Series(ended))
    after = alone["referral"].to_numpy() + between(rng, 2, 9, alone.height)
    not_led = alone.select(
        *("person", "board", "referral"),
        start=pl.Series(after),
        conference=pl.lit(None, dtype=pl.Int32),
        is_not_required=pl.lit(value=True),
    )
    both = pl.concat([led, not_led])
    due = working_days_after(both["start"].to_numpy(), CONFERENCE_DUE)
    return both.with_columns(target=pl.Series(due)).sort("board", "person", "start")


def _begun(rng: np.random.Generator, conferred: pl.DataFrame, rates: Rates) -> np.ndarray:
    """The first day of the enquiry before each conference: one of all a family's children."""
    known, first, which = np.unique(
        conferred["episode"].to_numpy(), return_index=True, return_inverse=True
    )
    board, day = (conferred[name].to_numpy()[first] for name in ("board", "start"))
    in_time = happens(rng, rates.of("conference_in_time", board, day), len(known))
    wait = np.where(
        in_time,
        between(rng, SOONEST_CONFERENCE, CONFERENCE_DUE, len(known)),
        between(rng, CONFERENCE_DUE + 1, LATEST_CONFERENCE, len(known)),
    )
    return working_days_after(day, -wait)[which]


def recorded_reviews(rng: np.random.Generator, meeting: pl.DataFrame, rates: Rates) -> pl.DataFrame:
    """The review conferences that were entered into the system; the rest nobody entered."""
    held = meeting.filter(pl.col("kind") == "review conference").unique(
        ["person", "board", "day"], maintain_order=True
    )
    entered = rates.of("review_recorded", held["board"].to_numpy(), held["day"].to_numpy())
    return held.filter(pl.Series(happens(rng, entered, held.height)))


def with_earlier_plans(rng: np.random.Generator, plan: pl.DataFrame, rates: Rates) -> pl.DataFrame:
    """Count a plan of long ago too; `previous` is null where the council gives no number."""
    likely = rates.of("had_earlier_plan", plan["board"].to_numpy(), plan["start"].to_numpy())
    lacking = pl.Series(happens(rng, NUMBERS_MISSING, plan.height))
    had = pl.Series(happens(rng, likely, plan.height)).cast(pl.Int64)
    # A child comes to every plan with the same past.
    whole = pl.col("previous") + pl.col("had").first().over("person")
    counted = plan.with_columns(had=had).with_columns(previous=whole).drop("had")
    return counted.with_columns(previous=pl.when(~lacking).then("previous"))


def with_roles(rng: np.random.Generator, meeting: pl.DataFrame) -> pl.DataFrame:
    """Add the agencies that the plan gives a role, parted by semicolons; null if not recorded."""
    once = meeting.select("meeting").unique(maintain_order=True)
    named = [
        pl.when(pl.Series(happens(rng, share, once.height))).then(pl.lit(agency))
        for agency, share in ROLES.items()
    ]
    is_told = pl.Series(~happens(rng, ROLES_NOT_TOLD, once.height))
    roles = pl.when(is_told).then(pl.concat_str(named, separator=";", ignore_nulls=True))
    return meeting.join(
        once.with_columns(roles=roles), on="meeting", how="left", maintain_order="left"
    )
