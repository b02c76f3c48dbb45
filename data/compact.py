"""Hold tables in little memory: words that recur as categories, blank columns as one null.

A column of days or codes takes four bytes a row so, and sixteen or more as texts.
"""

import polars as pl

from data.contracts import TABLES

OF_MANY_VALUES = {"key", "nothing", "digest"}
"""What becomes of columns whose values seldom recur: ids, names, free texts."""


def compact(table: str, rows: pl.DataFrame) -> pl.DataFrame:
    """The same rows of a contract table, typed or all text, in less memory."""
    columns = TABLES[table].columns()
    words = [
        name
        for name, dtype in rows.schema.items()
        if dtype == pl.String
        and name in columns
        and (columns[name].metadata or {})["becomes"] not in OF_MANY_VALUES
    ]
    rows = rows.with_columns(pl.col(words).cast(pl.Categorical))
    return rows.with_columns(
        pl.lit(None, dtype).alias(name)
        for name, dtype in rows.schema.items()
        if rows[name].null_count() == rows.height
    )


def as_text(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows with their categories as texts again."""
    return rows.with_columns(pl.col(pl.Categorical).cast(pl.String))
