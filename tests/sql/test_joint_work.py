"""Invitations, notices, referrals, visits and reviews, with their timings and gaps."""

from datetime import date

import pytest

from tests.sql.one_family import (
    END,
    episode,
    event,
    order,
    plan,
)

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
