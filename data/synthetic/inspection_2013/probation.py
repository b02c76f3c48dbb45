"""What probation trusts send: people on probation, orders, assessments, checks and referrals."""

from datetime import date

from data.synthetic.inspection_2013.events import add_event
from data.synthetic.inspection_2013.extracts import Extracts
from data.synthetic.inspection_2013.people import adult, child, offender_id
from data.synthetic.inspection_2013.sites import council, trust, unit
from data.synthetic.inspection_2013.table import Case, cases, counted

BEGAN_ON, BEGAN_NEW_ON = date(2013, 10, 7), date(2014, 1, 13)
CHECKED_ON = date(2014, 1, 15)
ASSESSED_ON, SHARED_ON = date(2013, 10, 28), date(2013, 10, 30)
LOGS = ("police_check", "referral")


def add_probation(extracts: Extracts) -> None:
    """Add the people of all groups, and what their trusts recorded of them."""
    histories = counted("A04")
    for case in cases("probation_new"):
        _add_case(extracts, case, BEGAN_NEW_ON, is_violent=case in histories)
        extracts.logs("probation", trust(case.site), *LOGS)
    for case, is_checked in histories.items():
        if is_checked:
            sent = ("probation", "police", CHECKED_ON)
            add_event(extracts, case, "police_check", sent, of_agency="probation")
    for case in cases("probation_plan"):
        _add_case(extracts, case, BEGAN_ON, is_violent=False)
        _add_child(extracts, case)
    for case, is_violent in counted("B09").items():
        _add_case(extracts, case, BEGAN_ON, is_violent=is_violent)
    _add_assessments(extracts)


def _add_case(extracts: Extracts, case: Case, began_on: date, *, is_violent: bool) -> None:
    person = adult(case)
    _add(
        extracts,
        case,
        "probation_person",
        forename=person.forename,
        surname=person.surname,
        dob=person.born,
        sex=person.sex,
        ethnicity="WBRI",
        address=person.address,
        postcode=person.postcode,
        pdu_code=unit(case.site),
        limited_access=False,
        la_code=council(case.site),
    )
    _add(
        extracts,
        case,
        "probation_order",
        order_id=f"{offender_id(case)}-1",
        order_type="community order",
        unpaid_work_only=False,
        sentence_date=began_on,
        start_date=began_on,
        offence_against_child=False,
        domestic_abuse_history=is_violent,
    )


def _add_child(extracts: Extracts, case: Case) -> None:
    """Name the child on the plan, so that the two agencies' records can be linked."""
    person = child(case)
    _add(
        extracts,
        case,
        "probation_child",
        assessment_date=ASSESSED_ON,
        child_name=f"{person.forename} {person.surname}",
        child_dob=person.born,
        child_gender=person.sex,
        child_address=f"{person.address}, {person.postcode}",
        relationship="child or stepchild",
        has_or_seeks_contact=True,
    )


def _add_assessments(extracts: Extracts) -> None:
    for case, is_informed in counted("A12").items():
        told = {"uses_social_care_information": is_informed}
        _add_assessment(extracts, case, "needs", **told)
    for case, is_shared in counted("A13").items():
        shared_on = SHARED_ON if is_shared else None
        _add_assessment(extracts, case, "risk of harm", shared_with_social_care_date=shared_on)


def _add_assessment(extracts: Extracts, case: Case, kind: str, **told: object) -> None:
    _add(
        extracts,
        case,
        "probation_assessment",
        assessment_id=f"{offender_id(case)}-{kind[0].upper()}",
        kind=kind,
        review_kind="initial",
        started_date=ASSESSED_ON,
        completed_date=ASSESSED_ON,
        **told,
    )


def _add(extracts: Extracts, case: Case, name: str, **row: object) -> None:
    extracts.add("probation", trust(case.site), name, crn=offender_id(case), **row)
