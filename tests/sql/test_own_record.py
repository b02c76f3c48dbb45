"""What an agency holds of a person, under the number that is its own."""

from datetime import date

from tests.sql.one_family import covers, person

MAY, JUNE = date(2025, 5, 1), date(2025, 6, 1)
NAMED = {
    "record_key": "ada-pr",
    "offender_key": "tom-pr",
    "agency": "probation",
    "place_code": "R01",
}
HELD = "SELECT own_key, recorded_on, sex, birth_month, held_on FROM linked.own_record"


def test_a_named_child_is_held_once_as_last_assessed_under_the_offenders_number(given, ask):
    given(
        {
            "probation_child": [
                NAMED | {"assessment_date": JUNE, "child_gender": "F", "birth_month": MAY},
                NAMED | {"assessment_date": MAY, "child_gender": "M"},
            ],
            "coverage": covers("probation", "R01", "probation_child"),
        }
    )
    assert ask(HELD) == [("tom-pr", JUNE, "F", MAY, date(2026, 3, 31))]


def test_what_is_covered_in_part_is_not_held_whole(given, ask):
    given(
        {
            "yot_person": [{"record_key": "ada", "place_code": "Y01", "sex": "U"}],
            "coverage": covers("yot", "Y01", "yot_person", covered="partial"),
        }
    )
    assert ask(HELD) == [("ada", None, None, None, None)]


def test_a_record_that_is_linked_to_nobody_is_a_person_of_its_own(given, ask):
    given(
        {
            "social_care_person": [{"record_key": "ada"}, {"record_key": "bea"}],
            "person_link": [person("ada", "social_care_person", "child", "Ada")],
        }
    )
    people = "SELECT record_key, person_id FROM linked.own_record ORDER BY ALL"
    assert ask(people) == [("ada", "Ada"), ("bea", "bea")]


def test_what_came_to_the_front_door_counts_whatever_came_of_it(given, ask):
    given(
        {
            "social_care_referral": [
                {"record_key": "ada", "referral_date": MAY, "no_further_action": True}
            ],
            "social_care_contact": [{"record_key": "ada", "contact_date": JUNE}],
        }
    )
    assert ask("SELECT arrived_on FROM linked.front_door ORDER BY ALL") == [(MAY,), (JUNE,)]


def test_a_remand_is_an_episode_of_its_legal_status_alone(given, ask):
    given(
        {
            "social_care_looked_after": [
                {"record_key": "ada", "episode_start_date": MAY, "legal_status": "J1"},
                {"record_key": "bea", "episode_start_date": MAY, "legal_status": "C2"},
            ]
        }
    )
    days = "SELECT record_key, open_from, open_to FROM linked.remand_in_care"
    assert ask(days) == [("ada", MAY, date(9999, 12, 31))]
