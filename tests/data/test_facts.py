"""Our own facts: whole in themselves, and in step with the publishers' files."""

import csv
from datetime import date
from itertools import pairwise

import pytest

from data.facts import FOLDER, facts
from tests.shared import shared

AREAS = facts("area")
COUNCILS = {row["la_code"] for row in AREAS if row["area_level"] == "council"}


@pytest.mark.parametrize("table", sorted(file.name for file in FOLDER.glob("*.csv")))
def test_every_table_says_where_it_comes_from_and_when_it_was_read(table):
    line = next(
        line for line in (FOLDER / "README.md").read_text().splitlines() if f"| `{table}` |" in line
    )
    *_, source, read_on, _ = line.split(" | ")[0:3] + line.split("|")[-3:]
    assert source.strip()
    date.fromisoformat(read_on.strip())


def test_there_are_all_councils_of_england_and_wales_and_the_ten_former_codes():
    present = [row for row in AREAS if row["area_level"] == "council" and not row["valid_to"]]
    former = [row for row in AREAS if row["valid_to"]]
    welsh = [row for row in present if row["area_code"].startswith("W06")]
    assert (len(present), len(welsh), len(former)) == (175, 22, 10)


def test_no_code_stands_twice_and_the_codes_of_a_council_follow_each_other():
    codes = [row["area_code"] for row in AREAS]
    assert len(codes) == len(set(codes))
    for number in COUNCILS:
        own = [row for row in AREAS if row["la_code"] == number]
        for earlier, later in pairwise(own):
            ended, began = map(date.fromisoformat, (earlier["valid_to"], later["valid_from"]))
            assert (began - ended).days == 1


def test_every_council_lies_in_an_area_that_there_is():
    wider = {row["la_code"] for row in AREAS} - COUNCILS
    assert {row["part_of"] for row in AREAS if row["la_code"] in COUNCILS} <= wider


def test_a_successor_begins_the_day_after_its_predecessor_ended():
    dated = {row["la_code"]: row for row in AREAS}
    for row in facts("area_succession"):
        began = date.fromisoformat(row["succeeded_on"])
        ended = date.fromisoformat(dated[row["predecessor_code"]]["valid_to"])
        assert (began - ended).days == 1
        assert dated[row["successor_code"]]["valid_from"] == row["succeeded_on"]


def test_every_former_council_has_a_successor():
    gone = {
        row["la_code"]
        for row in AREAS
        if row["valid_to"]
        and all(each["valid_to"] for each in AREAS if each["la_code"] == row["la_code"])
    }
    assert gone == {row["predecessor_code"] for row in facts("area_succession")}


def test_every_link_names_a_council_and_a_body_that_there_are():
    units = {row["unit_code"]: row["region_code"] for row in facts("probation_unit")}
    regions = {row["region_code"] for row in facts("probation_region")}
    assert len(regions) == 12
    assert set(units.values()) == regions
    assert units.keys().isdisjoint(regions)
    assert {row["unit_code"] for row in facts("council_unit")} <= units.keys()
    present = {row["la_code"] for row in AREAS if row["la_code"] in COUNCILS} - {
        row["predecessor_code"] for row in facts("area_succession")
    }
    for links in ("council_unit", "youth_offending_team"):
        assert {row["la_code"] for row in facts(links)} == present
        assert all(row["basis"] for row in facts(links))


@pytest.mark.parametrize(
    "name",
    [
        "c4_children_in_need_section_47s_and_icpcs_2013_to_2024.csv",
        "d3_cpps_subsequent_plan_2013_to_2025.csv",
    ],
)
def test_the_department_tells_of_each_council_in_the_years_that_our_dates_give_it(name):
    told: dict[str, set[int]] = {}
    with shared(f"reference/comparators/{name}").open(encoding="utf-8-sig", newline="") as stream:
        for row in csv.DictReader(stream):
            if row["geographic_level"] == "Local authority":
                told.setdefault(row["old_la_code"], set()).add(int(row["time_period"]))
    english = {number for number in COUNCILS if not number.startswith("W")}
    assert told.keys() == english
    every = set().union(*told.values())
    for number, years in told.items():
        own = [row for row in AREAS if row["la_code"] == number]
        first, last = own[0]["valid_from"] or "1900-04-01", own[-1]["valid_to"] or "2999-03-31"
        assert years == {year for year in every if first <= f"{year}-03-31" <= last}, number
