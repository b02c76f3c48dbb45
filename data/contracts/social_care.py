"""What children's social care holds, whichever return it came by.

The CIN census and the Standard Safeguarding Dataset both become these tables. Their
keys are the child and a date, never a system's row number, so that one plan that
arrives by two returns is one plan.

Source: CIN census 2017 to 2026, Department for Education; Standard Safeguarding
Dataset, Data to Insight (data-to-insight/ssd-data-model).
"""

import dataframely as dy

from data.contracts.columns import (
    agency_id,
    code,
    date_of_birth,
    day,
    identity,
    local_code,
    whole_number,
    yes_or_no,
)

SEX = {"M": "male", "F": "female", "U": "not recorded, unborn or indeterminate"}
ABUSE = {
    "NEG": "neglect",
    "PHY": "physical abuse",
    "SAB": "sexual abuse",
    "EMO": "emotional abuse",
    "MUL": "multiple",
}


def _child() -> dy.String:
    return agency_id(
        "Child or family member, as the council's case system knows them",
        of="social_care_person",
        key_name="record_key",
        primary_key=True,
    )


class SocialCarePerson(dy.Schema):
    """One row per child, or family member of a child, in children's social care."""

    child_id = _child()
    forename = identity("First name; the census does not hold it")
    surname = identity("Family name; the census does not hold it")
    sex = code("Sex", SEX)
    ethnicity = local_code("Ethnicity, DfE four-letter code")
    birth_date = date_of_birth("Date of birth")
    expected_birth_date = date_of_birth(
        "Expected date of birth of an unborn child", key_name="expected_birth_month"
    )
    death_date = date_of_birth("Date of death", key_name="death_month")
    upn = identity("Unique pupil number")
    nhs_number = identity("NHS number")
    disabled = yes_or_no("A disability is recorded")
    is_mother = yes_or_no("Is the mother of a child in the same system")


class SocialCareAddress(dy.Schema):
    """One row per address of a person and day from which it held."""

    child_id = _child()
    address_from = day("First day at the address", primary_key=True)
    address_to = day("Last day at the address; blank while it holds")
    address = identity("Address in one line")
    postcode = identity("Postcode")


class SocialCareIdentifier(dy.Schema):
    """One row per identifier of another system that social care holds of a person."""

    child_id = _child()
    identifier_type = local_code("Whose identifier (YOT Number, NHS Number ...)", primary_key=True)
    identifier_value = identity("The identifier")


class SocialCareFamily(dy.Schema):
    """One row per person and family: people of one family share a family id."""

    family_id = agency_id(
        "Family, as the case system knows it", of="social_care_family", primary_key=True
    )
    child_id = _child()


class SocialCareReferral(dy.Schema):
    """One row per referral and the episode of need that it opened."""

    child_id = _child()
    referral_date = day("Day of the referral", primary_key=True)
    source_code = local_code("Referral source, CIN census code 1A to 10")
    primary_need_code = local_code("Primary need, N0 to N9")
    no_further_action = yes_or_no("The referral led to no further action")
    closure_date = day("Day the episode closed; blank while open")
    closure_reason = local_code("Reason for closure, RC1 to RC9")


class SocialCareAssessment(dy.Schema):
    """One row per assessment of a child."""

    child_id = _child()
    assessment_start_date = day("Day the assessment started", primary_key=True)
    assessment_authorised_date = day("Day the assessment was authorised")


class SocialCareNeedPlan(dy.Schema):
    """One row per child in need plan."""

    child_id = _child()
    need_plan_start_date = day("First day of the child in need plan", primary_key=True)
    need_plan_end_date = day("Last day; blank while it runs")


class SocialCareEnquiry(dy.Schema):
    """One row per section 47 enquiry."""

    child_id = _child()
    enquiry_start_date = day("Day of the strategy discussion", primary_key=True)
    conference_target_date = day("Day by which the initial conference was due")
    conference_not_required = yes_or_no("No initial conference was required")


class SocialCareConference(dy.Schema):
    """One row per child and initial child protection conference."""

    child_id = _child()
    conference_date = day("Day of the conference", primary_key=True)


class SocialCarePlan(dy.Schema):
    """One row per child protection plan."""

    child_id = _child()
    plan_start_date = day("First day of the plan", primary_key=True)
    plan_end_date = day("Last day of the plan; blank while it runs")
    initial_category = code("Category of abuse at the start", ABUSE)
    latest_category = code("Latest category of abuse", ABUSE)
    previous_plans = whole_number("Number of earlier plans of this child")


class SocialCareReview(dy.Schema):
    """One row per review conference of a child protection plan."""

    child_id = _child()
    plan_start_date = day("First day of the plan reviewed; blank where not stated")
    review_date = day("Day of the review", primary_key=True)


class SocialCareVisit(dy.Schema):
    """One row per day on which a social worker visited a child on a plan."""

    child_id = _child()
    visit_date = day("Day of the visit", primary_key=True)
    seen = yes_or_no("The child was seen")
    seen_alone = yes_or_no("The child was seen alone")


class SocialCareLookedAfter(dy.Schema):
    """One row per episode of being looked after."""

    child_id = _child()
    episode_start_date = day("First day of the episode", primary_key=True)
    episode_end_date = day("Last day; blank while it runs")
    legal_status = local_code("Legal status, SSDA903 code")


TABLES: dict[str, type[dy.Schema]] = {
    "social_care_person": SocialCarePerson,
    "social_care_address": SocialCareAddress,
    "social_care_identifier": SocialCareIdentifier,
    "social_care_family": SocialCareFamily,
    "social_care_referral": SocialCareReferral,
    "social_care_assessment": SocialCareAssessment,
    "social_care_need_plan": SocialCareNeedPlan,
    "social_care_enquiry": SocialCareEnquiry,
    "social_care_conference": SocialCareConference,
    "social_care_plan": SocialCarePlan,
    "social_care_review": SocialCareReview,
    "social_care_visit": SocialCareVisit,
    "social_care_looked_after": SocialCareLookedAfter,
}
