"""The quality report of every agency, place and year, as the build leaves it in a warehouse."""

from typing import NamedTuple

import duckdb
import polars as pl

OF = ("agency", "place_code", "period_start", "period_end")
"""What a quality report is of: an agency, one of its places, and a financial year."""
SET_ASIDE = "set aside"
"""What became of rows that break a rule which does not only warn."""


class Report(NamedTuple):
    """The quality report of every agency, place and year, with exact counts.

    The tables are those of schema `quality_report`, as `data.quality_report` describes them.
    """

    due: pl.DataFrame
    place: pl.DataFrame
    needed_field: pl.DataFrame
    needed_kind: pl.DataFrame
    kind: pl.DataFrame
    field: pl.DataFrame
    linkable: pl.DataFrame
    row_count: pl.DataFrame
    breach: pl.DataFrame


def read(connection: duckdb.DuckDBPyConnection) -> Report:
    """Read the report that the build left in a warehouse.

    Raises:
        duckdb.CatalogException: if the warehouse holds none.
    """
    with connection.cursor() as cursor:
        return Report(*(cursor.sql(f"FROM quality_report.{name}").pl() for name in Report._fields))
