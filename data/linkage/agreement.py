"""How far reviewers agree: with themselves, with each other, and with the model."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations, pairwise
from pathlib import Path

import polars as pl
from pydantic import BaseModel

from data.linkage import decisions, register
from data.linkage.cluster import LINK_THRESHOLD
from data.linkage.decisions import CANNOT_TELL, SAME, in_force
from data.linkage.uncertain import BAND_FROM, BAND_TO
from data.vault import Vault
from metrics import rates

ENOUGH_PAIRS = 20
"""Under so many pairs nothing is said of an agreement. Source: as for percentages, the strict
disclosure policy calls those of fewer cases unreliable."""

BANDS = (BAND_FROM, 0.5, LINK_THRESHOLD, BAND_TO)
"""Where the model's probabilities are parted to compare its verdict with the reviewers'."""


class Agreement(BaseModel):
    """How often two answers were the same, of how many; the rest is null under `ENOUGH_PAIRS`.

    `share`, `lower` and `upper` (95% Wilson) from 0 to 100; `kappa` (Cohen, unweighted) is 1
    for full agreement, 0 for what chance alone would give, and null where only one word occurs.
    """

    between: str
    agreed: int
    of: int
    share: float | None = None
    lower: float | None = None
    upper: float | None = None
    kappa: float | None = None


class Review(BaseModel):
    """All that is known of the reviewers' work."""

    pairs_decided: int
    pairs_by_decision: dict[str, int]
    not_followed: int
    """Pairs called the same that the last build did not link; nought before any build."""
    with_themselves: list[Agreement]
    with_each_other: list[Agreement]
    with_the_model: list[Agreement]
    """By band of the model's probability; pairs that nobody could tell are left out."""


def review(vault: Vault, home: Path) -> Review:
    """Measure the agreement in everything that was ever decided.

    A row that a reviewer answered twice counts by the last answer: only another showing of
    the pair, under another id, says whether the reviewer would decide so again.
    """
    showings = decisions.read(vault).unique(
        ["pair_id", "reviewer"], keep="last", maintain_order=True
    )
    answers = showings.sort("decided_at", maintain_order=True)
    holding = in_force(answers)
    reviewers = sorted(answers["reviewer"].unique())
    return Review(
        pairs_decided=holding.height,
        pairs_by_decision={word: holding.filter(decision=word).height for word in decisions.WORDS},
        not_followed=decisions.not_followed(
            decisions.of_records(vault, home), register.read(vault)
        ),
        with_themselves=[_with_themself(answers, reviewer) for reviewer in reviewers],
        with_each_other=[_with_another(answers, *two) for two in combinations(reviewers, 2)],
        with_the_model=_with_the_model(answers),
    )


def agreement(between: str, answers: Sequence[tuple[str, str]]) -> Agreement:
    """Compare two answers of each pair.

    Source: Cohen, J., A coefficient of agreement for nominal scales, Educational and
    Psychological Measurement 20 (1960), 37-46; the interval as for every percentage.
    """
    of, agreed = len(answers), sum(first == second for first, second in answers)
    if of < ENOUGH_PAIRS:
        return Agreement(between=between, agreed=agreed, of=of)
    counts = {"met": pl.lit(agreed), "of": pl.lit(of)}
    share, lower, upper = pl.select(
        rates.percentage(**counts).alias("share"),
        rates.wilson_lower(**counts).alias("lower"),
        rates.wilson_upper(**counts).alias("upper"),
    ).row(0)
    return Agreement(
        **{"between": between, "agreed": agreed, "of": of},
        **{"share": share, "lower": lower, "upper": upper},
        kappa=_kappa(answers, agreed),
    )


def _kappa(answers: Sequence[tuple[str, str]], agreed: int) -> float | None:
    of = len(answers)
    firsts, seconds = (Counter(side) for side in zip(*answers, strict=True))
    by_chance = sum(firsts[word] * seconds[word] for word in firsts) / of**2
    return None if by_chance == 1 else (agreed / of - by_chance) / (1 - by_chance)


def _with_themself(answers: pl.DataFrame, reviewer: str) -> Agreement:
    """First and last showing of every pair that one reviewer was shown more than once."""
    shown = (
        answers.filter(reviewer=reviewer)
        .group_by("left", "right")
        .agg(first=pl.col("decision").first(), last=pl.col("decision").last(), times=pl.len())
        .filter(pl.col("times") > 1)
    )
    return agreement(reviewer, shown.select("first", "last").rows())


def _with_another(answers: pl.DataFrame, one: str, other: str) -> Agreement:
    """The last answers of two reviewers on every pair that both decided."""
    last = answers.unique(["left", "right", "reviewer"], keep="last", maintain_order=True)
    both = last.filter(reviewer=one).join(
        last.filter(reviewer=other), ["left", "right"], suffix="_of_other"
    )
    return agreement(f"{one} and {other}", both.select("decision", "decision_of_other").rows())


def _with_the_model(answers: pl.DataFrame) -> list[Agreement]:
    told = (
        in_force(answers)
        .join(answers.unique(["left", "right"], keep="last"), ["left", "right"], suffix="_last")
        .filter(pl.col("decision") != CANNOT_TELL)
        .with_columns(
            said=pl.when(pl.col("was_linked")).then(pl.lit(SAME)).otherwise(pl.lit("different"))
        )
    )
    bands = [(f"from {low} to under {high}", low, high) for low, high in pairwise(BANDS)]
    bands.append((f"{BANDS[-1]} or more, held apart by a rule", BANDS[-1], 2.0))
    return [
        agreement(
            name,
            told.filter(pl.col("probability") >= low, pl.col("probability") < high)
            .select("decision", "said")
            .rows(),
        )
        for name, low, high in bands
    ]
