"""One submission's tables in memory, with identities, for the rules of quality to read.

Schema `submitted` holds each table of the submission (a contract's columns and `row`, a
number of its own) and `submission`, one row: agency, place_code, period_start, period_end
and made_on, the day of the extract. `reference.calendar_day` counts the working days.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache

import duckdb
import polars as pl

import sql
from data.casting import stored_type
from data.compact import as_text
from data.contracts import TABLES
from data.declaration import Provenance
from data.rule import Rule

SUBMISSION = {
    "agency": pl.String,
    "place_code": pl.String,
    "period_start": pl.Date,
    "period_end": pl.Date,
    "made_on": pl.Date,
}


@contextmanager
def workplace() -> Iterator[duckdb.DuckDBPyConnection]:
    """Open an empty database that keeps nothing: no file, no spilling to disk."""
    # Before there is a second database beside the one that works it out.
    calendar = _calendar()
    # One thread: over many small queries, sharing them out costs more than it saves.
    with duckdb.connect(config={"temp_directory": "", "threads": 1}) as connection:
        connection.execute("SET enable_external_access = false")
        connection.execute("CREATE SCHEMA submitted")
        connection.execute("CREATE SCHEMA reference")
        _put(connection, "reference.calendar_day", calendar)
        put_submission(connection, None, None)
        yield connection


def put_table(connection: duckdb.DuckDBPyConnection, table: str, rows: pl.DataFrame) -> None:
    """Put a contract's typed rows, with `row`, in place of what was there."""
    _put(connection, f"submitted.{table}", rows)


def put_submission(
    connection: duckdb.DuckDBPyConnection, of: Provenance | None, made_on: date | None
) -> None:
    """Say whose the submission is and for when; no row if nobody's."""
    rows = [{**of.model_dump(), "made_on": made_on}] if of else []
    _put(connection, "submitted.submission", pl.DataFrame(rows, schema=SUBMISSION))


def empty_table(table: str) -> pl.DataFrame:
    """No rows of a contract, with the columns that rules see."""
    columns = TABLES[table].columns()
    return pl.DataFrame(
        schema={"row": pl.Int64, **{name: stored_type(each) for name, each in columns.items()}}
    )


def broken_rows(
    connection: duckdb.DuckDBPyConnection, rules: Sequence[Rule]
) -> dict[str, pl.Series]:
    """Name the rows that break each rule, by its slug: in order, each once."""
    if not rules:
        return {}
    # All in one statement: most rules cost less to run than a statement does to start.
    statement = " UNION ALL ".join(
        f"SELECT {number} AS rule, found.row FROM ({_with_own_standards(rule)}\n) AS found"
        for number, rule in enumerate(rules)
    )
    values = {
        f"{rule.slug}__{name}": standard.value
        for rule in rules
        for name, standard in rule.standards.items()
    }
    found = pl.DataFrame(connection.execute(statement, values or None).fetchnumpy()).unique()
    return {
        rule.slug: found.filter(pl.col("rule") == number)["row"].sort()
        for number, rule in enumerate(rules)
    }


def _with_own_standards(rule: Rule) -> str:
    """Put the rule's slug before its parameters: other rules have some of the same name."""
    return re.sub(r"\$([a-z_]+)", rf"${rule.slug}__\1", rule.select)


@cache
def _calendar() -> pl.DataFrame:
    with duckdb.connect() as connection:
        sql.create_raw_tables(connection)
        connection.register("holidays", _Lent(pl.DataFrame({"on_date": sql.bank_holidays()})))
        connection.execute("INSERT INTO raw.bank_holiday BY NAME FROM holidays")
        connection.execute(sql.views("reference")["calendar_day"])
        names = [name for name, *_ in connection.description or []]
        return pl.DataFrame(connection.fetchall(), schema=names, orient="row")


@dataclass(frozen=True, slots=True)
class _Lent:
    """A frame as DuckDB can read it by itself: through PyArrow it takes 40 MB more."""

    rows: pl.DataFrame

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self.rows.__arrow_c_stream__(requested_schema)


def _put(connection: duckdb.DuckDBPyConnection, relation: str, rows: pl.DataFrame) -> None:
    connection.register("given", _Lent(as_text(rows)))
    connection.execute(f"CREATE OR REPLACE TABLE {relation} AS FROM given")
    connection.unregister("given")
