"""What probation sends from nDelius and OASys, in columns of our own making.

Source: registration and contact codes as in ministryofjustice/hmpps-manage-supervisions
(2022); the child at risk form as in ministryofjustice/oasys-cypress-test (2026).
"""

import dataframely as dy

from data.contracts.column_marks import added, blank_while
from data.contracts.columns import (
    agency_id,
    code,
    date_of_birth,
    day,
    identity,
    listed_code,
    local_code,
    own_words,
    whole_number,
    yes_or_no,
)
from data.contracts.known_codes import ETHNICITY
from data.contracts.social_care import SEX

KNOWN = {"current": "now", "previous": "in the past", "none": "never"}


def offender(key_name: str = "record_key", *, primary_key: bool = True) -> dy.String:
    """The person on probation whom a row is about."""
    return agency_id(
        "Case reference number of the person on probation (one letter, six digits)",
        of="probation_person",
        key_name=key_name,
        scope="everywhere",
        primary_key=primary_key,
    )


class ProbationPerson(dy.Schema):
    """One row per person on probation."""

    crn = offender()
    pnc = identity("Police national computer number")
    noms_number = identity("Prison number")
    forename = identity("First name")
    middle_names = identity("Middle names")
    surname = identity("Family name")
    aliases = identity("Other names used, full names parted by semicolons")
    dob = date_of_birth("Date of birth")
    sex = code("Sex", SEX)
    ethnicity = local_code("Ethnicity, four-letter code", ETHNICITY)
    address = identity("Address in one line")
    postcode = identity("Postcode")
    pdu_code = local_code("Probation delivery unit that manages the case")
    ldu_code = local_code("Local delivery unit that manages the case")
    limited_access = yes_or_no("Access to the case is limited")
    la_code = added(local_code("Council where the person lives, DfE three-digit number"))


class ProbationOrder(dy.Schema):
    """One row per order or licence."""

    crn = offender(primary_key=False)
    order_id = agency_id("Order, as nDelius knows it", of="probation_order", primary_key=True)
    order_type = own_words("Kind of order or licence")
    requirements = own_words("Requirements, parted by semicolons")
    unpaid_work_only = yes_or_no("Unpaid work is the only requirement")
    sentence_date = day("Day of sentence")
    start_date = day("First day of the order", nullable=False)
    end_date = blank_while("it runs", day("Day the order ended"))
    pre_sentence_report_date = day("Day of the pre-sentence report")
    offence_against_child = yes_or_no("The offence was against a child")
    domestic_abuse_history = yes_or_no("A history of domestic abuse is recorded")


class ProbationRegistration(dy.Schema):
    """One row per registration (flag) of a person on probation."""

    crn = offender()
    type_code = listed_code("Register type, nDelius code", "register_type", primary_key=True)
    start_date = day("First day of the registration", primary_key=True)
    next_review_date = day("Day the next review is due")
    last_review_date = day("Day of the last review")
    end_date = blank_while("it runs", day("Day of de-registration"))


class ProbationChild(dy.Schema):
    """One row per child named as at risk in an assessment of a person on probation.

    The child's own record key is made from the offender, the name and the birth date,
    since OASys gives the child no id.
    """

    crn = offender("offender_key")
    assessment_date = day("Day of the assessment", primary_key=True)
    child_name = dy.String(
        primary_key=True,
        description="The child's name, in one free-text box",
        metadata={"becomes": "nothing"},
    )
    child_dob = date_of_birth("The child's date of birth")
    child_age = whole_number("The child's age in years, where the birth date is not known")
    child_gender = code("The child's sex", SEX)
    child_address = identity("The child's address, in one box")
    relationship = own_words("Relationship of the child to the person on probation")
    has_or_seeks_contact = yes_or_no("The person has, or seeks, contact with the child")
    direct_contact = yes_or_no("The contact is direct")
    known_to_services = yes_or_no("The child was ever known to children's services")
    early_help = code("Early help", KNOWN)
    child_in_need = code("Child in need", KNOWN)
    protection_plan = code("Child protection plan, as probation knows it", KNOWN)
    share_with_services = yes_or_no("To be shared with children's services")
    risk_reason_for_plan = yes_or_no("The person's risk is a reason for the plan")


class ProbationHouseholdMember(dy.Schema):
    """One row per person known to live with a person on probation.

    The member's own record key is made from the offender, the name and the birth date.
    """

    crn = offender("offender_key")
    forename = dy.String(
        primary_key=True, description="First name", metadata={"becomes": "nothing"}
    )
    surname = dy.String(
        primary_key=True, description="Family name", metadata={"becomes": "nothing"}
    )
    dob = date_of_birth("Date of birth")
    relationship = own_words("Relationship to the person on probation")
    from_date = day("First day in the household")
    to_date = blank_while("it lasts", day("Last day in the household"))


class ProbationContact(dy.Schema):
    """One row per contact with a person on probation."""

    crn = offender()
    contact_date = day("Day of the contact", primary_key=True)
    contact_type = listed_code("Contact type, nDelius code", "contact_type", primary_key=True)
    complied = yes_or_no("The contact took place as planned")
    purpose_child_protection = yes_or_no("Child protection was a purpose of the contact")


TABLES: dict[str, type[dy.Schema]] = {
    "probation_person": ProbationPerson,
    "probation_order": ProbationOrder,
    "probation_registration": ProbationRegistration,
    "probation_child": ProbationChild,
    "probation_household_member": ProbationHouseholdMember,
    "probation_contact": ProbationContact,
}
