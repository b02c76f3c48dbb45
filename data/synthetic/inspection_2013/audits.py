"""Audits of cases: those drawn, and what auditors agreed of each."""

from datetime import date

from data.synthetic.inspection_2013.extracts import Extracts
from data.synthetic.inspection_2013.sites import board
from data.synthetic.inspection_2013.table import Case, cases, counted, table

AUDIT = "INSPECTION"
OPENED_ON, DRAWN_ON, JUDGED_ON = date(2013, 10, 7), date(2013, 11, 4), date(2013, 11, 25)
OPENED_NEW_ON, DRAWN_NEW_ON, JUDGED_NEW_ON = (
    *(date(2014, 1, 13), date(2014, 2, 24)),
    date(2014, 3, 10),
)
NEW = "new case"


def add_audits(extracts: Extracts) -> None:
    """Add each case drawn, and for every criterion of its group a judgement."""
    for name, group in table().group.items():
        if group.cohort:
            for case in cases(name):
                is_new = group.cohort == NEW
                _add(
                    extracts,
                    case,
                    "audit_case",
                    cohort=group.cohort,
                    of_agency=group.agency,
                    opened_on=OPENED_NEW_ON if is_new else OPENED_ON,
                    sampled_on=DRAWN_NEW_ON if is_new else DRAWN_ON,
                )
    for ref, finding in table().finding.items():
        if finding.criterion:
            _add_judgements(extracts, ref)


def _add_judgements(extracts: Extracts, ref: str) -> None:
    """Judge those that a finding counts; of the sample's others the criterion does not apply."""
    finding, judged = table().finding[ref], counted(ref)
    sites = table().sample[finding.sample].sites
    words = {True: "met", False: "not met", None: "not applicable"}
    for group in finding.groups:
        is_new = table().group[group].cohort == NEW
        for case in cases(group):
            if case.site in sites:
                _add(
                    extracts,
                    case,
                    "audit_judgement",
                    criterion=finding.criterion,
                    judged_agency=finding.judged or table().group[group].agency,
                    auditor_agency="board",
                    audit_pass="agreed",
                    judgement=words[judged.get(case)],
                    date=JUDGED_NEW_ON if is_new else JUDGED_ON,
                )


def _add(extracts: Extracts, case: Case, name: str, **row: object) -> None:
    token = f"{AUDIT}-{case.group}-{case.number + 1:03}"
    extracts.add("board", board(case.site), name, audit_id=AUDIT, case_token=token, **row)
