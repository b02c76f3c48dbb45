"""What agencies log of their work together; no system exports it today."""

import dataframely as dy

from data.contracts.agencies import AGENCY, subject
from data.contracts.code_list import code_list
from data.contracts.column_marks import added, blank_while, only_where
from data.contracts.columns import (
    agency_id,
    code,
    codes_in_a_row,
    day,
    listed_word,
    local_code,
    yes_or_no,
)
from data.contracts.known_codes import EVENT_OUTCOME

EVENT_KIND = {
    "social_care_check": "a check made with children's social care",
    "police_check": "a check made with the police",
    "probation_check": "a check made with probation",
    "check_reply": "the reply to a check",
    "notification": "one agency tells another that it works with the person",
    "referral": "a referral to children's social care",
    "referral_response": "the answer to a referral",
    "follow_up": "the sender asks again",
    "escalation": "the sender raises it with a manager",
    "invitation": "an invitation to a meeting",
    "attendance": "attendance at a meeting",
    "report": "a written report to a meeting",
    "minutes": "minutes sent",
    "action_agreed": "an action agreed at a meeting",
    "action_done": "an agreed action done",
    "information_shared": "information given",
    "risk_change": "a change in the risk of harm seen by one agency",
    "risk_change_shared": "that change told to another agency",
    "joint_visit": "a visit made together",
    "strategy_discussion": "a strategy discussion",
    "mappa_referral": "a referral to MAPPA",
    "marac_attendance": "attendance at MARAC",
}
ADDRESSED = (
    *("social_care_check", "police_check", "probation_check", "check_reply"),
    *("notification", "referral", "referral_response", "follow_up", "escalation"),
    *("invitation", "minutes", "information_shared", "risk_change_shared"),
)
"""Kinds of event that are meant for one other agency."""
ANSWERING = (
    *("check_reply", "referral_response", "follow_up", "escalation", "risk_change_shared"),
    "action_done",
)
"""Kinds of event that answer or follow another."""
AT_A_MEETING = ("invitation", "attendance", "report", "minutes")
SENDS_BY_PLACE = ("social_care", "probation", "yot")
"""Agencies that have more places than one, so that an event must say which was meant."""
CHANNEL = {
    "form": "the agreed form",
    "telephone": "telephone",
    "e-mail": "e-mail",
    "portal": "web portal",
}
MEETING_KIND = {
    "initial conference": "initial child protection conference",
    "review conference": "review child protection conference",
    "core group": "core group",
    "strategy": "strategy meeting",
    "professionals": "professionals' meeting",
    "MAPPA": "multi-agency public protection meeting",
    "MARAC": "multi-agency risk assessment conference",
}

NAMED_AGENCIES = "^({0})( *; *({0}))*$".format("|".join(code_list("partner_agency")))


class JointEvent(dy.Schema):
    """One row per event between agencies, as either of them logged it.

    Event and meeting ids are quoted by all agencies alike: whoever makes one begins it
    with the agency and place, so that no two agencies make the same.
    """

    event_id = agency_id("Event", of="joint_event", scope="everywhere", primary_key=True)
    kind = code("Kind of event", EVENT_KIND, nullable=False)
    from_agency = code("Agency that acted", AGENCY, nullable=False)
    to_agency = only_where("kind", ADDRESSED, code("Agency it was meant for", AGENCY))
    subject_agency = code("Whose id the subject's is", AGENCY)
    subject_id = subject()
    about_event_id = only_where(
        "kind",
        ANSWERING,
        agency_id(
            "The event that this one answers or follows",
            of="joint_event",
            key_name="about_event_key",
            scope="everywhere",
            nullable=True,
        ),
    )
    about_record_id = agency_id(
        "The record that this event is about",
        of="joint_record",
        key_name="about_record_key",
        nullable=True,
    )
    meeting_id = only_where(
        "kind",
        AT_A_MEETING,
        agency_id(
            "The meeting that this event is about", of="meeting", scope="everywhere", nullable=True
        ),
    )
    event_date = day("Day of the event")
    concern_arose_on = only_where("kind", ("referral",), day("Day the concern arose"))
    due_date = only_where("kind", ("action_agreed",), day("Day by which it was due"))
    channel = only_where("kind", ("referral",), code("How it was sent", CHANNEL))
    outcome = listed_word("What came of it", EVENT_OUTCOME)
    satisfactory = blank_while(
        "the sender has not judged it", yes_or_no("The sender found the answer satisfactory")
    )
    full_details = only_where(
        "kind",
        ("referral", "check_reply"),
        yes_or_no("It held full details of the person and the concern"),
    )
    expectation_stated = blank_while(
        "nothing was stated", yes_or_no("It said what answer was expected")
    )
    from_place = added(local_code("Place of the agency that acted; by default the sender's"))
    to_place = only_where(
        "to_agency", SENDS_BY_PLACE, added(local_code("Place of the agency it was meant for"))
    )


class Meeting(dy.Schema):
    """One row per meeting and person whom it was about."""

    meeting_id = agency_id("Meeting", of="meeting", scope="everywhere", primary_key=True)
    kind = code("Kind of meeting", MEETING_KIND, nullable=False)
    held_on = day("Day of the meeting")
    subject_agency = code("Whose id the subject's is", AGENCY, nullable=False)
    subject_id = subject(primary_key=True)
    minutes_sent_on = day("Day the minutes were sent")
    plan_names_role_for = codes_in_a_row(
        "Agencies given a role in the plan, parted by semicolons", NAMED_AGENCIES
    )


TABLES: dict[str, type[dy.Schema]] = {"joint_event": JointEvent, "meeting": Meeting}
