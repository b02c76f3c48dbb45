"""A warehouse of a few rows: tables of schema `raw` in, views out."""

from collections.abc import Callable, Iterator

import duckdb
import pytest

import sql
from tests.sql.one_family import ADA_AND_HER_FATHER, EVERYTHING, PLACES

Given = Callable[[dict[str, list[dict]]], None]


@pytest.fixture
def warehouse() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        sql.create_raw_tables(connection)
        sql.create_views(connection)
        yield connection


@pytest.fixture
def given(warehouse) -> Given:
    """Put rows into tables of schema `raw`; columns left out are null."""

    def put(tables: dict[str, list[dict]]) -> None:
        for table, rows in tables.items():
            for row in rows:
                warehouse.execute(
                    f"INSERT INTO raw.{table} ({', '.join(row)})"
                    f" VALUES ({', '.join('?' for _ in row)})",
                    list(row.values()),
                )

    return put


@pytest.fixture
def ask(warehouse) -> Callable[[str], list[tuple]]:
    return lambda select: warehouse.sql(select).pl().rows()


@pytest.fixture
def region(given):
    for tables in (PLACES, EVERYTHING, ADA_AND_HER_FATHER):
        given(tables)
