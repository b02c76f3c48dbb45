"""What reviewers decided of pairs of records: kept in the vault for good, every word of it."""

from collections.abc import Collection
from pathlib import Path

import polars as pl

from data.linkage.cluster import NOTHING_DECIDED
from data.linkage.lasting_names import lasting_names
from data.linkage.register import FOLDER
from data.submissions import received
from data.vault import Vault

NAME = "review_decision"
LISTED = "review_pair"
"""Where the vault keeps what was decided, and the pairs that were ever listed for review."""

SAME, DIFFERENT, CANNOT_TELL = "same", "different", "cannot tell"
WORDS = (SAME, DIFFERENT, CANNOT_TELL)

DECISION = pl.Schema(
    {
        "pair_id": pl.String,
        "left": pl.String,
        "right": pl.String,
        "probability": pl.Float64,
        "was_linked": pl.Boolean,
        "decision": pl.String,
        "reviewer": pl.String,
        "decided_at": pl.Datetime("us", "UTC"),
    }
)
"""One row per answer. `left` and `right` are lasting names, the lesser first; `probability`
the model's and `was_linked` whether the two were one person when the pair was listed;
`pair_id` tells one showing of a pair from another."""


def read(vault: Vault) -> pl.DataFrame:
    """Every answer ever taken, in order of taking: `DECISION`."""
    kept = NAME in vault.names(FOLDER)
    return vault.read(FOLDER, NAME) if kept else DECISION.to_frame()


def add(vault: Vault, answers: pl.DataFrame) -> None:
    """Keep answers beside the earlier ones: rows of `DECISION`."""
    vault.write(FOLDER, NAME, pl.concat([read(vault), answers.select(DECISION.names())]))


def in_force(answers: pl.DataFrame) -> pl.DataFrame:
    """What holds of each pair: the latest answer, whoever gave it.

    Two answers of one moment that differ, as of a pair shown twice in one list, are no
    answer: the pair counts as `cannot tell`.

    Returns:
        One row per pair, the newest first: left, right, decision, decided_at.
    """
    latest = answers.filter(
        pl.col("decided_at") == pl.col("decided_at").max().over("left", "right")
    )
    is_one = pl.col("decision").n_unique() == 1
    return (
        latest.group_by("left", "right")
        .agg(
            decision=pl.when(is_one)
            .then(pl.col("decision").first())
            .otherwise(pl.lit(CANNOT_TELL)),
            decided_at=pl.col("decided_at").first(),
        )
        .sort("decided_at", "left", "right", descending=[True, False, False])
    )


def of_records(vault: Vault, home: Path) -> pl.DataFrame:
    """What holds between the records of a home: `cluster.NOTHING_DECIDED` with record keys."""
    decided = in_force(read(vault)).filter(pl.col("decision") != CANNOT_TELL)
    if decided.is_empty():
        return NOTHING_DECIDED
    names = lasting_names(vault, [each.submission_id for each in received(home)])
    return between_records(decided, names).select(NOTHING_DECIDED.columns)


def not_followed(decided: pl.DataFrame, links: pl.DataFrame) -> int:
    """Count the pairs called the same that are two people all the same.

    Something harder contradicts them: an agency's own numbering, another decision, or that one
    counts as a child and the other as an adult.

    Args:
        decided: as `of_records` gives it.
        links: record_key, person_id.
    """
    for side in ("left", "right"):
        of = links.select(pl.col("record_key").alias(side), pl.col("person_id").alias(f"of_{side}"))
        decided = decided.join(of, side)
    are_two = pl.col("of_left") != pl.col("of_right")
    return decided.filter(are_two, decision=SAME).height


def between_records(pairs: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """Put record keys in place of lasting names in `left` and `right`; others fall out.

    Keeps the order and the other columns of `pairs`.
    """
    for side in ("left", "right"):
        key = names.select(pl.col("lasting_name").alias(side), pl.col("record_key").alias("key"))
        pairs = pairs.join(key, side, maintain_order="left").with_columns(pl.col("key").alias(side))
        pairs = pairs.drop("key")
    return pairs


def forget_all_but(vault: Vault, names: Collection[str]) -> None:
    """Remove the answers, and the pairs listed, of which a record is no longer in the vault."""
    kept = list(names)
    for table in (NAME, LISTED):
        if table in vault.names(FOLDER):
            rows = vault.read(FOLDER, table)
            left = rows.filter(pl.col("left").is_in(kept), pl.col("right").is_in(kept))
            if left.height < rows.height:
                vault.write(FOLDER, table, left)
