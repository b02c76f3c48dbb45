"""What is returned of a few records: of the last months, named by the agency's own numbers."""

import json
import os
from datetime import date
from pathlib import Path

import duckdb
import polars as pl
import pytest

from data.cross_agency.breaches import built_from, create_relations
from data.current_records import current_records
from data.returns.export import SentNothing, export
from data.returns.findings import lately_found, sheets
from data.returns.freshness import NotBuilt
from data.returns.spelling import spelt_differently
from data.vault import current_identities
from metrics.settings import Settings
from tests.data.sending import PERSON, Desk, table

SENT_TO = date(2026, 3, 31)
TABLES = """
CREATE SCHEMA reference;
CREATE SCHEMA staging;
CREATE SCHEMA linked;
CREATE SCHEMA raw;
CREATE TABLE reference.coverage (agency VARCHAR, place_code VARCHAR, period_end DATE);
CREATE TABLE staging.person_link (record_key VARCHAR, person_id VARCHAR);
CREATE TABLE linked.own_record (person_id VARCHAR, is_limited_access BOOLEAN);
CREATE TABLE raw.probation_person (place_code VARCHAR, record_key VARCHAR);
CREATE TABLE raw.probation_child (place_code VARCHAR, record_key VARCHAR);
CREATE TABLE raw.yot_person (place_code VARCHAR, record_key VARCHAR);
CREATE TABLE raw.yot_household_adult (place_code VARCHAR, record_key VARCHAR);
INSERT INTO reference.coverage VALUES ('probation', 'R01', DATE '2026-03-31');
"""
CHILDREN = [
    {"crn": "X100001", "assessment_date": "2025-05-01", "child_name": "Wren Ashgrove"},
    {"crn": "X100001", "assessment_date": "2025-09-01", "child_name": "ASHGROVE, wren"},
    {"crn": "X100002", "assessment_date": "2025-06-01", "child_name": "Wrenn Ashgrove"},
    {"crn": "X100002", "assessment_date": "2025-06-01", "child_name": "Robin Ashgrove"},
]


@pytest.fixture
def desk(tmp_path):
    """A home with two people on probation and the children whom their assessments name."""
    made = Desk(tmp_path)
    people = [PERSON, PERSON | {"crn": "X100002", "forename": "Ottoline", "sex": "F"}]
    made.send(
        made.file("probation_person.csv", table("probation_person", *people)),
        made.file("probation_child.csv", table("probation_child", *quoted(CHILDREN))),
    )
    return made


