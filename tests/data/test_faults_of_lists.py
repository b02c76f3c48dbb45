"""What is wrong in Annex A is told, and marked, in the very cell of the very sheet."""

import re
import zipfile
from xml.etree import ElementTree

import fastexcel
import pytest

from data.quarantine_export import export
from data.receipt_text import text
from tests.data.readers.annex_a_workbook import dirty_sheets
from tests.data.sending import Desk
from tests.data.workbook import write_sheets

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
PLANTED = [
    # Sheet, row, header as it stands there, what is put there, column of the contract.
    ("List 1", 2, "Date of Contact", "soon", "contact_date"),
    ("List 1", 2, "Contact Source", "zz", "source_code"),
    ("List 2", 2, "Assessment completion date", "soon", "early_help_end_date"),
    ("List 3", 2, "Date of Referral", "soon", "referral_date"),
    ("List 3", 2, "Referral Source", "zz", "source_code"),
    ("List 3", 2, "Referral NFA?", "perhaps", "no_further_action"),
    ("List 4", 3, "Continuous Assessment Date of Authorisation", "soon", "assessment_authorised"),
    ("List 5", 2, "Date of Initial Child Protection Conference", "soon", "conference_date"),
    ("List 5", 3, "Was an Initial Child Protection Conference", "hm", "conference_not_required"),
    # Joined with row 2 of List 3.
    ("List 6", 2, "Primary Need Code", "zz", "primary_need_code"),
    ("List 6", 2, "CIN Closure Date", "soon", "closure_date"),
    ("List 6", 2, "Reason for Closure", "zz", "closure_reason"),
    # Joined with nothing.
    ("List 6", 3, "CIN Closure Date", "soon", "closure_date"),
    ("List 7", 2, "Number of Previous Child Protection Plans", "many", "previous_plans"),
    ("List 7", 2, "Was the Child Seen Alone?", "hm", "seen_alone"),
    ("List 8", 2, "Date Ceased to be Looked After", "soon", "episode_end_date"),
    ("List 9", 2, "LA in Touch", "zz", "in_touch"),
]
OF_CHILDREN = [
    ("Gender", "zz"),
    ("Date of Birth", "soon"),
    ("Does the Child have a Disability", "hm"),
]


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def planted(desk: Desk, sheet: str, row: int, header: str, value: str, *blanked: tuple):
    """The dirty workbook without its own fault, and with this one."""
    sheets = dirty_sheets()
    sheets["List 6"][3][7] = "N1"
    at = next(at for at, each in enumerate(sheets[sheet][0]) if str(each).startswith(header))
    sheets[sheet][row - 1][at] = value
    for other, other_row in blanked:
        column = sheets[other][0].index(header) if header in sheets[other][0] else None
        if column is not None:
            sheets[other][other_row - 1][column] = None
    return write_sheets(desk.extracts / "Annex_A.xlsx", sheets), at


def coloured(copy) -> dict[str, list[str]]:
    """The cells of each sheet that bear a comment, by the sheet's name."""
    names = fastexcel.read_excel(copy).sheet_names
    found = {}
    with zipfile.ZipFile(copy) as parts:
        for number, name in enumerate(names, 1):
            links = f"xl/worksheets/_rels/sheet{number}.xml.rels"
            if links in parts.namelist():
                comments = re.search(r"comments\d+\.xml", parts.read(links).decode())
                if comments:
                    root = ElementTree.fromstring(parts.read(f"xl/{comments[0]}"))
                    found[name] = [each.attrib["ref"] for each in root.iter(f"{MAIN}comment")]
    return found


