"""What each agency sent for each body, gaps included, and how well people were linked."""

from datetime import date

PLACES = {
    "body": [
        {"body_code": "L01", "body_type": "lscb"},
        {"body_code": "L02", "body_type": "lscb"},
        {"body_code": "Y01", "body_type": "yot_board"},
        {"body_code": "D01", "body_type": "delivery_unit"},
        {"body_code": "R01", "body_type": "probation_region"},
    ],
    "body_area": [
        {"body_code": "L01", "la_code": "001"},
        {"body_code": "L02", "la_code": "002"},
        {"body_code": "Y01", "la_code": "001"},
        {"body_code": "D01", "la_code": "001"},
        {"body_code": "R01", "la_code": "001"},
        {"body_code": "R01", "la_code": "002"},
    ],
    "body_part": [{"part_code": "D01", "whole_code": "R01"}],
    "period": [
        {
            "period_type": "quarter",
            "period_start": date(2026, 1, 1),
            "period_end": date(2026, 3, 31),
        }
    ],
}
YEAR = {"period_start": date(2025, 4, 1), "period_end": date(2026, 3, 31)}


def sent(agency: str, place: str, table: str, rows: int, period: dict = YEAR) -> dict:
    counts = {"rows_read": rows, "rows_accepted": rows - 1, "rows_quarantined": 1}
    names = {"agency": agency, "place_code": place, "table_name": table}
    return {**names, **period, **counts, "made_on": date(2026, 5, 1)}


def test_a_body_is_supplied_by_any_place_that_sends_for_it(given, ask):
    given(PLACES)
    given({"submitted_file": [sent("social_care", "001", "social_care_plan", 9)]})
    rows = ask("SELECT body_code, agency, is_supplied FROM reference.body_supply ORDER BY ALL")
    assert rows == [
        ("D01", "probation", False),
        ("D01", "social_care", True),
        ("L01", "probation", False),
        ("L01", "social_care", True),
        ("L01", "yot", False),
        ("L02", "probation", False),
        ("L02", "social_care", False),
        ("R01", "probation", False),
        ("R01", "social_care", True),
        ("Y01", "social_care", True),
        ("Y01", "yot", False),
    ]


def test_a_quarter_that_a_file_reaches_in_part_is_not_supplied(given, ask):
    part = {"period_start": date(2025, 4, 1), "period_end": date(2026, 3, 30)}
    given(PLACES)
    given({"submitted_file": [sent("social_care", "001", "social_care_plan", 9, part)]})
    assert set(ask("SELECT is_supplied FROM reference.body_supply")) == {(False,)}


def test_what_one_council_sends_and_another_does_not_is_shown_as_missing(given, ask):
    given(PLACES)
    given(
        {
            "submitted_file": [
                sent("social_care", "001", "social_care_plan", 9),
                sent("social_care", "001", "social_care_plan", 5),
            ],
            "coverage": [
                {
                    "agency": "social_care",
                    "place_code": "001",
                    "kind": "invitation",
                    "covered": "complete",
                    **YEAR,
                }
            ],
        }
    )
    rows = ask(
        "SELECT body_code, place_code, table_name, is_supplied, rows_read, rows_quarantined,"
        " made_on FROM measures.supply WHERE body_code IN ('L01', 'L02') ORDER BY ALL"
    )
    assert rows == [
        ("L01", "001", "invitation", True, None, None, None),
        ("L01", "001", "social_care_plan", True, 14, 2, date(2026, 5, 1)),
        ("L02", "002", "invitation", False, None, None, None),
        ("L02", "002", "social_care_plan", False, None, None, None),
    ]
    periods = ask("SELECT DISTINCT period_start, period_end FROM measures.supply")
    assert periods == [(date(2025, 4, 1), date(2026, 3, 31))]


def test_how_late_a_return_was_stands_beside_what_it_held(given, ask):
    due = {"period_start": YEAR["period_start"], "due_on": date(2026, 7, 31)}
    given(PLACES)
    given(
        {
            "submitted_file": [sent("social_care", "001", "social_care_plan", 9)],
            "return_due": [
                {"agency": "social_care", "place_code": "001", "days_late": 33, **due},
                {"agency": "social_care", "place_code": "002", **due},
            ],
        }
    )
    rows = ask(
        "SELECT place_code, is_supplied, due_on, days_late FROM measures.supply"
        " WHERE body_code IN ('L01', 'L02') ORDER BY ALL"
    )
    assert rows == [("001", True, due["due_on"], 33), ("002", False, due["due_on"], None)]