def quoted(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return [{name: f'"{value}"' for name, value in row.items()} for row in rows]


@pytest.fixture
def warehouse(desk):
    """What the build would have left, as far as returns read it; everybody a person."""
    settings = Settings(home=desk.home)
    with duckdb.connect(settings.warehouse) as connection:
        connection.execute(TABLES)
        create_relations(connection)
        built = built_from(desk.home)
        connection.executemany("INSERT INTO quality.submission VALUES (?, ?, ?)", built.rows())
        for name in ("probation_person", "probation_child"):
            keys = current_records(desk.home, name)["record_key"].unique()
            connection.executemany(
                f"INSERT INTO raw.{name} VALUES ('R01', ?)", [(key,) for key in keys]
            )
            connection.executemany(
                "INSERT INTO staging.person_link VALUES (?, ?)", [(key, key) for key in keys]
            )
        yield connection


def breach(connection, key: str, **changes) -> None:
    row = {
        "rule": "flag_without_plan",
        "agency": "probation",
        "place_code": "R01",
        "table_name": "probation_registration",
        "record_key": key,
        "record_date": date(2025, 5, 1),
        "on_date": SENT_TO,
        "period_start": date(2026, 1, 1),
        "period_end": SENT_TO,
        "is_restricted": False,
    } | changes
    marks = ", ".join("?" for _ in row)
    connection.execute(
        f"INSERT INTO quality.breach ({', '.join(row)}) VALUES ({marks})", list(row.values())
    )


def key_of(desk, crn: str) -> str:
    people = current_identities(desk.vault, desk.home, "probation_person")
    return dict(people.select("crn", "record_key").iter_rows())[crn]


@pytest.mark.parametrize(("on", "found"), [(date(2025, 4, 1), 1), (date(2025, 3, 31), 0)])
def test_only_what_disagreed_in_the_last_months_is_returned(warehouse, on, found):
    breach(warehouse, "a", on_date=on)
    assert lately_found(warehouse).height == found


def test_a_state_that_lasts_is_one_line_with_its_last_day(warehouse):
    for on in (date(2025, 6, 30), date(2025, 12, 31), date(2025, 9, 30)):
        breach(warehouse, "a", on_date=on)
    assert lately_found(warehouse)["on_date"].to_list() == [date(2025, 12, 31)]


def test_a_record_is_named_by_the_agencys_own_number_with_its_twin(desk, warehouse):
    first, second = key_of(desk, "X100001"), key_of(desk, "X100002")
    twin = {"rule": "recorded_twice", "table_name": "probation_person", "record_date": None}
    breach(warehouse, first, also_key=second, **twin)
    ((owner, sheet),) = sheets(lately_found(warehouse), desk.home, desk.vault)
    assert owner == ("probation", "R01")
    assert sheet.columns == ("crn", "and your record", "as you sent it up to")
    assert sheet.rows == [("X100001", "X100002", "2026-03-31")]


def test_a_changed_day_is_told_with_what_it_is_of_and_the_day_that_holds(desk, warehouse):
    changed = {
        "rule": "day_changed_in_later_return",
        "table_name": "probation_person",
        "record_table": "probation_registration",
        "day_anew": date(2025, 5, 3),
        "told_from": date(2025, 4, 1),
    }
    for kind in ("RCPR", "RCCO"):
        breach(warehouse, key_of(desk, "X100001"), type_code=kind, **changed)
    ((_, sheet),) = sheets(lately_found(warehouse), desk.home, desk.vault)
    assert sheet.columns == (
        *("crn", "kind of record", "type", "day by the earlier return", "day by the later return"),
        *("first day of the later return", "last day of the later return"),
    )
    days = ("2025-05-01", "2025-05-03", "2025-04-01", "2026-03-31")
    assert sheet.rows == [("X100001", "flag", kind, *days) for kind in ("RCCO", "RCPR")]


def test_a_record_whose_number_is_forgotten_is_left_out(desk, warehouse):
    breach(warehouse, "gone", table_name="probation_person")
    assert list(sheets(lately_found(warehouse), desk.home, desk.vault)) == []


def join(connection, desk, names: set[str], person: str) -> None:
    """Let children named so be one person."""
    children = current_identities(desk.vault, desk.home, "probation_child")
    keys = children.filter(pl.col("child_name").is_in(list(names)))["record_key"].unique()
    connection.executemany(
        "UPDATE staging.person_link SET person_id = ? WHERE record_key = ?",
        [(person, key) for key in keys],
    )


ALIKE = {"Wren Ashgrove", "ASHGROVE, wren"}


def test_names_are_compared_whatever_their_order_and_case(desk, warehouse):
    join(warehouse, desk, ALIKE, "Wren")
    assert spelt_differently(warehouse, desk.home, desk.vault).is_empty()
    join(warehouse, desk, ALIKE | {"Wrenn Ashgrove"}, "Wren")
    found = spelt_differently(warehouse, desk.home, desk.vault)
    assert set(found["written"]) == ALIKE | {"Wrenn Ashgrove"}
    assert set(found["number"]) == {"X100001", "X100002"}
    assert not found["is_restricted"].any()


def test_a_name_is_not_returned_where_any_case_of_it_is_restricted(desk, warehouse):
    join(warehouse, desk, ALIKE | {"Wrenn Ashgrove"}, "Wren")
    warehouse.execute("INSERT INTO linked.own_record VALUES (?, TRUE)", [key_of(desk, "X100002")])
    assert spelt_differently(warehouse, desk.home, desk.vault)["is_restricted"].all()


@pytest.fixture
def closed(desk, warehouse) -> Settings:
    breach(warehouse, key_of(desk, "X100001"), table_name="probation_person")
    warehouse.close()
    settings = Settings(home=desk.home)
    settings.editions.mkdir()
    (settings.editions / "current").write_text("2026-03-31-0a")
    return settings


def test_the_release_is_logged_before_anything_is_written(desk, closed, tmp_path, monkeypatch):
    def fail(out, folders):
        assert list(folders) == ["probation_R01"]
        (line,) = (closed.home / "releases.jsonl").read_text().splitlines()
        logged = json.loads(line)
        assert (logged["permission"], logged["place"]) == ("the manager", "R01")
        assert logged["rows"] == {"flag_without_plan": 1}
        raise OSError("disk full")

    monkeypatch.setattr("data.returns.export.write_all", fail)
    with pytest.raises(OSError, match="disk full"):
        export(closed, desk.vault, tmp_path / "out", permission=" the manager ")
    assert not (tmp_path / "out").exists()


def test_without_a_warehouse_or_with_an_old_one_a_build_is_asked_for(desk, closed, tmp_path):
    def ask() -> str:
        with pytest.raises(NotBuilt, match="lscb build") as refusal:
            export(closed, desk.vault, tmp_path / "out", permission="the manager")
        return str(refusal.value)

    with duckdb.connect(closed.warehouse) as connection:
        connection.execute("DROP TABLE quality.submission")
    assert "older version" in ask()
    closed.warehouse.unlink()
    assert "is not there" in ask()


def test_after_a_person_was_withdrawn_a_build_is_asked_for(desk, closed, tmp_path):
    built = closed.warehouse.stat().st_mtime
    records = next(Path(desk.home).glob("submissions/*/records/*.parquet"))
    os.utime(records, (built + 1, built + 1))
    with pytest.raises(NotBuilt, match="a person was withdrawn"):
        export(closed, desk.vault, tmp_path / "out", permission="the manager")


def test_who_sent_nothing_cannot_be_asked_for(desk, closed, tmp_path):
    with pytest.raises(SentNothing, match="yot Y09 nothing was sent; of probation R01"):
        export(
            closed,
            desk.vault,
            tmp_path / "out",
            permission="the manager",
            agency="yot",
            place="Y09",
        )
    assert not (tmp_path / "out").exists()
