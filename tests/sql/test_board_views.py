"""What a board keeps of itself and hears from those whom it asks, one view after another."""

import csv
from datetime import date

import pytest

from data.contracts.code_list import FOLDER

BOARD = {"body_code": "L01", "body_type": "lscb"}
SPRING, SUMMER = date(2025, 3, 31), date(2025, 6, 30)
QUARTER = {"period_type": "quarter", "period_start": date(2025, 4, 1), "period_end": SUMMER}
MET = {"yes", "always", "agree", "strongly agree"}


@pytest.fixture
def found(given, ask):
    """Put rows into tables of schema `raw` beside a board and a quarter, and ask."""

    def put_and_ask(select: str, tables: dict[str, list[dict]]) -> list[tuple]:
        given({"body": [BOARD], "period": [QUARTER], **tables})
        return ask(select)

    return put_and_ask


def listed(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def covering(kind: str) -> list[dict]:
    return [
        {
            **{"agency": "board", "place_code": "L01", "kind": kind, "covered": "complete"},
            **{"period_start": date(2025, 4, 1), "period_end": date(2026, 3, 31)},
        }
    ]


# Surveys


def answer(**other) -> dict:
    return {
        **{"place_code": "L01", "survey_id": "S1", "respondent_key": "r1", "of_agency": "yot"},
        **{"respondent_kind": "staff", "question": "MAPPA understood", "answer": "yes"},
        **{"date": date(2025, 5, 1), **other},
    }


@pytest.mark.parametrize(
    ("kind", "not_recorded"),
    [("staff", {None}), ("child", {None, "don't know"})],  # a child may not know of its first years
)
def test_an_answer_counts_as_the_list_of_questions_says(found, kind, not_recorded):
    known = [*(row["code"] for row in listed("answer")), None]
    rows = [
        answer(answer=said, respondent_key=said or "blank", respondent_kind=kind) for said in known
    ]
    select = "SELECT case_id, is_met FROM measures.survey_answer"
    met = {case.split("|")[-1]: is_met for case, is_met in found(select, {"survey_answer": rows})}
    assert met == {said or "blank": None if said in not_recorded else said in MET for said in known}
    for question in listed("survey_question"):
        assert set(question["met_when"].split("; ")) == MET


def test_a_respondent_counts_once_and_an_undated_answer_is_of_the_surveys_last_day(found):
    rows = [
        answer(date=None),
        answer(of_agency="probation"),
        answer(respondent_key="r2", date=date(2025, 5, 9)),
        answer(respondent_key="r3", survey_id="S2", date=None),
        answer(respondent_key="r4", place_code="Y01"),  # a team's own survey is no board's
    ]
    body = [BOARD, {"body_code": "Y01", "body_type": "yot_board"}]
    select = "SELECT case_id, answered_on FROM measures.survey_answer ORDER BY ALL"
    assert found(select, {"survey_answer": rows, "body": body}) == [
        ("L01|S1|r1", date(2025, 5, 1)),
        ("L01|S1|r1", date(2025, 5, 9)),
        ("L01|S1|r2", date(2025, 5, 9)),
        ("L01|S2|r3", None),
    ]


# Self-assessment


def reply(said: str | None, on: date, **other) -> dict:
    at = {"body_code": "L01", "of_agency": "social_care", "standard": "secure e-mail"}
    return {**at, "answer": said, "on_date": on, **other}


@pytest.mark.parametrize(
    ("replies", "met"),
    [
        ([reply("met", SUMMER)], [True]),
        ([reply("partly", SUMMER)], [False]),
        ([reply("not met", SUMMER)], [False]),
        ([reply(None, SUMMER)], [None]),
        ([reply("not applicable", SUMMER)], []),
        ([reply("met", date(2024, 7, 1))], [True]),  # the first day of the year up to the end
        ([reply("met", date(2024, 6, 30))], [None]),
        ([reply("met", date(2025, 7, 1))], [None]),  # in the next quarter
        ([reply("met", SPRING), reply("not met", SUMMER)], [False]),
        ([reply("not met", SPRING), reply("met", date(2025, 7, 1))], [False]),
        ([reply("met", SUMMER, of_agency="yot")], [None]),  # social care owes it, and did not
        ([], [None]),
    ],
)
def test_the_newest_reply_of_a_year_counts_and_none_is_not_recorded(found, replies, met):
    select = "SELECT is_met FROM measures.self_assessment WHERE standard = 'secure e-mail'"
    tables = {"standard_reply": replies, "coverage": covering("standard_reply")}
    assert [is_met for (is_met,) in found(select, tables)] == met


def test_a_board_that_asks_nobody_is_owed_nothing(found):
    select = "SELECT * FROM measures.self_assessment"
    assert found(select, {"standard_reply": [reply("met", SUMMER)]}) == []


def test_who_owes_a_reply_is_as_the_list_of_standards_says(found):
    owed = found("SELECT standard, of_agency FROM reference.owed_reply", {})
    said = [(row["code"], each) for row in listed("standard") for each in row["owed_by"].split()]
    assert sorted(owed) == sorted(said)


# Seats


def seat(group: str = "board", agency: str = "yot", **other) -> dict:
    at = {"body_code": "L01", "board_group": group, "of_agency": agency, "seat": "head"}
    return {**at, "direct": True, **other}


@pytest.mark.parametrize(
    ("seats", "filled", "itself"),
    [
        ([seat()], True, True),
        ([seat(direct=False, represented_by="council")], True, False),
        ([seat(direct=False)], False, False),  # vacant
        ([seat(direct=None)], None, None),
        ([seat(agency="police")], False, False),
        ([seat("sub-group")], None, None),  # the board's own seats are not listed
        ([seat(valid_to=SUMMER)], True, True),
        ([seat(valid_to=date(2025, 6, 29)), seat(agency="police")], False, False),
        ([seat(valid_from=date(2025, 7, 1)), seat(agency="police")], False, False),
    ],
)
def test_a_seat_that_should_be_there_is_filled_or_not(found, seats, filled, itself):
    select = """
        SELECT is_filled, sits_itself FROM measures.expected_seat
        WHERE board_group = 'board' AND of_agency = 'yot'
    """
    assert found(select, {"seat": seats, "coverage": covering("seat")}) == [(filled, itself)]


def test_every_seat_held_on_the_day_of_a_meeting_is_expected_there(found):
    met_on = date(2025, 5, 1)
    came = {"body_code": "L01", "board_group": "board", "meeting_date": met_on, "seat": "head"}
    seats = [
        *(seat(agency=agency) for agency in ("yot", "police", "health")),
        seat(agency="probation", valid_from=date(2025, 5, 2)),
        seat("executive"),
    ]
    attendance = [
        {**came, "of_agency": "yot", "attended": True},
        {**came, "of_agency": "police", "attended": False},
    ]
    select = "SELECT of_agency, attended FROM measures.expected_attendance ORDER BY ALL"
    assert found(select, {"seat": seats, "attendance": attendance}) == [
        ("health", None),
        ("police", False),
        ("yot", True),
    ]


# Challenges, recommendations, incidents, audits, services


def test_answers_are_late_from_the_day_they_were_due_and_of_the_senders_board(found):
    raised = {"place_code": "L01", "due_date": SUMMER}
    tables = {
        "challenge": [
            {**raised, "challenge_key": "c1", "answered_on": SUMMER},
            {**raised, "challenge_key": "c2", "place_code": "R01", "body_code": "L01"},
            {**raised, "challenge_key": "c3", "place_code": "R01"},  # of no safeguarding board
        ],
        "recommendation": [
            {**raised, "recommendation_key": "r1", "answered_on": date(2025, 7, 1)},
            {**raised, "recommendation_key": "r2", "due_date": None, "answered_on": SUMMER},
        ],
    }
    select = "SELECT case_id, body_code, days_late FROM measures.answer_due ORDER BY ALL"
    assert found(select, tables) == [
        ("challenge|c1", "L01", 0),
        ("challenge|c2", "L01", None),
        ("recommendation|r1", "L01", 1),
        ("recommendation|r2", "L01", None),
    ]


def test_days_of_an_incident_count_from_it(found):
    friday = date(2025, 5, 2)
    rows = [
        {"incident_key": "a", "occurred_on": friday, "notified_board_on": date(2025, 5, 6)},
        {"incident_key": "b", "occurred_on": friday, "discussed_on": date(2025, 8, 30)},
        {"incident_key": "c", "notified_board_on": friday},
    ]
    tables = {
        "incident": [{"place_code": "L01", **row} for row in rows],
        "bank_holiday": [{"on_date": date(2025, 5, 5)}],
    }
    select = """
        SELECT case_id, notified_in_working_days, discussed_in_days
        FROM measures.serious_incident ORDER BY ALL
    """
    assert found(select, tables) == [
        ("incident|a", 1, None),
        ("incident|b", None, 120),
        ("incident|c", None, None),
    ]


def test_an_agency_took_part_in_an_audit_if_its_auditor_judged_a_case(found):
    at = {"place_code": "L01", "audit_id": "A1"}
    tables = {
        "audit_case": [
            {**at, "sampled_on": SPRING},
            {**at, "audit_id": "A2", "sampled_on": SPRING},
        ],
        "audit_judgement": [{**at, "auditor_agency": "yot", "date": SUMMER}],
    }
    select = """
        SELECT of_agency, audited_on, took_part FROM measures.audit_participation ORDER BY ALL
    """
    assert found(select, tables) == [
        ("probation", SPRING, None),
        ("probation", SUMMER, False),
        ("yot", SPRING, None),
        ("yot", SUMMER, True),
    ]


def test_a_service_is_judged_sufficient_or_not_or_in_a_word_of_the_boards_own(found):
    words = [row["code"] for row in listed("service_judgement")]
    rows = [
        {"place_code": "L01", "of_agency": "yot", "service": word, "judgement": word}
        for word in [*words, "under appeal"]
    ]
    select = "SELECT case_id, is_met FROM measures.service_judgement"
    met = {
        case.split("|")[-1]: is_met for case, is_met in found(select, {"service_judgement": rows})
    }
    assert {word for word, is_met in met.items() if is_met} == {"met", "good", "outstanding"}
    assert {word for word, is_met in met.items() if is_met is None} == {"under appeal"}


def test_bodies_share_an_area_many_to_many(found):
    places = {
        "body": [{"body_code": code, "body_type": "delivery_unit"} for code in ("D01", "D02")],
        "body_area": [
            {"body_code": code, "la_code": la}
            for code, la in (("L01", "001"), ("D01", "001"), ("D01", "002"), ("D02", "002"))
        ],
    }
    select = "SELECT body_code, other_code FROM measures.shared_area ORDER BY ALL"
    assert found(select, places) == [
        ("D01", "D02"),
        ("D01", "L01"),
        ("D02", "D01"),
        ("L01", "D01"),
    ]
