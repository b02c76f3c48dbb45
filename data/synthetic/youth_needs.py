"""What the youth offending teams find that a child needs, and what help comes of it."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens

LEVELS = ("none", "low", "medium", "high", "very high")
SHARES = {
    "alcohol": 0.35,
    "drugs": 0.39,
    "emotional_mental_health": 0.38,
    "self_harm": 0.18,
    "risk_to_self": 0.31,
    "at_risk_from_others": 0.16,
    "physical_health": 0.15,
    "learning": 0.14,
    "bullying": 0.12,
    "parenthood": 0.04,
    "sexual_exploitation": 0.08,
    "sexually_harmful_behaviour": 0.05,
}
"""Children with the need at a level of medium or more.

Near the Joint Chief Inspectors' review of 2008 where it gives a share; else our own guess.
"""

HELD_ODDS = 2.1
"""How much more often a need is found in children who are ever in custody."""

ABOVE_MEDIUM = (0.6, 0.3, 0.1)
LOW_TO_A_NEED = 1.3
"""Of the needs of medium or more, their levels; and how many are low to each of these."""

NOT_ASSESSED, LEVEL_MISSING = 0.08, 0.04
ASSESSED_FULLY, FULLY_NOT_RECORDED = 0.35, 0.15
OFFERED, ATTENDED_OF_OFFERED, TREATED_OF_ATTENDED = 0.8, 0.75, 0.5
LATEST_OFFER, LATEST_ATTENDANCE, LATEST_TREATMENT = 14, 24, 110
"""Days after the assessment, the offer and the first attendance."""


def needs(assessment: pl.DataFrame, custody: pl.DataFrame, seed: int) -> pl.DataFrame:
    """Draw the needs that assessments at the start and reviews find.

    Returns:
        client, person, team, board, day, need, level (null if not written down),
        assessed_fully (null if not recorded), offered, attended and treated (days, null if not).
    """
    rng = chance(seed, "youth needs")
    share = pl.DataFrame({"need": SHARES.keys(), "share": SHARES.values()})
    assessed = assessment.filter(pl.col("kind") != "closure").select(
        *("client", "person", "team", "board"), day="completed"
    )
    rows = assessed.join(share, how="cross", maintain_order="left_right")
    held = custody.filter(pl.col("kind") != "police cell")["client"].unique()
    rows = rows.filter(pl.Series(~happens(rng, NOT_ASSESSED, rows.height)))
    is_held = rows["client"].is_in(held.implode()).to_numpy()
    often = np.minimum(rows["share"].to_numpy() * np.where(is_held, HELD_ODDS, 1), 0.9)
    return _with_help(rng, rows.with_columns(level=_levels(rng, often)).drop("share"))


def _levels(rng: np.random.Generator, often: np.ndarray) -> pl.Series:
    size = len(often)
    low = np.where(happens(rng, LOW_TO_A_NEED * often, size), LEVELS[1], LEVELS[0])
    found = rng.choice(LEVELS[2:], size, p=ABOVE_MEDIUM)
    level = np.where(happens(rng, often, size), found, low)
    is_missing = happens(rng, LEVEL_MISSING, size)
    return pl.DataFrame({"level": level, "is_missing": is_missing}).select(
        pl.when(~pl.col("is_missing")).then("level").alias("level")
    )["level"]


def _with_help(rng: np.random.Generator, rows: pl.DataFrame) -> pl.DataFrame:
    size, is_need = rows.height, pl.col("level") != LEVELS[0]
    offered = pl.col("day") + pl.Series(between(rng, 0, LATEST_OFFER, size))
    attended = pl.col("offered") + pl.Series(between(rng, 0, LATEST_ATTENDANCE, size))
    treated = pl.col("attended") + pl.Series(between(rng, 0, LATEST_TREATMENT, size))
    is_offered, is_attended, is_treated, is_full = (
        pl.Series(happens(rng, rate, size))
        for rate in (OFFERED, ATTENDED_OF_OFFERED, TREATED_OF_ATTENDED, ASSESSED_FULLY)
    )
    is_told = pl.Series(~happens(rng, FULLY_NOT_RECORDED, size))
    return (
        rows.with_columns(
            assessed_fully=pl.when(is_need & is_told).then(is_full),
            offered=pl.when(is_need & is_offered).then(offered),
        )
        .with_columns(attended=pl.when(is_attended).then(attended))
        .with_columns(treated=pl.when(is_treated).then(treated))
    )
