"""From a few raw rows to the measures: who is connected, what is covered, what is undated."""

from datetime import date

import pytest

YEAR = {"period_start": date(2025, 4, 1), "period_end": date(2026, 3, 31)}
LAST_QUARTER = {
    "period_type": "quarter",
    "period_start": date(2026, 1, 1),
    "period_end": date(2026, 3, 31),
}
END = date(2026, 3, 31)
PLACES = {
    "body": [
        {"body_code": "L01", "body_type": "lscb"},
        {"body_code": "Y01", "body_type": "yot_board"},
        {"body_code": "D01", "body_type": "delivery_unit"},
        {"body_code": "R01", "body_type": "probation_region"},
    ],
    "body_area": [
        {"body_code": "L01", "la_code": "001"},
        {"body_code": "Y01", "la_code": "001"},
        {"body_code": "D01", "la_code": "001"},
    ],
    "body_part": [{"part_code": "D01", "whole_code": "R01"}],
    "period": [LAST_QUARTER],
}


def covers(agency: str, place: str, *kinds: str, covered: str = "complete") -> list[dict]:
    own = {"agency": agency, "place_code": place, "covered": covered}
    return [{**own, "kind": kind, **YEAR} for kind in kinds]


EVERYTHING = {
    "coverage": [
        *covers("social_care", "001", "social_care_plan", "social_care_referral", "invitation"),
        *covers("social_care", "001", "referral_response"),
        *covers("probation", "R01", "probation_order", "probation_registration"),
        *covers("probation", "R01", "probation_contact", "notification", "risk_change_shared"),
        *covers("yot", "Y01", "yot_intervention", "follow_up"),
    ]
}


def person(record: str, source: str, kind: str, person_id: str) -> dict:
    return {"record_key": record, "source": source, "person_kind": kind, "person_id": person_id}


ADA_AND_HER_FATHER = {
    "person_link": [
        person("ada-sc", "social_care_person", "child", "Ada"),
        person("ada-pr", "probation_child", "child", "Ada"),
        person("ada-yt", "yot_person", "child", "Ada"),
        person("tom-pr", "probation_person", "adult", "Tom"),
    ],
    "social_care_person": [{"record_key": "ada-sc", "place_code": "001"}],
    "probation_person": [{"record_key": "tom-pr", "pdu_code": "D01", "la_code": "001"}],
    "probation_child": [{"record_key": "ada-pr", "offender_key": "tom-pr"}],
    "yot_person": [{"record_key": "ada-yt", "place_code": "Y01", "la_code": "001"}],
}


def plan(start: date, end: date | None = None) -> dict:
    own = {"record_key": "ada-sc", "place_code": "001"}
    return {"social_care_plan": [{**own, "plan_start_date": start, "plan_end_date": end}]}


def order(start: date, end: date | None = None) -> dict:
    own = {"record_key": "tom-pr", "probation_order_key": "o1", "place_code": "R01"}
    return {"probation_order": [{**own, "start_date": start, "end_date": end}]}


def episode(start: date, end: date | None = None, *, no_further_action: bool | None = None) -> dict:
    own = {"record_key": "ada-sc", "place_code": "001", "no_further_action": no_further_action}
    return {"social_care_referral": [{**own, "referral_date": start, "closure_date": end}]}


def event(key: str, kind: str, sender: str, to: str, on: date | None, **more: str) -> dict:
    own = {"joint_event_key": key, "kind": kind, "from_agency": sender, "to_agency": to}
    return {**own, "event_date": on, **more}


@pytest.fixture
def region(given):
    for tables in (PLACES, EVERYTHING, ADA_AND_HER_FATHER):
        given(tables)


@pytest.mark.parametrize(
    ("tables", "basis"),
    [
        ({}, {"declared"}),
        (
            {
                "person_link": [person("tom-sc", "social_care_person", "adult", "Tom")],
                "social_care_family": [
                    {"record_key": "ada-sc", "social_care_family_key": "f"},
                    {"record_key": "tom-sc", "social_care_family_key": "f"},
                ],
            },
            {"declared", "family"},
        ),
        (
            {
                "person_link": [person("tom-yt", "yot_household_adult", "adult", "Tom")],
                "yot_household_adult": [{"record_key": "tom-yt", "client_key": "ada-yt"}],
            },
            {"declared", "household"},
        ),
    ],
)
def test_a_child_and_an_adult_are_connected_by_any_agencys_record(
    region, given, ask, tables, basis
):
    given(tables)
    rows = ask("SELECT child_id, adult_id, basis FROM linked.connection")
    assert set(rows) == {("Ada", "Tom", one) for one in basis}


