"""Work out every rule across agencies over a linked warehouse."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import duckdb
import polars as pl

from data.cross_agency.identities import quoted_children, same_identities
from data.cross_agency.rule import MAY_BE_LEFT_OUT, Rule, catalogue
from data.in_force import in_force
from data.vault import Vault

RELATIONS = Path(__file__).parent / "relations.sql"

SUBMISSION = pl.Schema(
    {"submission_id": pl.String, "table_name": pl.String, "file_format": pl.String}
)

RESTRICTED = """
CREATE TEMP TABLE restricted AS
SELECT DISTINCT person_id FROM linked.own_record WHERE is_limited_access
"""

BREACH = """
INSERT INTO quality.breach BY NAME
WITH found AS ({select}
),

judged AS (
    SELECT
        found.*,
        subject.person_id IS NOT NULL
        OR coalesce(held.person_id, also.person_id) IS NOT NULL AS is_of_restricted,
        other.person_id IS NOT NULL AS tells_of_restricted
    FROM found
    LEFT JOIN restricted AS subject ON subject.person_id = found.person_id
    LEFT JOIN restricted AS other ON other.person_id = found.other_person_id
    LEFT JOIN staging.person_link AS held_link ON held_link.record_key = found.record_key
    LEFT JOIN restricted AS held ON held.person_id = held_link.person_id
    LEFT JOIN staging.person_link AS also_link ON also_link.record_key = found.also_key
    LEFT JOIN restricted AS also ON also.person_id = also_link.person_id
    WHERE found.on_date BETWEEN $_valid_from AND $_valid_to
)

SELECT
    $_rule AS rule,
    agency,
    place_code,
    map_extract_value(MAP {tables}, agency) AS table_name,
    record_key,
    also_key,
    record_table,
    type_code,
    record_date,
    day_anew,
    told_from,
    on_date,
    CAST(date_trunc('quarter', on_date) AS DATE) AS period_start,
    CAST(date_trunc('quarter', on_date) + INTERVAL 3 MONTH - INTERVAL 1 DAY AS DATE) AS period_end,
    bool_or(is_of_restricted) OR bool_and(tells_of_restricted) AS is_restricted
FROM judged
GROUP BY ALL
"""

COUNTED = """
SELECT
    rule,
    agency,
    place_code,
    period_start,
    period_end,
    count(DISTINCT (record_key, record_table, type_code, record_date)) AS records
FROM quality.breach
GROUP BY ALL
ORDER BY ALL
"""


@cache
def _all_rules() -> tuple[Rule, ...]:
    return tuple(catalogue().values())


def create_relations(connection: duckdb.DuckDBPyConnection) -> None:
    """Create the empty tables of schema `quality`."""
    connection.execute(RELATIONS.read_text(encoding="utf-8"))


def work_out(connection: duckdb.DuckDBPyConnection, home: Path, vault: Vault) -> None:
    """Fill schema `quality` of a warehouse whose layers are made."""
    create_relations(connection)
    _load(connection, "submission", built_from(home))
    places = connection.sql("SELECT record_key, place_code FROM linked.own_record").pl()
    _load(connection, "quoted_child", quoted_children(home, vault, places))
    _load(connection, "same_identity", same_identities(home, vault, places))
    find_breaches(connection, _all_rules())


def find_breaches(connection: duckdb.DuckDBPyConnection, rules: Iterable[Rule]) -> None:
    """Add what breaks each rule to `quality.breach`."""
    connection.execute(RESTRICTED)
    for rule in rules:
        tables = ", ".join(f"'{agency}': '{table}'" for agency, table in rule.returned_to.items())
        select = with_every_column(rule)
        statement = BREACH.format(select=select, tables=f"{{{tables}}}")
        values = {"_rule": rule.slug, "_valid_from": rule.valid_from, "_valid_to": rule.valid_to}
        connection.execute(statement, rule.values | values)
    connection.execute("DROP TABLE restricted")


def with_every_column(rule: Rule) -> str:
    """The rule's SELECT, with the columns that it left out."""
    nulls = ", ".join(f"CAST(NULL AS {kind}) AS {name}" for name, kind in MAY_BE_LEFT_OUT.items())
    return f"SELECT * FROM ({rule.select}\n) UNION ALL BY NAME SELECT {nulls} WHERE FALSE"


def built_from(home: Path) -> pl.DataFrame:
    """What is in force: submission_id, table_name, file_format, one row each."""
    rows = [
        (submission.submission_id, *table)
        for submission, tables in in_force(home)
        for table in sorted(tables)
    ]
    return pl.DataFrame(rows, schema=SUBMISSION, orient="row")


def counted(connection: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """Records that broke each rule: rule, agency, place_code, period_start, period_end, records.

    Before any disclosure gate; a rule that none broke in a quarter has no row.
    """
    return connection.sql(COUNTED).pl()


def _load(connection: duckdb.DuckDBPyConnection, table: str, frame: pl.DataFrame) -> None:
    connection.register("arriving", frame.to_arrow())
    connection.execute(f"INSERT INTO quality.{table} BY NAME SELECT * FROM arriving")
    connection.unregister("arriving")
