"""The same table comes in alike as CSV, Parquet or Excel, whatever the file is called."""

from datetime import date

import polars as pl
import pytest

from data.contracts import TABLES
from data.current_records import current_records
from data.readers import contract_table
from tests.data.sending import ORDER, Desk, table
from tests.data.workbook import write_workbook

COLUMNS = list(TABLES["probation_order"].columns())
TYPED = ORDER | {"start_date": date(2025, 5, 1), "unpaid_work_only": True}


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def loaded(desk: Desk) -> tuple:
    order = current_records(desk.home, "probation_order")
    return order.select("start_date", "end_date", "unpaid_work_only").row(0)


def test_a_parquet_file_of_typed_columns(desk):
    path = desk.file("orders.parquet", b"")
    pl.DataFrame([{name: TYPED.get(name) for name in COLUMNS}]).write_parquet(path)
    (receipt,) = desk.send(path)
    assert (receipt.outcome, receipt.rows_quarantined) == ("accepted", 0)
    assert loaded(desk) == (date(2025, 5, 1), None, True)


def test_a_parquet_file_with_a_nested_column(desk):
    path = desk.file("orders.parquet", b"")
    row = {name: TYPED.get(name) for name in COLUMNS} | {"requirements": ["a", "b"]}
    pl.DataFrame([row]).write_parquet(path)
    (receipt,) = desk.send(path)
    assert "column requirements is List(String)" in receipt.reasons[0].what_is_right


def test_a_workbook_with_real_dates_and_a_blank_row(desk):
    row = [TYPED.get(name) for name in COLUMNS]
    path = write_workbook(desk.extracts / "orders.xlsx", [list(COLUMNS), [None], row])
    (receipt,) = desk.send(path)
    assert (receipt.outcome, receipt.rows_read) == ("accepted", 1)
    assert loaded(desk) == (date(2025, 5, 1), None, True)


def test_a_workbook_names_the_row_that_a_person_sees(desk):
    good = [TYPED.get(name) for name in COLUMNS]
    bad = [(TYPED | {"order_id": "o2", "start_date": "soon"}).get(name) for name in COLUMNS]
    path = write_workbook(desk.extracts / "orders.xlsx", [list(COLUMNS), good, [None], bad])
    (receipt,) = desk.send(path)
    assert [reason.row for reason in receipt.reasons] == [4]


def test_a_workbook_of_several_sheets(desk):
    path = write_workbook(desk.extracts / "orders.xlsx", [list(COLUMNS)], sheets=2)
    (receipt,) = desk.send(path)
    assert "several sheets" in receipt.reasons[0].what_is_right


def test_a_workbook_that_unpacks_to_too_much(desk, monkeypatch):
    path = write_workbook(desk.extracts / "orders.xlsx", [list(COLUMNS), ["x" * 100_000]])
    monkeypatch.setattr("data.recognition.LARGEST_FILE_BYTES", 50_000)
    assert path.stat().st_size < 50_000
    (receipt,) = desk.send(path)
    assert receipt.reasons[0].what_is_right.startswith("unpacked the workbook has")


@pytest.mark.parametrize(
    ("file_name", "of"),
    [
        ("probation_order.csv", "probation_order"),
        ("Probation_Order_2025-26.csv", "probation_order"),
        ("probation_orders.csv", None),  # no table's name: only columns can tell
        ("body_area.csv", "body_area"),
        ("body_area (2).csv", "body_area"),
    ],
)
def test_a_file_is_told_by_its_name(desk, file_name, of):
    content = table(of or "menu", {}) if of else "soup,fish\n"
    parsed = contract_table.read(desk.file(file_name, content))
    assert (list(parsed.tables) if parsed else None) == ([of] if of else None)


@pytest.mark.parametrize("of", [name for name in TABLES if name not in ("area", "body")])
def test_a_file_is_told_by_its_columns(desk, of):
    parsed = contract_table.read(desk.file("extract.csv", table(of)))
    assert parsed
    assert list(parsed.tables) == [of]


@pytest.mark.parametrize("of", TABLES)
def test_a_header_alone_of_every_table_is_accepted_where_it_is_declared_complete(desk, of):
    sender = contract_table.SENDER.get(of, "social_care")
    declared = "notification" if of == "joint_event" else of
    desk.declare("sent", agency=sender, place="R01", more=f'[covers]\n{declared} = "complete"\n')
    (receipt,) = desk.send_declared(desk.file(f"sent/{of}.csv", table(of)))
    assert (receipt.outcome, receipt.rows_read, list(receipt.tables)) == ("accepted", 0, [of])
    assert current_records(desk.home, of).is_empty()


def test_columns_that_may_be_left_out_are_null(desk):
    content = table("yot_person", {"client_id": "1"}, without=("la_code",))
    (receipt,) = desk.send(desk.file("yot_person.csv", content), agency="yot", place="Y01")
    assert receipt.outcome == "accepted"
    assert current_records(desk.home, "yot_person")["la_code"].to_list() == [None]
