"""Every view in the warehouse, one SELECT per file.

`sql/<layer>/<name>.sql` becomes `<layer>.<name>`. A view may read only from layers to
the left of its own in `LAYERS` (the first of them from schema `raw`), so files in one
layer can be created in any order and there is no dependency graph to keep.
"""

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path

import duckdb

LAYERS = ("reference", "staging", "linked", "measures")
ROOT = Path(__file__).parent


def create_raw_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """Create the empty tables of schema `raw`, which the build must fill."""
    connection.execute((ROOT / "raw.sql").read_text())


def create_views(connection: duckdb.DuckDBPyConnection) -> None:
    """Create every view, layer by layer, over the tables in schema `raw`.

    Raises:
        duckdb.CatalogException: if a view reads a relation that does not exist
            yet, which means it reads from its own layer or a later one.
    """
    for layer in LAYERS:
        connection.execute(f"CREATE SCHEMA {layer}")
        for name, select in views(layer).items():
            connection.execute(f"CREATE VIEW {layer}.{name} AS {select}")


def create_tables(
    connection: duckdb.DuckDBPyConnection,
    progress: Callable[[str], None] = lambda words: None,
) -> None:
    """Create a table in place of every view, so that each is worked out once only.

    Args:
        progress: told what is being worked out, once a file.
    """
    for layer in LAYERS:
        connection.execute(f"CREATE SCHEMA {layer}")
        for name, select in views(layer).items():
            progress(f"working out {name.replace('_', ' ')}")
            connection.execute(f"CREATE TABLE {layer}.{name} AS {select}")


def views(layer: str) -> dict[str, str]:
    """The SELECT of every view of a layer by its name, in order of name."""
    return {file.stem: file.read_text() for file in sorted((ROOT / layer).glob("*.sql"))}


def bank_holidays() -> list[date]:
    """The bank holidays of England and Wales from 2012 to 2028, in order.

    Source: GOV.UK, UK bank holidays (www.gov.uk/bank-holidays), which lists the day
    taken off where a holiday falls on a weekend; for the years before and after its
    list, the Banking and Financial Dealings Act 1971 and the royal proclamations.
    """
    with (ROOT / "facts" / "bank_holidays_england_wales.csv").open(newline="") as file:
        return [date.fromisoformat(row["on_date"]) for row in csv.DictReader(file)]
