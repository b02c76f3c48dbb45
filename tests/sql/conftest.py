"""A warehouse of a few rows: tables of schema `raw` in, views out."""

from collections.abc import Callable, Iterator

import duckdb
import pytest

from metrics.worked_example import empty_warehouse
from tests.sql.one_family import ADA_AND_HER_FATHER, EVERYTHING, PLACES

Given = Callable[[dict[str, list[dict]]], None]


@pytest.fixture(scope="session")
def shared_warehouse() -> Iterator[duckdb.DuckDBPyConnection]:
    with empty_warehouse() as connection:
        yield connection


@pytest.fixture
def warehouse(shared_warehouse) -> Iterator[duckdb.DuckDBPyConnection]:
    """Empty at the start of every test: what one puts in is rolled back after it."""
    shared_warehouse.begin()
    yield shared_warehouse
    shared_warehouse.rollback()


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
