"""Where a child of a youth offending team is: held, or at home, and how things are there."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.families import CARE
from data.synthetic.rates import Rates

CUSTODIAL = "DTO"
"""A detention and training order: half of it in custody, half in the community."""

REMANDED, LOOKED_AFTER_REMANDED = 0.04, 0.12
"""Of interventions; of those with children in care."""

ARRESTED = 0.35
"""Interventions during which the child is held in a police cell once."""

OVERNIGHT_NOT_RECORDED = 0.06
SECURE = (
    *("young offender institution", "secure children's home"),
    *("secure training centre", "secure school"),
)
SECURE_SHARES = (0.70, 0.18, 0.07, 0.05)
CIRCUMSTANCES_MISSING, SUITABILITY_NOT_RECORDED = 0.07, 0.05
SEARCHES, SEARCH_ASSESSED, SEARCH_NOT_RECORDED = 0.9, 0.55, 0.15
"""Strip searches of a time in custody; how often a risk assessment came first."""

EXCLUDED, EXCLUSION_NOT_RECORDED = 0.22, 0.1
SUITABLE_ON_RELEASE, LATEST_WRITTEN = 0.75, 34
"""Days after the last day in custody."""

HEALTH_PLANNED, MOVE_PLANNED = 0.5, 0.2
WHOSE = ("client", "person", "team", "board")


def custody(
    intervention: pl.DataFrame, child_episodes: pl.DataFrame, rates: Rates, seed: int
) -> pl.DataFrame:
    """Draw times in custody and in police cells, all during an intervention.

    Returns:
        client, person, team, board, kind, establishment, start and end (days), from_minute and
        to_minute (of these days), is_overnight (null if not recorded), told (the day on
        which the team's information was sent, null if it was not), searches and
        is_search_assessed (null if not recorded).
    """
    rng = chance(seed, "youth custody")
    sentence = intervention.filter(pl.col("type") == CUSTODIAL).with_columns(
        end=pl.col("start") + (pl.col("end") - pl.col("start")) // 2, kind=pl.lit("sentence")
    )
    remand = _remands(rng, intervention, child_episodes)
    secure = pl.concat([sentence.select(remand.columns), remand])
    establishment = pl.Series(rng.choice(SECURE, secure.height, p=SECURE_SHARES))
    secure = _timed(secure, between(rng, 600, 1100, secure.height), np.full(secure.height, 600))
    secure = secure.with_columns(establishment=establishment, is_overnight=pl.lit(value=True))
    cell = _cells(rng, intervention, rates).with_columns(establishment=pl.lit("police station"))
    both = pl.concat([secure, cell.select(secure.columns)])
    both = both.unique(["client", "kind", "start", "from_minute"], maintain_order=True)
    told = pl.col("start") + pl.Series(between(rng, 0, 3, both.height))
    is_secure = pl.col("kind") != "police cell"
    is_told = pl.Series(happens(rng, 0.7, both.height)) & is_secure
    other = chance(seed, "strip searches")
    searches = pl.Series(other.poisson(SEARCHES, both.height), dtype=pl.Int64)
    is_assessed = pl.Series(happens(other, SEARCH_ASSESSED, both.height))
    is_said = pl.Series(~happens(other, SEARCH_NOT_RECORDED, both.height))
    return both.with_columns(
        told=pl.when(is_told).then(told),
        searches=pl.when(is_secure).then(searches),
        is_search_assessed=pl.when(is_secure & is_said & (searches > 0)).then(is_assessed),
    )


def circumstances(
    intervention: pl.DataFrame, held: pl.DataFrame, rates: Rates, seed: int
) -> pl.DataFrame:
    """Draw how a child lived when an intervention began and ended, and after time in custody.

    Returns:
        One row a child, day and setting: client, person, team, board, day, setting, is_suitable
        and is_excluded (each null if not recorded), health and moved (the day on which a health
        plan or the move to adult services was planned, null if none is).
    """
    rng = chance(seed, "youth circumstances")
    size = intervention.height
    is_custodial = pl.col("type") == CUSTODIAL
    begins = intervention.with_columns(
        day=pl.col("start") + pl.Series(between(rng, 0, 9, size)),
        setting=pl.when(is_custodial).then(pl.lit("custody")).otherwise(pl.lit("community")),
    )
    ends = intervention.with_columns(
        day=pl.col("end") - pl.Series(between(rng, 0, 12, size)),
        setting=pl.when(is_custodial).then(pl.lit("release")).otherwise(pl.lit("community")),
    )
    both = pl.concat([begins, ends]).filter(pl.col("day").is_between("start", "end"))
    both = both.filter(pl.Series(~happens(rng, CIRCUMSTANCES_MISSING, both.height)))
    both = both.unique(["client", "day", "setting"], keep="first", maintain_order=True)
    rate = rates.of("accommodation_suitable", both["board"].to_numpy(), both["day"].to_numpy())
    suitable = pl.Series(happens(rng, rate, both.height))
    known = pl.Series(~happens(rng, SUITABILITY_NOT_RECORDED, both.height))
    other = chance(seed, "youth schooling")
    excluded = pl.Series(happens(other, EXCLUDED, both.height))
    is_told = pl.Series(~happens(other, EXCLUSION_NOT_RECORDED, both.height))
    lived = both.select(
        *WHOSE,
        pl.col("day").cast(pl.Int32),
        "setting",
        is_suitable=pl.when(known & (pl.col("setting") != "custody")).then(suitable),
        is_excluded=pl.when(is_told).then(excluded),
    )
    return _with_plans(chance(seed, "health plans and moves"), lived, held)


def _with_plans(rng: np.random.Generator, lived: pl.DataFrame, held: pl.DataFrame) -> pl.DataFrame:
    """Add how children lived when let out of custody, and what was planned for them."""
    secure = held.filter(pl.col("kind") != "police cell")
    size = secure.height
    out = secure.filter(pl.Series(~happens(rng, CIRCUMSTANCES_MISSING, size)))
    size = out.height
    is_told = pl.Series(~happens(rng, SUITABILITY_NOT_RECORDED, size))
    suitable = pl.Series(happens(rng, SUITABLE_ON_RELEASE, size))
    out = out.select(
        *WHOSE,
        day=(pl.col("end") + pl.Series(between(rng, 0, LATEST_WRITTEN, size))).cast(pl.Int32),
        setting=pl.lit("release"),
        is_suitable=pl.when(is_told).then(suitable),
        is_excluded=pl.lit(None, pl.Boolean),
    )
    both = pl.concat([lived, out]).unique(["client", "day", "setting"], maintain_order=True)
    is_planned, is_moved = (
        pl.Series(happens(rng, share, both.height)) for share in (HEALTH_PLANNED, MOVE_PLANNED)
    )
    return both.with_columns(
        health=pl.when(is_planned & (pl.col("setting") == "custody")).then("day"),
        moved=pl.when(is_moved).then("day"),
    )


def _remands(
    rng: np.random.Generator, intervention: pl.DataFrame, child_episodes: pl.DataFrame
) -> pl.DataFrame:
    """Times on remand, likelier for children in care."""
    in_care = child_episodes.filter(pl.col("kind") == CARE)["person"].unique()
    is_in_care = intervention["person"].is_in(in_care.implode()).to_numpy()
    share = np.where(is_in_care, LOOKED_AFTER_REMANDED, REMANDED)
    held = intervention.filter(pl.Series(happens(rng, share, intervention.height)))
    start = held["start"].to_numpy() + between(rng, 3, 25, held.height)
    end = np.minimum(start + between(rng, 6, 60, held.height), held["end"].to_numpy())
    spells = held.select(
        *WHOSE,
        start=pl.Series(start, dtype=pl.Int32),
        end=pl.Series(end, dtype=pl.Int32),
        kind=pl.lit("remand"),
    )
    return spells.filter(pl.col("start") < pl.col("end"))


def _cells(rng: np.random.Generator, intervention: pl.DataFrame, rates: Rates) -> pl.DataFrame:
    """Arrests: a few hours in a cell, or the night."""
    held = intervention.filter(pl.Series(happens(rng, ARRESTED, intervention.height)))
    size = held.height
    lasts = (held["end"] - held["start"]).to_numpy()
    start = held["start"].to_numpy() + np.floor(rng.random(size) * lasts).astype(np.int32)
    rate = rates.of("kept_overnight", held["board"].to_numpy(), start)
    overnight = happens(rng, rate, size)
    from_minute = between(rng, 9 * 60, 18 * 60, size)
    next_morning, same_day = between(rng, 420, 660, size), between(rng, 60, 300, size)
    to_minute = np.where(overnight, next_morning, from_minute + same_day)
    known = pl.Series(~happens(rng, OVERNIGHT_NOT_RECORDED, size))
    cell = held.select(
        *WHOSE,
        start=pl.Series(start, dtype=pl.Int32),
        end=pl.Series(start + overnight, dtype=pl.Int32),
        kind=pl.lit("police cell"),
    )
    return _timed(cell, from_minute, to_minute).with_columns(
        is_overnight=pl.when(known).then(pl.Series(overnight))
    )


def _timed(spells: pl.DataFrame, from_minute: np.ndarray, to_minute: np.ndarray) -> pl.DataFrame:
    return spells.with_columns(
        from_minute=pl.Series(from_minute, dtype=pl.Int32),
        to_minute=pl.Series(to_minute, dtype=pl.Int32),
    )
