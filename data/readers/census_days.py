"""Read the days of a census that are not written as XML writes them, the whole file together."""

from collections.abc import Mapping

import polars as pl

from data.compact import compact
from data.contracts import TABLES
from data.readers.day_forms import days_come_first, is_day, odd_days, with_iso_days


def in_iso_days(tables: Mapping[str, pl.DataFrame]) -> tuple[dict[str, pl.DataFrame], list[str]]:
    """Write days as 2026-03-31 and say by table and column in which forms they stood.

    A day of one table shows how those of the others are to be read: one system wrote them all.
    """
    odd = {table: odd_days(rows, _days(table)) for table, rows in tables.items()}
    day_first = days_come_first(texts for columns in odd.values() for texts in columns.values())
    read, notes = dict(tables), []
    for table, columns in odd.items():
        if columns:
            rows = tables[table].with_columns(pl.col(*columns).cast(pl.String))
            rows, told = with_iso_days(rows, columns, TABLES[table].columns(), day_first)
            read[table] = compact(table, rows)
            notes += [f"{table}, {words}" for words in told]
    return read, notes


def _days(table: str) -> list[str]:
    return [name for name, column in TABLES[table].columns().items() if is_day(column)]
