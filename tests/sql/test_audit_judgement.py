"""How an audited case is judged in the end, and whose it is."""

from datetime import date

import pytest

CASE = {"audit_id": "A1", "place_code": "L01", "audit_case_key": "k1"}
DRAWN, JUDGED, AGREED = date(2026, 1, 12), date(2026, 2, 9), date(2026, 2, 16)


def judgement(auditor: str, answer: str, audit_pass: str = "blind", **other) -> dict:
    return {
        **CASE,
        "criterion": "joint work",
        "judged_agency": "probation",
        "auditor_agency": auditor,
        "audit_pass": audit_pass,
        "judgement": answer,
        "date": AGREED if audit_pass == "agreed" else JUDGED,
        **other,
    }


def case(of_agency: str = "probation", cohort: str = "new case", **other) -> dict:
    return {**CASE, "of_agency": of_agency, "cohort": cohort, "sampled_on": DRAWN, **other}


@pytest.fixture
def audited(given, ask):
    def put(judgements: list[dict], cases: list[dict]) -> list[tuple]:
        given(
            {
                "body": [
                    {"body_code": "L01", "body_type": "lscb"},
                    {"body_code": "L02", "body_type": "lscb"},
                    {"body_code": "R01", "body_type": "probation_region"},
                ],
                "audit_case": cases,
                "audit_judgement": judgements,
            }
        )
        return ask(
            "SELECT body_code, cohort, judged_on, is_met FROM measures.audit_judgement ORDER BY ALL"
        )

    return put


@pytest.mark.parametrize(
    ("judgements", "met"),
    [
        ([judgement("probation", "met")], True),
        ([judgement("probation", "met"), judgement("yot", "met")], True),
        ([judgement("probation", "not met"), judgement("yot", "not met")], False),
        ([judgement("probation", "met"), judgement("yot", "not met")], None),  # not settled
        ([judgement("probation", "met"), judgement("yot", "not recorded")], None),
        ([judgement("probation", "met"), judgement("yot", "not applicable")], None),
        ([judgement("probation", "not recorded")], None),
    ],
)
def test_auditors_who_judge_alike_hold_and_others_leave_it_open(audited, judgements, met):
    assert audited(judgements, [case()]) == [("L01", "new case", JUDGED, met)]


@pytest.mark.parametrize(
    ("answers", "met"),
    [
        (["met"], True),
        (["not met"], False),
        (["not recorded"], None),
        (["met", "not met"], None),  # they agreed each for himself
    ],
)
def test_what_was_agreed_holds_over_what_was_judged_blind(audited, answers, met):
    blind = [judgement("probation", "met"), judgement("yot", "not met")]
    auditors = ["probation", "yot"]
    agreed = [judgement(by, to, "agreed") for by, to in zip(auditors, answers, strict=False)]
    assert audited([*blind, *agreed], [case()]) == [("L01", "new case", AGREED, met)]


def test_what_does_not_apply_is_no_case(audited):
    apart = judgement("yot", "not applicable", criterion="joint planning")
    settled = judgement("yot", "not applicable", "agreed")
    assert audited([apart, judgement("probation", "met"), settled], [case()]) == []


def test_an_undated_judgement_is_of_the_day_on_which_the_case_was_drawn(audited):
    assert audited([judgement("yot", "met", date=None)], [case()])[0][2] == DRAWN


def test_the_cohort_is_that_in_which_the_agency_judged_has_the_case(audited):
    cases = [case("social_care", "child protection plan"), case("probation", "new case")]
    assert [row[1] for row in audited([judgement("yot", "met")], cases)] == ["new case"]


def test_an_agency_that_has_no_case_is_judged_in_that_of_another(audited):
    cases = [case("social_care", "child protection plan")]
    found = audited([judgement("yot", "met")], cases)
    assert [row[1] for row in found] == ["child protection plan"]


def test_a_judgement_without_its_case_stays(audited):
    assert audited([judgement("yot", "met", date=None)], []) == [("L01", None, None, True)]


def test_boards_that_use_the_same_names_of_audits_and_tokens_are_kept_apart(audited, ask):
    judgements = [judgement("yot", "met", place_code=board) for board in ("L01", "L02")]
    audited(judgements, [case(place_code="L01"), case(place_code="L02")])
    found = ask("SELECT count(DISTINCT case_id), count(*) FROM measures.audit_judgement")
    assert found == [(2, 2)]


def test_an_audit_of_a_body_that_is_no_safeguarding_board_is_in_no_figure(audited):
    elsewhere = {"place_code": "R01"}
    assert audited([judgement("yot", "met", **elsewhere)], [case(**elsewhere)]) == []
