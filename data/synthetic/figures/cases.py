"""Cases of a figure, and how they are counted by body and period."""

import polars as pl

from data.synthetic.places import REGION, board_code, unit_code
from data.synthetic.timeline import Timeline

CASE = {"case": pl.String, "body": pl.String, "day": pl.Int32, "met": pl.Boolean}
ALL = "all"


def spread(
    cases: pl.DataFrame, bodies: list[pl.Expr], case: str | pl.Expr = "case"
) -> pl.DataFrame:
    """Repeat each case for each of its bodies, as `CASE` says."""
    name = pl.col(case) if isinstance(case, str) else case
    parts = [
        cases.select(case=name.cast(pl.String), body=body, day="day", met="met") for body in bodies
    ]
    return pl.concat(parts).cast(CASE)  # pyright: ignore[reportArgumentType]


def probation_bodies(board: str = "board", unit: str = "unit") -> list[pl.Expr]:
    """A board, a delivery unit, and the region."""
    return [board_code(board), unit_code(unit), pl.lit(REGION)]


def known_or_null(known: pl.Expr | pl.Series, value: pl.Expr | pl.Series) -> pl.Expr:
    """Give a value where it can be known, else null: not recorded."""
    return pl.when(known).then(value)


def count(cases: pl.DataFrame, slug: str, timeline: Timeline) -> pl.DataFrame:
    """Count cases by body and by quarter and year.

    A case counts once in a period and body: as it was on the latest day, and of several on
    that day met before not met before not recorded.

    Returns:
        slug, body_code, period_start, period_end, met, not_met, not_recorded; no row where
        there is no case.
    """
    everywhere = cases.with_columns(body=pl.lit(ALL))
    rank = pl.col("met").cast(pl.Int8).fill_null(-1)
    rows = pl.concat([cases, everywhere]).with_columns(rank=rank)
    rows = rows.sort("day", "rank", descending=True, maintain_order=True)
    counted = []
    for period in (*timeline.quarters, *timeline.years):
        within = rows.filter(pl.col("day").is_between(period.first, period.last))
        once = within.unique(["body", "case"], keep="first", maintain_order=True)
        counts = once.group_by("body").agg(
            met=pl.col("met").sum(),
            not_met=(~pl.col("met")).sum(),
            not_recorded=pl.col("met").is_null().sum(),
        )
        counted.append(
            counts.select(
                pl.lit(slug).alias("slug"),
                pl.col("body").alias("body_code"),
                pl.lit(period.first_on).alias("period_start"),
                pl.lit(period.last_on).alias("period_end"),
                *("met", "not_met", "not_recorded"),
            )
        )
    return pl.concat(counted)
