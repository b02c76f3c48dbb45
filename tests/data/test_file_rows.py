"""A receipt counts the rows of the file, or children of the census, beside their records."""

import pytest

from data.forgetting import forget
from data.quarantine_export import export
from data.receipt import FileReceipt, RowsOfFile
from data.receipt_text import text
from tests.data.readers.annex_a_workbook import dirty_sheets
from tests.data.readers.census import EPISODE, HEADER, child
from tests.data.sending import ORDER, PERSON, Desk, orders, table
from tests.data.workbook import write_sheets

KEY = """child_id,forename,surname,date of birth,postcode
A1,Ann,Example,01/04/2018,ZZ1 1ZZ
A2,Bob,Example,soon,ZZ1 1ZZ
A3,Cat,Example,01/04/2018,
,Dan,Example,01/04/2018,ZZ1 1ZZ
"""
WRONG_DAY = EPISODE.replace("2024-05-02", "2024-02-30")


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def counts(receipt: FileReceipt) -> tuple[int, int, int, int]:
    """Read, accepted, accepted in part, set aside: with the others they add up."""
    rows = receipt.rows_of_file
    assert rows is not None
    others = rows.forgotten + rows.already_accepted
    told = (rows.read, rows.accepted, rows.accepted_in_part, rows.set_aside)
    assert rows.read == sum(told[1:]) + others
    return told


def test_rows_of_a_person_key_are_counted_and_not_its_people_and_addresses(desk):
    file = desk.file("key.csv", KEY)
    (receipt,) = desk.send(file, agency="social_care", place="001")
    assert counts(receipt) == (4, 2, 1, 1)
    assert receipt.rows_read == 7
    said = text(receipt)
    assert "  4 rows read, 2 accepted, 1 accepted in part, 1 set aside\n" in said
    assert "by kind of record: social_care_person 2 of 4, social_care_address 2 of 3" in said


def test_rows_of_every_list_of_annex_a_are_counted(desk):
    sheets = dirty_sheets()
    sheets["List 6"][3][0] = None  # a row of nobody
    file = write_sheets(desk.extracts / "Annex_A.xlsx", sheets)
    (receipt,) = desk.send(file, agency="social_care", place="001")
    blank, adopters = 1, 1
    rows = sum(len(rows) - 1 for rows in sheets.values()) - blank - adopters
    assert counts(receipt) == (rows, rows - 1, 0, 1)


def test_a_referral_of_two_lists_counts_with_both_rows_and_a_child_with_all(desk):
    sheets = dirty_sheets()
    sheets["List 6"][3][7] = "N1"
    sheets["List 6"][1][7] = "zz"  # joined with List 3
    file = write_sheets(desk.extracts / "Annex_A.xlsx", sheets)
    (receipt,) = desk.send(file, agency="social_care", place="001")
    read, accepted, in_part, aside = counts(receipt)
    assert (read - accepted, in_part, aside) == (2, 2, 0)


def test_a_child_whose_lists_are_all_in_doubt_leaves_its_rows_in_part(desk):
    sheets = dirty_sheets()
    sheets["List 6"][3][7] = "N1"
    for rows in sheets.values():
        for row in rows[1:]:
            if row[0] == "A4":
                row[3] = "soon"
    file = write_sheets(desk.extracts / "Annex_A.xlsx", sheets)
    (receipt,) = desk.send(file, agency="social_care", place="001")
    assert counts(receipt)[2:] == (2, 0)  # her rows of List 6 and List 7


@pytest.mark.parametrize("between", ["\n", ""])
def test_children_of_a_census_are_counted_also_without_line_breaks(desk, between):
    children = (
        child("A1", episodes=EPISODE),
        child("A2", episodes=WRONG_DAY),
        child(""),
        child("A3"),
        child(""),
    )
    whole = f"<Message>{HEADER}<Children>{''.join(children)}</Children></Message>"
    file = desk.file(
        "census.xml", whole.replace("\n", between).replace("<Child>", f"{between}<Child>")
    )
    (receipt,) = desk.send_declared(file)
    assert receipt.outcome == "accepted", receipt.reasons
    assert receipt.rows_of_file == RowsOfFile(
        unit="children", read=5, accepted=2, accepted_in_part=1, set_aside=2
    )
    assert "  5 children read, 2 accepted, 1 accepted in part, 2 set aside\n" in text(receipt)


def test_a_row_of_one_record_is_accepted_or_set_aside(desk):
    wrong = ORDER | {"order_id": "wrong", "start_date": "2025-02-30"}
    file = desk.file("probation_order.csv", table("probation_order", *orders(2), wrong))
    (receipt,) = desk.send(file)
    assert counts(receipt) == (3, 2, 0, 1)
    assert "  3 rows read, 2 accepted, 1 set aside\n" in text(receipt)


def test_rows_that_were_accepted_before_are_counted_apart(desk):
    file = desk.file("key.csv", KEY)
    (receipt,) = desk.send(file, agency="social_care", place="001")
    back = desk.extracts / "back"
    export(desk.home, desk.vault, receipt.submission_id or "", back, [file])
    copy = back / "marked" / "key.csv"
    copy.write_text(copy.read_text().replace("soon", "01/04/2017"))
    (again,) = desk.send_declared(copy)
    assert counts(again) == (4, 1, 0, 1)
    assert again.rows_of_file
    assert again.rows_of_file.already_accepted == 2
    assert "4 rows read, 1 accepted, 1 set aside, 2 accepted before" in text(again)


def test_rows_of_people_who_were_withdrawn_are_counted_apart(desk):
    file = desk.file("probation_order.csv", table("probation_order", *orders(2), ORDER))
    desk.send(desk.file("probation_person.csv", table("probation_person", PERSON)))
    forget(desk.home, desk.vault, "probation", "R01", PERSON["crn"])
    (receipt,) = desk.send(file)
    assert counts(receipt) == (3, 1, 0, 0)
    assert receipt.rows_of_file
    assert receipt.rows_of_file.forgotten == 2


def test_a_refused_file_tells_how_many_rows_were_read(desk):
    wrong = [each | {"start_date": "no day"} for each in orders(3)]
    (receipt,) = desk.send(desk.file("probation_order.csv", table("probation_order", *wrong)))
    assert receipt.outcome == "refused"
    assert receipt.rows_of_file == RowsOfFile(read=3)
