"""A file is taken only of a place that the agency sends from, as far as that can be known."""

from datetime import date

import pytest

from data.receipt import FileReceipt
from data.starting_places import PLACE, write_start
from data.submissions import committed
from tests.data.sending import ORDER, Desk, table

BODIES = [
    {"body_code": "R01", "body_name": "Mereland", "body_type": "probation_region"},
    {"body_code": "R02", "body_name": "Farland", "body_type": "probation_region"},
    {"body_code": "D01", "body_name": "Vale", "body_type": "delivery_unit"},
    {"body_code": "Y01", "body_name": "Vale team", "body_type": "yot_board"},
    {"body_code": "L942", "body_name": "Vale board", "body_type": "lscb"},
]
OWN = {
    "area": [
        {"la_code": "942", "area_code": "E06000063", "area_name": "Ashmere"},
        {"la_code": "943", "area_code": "E06000064", "area_name": "Distant"},
    ],
    "body": BODIES,
    "body_area": [{"body_code": "L942", "la_code": "942"}],
    "body_part": [{"part_code": "D01", "whole_code": "R01"}],
}
SENT = {
    "probation": ("probation_order", ORDER),
    "yot": ("yot_person", {"client_id": "1"}),
    "social_care": ("social_care_person", {"child_id": "1"}),
    "police": (
        "police_custody",
        {"child_id": "c1", "surname": "Vale", "from_datetime": "2025-05-01 23:30"},
    ),
    "board": (
        "seat",
        {"seat": "s1", "body_code": "L942", "board_group": "board", "of_agency": "yot"},
    ),
}


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def set_up(desk: Desk, **more: list[dict[str, str]]) -> None:
    for name, rows in (OWN | more).items():
        desk.file(f"own/{name}.csv", table(name, *rows))
    receipts = desk.send(desk.extracts / "own", agency="board", place=PLACE)
    assert {receipt.outcome for receipt in receipts} == {"accepted"}, receipts


def sent(desk: Desk, agency: str, place: str) -> FileReceipt:
    name, row = SENT[agency]
    (receipt,) = desk.send(desk.file(f"{name}.csv", table(name, row)), agency=agency, place=place)
    return receipt


def doubts(receipt: FileReceipt) -> list[str]:
    assert receipt.outcome == "accepted", receipt.reasons
    return [note for note in receipt.notes if str(receipt.place) in note]


@pytest.mark.parametrize(
    ("agency", "place", "said"),
    [
        ("probation", "ZZZ", "ZZZ is no place that probation sends from: it sends from R01, R02"),
        ("probation", "D01", "D01 is a probation delivery unit, and probation does not send from"),
        ("probation", "D01", "its region is R01"),
        ("probation", "Y01", "is a youth offending team management board"),
        ("yot", "Y02", "it sends from Y01; if it is one, send its row of the table body"),
        ("social_care", "L942", "is a safeguarding children board"),
        ("social_care", "E06000063", "the council E06000063 goes by its number 942"),
        ("social_care", "ZZZ", "ZZZ is no council: it sends from 942"),
        ("social_care", "980", "980 is no council"),  # a region of our own facts
        ("police", "R01", "is a probation region"),
    ],
)
def test_a_place_that_is_none_is_refused_and_those_that_send_are_named(desk, agency, place, said):
    set_up(desk)
    before = len(committed(desk.home))
    receipt = sent(desk, agency, place)
    (reason,) = receipt.reasons
    assert (receipt.outcome, reason.column) == ("refused", "place")
    assert said in reason.what_is_right
    assert len(committed(desk.home)) == before


@pytest.mark.parametrize(
    ("agency", "place"),
    [
        ("probation", "R02"),
        ("yot", "Y01"),
        ("social_care", "942"),
        ("police", "P01"),  # no force is set up, and none need be
        ("board", "L942"),
        ("board", "R01"),  # a region's own record
    ],
)
def test_a_place_that_is_one_is_taken_without_a_word(desk, agency, place):
    set_up(desk)
    assert doubts(sent(desk, agency, place)) == []


