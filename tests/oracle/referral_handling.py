"""How referrals to social care are made, written down, held, and taken to a manager."""

from collections.abc import Iterator
from datetime import timedelta

from .counting import Case
from .referrals import (
    ANSWER_LOGGED_WITHIN,
    FOLLOW_UP_LOGGED_WITHIN,
    answered_in_time,
    bodies_of,
    followed_up,
    referrals,
)
from .region import Region
from .values import Row
from .working_days import ordinal

REFERRED_WORKING_DAYS, ESCALATED_WORKING_DAYS, ANSWERED_WORKING_DAYS = 1, 10, 5
HELD_WITHIN = timedelta(days=14)
AGREED = ("form", "portal")
TOLD = ("concern_arose_on", "channel", "full_details", "expectation_stated")


def probation_referral_timely(region: Region) -> Iterator[Case]:
    """A35. Probation's referrals; met if made in a working day of the concern."""
    return timely(region, "probation")


def yot_referral_timely(region: Region) -> Iterator[Case]:
    """A77. The same of a youth offending team."""
    return timely(region, "yot")


def probation_referral_by_agreed_way(region: Region) -> Iterator[Case]:
    """A151. Probation's referrals; met if made by the form or the portal."""
    return by_agreed_way(region, "probation")


def yot_referral_by_agreed_way(region: Region) -> Iterator[Case]:
    """A76. The same of a youth offending team."""
    return by_agreed_way(region, "yot")


def probation_poor_answer_escalated(region: Region) -> Iterator[Case]:
    """A39. Probation's referrals without an answer or with an unsatisfactory one; met if taken
    to a manager in ten working days."""
    return escalated(region, "probation")


def yot_poor_answer_escalated(region: Region) -> Iterator[Case]:
    """A81. A team's referrals with an unsatisfactory answer; the same."""
    return escalated(region, "yot")


def timely(region: Region, agency: str) -> Iterator[Case]:
    for referral in referrals(region, agency):
        arose, met = referral.get("concern_arose_on"), None
        if arose:
            met = ordinal(referral["event_date"]) - ordinal(arose) <= REFERRED_WORKING_DAYS
        yield from cases(region, referral, met)


def by_agreed_way(region: Region, agency: str) -> Iterator[Case]:
    for referral in referrals(region, agency):
        way = referral.get("channel")
        yield from cases(region, referral, way in AGREED if way else None)


def is_recorded(region: Region, referral: Row) -> bool | None:
    if all(referral.get(name) is not None for name in TOLD):
        return True
    place, on = referral["from_place"], referral["event_date"]
    return False if region.covered(referral["from_agency"], place, "referral", on) else None


def yot_referral_recorded_in_full(region: Region) -> Iterator[Case]:
    """A140. A team's referrals; met if concern, channel, details and expectation are told."""
    for referral in referrals(region, "yot"):
        yield from cases(region, referral, is_recorded(region, referral))


def probation_referral_drives_follow_up(region: Region) -> Iterator[Case]:
    """A125. Probation's referrals; met if written down in full, and answered or followed up in
    time."""
    for referral in referrals(region, "probation"):
        in_time = answered_in_time(region, referral)
        recorded = is_recorded(region, referral)
        if not recorded:
            met = recorded
        elif in_time is False:
            met = followed_up(region, referral)
        else:
            met = in_time
        yield from cases(region, referral, met)


def referral_found_on_both_records(region: Region) -> Iterator[Case]:
    """A34. Probation's referrals; met if the council recorded a referral of a connected child
    in 14 days, or had a case open. Not recorded where it did not send its referrals."""
    for referral in referrals(region, "probation"):
        on, council = referral["event_date"], referral["to_place"]
        children = region.people.children_of(region.people.subject(referral))
        met = any(is_held(region, child, council, on) for child in children) or None
        if not met and region.covered(
            "social_care", council, "social_care_referral", on + HELD_WITHIN
        ):
            met = False
        yield from cases(region, referral, met)


def is_held(region: Region, child, council: str, on) -> bool:
    came = region.referrals_of(child)
    recorded = any(
        row["place"] == council and on <= row["referral_date"] <= on + HELD_WITHIN
        for row in came
        if row["referral_date"]
    )
    return recorded or any(row["place"] == council for row in region.open_episodes(child, on))


def about(region: Region, referral: Row, kind: str) -> list:
    """The days of what followed a referral; None where it is undated."""
    return [
        event["event_date"]
        for event in region.events_about[referral["event_id"]]
        if event["kind"] == kind
        and (kind != "escalation" or event["from_agency"] == referral["from_agency"])
    ]


def escalated(region: Region, agency: str) -> Iterator[Case]:
    for referral in referrals(region, agency):
        on = referral["event_date"]
        is_silent = not about(region, referral, "referral_response") and region.covered(
            "social_care", referral["to_place"], "referral_response", on + ANSWER_LOGGED_WITHIN
        )
        if referral.get("satisfactory") is not False and not (is_silent and agency == "probation"):
            continue
        days = about(region, referral, "escalation")
        dated = [day for day in days if day]
        logged = region.covered(
            agency, referral["from_place"], "escalation", on + FOLLOW_UP_LOGGED_WITHIN
        )
        if dated and ordinal(min(dated)) - ordinal(on) <= ESCALATED_WORKING_DAYS:
            met = True
        else:
            met = False if logged and None not in days else None
        yield from cases(region, referral, met)


def yot_escalation_effective(region: Region) -> Iterator[Case]:
    """A164. A team's referrals that it took to a manager, on that day; met if social care
    answered in five working days."""
    for referral in referrals(region, "yot"):
        dated = [day for day in about(region, referral, "escalation") if day]
        if not dated:
            continue
        on = min(dated)
        days = about(region, referral, "referral_response")
        waits = [ordinal(day) - ordinal(on) for day in days if day and day >= on]
        logged = region.covered(
            "social_care", referral["to_place"], "referral_response", on + ANSWER_LOGGED_WITHIN
        )
        if any(wait <= ANSWERED_WORKING_DAYS for wait in waits):
            met = True
        else:
            met = False if logged and None not in days else None
        for body in bodies_of(region, referral):
            yield Case(referral["event_id"], body, on, met)


def cases(region: Region, referral: Row, met: bool | None) -> Iterator[Case]:
    for body in bodies_of(region, referral):
        yield Case(referral["event_id"], body, referral["event_date"], met)


HANDLED = (
    probation_referral_timely,
    yot_referral_timely,
    probation_referral_by_agreed_way,
    yot_referral_by_agreed_way,
    probation_poor_answer_escalated,
    yot_poor_answer_escalated,
    yot_referral_recorded_in_full,
    probation_referral_drives_follow_up,
    referral_found_on_both_records,
    yot_escalation_effective,
)
