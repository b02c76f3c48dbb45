"""Reading an indicator's file: what is refused, and what the message says."""

import csv
import json
from datetime import date
from pathlib import Path

import duckdb
import pytest
from typer.testing import CliRunner

import sql
from lscb import app
from metrics import unmeasured
from metrics.definition import Definition
from metrics.indicator import ROOT, IndicatorError, cases, catalogue, load
from tests.shared import shared

FINDINGS = 240
"""All that the list holds."""

SURVEY_AND_GOVERNANCE = 57
"""Findings that the list puts down to surveys and to governance."""

SMALL = """\
/*
title        = "Answered in time"
question     = "Is there an answer?"
denominator  = "Referrals"
met          = "Answered within 3 days"
kind         = "proportion"
polarity     = "high_is_good"
bodies       = ["lscb"]
lead_agency  = "social_care"
contributing_agencies = ["yot"]
needs        = {}
adds         = { yot = ["referral"] }
owner        = "Head of service"
authored_by  = "Ann"
checked_by   = "Bob"
date_reviewed    = 2026-09-01
date_next_review = 2027-09-01
status       = "published"
version      = 1
findings     = ["A78"]
min_completeness = 0.8
why_it_matters       = "It does."
what_good_looks_like = "All."
caveats      = "None."
challenge_questions = ["Why?", "Why not?"]

[standard.answer]
value  = 3
unit   = "working days"
source = "Ours"

[[example]]
says = "Three days is in time"
given."measures.referral" = [{ case_id = "a", answered_in_working_days = 3 }]
expect = [{ case_id = "a", met = true }]
*/
SELECT case_id, person_id, body_code, referred_on AS occurred_on,
    answered_in_working_days <= $answer AS met
FROM measures.referral
"""


@pytest.fixture
def write(tmp_path):
    def write(text: str, name: str = "referral/answered.sql") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    return write


def test_the_file_names_the_slug_and_its_folder_the_theme(write):
    indicator = load(write(SMALL))
    assert (indicator.slug, indicator.theme) == ("answered", "referral")
    assert indicator.standards["answer"].value == 3
    assert indicator.step is None
    assert indicator.select.startswith("SELECT case_id")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('question     = "Is there an answer?"\n', "", "question: Field required"),
        ("version      = 1", "version = 1\nweight = 2", "weight: Extra inputs"),
        ('unit   = "working days"\n', 'unit = "days"\nbase = 1\n', "standard.answer.base: Extra"),
        ('says = "Three', 'rows = 1\nsays = "Three', "example.0.rows: Extra inputs"),
        ('"proportion"', '"share"', "kind: Input should be"),
        ('["lscb"]', '["probation"]', "bodies.0: Input should be"),
        ("yot = [", "police = [", "needs, adds: police is no agency of the indicator"),
        ('"Bob"', '"Ann"', "checked_by: must be somebody other"),
        ("2027-09-01", "2026-09-01", "date_next_review: must be later"),
        ("= 0.8", "= 80", "min_completeness: Input should be less than"),
        ("$answer", "$days", "standard.days: the SELECT asks for it"),
        ("<= $answer", "<= 3", "standard.answer: the SELECT does not use it"),
        ('"Ours"', '"Ours', "the header is not TOML"),
        ("/*\n", "", "must begin with a header"),
        ("version      = 1", 'version = 1\nslug = "other"', "slug: Extra inputs"),
    ],
)
def test_a_wrong_header_is_refused_by_file_and_key(write, old, new, message):
    assert old in SMALL
    path = write(SMALL.replace(old, new))
    with pytest.raises(IndicatorError) as refusal:
        load(path)
    assert str(path) in str(refusal.value)
    assert message in str(refusal.value)


def test_a_folder_that_is_no_theme_is_refused(write):
    with pytest.raises(IndicatorError, match="theme: Input should be"):
        load(write(SMALL, "other/answered.sql"))


def test_two_indicators_of_one_name_are_refused(write, tmp_path):
    write(SMALL)
    write(SMALL, "oversight/answered.sql")
    with pytest.raises(IndicatorError, match="referral has one of this name"):
        catalogue(tmp_path)


def test_every_file_beside_the_indicators_is_one():
    files = [path for path in ROOT.rglob("*") if path.is_file()]
    assert sorted(path.stem for path in files) == sorted(catalogue())
    assert {path.suffix for path in files} == {".sql"}


