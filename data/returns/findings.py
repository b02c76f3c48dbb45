"""What the rules across agencies found, under the agencies' own numbers."""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import polars as pl

from data.contracts import TABLES
from data.cross_agency.rule import Rule, catalogue
from data.one_thing import CALLED
from data.returns.sheet import Sheet
from data.vault import Vault, current_identities

RETURNED_MONTHS = 12
"""Months before the end of what a place sent, of which it is told. Our own choice: what is older
can seldom be found out any more."""

LATELY = """
WITH last_sent AS (
    SELECT agency, place_code, max(period_end) AS sent_to
    FROM reference.coverage
    GROUP BY agency, place_code
)

SELECT
    breach.rule,
    breach.agency,
    breach.place_code,
    breach.table_name,
    breach.record_key,
    breach.also_key,
    breach.record_table,
    breach.type_code,
    breach.record_date,
    breach.day_anew,
    breach.told_from,
    max(breach.on_date) AS on_date,
    bool_or(breach.is_restricted) AS is_restricted
FROM quality.breach AS breach
JOIN last_sent USING (agency, place_code)
WHERE breach.on_date > last_sent.sent_to - $months * INTERVAL 1 MONTH
GROUP BY ALL
"""

Owner = tuple[str, str]
"""An agency and a place of it."""


def lately_found(connection: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """What was found of the last months: a row a rule and record, as `quality.breach`.

    `on_date` is the last day on which it disagreed.
    """
    return connection.sql(LATELY, params={"months": RETURNED_MONTHS}).pl()


def sheets(found: pl.DataFrame, home: Path, vault: Vault) -> Iterator[tuple[Owner, Sheet]]:
    """Give each agency and place its sheets, rule by rule, the newest first.

    A record of which the vault no longer holds the number is left out.
    """
    rules = catalogue()
    numbers = {table: own_numbers(vault, home, table) for table in found["table_name"].unique()}
    parts = found.sort("rule", "agency", "place_code").partition_by(
        "rule", "agency", "place_code", "table_name", as_dict=True, maintain_order=True
    )
    for (slug, agency, place, table), part in parts.items():
        also = numbers[table].select(also_key="record_key", also="number")
        named = part.join(numbers[table], on="record_key").join(also, on="also_key", how="left")
        if named.height:
            yield (agency, place), _sheet(rules[slug], table, agency, named)


def own_numbers(vault: Vault, home: Path, table: str) -> pl.DataFrame:
    """The agency's own number of each record or event of a table.

    Returns:
        One row per key: record_key, number, and subject_agency and subject, whose id of the
        person an event quotes (null in tables that quote none).
    """
    column, key = _id_column(table)
    rows = current_identities(vault, home, table)
    quotes = "subject_id" in rows.columns
    nobody = pl.lit(None, pl.String)
    return rows.select(
        pl.col(key).alias("record_key"),
        pl.col(column).alias("number"),
        (pl.col("subject_agency") if quotes else nobody).alias("subject_agency"),
        (pl.col("subject_id") if quotes else nobody).alias("subject"),
    ).unique("record_key", keep="first", maintain_order=True)


def _id_column(table: str) -> tuple[str, str]:
    """The first column of ids that the agency itself gave, and the column of its keys."""
    for name, column in TABLES[table].columns().items():
        metadata = column.metadata or {}
        if metadata["becomes"] == "key" and metadata["scope"] in ("place", "everywhere"):
            return name, metadata["key_name"]
    raise LookupError(f"{table} has no id of its own")


def _sheet(rule: Rule, table: str, agency: str, named: pl.DataFrame) -> Sheet:
    columns = _columns(rule, table, agency, named)
    ordered = named.sort(
        ["on_date", "number", "record_date", "record_table", "type_code"],
        descending=[True, False, False, False, False],
        nulls_last=True,
    )
    cells = ordered.select(
        of.cast(pl.String).fill_null("").alias(name) for name, of in columns.items()
    )
    return Sheet(
        slug=rule.slug,
        title=rule.title,
        message=rule.message,
        disagrees=rule.disagrees,
        to_mend=rule.to_mend,
        columns=tuple(columns),
        rows=cells.rows(),
    )


def _columns(rule: Rule, table: str, agency: str, named: pl.DataFrame) -> dict[str, pl.Expr]:
    """Headings, and what stands below them; what no line would fill is left out."""
    subject = pl.when(pl.col("subject_agency") == agency).then("subject")
    columns = {
        _id_column(table)[0]: pl.col("number"),
        "your number of the person": subject,
        "and your record": pl.col("also"),
        "kind of record": pl.col("record_table").replace_strict(CALLED, default=None),
        "type": pl.col("type_code"),
    }
    for heading, name in (
        (rule.dated, "record_date"),
        (rule.anew, "day_anew"),
        (rule.began, "told_from"),
    ):
        if heading:
            columns[heading] = pl.col(name)
    if (named["on_date"] != named["record_date"]).fill_null(value=True).any():
        columns[rule.seen] = pl.col("on_date")
    filled = named.select(of.is_not_null().any().alias(name) for name, of in columns.items())
    return {name: of for name, of in columns.items() if filled[name].item()}
