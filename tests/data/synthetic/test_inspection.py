"""The sites of the inspection: their extracts show so many cases as the reports counted."""

from collections import Counter
from datetime import timedelta

import polars as pl
import pytest
from pydantic import ValidationError
from typer.testing import CliRunner

from data.synthetic.inspection_2013 import generate_inspection
from data.synthetic.inspection_2013.table import (
    Finding,
    Table,
    TooFewCases,
    cases,
    counted,
    table,
)
from data.synthetic.refusals import FolderInUse
from lscb import app
from metrics.indicator import catalogue
from metrics.inspection import facts

CASES_OF_THE_REPORT = {
    **{"probation_new": 58, "probation_plan": 42, "yot_new": 83, "yot_plan": 36},
    **{"probation_referral": 48, "yot_referral": 37},
}
WRONG_USE = 2


@pytest.fixture(scope="module")
def extracts(tmp_path_factory):
    out = tmp_path_factory.mktemp("inspection")
    generate_inspection(out)
    return out


@pytest.fixture(scope="module")
def read(extracts):
    """All rows that the places of an agency send of a table."""

    def of_agency(agency: str, name: str) -> pl.DataFrame:
        files = sorted(extracts.glob(f"{agency}/*/{name}.csv"))
        return pl.concat(pl.read_csv(file, infer_schema=False) for file in files)

    return of_agency


def test_there_are_so_many_cases_as_the_report_had():
    assert {name: len(cases(name)) for name in CASES_OF_THE_REPORT} == CASES_OF_THE_REPORT


@pytest.mark.parametrize("ref", table().finding)
def test_a_finding_with_cases_counts_as_many_as_it_is_of(ref):
    finding = table().finding[ref]
    if finding.groups:
        found = counted(ref).values()
        assert (sum(found), len(found)) == (finding.met, finding.of)


def test_every_figure_of_a_report_that_an_indicator_follows_has_a_sample():
    followed = [finding for each in catalogue().values() for finding in each.findings]
    figures = {fact.finding for fact in facts(followed) if fact.percentage is not None}
    assert figures
    assert figures - table().finding.keys() == set()


def test_each_site_shares_in_what_is_met():
    met = Counter(case.site for case, is_met in counted("A27").items() if is_met)
    assert sorted(met) == list(table().sample["inspected"].sites)


def test_a_finding_of_more_cases_than_there_are_is_refused(monkeypatch):
    finding = table().finding["A27"].model_copy(update={"of": 43})
    monkeypatch.setitem(table().finding, "A27", finding)
    with pytest.raises(TooFewCases, match="A27 is of 43 cases, and its groups hold 42"):
        counted("A27")


def test_a_table_with_a_key_that_nobody_knows_is_refused():
    with pytest.raises(ValidationError, match="mets"):
        Table.model_validate({"sample": {}, "group": {}, "finding": {"A27": {"mets": 21}}})


def test_more_met_than_there_are_is_refused():
    with pytest.raises(ValidationError, match="between 0 and 8, not 9"):
        Finding(sample="inspected", met=9, of=8, groups=("probation_new",))


def test_auditors_judge_each_criterion_as_declared(read):
    judged = (
        read("board", "audit_judgement")
        .group_by("criterion")
        .agg(
            met=(pl.col("judgement") == "met").sum(),
            of=(pl.col("judgement") != "not applicable").sum(),
        )
    )
    declared = {f.criterion: (f.met, f.of) for f in table().finding.values() if f.criterion}
    assert {row["criterion"]: (row["met"], row["of"]) for row in judged.to_dicts()} == declared


def test_survey_answers_are_as_declared(read):
    said = (
        read("board", "survey_answer")
        .group_by("question")
        .agg(met=(pl.col("answer") == "yes").sum(), of=pl.len())
    )
    declared: dict[str, tuple[int, int]] = {}
    for finding in table().finding.values():
        if finding.question:
            met, of = declared.get(finding.question, (0, 0))
            declared[finding.question] = (met + finding.met, of + finding.of)
    assert {row["question"]: (row["met"], row["of"]) for row in said.to_dicts()} == declared


def test_social_workers_find_no_plan_of_others_on_their_files(read):
    looked = read("social_care", "file_check")
    assert looked["on_file"].unique().to_list() == ["false"]
    assert dict(looked["document"].value_counts().iter_rows()) == {
        **{"risk management plan": 42, "vulnerability management plan": 36, "YOT assessment": 36}
    }


def test_probation_is_invited_in_time_late_or_not_at_all(read):
    log = read("social_care", "joint_event").filter(pl.col("kind") == "invitation")
    notice = log.join(read("social_care", "meeting"), on="meeting_id").select(
        days=pl.col("held_on").str.to_date() - pl.col("event_date").str.to_date()
    )
    assert dict(notice["days"].value_counts().iter_rows()) == {
        timedelta(days=14): 21,
        timedelta(days=2): 7,
    }


def test_late_answers_are_followed_up_in_six_of_seventeen(read):
    answers = read("social_care", "joint_event").filter(pl.col("kind") == "referral_response")
    log = read("yot", "joint_event")
    referrals = log.filter(pl.col("kind") == "referral")
    answered = referrals.join(answers, left_on="event_id", right_on="about_event_id", suffix="_of")
    late = answered.filter(pl.col("event_date_of") == "2014-02-13")
    again = log.filter(pl.col("kind") == "follow_up")
    assert (len(answered), len(late), len(again)) == (37, 17, 6)
    assert set(again["about_event_id"]) <= set(late["event_id"])


def test_a_need_that_was_found_once_and_is_no_more_is_assessed_twice(read):
    needs = read("yot", "yot_need").filter(pl.col("need") == "at_risk_from_others")
    assessed = needs.group_by("client_id").agg(pl.col("level").sort_by("assessed_date"))
    levels = assessed["level"].to_list()
    assert levels.count(["high", "none"]) == table().finding["B57"].faded


@pytest.mark.parametrize(
    ("agency", "name", "born"),
    [
        ("probation", "probation_person", "dob"),
        ("yot", "yot_person", "dob"),
        ("social_care", "social_care_person", "birth_date"),
    ],
)
def test_no_two_people_of_an_agency_share_name_and_birth(read, agency, name, born):
    people = read(agency, name)
    assert people.select("forename", "surname", born).is_duplicated().sum() == 0


def test_the_same_bytes_come_each_time(extracts, tmp_path):
    generate_inspection(tmp_path)
    files = [file.relative_to(extracts) for file in extracts.rglob("*") if file.is_file()]
    assert files
    assert all((extracts / file).read_bytes() == (tmp_path / file).read_bytes() for file in files)


def test_a_folder_that_holds_something_is_left_alone(extracts):
    with pytest.raises(FolderInUse, match="new or empty folder"):
        generate_inspection(extracts)


def test_the_command_writes_them(extracts, tmp_path):
    result = CliRunner().invoke(app, ["generate", "--inspection-2013", str(tmp_path / "out")])
    assert result.exit_code == 0, result.output
    assert len(list((tmp_path / "out").rglob("*.csv"))) == len(list(extracts.rglob("*.csv")))


def test_the_command_takes_no_other_option_with_it(tmp_path):
    words = ["generate", "--inspection-2013", "--boards", "3", str(tmp_path / "out")]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == WRONG_USE
    assert "stands alone" in result.output
    assert not (tmp_path / "out").exists()
