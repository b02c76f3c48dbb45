"""What each agency owes, whether it came, and how late."""

from datetime import date

import pytest

from data.calendar_of_returns import DUE_DAYS, owed
from data.in_force import coverage
from data.submissions import withdraw
from data.warehouse import periods
from tests.data.sending import ORDER, YEAR, Desk, table

AREAS = [
    {"la_code": "001", "area_code": "X99000001", "area_name": "Ashmere"},
    {"la_code": "002", "area_code": "X99000002", "area_name": "Gone", "valid_to": "2025-03-31"},
]
BODIES = [
    {"body_code": "L01", "body_name": "Ashmere", "body_type": "lscb"},
    {"body_code": "Y01", "body_name": "Ashmere team", "body_type": "yot_board"},
    {"body_code": "R01", "body_name": "Mereland", "body_type": "probation_region"},
]
LINKS = [
    {"body_code": "L01", "la_code": "001"},
    {"body_code": "L01", "la_code": "002"},
]
DUE = date(2026, 7, 31)


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path)
    made.declare("places", agency="board", place="R01")
    made.file("places/area.csv", table("area", *AREAS))
    made.file("places/body.csv", table("body", *BODIES))
    made.file("places/body_area.csv", table("body_area", *LINKS))
    made.send_declared(made.extracts)
    return made


def send(desk: Desk, folder: str, made_on: str, *rows: dict[str, str], period=YEAR) -> str:
    declared = f'agency = "probation"\nplace = "R01"\nmade_on = {made_on}\n'
    desk.file(f"{folder}/submission.toml", f'{declared}period = "{period[0]}..{period[1]}"\n')
    file = desk.file(f"{folder}/probation_order.csv", table("probation_order", *rows))
    (receipt,) = desk.send_declared(file)
    assert receipt.outcome == "accepted", receipt.reasons
    assert receipt.submission_id
    return receipt.submission_id


def calendar(desk: Desk) -> dict:
    rows = owed(desk.home, periods(coverage(desk.home)))
    assert set(rows["due_on"]) == {DUE}
    return {row[0]: row[1:] for row in rows.select("agency", "state", "days_late").iter_rows()}


def test_every_place_of_the_year_owes_whether_or_not_it_ever_sent(desk):
    rows = owed(desk.home, periods(coverage(desk.home)))
    assert rows.select("agency", "place_code", "state").rows() == [
        ("probation", "R01", "not supplied"),
        ("social_care", "001", "not supplied"),
        ("yot", "Y01", "not supplied"),
    ]
    assert rows["days_late"].null_count() == rows.height


@pytest.mark.parametrize(
    ("made_on", "state", "days_late"),
    [("2026-07-31", "supplied on time", 0), ("2026-08-01", "late", 1), ("2026-09-02", "late", 33)],
)
def test_a_return_is_late_from_the_day_after_it_was_due(desk, made_on, state, days_late):
    send(desk, "p", made_on, ORDER)
    assert calendar(desk)["probation"] == (state, days_late)


def test_a_correction_after_the_day_makes_nothing_late(desk):
    send(desk, "p", "2026-04-20", ORDER)
    send(desk, "again", "2026-12-01", ORDER | {"end_date": "2026-01-01"})
    assert calendar(desk)["probation"] == ("supplied on time", 0)


def test_a_year_that_comes_in_parts_is_as_late_as_its_last_part(desk):
    halves = (date(2025, 4, 1), date(2025, 9, 30)), (date(2025, 10, 1), date(2026, 3, 31))
    send(desk, "first", "2025-10-15", ORDER, period=halves[0])
    later = ORDER | {"order_id": "later", "start_date": "2025-12-01"}
    send(desk, "second", "2026-08-10", later, period=halves[1])
    assert calendar(desk)["probation"] == ("late", 10)


def test_what_was_withdrawn_was_not_supplied(desk):
    sent = send(desk, "p", "2026-04-20", ORDER)
    withdraw(desk.home, sent, "a test file")
    assert calendar(desk)["probation"] == ("not supplied", None)


def test_a_day_due_is_the_last_of_its_month():
    due = DUE_DAYS["probation"]
    assert due.after(date(2026, 3, 31)) == DUE
    assert due.after(date(2025, 10, 31)) == date(2026, 2, 28)


