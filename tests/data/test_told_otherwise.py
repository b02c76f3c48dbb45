"""A build says in numbers what later returns changed, and says nothing where they did not."""

import duckdb

from data.contracts import TABLES
from data.cross_agency.breaches import create_relations
from data.one_thing import CALLED, may_be_retold
from data.told_otherwise import told_otherwise

BREACH = """
INSERT INTO quality.breach BY NAME
SELECT
    $rule AS rule, $agency AS agency, 'R01' AS place_code, 'by its ids' AS table_name,
    'o' AS record_key, $record_table AS record_table, $type_code AS type_code,
    DATE '2025-05-01' AS record_date, unnest([DATE '2026-03-31', DATE '2026-06-30']) AS on_date,
    on_date AS period_start, on_date AS period_end, FALSE AS is_restricted
"""
CHANGED, OPEN = "day_changed_in_later_return", "open_and_no_longer_told"


def warehouse(path, *breaches: tuple[str, str, str, str | None]):
    """With breaches by rule, agency, table and type of one record of one day, on two days each."""
    names = ("rule", "agency", "record_table", "type_code")
    with duckdb.connect(path) as connection:
        create_relations(connection)
        for breach in breaches:
            connection.execute(BREACH, dict(zip(names, breach, strict=True)))
    return path


def test_it_says_nothing_where_nothing_was_told_otherwise(tmp_path):
    path = warehouse(tmp_path / "w.duckdb", ("recorded_twice", "probation", "x", None))
    assert told_otherwise(path) == []


def test_it_says_how_many_of_whom_and_of_what_kind(tmp_path):
    path = warehouse(
        tmp_path / "w.duckdb",
        (CHANGED, "social_care", "social_care_plan", None),
        (CHANGED, "social_care", "social_care_enquiry", None),
        (OPEN, "probation", "probation_registration", "RCPR"),
        (OPEN, "probation", "probation_registration", "RCCO"),
    )
    changed, left_open = told_otherwise(path)
    assert changed == (
        "social_care R01: a later return tells 2 records of an earlier one by another day"
        " (1 section 47 enquiry, 1 child protection plan); each counts once, by the later"
    )
    assert left_open == (
        "probation R01: 2 records left open and not in the next return (2 flags);"
        " none counts after the return that told of it last"
    )


def test_whatever_may_be_retold_has_a_name():
    assert {table for table in TABLES if may_be_retold(table)} == set(CALLED)
