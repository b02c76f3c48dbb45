"""How far a figure could move if doubtful links between records were decided otherwise.

The method: the cases of an indicator are worked out with each of several linkages, from one
with sure links alone to one with every doubtful pair. A case whose outcome is the same in all of
them is firm; any other may have each of its outcomes, whatever the others have. How far the
percentage then reaches down and up from the figure is how far it could move.
"""

from collections.abc import Sequence

import polars as pl

from metrics import cells, rates
from metrics.cells import ALL_BODIES, Frame
from metrics.definition import Definition, Standard

AREA_AND_PERIOD = ("area_code", "period_type", "period_start")

SURENESS = {
    **dict.fromkeys(("area_code", "period_type"), pl.String),
    "period_start": pl.Date,
    "could_move": pl.Float64,
    "is_poorly_linked": pl.Boolean,
}
"""One row per figure of an indicator that hangs on links. could_move: percentage points, null
where there is no percentage; is_poorly_linked: of too few people was enough sent to link them."""

POINT_DECIMALS = 6
"""Beyond them the points of two percentages differ with how they were divided."""

LEAST_LINKABLE = Standard(
    value=80,
    unit="% of the people whom each agency sent have a name and a date of birth, in each table",
    source="our own choice: of the invented region's people 93% or more have both",
)
MOST_MOVEMENT = Standard(
    value=10,
    unit="percentage points that doubtful links could move a figure",
    source="our own choice: a difference between two quarters that a board would act on",
)


BANDS = {"0": 0, "up to 1": 1, "1 to 5": 5, "5 to 10": MOST_MOVEMENT.value}
"""Percentage points that a figure could move: names of bands, each up to so many."""


def is_doubtful() -> pl.Expr:
    """Whether a row of `SURENESS` is of a figure that is not sure enough to be given."""
    could_move_far = pl.col("could_move") > MOST_MOVEMENT.value
    return (pl.col("is_poorly_linked") | could_move_far).fill_null(value=False)


def band() -> pl.Expr:
    """The name in `BANDS` of how far a figure could move; null where that is null."""
    points = pl.col("could_move").round(POINT_DECIMALS)
    return pl.coalesce(pl.when(points <= most).then(pl.lit(name)) for name, most in BANDS.items())


def sureness(
    cases: Sequence[pl.DataFrame], linkable: pl.DataFrame, definition: Definition, frame: Frame
) -> pl.DataFrame:
    """Say of each figure of an indicator how sure it is, as far as that hangs on links.

    Args:
        cases: those of the figure itself first, then those with each other linkage.
        linkable: rows of `measures.linkable`.

    Returns:
        `SURENESS`; no row where the indicator does not hang on links.
    """
    if not definition.hangs_on_links:
        return pl.DataFrame(schema=SURENESS)
    poor = _poorly_linked(linkable, definition, frame)
    return (
        _movement(cases, frame)
        .join(poor, AREA_AND_PERIOD, how="full", coalesce=True)
        .with_columns(pl.col("is_poorly_linked").fill_null(value=False))
        .select(*SURENESS)
    )


def _movement(cases: Sequence[pl.DataFrame], frame: Frame) -> pl.DataFrame:
    outcomes = [cells.outcomes(of_linkage, frame.periods) for of_linkage in cases]
    is_met, is_not, is_out = pl.col("met") > 0, pl.col("not_met") > 0, pl.col("out") > 0
    now = pl.col("now")
    return (
        pl.concat(
            each.select(*AREA_AND_PERIOD, "case_id", "met", now=pl.lit(value=number == 0))
            for number, each in enumerate(outcomes)
        )
        .group_by(*AREA_AND_PERIOD, "case_id")
        .agg(
            met=pl.col("met").sum(),
            not_met=(~pl.col("met")).sum(),
            now_met=(pl.col("met") & now).sum(),
            now_judged=(pl.col("met").is_not_null() & now).sum(),
        )
        # Not among the cases, or not recorded: either way it is no part of the percentage.
        .with_columns(out=len(cases) - pl.col("met") - pl.col("not_met"))
        .group_by(AREA_AND_PERIOD)
        .agg(
            figure=rates.percentage(pl.col("now_met").sum(), pl.col("now_judged").sum()),
            lowest=_share((is_met & ~is_not & ~is_out).sum(), is_not.sum()),
            highest=_share(is_met.sum(), (is_not & ~is_met & ~is_out).sum()),
        )
        .select(
            *AREA_AND_PERIOD,
            could_move=pl.max_horizontal(
                pl.col("figure") - pl.col("lowest"), pl.col("highest") - pl.col("figure")
            ),
        )
    )


def _share(met: pl.Expr, not_met: pl.Expr) -> pl.Expr:
    return rates.percentage(met, met + not_met)


def _poorly_linked(linkable: pl.DataFrame, definition: Definition, frame: Frame) -> pl.DataFrame:
    """One row per area and period with records of the agencies that the indicator links."""
    of_areas = pl.concat(
        [
            linkable.rename({"body_code": "area_code"}),
            linkable.filter(pl.col("body_code").is_in(_of_first_kind(definition, frame))).select(
                pl.lit(ALL_BODIES).alias("area_code"), pl.exclude("body_code")
            ),
        ]
    )
    return (
        of_areas.filter(pl.col("agency").is_in(definition.linked_agencies))
        .join_where(
            frame.periods,
            pl.col("quarter_start") >= pl.col("period_start"),
            pl.col("quarter_start") <= pl.col("period_end"),
        )
        .group_by(*AREA_AND_PERIOD, "source")
        .agg(share=rates.percentage(pl.col("linkable").sum(), pl.col("people").sum()))
        .group_by(AREA_AND_PERIOD)
        .agg(is_poorly_linked=(pl.col("share") < LEAST_LINKABLE.value).any())
    )


def _of_first_kind(definition: Definition, frame: Frame) -> list[str]:
    return frame.bodies.filter(body_type=definition.bodies[0])["body_code"].to_list()
