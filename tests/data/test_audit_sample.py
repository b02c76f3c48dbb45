"""Which cases may be drawn for an audit: newly opened ones, one a person, none that is left out."""

from datetime import date

import duckdb
import pytest

from data.audit_sample import NothingToDraw, draw
from data.returns.freshness import NotBuilt
from metrics.worked_example import empty_warehouse

DAY = date(2026, 3, 31)


def order(person: str, start: str, end: str | None = None) -> dict:
    return {"record_key": person, "place_code": "R01", "start_date": start, "end_date": end}


@pytest.fixture(scope="module")
def shared_warehouse():
    with empty_warehouse() as connection:
        put(
            connection,
            {
                "body": [{"body_code": "L01", "body_type": "lscb"}],
                "body_area": [{"body_code": "L01", "la_code": "001"}],
                "probation_person": [
                    {"record_key": key, "la_code": "001"} for key in ("Ann", "Bob", "Cai", "Ann2")
                ],
                "person_link": [{"record_key": "Ann2", "person_id": "Ann"}],
                "yot_person": [{"record_key": "Dee", "la_code": "001", "place_code": "Y01"}],
            },
        )
        yield connection


@pytest.fixture
def warehouse(shared_warehouse):
    """What a test does to it is rolled back after the test."""
    shared_warehouse.begin()
    yield shared_warehouse
    shared_warehouse.rollback()


def put(connection: duckdb.DuckDBPyConnection, tables: dict[str, list[dict]]) -> None:
    for table, rows in tables.items():
        for row in rows:
            marks = ", ".join("?" for _ in row)
            connection.execute(
                f"INSERT INTO raw.{table} ({', '.join(row)}) VALUES ({marks})", list(row.values())
            )


def drawn(connection, *, each=9, left_out=frozenset()):
    found = draw(connection, "L01", DAY, each=each, seed=1, left_out=left_out)
    return sorted(found["record_key"])


def test_a_case_opened_in_the_three_months_up_to_the_day_may_be_drawn(warehouse):
    put(
        warehouse,
        {
            "probation_order": [
                order("Ann", "2026-01-01"),
                order("Bob", "2025-12-31"),  # a day too long ago
                order("Cai", "2026-04-01"),  # not yet
            ],
            "yot_intervention": [
                {"record_key": "Dee", "place_code": "Y01", "start_date": "2026-03-31"}
            ],
        },
    )
    assert drawn(warehouse) == ["Ann", "Dee"]


def test_an_order_beside_one_that_is_open_opens_no_case(warehouse):
    orders = [order("Ann", "2025-06-01", "2026-02-01"), order("Ann", "2026-02-01")]
    anew = [order("Bob", "2025-06-01", "2026-01-31"), order("Bob", "2026-02-01")]
    put(warehouse, {"probation_order": orders + anew})
    assert drawn(warehouse) == ["Bob"]


def test_a_person_with_two_records_is_drawn_once(warehouse):
    put(warehouse, {"probation_order": [order("Ann", "2026-02-01"), order("Ann2", "2026-02-01")]})
    assert len(drawn(warehouse)) == 1


def test_who_is_left_out_is_not_drawn_and_takes_nobodys_place(warehouse):
    people = ("Ann", "Bob", "Cai")
    put(warehouse, {"probation_order": [order(person, "2026-02-01") for person in people]})
    assert drawn(warehouse, each=2, left_out={"Bob"}) == ["Ann", "Cai"]
    with pytest.raises(NothingToDraw, match="may be drawn"):
        drawn(warehouse, left_out=set(people))


def test_a_warehouse_of_an_older_version_is_to_be_built_anew(warehouse):
    warehouse.execute("DROP VIEW measures.opened_case")
    with pytest.raises(NotBuilt, match="older version: run `lscb build` first"):
        drawn(warehouse)


def test_no_more_than_were_asked_for_are_drawn_of_an_agency(warehouse):
    people = ("Ann", "Bob", "Cai")
    put(warehouse, {"probation_order": [order(person, "2026-02-01") for person in people]})
    assert len(drawn(warehouse, each=2)) == 2
