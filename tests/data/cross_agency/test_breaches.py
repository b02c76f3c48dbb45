"""What broke a rule is kept with whose it is, when, and whether it may be returned."""

from datetime import date

import duckdb
import polars as pl
import pytest

from data.cross_agency import counted
from data.cross_agency.breaches import create_relations, find_breaches
from data.cross_agency.rule import Rule, catalogue

DAY = date(2025, 8, 14)
TELLS = [
    *("agency", "place_code", "table_name", "record_key", "record_date"),
    *("on_date", "period_start", "period_end"),
]
READ = {
    "linked.own_record": "person_id VARCHAR, is_limited_access BOOLEAN",
    "staging.person_link": "record_key VARCHAR, person_id VARCHAR",
}
"""What tells who is restricted, and of whom a record is."""
BOTH = catalogue()["birth_month_disagrees"]


@pytest.fixture
def warehouse():
    with duckdb.connect() as connection:
        create_relations(connection)
        for relation, columns in READ.items():
            connection.execute(f"CREATE SCHEMA {relation.partition('.')[0]}")
            connection.execute(f"CREATE TABLE {relation} ({columns})")
        yield connection


def rule(*rows: dict, **changes) -> Rule:
    """A rule that finds the rows given, in the place of what it would find."""
    whole = {
        "agency": "yot",
        "place_code": "Y01",
        "record_key": "a",
        "record_date": DAY,
        "on_date": DAY,
        "person_id": "Ada",
        "other_person_id": None,
    }
    selects = [
        "SELECT "
        + ", ".join(f"{_written(value)} AS {name}" for name, value in (whole | row).items())
        for row in rows
    ]
    return BOTH.model_copy(update={"select": " UNION ALL ".join(selects), **changes})


def _written(value) -> str:
    if value is None:
        return "CAST(NULL AS VARCHAR)"
    return f"DATE '{value}'" if isinstance(value, date) else f"'{value}'"


def breaches(warehouse, *rules: Rule) -> pl.DataFrame:
    find_breaches(warehouse, rules)
    return warehouse.sql("FROM quality.breach ORDER BY ALL").pl()


def limit(warehouse, person: str) -> None:
    warehouse.execute(
        "INSERT INTO linked.own_record (person_id, is_limited_access) VALUES (?, TRUE)", [person]
    )


def test_a_breach_says_whose_it_is_and_in_which_financial_quarter(warehouse):
    (row,) = breaches(warehouse, rule({})).select(TELLS).rows()
    quarter = (date(2025, 7, 1), date(2025, 9, 30))
    assert row == ("yot", "Y01", "yot_person", "a", DAY, DAY, *quarter)


def test_the_table_is_that_of_the_agency(warehouse):
    tables = breaches(warehouse, rule({}, {"agency": "probation", "place_code": "R01"}))
    assert set(tables["table_name"]) == {"yot_person", "probation_person"}


def test_a_breach_outside_a_rules_days_does_not_count(warehouse):
    assert breaches(warehouse, rule({}, valid_from=date(2025, 8, 15))).is_empty()
    assert breaches(warehouse, rule({}, valid_to=date(2025, 8, 13))).is_empty()
    assert breaches(warehouse, rule({}, valid_from=DAY, valid_to=DAY)).height == 1


def test_nobody_is_restricted_unless_marked(warehouse):
    assert breaches(warehouse, rule({"other_person_id": "Tom"}))["is_restricted"].to_list() == [
        False
    ]


@pytest.mark.parametrize("whom", ["Ada", "Tom"])
def test_what_tells_of_a_restricted_person_is_restricted(warehouse, whom):
    limit(warehouse, whom)
    found = breaches(warehouse, rule({"other_person_id": "Tom"}))
    assert found["is_restricted"].to_list() == [True]


def test_what_another_person_gives_ground_for_is_not_restricted(warehouse):
    limit(warehouse, "Tom")
    found = breaches(warehouse, rule({"other_person_id": "Tom"}, {"other_person_id": "Eve"}))
    assert found["is_restricted"].to_list() == [False]


@pytest.mark.parametrize("column", ["record_key", "also_key"])
def test_a_case_whose_person_is_restricted_is_restricted(warehouse, column):
    warehouse.execute(
        "INSERT INTO staging.person_link (record_key, person_id) VALUES ('case', 'Max')"
    )
    limit(warehouse, "Max")
    found = breaches(warehouse, rule({column: "case"}))
    assert found["is_restricted"].to_list() == [True]


def test_a_state_that_lasts_is_counted_once_a_quarter(warehouse):
    later = date(2025, 11, 1)
    find_breaches(
        warehouse,
        [rule({}, {"on_date": date(2025, 8, 20)}, {"record_key": "b"}, {"on_date": later})],
    )
    rows = counted(warehouse).select("rule", "agency", "period_start", "records").rows()
    assert rows == [
        ("birth_month_disagrees", "yot", date(2025, 7, 1), 2),
        ("birth_month_disagrees", "yot", date(2025, 10, 1), 1),
    ]
