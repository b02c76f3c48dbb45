"""What is wrong in Annex A is told, and marked, in the very cell of the very sheet."""

import re
import zipfile
from string import ascii_uppercase
from xml.etree import ElementTree

import fastexcel
import pytest

from data.quarantine_export import export
from data.receipt_text import text
from tests.data.readers.annex_a_workbook import dirty_sheets
from tests.data.sending import Desk
from tests.data.workbook import Cell, write_sheets

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
PLANTED = [
    # Sheet, row, header as it stands there, what is put there, column of the contract.
    ("List 1", 2, "Date of Contact", "soon", "contact_date"),
    ("List 1", 2, "Contact Source", "zz", "source_code"),
    ("List 2", 2, "Assessment completion date", "soon", "early_help_end_date"),
    ("List 3", 2, "Referral Source", "zz", "source_code"),
    ("List 3", 2, "Referral NFA?", "perhaps", "no_further_action"),
    ("List 4", 3, "Continuous Assessment Date of", "soon", "assessment_authorised_date"),
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
OF_CHILD = [
    ("List 7", 2, "Gender", "zz", "sex"),
    ("List 7", 2, "Date of Birth", "soon", "birth_date"),
    ("List 7", 2, "Does the Child have a Disability", "hm", "disabled"),
]


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


Plant = tuple[str, int, str, str, str]


def planted(desk: Desk, *plants: Plant, blanked: tuple[str, ...] = ()):
    """The dirty workbook without its own fault, and with these; row 2 of `blanked` says it not."""
    sheets = dirty_sheets()
    sheets["List 6"][3][7] = "N1"
    for sheet, row, header, value, _ in plants:
        for other in blanked:
            if header in sheets[other][0]:
                sheets[other][1][sheets[other][0].index(header)] = None
        sheets[sheet][row - 1][column_of(sheets[sheet], header)] = value
    return write_sheets(desk.extracts / "Annex_A.xlsx", sheets), sheets


def column_of(rows: list[list[Cell]], header: str) -> int:
    return next(at for at, each in enumerate(rows[0]) if str(each).startswith(header))


def coloured(copy) -> set[tuple[str, str]]:
    """The cells that bear a comment, each with its sheet."""
    names = fastexcel.read_excel(copy).sheet_names
    found = set()
    with zipfile.ZipFile(copy) as parts:
        for number, name in enumerate(names, 1):
            links = f"xl/worksheets/_rels/sheet{number}.xml.rels"
            if links in parts.namelist():
                comments = re.search(r"comments\d+\.xml", parts.read(links).decode())
                if comments:
                    root = ElementTree.fromstring(parts.read(f"xl/{comments[0]}"))
                    found |= {(name, each.attrib["ref"]) for each in root.iter(f"{MAIN}comment")}
    return found


def see_told_and_marked(desk: Desk, plants: list[Plant], blanked: tuple[str, ...] = ()) -> None:
    file, sheets = planted(desk, *plants, blanked=blanked)
    (receipt,) = desk.send(file, agency="social_care", place="001")
    assert receipt.outcome == "accepted", receipt.reasons
    wanted = [
        (sheet, row, str(sheets[sheet][0][column_of(sheets[sheet], header)]).strip(), column)
        for sheet, row, header, _, column in plants
    ]
    told = {
        (each.sheet, each.row, each.heading, each.column): each.table for each in receipt.reasons
    }
    assert told.keys() == set(wanted)
    for sheet, row, heading, column in wanted:
        table = told[sheet, row, heading, column]
        # Rows of one fault stand in one line.
        where = (
            rf"  {sheet}, rows? [^:]*\b{row}\b.*, {re.escape(f'{heading!r} ({table}, {column})')}"
        )
        assert re.search(where, text(receipt)), where
    out = desk.extracts / "back"
    export(desk.home, desk.vault, receipt.submission_id or "", out, [file])
    copy = out / "marked" / "Annex_A.xlsx"
    assert coloured(copy) == {
        (sheet, f"{ascii_uppercase[column_of(sheets[sheet], header)]}{row}")
        for sheet, row, header, _, _ in plants
    }
    marks = fastexcel.read_excel(copy).load_sheet("What is wrong", dtypes="string").to_polars()
    said = {(sheet, row): words for sheet, row, words in marks.rows()}
    assert said.keys() == {(sheet, str(row)) for sheet, row, *_ in plants}
    for sheet, row, heading, _ in wanted:
        assert f"{heading}: " in said[sheet, str(row)]


def test_a_fault_is_told_and_marked_where_it_stands(desk):
    see_told_and_marked(desk, PLANTED)


def test_a_day_by_which_lists_are_joined_is_told_where_it_stands(desk):
    see_told_and_marked(desk, [("List 3", 2, "Date of Referral", "soon", "referral_date")])


def test_a_fault_of_a_child_is_told_in_the_list_that_answers(desk):
    others = ("List 1", "List 3", "List 4", "List 5", "List 6")
    see_told_and_marked(desk, OF_CHILD, others)


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
