"""Each kind of evidence has a screen of its own, and what is no figure has its place."""

import pytest

from metrics import unmeasured
from tests.dashboard import small_edition
from tests.dashboard.test_screens import text_of

QUESTION = "Does social care give probation the chance to take part?"
SCREENS = ("joint_working", "case_audits", "surveys", "board")


@pytest.mark.parametrize(
    ("log", "screen", "said"),
    [
        ("audit_judgement", "case_audits", "people's judgement of a small sample"),
        ("survey_answer", "surveys", "an answer left blank is not recorded"),
        ("standard_reply", "board", "An agency that owes a reply and gave none is not recorded."),
        ("seat", "board", "Who sits at the board"),
    ],
)
def test_a_figure_stands_on_the_screen_of_its_evidence_alone(empty_home, visit, log, screen, said):
    logs = [{"kind": log, "kept_by": "board"}]
    small_edition.write(empty_home, logs=logs, contributing_agencies=[], lead_agency="board")
    for each in SCREENS:
        text = text_of(visit(each, body="L02"))
        assert (QUESTION in text) == (each == screen)
        assert (said in text) == (each == screen)


def test_a_figure_without_a_step_stands_under_what_is_in_place(empty_home, visit):
    logs = [{"kind": "seat", "kept_by": "board"}]
    small_edition.write(
        empty_home, logs=logs, step=None, contributing_agencies=[], lead_agency="board"
    )
    text = text_of(visit("board", body="L02"))
    assert "In place: are the people, rules and seats there" in text
    assert QUESTION in text


def test_what_is_no_figure_stands_with_whose_it_is_or_what_is_needed(home, visit):
    app = visit("board", body="L01")
    text = text_of(app)
    for each in unmeasured.catalogue():
        screen, heading = each.place.split(", under: ")
        assert screen in app.title[0].value
        assert heading in text
        assert (each.says in text) == (each.kind != "feature")


def test_a_body_sees_who_shares_its_area_and_that_they_do_not_align(home, visit):
    text = text_of(visit("board", body="L01"))
    assert "- Youth offending teams: Ashmere team\n- Probation delivery units: North" in text
    assert "do not align" in text
    assert "No other body of this edition" in text_of(visit("board", body="L02"))
