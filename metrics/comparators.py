"""What publishers say of the same thing: for a body's councils, their neighbours and more.

`comparators.toml` says which published measure stands beside which indicator. The figures are
the publisher's; `comparator_sums` puts those of several areas together.
"""

import tomllib
from collections.abc import Iterable
from functools import cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import duckdb
import polars as pl
from pydantic import BaseModel, ConfigDict

from metrics.comparator_sums import figures

FILE = Path(__file__).with_suffix(".toml")
COLUMNS = {
    "measure_id": pl.String,
    "body_code": pl.String,
    "compared": pl.String,
    "area_names": pl.List(pl.String),
    "told_until": pl.Date,
    "period_start": pl.Date,
    "period_end": pl.Date,
    "numerator": pl.Int64,
    "denominator": pl.Int64,
    "value": pl.Float64,
    "unit": pl.String,
    "value_status": pl.String,
    "areas_given": pl.Int64,
    "areas_asked": pl.Int64,
    "sources": pl.List(pl.String),
    "title": pl.String,
    "differs": pl.String,
}
"""One row per indicator, body, year and area compared with (own, neighbours, region, country)."""


class Comparator(BaseModel):
    """The published measure beside an indicator, what it is called, and how its method differs."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    measure: str
    title: str
    differs: str


@cache
def comparators() -> dict[str, Comparator]:
    """The published measure of each indicator that has one, by the indicator's slug."""
    content = tomllib.loads(FILE.read_text("utf-8"))["indicator"]
    return {slug: Comparator.model_validate(told) for slug, told in content.items()}


@cache
def source_titles() -> dict[str, str]:
    """What a reader is told of each source, by its code."""
    return dict(tomllib.loads(FILE.read_text("utf-8"))["source"])


def compare(connection: duckdb.DuckDBPyConnection, slugs: Iterable[str]) -> pl.DataFrame:
    """The published figures beside each of these indicators and body, as `COLUMNS` says.

    Value, in `unit`, is null unless `value_status` is shown; then it says why. Counts are
    null where the publisher gives none. areas_given of areas_asked have a figure. A year of
    which nobody published anything for the body's areas is left out.
    """
    known = set(slugs)
    mapped = [
        {"measure_id": slug, **of.model_dump()}
        for slug, of in comparators().items()
        if slug in known
    ]
    if not mapped:
        return pl.DataFrame(schema=COLUMNS)
    with connection.cursor() as cursor:
        told = cursor.sql(
            "SELECT * FROM measures.published_comparator WHERE list_contains($measures, measure)",
            params={"measures": [each["measure"] for each in mapped]},
        ).pl()
    year = ["measure_id", "body_code", "period_start"]
    asked = told.join(pl.DataFrame(mapped), on="measure").filter(
        pl.col("told_by").is_not_null().any().over(year)
    )
    key = [*year, "period_end", "compared", "title", "differs"]
    ordered = asked.sort(*key, "la_code", "told_by").to_dicts()
    return pl.DataFrame(
        [
            dict(zip(key, of, strict=True)) | row
            for of, group in groupby(ordered, itemgetter(*key))
            for row in figures(list(group), source_titles())
        ],
        schema=COLUMNS,
    )
