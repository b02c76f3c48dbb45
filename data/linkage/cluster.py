"""Pairs that may be one person, gathered into people that cannot chain."""

import polars as pl

from data.linkage.bounds import Bounds, bounds, contradicts

LINK_THRESHOLD = 0.85
"""Probability from which a pair is linked. Source: our own measurement on the synthetic
region: from 0.83 down more children are linked wrongly, and nothing else is found."""

WEIGHT_DECIMALS = 6
"""Beyond them weights differ with the order in which sums were taken."""

DECIDED = 1.0
"""Probability of a pair that a reviewer called the same."""

NOTHING_DECIDED = pl.DataFrame(
    schema={"left": pl.String, "right": pl.String, "decision": pl.String}
)
"""Pairs of which a reviewer said `same` or `different`, the newest decision first."""


def gather(
    records: pl.DataFrame,
    pairs: pl.DataFrame,
    threshold: float = LINK_THRESHOLD,
    decisions: pl.DataFrame = NOTHING_DECIDED,
) -> pl.DataFrame:
    """Put each record into one cluster, the surest pairs first.

    Two clusters do not merge if they hold two records of a source that is unique per
    person, or two records that contradict each other: other first names (twins) or
    other birth dates (father and son), unless they share an identifier. Merging by
    the surest pair first, and not by whatever is connected, keeps a doubtful record
    from tying two people together. What a reviewer called the same is merged before all
    else, whatever differs; what a reviewer called different never is, also through others.

    Args:
        records: record_key, unique_within (null where a person may have many records).
        pairs: as `model.compare` gives them.
        threshold: probability from which a pair is linked.
        decisions: as `NOTHING_DECIDED`, of any records.

    Returns:
        One row per record: record_key, cluster (the least record key in it) and
        probability, the best with which it is tied to its cluster; null if alone.
    """
    decided = _in_order(decisions, records)
    ties = _ties(pairs, decided, threshold)
    cluster_of = _merge(ties, bounds(records, pairs, ties, decided))
    return _with_probability(records.select("record_key"), ties, cluster_of)


def _ties(pairs: pl.DataFrame, decided: pl.DataFrame, threshold: float) -> pl.DataFrame:
    """What ties records together: left, right, probability; the decided first, then the surest."""
    same = decided.filter(decision="same").select(
        "left", "right", probability=pl.lit(DECIDED, pl.Float64)
    )
    scored = (
        pairs.filter(pl.col("probability") >= threshold, ~contradicts())
        .join(decided, ["left", "right"], how="anti")
        .with_columns(pl.col("weight").round(WEIGHT_DECIMALS))
        .sort(["weight", "left", "right"], descending=[True, False, False])
    )
    return pl.concat([same, scored.select(same.columns)])


def _in_order(decisions: pl.DataFrame, records: pl.DataFrame) -> pl.DataFrame:
    """The decisions between these records, each pair named as `model.compare` names it."""
    known = records["record_key"].implode()
    return decisions.filter(pl.col("left").is_in(known), pl.col("right").is_in(known)).select(
        pl.min_horizontal("left", "right").alias("left"),
        pl.max_horizontal("left", "right").alias("right"),
        "decision",
    )


def _merge(ties: pl.DataFrame, bounds: Bounds) -> dict[str, str]:
    cluster_of: dict[str, str] = {}
    members: dict[str, set[str]] = {}
    surest_first: list[tuple[str, str]] = ties.select("left", "right").rows()
    for left, right in surest_first:
        one, other = cluster_of.get(left, left), cluster_of.get(right, right)
        if one == other:
            continue
        here, there = members.get(one, {one}), members.get(other, {other})
        if bounds.part(here, there):
            continue
        name, gone = min(one, other), max(one, other)
        members[name] = here | there
        members.pop(gone, None)
        cluster_of.update(dict.fromkeys(members[name], name))
    return cluster_of


def _with_probability(
    records: pl.DataFrame, ties: pl.DataFrame, cluster_of: dict[str, str]
) -> pl.DataFrame:
    clusters = pl.DataFrame(
        {"record_key": list(cluster_of), "cluster": list(cluster_of.values())},
        schema={"record_key": pl.String, "cluster": pl.String},
    )
    both_ways = pl.concat(
        [
            ties.select(record_key=one, other=other, probability="probability")
            for one, other in (("left", "right"), ("right", "left"))
        ]
    )
    best = (
        both_ways.join(clusters, "record_key")
        .join(clusters, left_on=["other", "cluster"], right_on=["record_key", "cluster"])
        .group_by("record_key")
        .agg(pl.col("probability").max().round(WEIGHT_DECIMALS))
    )
    return (
        records.join(clusters, "record_key", how="left")
        .join(best, "record_key", how="left")
        .with_columns(pl.coalesce("cluster", "record_key"))
    )
