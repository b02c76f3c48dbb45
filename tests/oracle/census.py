"""The children in need census of one council, read element by element.

Source: CIN census 2017 to 2026, Department for Education.
"""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from .values import Row, typed

TABLES = (
    "social_care_person",
    "social_care_referral",
    "social_care_assessment",
    "social_care_need_plan",
    "social_care_enquiry",
    "social_care_conference",
    "social_care_plan",
    "social_care_review",
)


def read(path: Path) -> Iterator[tuple[str, Row]]:
    """Each record that the figures need, with the table that it belongs to."""
    for child in ElementTree.parse(path).getroot().iter("Child"):
        child_id = child.findtext("ChildIdentifiers/LAchildID")
        yield "social_care_person", {"child_id": child_id}
        for episode in child.iter("CINdetails"):
            yield (
                "social_care_referral",
                {
                    "child_id": child_id,
                    "referral_date": typed(episode.findtext("CINreferralDate")),
                    "closure_date": typed(episode.findtext("CINclosureDate")),
                    "no_further_action": typed(episode.findtext("ReferralNFA")),
                },
            )
            for plan in episode.iter("ChildProtectionPlans"):
                yield (
                    "social_care_plan",
                    {
                        "child_id": child_id,
                        "plan_start_date": typed(plan.findtext("CPPstartDate")),
                        "plan_end_date": typed(plan.findtext("CPPendDate")),
                        "previous_plans": typed(plan.findtext("NumberOfPreviousCPP")),
                    },
                )
                for review in plan.iter("CPPreviewDate"):
                    held_on = typed(review.text)
                    yield "social_care_review", {"child_id": child_id, "review_date": held_on}
            for enquiry in episode.iter("Section47"):
                yield (
                    "social_care_enquiry",
                    {
                        "child_id": child_id,
                        "enquiry_start_date": typed(enquiry.findtext("S47ActualStartDate")),
                        "conference_not_required": typed(enquiry.findtext("ICPCnotRequired")),
                    },
                )
            for conference in episode.iter("DateOfInitialCPC"):
                held_on = typed(conference.text)
                yield "social_care_conference", {"child_id": child_id, "conference_date": held_on}
