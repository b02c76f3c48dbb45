"""What probation told social care, and whether a youth offending team looked afresh.

What was told without a date is not known to be in time, nor to be missing: the case is
not recorded.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta

from .counting import Case
from .region import Region
from .values import Row
from .working_days import ordinal

NOTIFICATION_WORKING_DAYS = 5
RISK_CHANGE_WORKING_DAYS = 2
LOGGED_WITHIN = timedelta(days=14)
DATE_IN_TEXT = re.compile(
    r"\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}"
    r"|\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\s+\d{4}",
    re.IGNORECASE,
)


def social_care_notified_of_probation(region: Region) -> Iterator[Case]:
    """A03. Orders that start while a connected child has an open episode; met if
    probation notified social care within five working days of the start."""
    told = defaultdict(list)
    for event in region.rows["joint_event"]:
        if event["kind"] == "notification" and sent_to_social_care(event):
            told[region.people.subject(event)].append(event["event_date"])
    for order in region.rows["probation_order"]:
        start = order["start_date"]
        if not region.is_open_and_covered("probation_order", order, start):
            continue
        offender = region.people.owner(order)
        episodes = episodes_around(region, offender, start)
        if not episodes:
            continue
        waits = [ordinal(day) - ordinal(start) for day in told[offender] if day]
        if any(0 <= wait <= NOTIFICATION_WORKING_DAYS for wait in waits):
            met = True
        else:
            days = start, start + LOGGED_WITHIN
            place = order["place"]
            logged = all(region.covered("probation", place, "notification", day) for day in days)
            met = False if logged and None not in told[offender] else None
        for body in bodies_of(region, episodes, order["crn"]):
            yield Case(order["order_id"], body, start, met)


def risk_change_shared(region: Region) -> Iterator[Case]:
    """A33. Changes of risk that probation saw while a connected child has an open
    episode; met if social care was told within two working days."""
    for event in region.rows["joint_event"]:
        changed_on = event["event_date"]
        if event["kind"] != "risk_change" or event["from_agency"] != "probation" or not changed_on:
            continue
        offender = region.people.subject(event)
        if offender is None:
            continue
        episodes = episodes_around(region, offender, changed_on)
        if not episodes:
            continue
        told = [
            answer["event_date"]
            for answer in region.events_about[event["event_id"]]
            if answer["kind"] == "risk_change_shared" and answer["to_agency"] == "social_care"
        ]
        waits = [ordinal(day) - ordinal(changed_on) for day in told if day]
        logged = region.covered(
            "probation", event["from_place"], "risk_change_shared", changed_on + LOGGED_WITHIN
        )
        if any(wait <= RISK_CHANGE_WORKING_DAYS for wait in waits):
            met = True
        else:
            met = False if logged and None not in told else None
        for body in bodies_of(region, episodes, event["subject_id"]):
            yield Case(event["event_id"], body, changed_on, met)


def yot_review_is_genuine(region: Region) -> Iterator[Case]:
    """A65. Completed reviews; met if the text, leaving out its dates, differs from every
    earlier assessment of the child. Not recorded without a text, or without an earlier
    assessment."""
    by_client = defaultdict(list)
    for row in region.rows["yot_assessment"]:
        by_client[row["place"], row["client_id"]].append(row)
    for (team, client_id), assessments in by_client.items():
        completed = [row for row in assessments if row["completed_date"]]
        bodies = region.boards_of(region.client[team, client_id]["la_code"]) | {team}
        for review in completed:
            if review["kind"] != "review":
                continue
            on = review["completed_date"]
            before = [row for row in completed if row["completed_date"] < on and row["text"]]
            earlier = [bare_text(row) for row in before]
            text = bare_text(review)
            met = text not in earlier if text and earlier else None
            for body in bodies:
                yield Case((team, review["assessment_id"]), body, on, met)


def bare_text(assessment: Row) -> str | None:
    """The assessment's text without its dates and white space."""
    text = assessment["text"]
    return re.sub(r"\s", "", DATE_IN_TEXT.sub("", text)) if text else None


def sent_to_social_care(event: Row) -> bool:
    return event["from_agency"] == "probation" and event["to_agency"] == "social_care"


def episodes_around(region: Region, offender, day) -> list[Row]:
    """Open episodes of the children connected to a person on probation."""
    return [
        episode
        for child in region.people.children_of(offender)
        for episode in region.open_episodes(child, day)
    ]


def bodies_of(region: Region, episodes: list[Row], crn: str) -> set[str]:
    boards = {body for episode in episodes for body in region.boards_of(episode["place"])}
    return boards | region.probation_bodies(crn)
