"""What the youth offending teams do: held to their own records, with the gaps of these."""

from datetime import date, datetime

import pytest

from tests.sql.one_family import END, covers, episode

CHILD = {"record_key": "ada-yt", "place_code": "Y01"}
TEAM = [
    *covers("yot", "Y01", "yot_assessment", "yot_plan", "yot_contact", "yot_custody"),
    *covers("social_care", "001", "social_care_looked_after"),
]


def assessment(**said) -> dict:
    own = {"yot_assessment_key": "a", "kind": "initial", "completed_date": date(2026, 1, 16)}
    return {"yot_assessment": [{**CHILD, **own, **said}]}


@pytest.fixture
def team(region, given):
    given({"coverage": TEAM})


@pytest.mark.parametrize(
    ("said", "working_days", "is_logged"),
    [
        ({"shared_with_social_care_date": date(2026, 1, 23)}, 5, True),
        ({"shared_with_social_care_date": date(2026, 1, 15)}, -1, True),
        ({}, None, False),  # this team wrote down no day of sharing at all
    ],
)
def test_sharing_counts_from_completion_in_working_days(
    team, given, ask, said, working_days, is_logged
):
    given(episode(date(2025, 5, 1)) | assessment(**said))
    found = ask(
        "SELECT body_code, shared_in_working_days, is_sharing_logged"
        " FROM measures.assessment_of_known_child ORDER BY 1"
    )
    assert found == [(body, working_days, is_logged) for body in ("L01", "Y01")]


def test_sharing_is_looked_for_in_the_extract_of_the_assessments_own_day(team, given, ask):
    next_year = {"period_start": date(2026, 4, 1), "period_end": date(2027, 3, 31)}
    after = {"agency": "yot", "place_code": "Y01", "kind": "yot_assessment"}
    given({"coverage": [{**after, **next_year, "covered": "complete"}]})
    given(episode(date(2025, 5, 1)))
    shared = {"shared_with_social_care_date": date(2026, 1, 6)}
    given(assessment(yot_assessment_key="shared", completed_date=date(2026, 1, 5), **shared))
    given(assessment(yot_assessment_key="seen", completed_date=date(2026, 3, 17)))
    given(assessment(yot_assessment_key="unseen", completed_date=date(2026, 3, 18)))
    found = ask(
        "SELECT DISTINCT case_id, is_sharing_logged FROM measures.assessment_of_known_child"
    )
    assert dict(found) == {"shared": True, "seen": True, "unseen": False}


def test_an_assessment_without_a_day_or_of_a_child_unknown_to_social_care_is_no_case(
    team, given, ask
):
    given(assessment())
    assert ask("SELECT * FROM measures.assessment_of_known_child") == []
    given(episode(date(2025, 5, 1)))
    given(assessment(yot_assessment_key="undated", completed_date=None))
    assert set(ask("SELECT case_id FROM measures.assessment_of_known_child")) == {("a",)}


@pytest.mark.parametrize(
    ("started", "kind", "visited", "expected"),
    [
        (date(2026, 1, 5), "home visit", date(2026, 1, 5), (9, True)),
        (date(2026, 1, 5), "home visit", date(2026, 1, 2), (None, True)),
        (date(2026, 1, 5), "joint visit", date(2026, 1, 5), (None, True)),
        (None, "home visit", date(2026, 1, 2), (10, False)),
        (date(2025, 3, 31), "home visit", date(2026, 1, 19), (None, False)),  # not yet covered
    ],
)
def test_a_visit_counts_from_the_first_day_of_the_assessment(
    team, given, ask, started, kind, visited, expected
):
    given(assessment(started_date=started))
    given({"yot_contact": [{**CHILD, "contact_date": visited, "kind": kind}]})
    found = ask(
        "SELECT DISTINCT visited_working_days_before, is_visit_logged"
        " FROM measures.first_assessment"
    )
    assert found == [expected]


