"""What a board's record exports of multi-agency audits, and judgements of services.

An audited case has a token instead of a name; only the agency that was given the token
knows whose case it is. The columns are of our own making.
"""

import dataframely as dy

from data.contracts.agencies import of_agency
from data.contracts.column_marks import also_called
from data.contracts.columns import (
    agency_id,
    code,
    day,
    listed_code,
    local_code,
)

PASS = {
    "blind": "without knowing how the others judged",
    "agreed": "agreed between the auditors",
}
JUDGEMENT = {
    "met": "met",
    "not met": "not met",
    "not applicable": "not applicable",
    "not recorded": "the file does not say",
}


def _case_token() -> dy.Column:
    token = agency_id(
        "Token of the case, unique within the audit",
        of="audit_case",
        scope="everywhere",
        primary_key=True,
    )
    return also_called(token, "case token")


class AuditCase(dy.Schema):
    """One row per case drawn for an audit."""

    audit_id = local_code("Audit", primary_key=True)
    cohort = listed_code("What the cases have in common", "audit_cohort")
    of_agency = of_agency("Agency whose case it is")
    case_token = _case_token()
    opened_on = day("Day the case was opened")
    sampled_on = day("Day the case was drawn")


class AuditJudgement(dy.Schema):
    """One row per audited case, criterion, agency judged, auditor and pass."""

    audit_id = local_code("Audit", primary_key=True)
    case_token = _case_token()
    criterion = listed_code("Criterion", "audit_criterion", primary_key=True)
    judged_agency = also_called(
        listed_code("Agency judged", "partner_agency", primary_key=True),
        "agency judged",
        "agency_judged",
    )
    auditor_agency = listed_code("Agency of the auditor", "partner_agency", primary_key=True)
    audit_pass = also_called(code("Which pass", PASS, primary_key=True), "pass")
    judgement = code("Judgement", JUDGEMENT, nullable=False)
    date = day("Day of the judgement")


class ServiceJudgement(dy.Schema):
    """One row per service of an agency, criterion and day on which it was judged."""

    of_agency = of_agency("Agency that runs the service")
    service = local_code("Service", primary_key=True)
    criterion = listed_code("Criterion", "service_criterion", primary_key=True)
    judgement = listed_code("Judgement", "service_judgement", nullable=False)
    date = day("Day of the judgement", primary_key=True)


TABLES: dict[str, type[dy.Schema]] = {
    "audit_case": AuditCase,
    "audit_judgement": AuditJudgement,
    "service_judgement": ServiceJudgement,
}
