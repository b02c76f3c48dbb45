import pytest

from data.intake import NothingFound
from data.quarantine import NAME as QUARANTINE
from data.receipt_text import text
from tests.data.readers.annex_a_workbook import dirty_sheets
from tests.data.readers.census import EPISODE, child, written
from tests.data.sending import ORDER, Desk, orders, table
from tests.data.workbook import write_sheets

ODD = "<PersonBirthDate>2016-02-28</PersonBirthDate><Sex>perhaps</Sex>"


def test_a_receipt_of_many_tables_tells_which_a_row_is_of(tmp_path):
    desk = Desk(tmp_path)
    children = child("A1", episodes=EPISODE), child("A2", identifiers=ODD)
    (receipt,) = desk.send_declared(written(desk.extracts, *children))
    said = text(receipt)
    assert f"submission {receipt.submission_id}" in said
    assert "by kind of record: social_care_person 1 of 2, social_care_referral 1 of 1" in said
    assert "  social_care_person, row " in said


def test_a_folder_without_a_file_is_said_to_hold_none(tmp_path):
    desk = Desk(tmp_path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(NothingFound, match="no file was found in"):
        desk.send_declared(tmp_path / "empty")


def test_a_misspelt_element_is_told_once_and_its_rows_in_one_line(tmp_path):
    desk = Desk(tmp_path)
    census = written(desk.extracts, *(child(f"A{each}", episodes=EPISODE) for each in range(9)))
    census.write_text(census.read_text().replace("LAchildID", "LAChildId"))
    (receipt,) = desk.send_declared(census)
    assert receipt.outcome == "refused"
    lines = text(receipt).splitlines()
    seen = [line for line in lines if "LAChildId" in line]
    assert len(seen) == 1
    assert "note: LAChildId stands in ChildIdentifiers, where LAchildID is expected" in seen[0]
    missing = [line for line in lines if "LAchildID is missing" in line]
    assert len(missing) == 1
    assert "rows 8, 11, 15, 20, 21, 24, 28, 33, 37, 40, ..., column child_id: " in missing[0]
    assert missing[0].endswith(f" ({9 * 9} times)")
    assert "may not be blank" not in text(receipt)


def test_of_children_without_an_id_quarantine_holds_every_record(tmp_path):
    desk = Desk(tmp_path)
    children = [child(f"A{each}", episodes=EPISODE) for each in range(3)]
    children[1] = children[1].replace("LAchildID", "LAChildld")
    (receipt,) = desk.send_declared(written(desk.extracts, *children))
    apart = desk.vault.read(receipt.submission_id, QUARANTINE)
    assert apart.height == receipt.rows_quarantined == receipt.rows_read // 3
    assert all(
        reason.what_is_right.startswith("LAchildID is missing") for reason in receipt.reasons
    )
    assert sum("LAchildID is missing" in line for line in text(receipt).splitlines()) == 1


def test_a_cell_of_which_the_reader_told_is_not_told_again(tmp_path):
    desk = Desk(tmp_path)
    sheets = dirty_sheets()
    header, row = sheets["List 8"]
    row[header.index("Child\u2019s Legal Status")] = "Z9"
    sheets["List 8"].append(["A3", *row[1:]])
    (receipt,) = desk.send(
        write_sheets(desk.extracts / "Annex_A.xlsx", sheets), agency="social_care", place="001"
    )
    (line,) = [line for line in text(receipt).splitlines() if "Legal Status' (" in line]
    assert line.strip().startswith("List 8, rows 2, 3, 'Child\u2019s Legal Status' (")
    assert "value 'Z9': one of C1" in line
    assert line.endswith(" (2 times)")


def test_values_that_differ_stand_with_their_rows(tmp_path):
    desk = Desk(tmp_path)
    wrong = orders(2, start_date="2025-02-30") + orders(1, start_date="2025-13-01")
    wrong[2]["crn"] = "X9"
    file = desk.file("probation_order.csv", table("probation_order", *wrong, ORDER))
    (receipt,) = desk.send(file)
    assert "rows 2 ('2025-02-30'), 3 ('2025-02-30'), 4 ('2025-13-01'), column start_date: " in text(
        receipt
    )
