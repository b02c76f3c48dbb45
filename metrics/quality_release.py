"""The quality report through the gate, for the screens."""

from collections.abc import Mapping, Sequence

import duckdb
import polars as pl

from metrics.definition import Definition
from metrics.disclosure import Released, release_counts
from metrics.policy import Policy
from metrics.quality import OF, SET_ASIDE, read
from metrics.suffering import suffering

FIELD_COUNTS = ("records", "filled")
LINKABLE_COUNTS = ("people", "linkable")
BREACH_COUNTS = ("rows_read", "breaches")

_SET_ASIDE = (
    *map(pl.col, ("body_code", *OF, "table_name")),
    pl.when(answer=SET_ASIDE).then(pl.lit("")).otherwise("rule"),
)
"""How many rows of a table were set aside is shown as well; a row counts for each rule."""


def release(
    connection: duckdb.DuckDBPyConnection, definitions: Sequence[Definition], policy: Policy
) -> Mapping[str, Released]:
    """Take the report through the gate.

    Returns:
        effect (as `suffering.suffering`, of indicators that are counted for the body), field,
        linkable and breach (as in the report), each with body_code, place_name, and how many
        `places` of the agency the body's figures rest on.
    """
    report = read(connection)
    fields = release_counts(report.field, FIELD_COUNTS, policy).frame
    # Judged by what may be shown, so that a hidden count cannot be read off the judgement.
    effects = suffering(report._replace(field=fields), definitions)
    bodies = (
        _bodies(connection)
        .join(report.place, ["agency", "place_code"], how="left")
        .with_columns(places=pl.len().over("body_code", "agency"))
    )
    counted = pl.DataFrame(
        [(each.slug, kind) for each in definitions for kind in each.bodies],
        schema={"slug": pl.String, "body_type": pl.String},
        orient="row",
    )
    of_body = bodies.join(effects, ["agency", "place_code"]).join(counted, ["slug", "body_type"])
    return {
        "effect": release_counts(of_body.drop("body_type"), FIELD_COUNTS, policy),
        "field": _released(report.field, bodies, FIELD_COUNTS, policy),
        "linkable": _released(report.linkable, bodies, LINKABLE_COUNTS, policy),
        "breach": _released(report.breach, bodies, BREACH_COUNTS, policy, sum_known=_SET_ASIDE),
    }


def _released(
    table: pl.DataFrame,
    bodies: pl.DataFrame,
    counts: Sequence[str],
    policy: Policy,
    sum_known: Sequence[pl.Expr] = (),
) -> Released:
    of_body = bodies.drop("body_type").join(table, ["agency", "place_code"])
    return release_counts(of_body, counts, policy, sum_known=sum_known)


def _bodies(connection: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """body_code, body_type, agency, place_code: whose records a body's figures rest on."""
    with connection.cursor() as cursor:
        return cursor.sql(
            """
            SELECT DISTINCT body_code, body_type, agency, unnest(place_codes) AS place_code
            FROM reference.body_supply
            JOIN reference.body USING (body_code)
            """
        ).pl()
