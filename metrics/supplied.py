"""Say for each body and period who did not send what an indicator rests on.

A figure is not supplied where an agency sent nothing of some of the period, or sent no table of a
kind without which no case can be told. Other kinds only add to what is found: without one of them
there is a figure, but nothing found is no nought.
"""

import polars as pl

from metrics.definition import SEND_PEOPLE, Definition

ALL_BODIES = "all"
ALL_BODIES_NAME = "All boards"
ANYTHING = ""
"""In place of a kind of record: whether an agency sent anything at all."""

AREA = ("area_code", "area_name", "area_type", "period_type", "period_start", "period_end")
KIND_SUPPLY = {
    **dict.fromkeys(("body_code", "agency", "kind"), pl.String),
    "quarter_start": pl.Date,
    "is_whole": pl.Boolean,
}
"""One row per body, agency, kind of record and quarter of which some was sent; is_whole: by every
place that owes it, completely. Source: `measures.kind_supply`."""

SUPPLIED = {
    **dict.fromkeys(AREA[:4], pl.String),
    **dict.fromkeys(AREA[4:], pl.Date),
    "is_supplied": pl.Boolean,
    **dict.fromkeys(("missing", "missing_kinds"), pl.List(pl.String)),
    **dict.fromkeys(("lacking", "lacking_kinds"), pl.List(pl.String)),
}
"""One row per area and period. missing: the agencies that did not send what there is no figure
without (over all bodies, the bodies without a figure); missing_kinds: what, of agencies that sent
something else. lacking, lacking_kinds: the same of what was not sent whole, that a nought needs."""


def supplied_by_body(
    bodies: pl.DataFrame,
    periods: pl.DataFrame,
    supply: pl.DataFrame,
    kinds: pl.DataFrame,
    definition: Definition,
) -> pl.DataFrame:
    """Judge every body and period: an agency is missing if any quarter of it is not supplied.

    Args:
        bodies, periods, supply, kinds: as of `cells.Frame`.

    Returns:
        `SUPPLIED`.
    """
    # A quarter that the warehouse says nothing of is taken as not supplied, never as a nought.
    known = pl.concat(
        [
            kinds.select(*KIND_SUPPLY, is_sent=pl.lit(value=True)),
            supply.select(
                *("body_code", "agency"),
                pl.lit(ANYTHING).alias("kind"),
                "quarter_start",
                is_whole="is_supplied",
                is_sent="is_supplied",
            ),
        ]
    )
    wanted = bodies.rename(
        {"body_code": "area_code", "body_name": "area_name", "body_type": "area_type"}
    ).join(_quarters(periods), how="cross")
    of_quarters = wanted.join(_wanted_kinds(definition), how="cross").join(
        known,
        left_on=["area_code", "agency", "kind", "quarter_start"],
        right_on=["body_code", "agency", "kind", "quarter_start"],
        how="left",
    )
    is_missing = pl.col("is_needed") & ~pl.col("is_sent").fill_null(value=False)
    is_lacking = ~pl.col("is_whole").fill_null(value=False)
    is_kind = pl.col("kind") != ANYTHING
    # What an agency that sent nothing would have sent goes without saying.
    is_silent = (is_missing & ~is_kind).any().over(*AREA, "agency")
    return (
        of_quarters.with_columns(is_told=is_kind & ~is_silent)
        .group_by(AREA)
        .agg(
            missing=pl.col("agency").filter(is_missing).unique().sort(),
            missing_kinds=pl.col("kind").filter(is_missing & pl.col("is_told")).unique().sort(),
            lacking=pl.col("agency").filter(is_lacking).unique().sort(),
            lacking_kinds=pl.col("kind").filter(is_lacking & pl.col("is_told")).unique().sort(),
        )
        .select(
            *AREA,
            (pl.col("missing").list.len() == 0).alias("is_supplied"),
            *("missing", "missing_kinds", "lacking", "lacking_kinds"),
        )
    )


def supplied_over_all(by_body: pl.DataFrame, definition: Definition) -> pl.DataFrame:
    """Judge every period over all bodies: supplied if any body of the first kind was.

    Args:
        by_body: rows of `supplied_by_body`.

    Returns:
        `SUPPLIED`.
    """
    has_all = pl.col("lacking").list.len() == 0
    return (
        by_body.filter(area_type=definition.bodies[0])
        .group_by("period_type", "period_start", "period_end")
        .agg(
            missing=pl.col("area_name").filter(~pl.col("is_supplied")).sort(),
            is_supplied=pl.col("is_supplied").any(),
            lacking=pl.col("area_name").filter(~has_all).sort(),
            lacking_kinds=pl.col("lacking_kinds").filter("is_supplied").explode().drop_nulls(),
        )
        .with_columns(
            area_code=pl.lit(ALL_BODIES),
            area_name=pl.lit(ALL_BODIES_NAME),
            area_type=pl.lit(ALL_BODIES),
            missing_kinds=pl.lit([], SUPPLIED["missing_kinds"]),
            lacking_kinds=pl.col("lacking_kinds").list.unique().list.sort(),
        )
        .select(*SUPPLIED)
    )


def _quarters(periods: pl.DataFrame) -> pl.DataFrame:
    """One row per period and quarter of it."""
    quarters = periods.filter(period_type="quarter").select(quarter_start="period_start")
    return periods.join_where(
        quarters,
        pl.col("quarter_start") >= pl.col("period_start"),
        pl.col("quarter_start") <= pl.col("period_end"),
    )


def _wanted_kinds(definition: Definition) -> pl.DataFrame:
    """One row per agency and kind, `ANYTHING` among them; is_needed: no figure without it."""
    agencies = {definition.lead_agency, *definition.contributing_agencies}
    needed = [(agency, ANYTHING) for agency in agencies]
    needed += [(agency, kind) for agency, kinds in definition.needs.items() for kind in kinds]
    if definition.needs or definition.adds:
        needed += [(agency, f"{agency}_person") for agency in agencies & set(SEND_PEOPLE)]
    added = [(agency, kind) for agency, kinds in definition.adds.items() for kind in kinds]
    rows = [(*each, True) for each in needed] + [(*each, False) for each in added]
    return pl.DataFrame(rows, schema=["agency", "kind", "is_needed"], orient="row").unique(
        ["agency", "kind"], maintain_order=True
    )