def see_told_and_marked(desk: Desk, file, sheet: str, row: int, header: str, at: int) -> str:
    (receipt,) = desk.send(file, agency="social_care", place="001")
    assert receipt.outcome == "accepted", receipt.reasons
    (reason,) = receipt.reasons
    assert (reason.sheet, reason.row) == (sheet, row)
    assert (reason.heading or "").startswith(header)
    assert f"  {sheet}, row {row}, {reason.heading!r} ({reason.table}, " in text(receipt)
    out = desk.extracts / "back"
    export(desk.home, desk.vault, receipt.submission_id or "", out, [file])
    copy = out / "marked" / "Annex_A.xlsx"
    assert coloured(copy) == {sheet: [f"{'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at]}{row}"]}
    (mark,) = (
        fastexcel.read_excel(copy)
        .load_sheet("What is wrong", header_row=0, dtypes="string")
        .to_polars()
        .rows()
    )
    assert mark[:2] == (sheet, str(row))
    assert mark[2].startswith(f"{reason.heading}: ")
    return reason.column or ""


@pytest.mark.parametrize(("sheet", "row", "header", "value", "column"), PLANTED)
def test_a_fault_is_told_and_marked_where_it_stands(desk, sheet, row, header, value, column):
    file, at = planted(desk, sheet, row, header, value)
    assert see_told_and_marked(desk, file, sheet, row, header, at).startswith(column)


@pytest.mark.parametrize(("header", "value"), OF_CHILDREN)
def test_a_fault_of_a_child_is_told_in_the_list_that_answers(desk, header, value):
    others = [("List 1", 2), ("List 3", 2), ("List 4", 2), ("List 5", 2), ("List 6", 2)]
    file, at = planted(desk, "List 7", 2, header, value, *others)
    see_told_and_marked(desk, file, "List 7", 2, header, at)


def test_a_sheet_is_told_by_the_name_that_it_has(desk):
    sheets = dirty_sheets()
    renamed = {{"List 6": "LIST 6 "}.get(name, name): rows for name, rows in sheets.items()}
    (receipt,) = desk.send(
        write_sheets(desk.extracts / "Annex_A.xlsx", renamed), agency="social_care", place="001"
    )
    assert [(reason.sheet, reason.row) for reason in receipt.reasons] == [("LIST 6 ", 4)]


def test_a_referral_told_twice_names_the_row_and_the_list_of_the_other(desk):
    sheets = dirty_sheets()
    sheets["List 6"].append(sheets["List 6"][1])
    file = write_sheets(desk.extracts / "Annex_A.xlsx", sheets)
    (receipt,) = desk.send(file, agency="social_care", place="001")
    (twice,) = [each for each in receipt.reasons if each.what_is_right.startswith("each child_id")]
    assert (twice.sheet, twice.row, twice.heading) == ("List 6", 5, "Child Unique ID")
    assert ": row 2 of List 3 has the same, with other values" in twice.what_is_right


def test_a_warning_names_the_sheet_and_its_header(desk):
    sheets = dirty_sheets()
    sheets["List 6"][2][10] = None  # closed without a reason
    file = write_sheets(desk.extracts / "Annex_A.xlsx", sheets)
    (receipt,) = desk.send(file, agency="social_care", place="001")
    (breach,) = [each for each in receipt.warnings if each.rule == "closure_without_reason"]
    assert [(each.sheet, each.heading, each.rows) for each in breach.sheets] == [
        ("List 6", "Reason for Closure", [3])
    ]
    assert (
        "not so in 1 row of social_care_referral: List 6, 'Reason for Closure': 3 "
        "[closure_without_reason]"
    ) in text(receipt)


def test_rows_given_back_as_tables_name_the_sheet_too(desk):
    file = write_sheets(desk.extracts / "Annex_A.xlsx", dirty_sheets())
    (receipt,) = desk.send(file, agency="social_care", place="001")
    export(desk.home, desk.vault, receipt.submission_id or "", desk.extracts / "back")
    table = desk.extracts / "back" / "social_care_referral.csv"
    header, row = table.read_text().splitlines()
    assert header.startswith("sheet_in_file,row_in_file,child_id")
    assert row.startswith("List 6,4,501,")
    (again,) = desk.send_declared(desk.extracts / "back")
    assert (
        "our own marks were passed over: what_is_wrong, row_in_file, sheet_in_file" in again.notes
    )
