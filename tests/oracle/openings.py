"""What agencies ask and tell others of their new cases, and what they are answered."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cache

from .assessments import plans_around
from .counting import Case
from .region import Region
from .sharing import episodes_around
from .values import Row
from .working_days import ordinal
from .youth import bodies_of_child, by_client

EARLIEST = {"notification": timedelta(days=0)}
FOUR_WEEKS = timedelta(days=28)
LOGGED_WITHIN = {"notification": timedelta(days=14)}
WORKING_DAYS = {"notification": 5}
CHECK_WORKING_DAYS = REPLY_WORKING_DAYS = 10
QUESTIONS = ("q1", "q2", "q3", "q4", "q5", "q6")
FIGURES = """
probation_checked_with_social_care | probation | social_care_check | child
probation_checked_child_on_plan | probation | social_care_check | plan
probation_checked_with_police | probation | police_check | abuse
probation_checked_child_on_plan_with_police | probation | police_check | plan
probation_told_of_child_on_plan | probation | notification | plan
yot_checked_with_social_care | yot | social_care_check | any
yot_checked_child_on_plan | yot | social_care_check | plan
social_care_notified_of_yot | yot | notification | episode
yot_told_of_child_on_plan | yot | notification | plan
yot_checked_with_police | yot | police_check | plan
yot_checked_with_probation | yot | probation_check | convicted
"""
"""Slug, agency, message that it owes, and which of its new cases, of each figure."""


def new_work(region: Region, agency: str) -> Iterator[Row]:
    table = {"probation": "probation_order", "yot": "yot_intervention"}[agency]
    for row in region.rows[table]:
        if region.covered(agency, row["place"], table, row["start_date"]):
            yield row


def is_of(region: Region, row: Row, which: str) -> bool:
    """Whether a new case is of those that owe the message."""
    who, day = region.people.owner(row), row["start_date"]
    if which in ("plan", "episode") and row["agency"] == "probation":
        around = plans_around if which == "plan" else episodes_around
        return bool(around(region, who, day))
    if which == "plan":
        return bool(region.open_spells("social_care_plan", who, day))
    if which == "episode":
        return bool(region.open_episodes(who, day))
    if which == "child":
        return bool(region.people.children_of(who))
    if which == "abuse":
        return row.get("domestic_abuse_history") is True
    return which == "any" or is_conviction_at_home(region, row)


@cache
def households(region: Region) -> dict[tuple, list[Row]]:
    return by_client(region.rows["yot_household_adult"])


def is_conviction_at_home(region: Region, row: Row) -> bool:
    return any(
        adult.get("known_conviction_indicated") is True
        and (adult.get("from_date") is None or adult.get("from_date") <= row["start_date"])
        and (adult.get("to_date") is None or adult.get("to_date") >= row["start_date"])
        for adult in households(region)[row["place"], row["client_id"]]
    )


@cache
def said(region: Region) -> dict[tuple, list[Row]]:
    """Events by kind, agency that acted, and person."""
    found = defaultdict(list)
    for event in region.rows["joint_event"]:
        if event["kind"] == "notification" and event["to_agency"] != "social_care":
            continue
        found[event["kind"], event["from_agency"], region.people.subject(event)].append(event)
    return found


def sent_in_time(region: Region, row: Row, agency: str, kind: str) -> bool | None:
    """Met if sent from some weeks before to some working days after the first day."""
    start, who = row["start_date"], region.people.owner(row)
    first = start - EARLIEST.get(kind, FOUR_WEEKS)
    days = [event["event_date"] for event in said(region)[kind, agency, who]]
    limit = WORKING_DAYS.get(kind, CHECK_WORKING_DAYS)
    if any(day and day >= first and ordinal(day) - ordinal(start) <= limit for day in days):
        return True
    ends = first, start + LOGGED_WITHIN.get(kind, FOUR_WEEKS)
    is_logged = all(region.covered(agency, row["place"], kind, day) for day in ends)
    return False if is_logged and None not in days else None


def bodies_of(region: Region, row: Row) -> set[str]:
    if row["agency"] == "yot":
        return bodies_of_child(region, row)
    council = region.offender[row["crn"]]["la_code"]
    return region.boards_of(council) | region.probation_bodies(row["crn"])


def case_of(row: Row) -> tuple:
    return row["place"], row.get("order_id") or row.get("intervention_id")


def owing(region: Region, agency: str, kind: str, which: str) -> Iterator[Case]:
    for row in new_work(region, agency):
        if is_of(region, row, which):
            met = sent_in_time(region, row, agency, kind)
            for body in bodies_of(region, row):
                yield Case(case_of(row), body, row["start_date"], met)


def six_questions_asked(region: Region) -> Iterator[Case]:
    """A109. Orders that began; met if the six questions were all answered about then and,
    where an answer was yes, social care was asked. Not recorded if that is not known."""
    asked = defaultdict(list)
    for row in region.rows["probation_checklist"]:
        asked[region.people.owner(row)].append(row)
    for row in new_work(region, "probation"):
        start = row["start_date"]
        about = [
            each
            for each in asked[region.people.owner(row)]
            if start - FOUR_WEEKS <= each["asked_on"] <= start + FOUR_WEEKS
        ]
        answers = [[each.get(question) for question in QUESTIONS] for each in about]
        if not any(None not in each for each in answers):
            ends = start - FOUR_WEEKS, start + FOUR_WEEKS
            is_sent = all(
                region.covered("probation", row["place"], "probation_checklist", day)
                for day in ends
            )
            met = False if is_sent else None
        elif any(True in each for each in answers):
            met = sent_in_time(region, row, "probation", "social_care_check")
        else:
            met = True
        for body in bodies_of(region, row):
            yield Case(case_of(row), body, start, met)


def domestic_abuse_in_new_cases(region: Region) -> Iterator[Case]:
    """B09. Orders that began; met if a history of domestic abuse is recorded."""
    for row in new_work(region, "probation"):
        for body in bodies_of(region, row):
            yield Case(case_of(row), body, row["start_date"], row.get("domestic_abuse_history"))


def checked_after_risk_change(region: Region) -> Iterator[Case]:
    """A159. Changes of risk that probation saw in people connected with a child; met if social
    care was asked in ten working days."""
    for event in region.rows["joint_event"]:
        changed = event["event_date"]
        if event["kind"] != "risk_change" or event["from_agency"] != "probation" or not changed:
            continue
        who = region.people.subject(event)
        if not region.people.children_of(who):
            continue
        days = [each["event_date"] for each in said(region)["social_care_check", "probation", who]]
        waits = [ordinal(day) - ordinal(changed) for day in days if day and day >= changed]
        logged = region.covered(
            "probation", event["from_place"], "social_care_check", changed + FOUR_WEEKS
        )
        if any(wait <= CHECK_WORKING_DAYS for wait in waits):
            met = True
        else:
            met = False if logged and None not in days else None
        row = {"agency": "probation", "crn": event["subject_id"]}
        for body in bodies_of(region, row):
            yield Case(event["event_id"], body, changed, met)


def checks(region: Region, kind: str, agencies: set[str]) -> Iterator[tuple[Row, list[Row]]]:
    """Dated checks, with their replies."""
    for event in region.rows["joint_event"]:
        if event["kind"] == kind and event["from_agency"] in agencies and event["event_date"]:
            about = region.events_about[event["event_id"]]
            yield event, [each for each in about if each["kind"] == "check_reply"]


def check_cases(region: Region, check: Row, met: bool | None) -> Iterator[Case]:
    row = {"agency": check["from_agency"], "place": check["from_place"]}
    row["crn" if check["from_agency"] == "probation" else "client_id"] = check["subject_id"]
    for body in bodies_of(region, row):
        yield Case(check["event_id"], body, check["event_date"], met)


def answered(region: Region, kind: str, agencies: set[str], keeper: str) -> Iterator[Case]:
    for check, replies in checks(region, kind, agencies):
        asked = check["event_date"]
        days = [reply["event_date"] for reply in replies]
        logged = region.covered(keeper, check["to_place"], "check_reply", asked + FOUR_WEEKS)
        if any(day and ordinal(day) - ordinal(asked) <= REPLY_WORKING_DAYS for day in days):
            met = True
        else:
            met = False if logged and None not in days else None
        yield from check_cases(region, check, met)


def social_care_check_answered(region: Region) -> Iterator[Case]:
    """A108. Checks with social care; met if it replied in ten working days."""
    return answered(region, "social_care_check", {"probation", "yot"}, "social_care")


def police_intelligence_shared_with_yot(region: Region) -> Iterator[Case]:
    """A139. Checks by a youth offending team with the police; the same."""
    return answered(region, "police_check", {"yot"}, "police")


def check_reply_has_full_details(region: Region) -> Iterator[Case]:
    """A110. Checks with social care that it replied to; met if a reply had full details."""
    for check, replies in checks(region, "social_care_check", {"probation", "yot"}):
        told = [
            reply.get("full_details") for reply in replies if reply.get("full_details") is not None
        ]
        if replies:
            yield from check_cases(region, check, any(told) if told else None)


def _figure(line: str) -> Callable[[Region], Iterator[Case]]:
    slug, *words = (word.strip() for word in line.split("|"))

    def figure(region: Region) -> Iterator[Case]:
        return owing(region, *words)

    figure.__name__ = slug
    return figure


OPENINGS = (
    *(_figure(line) for line in FIGURES.strip().splitlines()),
    six_questions_asked,
    domestic_abuse_in_new_cases,
    checked_after_risk_change,
    social_care_check_answered,
    check_reply_has_full_details,
    police_intelligence_shared_with_yot,
)