def test_siblings_of_one_family_are_not_connected_as_child_and_adult(given, ask):
    given(
        {
            "person_link": [
                person("ada", "social_care_person", "child", "Ada"),
                person("ben", "social_care_person", "child", "Ben"),
            ],
            "social_care_family": [
                {"record_key": "ada", "social_care_family_key": "f"},
                {"record_key": "ben", "social_care_family_key": "f"},
            ],
        }
    )
    assert ask("SELECT * FROM linked.connection") == []


def test_a_record_that_nobody_linked_is_a_person_of_its_own(given, ask):
    given({"probation_child": [{"record_key": "c", "offender_key": "o"}]})
    assert ask("SELECT child_id, adult_id FROM linked.connection") == [("c", "o")]


def test_a_plan_is_judged_on_its_last_day_in_the_quarter(region, given, ask):
    given(plan(date(2025, 6, 1), date(2026, 2, 10)) | order(date(2025, 6, 1), date(2026, 2, 9)))
    assert ask("SELECT * FROM measures.child_on_plan_quarter") == [
        ("Ada", "L01", date(2026, 2, 10), False)
    ]


def test_days_that_the_council_did_not_cover_do_not_count(given, ask):
    given(PLACES | ADA_AND_HER_FATHER | plan(date(2025, 6, 1)) | order(date(2025, 6, 1)))
    covered = {**LAST_QUARTER, "period_end": date(2026, 2, 28), "covered": "complete"}
    covered.pop("period_type")
    council = {"agency": "social_care", "place_code": "001", "kind": "social_care_plan"}
    given({"coverage": [covered | council, *covers("probation", "R01", "probation_order")]})
    assert ask("SELECT on_date, is_known_to_probation FROM measures.child_on_plan_quarter") == [
        (date(2026, 2, 28), True)
    ]


@pytest.mark.parametrize("covered", ["partial", "not recorded"])
def test_without_probations_orders_it_is_not_known_whether_the_child_is_linked(given, ask, covered):
    given(PLACES | ADA_AND_HER_FATHER | plan(date(2025, 6, 1)) | order(date(2025, 6, 1)))
    given({"coverage": covers("social_care", "001", "social_care_plan")})
    given({"coverage": covers("probation", "R01", "probation_order", covered=covered)})
    assert ask("SELECT is_known_to_probation FROM measures.child_on_plan_quarter") == [(None,)]


def test_a_child_of_two_boards_councils_is_a_case_of_both(region, given, ask):
    given(
        {
            "body": [{"body_code": "L02", "body_type": "lscb"}],
            "body_area": [{"body_code": "L02", "la_code": "002"}],
            "coverage": covers("social_care", "002", "social_care_plan"),
            "person_link": [person("ada-2", "social_care_person", "child", "Ada")],
            "social_care_plan": [
                {
                    "record_key": "ada-2",
                    "place_code": "002",
                    "plan_start_date": date(2026, 2, 11),
                    "plan_end_date": None,
                }
            ],
        }
    )
    given(plan(date(2025, 6, 1), date(2026, 2, 10)) | order(date(2026, 2, 11)))
    rows = ask("SELECT * FROM measures.child_on_plan_quarter ORDER BY body_code")
    assert rows == [
        ("Ada", "L01", date(2026, 2, 10), False),
        ("Ada", "L02", END, None),  # no region is known to serve council 002
    ]


def test_a_council_that_changes_boards_counts_for_the_board_of_the_day(region, given, ask):
    given(plan(date(2025, 6, 1), date(2026, 2, 10)))
    given(
        {
            "body": [
                {"body_code": "L08", "body_type": "lscb"},
                {"body_code": "L09", "body_type": "lscb"},
            ],
            "body_area": [
                {"body_code": "L08", "la_code": "001", "valid_to": date(2026, 2, 10)},
                {"body_code": "L09", "la_code": "001", "valid_from": date(2026, 2, 11)},
            ],
        }
    )
    rows = ask("SELECT body_code FROM measures.child_on_plan_quarter ORDER BY 1")
    assert rows == [("L01",), ("L08",)]


