"""A build says in numbers what later returns changed, and says nothing where they did not."""

import duckdb

import sql
from data.cross_agency.breaches import create_relations
from data.told_otherwise import told_otherwise

RETOLD = "INSERT INTO raw.retold_record (agency, place_code, record_key) VALUES (?, '001', 'a')"
BREACH = """
INSERT INTO quality.breach VALUES
(?, 'probation', 'R01', 'probation_registration', 'o', NULL, DATE '2025-05-01',
DATE '2026-04-01', DATE '2026-04-01', DATE '2026-06-30', FALSE)
"""


def warehouse(path, *statements: tuple[str, str]):
    with duckdb.connect(path) as connection:
        sql.create_raw_tables(connection)
        create_relations(connection)
        for statement, value in statements:
            connection.execute(statement, [value])
    return path


def test_it_says_nothing_where_nothing_was_told_otherwise(tmp_path):
    path = warehouse(tmp_path / "w.duckdb", (BREACH, "recorded_twice"))
    assert told_otherwise(path) == []


def test_it_says_how_many_of_whom(tmp_path):
    twice = [(RETOLD, "social_care")] * 2
    told = (BREACH, "open_and_no_longer_told")
    first, second = told_otherwise(warehouse(tmp_path / "w.duckdb", *twice, told))
    assert first.startswith("social_care 001: a later return tells 2 records of")
    assert second.startswith("probation R01: 1 record left open (plans or flags)")
