"""The tables that a deployment starts from."""

import csv
from datetime import date

import pytest

from data.current_records import current_records
from data.facts import facts
from data.starting_places import StartExists, last_reporting_year, write_start
from metrics.errors import Unable
from tests.data.sending import Desk

TODAY = date(2026, 11, 24)


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def rows(folder, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_everything_that_is_written_is_taken_in_as_it_stands(desk):
    write_start(desk.extracts / "start", TODAY)
    receipts = desk.send_declared(desk.extracts / "start")
    assert {receipt.outcome for receipt in receipts} == {"accepted"}
    assert [reason for receipt in receipts for reason in receipt.reasons] == []
    kinds = current_records(desk.home, "body").group_by("body_type").len()
    assert dict(kinds.iter_rows()) == {
        "lscb": 175,
        "yot_board": 158,
        "delivery_unit": 108,
        "probation_region": 12,
    }
    assert current_records(desk.home, "area").height == len(facts("area"))


def test_the_codes_of_bodies_are_unique_over_their_kinds(tmp_path):
    write_start(tmp_path / "start", TODAY)
    codes = [row["body_code"] for row in rows(tmp_path / "start", "body")]
    assert len(codes) == len(set(codes))
    for table, columns in {
        "body_area": ["body_code"],
        "body_part": ["part_code", "whole_code"],
    }.items():
        linked = {row[name] for row in rows(tmp_path / "start", table) for name in columns}
        assert linked <= set(codes)


def test_every_link_says_what_it_rests_on(tmp_path):
    write_start(tmp_path / "start", TODAY)
    basis = {row["basis"] for row in rows(tmp_path / "start", "body_area")}
    assert {"by hand, to be checked", "assumed: one council, one board", "memory"} <= basis
    assert "" not in basis


def test_one_region_has_its_own_bodies_and_all_areas(tmp_path):
    write_start(tmp_path / "start", TODAY, "N59")
    bodies = rows(tmp_path / "start", "body")
    assert [row["body_name"] for row in bodies if row["body_type"] == "probation_region"] == [
        "South Central probation region"
    ]
    assert {row["whole_code"] for row in rows(tmp_path / "start", "body_part")} == {"N59"}
    assert len(rows(tmp_path / "start", "area")) == len(facts("area"))
    boards = {row["body_code"] for row in bodies if row["body_type"] == "lscb"}
    assert {"L867", "L868", "L871"} <= boards
    assert "L942" not in boards


def test_a_joint_team_has_all_of_its_councils_wherever_they_are(tmp_path):
    write_start(tmp_path / "start", TODAY, "N07")
    served = [row for row in rows(tmp_path / "start", "body_area") if row["body_code"] == "Y201"]
    assert {row["la_code"] for row in served} == {"201", "211"}


def test_a_link_begins_with_the_council_and_not_with_its_latest_code(tmp_path):
    write_start(tmp_path / "start", TODAY)
    begun = {
        row["la_code"]: row["valid_from"]
        for row in rows(tmp_path / "start", "body_area")
        if row["body_code"].startswith("L")
    }
    assert (begun["942"], begun["825"], begun["383"]) == ("2023-04-01", "", "")


def test_a_region_that_there_is_not_is_refused(tmp_path):
    with pytest.raises(Unable, match="there are N03"):
        write_start(tmp_path / "start", TODAY, "N99")
    assert not (tmp_path / "start").exists()


def test_what_may_have_been_edited_is_not_written_over(tmp_path):
    write_start(tmp_path / "start", TODAY)
    with pytest.raises(StartExists):
        write_start(tmp_path / "start", TODAY)


@pytest.mark.parametrize(
    ("today", "ended"),
    [
        (date(2026, 3, 31), date(2025, 3, 31)),
        (date(2026, 4, 1), date(2026, 3, 31)),
        (date(2026, 12, 31), date(2026, 3, 31)),
    ],
)
def test_the_last_reporting_year_is_the_last_that_is_over(today, ended):
    assert last_reporting_year(today) == (date(ended.year - 1, 4, 1), ended)
