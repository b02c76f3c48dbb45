"""An unknown code is told once, by itself where it can be no name; a name never is."""

import pytest

from data.alike_reasons import MASKED_CODE, MOST_REASONS
from data.receipt_text import text
from data.unlisted_codes import CODES_TOLD_APART, looks_like_a_code
from tests.data.sending import Desk, table

REGISTRATION = {"type_code": "RCPR", "start_date": "2025-05-01"}


def sent(desk: Desk, *codes: str):
    """A receipt of registrations of these codes, and of enough others that are right."""
    right = [REGISTRATION | {"crn": f"X2{at:05}"} for at in range(2 * len(codes))]
    wrong = [
        REGISTRATION | {"crn": f"X1{at:05}", "type_code": code} for at, code in enumerate(codes)
    ]
    rows = table("probation_registration", *wrong, *right)
    (receipt,) = desk.send(desk.file("probation_registration.csv", rows))
    assert receipt.rows_quarantined == len(codes)
    return receipt


def test_each_unknown_code_has_one_line_with_its_rows_and_how_often(tmp_path):
    receipt = sent(Desk(tmp_path), "RKXQ", "RVPZ", "RKXQ", "REG99", "RKXQ")
    lines = [line.strip() for line in text(receipt).splitlines() if "one of RCPR" in line]
    assert [line.partition(": ")[0] for line in lines] == [
        "rows 2, 4, 6, column type_code, value 'RKXQ'",
        "row 3, column type_code, value 'RVPZ'",
        "row 5, column type_code, value 'REG99'",
    ]
    assert lines[0].endswith(" (3 times)")


def test_a_code_beyond_the_first_reasons_is_told_all_the_same(tmp_path):
    receipt = sent(Desk(tmp_path), *["RKXQ"] * (MOST_REASONS + 20), *["RVPZ"] * 7)
    said = text(receipt)
    assert f"({MOST_REASONS + 20} times)" in said
    assert "column type_code, value 'RVPZ': " in said
    assert "(7 times)" in said


@pytest.mark.parametrize(
    "name", ["Smith", "SMITH", "KHAN", "khan", "RUTH", "NGOC", "SZYM", "RLEE", "Li", "X320741"]
)
def test_what_may_be_a_name_or_an_id_is_masked_however_often_it_stands(tmp_path, name):
    receipt = sent(Desk(tmp_path), *[name] * 30, "RVPZ")
    said = text(receipt)
    assert name not in receipt.model_dump_json() + said
    (line,) = [line for line in said.splitlines() if f"value '{name[0]}***'" in line]
    assert MASKED_CODE in line
    assert "(30 times)" in line


def test_two_masked_codes_of_one_first_letter_are_told_apart(tmp_path):
    lines = text(sent(Desk(tmp_path), "SMITH", "SAUL", "SMITH")).splitlines()
    assert [line.strip().partition(", col")[0] for line in lines if "value 'S***'" in line] == [
        "rows 2, 4",
        "row 3",
    ]


def test_a_column_of_anything_is_not_told_value_by_value(tmp_path):
    codes = [f"T{number}" for number in range(2 * CODES_TOLD_APART)]
    lines = [line for line in text(sent(Desk(tmp_path), *codes)).splitlines() if "one of" in line]
    assert len(lines) == CODES_TOLD_APART + 1


@pytest.mark.parametrize(
    ("value", "is_one"),
    [("RKXQ", True), ("KHAN", False), ("CHVS", False), ("RKX", False), ("RKXQW", False)],
)
def test_the_shape_of_a_code(value, is_one):
    assert looks_like_a_code(value, ["RCPR", "REG15"]) is is_one
