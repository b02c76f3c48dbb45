"""Tables as systems of the field export them: read with a note, or told, never misread."""

import codecs
import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal

import polars as pl
import pytest
import xlsxwriter

from data.conditions import DAY_OR_MONTH
from data.contracts import TABLES
from data.current_records import current_records
from data.readers import contract_table
from data.receipt import FileReceipt
from data.vault import current_identities
from tests.data.sending import ORDER, PERSON, Desk, orders, table
from tests.data.workbook import write_sheets, write_workbook

COLUMNS = list(TABLES["probation_order"].columns())


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def people(desk: Desk, receipt: FileReceipt) -> pl.DataFrame:
    return desk.vault.read(receipt.submission_id or "", "probation_person")


def days(desk: Desk) -> list[date | None]:
    return current_records(desk.home, "probation_order").sort("start_date")["start_date"].to_list()


def said(receipt: FileReceipt) -> str:
    return " | ".join([*receipt.notes, *(reason.what_is_right for reason in receipt.reasons)])


@pytest.mark.parametrize(
    ("encoding", "mark", "note"),
    [
        ("windows-1252", b"", "read as Windows-1252"),
        ("utf-16-le", codecs.BOM_UTF16_LE, "read as UTF-16"),
        ("utf-16-be", codecs.BOM_UTF16_BE, "read as UTF-16"),
        ("utf-8", codecs.BOM_UTF8, ""),
    ],
)
def test_any_encoding_that_can_be_told(desk, encoding, mark, note):
    person = PERSON | {"surname": "Bront\u00eb\u2019s\u2013Zo\u00eb"}
    content = table("probation_person", person).replace(",", ";")
    (receipt,) = desk.send(desk.file("people.csv", mark + content.encode(encoding)))
    assert (receipt.outcome, receipt.rows_accepted) == ("accepted", 1)
    assert people(desk, receipt)["surname"].to_list() == [person["surname"]]
    assert note in said(receipt)
    assert "its columns are parted by semicolons" in said(receipt)


@pytest.mark.parametrize("delimiter", ["\t", "|"])
def test_any_delimiter(tmp_path, delimiter):
    path = tmp_path / "orders.csv"
    path.write_text(table("probation_order", *orders(2)).replace(",", delimiter))
    parsed = contract_table.read(path)
    assert parsed
    assert parsed.tables["probation_order"]["order_id"].to_list() == ["o0", "o1"]


def test_a_report_with_title_rows_and_a_total(desk):
    content = (
        'Orders by team;"1 April 2025;\nto 31 March"\n\nsep=;\n'
        + table("probation_order", *orders(3)).replace(",", ";")
        + "\nTotal;3;;;;;;;;;\n(3 rows affected)\n"
    )
    (receipt,) = desk.send(desk.file("probation_order.csv", content))
    assert (receipt.rows_read, receipt.rows_accepted, receipt.rows_quarantined) == (5, 3, 2)
    assert "the header stands in row 4" in said(receipt)
    assert {reason.row for reason in receipt.reasons} == {9, 10}
    assert sum("a total or a closing line" in each.what_is_right for each in receipt.reasons) == 2


def test_a_total_is_never_a_person(desk):
    content = table("probation_person", PERSON, {"crn": "Total: 1"})
    (receipt,) = desk.send(desk.file("probation_person.csv", content))
    assert (receipt.rows_accepted, receipt.rows_quarantined) == (1, 1)


def test_a_header_on_every_page_is_never_a_record(desk):
    page = "Family ID,Child-ID\nF1,{}\n"
    path = desk.file("social_care_family.csv", page.format("A1") + page.format("A2"))
    (receipt,) = desk.send(path, agency="social_care", place="001")
    assert (receipt.rows_accepted, receipt.rows_quarantined) == (2, 1)
    assert receipt.reasons[0].row == 3
    assert "this row repeats the header" in said(receipt)


def test_delimiters_at_the_end_of_every_line(desk):
    header, *rows = table("probation_order", *orders(3)).splitlines()
    for ends in (("", ",,"), (",", ",")):
        lines = [header + ends[0], *(row + ends[1] for row in rows)]
        (receipt,) = desk.send(desk.file("probation_order.csv", "\n".join(lines) + "\n"))
        assert (receipt.rows_accepted, receipt.rows_quarantined) == (3, 0)


def test_a_delimiter_too_many_on_some_lines_has_shifted_their_values(desk):
    header, *rows = table("probation_order", *orders(3)).splitlines()
    shifted = rows[1].replace("o1,", "o1,community order,") + ","
    for lines, row in (
        ([header, rows[0], shifted, rows[2]], 3),
        ([header, rows[0] + ",", shifted + ",", rows[2] + ","], 3),
        ([header, shifted], 2),
    ):
        (receipt,) = desk.send(desk.file("probation_order.csv", "\n".join(lines) + "\n"))
        assert {reason.row for reason in receipt.reasons} - {None} == {row}
        assert "as many values as the header" in said(receipt)


