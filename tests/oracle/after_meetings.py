"""What came of child protection meetings: who came, what was written, sent and done."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from functools import cache

from .counting import Case
from .meetings import child_protection_meetings
from .region import Region
from .values import Row
from .working_days import ordinal

MINUTES_WORKING_DAYS = 20
MINUTES_LOGGED_WITHIN, DOING_LOGGED_WITHIN = timedelta(days=42), timedelta(days=28)
SPELLS = {"probation": "probation_order", "yot": "yot_intervention"}


def followed(region: Region, agency: str) -> Iterator[tuple[Row, set[str], set[str]]]:
    """Meetings about children with whom the agency works: with its places, and all bodies."""
    for meeting, subjects in child_protection_meetings(region):
        held_on = meeting["held_on"]
        spells = [
            spell
            for child in subjects
            for who in (region.people.adults_of(child) if agency == "probation" else [child])
            for spell in region.open_spells(SPELLS[agency], who, held_on)
        ]
        if not spells:
            continue
        bodies = region.boards_of(meeting["place"]) | {spell["place"] for spell in spells}
        for spell in spells:
            bodies |= region.probation_bodies(spell["crn"]) if agency == "probation" else set()
        yield meeting, {spell["place"] for spell in spells}, bodies


@cache
def said(region: Region) -> dict[tuple, list[Row]]:
    """Events by kind, meeting and agency: of minutes whoever they went to, else who acted."""
    found = defaultdict(list)
    for event in region.rows["joint_event"]:
        side = "to_agency" if event["kind"] == "minutes" else "from_agency"
        found[event["kind"], event["meeting_id"], event[side]].append(event)
    return found


def came(region: Region, meeting: Row, agency: str) -> bool | None:
    if said(region)["attendance", meeting["meeting_id"], agency]:
        return True
    listed = region.covered("social_care", meeting["place"], "attendance", meeting["held_on"])
    return False if listed else None


def minutes_in_time(region: Region, meeting: Row, agency: str) -> bool | None:
    held_on = meeting["held_on"]
    sent = said(region)["minutes", meeting["meeting_id"], agency]
    days = [event["event_date"] for event in sent]
    if any(day and ordinal(day) - ordinal(held_on) <= MINUTES_WORKING_DAYS for day in days):
        return True
    after = held_on + MINUTES_LOGGED_WITHIN
    logged = region.covered("social_care", meeting["place"], "minutes", after)
    return False if logged and None not in days else None


def of_meeting(meeting: Row, bodies: set[str], met: bool | None, *case: str) -> Iterator[Case]:
    for body in bodies:
        yield Case((meeting["meeting_id"], *case), body, meeting["held_on"], met)


def protection_plan_names_role_for_probation(region: Region) -> Iterator[Case]:
    """A19. Conferences about a child of a person on probation; met if the plan names probation."""
    for meeting, _, bodies in followed(region, "probation"):
        if meeting["kind"] != "core group":
            roles = meeting.get("plan_names_role_for")
            met = "probation" in roles.split(";") if roles else None
            yield from of_meeting(meeting, bodies, met)


def attends(region: Region, agency: str) -> Iterator[Case]:
    for meeting, _, bodies in followed(region, agency):
        yield from of_meeting(meeting, bodies, came(region, meeting, agency))


def probation_attends_child_protection_meetings(region: Region) -> Iterator[Case]:
    """A146. Meetings about a child of a person on probation; met if probation came."""
    return attends(region, "probation")


def yot_attends_child_protection_meetings(region: Region) -> Iterator[Case]:
    """A67. Meetings about a child of a team; met if the team came."""
    return attends(region, "yot")


def absent_officer_told_of_decisions(region: Region) -> Iterator[Case]:
    """A122. Meetings to which probation did not come; met if it got the minutes in time."""
    for meeting, _, bodies in followed(region, "probation"):
        if came(region, meeting, "probation") is False:
            yield from of_meeting(meeting, bodies, minutes_in_time(region, meeting, "probation"))


def minutes_sent_promptly(region: Region) -> Iterator[Case]:
    """A28. Meetings with each agency that works with the family; met if it got the minutes."""
    for agency in SPELLS:
        for meeting, _, bodies in followed(region, agency):
            met = minutes_in_time(region, meeting, agency)
            yield from of_meeting(meeting, bodies, met, agency)


def yot_involved_in_decisions(region: Region) -> Iterator[Case]:
    """A135. Conferences about a child of a team; met if the team came or sent a report."""
    for meeting, places, bodies in followed(region, "yot"):
        if meeting["kind"] == "core group":
            continue
        logged = any(region.covered("yot", at, "report", meeting["held_on"]) for at in places)
        wrote: bool | None = bool(said(region)["report", meeting["meeting_id"], "yot"])
        wrote = True if wrote else False if logged else None
        parts = {came(region, meeting, "yot"), wrote}
        yield from of_meeting(
            meeting, bodies, True if True in parts else None if None in parts else False
        )


def minutes_state_yot_actions(region: Region) -> Iterator[Case]:
    """A137. Meetings of which a team got the minutes; met if they say what is expected."""
    for meeting, _, bodies in followed(region, "yot"):
        sent = said(region)["minutes", meeting["meeting_id"], "yot"]
        told = {event.get("expectation_stated") for event in sent} - {None}
        if sent:
            yield from of_meeting(meeting, bodies, any(told) if told else None)


def actions(region: Region, agency: str) -> Iterator[Case]:
    for event in region.rows["joint_event"]:
        if (event["kind"], event["from_agency"]) != ("action_agreed", agency):
            continue
        if not event["event_date"]:
            continue
        due = event["due_date"]
        done = [
            each["event_date"]
            for each in region.events_about[event["event_id"]]
            if each["kind"] == "action_done"
        ]
        met = None
        if due:
            after = due + DOING_LOGGED_WITHIN
            logged = region.covered(agency, event["from_place"], "action_done", after)
            met = any(day and day <= due for day in done)
            met = True if met else False if logged and None not in done else None
        for body in region.boards_of(event["to_place"]) | {event["from_place"]}:
            yield Case(event["event_id"], body, event["event_date"], met)


def probation_agreed_actions_done(region: Region) -> Iterator[Case]:
    """A25. Actions that probation took on; met if done by the day on which they were due."""
    return actions(region, "probation")


def yot_agreed_actions_done(region: Region) -> Iterator[Case]:
    """A68. The same of a youth offending team."""
    return actions(region, "yot")


FOLLOWED = (
    protection_plan_names_role_for_probation,
    probation_attends_child_protection_meetings,
    yot_attends_child_protection_meetings,
    absent_officer_told_of_decisions,
    minutes_sent_promptly,
    yot_involved_in_decisions,
    minutes_state_yot_actions,
    probation_agreed_actions_done,
    yot_agreed_actions_done,
)
