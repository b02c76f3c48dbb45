"""Which figures of earlier periods differ only because people were linked anew.

The method: every indicator is counted twice over the same records, once with the links of now
and once with those of the edition before, as far as they reach; what differs differs for no
other reason. New records of a person known before are that person's either way.
"""

from collections.abc import Mapping
from datetime import date

import polars as pl

FIGURE = ("measure_id", "area_code", "period_type", "period_start")
"""What tells a figure from the others."""

RESTATED = {
    **dict.fromkeys(("measure_id", "area_code", "period_type"), pl.String),
    **dict.fromkeys(("period_start", "period_end"), pl.Date),
}
RELINKING = {
    "change": pl.String,
    "recorded_on": pl.Date,
    "known_until": pl.Date,
    "people": pl.Int64,
    "people_status": pl.String,
}
"""Columns of what an edition says of restatement: figures, and people linked anew."""

COUNTS = ("met", "not_met", "not_recorded")


def restated(
    now: Mapping[str, pl.DataFrame], before: Mapping[str, pl.DataFrame], known_until: date
) -> pl.DataFrame:
    """Name the figures whose counts differ, of periods that the edition before told of.

    Args:
        now: cells of `cells.count` by slug, as people are linked now.
        before: the same, of the same records, as people were linked before.
        known_until: the last day of which the edition before told.

    Returns:
        One row per figure: `RESTATED`.
    """
    found = [
        cells.join(before[slug], FIGURE, suffix="_before")
        .filter(
            pl.col("period_end") <= known_until,
            pl.any_horizontal(pl.col(name) != pl.col(f"{name}_before") for name in COUNTS),
        )
        .select(*RESTATED)
        for slug, cells in now.items()
    ]
    return pl.concat([pl.DataFrame(schema=RESTATED), *found])
