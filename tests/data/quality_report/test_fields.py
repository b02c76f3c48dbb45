"""How full each field is: blank, not in the file, not asked."""

import polars as pl
import pytest

from data.current_records import current_records
from tests.data.sending import PERSON, table


def of(report, table_name, column_name):
    row = report.field.row(
        by_predicate=(pl.col("table_name") == table_name) & (pl.col("column_name") == column_name),
        named=True,
    )
    return row["records"], row["filled"], row["is_in_file"]


def people(count, **values):
    return [PERSON | {"crn": f"X10{number:04}"} | values for number in range(count)]


def test_blanks_are_counted_among_the_accepted_rows(desk, report):
    rows = [*people(3, la_code="001"), PERSON | {"crn": "X9", "la_code": ""}]
    faulty = PERSON | {"crn": "X8", "dob": "1987-13-05"}
    desk.send(desk.file("probation_person.csv", table("probation_person", *rows, faulty)))
    assert of(report(), "probation_person", "la_code") == (4, 3, True)


def test_a_column_that_was_left_out_is_told_from_a_blank_one(desk, report):
    text = table("probation_person", *people(3, pdu_code="D01"), without=("la_code",))
    desk.send(desk.file("probation_person.csv", text))
    assert of(report(), "probation_person", "la_code") == (3, 0, False)
    assert of(report(), "probation_person", "pdu_code") == (3, 3, True)


def test_the_end_of_what_still_runs_is_no_field_at_all(desk, report):
    order = {"crn": "X1", "order_id": "o1", "start_date": "2025-05-01"}
    desk.send(desk.file("probation_order.csv", table("probation_order", order)))
    names = report().field.filter(table_name="probation_order")["column_name"].to_list()
    assert "start_date" in names
    assert "end_date" not in names


def test_a_field_is_counted_of_the_rows_that_are_asked_it(desk, report):
    event = {"from_agency": "probation", "subject_agency": "probation", "subject_id": "X1"}
    rows = [
        event | {"event_id": "p1", "kind": "risk_change", "event_date": "2025-05-01"},
        event | {"event_id": "p2", "kind": "notification", "to_agency": "social_care"},
        event | {"event_id": "p3", "kind": "notification", "event_date": "2025-05-01"},
    ]
    desk.send(desk.file("joint_event.csv", table("joint_event", *rows)))
    worked_out = report()
    assert of(worked_out, "joint_event", "event_date") == (3, 2, True)
    # A change in risk is meant for no agency in particular.
    assert of(worked_out, "joint_event", "to_agency") == (2, 1, True)


@pytest.mark.parametrize(("councils", "filled"), [(["001"], 3), (["001", "002"], 1), ([], 1)])
def test_a_blank_council_of_a_team_that_serves_one_is_told_by_the_team(
    desk, report, councils, filled
):
    team = {"body_code": "Y01", "body_name": "Merely", "body_type": "yot_board"}
    areas = [{"body_code": "Y01", "la_code": council} for council in councils]
    desk.send(desk.file("b/body.csv", table("body", team)), agency="board", place="R01")
    if areas:
        desk.send(desk.file("body_area.csv", table("body_area", *areas)), agency="board")
    children = [{"client_id": f"C{at}", "forename": "Ann", "dob": "2010-01-02"} for at in range(3)]
    children[0]["la_code"] = "001"
    file = desk.file("yot_person.csv", table("yot_person", *children))
    (receipt,) = desk.send(file, agency="yot", place="Y01")
    assert receipt.outcome == "accepted", receipt.reasons
    assert of(report(), "yot_person", "la_code") == (3, filled, True)


def test_people_are_known_as_linkage_knows_them(desk, report):
    desk.send(desk.file("probation_person.csv", table("probation_person", *people(2))))
    keys = current_records(desk.home, "probation_person")["record_key"]
    links = pl.DataFrame(
        {
            "record_key": keys,
            "source": ["probation_person"] * 2,
            "has_name": [True, True],
            "has_birth_date": [True, False],
            "has_postcode": [False, False],
        }
    )
    worked_out = report(links)
    assert of(worked_out, "probation_person", "forename and surname") == (2, 2, True)
    assert of(worked_out, "probation_person", "dob") == (2, 1, True)
    assert of(worked_out, "probation_person", "postcode") == (2, 0, True)


def test_a_record_that_two_files_tell_of_counts_once_and_is_filled_by_either(desk, report):
    one, other = PERSON | {"la_code": "001"}, PERSON | {"pdu_code": "D01"}
    desk.send(
        desk.file("a/probation_person.csv", table("probation_person", one)),
        desk.file("b/probation_person.csv", table("probation_person", other)),
    )
    assert of(report(), "probation_person", "la_code") == (1, 1, True)
    assert of(report(), "probation_person", "pdu_code") == (1, 1, True)
