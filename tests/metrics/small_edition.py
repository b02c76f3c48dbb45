"""An edition of two boards and two years, written from cells."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from metrics import edition
from metrics.definition import Definition
from metrics.disclosure import release, release_counts
from metrics.edition import Contents, Sources
from metrics.policy import Policy
from tests.metrics.small_region import YEAR, YEAR_BEFORE, cells, definition

BODIES = pl.DataFrame(
    [("B", "Brackwater", "lscb"), ("A", "Ashmere", "lscb")],
    schema=["body_code", "body_name", "body_type"],
    orient="row",
)
SUPPLY = pl.DataFrame({"body_code": ["A"], "rows_read": [120], "rows_accepted": [120]})
LINKAGE = pl.DataFrame({"body_code": ["A"], "people": [400], "linked": [90]})
ROWS: tuple[dict[str, Any], ...] = (
    {"period": YEAR_BEFORE, "met": 40, "not_met": 60},
    {"period": YEAR, "met": 70, "not_met": 30},
    {"period": YEAR, "area_code": "B", "area_name": "Brackwater", "met": 3, "not_met": 30},
)


def contents(
    rows: Sequence[Mapping[str, Any]] = ROWS,
    *,
    published: str = "strict",
    own: str = "agreed",
    others: Mapping[str, tuple[Definition, Sequence[Mapping[str, Any]]]] | None = None,
) -> Contents:
    """What goes into an edition: the one indicator of `definition()`, and others by slug."""
    both = {"probation_invited_in_time": (definition(), rows)} | dict(others or {})
    strict = Policy.load("strict")

    def released(policy: str) -> list[Any]:
        return [
            release(
                cells([{"measure_id": slug, **row} for row in of_one]), one, Policy.load(policy)
            )
            for slug, (one, of_one) in both.items()
        ]

    return Contents(
        published=released(published),
        own={body: [one.of(body) for one in released(own)] for body in BODIES["body_code"]},
        definitions=[one for one, _ in both.values()],
        bodies=BODIES,
        supply=release_counts(SUPPLY, ["rows_read", "rows_accepted"], strict),
        linkage=release_counts(LINKAGE, ["people", "linked"], strict),
        sources=Sources(date(2024, 4, 1), date(2026, 3, 31), date(2026, 4, 20)),
    )


def written(editions: Path, *args: Any, **kwargs: Any) -> edition.Edition:
    """Write an edition of these contents and open it."""
    return edition.Edition.open(editions, edition.write(editions, contents(*args, **kwargs)))
