"""The quality report of each agency, place and year, worked out in the build.

Its tables stand in schema `quality_report` of the warehouse, with exact counts:
`metrics.quality_release` takes them through the gate for the screens, and `workbook` writes them
for the agency itself.
"""

from pathlib import Path

import duckdb
import polars as pl

from data.quality_report.across import across_agencies
from data.quality_report.fields import completeness
from data.quality_report.kinds import kinds
from data.quality_report.linkable import linkable
from data.quality_report.needs import NeededField, NeededKind, needed_fields, needed_kinds
from data.quality_report.places import places
from data.quality_report.receipts import breaches, row_counts
from data.quality_report.sent import due, sent

SCHEMA = "quality_report"


def work_out(connection: duckdb.DuckDBPyConnection, home: Path, periods: pl.DataFrame) -> None:
    """Write the report's tables into a warehouse in which breaches across agencies are found.

    Args:
        periods: as `calendar_of_returns.owed` takes them.
    """
    everything, owed = sent(home, periods), due(home, periods)
    with connection.cursor() as cursor:
        links = cursor.sql(
            "SELECT record_key, source, has_name, has_birth_date, has_postcode FROM raw.person_link"
        ).pl()
    tables = {
        "due": owed,
        "place": places(home),
        "needed_field": pl.DataFrame(needed_fields(), schema=NeededField._fields, orient="row"),
        "needed_kind": pl.DataFrame(needed_kinds(), schema=NeededKind._fields, orient="row"),
        "kind": kinds(home, owed),
        "field": completeness(home, everything, links.drop("source")),
        "linkable": linkable(home, owed, links),
        "row_count": (read := row_counts(everything)),
        "breach": pl.concat([breaches(everything), across_agencies(connection, owed, read)]),
    }
    connection.execute(f"CREATE SCHEMA {SCHEMA}")
    for name, frame in tables.items():
        connection.register("arriving", frame.to_arrow())
        connection.execute(f"CREATE TABLE {SCHEMA}.{name} AS SELECT * FROM arriving")
        connection.unregister("arriving")
