"""Fill the warehouse: pseudonymous records in, every view of the project out as a table."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import duckdb
import polars as pl

import sql
from data import cross_agency, quality_report
from data.calendar_of_returns import owed
from data.contracts import TABLES
from data.current_records import retold_records
from data.in_force import coverage, submitted_files
from data.linkage import link_people, relinking
from data.linkage.relinking import Relinking
from data.linkage.sent import people_sent
from data.owing_places import NO_RETURN
from data.own_places import records_in_use
from data.vault import Vault

YEAR_BEGINS = (4, 1)
"""Month and day on which a reporting year begins. Source: DfE children in need census, year
to 31 March; the quarters follow it."""


class Filled(NamedTuple):
    """What became of links in a warehouse.

    `relinking`: they beside those of the edition before, to be kept once its edition is in
    force. `not_followed`: as of `LinkedPeople`.
    """

    relinking: Relinking
    not_followed: int


def fill(path: Path, home: Path, vault: Vault, progress: Callable[[str], None]) -> Filled:
    """Write a new warehouse at `path` from all submissions in force.

    Errors:
        duckdb.Error: a submission holds a table that the warehouse's schema does not know.
    """
    with duckdb.connect(path) as connection:
        filled = fill_views(connection, home, vault, progress)
        progress("comparing what agencies say")
        cross_agency.work_out(connection, home, vault)
        progress("working out the quality report")
        quality_report.work_out(connection, home, periods(coverage(home)))
        connection.execute("CHECKPOINT")
    return filled


def fill_views(
    connection: duckdb.DuckDBPyConnection,
    home: Path,
    vault: Vault,
    progress: Callable[[str], None],
) -> Filled:
    """Fill an empty warehouse with records, links and views: all that indicators stand on.

    Errors:
        duckdb.Error: a submission holds a table that the warehouse's schema does not know.
    """
    spans = _load_records(connection, home, progress)
    progress("linking people")
    links, otherwise, not_followed = link_people(home, vault, progress)
    _load(connection, "person_link", links)
    _load(connection, "person_sent", people_sent(home))
    told_until: date | None = spans["period_end"].max()  # pyright: ignore[reportAssignmentType]
    beside = relinking.compare(vault, home, links, told_until)
    _load(connection, "relinking", beside.log)
    _load(connection, "other_link", pl.concat([beside.otherwise, otherwise]))
    sql.create_tables(connection, progress)
    return Filled(beside, not_followed)


def _load_records(
    connection: duckdb.DuckDBPyConnection, home: Path, progress: Callable[[str], None]
) -> pl.DataFrame:
    """Load all submissions in force, and give the periods that they reach."""
    sql.create_raw_tables(connection)
    covered = coverage(home)
    _load(connection, "coverage", covered.filter(~pl.col("kind").is_in(NO_RETURN)))
    files = submitted_files(home).filter(~pl.col("table_name").is_in(NO_RETURN))
    _load(connection, "submitted_file", files)
    _load(connection, "period", spans := periods(covered))
    _load(connection, "return_due", owed(home, spans))
    _load(connection, "bank_holiday", pl.DataFrame({"on_date": sql.bank_holidays()}))
    for table in TABLES:
        progress(f"loading {table.replace('_', ' ')}")
        _load(connection, table, records_in_use(home, table))
        retold = retold_records(home, table).with_columns(table_name=pl.lit(table))
        _load(connection, "retold_record", retold)
    return spans


def periods(covered: pl.DataFrame) -> pl.DataFrame:
    """The complete quarters and years between the first and last day that anything covers.

    Returns:
        One row per period: period_type (quarter, year), period_start, period_end; no row
        if nothing was submitted.
    """
    schema = {"period_type": pl.String, "period_start": pl.Date, "period_end": pl.Date}
    if covered.is_empty():
        return pl.DataFrame(schema=schema)
    first: date = covered["period_start"].min()  # pyright: ignore[reportAssignmentType]
    last: date = covered["period_end"].max()  # pyright: ignore[reportAssignmentType]
    month, day = YEAR_BEGINS
    rows = []
    for year in range(first.year - 1, last.year + 1):
        starts = [_months_after(date(year, month, day), months) for months in (0, 3, 6, 9, 12)]
        spans = [("quarter", *pair) for pair in pairwise(starts)]
        spans.append(("year", starts[0], starts[-1]))
        rows += [(kind, start, after - timedelta(days=1)) for kind, start, after in spans]
    inside = [row for row in rows if first <= row[1] and row[2] <= last]
    return pl.DataFrame(inside, schema=schema, orient="row")


def _months_after(start: date, months: int) -> date:
    years, month = divmod(start.month - 1 + months, 12)
    return date(start.year + years, month + 1, start.day)


def _load(connection: duckdb.DuckDBPyConnection, table: str, frame: pl.DataFrame) -> None:
    connection.register("arriving", frame.to_arrow())
    connection.execute(f"INSERT INTO raw.{table} BY NAME SELECT * FROM arriving")
    connection.unregister("arriving")