def test_values_without_a_heading_are_told(desk):
    header, row, _ = table("probation_order", ORDER).split("\n")
    (receipt,) = desk.send(desk.file("probation_order.csv", f"{header},,\n{row},,x\n"))
    assert receipt.rows_accepted == 1
    assert "columns without a heading were left out: M" in said(receipt)


@pytest.mark.parametrize(
    ("heading", "value", "note"),
    [
        ("crn", ORDER["crn"], "several columns are called crn, all alike"),
        ("notes,Notes", "a,b", "two columns are called notes: both were left out"),
    ],
)
def test_doubled_columns_that_do_no_harm(desk, heading, value, note):
    header, row, _ = table("probation_order", ORDER).split("\n")
    content = f"{header},{heading}\n{row},{value}\n"
    (receipt,) = desk.send(desk.file("probation_order.csv", content))
    assert receipt.rows_accepted == 1
    assert note in said(receipt)


def test_headings_in_any_writing(desk):
    header, row, _ = table("probation_order", ORDER).split("\n")
    odd = header.replace("start_date", " Start-Date\u00a0").replace("order_id", "\u200b[Order ID]")
    (receipt,) = desk.send(desk.file("orders.csv", f"{odd}\n{row}\n"))
    assert receipt.rows_accepted == 1
    assert '"[Order ID]" as order_id; "Start-Date" as start_date' in said(receipt)


FORMS = (
    *("2025-05-01 13:37", "2025-05-01T00:00:00.000", "01-May-2025", "1 May 2025", "1st may 2025"),
    *("May  1 2025 12:00AM", "20250501", "2025/05/01", "2025/5/1", "45778", "45778.5"),
    *("01/05/2025", "1/5/2025 00:00", "01.05.2025", "'2025-05-01", "\u00a02025-05-01\u200b"),
)


def test_a_day_in_a_form_that_can_be_read_in_one_way(desk):
    # The last row shows that the day stands first.
    written = [*FORMS, "31/05/2025"]
    rows = [order | {"start_date": day} for order, day in zip(orders(17), written, strict=True)]
    (receipt,) = desk.send(desk.file("o.csv", table("probation_order", *rows)))
    assert (receipt.rows_accepted, receipt.reasons) == (17, [])
    assert days(desk) == [*[date(2025, 5, 1)] * 16, date(2025, 5, 31)]
    assert "start_date: days were read from DD/MM/YYYY (4 cells)" in receipt.notes
    assert "start_date: days were read from the month's name (4 cells)" in receipt.notes
    midnight = (
        "start_date: days were read from days with the time 00:00, which was left out (1 cell)"
    )
    assert midnight in receipt.notes


def test_a_day_that_can_be_read_in_two_ways_is_set_apart_with_why(desk):
    days_written = ("01/05/2025", "05-01-2025 00:00", "2025-05-31", "31/06/2025x")
    rows = [order | {"start_date": day} for order, day in zip(orders(4), days_written, strict=True)]
    (receipt,) = desk.send(desk.file("o.csv", table("probation_order", *rows)))
    right = "a day that exists, written YYYY-MM-DD"
    assert [(reason.row, reason.what_is_right) for reason in receipt.reasons] == [
        (2, f"{right}: {DAY_OR_MONTH}"),
        (3, f"{right}: {DAY_OR_MONTH}"),
        (5, right),
    ]
    assert days(desk) == [date(2025, 5, 31)]


@pytest.mark.parametrize(
    ("written", "others"),
    [
        ("01/05/2025", "2025-05-31"),  # nothing shows which is the day
        ("01/05/2025", "05/31/2025"),  # another has the month first
        ("01-May-25", "2025-05-31"),  # the century
        ("2025-05", "2025-05-31"),
        ("4577", "2025-05-31"),  # no year, and no number of a day in living memory
    ],
)
def test_a_day_that_can_be_read_in_two_ways_stays_as_it_stands(tmp_path, written, others):
    path = tmp_path / "orders.csv"
    rows = [ORDER | {"start_date": written}, orders(2)[1] | {"start_date": others}]
    path.write_text(table("probation_order", *rows))
    parsed = contract_table.read(path)
    assert parsed
    assert parsed.tables["probation_order"]["start_date"][0] == written
    assert not any("days were read" in note for note in parsed.notes)


