"""What keeps two records from being one person, whatever else ties them."""

from collections import defaultdict
from dataclasses import dataclass

import polars as pl

SAME_IDENTIFIER = 1
DIFFERS = 0
CLOSE_FORENAME = 5
"""Levels of a comparison, as `model.compare` gives them; from `CLOSE_FORENAME` on two first
names are the same, a name and its short form, or spelt nearly alike."""

Neighbours = dict[str, set[str]]
"""Records by record."""


@dataclass(frozen=True)
class Bounds:
    """The bounds of the records that some tie concerns.

    `unique_within`: the source, if any, that holds no person twice; `other_name` and
    `other_birth`: records that contradict a record; `close_name`: records whose first
    name is close to its own; `same` and `different`: records of which a reviewer said so.
    """

    unique_within: dict[str, str | None]
    other_name: Neighbours
    other_birth: Neighbours
    close_name: Neighbours
    same: Neighbours
    different: Neighbours

    def part(self, here: set[str], there: set[str]) -> bool:
        """Say whether two clusters must stay two people."""
        sources = {self.unique_within[record] for record in here} - {None}
        if any(self.unique_within[record] in sources for record in there):
            return True
        if any(not self.different.get(record, set()).isdisjoint(there) for record in here):
            return True
        return self._contradict(here, there)

    def _contradict(self, here: set[str], there: set[str]) -> bool:
        both = here | there
        return any(
            not self._is_accepted(record, other, self.other_birth, both)
            for record in here
            for other in self.other_birth.get(record, set()) & there
        ) or any(
            not self._are_both_close_to_one(record, other, both)
            and not self._is_accepted(record, other, self.other_name, both)
            for record in here
            for other in self.other_name.get(record, set()) & there
        )

    def _are_both_close_to_one(self, record: str, other: str, cluster: set[str]) -> bool:
        # Mike and Miichael contradict each other until Michael is there.
        close = self.close_name.get(record, set()) & self.close_name.get(other, set())
        return not close.isdisjoint(cluster)

    def _is_accepted(
        self, record: str, other: str, contradicting: Neighbours, cluster: set[str]
    ) -> bool:
        # What a reviewer accepted between two records holds for those that agree with either.
        return any(
            known in cluster and known not in contradicting.get(against, set())
            for one, against in ((record, other), (other, record))
            for known in self.same.get(one, set())
        )


def contradicts() -> pl.Expr:
    """Whether a pair has wholly other first names or birth dates, and no identifier in common."""
    differs = (pl.col("forename_level") == DIFFERS) | (pl.col("birth_date_level") == DIFFERS)
    return differs & (pl.col("identifier_level") != SAME_IDENTIFIER)


def bounds(
    records: pl.DataFrame, pairs: pl.DataFrame, ties: pl.DataFrame, decided: pl.DataFrame
) -> Bounds:
    """Gather the bounds of the records that some chain of ties connects.

    Args:
        records: record_key, unique_within.
        pairs: as `model.compare` gives them.
        ties: left, right.
        decided: left, right, decision.
    """
    # Who is tied by no chain needs no keeping apart: they are nearly all of the pairs.
    chain = chains(ties)
    concerned = (
        pairs.join(chain.rename({"record_key": "left"}), "left")
        .join(chain.rename({"record_key": "right"}), ["right", "chain"])
        .select(pairs.columns)
    )
    same = decided.filter(decision="same")
    contradicting = concerned.filter(contradicts()).join(same, ["left", "right"], how="anti")
    is_other_birth = pl.col("birth_date_level") == DIFFERS
    return Bounds(
        unique_within=dict(records.select("record_key", "unique_within").iter_rows()),
        other_name=_neighbours(contradicting.filter(~is_other_birth)),
        other_birth=_neighbours(contradicting.filter(is_other_birth)),
        close_name=_neighbours(concerned.filter(pl.col("forename_level") >= CLOSE_FORENAME)),
        same=_neighbours(same),
        different=_neighbours(decided.filter(decision="different")),
    )


def chains(ties: pl.DataFrame) -> pl.DataFrame:
    """Records that some chain of ties connects: record_key, chain (one of its records)."""
    leads_to: dict[str, str] = {}

    def end(record: str) -> str:
        while (following := leads_to.setdefault(record, record)) != record:
            leads_to[record] = record = leads_to[following]
        return record

    for left, right in ties.select("left", "right").iter_rows():
        leads_to[end(left)] = end(right)
    found = {"record_key": list(leads_to), "chain": [end(record) for record in leads_to]}
    return pl.DataFrame(found, schema={"record_key": pl.String, "chain": pl.String})


def _neighbours(pairs: pl.DataFrame) -> Neighbours:
    found: Neighbours = defaultdict(set)
    for left, right in pairs.select("left", "right").iter_rows():
        found[left].add(right)
        found[right].add(left)
    return dict(found)
