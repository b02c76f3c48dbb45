"""How completely tables and logs came."""

from datetime import date

import pytest

from tests.data.sending import ORDER, table

FIRST_HALF = (date(2025, 4, 1), date(2025, 9, 30))
SECOND_HALF = (date(2025, 10, 1), date(2026, 3, 31))
EVENT = {
    "event_id": "p1",
    "kind": "notification",
    "from_agency": "probation",
    "event_date": "2025-05-01",
}


def state(report, kind):
    return report.kind.filter(kind=kind)["state"].item()


def orders(desk, start, period):
    order = ORDER | {"order_id": start, "start_date": start}
    desk.send(
        desk.file(f"{start}/probation_order.csv", table("probation_order", order)), period=period
    )


def test_a_year_in_two_halves_is_complete(desk, report):
    orders(desk, "2025-05-01", FIRST_HALF)
    orders(desk, "2025-11-01", SECOND_HALF)
    assert state(report(), "probation_order") == "complete"


def test_half_a_year_is_covered_in_part_and_the_rest_is_missing(desk, report):
    orders(desk, "2025-05-01", FIRST_HALF)
    worked_out = report()
    assert state(worked_out, "probation_order") == "in part"
    assert state(worked_out, "probation_person") == "missing"


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        ("complete", "complete"),
        ("partial", "in part"),
        ("not recorded", "missing"),
        (None, "missing"),
    ],
)
def test_a_log_is_as_it_was_declared(desk, report, declared, expected):
    more = f'[covers]\nnotification = "{declared}"\n' if declared else ""
    desk.declare("p", agency="probation", place="R01", more=more)
    desk.send_declared(desk.file("p/joint_event.csv", table("joint_event", EVENT)))
    assert state(report(), "notification") == expected


def test_only_years_that_the_place_owes_are_told_and_of_a_force_from_when_it_sent(desk, report):
    orders(desk, "2025-05-01", FIRST_HALF)
    desk.send(
        desk.file("joint_event.csv", table("joint_event", EVENT | {"from_agency": "police"})),
        agency="police",
        place="P01",
    )
    due = report().due.select("agency", "place_code").unique().sort("agency").rows()
    assert due == [("police", "P01"), ("probation", "R01")]
    assert set(report().row_count["agency"]) == {"police", "probation"}
