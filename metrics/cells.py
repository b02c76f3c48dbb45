"""Count an indicator's cases for every body and period, noughts and gaps included."""

from dataclasses import dataclass
from typing import Self

import duckdb
import polars as pl

from metrics.definition import Definition

ALL_BODIES = "all"
ALL_BODIES_NAME = "All boards"


@dataclass(frozen=True)
class Frame:
    """Who is counted, over which periods, and who sent records for them.

    `bodies`: body_code, body_name, body_type. `periods`: period_type, period_start,
    period_end. `supply`: body_code, agency, quarter_start, is_supplied.
    """

    bodies: pl.DataFrame
    periods: pl.DataFrame
    supply: pl.DataFrame

    @classmethod
    def read(cls, connection: duckdb.DuckDBPyConnection) -> Self:
        """Read the bodies, periods and supply of a warehouse."""
        with connection.cursor() as cursor:
            return cls(
                cursor.sql("SELECT body_code, body_name, body_type FROM reference.body").pl(),
                cursor.sql(
                    "SELECT period_type, period_start, period_end FROM reference.period"
                ).pl(),
                cursor.sql(
                    "SELECT body_code, agency, quarter_start, is_supplied"
                    " FROM reference.body_supply"
                ).pl(),
            )


def count(cases: pl.DataFrame, definition: Definition, frame: Frame) -> pl.DataFrame:
    """Count the cases of one indicator.

    A case counts once in a period and body, and once over all bodies; its latest row
    holds, and on the same day true before false before not recorded.

    Returns:
        One row per period and body of the indicator's kinds, and per period over all:
        measure_id, area_code, area_name, area_type, period_type, period_start,
        period_end, met, not_met, not_recorded, is_supplied, missing (the agencies, over
        all the bodies, that sent nothing for some of the period).

    Raises:
        ValueError: if a case has a body that is unknown or of no kind in the header.
    """
    bodies = frame.bodies.filter(pl.col("body_type").is_in(definition.bodies))
    _refuse_strangers(cases, definition, bodies)
    counts = _counts(outcomes(cases, frame.periods))
    areas = pl.concat(
        [_body_supply(bodies, definition, frame), _supply_of_all(bodies, definition, frame)]
    )
    key = ["area_code", "period_type", "period_start"]
    return (
        areas.join(counts, on=key, how="left")
        .with_columns(
            pl.col("met", "not_met", "not_recorded").fill_null(0),
            measure_id=pl.lit(definition.slug),
        )
        .select(
            "measure_id",
            "area_code",
            "area_name",
            "area_type",
            "period_type",
            "period_start",
            "period_end",
            "met",
            "not_met",
            "not_recorded",
            "is_supplied",
            "missing",
        )
        .sort("measure_id", "area_type", "area_code", "period_type", "period_start")
    )


def _refuse_strangers(cases: pl.DataFrame, definition: Definition, bodies: pl.DataFrame) -> None:
    strangers = set(cases["body_code"].drop_nulls()) - set(bodies["body_code"])
    if strangers:
        raise ValueError(
            f"{definition.slug} has cases of {', '.join(sorted(strangers))}, which is no body of"
            f" the kinds {', '.join(definition.bodies)}: name their kind in `bodies`, or leave them"
            " out of the SELECT"
        )


def outcomes(cases: pl.DataFrame, periods: pl.DataFrame) -> pl.DataFrame:
    """Say of each case how it counts in a period, for each body and for all bodies together.

    Returns:
        One row per area, period and case: area_code, period_type, period_start, period_end,
        case_id, occurred_on, met.
    """
    of_bodies = cases.select("case_id", "occurred_on", "met", area_code="body_code").drop_nulls(
        "area_code"
    )
    of_all = of_bodies.with_columns(area_code=pl.lit(ALL_BODIES))
    return (
        pl.concat([of_bodies, of_all])
        .join_where(
            periods,
            pl.col("occurred_on") >= pl.col("period_start"),
            pl.col("occurred_on") <= pl.col("period_end"),
        )
        .sort("occurred_on", "met", descending=True, nulls_last=True)
        .unique(
            ["area_code", "period_type", "period_start", "case_id"],
            keep="first",
            maintain_order=True,
        )
    )


def _counts(outcomes: pl.DataFrame) -> pl.DataFrame:
    return outcomes.group_by("area_code", "period_type", "period_start").agg(
        met=pl.col("met").sum().cast(pl.Int64),
        not_met=(~pl.col("met")).sum().cast(pl.Int64),
        not_recorded=pl.col("met").null_count().cast(pl.Int64),
    )


def _body_supply(bodies: pl.DataFrame, definition: Definition, frame: Frame) -> pl.DataFrame:
    """One row per body and period: an agency is missing if any quarter of it is not supplied."""
    agencies = pl.DataFrame(
        {"agency": sorted({definition.lead_agency, *definition.contributing_agencies})}
    )
    quarters = frame.periods.filter(pl.col("period_type") == "quarter").select(
        quarter_start="period_start"
    )
    wanted = frame.periods.join_where(
        quarters,
        pl.col("quarter_start") >= pl.col("period_start"),
        pl.col("quarter_start") <= pl.col("period_end"),
    )
    # A quarter that the warehouse says nothing of is taken as not supplied, never as a nought.
    is_missing = ~pl.col("is_supplied").fill_null(value=False)
    return (
        bodies.rename(
            {"body_code": "area_code", "body_name": "area_name", "body_type": "area_type"}
        )
        .join(wanted, how="cross")
        .join(agencies, how="cross")
        .join(
            frame.supply,
            left_on=["area_code", "agency", "quarter_start"],
            right_on=["body_code", "agency", "quarter_start"],
            how="left",
        )
        .group_by(
            "area_code", "area_name", "area_type", "period_type", "period_start", "period_end"
        )
        .agg(missing=pl.col("agency").filter(is_missing).unique().sort())
        .with_columns(is_supplied=pl.col("missing").list.len() == 0)
    )


def _supply_of_all(bodies: pl.DataFrame, definition: Definition, frame: Frame) -> pl.DataFrame:
    """One row per period: supplied if any body of the indicator's first kind was."""
    first_kind = bodies.filter(pl.col("body_type") == definition.bodies[0])
    return (
        _body_supply(first_kind, definition, frame)
        .group_by("period_type", "period_start", "period_end")
        .agg(
            missing=pl.col("area_name").filter(~pl.col("is_supplied")).sort(),
            is_supplied=pl.col("is_supplied").any(),
        )
        .select(
            pl.lit(ALL_BODIES).alias("area_code"),
            pl.lit(ALL_BODIES_NAME).alias("area_name"),
            pl.lit(ALL_BODIES).alias("area_type"),
            "period_type",
            "period_start",
            "period_end",
            "missing",
            "is_supplied",
        )
    )
