"""What a board keeps of itself: seats, attendance, replies to standards, incidents, challenges.

No public schema exists; the columns are of our own making. `body_code` of incidents,
challenges and recommendations may be left out where the sender's place is the body.
"""

import dataframely as dy

from data.contracts.agencies import of_agency
from data.contracts.column_marks import added, also_called, blank_while, made_up
from data.contracts.columns import (
    agency_id,
    code,
    day,
    identity,
    listed_code,
    local_code,
    yes_or_no,
)

ANSWER = {
    "met": "met",
    "partly": "partly met",
    "not met": "not met",
    "not applicable": "not applicable",
}


def _group() -> dy.Column:
    return also_called(listed_code("Group that meets", "board_group", primary_key=True), "group")


def _concerned_body() -> dy.Column:
    return added(blank_while("it is the sender's own place", local_code("Body concerned")))


def _due() -> dy.Column:
    return also_called(day("Day by which an answer is due"), "due")


class Seat(dy.Schema):
    """One row per seat in a group of a body."""

    body_code = local_code("Body", primary_key=True)
    board_group = _group()
    of_agency = of_agency("Agency that holds the seat")
    seat = local_code("Role of whoever sits there", primary_key=True)
    statutory = yes_or_no("The seat is statutory")
    direct = yes_or_no("The agency sits there itself")
    represented_by = blank_while(
        "it sits there itself", listed_code("Agency that represents it", "partner_agency")
    )
    valid_from = added(blank_while("it has always held", day("First day")))
    valid_to = added(blank_while("it holds", day("Last day")))


class Attendance(dy.Schema):
    """One row per seat and meeting of its group."""

    body_code = local_code("Body", primary_key=True)
    board_group = _group()
    of_agency = of_agency("Agency that holds the seat")
    seat = local_code("Role of whoever sits there", primary_key=True)
    meeting_date = day("Day of the meeting", primary_key=True)
    attended = yes_or_no("The seat was taken, by its holder or a deputy")
    deputy = yes_or_no("A deputy came")


class StandardReply(dy.Schema):
    """One row per agency, standard and day on which it judged itself."""

    body_code = local_code("Body that asked", primary_key=True)
    of_agency = of_agency("Agency that replied")
    standard = listed_code("Standard", "standard", primary_key=True)
    answer = code("How the agency judges itself", ANSWER)
    on_date = day("Day of the reply", primary_key=True)
    evidence = identity("Evidence, in the agency's own words")


class Incident(dy.Schema):
    """One row per serious incident that a board must hear of."""

    incident_id = made_up(
        agency_id("Incident", of="incident", primary_key=True), of=("kind", "occurred_on")
    )
    body_code = _concerned_body()
    kind = listed_code("Kind of incident", "incident_kind", nullable=False)
    occurred_on = day("Day of the incident")
    notified_board_on = blank_while("it has not been", day("Day the board was told"))
    discussed_on = blank_while("it has not", day("Day the board discussed it"))


class Challenge(dy.Schema):
    """One row per challenge of one agency by another, as the board's record exports it."""

    challenge_id = made_up(
        agency_id("Challenge", of="challenge", primary_key=True),
        of=("raised_on", "by_agency", "to_agency"),
    )
    body_code = _concerned_body()
    raised_on = day("Day it was raised")
    by_agency = listed_code("Agency that raised it", "partner_agency")
    to_agency = listed_code("Agency that must answer", "partner_agency")
    about_measure = local_code("Slug of the indicator that it is about")
    due_date = _due()
    answered_on = blank_while("there is none", day("Day of the answer"))
    outcome = blank_while("there is no answer", listed_code("Outcome", "challenge_outcome"))


class Recommendation(dy.Schema):
    """One row per recommendation to an agency, as the board's record exports it."""

    recommendation_id = made_up(
        agency_id("Recommendation", of="recommendation", primary_key=True),
        of=("raised_on", "by_agency", "to_agency"),
    )
    body_code = _concerned_body()
    raised_on = day("Day it was made")
    by_agency = listed_code("Who made it", "partner_agency")
    to_agency = listed_code("Agency that must act", "partner_agency")
    about_measure = local_code("Slug of the indicator that it is about")
    due_date = _due()
    answered_on = blank_while("there is none", day("Day of the answer"))
    outcome = blank_while("there is no answer", listed_code("Outcome", "challenge_outcome"))


TABLES: dict[str, type[dy.Schema]] = {
    "seat": Seat,
    "attendance": Attendance,
    "standard_reply": StandardReply,
    "incident": Incident,
    "challenge": Challenge,
    "recommendation": Recommendation,
}