def test_an_agency_of_which_no_place_ever_sent_anything_is_missed(given, ask):
    due = {"period_start": YEAR["period_start"], "due_on": date(2026, 7, 31)}
    given(PLACES)
    given(
        {
            "submitted_file": [sent("social_care", "001", "social_care_plan", 9)],
            "return_due": [
                {"agency": "social_care", "place_code": "001", "days_late": 0, **due},
                {"agency": "yot", "place_code": "Y01", **due},
            ],
        }
    )
    rows = ask(
        "SELECT agency, place_code, table_name, is_supplied, rows_read FROM measures.supply"
        " WHERE body_code = 'L01' ORDER BY ALL"
    )
    assert rows == [
        ("social_care", "001", "social_care_plan", True, 9),
        ("yot", "Y01", "yot_person", False, None),
    ]


def test_people_found_in_another_agencys_records_are_counted(given, ask):
    known = {"has_birth_date": True, "has_postcode": False}
    given(PLACES)
    given(
        {
            "social_care_person": [
                {"record_key": "a", "place_code": "001"},
                {"record_key": "b", "place_code": "001"},
            ],
            "yot_person": [{"record_key": "c", "place_code": "Y01", "la_code": "001"}],
            "person_link": [
                {"record_key": "a", "source": "social_care_person", "person_id": "1", **known},
                {"record_key": "b", "source": "social_care_person", "person_id": "2"},
                {"record_key": "c", "source": "yot_person", "person_id": "1", **known},
            ],
        }
    )
    assert ask("SELECT * FROM measures.linkage_rate ORDER BY ALL") == [
        ("L01", "social_care_person", 2, 1, 0, 1),
        ("L01", "yot_person", 1, 1, 0, 1),
        ("Y01", "yot_person", 1, 1, 0, 1),
    ]


def test_two_records_of_one_agency_are_no_link_between_agencies(given, ask):
    given(PLACES)
    given(
        {
            "probation_person": [{"record_key": "a", "pdu_code": "D01"}],
            "probation_child": [{"record_key": "b", "offender_key": "a"}],
            "person_link": [
                {"record_key": "a", "source": "probation_person", "person_id": "1"},
                {"record_key": "b", "source": "probation_child", "person_id": "1"},
            ],
        }
    )
    assert set(ask("SELECT linked_to_another_agency FROM measures.linkage_rate")) == {(0,)}


def test_link_rates_by_group_are_told_for_the_one_kind_of_body_that_answers(given, ask):
    given(PLACES)
    given(
        {
            "period": [
                {
                    "period_type": "year",
                    "period_start": day(4, 2025),
                    "period_end": day(3, 2026, 31),
                }
            ],
            "social_care_person": [
                {"record_key": "a", "place_code": "001", "sex": "F", "ethnicity": "WBRI"}
                | {"birth_month": day(3, 2016)},
                {"record_key": "b", "place_code": "001", "sex": "U", "ethnicity": "NOBT"}
                | {"birth_month": day(4, 2016)},
            ],
            "yot_person": [
                {"record_key": "c", "place_code": "Y01", "la_code": "001", "sex": "F"}
                | {"ethnicity": "M1"}
            ],
            "person_link": [
                {"record_key": "a", "source": "social_care_person", "person_id": "1"},
                {"record_key": "b", "source": "social_care_person", "person_id": "2"},
                {"record_key": "c", "source": "yot_person", "person_id": "1"},
            ],
        }
    )
    assert set(ask("SELECT * FROM measures.linkage_by_group")) == {
        # Ten in the last month of the last period, and ten the month after it.
        ("L01", "social_care_person", "age", "10 to 15", 1, 1),
        ("L01", "social_care_person", "age", "5 to 9", 1, 0),
        ("L01", "social_care_person", "sex", "female", 1, 1),
        ("L01", "social_care_person", "sex", "not recorded", 1, 0),
        ("L01", "social_care_person", "ethnicity", "White", 1, 1),
        ("L01", "social_care_person", "ethnicity", "not recorded", 1, 0),
        ("Y01", "yot_person", "age", "not recorded", 1, 1),
        ("Y01", "yot_person", "sex", "female", 1, 1),
        ("Y01", "yot_person", "ethnicity", "Mixed", 1, 1),
    }


def day(month: int, year: int, of_month: int = 1) -> date:
    return date(year, month, of_month)


