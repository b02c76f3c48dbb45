"""Link records of people: compare and gather them, each kind of person for itself."""

from collections.abc import Callable
from typing import NamedTuple

import polars as pl

from data.linkage import cluster, doubt, model, uncertain

DIGITS = 9
"""Of a record's number: enough for a thousand million."""
KINDS = {"child": "children", "adult": "adults"}


class Linked(NamedTuple):
    """Who is who, and of which pairs that is not sure.

    `clusters`: one row per record: record_key, cluster, probability (null if alone).
    `uncertain`: as `uncertain.UNCERTAIN`. `otherwise`: as `doubt.GATHERED`.
    """

    clusters: pl.DataFrame
    uncertain: pl.DataFrame
    otherwise: pl.DataFrame


def link_records(
    everyone: pl.DataFrame,
    progress: Callable[[str], None],
    decided: pl.DataFrame = cluster.NOTHING_DECIDED,
) -> Linked:
    """Compare and gather, each kind of person for itself.

    Records without a name are compared with none: what the census alone holds of a
    child is no ground to say who it is.

    Args:
        everyone: rows of `people.comparable`.
        decided: as `cluster.NOTHING_DECIDED`, with record keys.
    """
    numbered = _numbered(everyone)
    number = dict(numbered.select("known_as", "record_key").iter_rows())
    decided = _renamed(decided, number, "left", "right").drop_nulls()
    linked: list[Linked] = []
    for kind, plural in KINDS.items():
        progress(f"comparing {plural}")
        records = numbered.filter(pl.col("person_kind") == kind)
        pairs = model.compare(records.filter(has_name()), kind)
        clusters = cluster.gather(records, pairs, decisions=decided)
        otherwise = doubt.gather(records, pairs, decided)
        linked.append(Linked(clusters, uncertain.uncertain(pairs, clusters), otherwise))
    key = {ours: theirs for theirs, ours in number.items()}
    clusters, unsure, otherwise = (pl.concat(parts) for parts in zip(*linked, strict=True))
    return Linked(
        _renamed(clusters, key, "record_key", "cluster").sort("record_key"),
        _renamed(unsure, key, "left", "right"),
        _renamed(otherwise, key, "record_key", "cluster"),
    )


def _renamed(rows: pl.DataFrame, names: dict[str, str], *columns: str) -> pl.DataFrame:
    """Put other names of records in place of those in some columns; null where there is none."""
    return rows.with_columns(
        pl.col(columns).replace_strict(names, default=None, return_dtype=pl.String)
    )


def _numbered(everyone: pl.DataFrame) -> pl.DataFrame:
    """Name records by their place in an order of what they say; `known_as` is their own key.

    Record keys are random: the sample that trains a model, and ties between pairs alike,
    must not hang on them, or the same extracts would be linked otherwise in another home.
    """
    says = [
        pl.col(name).list.join(" ") if kind.is_nested() else pl.col(name)
        for name, kind in everyone.schema.items()
        if name != "record_key"
    ]
    ordered = everyone.sort(*says, pl.col("record_key"), nulls_last=True)
    place = pl.int_range(pl.len()).cast(pl.String).str.zfill(DIGITS)
    return ordered.with_columns(known_as="record_key", record_key=place)


def has_name() -> pl.Expr:
    """Whether a record says anything of a name."""
    return pl.col("forename").is_not_null() | pl.col("surname").is_not_null()