@pytest.mark.parametrize(
    ("agency", "place", "said"),
    [
        ("social_care", "943", "no body of yours covers the council 943"),
        ("social_care", "909", "no body of yours covers the council 909"),  # Cumbria, that was
        ("board", "L999", "L999 is no body that is set up"),
    ],
)
def test_a_place_that_may_be_one_is_taken_and_doubted(desk, agency, place, said):
    set_up(desk)
    (note,) = doubts(sent(desk, agency, place))
    assert said in note


def test_a_force_that_is_not_among_those_set_up_is_doubted(desk):
    force = {"body_code": "P01", "body_name": "Vale police", "body_type": "police_force"}
    set_up(desk, body=[*BODIES, force])
    assert doubts(sent(desk, "police", "P01")) == []
    (note,) = doubts(sent(desk, "police", "P10"))
    assert "none of the places set up for police" in note


@pytest.mark.parametrize("agency", ["probation", "yot", "social_care"])
def test_before_any_body_is_set_up_every_place_is_taken(desk, agency):
    assert doubts(sent(desk, agency, "ZZZ")) == []


def test_where_no_body_covers_a_council_any_is_taken_and_told_so(desk):
    set_up(desk, body_area=[])
    assert doubts(sent(desk, "social_care", "942")) == []
    (note,) = doubts(sent(desk, "social_care", "ZZZ"))
    assert "no body that covers a council is set up yet" in note


def test_a_region_is_not_asked_of_a_deployment_that_set_up_none(desk):
    set_up(desk, body=BODIES[2:])
    (note,) = doubts(sent(desk, "probation", "R01"))
    assert "no probation region is set up yet" in note
    assert sent(desk, "probation", "D01").outcome == "refused"


def test_a_place_that_was_is_taken_for_what_it_sends_late(desk):
    ended = BODIES[0] | {"valid_to": "2024-03-31"}
    set_up(desk, body=[ended, *BODIES[1:]])
    assert doubts(sent(desk, "probation", "R01")) == []


def test_places_may_come_in_the_same_call_after_what_they_send(desk):
    desk.declare("a", agency="probation", place="R01")
    desk.file("a/probation_order.csv", table("probation_order", ORDER))
    desk.declare("b", agency="probation", place="ZZZ")
    desk.file("b/probation_order.csv", table("probation_order", ORDER | {"crn": "X2"}))
    desk.declare("places", agency="board", place=PLACE)
    for name, rows in OWN.items():
        desk.file(f"places/{name}.csv", table(name, *rows))
    receipts = desk.send_declared(desk.extracts)
    outcomes = {receipt.place: receipt.outcome for receipt in receipts}
    assert outcomes == {"R01": "accepted", "ZZZ": "refused", PLACE: "accepted"}


def test_what_mends_a_submission_is_taken_of_the_place_of_that(desk):
    wrong = ORDER | {"order_id": "wrong", "start_date": "2025-02-30"}
    (first,) = desk.send(desk.file("probation_order.csv", table("probation_order", ORDER, wrong)))
    set_up(desk, body=BODIES[1:], body_part=[{"part_code": "D01", "whole_code": "R02"}])
    desk.declare("m", agency="probation", place="R01", more=f'mends = "{first.submission_id}"\n')
    mended = table("probation_order", wrong | {"start_date": "2025-02-28"})
    (again,) = desk.send_declared(desk.file("m/probation_order.csv", mended))
    assert (again.outcome, again.rows_accepted) == ("accepted", 1)


def test_every_place_of_a_region_that_was_started_is_taken(tmp_path):
    desk = Desk(tmp_path)
    write_start(desk.extracts / "start", date(2026, 11, 24), "N59")
    desk.send_declared(desk.extracts / "start")
    receipt = sent(desk, "probation", "N59WESB")
    assert "its region is N59" in receipt.reasons[0].what_is_right
    for agency, place in (("probation", "N59"), ("yot", "Y869"), ("social_care", "869")):
        assert doubts(sent(desk, agency, place)) == []
    assert sent(desk, "yot", "Y86").outcome == "refused"
    assert "869" in sent(desk, "social_care", "8690").reasons[0].what_is_right
