"""What each agency logs of its work with others, and of others' plans on its own files."""

from datetime import date

from data.synthetic.inspection_2013.extracts import Extracts
from data.synthetic.inspection_2013.people import offender_id, social_care_id, young_offender_id
from data.synthetic.inspection_2013.sites import council, team, trust
from data.synthetic.inspection_2013.table import Case, counted, table

PLACE = {"social_care": council, "probation": trust, "yot": team}
"""The code of an agency's place at a site."""
ID = {"social_care": social_care_id, "probation": offender_id, "yot": young_offender_id}
"""An agency's own id of the person whom a case is about."""
LOOKED_ON = date(2013, 12, 2)


def add_event(
    extracts: Extracts,
    case: Case,
    kind: str,
    sent: tuple[str, str, date],
    *,
    of_agency: str,
    **more: object,
) -> str:
    """Add an event about a case to the log of the agency that acted, and give its id.

    Args:
        sent: from which agency, to which, and when.
        of_agency: by whose id the person is told.
    """
    sender, receiver, day = sent
    place = PLACE[sender](case.site)
    event_id = f"{sender}-{place}-{kind}-{case.group}-{case.number + 1:03}"
    extracts.add(
        sender,
        place,
        "joint_event",
        event_id=event_id,
        kind=kind,
        from_agency=sender,
        to_agency=receiver,
        subject_agency=of_agency,
        subject_id=ID[of_agency](case),
        event_date=day,
        from_place=place,
        to_place=PLACE[receiver](case.site) if receiver in PLACE else None,
        **more,
    )
    return event_id


def add_file_checks(extracts: Extracts) -> None:
    """Add what social workers found when they looked for others' plans on children's files."""
    for ref, finding in table().finding.items():
        if finding.document:
            for case, is_met in counted(ref).items():
                extracts.add(
                    "social_care",
                    council(case.site),
                    "file_check",
                    of_agency="social_care",
                    subject_agency="social_care",
                    subject_id=social_care_id(case),
                    document=finding.document,
                    on_file=is_met,
                    checked_on=LOOKED_ON,
                )
