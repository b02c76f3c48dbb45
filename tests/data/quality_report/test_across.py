from datetime import date

import duckdb
import polars as pl
import pytest

from data import cross_agency
from data.cross_agency.breaches import create_relations
from data.quality_report.across import DISAGREES, across_agencies
from data.quality_report.receipts import ROWS_SCHEMA

YEAR = (date(2025, 4, 1), date(2026, 3, 31))
PROBATION = ("probation", "R01", *YEAR)


@pytest.fixture
def warehouse():
    with duckdb.connect() as connection:
        create_relations(connection)
        yield connection


def put(
    warehouse: duckdb.DuckDBPyConnection, record_key: str, on_date: date, **changes: str
) -> None:
    row = {
        **{"rule": "flag_without_plan", "agency": "probation", "place_code": "R01"},
        **{"table_name": "probation_registration", "record_key": record_key, "on_date": on_date},
        **{"period_start": on_date.replace(day=1), "period_end": on_date, "is_restricted": False},
    } | changes
    names, values = ", ".join(row), list(row.values())
    marks = ", ".join("?" for _ in row)
    warehouse.execute(f"INSERT INTO quality.breach ({names}) VALUES ({marks})", values)


def found(warehouse: duckdb.DuckDBPyConnection, *row_counts: tuple) -> list[dict]:
    due = pl.DataFrame(
        [PROBATION, ("yot", "Y01", *YEAR)],
        schema=["agency", "place_code", "period_start", "period_end"],
        orient="row",
    )
    counts = pl.DataFrame(list(row_counts), schema=ROWS_SCHEMA, orient="row")
    return across_agencies(warehouse, due, counts).to_dicts()


def test_a_record_counts_once_a_year_however_often_it_disagreed(warehouse):
    for record_key, on_date in (
        ("a", date(2025, 6, 30)),
        ("a", date(2025, 9, 30)),
        ("b", date(2026, 3, 31)),
        ("c", date(2026, 6, 30)),  # of a year that is not owed
    ):
        put(warehouse, record_key, on_date)
    (row,) = found(warehouse, (*PROBATION, "contract", "probation_registration", 40, 39, 1, 0, 0))
    assert (row["rule"], row["breaches"], row["rows_read"]) == ("flag_without_plan", 2, 40)
    assert (row["agency"], row["place_code"], row["period_start"]) == PROBATION[:3]
    assert row["answer"] == DISAGREES
    assert "connected child on a plan" in row["message"]


def test_records_of_two_kinds_are_counted_each_among_its_own(warehouse):
    for kind in ("RCPR", "RCCO"):
        flag = {"record_table": "probation_registration", "type_code": kind}
        put(warehouse, "a", YEAR[1], table_name="probation_person", **flag)
    put(warehouse, "a", YEAR[1], record_table="probation_order", table_name="probation_person")
    read = (*PROBATION, "contract", "probation_registration", 40, 39, 1, 0, 0)
    rows = [
        (row["table_name"], row["breaches"], row["rows_read"]) for row in found(warehouse, read)
    ]
    assert rows == [("probation_registration", 2, 40), ("probation_order", 1, None)]


def test_where_nothing_of_the_table_came_the_share_is_not_known(warehouse):
    put(warehouse, "a", date(2025, 6, 30))
    assert found(warehouse)[0]["rows_read"] is None


def test_the_counts_are_those_of_the_breaches_themselves(warehouse):
    put(warehouse, "a", date(2025, 6, 30))
    put(warehouse, "b", date(2025, 6, 30))
    assert cross_agency.counted(warehouse)["records"].to_list() == [2]
    assert [row["breaches"] for row in found(warehouse)] == [2]
