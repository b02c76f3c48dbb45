"""The files of one submission are taken or refused by what they are together."""

from datetime import date

import pytest

from data.in_force import coverage
from data.submissions import committed
from data.templates import write_templates
from tests.data.sending import ORDER, PERSON, Desk, orders, table

HEADER = "CHILD,SEX,DOB,ETHNIC,UPN\n77,1,29/02/2012,WBRI,A123456789123\n"
OC2 = "CHILD,DOB,CONVICTED\n77,29/02/2012,1\n"
EPISODES = "CHILD,DECOM,RNE,LS,DEC,REC\n77,{day},S,C2,{day},E4B\n"
MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END\n77,29/02/2012,M,{day},{day}\n"
MEETING = {
    "meeting_id": "m1",
    "kind": "professionals",
    "subject_agency": "probation",
    "subject_id": "X100001",
}
WITHIN, BEFORE = "01/05/2025", "01/05/2023"


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def looked_after(desk: Desk, **files: str) -> dict[str, str]:
    """Send files of the return as one submission; the outcome by file."""
    paths = [desk.file(f"{part}.csv", content) for part, content in files.items()]
    receipts = desk.send(*paths, agency="social_care", place="998")
    return {part: receipt.outcome for part, receipt in zip(files, receipts, strict=True)}


def test_files_that_tell_of_no_day_are_refused_with_those_of_another_year(desk):
    files = {"header": HEADER, "episodes": EPISODES.format(day=BEFORE), "oc2": OC2}
    assert set(looked_after(desk, **files).values()) == {"refused"}
    assert committed(desk.home) == []


def test_a_refusal_names_the_file_of_another_year_that_came_with_it(desk):
    paths = [
        desk.file("header.csv", HEADER),
        desk.file("episodes.csv", EPISODES.format(day=BEFORE)),
    ]
    header, episodes = desk.send(*paths, agency="social_care", place="998")
    assert "seems to be of another year (episodes.csv)" in header.reasons[0].what_is_right
    assert "it seems to be of another year" in episodes.reasons[0].what_is_right
    assert (header.rows_read, header.rows_accepted, header.submission_id) == (1, 0, None)


def test_they_stay_where_another_file_is_of_the_year(desk):
    files = {
        "header": HEADER,
        "episodes": EPISODES.format(day=WITHIN),
        "missing": MISSING.format(day=BEFORE),
    }
    outcomes = {"header": "accepted", "episodes": "accepted", "missing": "refused"}
    assert looked_after(desk, **files) == outcomes


def test_they_stay_where_nothing_tells_of_a_year(desk):
    assert set(looked_after(desk, header=HEADER, oc2=OC2).values()) == {"accepted"}


def test_people_of_probation_go_with_their_orders_and_come_again_for_the_right_year(desk):
    person = desk.file("probation_person.csv", table("probation_person", PERSON))
    order = desk.file(
        "probation_order.csv",
        table("probation_order", *orders(3, start_date="2024-05-01", end_date="2024-06-01")),
    )
    assert {receipt.outcome for receipt in desk.send(person, order)} == {"refused"}
    again = desk.send(person, order, period=(date(2024, 4, 1), date(2025, 3, 31)))
    assert {receipt.outcome for receipt in again} == {"accepted"}


def test_what_is_said_of_places_bears_no_year(desk):
    area = {"la_code": "942", "area_code": "E06000063", "area_name": "Ashmere"}
    paths = [
        desk.file("area.csv", table("area", area)),
        desk.file("seat.csv", table("seat")),
        desk.file("meeting.csv", table("meeting", MEETING | {"held_on": "2023-05-01"})),
    ]
    receipts = desk.send(*paths, agency="board", place="L01")
    assert [receipt.outcome for receipt in receipts] == ["accepted", "refused", "refused"]


def test_a_blank_template_is_no_return(desk):
    write_templates(desk.extracts / "blank")
    paths = [desk.extracts / "blank" / f"{name}.xlsx" for name in ("probation_order", "meeting")]
    for receipt in desk.send(*paths):
        (reason,) = receipt.reasons
        assert receipt.outcome == "refused"
        assert "a blank file is not taken for a return" in reason.what_is_right
        table_name = receipt.file.rpartition("/")[2].removesuffix(".xlsx")
        assert f'{table_name} = "complete" under [covers]' in reason.what_is_right
    assert committed(desk.home) == []


def test_a_blank_log_asks_which_kinds_of_event_were_logged(desk):
    (receipt,) = desk.send(desk.file("joint_event.csv", table("joint_event")))
    assert 'such as notification = "complete"' in receipt.reasons[0].what_is_right


def test_that_there_was_nothing_can_be_declared(desk):
    desk.declare("sent", agency="probation", place="R01", more='[covers]\nmeeting = "complete"\n')
    desk.file("sent/meeting.csv", table("meeting"))
    desk.file("sent/probation_order.csv", table("probation_order"))
    meeting, order = desk.send_declared(desk.extracts / "sent")
    assert (meeting.outcome, order.outcome) == ("accepted", "refused")
    assert coverage(desk.home).select("kind", "covered").rows() == [("meeting", "complete")]


@pytest.mark.parametrize("how", ["partial", "not recorded"])
def test_a_blank_file_that_is_declared_otherwise_is_refused(desk, how):
    desk.declare("sent", agency="probation", place="R01", more=f'[covers]\nmeeting = "{how}"\n')
    (receipt,) = desk.send_declared(desk.file("sent/meeting.csv", table("meeting")))
    assert receipt.outcome == "refused"


def test_a_blank_file_beside_one_with_rows_is_taken_and_says_what_it_counts_as(desk):
    order = desk.file("probation_order.csv", table("probation_order", ORDER))
    blank = desk.file("probation_registration.csv", table("probation_registration"))
    _, receipt = desk.send(order, blank)
    assert receipt.outcome == "accepted"
    assert any("no row stands in it" in note for note in receipt.notes)
