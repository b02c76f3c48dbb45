"""Run the worked examples of a rule across agencies: its test, and its documentation."""

import re
from functools import cache

import duckdb
import polars as pl

import sql
from data.cross_agency.breaches import create_relations, with_every_column
from data.cross_agency.rule import Rule
from metrics.header import Example
from metrics.worked_example import fill

SHAPES = """
SELECT
    table_schema,
    concat(table_schema, '.', table_name) AS relation,
    string_agg(concat(column_name, ' ', data_type), ', ' ORDER BY ordinal_position) AS columns
FROM information_schema.columns
GROUP BY ALL
"""


def outcome(rule: Rule, example: Example) -> list[dict]:
    """Find what breaks the rule among the rows that an example gives.

    Returns:
        One row a breach, in the columns that the example expects.

    Raises:
        duckdb.Error: if the example gives a relation that the rule does not read, or a
            column that does not exist.
    """
    with duckdb.connect(config={"threads": 1}) as connection:
        for relation in sorted(relations_of(rule)):
            connection.execute(f"CREATE SCHEMA IF NOT EXISTS {relation.partition('.')[0]}")
            connection.execute(f"CREATE TABLE {relation} ({_shapes()[relation]})")
        for relation, rows in example["given"].items():
            fill(connection, relation, rows)
        found = connection.sql(with_every_column(rule), params=rule.values or None).pl()
    return _in_order(found.select(_columns(example)))


def expectation(example: Example) -> list[dict]:
    """The breaches that an example expects, what it leaves out being null."""
    names = _columns(example)
    rows = [{name: row.get(name) for name in names} for row in example["expect"]]
    return _in_order(pl.DataFrame(rows, schema=names))


def relations_of(rule: Rule) -> set[str]:
    """The relations of a warehouse that a rule reads."""
    return set(re.findall(r"\b[a-z_]+\.[a-z_]+\b", rule.select)) & _shapes().keys()


def _columns(example: Example) -> list[str]:
    return sorted({column for row in example["expect"] for column in row} | {"record_key"})


def _in_order(frame: pl.DataFrame) -> list[dict]:
    return frame.sort(frame.columns).to_dicts()


@cache
def _shapes() -> dict[str, str]:
    """Columns and types of every relation of a warehouse, as SQL writes them."""
    with duckdb.connect() as connection:
        sql.create_raw_tables(connection)
        sql.create_views(connection)
        create_relations(connection)
        rows = connection.execute(SHAPES).fetchall()
    return {relation: columns for schema, relation, columns in rows if schema != "raw"}