@pytest.mark.parametrize(
    ("kind", "planned", "expected"),
    [
        ("pathways and planning", date(2026, 1, 30), (10, True)),
        ("vulnerability management", date(2026, 1, 5), (-9, True)),
        ("vulnerability management", date(2026, 1, 2), (None, True)),
        ("intervention", date(2026, 1, 16), (None, True)),
        ("pathways and planning", None, (None, False)),
    ],
)
def test_a_plan_for_safety_is_of_the_assessment_from_its_first_day(
    team, given, ask, kind, planned, expected
):
    given(assessment(started_date=date(2026, 1, 5), safety_wellbeing="very high"))
    given({"yot_plan": [{**CHILD, "yot_plan_key": "p", "kind": kind, "date": planned}]})
    found = ask(
        "SELECT DISTINCT planned_in_working_days, is_plan_logged"
        " FROM measures.assessment_of_concern"
    )
    assert found == [expected]


@pytest.mark.parametrize("said", [{"safety_wellbeing": "medium"}, {"kind": "closure"}])
def test_a_lesser_concern_and_an_assessment_at_the_end_are_no_cases(team, given, ask, said):
    given(assessment(**{"safety_wellbeing": "high", **said}))
    assert ask("SELECT * FROM measures.assessment_of_concern") == []


def test_an_undated_plan_stays_and_says_that_nothing_is_known(team, given, ask):
    given({"yot_plan": [{**CHILD, "yot_plan_key": "p", "kind": "intervention"}]})
    found = ask("SELECT planned_on, is_with_parents, is_sharing_logged FROM measures.yot_plan")
    assert found == [(None, None, False)] * 2


@pytest.mark.parametrize(
    ("kind", "released", "expected"),
    [
        ("sentence", None, [(END, False)]),
        ("remand", datetime(2026, 2, 10, 9), [(date(2026, 2, 10), True)]),
        ("remand", datetime(2025, 12, 31, 9), []),
        ("police cell", None, []),
    ],
)
def test_a_child_in_custody_is_judged_on_the_last_day_held(
    team, given, ask, kind, released, expected
):
    held = {"kind": kind, "from_datetime": datetime(2025, 11, 3, 10), "to_datetime": released}
    given({"yot_custody": [{**CHILD, **held}]})
    care = {"episode_start_date": date(2025, 6, 1), "episode_end_date": date(2026, 3, 30)}
    given({"social_care_looked_after": [{"record_key": "ada-sc", "place_code": "001", **care}]})
    found = ask("SELECT DISTINCT on_date, is_looked_after FROM measures.custody_quarter")
    assert found == expected


@pytest.mark.parametrize(("home", "kind"), [("002", "remand"), (None, "sentence")])
def test_custody_of_a_child_from_a_council_that_sent_nothing_is_not_recorded(
    team, given, ask, warehouse, home, kind
):
    given({"body_area": [{"body_code": "Y01", "la_code": "002"}]})
    warehouse.execute("UPDATE raw.yot_person SET la_code = ?", [home])
    given({"yot_custody": [{**CHILD, "kind": kind, "from_datetime": datetime(2026, 1, 5, 10)}]})
    assert ask("SELECT body_code, is_looked_after FROM measures.custody_quarter") == [("Y01", None)]


def test_accommodation_is_the_last_that_was_written_down_out_of_custody(team, given, ask):
    ended = {"start_date": date(2025, 9, 1), "end_date": date(2026, 2, 10)}
    given({"yot_intervention": [{**CHILD, "yot_intervention_key": "i", **ended}]})
    assert set(ask("SELECT is_accommodation_suitable FROM measures.intervention_end")) == {(None,)}
    lived = [
        (date(2025, 9, 1), "community", True),
        (date(2026, 1, 5), "release", False),
        (date(2026, 1, 5), "community", True),
        (date(2026, 2, 1), "custody", True),
        (date(2026, 2, 2), "community", None),
        (date(2026, 2, 11), "community", True),
    ]
    names = ("on_date", "setting", "accommodation_suitable")
    given({"yot_circumstance": [{**CHILD, **dict(zip(names, row, strict=True))} for row in lived]})
    assert set(ask("SELECT is_accommodation_suitable FROM measures.intervention_end")) == {(False,)}


def test_an_order_that_goes_on_has_not_ended(team, given, ask):
    goes_on = {"start_date": date(2025, 9, 1), "end_date": date(2026, 4, 1)}
    given({"yot_intervention": [{**CHILD, "yot_intervention_key": "i", **goes_on}]})
    assert ask("SELECT * FROM measures.intervention_end") == []