def test_words_that_say_nothing_are_blank(desk):
    words = ["NULL", "N/A", "#N/A", "-", "nan", "<NA>", "\\N"]
    rows = [
        order | dict.fromkeys(("end_date", "order_type", "unpaid_work_only"), word)
        for order, word in zip(orders(7), words, strict=True)
    ]
    (receipt,) = desk.send(desk.file("o.csv", table("probation_order", *rows)))
    records = current_identities(desk.vault, desk.home, "probation_order")
    said_nothing = records.select("end_date", "order_type", "unpaid_work_only")
    assert said_nothing.null_count().row(0) == (7, 7, 7)
    assert sum("read as blank (7 cells)" in note for note in receipt.notes) == 3


def test_a_family_may_be_called_null_and_early_help_may_be_none(desk):
    (receipt,) = desk.send(
        desk.file("p.csv", table("probation_person", PERSON | {"surname": "Null"}))
    )
    assert people(desk, receipt)["surname"].to_list() == ["Null"]
    child = {"crn": "X100001", "assessment_date": "2025-05-01", "child_name": "A"}
    content = table("probation_child", child | {"early_help": "None", "protection_plan": "Never"})
    desk.send(desk.file("probation_child.csv", content))
    (record,) = current_records(desk.home, "probation_child").to_dicts()
    assert (record["early_help"], record["protection_plan"]) == ("none", "none")


def test_ids_as_a_spreadsheet_leaves_them(desk):
    rows = [
        {"client_id": "123.0", "la_child_id": "'00456", "sex": "Female", "limited_access": "1.0"},
        {"client_id": "'0124", "sex": "1", "limited_access": "Unknown", "forename": "'Abd"},
        {"client_id": "1.23457E+11", "sex": "2"},
        {"client_id": "1.23457E+11", "sex": "2"},
        {"client_id": "1\u00a025"},
    ]
    content = table("yot_person", *rows)
    (receipt,) = desk.send(desk.file("yot_person.csv", content), agency="yot", place="Y01")
    kept = desk.vault.read(receipt.submission_id or "", "yot_person")
    assert kept["client_id"].to_list() == ["123", "0124", "1 25"]
    assert kept["sex"].to_list() == ["F", "M", None]
    assert kept["limited_access"].to_list() == [True, None, None]
    assert kept["la_child_id"].to_list() == ["00456", None, None]
    assert kept["forename"].to_list() == [None, "'Abd", None]
    assert {reason.row for reason in receipt.reasons} == {4, 5}
    assert "a spreadsheet shortened it" in said(receipt)
    assert "client_id: 1 cell may have lost noughts at the front" in said(receipt)


def test_cells_of_invisible_letters_alone_are_blank(desk):
    plain = table("probation_order", *orders(3))
    lines = [[f"\u200b {cell} \u200b" for cell in line.split(",")] for line in plain.split()]
    content = "\n".join(map(",".join, lines))
    (receipt,) = desk.send(desk.file("probation_order.csv", content))
    assert (receipt.rows_accepted, receipt.rows_quarantined) == (3, 0)
    assert current_records(desk.home, "probation_order")["end_date"].null_count() == 3


def test_labels_in_place_of_codes(desk):
    row = {"crn": "X100001", "type_code": "Child Protection", "start_date": "2025-05-01"}
    desk.send(desk.file("r.csv", table("probation_registration", row)))
    assert current_records(desk.home, "probation_registration")["type_code"].to_list() == ["RCPR"]


def test_a_parquet_file_of_every_type(desk):
    path = desk.file("orders.parquet", b"")
    moment = datetime(2025, 4, 30, 23, tzinfo=UTC)
    frame = pl.DataFrame(
        {
            "crn": pl.Series(["X1", "X2"], dtype=pl.Categorical),
            "order_id": [Decimal("12.00"), Decimal("13.00")],
            "start_date": [moment, moment],
            "sentence_date": [datetime(2025, 4, 1), None],
            "pre_sentence_report_date": [date(2025, 3, 1), None],
            "unpaid_work_only": [1.0, None],
            "end_date": [None, None],
        }
    ).with_columns(
        pl.lit(None).alias(name)
        for name in COLUMNS[2:]
        if name
        not in (
            "start_date",
            "sentence_date",
            "pre_sentence_report_date",
            "unpaid_work_only",
            "end_date",
        )
    )
    frame.write_parquet(path)
    (receipt,) = desk.send(path)
    assert (receipt.rows_accepted, receipt.rows_quarantined) == (2, 0)
    # Midnight by British clocks, which Greenwich still calls the day before.
    assert days(desk) == [date(2025, 5, 1)] * 2
    assert current_records(desk.home, "probation_order")["unpaid_work_only"].to_list() == [
        True,
        None,
    ]


