"""A return as files: the same lines in each, none of them a formula, small numbers untold."""

import csv
import io
from dataclasses import replace
from datetime import date

import fastexcel
import pytest

from data.returns import cover
from data.returns.cover import Origin
from data.returns.sheet import Return, Sheet
from data.returns.tables import TEXT, WORKBOOK, files, harmless

SHEET = Sheet(
    slug="flag_without_plan",
    title="Flag without a plan",
    message="a flag has a plan",
    disagrees="This flag has none.",
    to_mend="End it.",
    columns=("crn", "first day"),
    rows=[("X100001", "2025-05-01"), ("=HYPERLINK(1)", "")],
)
GIVEN = Return("probation", "R01", [SHEET], left_out=0)
ORIGIN = Origin("2026-03-31-0a", date(2026, 5, 4), "The board's manager", is_invented=False)


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_what_would_be_a_formula_is_made_harmless(cell):
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "X100001", "PR-R01-1", "Ann=Mary"])
def test_what_is_no_formula_stays_as_it_was(cell):
    assert harmless(cell) == cell


def test_workbook_and_table_hold_the_same_lines_as_text():
    made = files(GIVEN, ORIGIN)
    assert set(made) == {WORKBOOK, TEXT, "flag_without_plan.csv"}
    lines = list(csv.reader(io.StringIO(made["flag_without_plan.csv"].decode())))
    assert lines == [["crn", "first day"], ["X100001", "2025-05-01"], ["'=HYPERLINK(1)", ""]]
    reader = fastexcel.read_excel(made[WORKBOOK])
    sheet = reader.load_sheet("Flag without a plan", header_row=None).to_polars().rows()
    assert [head for head, _ in sheet[:3]] == ["What is right:", "What disagrees:", "What to do:"]
    assert sheet[4:] == [("crn", "first day"), ("X100001", "2025-05-01"), ("'=HYPERLINK(1)", "")]


def test_the_cover_says_for_whom_from_what_and_by_whose_leave():
    text = cover.text(GIVEN, ORIGIN)
    for words in ("probation, place R01", "2026-03-31-0a", "04 May 2026", "The board's manager"):
        assert words in text
    assert "made up" not in text
    assert "made up" in cover.text(GIVEN, replace(ORIGIN, is_invented=True))


@pytest.mark.parametrize("few", range(6))
def test_how_few_were_left_out_is_not_told_nor_that_there_were_any(few):
    assert cover.left_out(few) == cover.left_out(0)
    assert "some or none" in cover.left_out(few)


def test_how_many_were_left_out_is_told():
    assert "left out: 6." in cover.left_out(6)
