"""How well the shipped models link people of whom somebody knows who they are."""

from collections.abc import Callable

import polars as pl
from pydantic import BaseModel

from data.linkage import cluster, model
from data.linkage.labelled import TRUE_ID
from data.linkage.people import comparable
from data.linkage.records import KINDS, has_name

CURVE = (0.01, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999)
"""Probabilities from which pairs are linked, for the curve."""


class Point(BaseModel):
    """What comes of linking pairs from a probability on; shares from 0 to 1.

    Precision is null where nothing was linked, recall where nobody has two records.
    """

    threshold: float
    precision: float | None
    recall: float | None
    f1: float | None
    found_pairs: int


class Evaluation(Point):
    """The point at the shipped threshold, the others, and what went wrong there."""

    records: int
    people: int
    true_pairs: int
    person_kinds: list[str]
    curve: list[Point]
    errors: dict[str, dict[str, int]]
    """Pairs by kind: `missed` and `false`, as `MISSED` and `FALSE` name them."""


def _differs(column: str) -> pl.Expr:
    return (pl.col(column) != pl.col(f"{column}_right")).fill_null(value=False)


def _same(column: str) -> pl.Expr:
    return (pl.col(column) == pl.col(f"{column}_right")).fill_null(value=False)


_NAME = _differs("forename") | _differs("surname")
_DATE = _differs("birth_date")
MISSED = {
    "both_differ": _NAME & _DATE,
    "name_differs": _NAME,
    "date_differs": _DATE,
    "something_not_recorded": pl.any_horizontal(
        pl.col(f"{name}{side}").is_null()
        for name in ("forename", "surname", "birth_date")
        for side in ("", "_right")
    ),
    "nothing_differs": pl.lit(value=True),
}
"""Records of one person that were not linked: the first that holds."""

FALSE = {
    "twin_like": _same("surname") & _same("birth_date") & _differs("forename"),
    "namesake": _same("surname") & _same("forename"),
    "sibling_like": _same("surname") & (_same("home") | _same("address")),
    "other": pl.lit(value=True),
}
"""Records of two people that were linked: the first that holds."""


def evaluate(
    labelled: pl.DataFrame, progress: Callable[[str], None] = lambda words: None
) -> Evaluation:
    """Link labelled people with the shipped models, and count pairs of records.

    No source is taken to hold a person only once.

    Args:
        labelled: rows of `labelled.read`.
    """
    truth = labelled.select("record_key", TRUE_ID)
    everyone = comparable(labelled.drop(TRUE_ID)).with_columns(
        unique_within=pl.lit(None, pl.String)
    )
    compared: list[tuple[pl.DataFrame, pl.DataFrame]] = []
    for kind, plural in KINDS.items():
        records = everyone.filter(pl.col("person_kind") == kind)
        if records.height:
            progress(f"comparing {plural}")
            compared.append((records, model.compare(records.filter(has_name()), kind)))

    def found(threshold: float) -> pl.DataFrame:
        progress(f"linking from {threshold}")
        parts = [cluster.gather(*each, threshold=threshold) for each in compared]
        return pl.concat(parts).join(truth, "record_key")

    shipped = found(cluster.LINK_THRESHOLD)
    return Evaluation(
        **_point(cluster.LINK_THRESHOLD, shipped).model_dump(),
        records=labelled.height,
        people=truth[TRUE_ID].n_unique(),
        true_pairs=_pairs(shipped, TRUE_ID),
        person_kinds=[kind for kind in KINDS if kind in everyone["person_kind"]],
        curve=[_point(threshold, found(threshold)) for threshold in CURVE],
        errors=_errors(
            everyone.join(shipped.select("record_key", "cluster", TRUE_ID), "record_key")
        ),
    )


def _pairs(records: pl.DataFrame, *columns: str) -> int:
    sizes = records.group_by(columns).len()["len"].cast(pl.Int64)
    return int((sizes * (sizes - 1) // 2).sum())


def _point(threshold: float, found: pl.DataFrame) -> Point:
    right = _pairs(found, "cluster", TRUE_ID)
    linked, true = _pairs(found, "cluster"), _pairs(found, TRUE_ID)
    return Point(
        threshold=threshold,
        precision=right / linked if linked else None,
        recall=right / true if true else None,
        f1=2 * right / (linked + true) if linked + true else None,
        found_pairs=linked,
    )


def _errors(found: pl.DataFrame) -> dict[str, dict[str, int]]:
    return {
        "missed": _by_kind(_within(found, TRUE_ID, other="cluster"), MISSED),
        "false": _by_kind(_within(found, "cluster", other=TRUE_ID), FALSE),
    }


def _within(found: pl.DataFrame, same: str, *, other: str) -> pl.DataFrame:
    columns = ("record_key", "forename", "surname", "birth_date", "home", "address", other)
    records = found.select(same, *columns)
    return records.join(records, on=same).filter(
        pl.col("record_key") < pl.col("record_key_right"), pl.col(other) != pl.col(f"{other}_right")
    )


def _by_kind(pairs: pl.DataFrame, kinds: dict[str, pl.Expr]) -> dict[str, int]:
    first = pl.coalesce(pl.when(holds).then(pl.lit(kind)) for kind, holds in kinds.items())
    counts = dict(pairs.group_by(kind=first).len().iter_rows())
    return {kind: counts.get(kind, 0) for kind in kinds}