FORCE = {
    "body": [{"body_code": "P01", "body_type": "police_force"}],
    "body_area": [{"body_code": "P01", "la_code": "001"}],
}
YEAR_BEFORE = {"period_start": date(2024, 4, 1), "period_end": date(2025, 3, 31)}
SUPPLY_OF_L01 = (
    "SELECT place_code, period_start, table_name, is_supplied FROM measures.supply"
    " WHERE body_code = 'L01' ORDER BY ALL"
)


def owes(agency: str, place: str, *periods: dict) -> dict:
    return {
        "return_due": [
            {"agency": agency, "place_code": place, "due_on": date(2026, 7, 31)} | period
            for period in periods
        ]
    }


def test_a_police_force_is_missed_by_the_bodies_of_its_councils_and_has_no_page(given, ask):
    given(PLACES)
    given(FORCE)
    given(owes("police", "P01", YEAR))
    missed = ("P01", YEAR["period_start"], "police_incident", False)
    assert ask(SUPPLY_OF_L01) == [missed]
    assert set(ask("SELECT body_code FROM measures.supply")) == {
        (code,) for code in ("D01", "L01", "R01", "Y01")
    }
    for view in ("body", "body_council", "body_supply"):
        assert ask(f"SELECT * FROM reference.{view} WHERE body_code = 'P01'") == []


def test_a_board_that_stopped_sending_is_missed_for_what_it_sent_before(given, ask):
    given(PLACES)
    given(owes("board", "L01", YEAR_BEFORE, YEAR))
    given({"submitted_file": [sent("board", "L01", "seat", 9, YEAR_BEFORE)]})
    assert ask(SUPPLY_OF_L01) == [
        ("L01", YEAR_BEFORE["period_start"], "seat", True),
        ("L01", YEAR["period_start"], "seat", False),
    ]


def test_a_board_is_not_asked_for_what_it_or_another_board_sent_once(given, ask):
    given(PLACES)
    given(owes("board", "L01", YEAR_BEFORE, YEAR))
    given(owes("board", "L02", YEAR))
    given(
        {
            "submitted_file": [
                sent("board", "L01", "seat", 9, YEAR_BEFORE),
                sent("board", "L01", "attendance", 9),
                sent("board", "L02", "challenge", 9),
            ]
        }
    )
    assert ask(SUPPLY_OF_L01) == [
        ("L01", YEAR_BEFORE["period_start"], "seat", True),
        ("L01", YEAR["period_start"], "attendance", True),
    ]


def test_a_board_that_never_sent_anything_is_not_missed(given, ask):
    given(PLACES)
    given({"submitted_file": [sent("board", "L02", "seat", 9)]})
    given(owes("board", "L02", YEAR))
    assert ask(SUPPLY_OF_L01) == []


def told(
    agency: str, place: str, kind: str, covered: str = "complete", period: dict = YEAR
) -> dict:
    return {"agency": agency, "place_code": place, "kind": kind, "covered": covered, **period}


OWED = [{"agency": "social_care", "place_code": place, **YEAR} for place in ("001", "002")]
KINDS = "SELECT body_code, is_whole FROM measures.kind_supply WHERE kind = 'meeting' ORDER BY ALL"


def test_a_kind_is_whole_where_every_place_that_owes_it_covers_it_completely(given, ask):
    given(PLACES)
    given({"coverage": [told("social_care", "001", "meeting")], "return_due": OWED})
    assert ask(KINDS) == [("D01", True), ("L01", True), ("R01", False), ("Y01", True)]
    given({"coverage": [told("social_care", "002", "meeting")]})
    assert ("R01", True) in ask(KINDS)


def test_a_place_that_owes_nothing_is_not_waited_for(given, ask):
    given(PLACES)
    given({"coverage": [told("social_care", "001", "meeting")], "return_due": OWED[:1]})
    assert ("R01", True) in ask(KINDS)


def test_a_kind_told_in_part_was_sent_but_is_not_whole_and_one_not_recorded_was_not(given, ask):
    given(PLACES)
    given(
        {
            "coverage": [
                told("social_care", "001", "meeting", "partial"),
                told("social_care", "002", "meeting", "not recorded"),
            ]
        }
    )
    assert ask(KINDS) == [("D01", False), ("L01", False), ("R01", False), ("Y01", False)]


def test_a_kind_of_which_a_quarter_was_told_in_part_was_not_sent(given, ask):
    short = {"period_start": date(2025, 4, 1), "period_end": date(2026, 3, 30)}
    given(PLACES)
    given({"coverage": [told("social_care", "001", "meeting", period=short)]})
    assert ask(KINDS) == []
