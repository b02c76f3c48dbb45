"""What youth offending teams send from ChildView, Core+ and their assessment tools.

No public schema exists for these systems; the columns are of our own making.
"""

import dataframely as dy

from data.contracts.column_marks import added, blank_while
from data.contracts.columns import (
    agency_id,
    code,
    date_of_birth,
    day,
    digested_text,
    identity,
    listed_code,
    local_code,
    own_words,
    yes_or_no,
)
from data.contracts.known_codes import ETHNICITY
from data.contracts.social_care import SEX

ASSESSMENT_TOOL = {"Asset": "Asset", "AssetPlus": "AssetPlus", "other": "another tool"}
ASSESSMENT_KIND = {"initial": "at the start", "review": "review", "closure": "at the end"}
RISK = {"low": "low", "medium": "medium", "high": "high", "very high": "very high"}


def child(key_name: str = "record_key", *, primary_key: bool = True) -> dy.String:
    """The child whom a row is about."""
    return agency_id(
        "Child, as the youth offending team's system knows them",
        of="yot_person",
        key_name=key_name,
        primary_key=primary_key,
    )


class YotPerson(dy.Schema):
    """One row per child who works with the youth offending team."""

    client_id = child()
    forename = identity("First name")
    surname = identity("Family name")
    dob = date_of_birth("Date of birth")
    sex = code("Sex", SEX)
    ethnicity = local_code("Ethnicity, four-letter code", ETHNICITY)
    address = identity("Address in one line")
    postcode = identity("Postcode")
    upn = identity("Unique pupil number")
    la_child_id = identity("The child's id in children's social care, where the team knows it")
    yot_code = local_code("Youth offending team")
    limited_access = yes_or_no("Access to the case is limited")
    la_code = added(
        local_code(
            "Council where the child lives, DfE three-digit number; where none is told it is the "
            "team's own, if it serves but one"
        )
    )


class YotHouseholdAdult(dy.Schema):
    """One row per adult known to live with a child who works with the team.

    The adult's own record key is made from the child, the name and the birth date.
    """

    client_id = child("client_key")
    forename = dy.String(
        primary_key=True, description="First name", metadata={"becomes": "nothing"}
    )
    surname = dy.String(
        primary_key=True, description="Family name", metadata={"becomes": "nothing"}
    )
    dob = date_of_birth("Date of birth")
    relationship = own_words("Relationship of the adult to the child")
    known_conviction_indicated = yes_or_no("The child or another source says of a conviction")
    from_date = day("First day in the household")
    to_date = blank_while("it lasts", day("Last day in the household"))


class YotIntervention(dy.Schema):
    """One row per intervention, order or disposal."""

    client_id = child(primary_key=False)
    intervention_id = agency_id("Intervention", of="yot_intervention", primary_key=True)
    type = listed_code("Kind of intervention", "intervention_type", nullable=False)
    start_date = day("First day", nullable=False)
    end_date = blank_while("it runs", day("Last day"))
    outcome = own_words("Outcome")


class YotAssessment(dy.Schema):
    """One row per assessment or review."""

    client_id = child(primary_key=False)
    assessment_id = agency_id("Assessment", of="yot_assessment", primary_key=True)
    tool = code("Assessment tool", ASSESSMENT_TOOL)
    kind = code("Kind of assessment", ASSESSMENT_KIND, nullable=False)
    started_date = day("Day started")
    completed_date = blank_while("it is not", day("Day completed"))
    safety_wellbeing = code("Judgement of safety and wellbeing", RISK)
    risk_of_serious_harm = code("Judgement of the risk of serious harm", RISK)
    text = digested_text("The assessment's own text; only a digest of it leaves the vault")
    uses_social_care_information = yes_or_no("Uses information from children's social care")
    parents_involved = yes_or_no("Parents or carers were involved")
    countersigned_date = blank_while("it is not signed", day("Day countersigned by a manager"))
    shared_with_social_care_date = blank_while(
        "it is not shared", day("Day shared with children's social care")
    )


TABLES: dict[str, type[dy.Schema]] = {
    "yot_person": YotPerson,
    "yot_household_adult": YotHouseholdAdult,
    "yot_intervention": YotIntervention,
    "yot_assessment": YotAssessment,
}
