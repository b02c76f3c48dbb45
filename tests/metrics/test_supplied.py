"""Which figures are not supplied, and where nothing found is no nought."""

from collections.abc import Iterable
from datetime import date

import polars as pl
import pytest

from data.contracts import SENDER, TABLES
from data.contracts.joint_working import EVENT_KIND
from metrics.cells import count
from metrics.indicator import catalogue
from metrics.lineage import raw_columns
from tests.metrics.small_region import (
    APRIL_TO_JUNE,
    JULY_TO_SEPTEMBER,
    QUARTERS,
    YEAR,
    cases,
    definition,
    frame,
)

MAY = date(2025, 5, 1)
NEEDS_ORDERS = definition(
    bodies=["lscb"],
    needs={"probation": ["probation_order"]},
    adds={"social_care": ["social_care_family"]},
)
PEOPLE = {"social_care": "social_care_person", "probation": "probation_person"}
SENT = {*PEOPLE.items(), ("probation", "probation_order"), ("social_care", "social_care_family")}
ORDERS, FAMILIES = ("probation", "probation_order"), ("social_care", "social_care_family")


def supplied(
    sent: Iterable[tuple[str, str]],
    *,
    in_part: Iterable[tuple[str, str]] = (),
    rows: Iterable[tuple] = (),
    area: str = "A",
) -> tuple:
    """is_supplied, missing, missing_kinds, lacking_kinds of one body; the other sends all."""
    kinds = [("A", *kind, APRIL_TO_JUNE[1], kind not in set(in_part)) for kind in sent]
    kinds += [("B", *kind, APRIL_TO_JUNE[1], True) for kind in SENT]
    counted = count(cases(list(rows)), NEEDS_ORDERS, frame(kinds=kinds))
    found = counted.filter(area_code=area)
    return found.select("is_supplied", "missing", "missing_kinds", "lacking_kinds").row(0)


A_CASE = ("a", "A", MAY, True)


def test_where_all_was_sent_no_case_is_a_nought():
    assert supplied(SENT) == (True, [], [], [])


@pytest.mark.parametrize("rows", [[], [A_CASE]])
def test_without_a_table_that_cases_need_nothing_is_supplied_and_it_is_told_by_whom(rows):
    found = supplied(SENT - {ORDERS}, rows=rows)
    assert found[:3] == (False, ["probation"], ["probation_order"])


def test_an_agencys_people_go_without_saying():
    without = supplied(SENT - {("social_care", "social_care_person")}, rows=[A_CASE])
    assert without[:3] == (False, ["social_care"], ["social_care_person"])


def test_without_what_adds_to_it_a_figure_is_told_but_no_case_is_no_nought():
    with_case = supplied(SENT - {FAMILIES}, rows=[A_CASE])
    assert with_case == (True, [], [], ["social_care_family"])
    without = supplied(SENT - {FAMILIES})
    assert without[:3] == (False, ["social_care"], ["social_care_family"])


def test_what_came_in_part_makes_a_figure_but_no_nought():
    assert supplied(SENT, in_part=[ORDERS], rows=[A_CASE]) == (True, [], [], ["probation_order"])
    assert supplied(SENT, in_part=[ORDERS])[:3] == (False, ["probation"], ["probation_order"])


def test_over_all_bodies_no_case_is_no_nought_where_one_body_lacks_something():
    assert supplied(SENT - {FAMILIES}, area="all")[:3] == (
        False,
        ["Ashmere"],
        ["social_care_family"],
    )
    found = supplied(SENT - {FAMILIES}, rows=[A_CASE], area="all")
    assert found == (True, [], [], ["social_care_family"])


def test_of_an_agency_that_sent_nothing_no_kind_is_told():
    silent = frame(not_supplied=[("A", "probation", APRIL_TO_JUNE[1])])
    found = count(cases([]), NEEDS_ORDERS, silent).filter(area_code="A")
    named = found.select("missing", "missing_kinds").row(0)
    assert named == (["probation", "social_care"], ["social_care_person"])


def test_a_year_needs_every_quarter():
    kinds = [("A", *kind, start, True) for kind in SENT for _, start, _ in QUARTERS]
    gap = ("A", *ORDERS, JULY_TO_SEPTEMBER[1], True)
    of_year = frame((*QUARTERS, YEAR), kinds=[row for row in kinds if row != gap])
    counted = count(cases([A_CASE]), NEEDS_ORDERS, of_year).filter(area_code="A")
    found = dict(counted.select(pl.concat_str("period_type", "period_start"), "is_supplied").rows())
    assert found == {
        "quarter2025-04-01": True,
        "quarter2025-07-01": False,
        "quarter2025-10-01": True,
        "quarter2026-01-01": True,
        "year2025-04-01": False,
    }


@pytest.mark.parametrize("indicator", catalogue().values(), ids=catalogue())
def test_every_indicator_names_tables_that_its_select_reads_or_logs_that_it_waits_for(indicator):
    counted = f"SELECT case_id, body_code, occurred_on, met FROM ({indicator.select}) AS cases"
    read = {column.table for column in raw_columns(counted)}
    named = {
        (agency, kind)
        for owed in (indicator.needs, indicator.adds)
        for agency, kinds in owed.items()
        for kind in kinds
    }
    assert named
    # Of two things of one name the board sends the table; the others log the event.
    events = {(agency, kind) for agency, kind in named if SENDER.get(kind, agency) != agency}
    tables = {kind for agency, kind in named - events if kind in TABLES}
    assert tables <= read
    logs = {(log.kept_by, log.kind) for log in indicator.logs}
    of_logs = {each for each in named if each in events or each[1] not in TABLES}
    assert of_logs <= logs
    assert {kind for _, kind in of_logs} <= EVENT_KIND.keys()
