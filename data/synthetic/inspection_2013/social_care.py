"""What councils' social care sends: children on a plan or looked after, and meetings."""

from datetime import date

from data.synthetic.inspection_2013.events import add_event
from data.synthetic.inspection_2013.extracts import Extracts
from data.synthetic.inspection_2013.people import Person, child, social_care_id, young_offender
from data.synthetic.inspection_2013.sites import council
from data.synthetic.inspection_2013.table import Case, cases, counted, table

REFERRED_ON, PLANNED_ON, TAKEN_ON = date(2013, 8, 27), date(2013, 9, 9), date(2013, 9, 16)
MET_ON = date(2013, 11, 20)
INVITED_ON, INVITED_LATE_ON = date(2013, 11, 6), date(2013, 11, 18)
"""Ten working days before the meeting, and two."""
TABLES = ("social_care_person", "social_care_address", "social_care_referral", "social_care_plan")
OF_INSPECTED, OF_REVIEW = (*TABLES, "meeting"), (*TABLES, "social_care_looked_after")
"""What the councils of each sample send whole, whether or not they know a child of it."""
LOGS = ("invitation", "referral_response")


def add_social_care(extracts: Extracts) -> None:
    """Add the children of each group whom a council knows, and the meetings about them."""
    for site in table().sample["inspected"].sites:
        extracts.opens("social_care", council(site), *OF_INSPECTED)
        extracts.logs("social_care", council(site), *LOGS)
    for site in table().sample["review"].sites:
        extracts.opens("social_care", council(site), *OF_REVIEW)
    for case in cases("probation_plan"):
        _add_known(extracts, case, child(case))
        _add_plan(extracts, case)
    for case in cases("yot_plan"):
        _add_known(extracts, case, young_offender(case))
        _add_plan(extracts, case)
    _add_known_offenders(extracts)
    _add_meetings(extracts)


def _add_known_offenders(extracts: Extracts) -> None:
    """Add the children of the review's youth offending teams who are on a plan or looked after."""
    on_plan = {case for ref in ("B29", "B30") for case, is_met in counted(ref).items() if is_met}
    in_care = {case for case, is_met in counted("B24").items() if is_met}
    for case in sorted(on_plan | in_care):
        _add_known(extracts, case, young_offender(case))
        if case in on_plan:
            _add_plan(extracts, case)
        if case in in_care:
            _add(
                extracts,
                case,
                "social_care_looked_after",
                episode_start_date=TAKEN_ON,
                legal_status="C2",
            )


def _add_known(extracts: Extracts, case: Case, person: Person) -> None:
    _add(
        extracts,
        case,
        "social_care_person",
        forename=person.forename,
        surname=person.surname,
        sex=person.sex,
        ethnicity="WBRI",
        birth_date=person.born,
    )
    _add(
        extracts,
        case,
        "social_care_address",
        address_id=f"AD-{social_care_id(case)}",
        address_from=person.born,
        address=person.address,
        postcode=person.postcode,
    )
    referred = {"referral_date": REFERRED_ON, "source_code": "5B", "primary_need_code": "N1"}
    _add(extracts, case, "social_care_referral", **referred, no_further_action=False)


def _add_plan(extracts: Extracts, case: Case) -> None:
    categories = dict.fromkeys(("initial_category", "latest_category"), "NEG")
    planned = {"plan_start_date": PLANNED_ON, "previous_plans": 0}
    _add(extracts, case, "social_care_plan", **planned, **categories)


def _add_meetings(extracts: Extracts) -> None:
    """Add a conference about each child; of those not invited in time every other is not at all."""
    missed = 0
    for case, is_met in counted("A27").items():
        place = council(case.site)
        meeting = f"social_care-{place}-{case.number + 1:03}"
        extracts.add(
            "social_care",
            place,
            "meeting",
            meeting_id=meeting,
            kind="review conference",
            held_on=MET_ON,
            subject_agency="social_care",
            subject_id=social_care_id(case),
        )
        missed += not is_met
        if is_met or missed % 2:
            sent = ("social_care", "probation", INVITED_ON if is_met else INVITED_LATE_ON)
            add_event(
                extracts, case, "invitation", sent, of_agency="social_care", meeting_id=meeting
            )


def _add(extracts: Extracts, case: Case, name: str, **row: object) -> None:
    place = council(case.site)
    extracts.add("social_care", place, name, child_id=social_care_id(case), **row)
