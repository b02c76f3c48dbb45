"""Who is connected, what is covered, and who is known to two agencies at once."""

from datetime import date

import pytest

from tests.sql.one_family import (
    ADA_AND_HER_FATHER,
    END,
    LAST_QUARTER,
    PLACES,
    covers,
    episode,
    order,
    person,
    plan,
)


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
    ("known", "is_known", "is_on_plan"),
    [
        ({}, False, False),
        (plan(date(2026, 3, 31)), True, True),
        (plan(date(2025, 6, 1), date(2026, 3, 30)), False, False),
        (episode(date(2025, 5, 1)), True, False),
        (episode(date(2025, 5, 1), date(2026, 3, 30)), False, False),
        (episode(date(2025, 5, 1), no_further_action=True), False, False),
        (
            {
                "social_care_looked_after": [
                    {"record_key": "ada-sc", "place_code": "001", "episode_start_date": END}
                ]
            },
            True,
            False,
        ),
    ],
)
def test_a_child_of_the_team_is_known_by_a_plan_an_episode_or_care(
    region, given, ask, known, is_known, is_on_plan
):
    intervention = {"record_key": "ada-yt", "place_code": "Y01", "start_date": date(2025, 9, 1)}
    given({"yot_intervention": [intervention]} | known)
    assert ask("SELECT * FROM measures.yot_child_quarter ORDER BY body_code") == [
        ("Ada", "L01", END, is_known, is_on_plan),
        ("Ada", "Y01", END, is_known, is_on_plan),
    ]


@pytest.mark.parametrize("home", ["002", None])
def test_a_child_of_the_team_from_a_council_that_sent_nothing_is_not_recorded(
    region, given, ask, warehouse, home
):
    given({"body_area": [{"body_code": "Y01", "la_code": "002"}]})
    warehouse.execute("UPDATE raw.yot_person SET la_code = ?", [home])
    intervention = {"record_key": "ada-yt", "place_code": "Y01", "start_date": date(2025, 9, 1)}
    given({"yot_intervention": [intervention]} | plan(date(2025, 6, 1)))
    assert ask("SELECT * FROM measures.yot_child_quarter") == [("Ada", "Y01", END, None, None)]


def test_a_child_of_whom_no_council_is_told_lives_where_the_team_serves_but_one(
    region, given, ask, warehouse
):
    warehouse.execute("UPDATE raw.yot_person SET la_code = NULL")
    intervention = {"record_key": "ada-yt", "place_code": "Y01", "start_date": date(2025, 9, 1)}
    given({"yot_intervention": [intervention]} | plan(date(2025, 6, 1)))
    assert ask("SELECT * FROM measures.yot_child_quarter ORDER BY body_code") == [
        ("Ada", "L01", END, True, True),
        ("Ada", "Y01", END, True, True),
    ]


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
