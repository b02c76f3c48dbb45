"""A desk with one probation region, and the report of what was handed in."""

import duckdb
import polars as pl
import pytest

from data import quality_report
from data.cross_agency.breaches import create_relations
from data.in_force import coverage
from data.warehouse import periods
from metrics.quality import Report, read
from tests.data.sending import Desk, table

REGION = {"body_code": "R01", "body_name": "Mereland", "body_type": "probation_region"}
LINKS = {
    **dict.fromkeys(("record_key", "source"), pl.String),
    **dict.fromkeys(("has_name", "has_birth_date", "has_postcode"), pl.Boolean),
}


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    desk.send(desk.file("body.csv", table("body", REGION)), agency="board")
    return desk


@pytest.fixture
def report(desk):
    """Work out the report of all that was handed in."""

    def work_out(links: pl.DataFrame | None = None) -> Report:
        with duckdb.connect() as connection:
            connection.execute("CREATE SCHEMA raw")
            known = pl.DataFrame(schema=LINKS) if links is None else links
            connection.register("known", known.to_arrow())
            connection.execute("CREATE TABLE raw.person_link AS FROM known")
            create_relations(connection)
            quality_report.work_out(connection, desk.home, periods(coverage(desk.home)))
            return read(connection)

    return work_out
