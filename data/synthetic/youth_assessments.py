"""Assessments and reviews of children of the youth offending teams, and copied ones."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.places import Region
from data.synthetic.rates import Rates
from data.synthetic.timeline import working_day

REVIEW_EVERY = 88
UNDATED_REVIEWS = 0.03
TEXT_MISSING = 0.25
"""Of the last reviews of a child, how many come without their text."""

NOT_WRITTEN_DOWN = 0.05
"""Of the days of a start, and of each judgement."""

RISKS = ("low", "medium", "high", "very high")


def assessments(rng: np.random.Generator, intervention: pl.DataFrame, rates: Rates) -> pl.DataFrame:
    """Draw assessments at the start and end of each intervention, and reviews between.

    Returns:
        One row an assessment: assessment, client, team, kind, started, completed,
        is_undated, text_of (the same in assessments of one text, null without a text) ...
    """
    start, end = intervention["start"].to_numpy(), intervention["end"].to_numpy()
    turns = np.maximum((end - start) // REVIEW_EVERY, 0)
    which = np.repeat(np.arange(len(start)), turns)
    turn = np.arange(len(which)) - np.repeat(np.cumsum(turns) - turns, turns)
    days = [
        start + between(rng, 0, 10, len(start)),
        start[which] + (turn + 1) * REVIEW_EVERY - between(rng, 0, 12, len(which)),
        end - between(rng, 0, 8, len(end)),
    ]
    kinds = np.repeat(["initial", "review", "closure"], [len(day) for day in days])
    rows = np.concatenate([np.arange(len(start)), which, np.arange(len(start))])
    started = np.concatenate(days).astype(np.int32)
    all_ = intervention[rows].select("client", "person", "team", "board", "start", "end")
    size = len(rows)
    completed = working_day(started + between(rng, 1, 14, size))
    boards = all_["board"].to_numpy()
    all_ = all_.with_columns(
        kind=pl.Series(kinds),
        started=pl.Series(started),
        completed=pl.Series(completed),
        shared=pl.Series(working_day(completed + between(rng, 0, 9, size))),
        countersigned=pl.Series(working_day(completed + between(rng, 0, 12, size))),
        safety=pl.Series(rng.choice(RISKS, size, p=[0.3, 0.42, 0.22, 0.06])),
        harm=pl.Series(rng.choice(RISKS, size, p=[0.38, 0.4, 0.18, 0.04])),
        uses_information=pl.Series(
            happens(rng, rates.of("yot_uses_information", boards, completed), size)
        ),
        parents_involved=pl.Series(happens(rng, 0.7, size)),
        is_shared=pl.Series(
            happens(rng, rates.of("yot_assessment_shared", boards, completed), size)
        ),
        is_countersigned=pl.Series(happens(rng, 0.75, size)),
    )
    # A closure soon after the start leaves no room for the initial assessment of its own.
    all_ = all_.unique(["client", "completed"], keep="first", maintain_order=True)
    return _texts(rng, all_.sort("client", "completed").with_row_index("assessment"), rates)


def with_gaps(assessment: pl.DataFrame, region: Region, seed: int) -> pl.DataFrame:
    """Leave out what the teams do not write down.

    `started`, `safety` and `uses_information` become null here and there, and `shared` where
    an assessment was not shared, and for the whole of the team that keeps no such days.
    """
    rng = chance(seed, "gaps in assessments")

    def kept(column: str) -> pl.Expr:
        missing = pl.Series(happens(rng, NOT_WRITTEN_DOWN, assessment.height))
        return pl.when(~missing).then(column).alias(column)

    keeps_days = pl.col("team") != region.team_without_days_of_sharing
    return assessment.with_columns(
        *map(kept, ("started", "safety", "uses_information")),
        shared=pl.when(pl.col("is_shared") & keeps_days).then("shared"),
    ).drop("is_shared")


def _texts(rng: np.random.Generator, assessment: pl.DataFrame, rates: Rates) -> pl.DataFrame:
    size = assessment.height
    days, boards = assessment["completed"].to_numpy(), assessment["board"].to_numpy()
    copied = pl.Series(happens(rng, rates.of("review_copied", boards, days), size))
    is_review = pl.col("kind") == "review"
    is_first = pl.int_range(pl.len()).over("client") == 0
    is_last = pl.col("assessment") == pl.col("assessment").max().over("client")
    lacking = pl.Series(happens(rng, TEXT_MISSING, size)) & is_review & is_last
    own = pl.when(~(is_review & copied & ~is_first)).then("assessment")
    return assessment.with_columns(
        text_of=pl.when(~lacking).then(own.forward_fill()),
        is_undated=pl.Series(happens(rng, UNDATED_REVIEWS, size)) & is_review,
    )
