"""Run an indicator's worked examples: the test of its SELECT, and its documentation."""

from collections.abc import Iterator
from contextlib import contextmanager

import duckdb
import polars as pl

import sql
from metrics.header import Example
from metrics.indicator import Indicator, cases


@contextmanager
def empty_warehouse() -> Iterator[duckdb.DuckDBPyConnection]:
    """Every table and view and no row, for many examples: to make them takes longest."""
    with duckdb.connect() as connection:
        sql.create_raw_tables(connection)
        sql.create_views(connection)
        yield connection


def outcome(
    warehouse: duckdb.DuckDBPyConnection, indicator: Indicator, example: Example
) -> list[dict]:
    """Work out the cases of the rows that an example gives, and leave the warehouse empty.

    Returns:
        One row per case and body, in the columns that the example expects.

    Raises:
        duckdb.Error: if the example gives a relation or a column that does not exist.
    """
    warehouse.begin()
    try:
        for relation, rows in example["given"].items():
            _put(warehouse, relation, rows)
        return _in_order(cases(warehouse, indicator).select(_columns(example)))
    finally:
        warehouse.rollback()


def expectation(example: Example) -> list[dict]:
    """The cases that an example expects, what it leaves out being null."""
    columns = _columns(example)
    rows = [{column: row.get(column) for column in columns} for row in example["expect"]]
    return _in_order(pl.DataFrame(rows, schema=columns))


def _columns(example: Example) -> list[str]:
    named = {column for row in example["expect"] for column in row}
    return ["case_id", *sorted((named | {"met"}) - {"case_id"})]


def _in_order(frame: pl.DataFrame) -> list[dict]:
    return frame.sort(frame.columns).to_dicts()


def _put(connection: duckdb.DuckDBPyConnection, relation: str, rows: list[dict]) -> None:
    """Replace a view by a table of the same columns that holds the rows."""
    connection.execute(f"CREATE OR REPLACE TEMP TABLE given AS FROM {relation} LIMIT 0")
    connection.execute(f"DROP VIEW {relation}")
    connection.execute(f"CREATE TABLE {relation} AS FROM given")
    fill(connection, relation, rows)


def fill(connection: duckdb.DuckDBPyConnection, relation: str, rows: list[dict]) -> None:
    """Put the rows of an example into a table; what a row leaves out is null.

    Raises:
        duckdb.Error: if the table or a column does not exist.
    """
    for row in rows:
        columns = ", ".join(row)
        marks = ", ".join("?" for _ in row)
        connection.execute(
            f"INSERT INTO {relation} ({columns}) VALUES ({marks})", list(row.values())
        )
