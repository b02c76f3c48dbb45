"""Figures of case audits have a screen of their own."""

import pytest

from tests.dashboard import small_edition
from tests.dashboard.test_screens import text_of

AUDIT = [{"kind": "audit_judgement", "kept_by": "board"}]
QUESTION = "Does social care give probation the chance to take part?"
NOTHING = "No figure is counted for this body."


@pytest.fixture
def audited_home(empty_home):
    small_edition.write(empty_home, logs=AUDIT, contributing_agencies=[], lead_agency="board")


def test_what_auditors_judged_stands_among_the_audits_alone(audited_home, visit):
    assert QUESTION in text_of(visit("case_audits", body="L02"))
    others = text_of(visit("joint_working", body="L02"))
    assert QUESTION not in others
    assert NOTHING in others


def test_what_records_tell_does_not_stand_among_the_audits(home, visit):
    said = text_of(visit("case_audits", body="L02"))
    assert QUESTION not in said
    assert NOTHING in said


def test_the_screen_says_whose_judgement_it_is_and_that_a_quarter_is_too_small(audited_home, visit):
    said = text_of(visit("case_audits", body="L02"))
    assert "people's judgement of a small sample" in said
    assert "A quarter holds too few" in said
    assert "Needs a log of auditors' judgements of cases, kept by the board." in said
