"""Pairs of records that a person should look at: the model is not sure, or a rule overruled it."""

import polars as pl

from data.linkage.bounds import contradicts
from data.linkage.cluster import LINK_THRESHOLD
from data.linkage.register import FOLDER
from data.vault import Vault
from metrics.errors import Unable

NAME = "uncertain_pair"
"""Where the vault keeps the pairs of the last build."""

BAND_FROM = 0.01
BAND_TO = 0.99
"""Probabilities between which the model may be wrong. Source: our own measurement on the
invented region with its usual errors (3 boards, 2 years): of 279 pairs below, none was of one
person, and of 2,020 above, all were; of the 100 between, 29."""

UNCERTAIN = pl.Schema(
    {"left": pl.String, "right": pl.String, "probability": pl.Float64, "is_linked": pl.Boolean}
)
"""One row per pair of record keys; `is_linked`: the build took them for one person."""


def uncertain(pairs: pl.DataFrame, clusters: pl.DataFrame) -> pl.DataFrame:
    """Choose the pairs in the band, and those that score as links but were held apart.

    The latter contradict each other, or would have brought two records of a source that
    holds a person once together. A contradiction below the threshold is nobody's question.

    Args:
        pairs: as `model.compare` gives them.
        clusters: record_key, cluster.

    Returns:
        `UNCERTAIN`.
    """
    probability = pl.col("probability")
    in_band = (probability >= BAND_FROM) & (probability < BAND_TO) & ~contradicts()
    asked = pairs.filter(in_band | (probability >= LINK_THRESHOLD))
    for side in ("left", "right"):
        of = clusters.select(
            pl.col("record_key").alias(side), pl.col("cluster").alias(f"of_{side}")
        )
        asked = asked.join(of, side)
    is_linked = pl.col("of_left") == pl.col("of_right")
    is_held_apart = (probability >= LINK_THRESHOLD) & ~is_linked
    return (
        asked.with_columns(is_linked=is_linked)
        .filter(in_band | is_held_apart)
        .select(UNCERTAIN.names())
    )


def keep(vault: Vault, pairs: pl.DataFrame) -> None:
    """Put the uncertain pairs of this build in place of the last one's."""
    vault.write(FOLDER, NAME, pairs)


def kept(vault: Vault) -> pl.DataFrame:
    """The uncertain pairs of the last build: `UNCERTAIN`.

    Raises:
        Unable: if nothing has been built.
    """
    if NAME not in vault.names(FOLDER):
        raise Unable("nobody has been linked yet: run `lscb build` first")
    return vault.read(FOLDER, NAME)