@pytest.mark.parametrize(
    ("known", "is_known"),
    [
        ({}, False),
        (plan(date(2026, 3, 31)), True),
        (episode(date(2025, 5, 1)), True),
        (episode(date(2025, 5, 1), date(2026, 3, 30)), False),
        (episode(date(2025, 5, 1), no_further_action=True), False),
        (
            {
                "social_care_looked_after": [
                    {"record_key": "ada-sc", "place_code": "001", "episode_start_date": END}
                ]
            },
            True,
        ),
    ],
)
def test_a_child_of_the_team_is_known_by_a_plan_an_episode_or_care(
    region, given, ask, known, is_known
):
    intervention = {"record_key": "ada-yt", "place_code": "Y01", "start_date": date(2025, 9, 1)}
    given({"yot_intervention": [intervention]} | known)
    assert ask("SELECT * FROM measures.yot_child_quarter ORDER BY body_code") == [
        ("Ada", "L01", END, is_known),
        ("Ada", "Y01", END, is_known),
    ]


@pytest.mark.parametrize("home", ["002", None])
def test_a_child_of_the_team_from_a_council_that_sent_nothing_is_not_recorded(
    region, given, ask, warehouse, home
):
    warehouse.execute("UPDATE raw.yot_person SET la_code = ?", [home])
    intervention = {"record_key": "ada-yt", "place_code": "Y01", "start_date": date(2025, 9, 1)}
    given({"yot_intervention": [intervention]} | plan(date(2025, 6, 1)))
    assert ask("SELECT * FROM measures.yot_child_quarter") == [("Ada", "Y01", END, None)]


def test_flags_and_plans_are_compared_both_ways(region, given, ask):
    flag = {"record_key": "tom-pr", "place_code": "R01", "type_code": "RCPR"}
    given(plan(date(2025, 6, 1), date(2026, 3, 30)) | order(date(2025, 6, 1)))
    given({"probation_registration": [{**flag, "start_date": date(2025, 6, 1)}]})
    assert ask("SELECT * FROM measures.offender_of_child_on_plan") == []
    assert ask("SELECT * FROM measures.flagged_offender ORDER BY body_code") == [
        ("Tom", "D01", END, False),
        ("Tom", "L01", END, False),
        ("Tom", "R01", END, False),
    ]


MEETING = {
    "meeting_key": "m",
    "kind": "core group",
    "held_on": date(2026, 1, 12),  # a Monday
    "subject_key": "ada-sc",
    "agency": "social_care",
    "place_code": "001",
}


@pytest.mark.parametrize(
    ("events", "is_invited", "notice"),
    [
        ([date(2026, 1, 5)], True, 5),
        ([date(2026, 1, 9), date(2026, 1, 5)], True, 5),
        ([date(2026, 1, 3)], True, 6),  # a Saturday counts as the Friday before
        ([date(2025, 12, 31)], True, 7),  # New Year's Day is no working day
        ([None], True, None),
        ([], False, None),
    ],
)
def test_notice_is_counted_in_working_days(region, given, ask, events, is_invited, notice):
    given({"bank_holiday": [{"on_date": date(2026, 1, 1)}], "meeting": [MEETING]})
    given(order(date(2025, 6, 1)))
    given(
        {
            "joint_event": [
                event(f"i{n}", "invitation", "social_care", "probation", on, meeting_key="m")
                for n, on in enumerate(events)
            ]
        }
    )
    found = ask(
        "SELECT body_code, is_invited, notice_working_days FROM measures.expected_invitation"
        " ORDER BY body_code"
    )
    assert found == [(body, is_invited, notice) for body in ("D01", "L01", "R01")]


def test_a_council_that_logs_no_invitations_leaves_it_unknown(region, given, ask, warehouse):
    warehouse.execute("DELETE FROM raw.coverage WHERE kind = 'invitation'")
    given({"meeting": [MEETING]} | order(date(2025, 6, 1)))
    assert set(ask("SELECT is_invited FROM measures.expected_invitation")) == {(None,)}


def test_a_meeting_of_another_kind_or_without_a_partner_agency_is_no_case(region, given, ask):
    kinds = ("initial conference", "review conference", "core group", "strategy", "MARAC")
    given({"meeting": [{**MEETING, "meeting_key": kind, "kind": kind} for kind in kinds]})
    assert ask("SELECT * FROM measures.expected_invitation") == []
    given(order(date(2025, 6, 1)))
    found = set(ask("SELECT case_id FROM measures.expected_invitation"))
    assert found == {("initial conference",), ("review conference",), ("core group",)}


