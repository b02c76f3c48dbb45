"""Each figure over a few people, with counts that can be checked by eye.

Jo Ash (1) is on a plan from 1 May to 15 August 2025, with an episode open from 7 April.
Probation knows Jo's father (7) by naming Jo; Jo's mother (9) is in Jo's family. The youth
offending team works with Jo (k1) and with a child whose referral led nowhere (k2).
"""

from datetime import date

import pytest

from . import recount
from .small_world import REGION, write_world

QUARTERS = {
    date(2025, 4, 1): "spring",
    date(2025, 7, 1): "summer",
    date(2025, 10, 1): "autumn",
    date(2026, 1, 1): "winter",
}
EVENT = (
    "event_id|kind|from_agency|to_agency|subject_agency|subject_id|about_event_id|meeting_id|"
    "event_date|to_place\n"
)
TABLES = {
    "board": {
        "body": "body_code|body_type\nL01|lscb\nY01|yot_board\nD01|delivery_unit",
        "body_area": "body_code|la_code\nL01|001\nY01|001\nD01|001",
        "body_part": "part_code|whole_code\nD01|R01",
    },
    "social_care": {
        "ssd_family": "fami_family_id|fami_person_id\nf1|c1\nf1|m9",
        "ssd_cla_episodes": (
            "clae_person_id|clae_cla_episode_start_date|clae_cla_episode_ceased_date\n"
            "c2|2025-12-01|"
        ),
        "meeting": (
            "meeting_id|kind|held_on|subject_agency|subject_id\n"
            "early|core group|2025-05-12|social_care|c1\n"
            "late|core group|2025-05-19|social_care|c1\n"
            "never|review conference|2025-07-21|social_care|c1\n"
            "other|strategy|2025-07-22|social_care|c1"
        ),
        "joint_event": EVENT
        # The bank holiday of 5 May does not count: 2 to 12 May are five working days.
        + "i1|invitation|social_care|probation|social_care|c1||early|2025-05-02|R01\n"
        "i2|invitation|social_care|probation|social_care|c1||late|2025-05-13|R01\n"
        "i3|invitation|social_care|yot|social_care|c1||late|2025-05-12|Y01\n"
        "a1|referral_response|social_care|probation|||r1||2025-06-05|\n"
        "a2|referral_response|social_care|probation|||r2||2025-06-06|\n"
        "a4|referral_response|social_care|probation|||r4|||",
    },
    "probation": {
        "probation_person": "crn|pdu_code|la_code\nX1|D01|001\nX9|D01|001",
        "probation_order": (
            "crn|order_id|start_date|end_date\n"
            "X1|o0|2025-01-01|2025-07-05\n"
            "X1|o1|2025-04-14|2026-12-31\n"
            "X9|o9|2024-01-01|2025-07-10"
        ),
        "probation_registration": (
            "crn|type_code|start_date|end_date\nX1|RCPR|2025-06-30|2025-12-31\nX9|ADVP|2025-04-01|"
        ),
        "probation_child": (
            "crn|assessment_date|child_name|child_dob\nX1|2025-04-20|Jo Ash|2015-02-03"
        ),
        "probation_contact": (
            "crn|contact_date|contact_type|complied|purpose_child_protection\n"
            "X1|2025-06-01|CHVS|true|false\n"
            "X1|2025-06-02|CHVS|false|true\n"
            "X9|2025-06-30|CHVS|true|true"
        ),
        "joint_event": EVENT
        # Easter: 14 to 23 April are five working days.
        + "n1|notification|probation|social_care|probation|X1|||2025-04-23|001\n"
        "r1|referral|probation|social_care|probation|X1|||2025-06-02|001\n"
        "r2|referral|probation|social_care|probation|X1|||2025-06-02|001\n"
        "f2|follow_up|probation|social_care|probation|X1|r2||2025-06-12|001\n"
        "r3|referral|probation|social_care|probation|X1|||2026-03-20|001\n"
        "r4|referral|probation|social_care|probation|X1|||2025-10-20|001\n"
        "c1|risk_change|probation||probation|X1|||2025-09-01|\n"
        "s1|risk_change_shared|probation|social_care|probation|X1|c1||2025-09-04|001",
    },
    "yot": {
        "yot_person": "client_id|la_code\nk1|001\nk2|001",
        "yot_intervention": (
            "client_id|intervention_id|start_date|end_date\n"
            "k1|n1|2025-05-15|2025-06-01\n"
            "k2|n2|2025-06-15|2025-12-10"
        ),
        "yot_assessment": (
            "client_id|assessment_id|kind|started_date|completed_date|safety_wellbeing|"
            "uses_social_care_information|shared_with_social_care_date|text\n"
            "k1|e1|initial|2025-05-12|2025-05-15|high|true|2025-05-22|Seen on 2025-05-14. Calm.\n"
            "k1|e2|review||2025-08-15|low|false|2025-08-26|Seen on 14 August 2025.   Calm.\n"
            "k1|e3|review||2025-11-15|very high|||Angry.\n"
            "k2|e0|initial|2025-06-16|2025-06-20||||\n"
            "k2|e4|review||2025-11-15||||Well."
        ),
        "yot_plan": (
            "client_id|plan_id|kind|date|parents_involved|shared_with_parents_date\n"
            "k1|p1|pathways and planning|2025-05-29|true|2025-06-12\n"
            "k1|p2|intervention|2025-08-18|false|2025-09-03\n"
            "k2|p3|intervention|2025-11-17||"
        ),
        "yot_contact": (
            "client_id|contact_date|kind\n"
            "k1|2025-05-12|home visit\n"
            "k2|2025-06-17|office\n"
            "k2|2025-09-30|home visit"
        ),
        "yot_custody": (
            "client_id|kind|from_datetime|to_datetime|overnight\n"
            "k1|police cell|2025-05-20 22:00|2025-05-21 08:00|true\n"
            "k2|police cell|2025-06-20 10:00|2025-06-20 14:00|false\n"
            "k2|police cell|2025-09-20 23:50||\n"
            "k2|remand|2025-11-20 10:00|2025-12-05 09:00|true\n"
            "k1|sentence|2026-03-01 10:00||true"
        ),
        "yot_circumstance": (
            "client_id|on_date|setting|accommodation_suitable\n"
            "k1|2025-05-16|community|true\n"
            "k2|2025-06-16|community|true\n"
            "k2|2025-12-01|release|false"
        ),
        "joint_event": EVENT + "y1|referral|yot|social_care|yot|k2|||2025-06-20|001\n"
        "y2|escalation|yot|social_care|yot|k2|y1||2025-07-03|001",
    },
}
EXPECTED = {
    # Jo's plan ran on the last day of spring; in the summer its last day was 15 August.
    "child_on_plan_known_to_probation": {"spring": (1, 0, 0), "summer": (1, 0, 0)},
    # k1's episode was open; k2's led nowhere, until the child was looked after.
    "yot_child_known_to_social_care": {
        "spring": (1, 1, 0),
        "summer": (0, 1, 0),
        "autumn": (1, 0, 0),
    },
    # On 30 June the father's flag begins; the mother's registration is of another kind.
    "child_on_plan_is_flagged": {"spring": (1, 1, 0)},
    "flag_has_plan": {"spring": (1, 0, 0), "summer": (0, 1, 0), "autumn": (0, 1, 0)},
    # Two orders ran all spring: the father was missed, or seen for something else; the
    # mother was visited. His second order began after 1 April.
    "home_visits_made": {"spring": (1, 1, 0)},
    "probation_invited_in_time": {"spring": (1, 1, 0), "summer": (0, 1, 0)},
    "yot_invited_in_time": {"spring": (1, 0, 0)},
    "social_care_notified_of_probation": {"spring": (1, 0, 0)},
    # r1 was answered on the third working day, r2 on the fourth, r3 too late to know,
    # r4 nobody wrote when.
    "probation_referral_answered_in_time": {
        "spring": (1, 1, 0),
        "autumn": (0, 0, 1),
        "winter": (0, 0, 1),
    },
    "yot_referral_answered_in_time": {"spring": (0, 1, 0)},
    # r2 on the eighth working day, y1 on the ninth.
    "probation_late_answer_followed_up": {"spring": (1, 0, 0)},
    "yot_late_answer_followed_up": {"spring": (0, 1, 0)},
    "risk_change_shared": {"summer": (0, 1, 0)},
    # The first review repeats the assessment but for its date; k2's has none before it.
    "yot_review_is_genuine": {"summer": (0, 1, 0), "autumn": (1, 0, 1)},
    "yot_child_on_plan": {"spring": (1, 1, 0), "summer": (0, 1, 0), "autumn": (0, 1, 0)},
    # k2 left custody four days after coming into care; Jo is in custody, and not in care.
    "looked_after_child_in_custody": {"autumn": (1, 0, 0), "winter": (0, 1, 0)},
    # On the fifth working day; on the sixth, for a bank holiday; never. Nobody knew of k2.
    "yot_assessment_shared": {"spring": (1, 0, 0), "summer": (0, 1, 0), "autumn": (0, 1, 0)},
    "yot_assessment_uses_social_care_information": {
        "spring": (1, 0, 0),
        "summer": (0, 1, 0),
        "autumn": (0, 0, 1),
    },
    "home_visit_during_assessment": {"spring": (1, 1, 0)},
    "yot_home_visits_made": {"summer": (1, 0, 0)},
    "parents_involved_in_plan": {"spring": (1, 0, 0), "summer": (0, 1, 0), "autumn": (0, 0, 1)},
    # On the tenth working day; on the eleventh; never.
    "plan_shared_with_parents": {"spring": (1, 0, 0), "summer": (0, 1, 0), "autumn": (0, 1, 0)},
    # e1 has its plan after nine working days, e3 has none.
    "vulnerability_plan_in_place": {"spring": (1, 0, 0), "autumn": (0, 1, 0)},
    "police_cell_overnight": {"spring": (1, 1, 0), "summer": (0, 0, 1)},
    "accommodation_suitable": {"spring": (1, 0, 0), "autumn": (0, 1, 0)},
}


