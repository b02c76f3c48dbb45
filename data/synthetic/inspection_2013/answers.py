"""What people said: surveys, agencies of themselves, and judges of whole teams."""

from datetime import date

from data.synthetic.inspection_2013.extracts import Extracts
from data.synthetic.inspection_2013.sites import board
from data.synthetic.inspection_2013.table import Case, counted, table

SURVEY = "INSPECTION"
ASKED_ON = date(2013, 11, 18)
STAFF = "probation_staff"
SEX = {"girl_asked_in_custody": "F", "boy_asked_in_custody": "M"}
CUSTODY = tuple(SEX)


def add_answers(extracts: Extracts) -> None:
    """Add all answers, replies and judgements of services."""
    for ref, finding in table().finding.items():
        if finding.question:
            for case, is_met in counted(ref).items():
                _add_answer(extracts, case, finding.question, is_met=is_met)
        if finding.standard:
            _add_replies(extracts, ref)
    for case, is_met in counted("B16").items():
        extracts.add(
            "board",
            board(case.site),
            "service_judgement",
            of_agency="yot",
            service=f"TEAM-{case.number + 1:02}",
            criterion="joint working with social care",
            judgement="good" if is_met else "requires improvement",
            date=ASKED_ON,
        )


def _add_answer(extracts: Extracts, case: Case, question: str, *, is_met: bool) -> None:
    is_staff = case.group == STAFF
    extracts.add(
        "board",
        board(case.site),
        "survey_answer",
        survey_id=SURVEY,
        of_agency=table().group[case.group].agency,
        setting=None if is_staff else "custody" if case.group in CUSTODY else "community",
        respondent_kind="staff" if is_staff else "child",
        respondent_ref=f"{case.group}-{case.number + 1:03}",
        sex=SEX.get(case.group),
        date=ASKED_ON,
        question=question,
        answer="yes" if is_met else "no",
    )


def _add_replies(extracts: Extracts, ref: str) -> None:
    finding = table().finding[ref]
    sites = table().sample[finding.sample].sites
    for turn, site in enumerate(sites[: finding.of]):
        extracts.add(
            "board",
            board(site),
            "standard_reply",
            body_code=board(site),
            of_agency=finding.by,
            standard=finding.standard,
            answer="met" if turn < finding.met else "not met",
            on_date=ASKED_ON,
        )