def test_a_council_that_no_body_covers_is_there_to_compare_with_and_owes_nothing(desk):
    far = {"la_code": "003", "area_code": "X99000003", "area_name": "Far"}
    england = {"la_code": "970", "area_code": "E9", "area_name": "All", "area_level": "country"}
    desk.file("places/area.csv", table("area", AREAS[0], far, england))
    desk.file("places/body_area.csv", table("body_area", {"body_code": "L01", "la_code": "001"}))
    desk.send_declared(desk.extracts / "places/area.csv", desk.extracts / "places/body_area.csv")
    rows = owed(desk.home, periods(coverage(desk.home)))
    assert rows.filter(agency="social_care")["place_code"].to_list() == ["001"]


def test_a_council_that_was_recoded_owes_one_return(desk):
    before = AREAS[0] | {"area_code": "X98", "valid_to": "2025-09-30"}
    after = AREAS[0] | {"area_code": "X99", "valid_from": "2025-10-01"}
    desk.file("places/area.csv", table("area", before, after))
    desk.send_declared(desk.extracts / "places/area.csv")
    rows = owed(desk.home, periods(coverage(desk.home)))
    assert rows.filter(agency="social_care")["place_code"].to_list() == ["001"]


def of(desk: Desk, agency: str) -> list[tuple]:
    rows = owed(desk.home, periods(coverage(desk.home))).filter(agency=agency)
    return rows.select("place_code", "period_start", "state").rows()


def send_for(desk: Desk, agency: str, place: str, name: str, year: int, **row: str) -> str:
    file = desk.file(f"{agency}{place}{year}/{name}.csv", table(name, row))
    period = (date(year, 4, 1), date(year + 1, 3, 31))
    (receipt,) = desk.send(file, agency=agency, place=place, period=period)
    assert receipt.outcome == "accepted", receipt.reasons
    assert receipt.submission_id
    return receipt.submission_id


def incident(desk: Desk, year: int, place: str = "P01") -> str:
    told = {"incident_id": "i1", "date": f"{year}-06-01", "kind": "other"}
    return send_for(
        desk, "police", place, "police_incident", year, **told, person_id="p1", role="adult"
    )


def seats(desk: Desk, year: int) -> str:
    group = {"body_code": "L01", "board_group": "board"}
    return send_for(desk, "board", "L01", "seat", year, **group, of_agency="probation", seat="head")


def test_the_police_and_the_board_are_not_asked_before_they_ever_sent(desk):
    assert of(desk, "police") == of(desk, "board") == []


@pytest.mark.parametrize(
    ("agency", "sends", "place"), [("police", incident, "P01"), ("board", seats, "L01")]
)
def test_who_ever_sent_owes_every_year_from_then_on(desk, agency, sends, place):
    first = sends(desk, 2024)
    send(desk, "p", "2026-04-20", ORDER)
    assert of(desk, agency) == [
        (place, date(2024, 4, 1), "late"),
        (place, date(2025, 4, 1), "not supplied"),
    ]
    sends(desk, 2025)
    assert [state for *_, state in of(desk, agency)] == ["late", "late"]
    withdraw(desk.home, first, "of another place")
    assert [start for _, start, _ in of(desk, agency)] == [date(2025, 4, 1)]


def test_a_police_force_that_was_declared_owes_from_the_first_and_once(desk):
    force = {"body_code": "P01", "body_name": "Mereland Police", "body_type": "police_force"}
    desk.file("places/body.csv", table("body", *BODIES, force))
    desk.send_declared(desk.extracts / "places/body.csv")
    assert of(desk, "police") == [("P01", date(2025, 4, 1), "not supplied")]
    incident(desk, 2025)
    assert of(desk, "police") == [("P01", date(2025, 4, 1), "late")]


def test_what_a_board_says_of_places_is_no_return_of_its_own(desk):
    desk.declare("more", agency="board", place="L01")
    desk.file("more/area.csv", table("area", *AREAS))
    desk.send_declared(desk.extracts / "more")
    assert of(desk, "board") == []
    seats(desk, 2024)
    send(desk, "p", "2026-04-20", ORDER)
    assert [state for *_, state in of(desk, "board")] == ["late", "not supplied"]