@pytest.fixture(scope="module")
def counted(tmp_path_factory):
    return recount(write_world(tmp_path_factory.mktemp("hand"), TABLES))


@pytest.mark.parametrize("slug", EXPECTED)
def test_counts_are_those_found_by_eye(counted, slug):
    found = {
        QUARTERS[start]: tuple(counts)
        for (figure, body, start, end), counts in counted.items()
        if (figure, body) == (slug, "all") and (end - start).days < 100
    }
    assert found == EXPECTED[slug]


def test_a_year_counts_a_child_once_and_as_last_seen(counted):
    year = date(2025, 4, 1), date(2026, 3, 31)
    assert counted["yot_child_known_to_social_care", "all", *year] == (2, 0, 0)


def test_a_case_counts_in_each_body_that_answers_for_it(counted):
    spring = date(2025, 4, 1), date(2025, 6, 30)
    bodies = {
        slug: {body for figure, body, *days in counted if figure == slug and days == list(spring)}
        for slug in EXPECTED
    }
    probation, team = {"L01", "D01", "R01", "all"}, {"L01", "Y01", "all"}
    assert bodies["child_on_plan_known_to_probation"] == {"L01", "all"}
    assert bodies["probation_invited_in_time"] == probation
    assert bodies["probation_late_answer_followed_up"] == probation
    assert bodies["yot_late_answer_followed_up"] == team
    assert bodies["yot_child_known_to_social_care"] == team
    assert bodies["police_cell_overnight"] == bodies["yot_assessment_shared"] == team


def test_a_row_that_was_spoilt_on_purpose_is_passed_over(tmp_path):
    world = write_world(tmp_path / "world", TABLES)
    counted = recount(world)
    order = world / "probation" / REGION / "probation_order.csv"
    order.write_text(order.read_text() + "X9,o3,2025-05-06,\n")
    assert recount(world) != counted
    listed = f"file,row\n{order.relative_to(world)},5\n"
    (world / "truth" / "dirt.csv").write_text(listed)
    assert recount(world) == counted
