"""What became of referrals that probation and the youth offending teams made.

An answer or a follow-up that was logged without its date is not known to be in time, nor
to be missing: the case is not recorded.
"""

from collections.abc import Iterator
from datetime import timedelta

from .counting import Case
from .region import Region
from .values import Row
from .working_days import ordinal

ANSWER_WORKING_DAYS = 3
FOLLOW_UP_WORKING_DAYS = 5
ANSWER_LOGGED_WITHIN = timedelta(days=14)
FOLLOW_UP_LOGGED_WITHIN = timedelta(days=28)


def probation_referral_answered_in_time(region: Region) -> Iterator[Case]:
    """A37. Probation's referrals to social care; met if answered in three working days."""
    yield from answer_cases(region, "probation")


def yot_referral_answered_in_time(region: Region) -> Iterator[Case]:
    """A78. A youth offending team's referrals; met if answered in three working days."""
    yield from answer_cases(region, "yot")


def probation_late_answer_followed_up(region: Region) -> Iterator[Case]:
    """A38. Probation's referrals that were not answered in time; met if probation asked
    again or escalated within five working days of when the answer was due."""
    yield from follow_up_cases(region, "probation")


def yot_late_answer_followed_up(region: Region) -> Iterator[Case]:
    """A79. The same for referrals by a youth offending team."""
    yield from follow_up_cases(region, "yot")


def referrals(region: Region, agency: str) -> list[Row]:
    return [
        event
        for event in region.rows["joint_event"]
        if event["kind"] == "referral"
        and event["from_agency"] == agency
        and event["to_agency"] == "social_care"
        and event["event_date"]
    ]


def bodies_of(region: Region, referral: Row) -> set[str]:
    """The board of the council asked, and the bodies of who asked."""
    boards = region.boards_of(referral["to_place"])
    if referral["from_agency"] == "yot":
        return boards | {referral["from_place"]}
    if referral["subject_agency"] == "probation":
        return boards | region.probation_bodies(referral["subject_id"])
    return boards


def answered_in_time(region: Region, referral: Row) -> bool | None:
    asked = referral["event_date"]
    answers = [
        event["event_date"]
        for event in region.events_about[referral["event_id"]]
        if event["kind"] == "referral_response"
    ]
    dated = [day for day in answers if day]
    if dated:
        return ordinal(min(dated)) - ordinal(asked) <= ANSWER_WORKING_DAYS
    if answers:
        return None
    logged = region.covered(
        "social_care", referral["to_place"], "referral_response", asked + ANSWER_LOGGED_WITHIN
    )
    return False if logged else None


def followed_up(region: Region, referral: Row) -> bool | None:
    asked = referral["event_date"]
    sender, place = referral["from_agency"], referral["from_place"]
    reminders = [
        event["event_date"]
        for event in region.events_about[referral["event_id"]]
        if event["kind"] in ("follow_up", "escalation") and event["from_agency"] == sender
    ]
    waits = [ordinal(day) - ordinal(asked) for day in reminders if day]
    if any(0 <= wait <= ANSWER_WORKING_DAYS + FOLLOW_UP_WORKING_DAYS for wait in waits):
        return True
    if None in reminders:
        return None
    logged = region.covered(sender, place, "follow_up", asked + FOLLOW_UP_LOGGED_WITHIN)
    return False if logged else None


def answer_cases(region: Region, agency: str) -> Iterator[Case]:
    for referral in referrals(region, agency):
        met = answered_in_time(region, referral)
        for body in bodies_of(region, referral):
            yield Case(referral["event_id"], body, referral["event_date"], met)


def follow_up_cases(region: Region, agency: str) -> Iterator[Case]:
    for referral in referrals(region, agency):
        if answered_in_time(region, referral) is not False:
            continue
        met = followed_up(region, referral)
        for body in bodies_of(region, referral):
            yield Case(referral["event_id"], body, referral["event_date"], met)
