"""What children's social care holds, whichever return it came by.

The CIN census and the Standard Safeguarding Dataset both become these tables. Their
keys are the child and a date, never a system's row number, so that one plan that
arrives by two returns is one plan. What does happen to a child more than once on a day
(visits, contacts, involvements) is numbered within the day.

Source: CIN census 2017 to 2026, Department for Education; Standard Safeguarding
Dataset, Data to Insight (data-to-insight/ssd-data-model).
"""

import dataframely as dy

from data.contracts import child_protection, known_codes, looked_after
from data.contracts.children import child_of_social_care
from data.contracts.column_marks import added, blank_while, made_up
from data.contracts.columns import (
    agency_id,
    code,
    codes_in_a_row,
    date_of_birth,
    day,
    identity,
    local_code,
    own_words,
    whole_number,
    yes_or_no,
)

SEX = {"M": "male", "F": "female", "U": "not recorded, unborn or indeterminate"}


class SocialCarePerson(dy.Schema):
    """One row per child, or family member of a child, in children's social care."""

    child_id = child_of_social_care()
    forename = identity("First name; the census does not hold it")
    surname = identity("Family name; the census does not hold it")
    sex = code("Sex", SEX)
    ethnicity = local_code("Ethnicity, DfE four-letter code", known_codes.ETHNICITY)
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
    """One row per address of a person and day from which it held.

    Several may hold from one day (home and placement), or from a day that is not known;
    what is written of an address tells it from the others.
    """

    child_id = child_of_social_care()
    address_id = made_up(
        agency_id(
            "The address from that day; blank where the system has no id that lasts",
            of="social_care_address",
            primary_key=True,
        ),
        of=("address_from", "address", "postcode"),
        numbered=False,
    )
    address_from = day("First day at the address; blank where not known")
    address_to = blank_while("it holds", day("Last day at the address"))
    address = identity("Address in one line")
    postcode = identity("Postcode")


class SocialCareIdentifier(dy.Schema):
    """One row per identifier of another system that social care holds of a person.

    A person may have several of one type: a pupil number before and after adoption.
    """

    child_id = child_of_social_care()
    identifier_type = local_code(
        "Whose identifier (YOT Number, NHS Number ...)",
        known_codes.IDENTIFIER_TYPE,
        primary_key=True,
    )
    identifier_value = agency_id("The identifier", of="social_care_identifier", primary_key=True)


class SocialCareFamily(dy.Schema):
    """One row per person and family: people of one family share a family id."""

    family_id = agency_id(
        "Family, as the case system knows it", of="social_care_family", primary_key=True
    )
    child_id = child_of_social_care()


class SocialCareReferral(dy.Schema):
    """One row per referral and the episode of need that it opened."""

    child_id = child_of_social_care()
    referral_date = day("Day of the referral", primary_key=True)
    source_code = local_code(
        "Referral source, CIN census code 1A to 10", known_codes.REFERRAL_SOURCE
    )
    primary_need_code = local_code("Primary need, N0 to N9", known_codes.PRIMARY_NEED)
    no_further_action = yes_or_no("The referral led to no further action")
    closure_date = blank_while("open", day("Day the episode closed"))
    closure_reason = local_code("Reason for closure, RC1 to RC9", known_codes.CLOSURE_REASON)


FACTORS = r"^\d{1,2}[A-Z]?( \d{1,2}[A-Z]?)*$"
"""1A to 24A, and 21 where none was found. Source: children in need census, factors identified at
the end of assessment, Department for Education."""


class SocialCareAssessment(dy.Schema):
    """One row per assessment of a child."""

    child_id = child_of_social_care()
    assessment_start_date = day("Day the assessment started", primary_key=True)
    assessment_authorised_date = day("Day the assessment was authorised")
    factors = added(
        codes_in_a_row(
            "Factors found at the end, codes of the census with a blank between: 3A 10B",
            FACTORS,
        )
    )


class SocialCareNeedPlan(dy.Schema):
    """One row per child in need plan."""

    child_id = child_of_social_care()
    need_plan_start_date = day("First day of the child in need plan", primary_key=True)
    need_plan_end_date = blank_while("it runs", day("Last day"))


class SocialCareContact(dy.Schema):
    """One row per child, day, source and number of a contact with the council's front door."""

    child_id = child_of_social_care()
    contact_date = day("Day of the contact", primary_key=True)
    source_code = local_code(
        "Source, CIN census code 1A to 10; 10 where it is not known",
        known_codes.REFERRAL_SOURCE,
        primary_key=True,
    )
    contact_number = added(
        whole_number("1, or 2 and more for others of that day and source", primary_key=True)
    )


class SocialCareEarlyHelp(dy.Schema):
    """One row per early help assessment or episode."""

    child_id = child_of_social_care()
    early_help_start_date = day("First day of the assessment or episode", primary_key=True)
    early_help_end_date = blank_while("it runs", day("Last day"))


class SocialCareInvolvement(dy.Schema):
    """One row per spell in which a worker, known by role and team only, works with a child."""

    child_id = child_of_social_care()
    involved_from = day("First day", primary_key=True)
    involvement_number = added(
        whole_number("1, or 2 and more for others that began on that day", primary_key=True)
    )
    involved_to = blank_while("it runs", day("Last day"))
    worker_role = own_words("Role of the worker, as the local system calls it")
    worker_team = own_words("Team of the worker, as the local system knows it")


TABLES: dict[str, type[dy.Schema]] = {
    "social_care_person": SocialCarePerson,
    "social_care_address": SocialCareAddress,
    "social_care_identifier": SocialCareIdentifier,
    "social_care_family": SocialCareFamily,
    "social_care_referral": SocialCareReferral,
    "social_care_assessment": SocialCareAssessment,
    "social_care_need_plan": SocialCareNeedPlan,
    **child_protection.TABLES,
    **looked_after.TABLES,
    "social_care_contact": SocialCareContact,
    "social_care_early_help": SocialCareEarlyHelp,
    "social_care_involvement": SocialCareInvolvement,
}
