"""Count an indicator's cases for every body and period, noughts and gaps included."""

from dataclasses import dataclass, field
from typing import Self

import duckdb
import polars as pl

from metrics.definition import Definition
from metrics.supplied import ALL_BODIES, KIND_SUPPLY, supplied_by_body, supplied_over_all

__all__ = ["ALL_BODIES", "Frame", "count", "outcomes"]


@dataclass(frozen=True)
class Frame:
    """Who is counted, over which periods, and who sent records for them.

    `bodies`: body_code, body_name, body_type. `periods`: period_type, period_start,
    period_end. `supply`: body_code, agency, quarter_start, is_supplied. `kinds`: as
    `supplied.KIND_SUPPLY`.
    """

    bodies: pl.DataFrame
    periods: pl.DataFrame
    supply: pl.DataFrame
    kinds: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=KIND_SUPPLY))

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
                cursor.sql(f"SELECT {', '.join(KIND_SUPPLY)} FROM measures.kind_supply").pl(),
            )


def count(cases: pl.DataFrame, definition: Definition, frame: Frame) -> pl.DataFrame:
    """Count the cases of one indicator.

    A case counts once in a period and body, and once over all bodies; its latest row
    holds, and on the same day true before false before not recorded.

    Returns:
        One row per period and body of the indicator's kinds, and per period over all:
        measure_id, area_code, area_name, area_type, period_type, period_start,
        period_end, met, not_met, not_recorded, and is_supplied, missing, missing_kinds,
        lacking_kinds as of `supplied.SUPPLIED`; no case is not supplied where `lacking` is not
        empty.

    Raises:
        ValueError: if a case has a body that is unknown or of no kind in the header.
    """
    bodies = frame.bodies.filter(pl.col("body_type").is_in(definition.bodies))
    _refuse_strangers(cases, definition, bodies)
    counts = _counts(outcomes(cases, frame.periods))
    by_body = supplied_by_body(bodies, frame.periods, frame.supply, frame.kinds, definition)
    areas = pl.concat([by_body, supplied_over_all(by_body, definition)])
    return (
        areas.join(counts, on=["area_code", "period_type", "period_start"], how="left")
        .with_columns(pl.col("met", "not_met", "not_recorded").fill_null(0))
        .pipe(_without_false_noughts)
        .select(
            pl.lit(definition.slug).alias("measure_id"),
            *("area_code", "area_name", "area_type"),
            *("period_type", "period_start", "period_end"),
            *("met", "not_met", "not_recorded"),
            *("is_supplied", "missing", "missing_kinds", "lacking_kinds"),
        )
        .sort("measure_id", "area_type", "area_code", "period_type", "period_start")
    )


def _without_false_noughts(areas: pl.DataFrame) -> pl.DataFrame:
    """Take no case for not supplied where something was not sent that could have held one."""
    is_empty = pl.sum_horizontal("met", "not_met", "not_recorded") == 0
    is_false = is_empty & pl.col("is_supplied") & (pl.col("lacking").list.len() > 0)
    return areas.with_columns(
        is_supplied=pl.col("is_supplied") & ~is_false,
        missing=pl.when(is_false).then("lacking").otherwise("missing"),
        missing_kinds=pl.when(is_false).then("lacking_kinds").otherwise("missing_kinds"),
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
