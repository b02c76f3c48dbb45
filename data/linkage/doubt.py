"""Who would be who, were every doubtful pair held apart, or every one taken for one person."""

import polars as pl

from data.linkage import cluster, register
from data.linkage.uncertain import BAND_FROM, BAND_TO

SUREST, WIDEST = "surest", "widest"
LEAST_PROBABILITY = {SUREST: BAND_TO, WIDEST: BAND_FROM}
"""Probability from which a pair is linked: between the two the model may be wrong, and a
reviewer is asked. Source: as of `uncertain.BAND_FROM`."""

GATHERED = pl.Schema(dict.fromkeys(("linkage", "record_key", "cluster"), pl.String))
"""One row per linkage and record."""

OTHER_LINK = pl.Schema(dict.fromkeys(("linkage", "record_key", "person_id"), pl.String))
"""One row per linkage and record that would be of somebody else in it: of whom."""


def gather(records: pl.DataFrame, pairs: pl.DataFrame, decisions: pl.DataFrame) -> pl.DataFrame:
    """Gather records as `cluster.gather` does, once with sure links alone, once with all.

    As the surest pairs go first, each linkage parts people that the next one has whole.

    Returns:
        `GATHERED`.
    """
    return pl.concat(
        cluster.gather(records, pairs, probability, decisions).select(
            pl.lit(linkage).alias("linkage"), "record_key", "cluster"
        )
        for linkage, probability in LEAST_PROBABILITY.items()
    )


def other_links(links: pl.DataFrame, gathered: pl.DataFrame) -> pl.DataFrame:
    """Name the people of other linkages as they are named now, as far as that goes.

    The larger part of a person keeps the id, another part is called by a record's key; of
    people taken for one, that one is called as the one with most records.

    Args:
        links: record_key, person_id.
        gathered: `GATHERED`.

    Returns:
        `OTHER_LINK`; no row if no pair is doubtful.
    """
    found = [OTHER_LINK.to_frame()]
    for linkage, clusters in gathered.group_by("linkage"):
        both = clusters.join(links.select("record_key", "person_id"), "record_key")
        # None of them was named before another.
        kept = register.kept_ids(both.with_columns(rank=pl.col("person_id").rank("dense")))
        named = both.join(kept, "cluster", how="left", suffix="_kept").with_columns(
            would_be=pl.coalesce("person_id_kept", "cluster")
        )
        found.append(
            named.filter(pl.col("would_be") != pl.col("person_id")).select(
                pl.lit(linkage[0]).alias("linkage"), "record_key", person_id="would_be"
            )
        )
    return pl.concat(found).sort("linkage", "record_key")