def workbook(desk: Desk, write) -> FileReceipt:
    path = desk.extracts / "orders.xlsx"
    book = xlsxwriter.Workbook(path)
    write(book)
    book.close()
    return desk.send(path)[0]


def fill(sheet, first: int, *rows: dict[str, str]) -> None:
    sheet.write_row(first, 0, COLUMNS)
    for number, row in enumerate(rows, first + 1):
        sheet.write_row(number, 0, [row.get(name) for name in COLUMNS])


def test_a_workbook_with_a_title_a_hidden_and_another_sheet(desk):
    def write(book):
        sheet = book.add_worksheet("Orders")
        sheet.merge_range("A2:D2", "Orders of the year", book.add_format())
        fill(sheet, 3, *orders(2), ORDER | {"order_id": "bad", "start_date": "soon"})
        hidden = book.add_worksheet("old")
        fill(hidden, 0, *orders(5))
        hidden.hide()
        book.add_worksheet("Notes").write("A1", "made by hand")
        book.add_worksheet("Sheet4")

    receipt = workbook(desk, write)
    assert (receipt.rows_accepted, receipt.rows_quarantined) == (2, 1)
    assert receipt.reasons[0].row == 7  # as a person sees it, below the blank and title rows
    assert "the header stands in row 4" in said(receipt)
    assert "sheets that hold no table were passed over: 1" in said(receipt)
    assert "hidden sheets were passed over: 1" in said(receipt)


def test_merged_cells_are_told(desk):
    def write(book):
        sheet = book.add_worksheet()
        fill(sheet, 0, *orders(5))
        sheet.merge_range("C3:C5", "kind", book.add_format())

    receipt = workbook(desk, write)
    assert [reason.row for reason in receipt.reasons] == [4, 5]
    assert "cells are merged over rows 3 to 5" in said(receipt)


def test_formulas_are_read_by_their_values_and_refused_without(desk):
    def write(book):
        sheet = book.add_worksheet()
        fill(sheet, 0, *orders(2))
        sheet.write_formula("C2", '="a"&"b"', None, "ab")

    receipt = workbook(desk, write)
    assert receipt.rows_accepted == 2
    assert "ab" in current_identities(desk.vault, desk.home, "probation_order")["order_type"]

    def unsaved(book):
        sheet = book.add_worksheet()
        fill(sheet, 0, *orders(2))
        sheet.write_formula("E3", '="a"&"b"', None, "")

    receipt = workbook(desk, unsaved)
    assert receipt.outcome == "refused"
    assert "sheet Sheet1: cell E3 holds a formula without its value" in said(receipt)


def test_all_sheets_hidden(desk):
    path = write_workbook(desk.extracts / "o.xlsx", [COLUMNS, [ORDER.get(n) for n in COLUMNS]])
    other = desk.extracts / "p.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(other, "w") as new:
        for part in old.namelist():
            content = old.read(part).replace(b'sheetId="1"', b'sheetId="1" state="hidden"')
            new.writestr(part, content)
    (receipt,) = desk.send(other)
    assert "every sheet of the workbook is hidden" in said(receipt)


def test_a_file_is_told_by_what_it_is_not_by_what_it_is_called(desk):
    csv = desk.file("orders.xlsx", table("probation_order", *orders(2)))
    excel = write_sheets(
        desk.extracts / "orders.csv",
        {"any name": [COLUMNS, *([row.get(name) for name in COLUMNS] for row in orders(3))]},
    )
    assert [receipt.rows_accepted for receipt in desk.send(csv, excel)] == [2, 3]


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (
            OLE + "Workbook".encode("utf-16-le"),
            "old kind (.xls): save it as Excel workbook (.xlsx)",
        ),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "locked with a password"),
        (b"\x1f\x8b\x08\x00rest", "packed by gzip: unpack it"),
        (b"%PDF-1.7 rest", "a PDF"),
        (b"\xef\xbb\xbf\r\n<HTML><table>", "a web page"),
        (
            b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
            "an Excel workbook written as XML",
        ),
        (b"<?xml version='1.0'?><EXPSSDA903><CHILD/></EXPSSDA903>", "an SSDA903 return as XML"),
    ],
)
def test_files_of_other_kinds_are_refused_in_words(desk, content, words):
    (receipt,) = desk.send(desk.file("orders.xlsx", content))
    assert receipt.outcome == "refused"
    assert words in said(receipt)


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("orders.csv", "a zip archive: unpack it"),
        ("word/document.xml", "a Word document"),
        ("mimetype", "an OpenDocument file"),
    ],
)
def test_archives_that_are_no_workbook_are_refused_in_words(desk, part, words):
    path = desk.extracts / "orders.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(part, "crn")
    assert words in said(desk.send(path)[0])
