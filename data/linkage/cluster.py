"""Pairs that may be one person, gathered into people that cannot chain."""

from collections import defaultdict
from dataclasses import dataclass

import polars as pl

LINK_THRESHOLD = 0.85
"""Probability from which a pair is linked. Source: our own measurement on the synthetic
region: from 0.83 down more children are linked wrongly, and nothing else is found."""

WEIGHT_DECIMALS = 6
"""Beyond them weights differ with the order in which sums were taken."""

SAME_IDENTIFIER = 1
DIFFERS = 0
CLOSE_FORENAME = 5
"""Levels of a comparison, as `model.compare` gives them; from `CLOSE_FORENAME` on two first
names are the same, a name and its short form, or spelt nearly alike."""

Neighbours = dict[str, set[str]]
"""Records by record."""


@dataclass(frozen=True)
class Bounds:
    """What keeps two records from being one person.

    `unique_within`: the source, if any, that holds no person twice; `other_name` and
    `other_birth`: records that contradict a record; `close_name`: records whose first
    name is close to its own.
    """

    unique_within: dict[str, str | None]
    other_name: Neighbours
    other_birth: Neighbours
    close_name: Neighbours

    def part(self, here: set[str], there: set[str]) -> bool:
        """Say whether two clusters must stay two people."""
        sources = {self.unique_within[record] for record in here} - {None}
        if any(self.unique_within[record] in sources for record in there):
            return True
        if any(not self.other_birth.get(record, set()).isdisjoint(there) for record in here):
            return True
        return any(
            not self._are_both_close_to_one(record, other, here | there)
            for record in here
            for other in self.other_name.get(record, set()) & there
        )

    def _are_both_close_to_one(self, record: str, other: str, cluster: set[str]) -> bool:
        # Mike and Miichael contradict each other until Michael is there.
        close = self.close_name.get(record, set()) & self.close_name.get(other, set())
        return not close.isdisjoint(cluster)


def gather(
    records: pl.DataFrame, pairs: pl.DataFrame, threshold: float = LINK_THRESHOLD
) -> pl.DataFrame:
    """Put each record into one cluster, the surest pairs first.

    Two clusters do not merge if they hold two records of a source that is unique per
    person, or two records that contradict each other: other first names (twins) or
    other birth dates (father and son), unless they share an identifier. Merging by
    the surest pair first, and not by whatever is connected, keeps a doubtful record
    from tying two people together.

    Args:
        records: record_key, unique_within (null where a person may have many records).
        pairs: as `model.compare` gives them.
        threshold: probability from which a pair is linked.

    Returns:
        One row per record: record_key, cluster (the least record key in it) and
        probability, the best with which it is tied to its cluster; null if alone.
    """
    ties = (
        pairs.filter(pl.col("probability") >= threshold, ~_contradicts())
        .with_columns(pl.col("weight").round(WEIGHT_DECIMALS))
        .sort(["weight", "left", "right"], descending=[True, False, False])
    )
    cluster_of = _merge(ties, _bounds(records, pairs, ties))
    return _with_probability(records.select("record_key"), ties, cluster_of)


def _contradicts() -> pl.Expr:
    differs = (pl.col("forename_level") == DIFFERS) | (pl.col("birth_date_level") == DIFFERS)
    return differs & (pl.col("identifier_level") != SAME_IDENTIFIER)


def _bounds(records: pl.DataFrame, pairs: pl.DataFrame, ties: pl.DataFrame) -> Bounds:
    # Whoever is tied to nobody needs no keeping apart: they are most of the pairs.
    tied = pl.concat([ties["left"], ties["right"]]).unique().implode()
    concerned = pairs.filter(pl.col("left").is_in(tied), pl.col("right").is_in(tied))
    contradicting = concerned.filter(_contradicts())
    is_other_birth = pl.col("birth_date_level") == DIFFERS
    return Bounds(
        unique_within=dict(records.select("record_key", "unique_within").iter_rows()),
        other_name=_neighbours(contradicting.filter(~is_other_birth)),
        other_birth=_neighbours(contradicting.filter(is_other_birth)),
        close_name=_neighbours(concerned.filter(pl.col("forename_level") >= CLOSE_FORENAME)),
    )


def _neighbours(pairs: pl.DataFrame) -> Neighbours:
    found: Neighbours = defaultdict(set)
    for left, right in pairs.select("left", "right").iter_rows():
        found[left].add(right)
        found[right].add(left)
    return dict(found)


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
