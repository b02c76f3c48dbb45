"""What social care holds of children whom it protects: enquiries, conferences, plans.

Source: CIN census 2017 to 2026, Department for Education; Standard Safeguarding Dataset,
Data to Insight (data-to-insight/ssd-data-model).
"""

import dataframely as dy

from data.contracts.children import child_of_social_care
from data.contracts.column_marks import added, blank_while, made_at_intake
from data.contracts.columns import (
    code,
    day,
    own_words,
    whole_number,
    yes_or_no,
)

ABUSE = {
    "NEG": "neglect",
    "PHY": "physical abuse",
    "SAB": "sexual abuse",
    "EMO": "emotional abuse",
    "MUL": "multiple",
}


class SocialCareEnquiry(dy.Schema):
    """One row per section 47 enquiry."""

    child_id = child_of_social_care()
    enquiry_start_date = day("Day of the strategy discussion", primary_key=True)
    conference_target_date = day("Day by which the initial conference was due")
    conference_not_required = yes_or_no("No initial conference was required")


class SocialCareConference(dy.Schema):
    """One row per child and initial child protection conference."""

    child_id = child_of_social_care()
    conference_date = day("Day of the conference", primary_key=True)


class SocialCarePlan(dy.Schema):
    """One row per child protection plan."""

    child_id = child_of_social_care()
    plan_start_date = day("First day of the plan", primary_key=True)
    plan_end_date = blank_while("it runs", day("Last day of the plan"))
    initial_category = code("Category of abuse at the start", ABUSE)
    latest_category = code("Latest category of abuse", ABUSE)
    previous_plans = whole_number("Number of earlier plans of this child")


class SocialCarePreProceedings(dy.Schema):
    """One row per time in an episode that care proceedings or a family group meeting were weighed.

    Source: CIN census 2026, PreProceedingsandFGDM.
    """

    child_id = child_of_social_care()
    referral_date = day("Day of the referral that opened the episode", primary_key=True)
    pre_proceedings_number = added(
        whole_number("1, or 2 and more for others of that episode", primary_key=True)
    )
    pre_proceedings_start_date = day("Day on which pre-proceedings began")
    letter_before_proceedings_date = day("Day on which the letter before proceedings was sent")
    family_meeting_offered = yes_or_no("A family group decision making meeting was offered")
    family_meeting_facilitated = yes_or_no("A family group decision making meeting took place")
    first_meeting_date = day("Day of the first pre-proceedings meeting")
    review_meetings = whole_number("Number of review meetings")
    decision_date = day("Day on which it was decided what follows")
    pre_proceedings_outcome = own_words("Outcome, code of the census")
    court_application_date = day("Day of the application to the court")
    letter_of_proceedings_date = day("Day of the letter that care proceedings begin")


class SocialCareReview(dy.Schema):
    """One row per review conference of a child protection plan, held or only due.

    A review that was due in one extract and held in the next leaves two rows of one due
    date, of which the one with a day of the review counts.
    """

    child_id = child_of_social_care()
    plan_start_date = day("First day of the plan reviewed; blank where not stated")
    review_date = day("Day of the review; blank where it was not held")
    review_due_date = added(day("Day by which it was due"))
    held_or_due_date = made_at_intake(
        day(
            "Day of the review, or where it was not held the day by which it was due",
            primary_key=True,
        )
    )


class SocialCareVisit(dy.Schema):
    """One row per visit of a social worker to a child on a plan."""

    child_id = child_of_social_care()
    visit_date = day("Day of the visit", primary_key=True)
    visit_number = added(whole_number("1, or 2 and more for others of that day", primary_key=True))
    seen = yes_or_no("The child was seen")
    seen_alone = yes_or_no("The child was seen alone")


TABLES: dict[str, type[dy.Schema]] = {
    "social_care_enquiry": SocialCareEnquiry,
    "social_care_conference": SocialCareConference,
    "social_care_plan": SocialCarePlan,
    "social_care_pre_proceedings": SocialCarePreProceedings,
    "social_care_review": SocialCareReview,
    "social_care_visit": SocialCareVisit,
}