@pytest.mark.parametrize(
    ("started", "told", "working_days", "is_logged"),
    [
        (date(2026, 1, 5), [date(2026, 1, 12)], 5, True),
        (date(2026, 1, 5), [date(2026, 1, 2), date(2026, 1, 13)], 6, True),  # the first is earlier
        (date(2026, 1, 5), [], None, True),
        (date(2026, 1, 5), [None], None, False),  # told, but nobody wrote down when
        (date(2026, 3, 17), [], None, True),  # the log covers the fourteenth day after
        (date(2026, 3, 18), [], None, False),  # and here it ends the day before
    ],
)
def test_a_notification_counts_from_the_start_of_the_order(
    region, given, ask, started, told, working_days, is_logged
):
    given(episode(date(2025, 5, 1)) | order(started))
    given(
        {
            "joint_event": [
                event(f"n{n}", "notification", "probation", "social_care", on, subject_key="tom-pr")
                for n, on in enumerate(told)
            ]
        }
    )
    found = ask(
        "SELECT body_code, notified_in_working_days, is_notification_logged"
        " FROM measures.order_start ORDER BY body_code"
    )
    assert found == [(body, working_days, is_logged) for body in ("D01", "L01", "R01")]


def yot_referral(on: date | None) -> dict:
    places = {"from_place": "Y01", "to_place": "001", "subject_key": "ada-yt"}
    return event("r", "referral", "yot", "social_care", on, **places)


@pytest.mark.parametrize(
    ("later", "answered", "answer_logged", "followed_up", "follow_up_logged"),
    [
        ([], None, True, None, True),
        ([("referral_response", "social_care", date(2026, 1, 8))], 3, True, None, True),
        ([("referral_response", "social_care", None)], None, False, None, True),
        ([("escalation", "yot", date(2026, 1, 15))], None, True, 8, True),
        ([("follow_up", "police", date(2026, 1, 15))], None, True, None, True),
        ([("follow_up", "yot", None)], None, True, None, False),
    ],
)
def test_a_referral_carries_its_answer_and_what_the_sender_did_next(
    region, given, ask, later, answered, answer_logged, followed_up, follow_up_logged
):
    about = [
        event(f"e{n}", kind, sender, "yot", on, about_event_key="r")
        for n, (kind, sender, on) in enumerate(later)
    ]
    given({"joint_event": [yot_referral(date(2026, 1, 5)), *about]})
    found = ask(
        "SELECT body_code, answered_in_working_days, is_answer_logged,"
        " followed_up_in_working_days, is_follow_up_logged FROM measures.referral ORDER BY 1"
    )
    facts = (answered, answer_logged, followed_up, follow_up_logged)
    assert found == [("L01", *facts), ("Y01", *facts)]


def test_an_undated_referral_stays_and_says_that_nothing_is_known(region, given, ask):
    given({"joint_event": [yot_referral(None)]})
    found = ask(
        "SELECT referred_on, answered_in_working_days, is_answer_logged FROM measures.referral"
    )
    assert found == [(None, None, False)] * 2


def test_a_change_in_risk_is_a_case_only_while_a_linked_child_is_open(region, given, ask):
    change = event(
        "c", "risk_change", "probation", "probation", date(2026, 1, 5), subject_key="tom-pr"
    )
    told = [
        event(to, "risk_change_shared", "probation", to, on, about_event_key="c")
        for to, on in (("police", date(2026, 1, 5)), ("social_care", date(2026, 1, 7)))
    ]
    given({"joint_event": [{**change, "from_place": "R01"}, *told]})
    assert ask("SELECT * FROM measures.risk_change") == []
    given(episode(date(2026, 1, 5)))
    assert ask("SELECT * FROM measures.risk_change ORDER BY body_code") == [
        ("c", "Tom", body, date(2026, 1, 5), 2, True) for body in ("D01", "L01", "R01")
    ]


def test_an_order_is_visited_by_a_home_visit_for_the_childs_sake(region, given, ask):
    given(plan(END) | order(date(2026, 1, 1)))
    assert set(ask("SELECT case_id, is_home_visited FROM measures.order_quarter")) == {
        ("o1:2026-01-01", False)
    }
    visit = {"record_key": "tom-pr", "contact_type": "CHVS", "complied": True}
    visit |= {"purpose_child_protection": True, "contact_date": date(2026, 1, 1)}
    given({"probation_contact": [visit]})
    assert set(ask("SELECT is_home_visited FROM measures.order_quarter")) == {(True,)}


def test_two_reviews_of_one_day_are_not_copies_of_each_other(region, given, ask):
    review = {"record_key": "ada-yt", "kind": "review", "text_digest": "x"}
    review |= {"completed_date": date(2026, 1, 5)}
    both = [{**review, "yot_assessment_key": key} for key in ("a", "b")]
    given({"yot_assessment": both})
    rows = ask("SELECT DISTINCT case_id, is_copy FROM measures.yot_review ORDER BY 1")
    assert rows == [("a", None), ("b", None)]
