"""What the start of an order calls for, held to the logs, with the gaps of these."""

from datetime import date

import pytest

from tests.sql.one_family import covers, event, order

CHECKS = covers("probation", "R01", "social_care_check", "police_check", "probation_checklist")
STARTED = date(2026, 1, 12)


@pytest.fixture
def begun(region, given):
    given({"coverage": CHECKS})
    given(order(STARTED))


def check(on: date | None, key: str = "c") -> dict:
    of = {"subject_agency": "probation", "subject_key": "tom-pr", "from_place": "R01"}
    return event(key, "social_care_check", "probation", "social_care", on, **of)


@pytest.mark.parametrize(
    ("days", "working_days", "is_logged"),
    [
        ([date(2026, 1, 19)], 5, True),
        ([date(2025, 12, 15)], -20, True),  # four weeks before
        ([date(2025, 12, 12)], None, True),  # a day too early to be of this order
        ([date(2026, 2, 2), None], 15, False),  # the undated one may have been in time
        ([], None, True),
    ],
)
def test_a_check_counts_from_four_weeks_before(begun, given, ask, days, working_days, is_logged):
    given({"joint_event": [check(day, key=str(number)) for number, day in enumerate(days)]})
    found = ask(
        "SELECT DISTINCT sent_in_working_days, is_sending_logged FROM measures.opening_message"
        " WHERE kind = 'social_care_check'"
    )
    assert found == [(working_days, is_logged)]


def test_a_log_that_ends_too_soon_cannot_say_that_nothing_was_sent(region, given, ask):
    given({"coverage": CHECKS})
    given(order(date(2026, 3, 4)))
    found = ask(
        "SELECT DISTINCT kind, is_sending_logged FROM measures.opening_message"
        " WHERE kind IN ('social_care_check', 'notification') ORDER BY kind"
    )
    assert found == [("notification", True), ("social_care_check", False)]


def test_a_person_is_connected_with_the_child_whom_an_assessment_names(begun, ask, warehouse):
    asked = "SELECT DISTINCT is_about_child, is_on_plan FROM measures.opening_message"
    assert ask(asked) == [(True, False)]
    warehouse.execute("DELETE FROM raw.probation_child")
    assert ask(asked) == [(False, False)]


@pytest.mark.parametrize(
    ("asked_on", "left_out", "expected"),
    [
        (date(2026, 2, 9), None, (True, True)),
        (date(2026, 2, 10), None, (False, False)),
        (STARTED, "q6", (False, True)),
    ],
)
def test_the_six_questions_are_asked_if_each_is_answered(
    begun, given, ask, asked_on, left_out, expected
):
    answers = {f"q{number}": number == 1 for number in range(1, 7)}
    if left_out:
        answers[left_out] = None
    row = {"record_key": "tom-pr", "stage": "start", "asked_on": asked_on, **answers}
    given({"probation_checklist": [row]})
    assert ask("SELECT is_asked, is_any_yes FROM measures.checklist_at_start") == [expected]