def test_the_findings_of_the_audits_are_all_measured():
    judged = [each for each in catalogue().values() if "measures.audit_judgement" in each.select]
    assert {finding for indicator in judged for finding in indicator.findings} == {
        *("A01", "A05", "A06", "A07", "A09", "A10", "A14", "A22", "A23"),
        *("A24", "A26", "A29", "A30", "A31", "A32", "A36", "A43", "A44"),
        *("A45", "A48", "A53", "A54", "A59", "A62", "A69", "A70", "A74"),
        *("A75", "A80", "A82", "A83", "A106", "A112", "A115", "A116", "A117"),
        *("A118", "A121", "A123", "A126", "A129", "A130", "A132", "A136", "A152"),
        *("A153", "A154", "A158", "B10", "B15", "B25", "B27", "B28", "B37"),
        *("B38", "B39", "B45", "B54", "B58", "B59", "B60"),
    }


def test_the_findings_of_the_whole_way_are_all_measured():
    definitions = [Definition.model_validate(each) for each in catalogue().values()]
    recorded = [each for each in definitions if each.evidence == "record"]
    measured = {finding for definition in recorded for finding in definition.findings}
    assert measured == {
        *("A03", "A08", "A21", "A27", "A33", "A37", "A38"),
        *("A42", "A65", "A66", "A78", "A79", "A101", "A102"),
        *("A55", "A56", "A57", "A58", "A63", "A103", "A133"),
        *("B17", "B24", "B29", "B34", "B36"),
        *("A12", "A13", "A15", "A16", "A20", "A150"),
        *("A71", "B04", "B05", "B06", "B07", "B08", "B13", "B14", "B18", "B19", "B21"),
        *("B22", "B31", "B32", "B33", "B57", "B61", "B72", "B73", "B75"),
        *("A02", "A04", "A11", "A46", "A47", "A49", "A50", "A51", "A52", "A108", "A109"),
        *("A110", "A113", "A114", "A139", "A159"),
        *("A34", "A35", "A39", "A76", "A77", "A81", "A125", "A140", "A151", "A164"),
        *("A17", "A18", "A60", "A61", "A119", "A120", "A131", "B30", "B44", "B66", "B09"),
        *("A19", "A25", "A28", "A67", "A68", "A122", "A135", "A137", "A146", "B35"),
        *("A64", "A72", "A84", "A91", "A134", "A145", "B03", "B64"),
        *("A104", "B20", "B69", "B71"),
    }


def test_what_the_list_puts_down_to_surveys_and_boards_is_measured_or_has_a_place():
    with shared("reference/findings.csv").open() as file:
        rows = [row for row in csv.DictReader(file) if row["evidence"] in ("survey", "governance")]
    measured = {finding for each in catalogue().values() for finding in each.findings}
    placed = {each.finding for each in unmeasured.catalogue()}
    assert {row["ref"] for row in rows} | {"B16"} <= measured | placed
    assert measured & placed == set()
    assert len(rows) == SURVEY_AND_GOVERNANCE


def test_every_finding_stands_in_an_entry_of_the_printed_catalogue():
    with shared("reference/findings.csv").open() as file:
        listed = {row["ref"] for row in csv.DictReader(file)}
    printed = CliRunner().invoke(app, ["indicators", "--format", "json"])
    assert printed.exit_code == 0, printed.output
    standing = {ref for entry in json.loads(printed.stdout) for ref in entry["findings"]}
    assert len(listed) == FINDINGS
    assert listed - standing == set()


@pytest.fixture
def warehouse():
    with duckdb.connect() as connection:
        sql.create_raw_tables(connection)
        sql.create_tables(connection)
        connection.execute(
            "INSERT INTO measures.referral (case_id, body_code, referred_on,"
            " answered_in_working_days) VALUES ('a', 'L01', '2026-01-05', 4)"
        )
        yield connection


def test_cases_are_worked_out_by_the_standard_of_the_header(write, warehouse):
    found = cases(warehouse, load(write(SMALL)))
    assert found.rows() == [("a", None, "L01", date(2026, 1, 5), False)]


def test_a_body_may_set_its_own_standard(write, warehouse):
    found = cases(warehouse, load(write(SMALL)), {"answer": 4})
    assert found["met"].to_list() == [True]


def test_a_standard_that_the_indicator_does_not_have_is_refused(write, warehouse):
    with pytest.raises(KeyError, match="answered has no standard reply, only answer"):
        cases(warehouse, load(write(SMALL)), {"reply": 4})


def test_what_needs_no_log_can_be_had_on_the_first_day(write):
    log = '[[log]]\nkind = "referral"\nkept_by = "yot"\n\n[[example]]'
    assert load(write(SMALL)).is_first_day
    assert not load(write(SMALL.replace("[[example]]", log))).is_first_day
