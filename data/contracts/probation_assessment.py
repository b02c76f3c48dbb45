"""What probation asks, judges and plans: checklists, OASys, plans, programmes.

Source: OASys questions and answers as in ministryofjustice/oasys-cypress-test (2026); the
six questions as in HMI Probation, joint work in child protection (2014), Appendix 4.
"""

import dataframely as dy

from data.contracts.column_marks import blank_while, only_where
from data.contracts.columns import (
    agency_id,
    code,
    day,
    listed_code,
    yes_or_no,
)
from data.contracts.probation import offender

STAGE = {
    "pre-sentence": "before sentence",
    "start": "at the start of the order",
    "significant event": "after a significant event",
}
ASSESSMENT_KIND = {"needs": "needs and reoffending", "risk of harm": "risk of serious harm"}
OF_HARM = ("kind", ("risk of harm",))
OF_NEEDS = ("kind", ("needs",))
"""Questions that only one kind of assessment asks."""
REVIEW_KIND = {"initial": "at the start", "review": "review", "termination": "at the end"}
RISK = {"low": "low", "medium": "medium", "high": "high", "very high": "very high"}
PROBLEMS = {"0": "no problems", "1": "some problems", "2": "significant problems"}
PLAN_KIND = {"risk management": "risk management plan", "sentence": "sentence plan"}


class ProbationChecklist(dy.Schema):
    """One row per time that a person on probation was asked the six questions on children."""

    crn = offender()
    asked_on = day("Day asked", primary_key=True)
    stage = code("At what stage", STAGE, primary_key=True)
    q1 = yes_or_no("Lives with children")
    q2 = yes_or_no("Has overnight or other significant contact with other children")
    q3 = yes_or_no("Has parental responsibilities")
    q4 = yes_or_no("The children have contact with police, gangs or social workers")
    q5 = yes_or_no("A child is or was excluded from school")
    q6 = yes_or_no("The children were present at this or an earlier offence")
    social_care_check_needed = yes_or_no("A check with children's social care is needed")


class ProbationAssessment(dy.Schema):
    """One row per assessment or review in OASys."""

    crn = offender(primary_key=False)
    assessment_id = agency_id("Assessment", of="probation_assessment", primary_key=True)
    kind = code("Kind of assessment", ASSESSMENT_KIND, nullable=False)
    review_kind = code("Where in the order it stands", REVIEW_KIND)
    started_date = day("Day started")
    completed_date = day("Day completed")
    risk_children_community = only_where(
        *OF_HARM, code("R10.6: risk to children in the community", RISK)
    )
    risk_children_custody = only_where(*OF_HARM, code("R10.6: risk to children in custody", RISK))
    r2_3 = only_where(*OF_HARM, yes_or_no("R2.3: behaviour could harm a child's wellbeing"))
    r2_4_1 = only_where(*OF_HARM, yes_or_no("R2.4.1: identifiable children are at risk"))
    r2_4_2 = only_where(*OF_HARM, yes_or_no("R2.4.2: children in general are at risk"))
    q6_7da = only_where(*OF_NEEDS, yes_or_no("6.7da: domestic abuse, now or before"))
    q6_9 = only_where(*OF_NEEDS, yes_or_no("6.9: parental responsibilities"))
    q6_10 = only_where(*OF_NEEDS, code("6.10: parental responsibilities are a problem", PROBLEMS))
    uses_social_care_information = yes_or_no("Uses information from children's social care")
    victim_safety_considered = yes_or_no("Considers the safety of victims")
    shared_with_social_care_date = blank_while(
        "it is not shared", day("Day shared with children's social care")
    )
    countersigned_date = blank_while("it is not signed", day("Day countersigned by a manager"))


class ProbationPlan(dy.Schema):
    """One row per plan or review of a plan."""

    crn = offender(primary_key=False)
    plan_id = agency_id("Plan", of="probation_plan", primary_key=True)
    kind = code("Kind of plan", PLAN_KIND, nullable=False)
    date = day("Day of the plan")
    objective_for_children = yes_or_no("An objective protects children")
    shared_with_social_care_date = blank_while(
        "it is not shared", day("Day shared with children's social care")
    )


class ProbationProgramme(dy.Schema):
    """One row per programme or tool that a person on probation was required to have."""

    crn = offender()
    programme = listed_code("Programme or tool", "programme", primary_key=True)
    required_date = day("Day from which it was required", primary_key=True)
    delivered_date = blank_while("it is not", day("Day it was delivered"))


TABLES: dict[str, type[dy.Schema]] = {
    "probation_checklist": ProbationChecklist,
    "probation_assessment": ProbationAssessment,
    "probation_plan": ProbationPlan,
    "probation_programme": ProbationProgramme,
}
