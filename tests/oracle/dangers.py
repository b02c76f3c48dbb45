"""Dangers that agencies saw, and what they did about them, from the files alone."""

from collections.abc import Iterator
from datetime import date, timedelta

from .counting import Case
from .openings import bodies_of
from .region import Region
from .values import Row
from .working_days import ordinal
from .youth import bodies_of_child

RESPONSE_WORKING_DAYS, REVIEW_WORKING_DAYS, SHARING_WORKING_DAYS = 20, 5, 2
DELIVERED_DAYS = {"SARA": 28, "IDAP": 182}
RESPONSE_TOLD, DELIVERY_TOLD = timedelta(days=42), timedelta(days=210)
LOGGED_WITHIN = timedelta(days=14)


def reaches(region: Region, row: Row, kind: str, day: date, within: timedelta) -> bool:
    """Whether the period in which the row was sent goes on long enough after its day."""
    return any(
        start <= day <= day + within <= end
        for start, end in region.periods_covered(row["agency"], row["place"], kind)
    )


def exploited_child_has_joint_response(region: Region) -> Iterator[Case]:
    """A72. Risks of exploitation; met if a response was agreed in twenty working days."""
    for row in region.rows["exploitation"]:
        found, answered = row["identified_on"], row["response_on"]
        if answered:
            met = ordinal(answered) - ordinal(found) <= RESPONSE_WORKING_DAYS
        else:
            met = False if reaches(region, row, "exploitation", found, RESPONSE_TOLD) else None
        for body in bodies_of_child(region, {**row, "client_id": row["subject_id"]}):
            yield Case((row["place"], row["subject_id"], found), body, found, met)


def domestic_abuse_programme_in_time(region: Region) -> Iterator[Case]:
    """B64. Programmes required for domestic abuse; met if delivered in time for each."""
    for row in region.rows["probation_programme"]:
        asked, done, kind = row["required_date"], row["delivered_date"], row["programme"]
        if done:
            met = (done - asked).days <= DELIVERED_DAYS[kind]
        else:
            told = reaches(region, row, "probation_programme", asked, DELIVERY_TOLD)
            met = False if told else None
        for body in bodies_of(region, row):
            yield Case((row["crn"], kind, asked), body, asked, met)


def changes(region: Region) -> Iterator[Row]:
    for event in region.rows["joint_event"]:
        if (event["kind"], event["from_agency"]) == ("risk_change", "yot") and event["event_date"]:
            yield event


def change_cases(region: Region, event: Row, met: bool | None) -> Iterator[Case]:
    child = {"place": event["from_place"], "client_id": event["subject_id"]}
    for body in bodies_of_child(region, child):
        yield Case(event["event_id"], body, event["event_date"], met)


def in_time(region: Region, event: Row, days: list, limit: int, kind: str) -> bool | None:
    on = event["event_date"]
    if any(day and day >= on and ordinal(day) - ordinal(on) <= limit for day in days):
        return True
    logged = region.covered("yot", event["from_place"], kind, on + LOGGED_WITHIN)
    return False if logged and None not in days else None


def yot_risk_change_reviewed(region: Region) -> Iterator[Case]:
    """A64. Changes of risk that a team saw; met if the child was reviewed in a working week."""
    for event in changes(region):
        days = [
            row["completed_date"]
            for row in region.rows["yot_assessment"]
            if row["kind"] == "review"
            and (row["place"], row["client_id"]) == (event["from_place"], event["subject_id"])
        ]
        met = in_time(region, event, days, REVIEW_WORKING_DAYS, "yot_assessment")
        yield from change_cases(region, event, met)


def yot_risk_change_shared(region: Region) -> Iterator[Case]:
    """A134. The same changes; met if another agency was told in two working days."""
    for event in changes(region):
        days = [
            each["event_date"]
            for each in region.events_about[event["event_id"]]
            if each["kind"] == "risk_change_shared"
        ]
        met = in_time(region, event, days, SHARING_WORKING_DAYS, "risk_change_shared")
        yield from change_cases(region, event, met)


DANGERS = (
    exploited_child_has_joint_response,
    domestic_abuse_programme_in_time,
    yot_risk_change_reviewed,
    yot_risk_change_shared,
)
