"""Whose pages there are and who owes returns: what the deployment says, and no publisher's list."""

from datetime import date

import pytest

from data.calendar_of_returns import owed
from data.current_records import current_records
from data.in_force import coverage
from data.own_places import records_in_use
from data.starting_places import PLACE, write_start
from data.warehouse import periods
from tests.data.sending import NEXT_YEAR, ORDER, YEAR, Desk, table
from tests.shared import shared

UNITS = (
    "region_code,region_name,pdu_code,pdu_name,ldu_code,ldu_name\n"
    "R01,Mereland by the list,D01,Vale,LD1,Vale\n"
    "R02,Farland,D02,Far,LD2,Far\n"
)
SERVED = (
    "new_la_code,la_name,pdu_code,pdu_name,probation_region_code\n"
    "E06000063,Ashmere,D01,Vale,R01\n"
    "E06000064,Distant,D01,Vale,R01\n"
    "E06000001,Far,D02,Far,R02\n"
)
COUNCILS = (
    "old_la_code,new_la_code,la_name,region_name\n"
    "942,E06000063,Ashmere,North West\n943,E06000064,Distant,North West\n"
)
OWN = {
    "area": [{"la_code": "942", "area_code": "E06000063", "area_name": "Ashmere"}],
    "body": [
        {"body_code": "R01", "body_name": "Mereland", "body_type": "probation_region"},
        {"body_code": "D01", "body_name": "Vale", "body_type": "delivery_unit"},
    ],
    "body_area": [{"body_code": "D01", "la_code": "942", "valid_to": "2026-03-31"}],
    "body_part": [{"part_code": "D01", "whole_code": "R01"}],
}


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path)
    for name, content in {"units": UNITS, "served": SERVED, "councils": COUNCILS}.items():
        made.file(f"publishers/{name}.csv", content)
    return made


def send_own(desk: Desk, **more: list[dict[str, str]]) -> None:
    for name, rows in (OWN | more).items():
        desk.file(f"own/{name}.csv", table(name, *rows))
    accepted(desk.send(desk.extracts / "own", agency="board", place=PLACE))


def send_lists(desk: Desk, period=YEAR) -> list[str]:
    receipts = desk.send(desk.extracts / "publishers", agency="board", place=PLACE, period=period)
    accepted(receipts)
    return [note for receipt in receipts for note in receipt.notes]


def accepted(receipts) -> None:
    assert {receipt.outcome for receipt in receipts} == {"accepted"}, receipts


def owing(desk: Desk) -> list[tuple[str, str]]:
    desk.file("sent/probation_order.csv", table("probation_order", ORDER))
    accepted(desk.send(desk.extracts / "sent", place="R01"))
    rows = owed(desk.home, periods(coverage(desk.home)))
    return rows.select("agency", "place_code").unique().sort("agency").rows()


@pytest.mark.parametrize("period", [YEAR, NEXT_YEAR])
def test_a_list_adds_no_body_and_changes_nothing_of_ones_own(desk, period):
    send_own(desk)
    before = {name: records_in_use(desk.home, name) for name in ("body", "body_area", "body_part")}
    send_lists(desk, period)
    assert {name: records_in_use(desk.home, name).rows() for name in before} == {
        name: rows.rows() for name, rows in before.items()
    }
    assert before["body_area"]["valid_to"].to_list() == [date(2026, 3, 31)]


def test_only_ones_own_places_owe_returns(desk):
    send_own(desk, body_area=[{"body_code": "D01", "la_code": "942"}])
    send_lists(desk)
    assert owing(desk) == [("probation", "R01"), ("social_care", "942")]


def test_lists_alone_make_nobody_owe_a_return(desk):
    send_lists(desk)
    assert owing(desk) == []


def test_what_a_list_says_is_kept_and_its_receipt_says_that_it_makes_no_body(desk):
    notes = send_lists(desk)
    assert sum("it makes no body" in note for note in notes) == 2
    assert set(current_records(desk.home, "body")["body_code"]) == {"R01", "D01", "R02", "D02"}


def test_a_region_of_the_publishers_own_files_is_left_as_it_was_started(tmp_path):
    desk = Desk(tmp_path)
    write_start(desk.extracts / "start", date(2026, 11, 24), "N59")
    accepted(desk.send_declared(desk.extracts / "start"))
    before = owing_in_full(desk)
    accepted(desk.send(shared("reference/geography"), agency="board", place=PLACE))
    assert owing_in_full(desk) == before
    assert records_in_use(desk.home, "body").filter(body_type="probation_region").height == 1
    assert "943" not in before


def owing_in_full(desk: Desk) -> list[str]:
    return owed(desk.home, periods(coverage(desk.home)))["place_code"].to_list()
