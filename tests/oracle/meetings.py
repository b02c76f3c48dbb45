"""Whether those who work with the family were asked to the meetings about the child."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from .counting import Case
from .region import Region
from .values import Row
from .working_days import ordinal

KINDS = {"initial conference", "review conference", "core group"}
NOTICE_WORKING_DAYS = 5


def probation_invited_in_time(region: Region) -> Iterator[Case]:
    """A27. Conferences and core groups about a child with a connected adult on an order;
    met if probation was invited at least five working days before."""
    for meeting, subjects in child_protection_meetings(region):
        orders = [
            order
            for child in subjects
            for adult in region.people.adults_of(child)
            for order in region.open_spells("probation_order", adult, meeting["held_on"])
        ]
        bodies = {body for order in orders for body in region.probation_bodies(order["crn"])}
        if orders:
            yield from invitation_cases(region, meeting, "probation", bodies)


def yot_invited_in_time(region: Region) -> Iterator[Case]:
    """A66. Conferences and core groups about a child with an intervention; met if the
    youth offending team was invited at least five working days before."""
    for meeting, subjects in child_protection_meetings(region):
        interventions = [
            intervention
            for child in subjects
            for intervention in region.open_spells("yot_intervention", child, meeting["held_on"])
        ]
        bodies = {intervention["place"] for intervention in interventions}
        if interventions:
            yield from invitation_cases(region, meeting, "yot", bodies)


def child_protection_meetings(region: Region) -> Iterator[tuple[Row, set]]:
    """Each dated meeting that a council logged, with the children whom it was about."""
    subjects = defaultdict(set)
    meetings = {}
    for row in region.rows["meeting"]:
        if row["agency"] == "social_care" and row["kind"] in KINDS and row["held_on"]:
            meetings[row["meeting_id"]] = row
            subjects[row["meeting_id"]].add(region.people.subject(row))
    for meeting_id, meeting in meetings.items():
        yield meeting, subjects[meeting_id] - {None}


def invitation_cases(region: Region, meeting: Row, agency: str, bodies: set[str]) -> Iterator[Case]:
    """One case a body; not recorded if the council keeps no log of invitations."""
    met = invited_in_time(region, meeting, agency)
    for body in bodies | region.boards_of(meeting["place"]):
        yield Case(meeting["meeting_id"], body, meeting["held_on"], met)


def invited_in_time(region: Region, meeting: Row, agency: str) -> bool | None:
    held_on: date = meeting["held_on"]
    invitations = [
        event["event_date"]
        for event in region.invitations[meeting["meeting_id"]]
        if event["to_agency"] == agency
    ]
    if not invitations:
        logged = region.covered("social_care", meeting["place"], "invitation", held_on)
        return False if logged else None
    dated = [day for day in invitations if day]
    if not dated:
        return None
    return ordinal(held_on) - ordinal(min(dated)) >= NOTICE_WORKING_DAYS
