"""What rules across agencies found at the build, as rows of the quality report."""

import duckdb
import polars as pl

from data.cross_agency.rule import catalogue
from data.quality_report.receipts import BREACHES_SCHEMA
from data.quality_report.sent import OF

DISAGREES = "taken in; another record or return says otherwise"

FOUND = """
SELECT
    breach.agency,
    breach.place_code,
    due.period_start,
    due.period_end,
    coalesce(breach.record_table, breach.table_name) AS table_name,
    breach.rule,
    count(DISTINCT (breach.record_key, breach.type_code, breach.record_date)) AS breaches
FROM quality.breach AS breach
JOIN due
    ON due.agency = breach.agency
    AND due.place_code = breach.place_code
    AND breach.on_date BETWEEN due.period_start AND due.period_end
GROUP BY ALL
"""


def across_agencies(
    connection: duckdb.DuckDBPyConnection, due: pl.DataFrame, row_counts: pl.DataFrame
) -> pl.DataFrame:
    """How many records of an agency another's disagree with: `BREACHES_SCHEMA`, by rule.

    A record that disagrees on several days of a year counts once. rows_read are those of the
    record's table, null where nothing sent for the year holds it.

    Args:
        due: the years that each place owes.
        row_counts: rows in and out of these years by table.
    """
    messages = {rule.slug: rule.message for rule in catalogue().values()}
    connection.register("due", due.select(OF).to_arrow())
    found = connection.sql(FOUND).pl()
    connection.unregister("due")
    read = row_counts.group_by(*OF, "table_name").agg(pl.col("rows_read").sum())
    return (
        found.join(read, [*OF, "table_name"], how="left")
        .with_columns(
            column_name=pl.lit(None, pl.String),
            message=pl.col("rule").replace_strict(messages, return_dtype=pl.String),
            answer=pl.lit(DISAGREES),
        )
        .select(pl.col(name).cast(dtype) for name, dtype in BREACHES_SCHEMA.items())
        .sort(*OF, "breaches", "rule", descending=[*(False for _ in OF), True, False])
    )
