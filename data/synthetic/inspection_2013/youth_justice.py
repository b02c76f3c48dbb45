"""What youth offending teams send of the 2014 report's cases: children, households, checks."""

from datetime import date

from data.synthetic.inspection_2013.events import add_event
from data.synthetic.inspection_2013.extracts import Extracts
from data.synthetic.inspection_2013.people import Person, adult, young_offender, young_offender_id
from data.synthetic.inspection_2013.sites import council, team
from data.synthetic.inspection_2013.table import Case, cases, counted

BEGAN_ON, CHECKED_ON = date(2013, 10, 7), date(2013, 10, 9)
BEGAN_NEW_ON, CHECKED_NEW_ON = date(2014, 1, 13), date(2014, 1, 15)
LOGS = ("social_care_check", "probation_check", "referral", "follow_up", "escalation")
CHECKS = {
    "A46": ("social_care_check", "social_care"),
    "A49": ("social_care_check", "social_care"),
    "A51": ("police_check", "police"),
    "A52": ("probation_check", "probation"),
}
"""Which check a finding is about, and with whom it is made."""


def add_youth_justice(extracts: Extracts) -> None:
    """Add the children of both groups, the adults of their homes, and checks at the start."""
    for group, began_on in (("yot_new", BEGAN_NEW_ON), ("yot_plan", BEGAN_ON)):
        for case in cases(group):
            extracts.logs("yot", team(case.site), *LOGS)
            add_client(extracts, case, began_on)
    for case in counted("A51"):
        extracts.logs("yot", team(case.site), "police_check")
    for case in counted("A52"):
        _add_convicted(extracts, case, adult(case))
    for ref, (kind, receiver) in CHECKS.items():
        for case, is_checked in counted(ref).items():
            if is_checked:
                day = CHECKED_NEW_ON if case.group == "yot_new" else CHECKED_ON
                add_event(extracts, case, kind, ("yot", receiver, day), of_agency="yot")


def add_client(extracts: Extracts, case: Case, began_on: date | None) -> None:
    """Add a child, and an intervention if one began."""
    person = young_offender(case)
    _add(
        extracts,
        case,
        "yot_person",
        forename=person.forename,
        surname=person.surname,
        dob=person.born,
        sex=person.sex,
        ethnicity="WBRI",
        address=person.address,
        postcode=person.postcode,
        yot_code=team(case.site),
        limited_access=False,
        la_code=council(case.site),
    )
    if began_on:
        _add(
            extracts,
            case,
            "yot_intervention",
            intervention_id=f"{young_offender_id(case)}-1",
            type="referral order",
            start_date=began_on,
        )


def _add_convicted(extracts: Extracts, case: Case, person: Person) -> None:
    _add(
        extracts,
        case,
        "yot_household_adult",
        forename=person.forename,
        surname=person.surname,
        dob=person.born,
        relationship="step-parent",
        known_conviction_indicated=True,
    )


def _add(extracts: Extracts, case: Case, name: str, **row: object) -> None:
    extracts.add("yot", team(case.site), name, client_id=young_offender_id(case), **row)
