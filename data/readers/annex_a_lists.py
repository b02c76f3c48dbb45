"""Which columns of the lists of Ofsted's Annex A are which of the contracts'.

Source: Ofsted, inspection of local authority children's services, Annex A (columns as in
SocialFinanceDigitalLabs/liia-tools, annex-a-merge.yml); other wordings from the Annex A
queries of data-to-insight/ssd-data-model and from workbooks that were seen.
"""

from dataclasses import dataclass

CHILD_ID = "Child Unique ID"
DISABILITY = "Does the Child have a Disability"

PERSON = {
    "child_id": CHILD_ID,
    "sex": "Gender",
    "ethnicity": "Ethnicity",
    "birth_date": "Date of Birth",
    "disabled": DISABILITY,
}
"""What every list tells of the child."""
WITHOUT_DISABILITY = ("Contacts", "Early help", "Referrals")
"""Lists that do not tell of a disability."""


@dataclass(frozen=True, slots=True)
class RowRecord:
    """What a row of a list becomes in one contract table.

    `columns`: the contract's column -> the list's header; the child's id goes with them.
    `dated_by`: the header of its day. Where that is blank no record is made, unless this
    is what the list is about (`always`): then the record is made, and set apart. A day
    under `unless` instead excuses it: the row is about that alone.
    """

    table: str
    columns: dict[str, str]
    dated_by: str
    always: bool = True
    unless: str | None = None


@dataclass(frozen=True, slots=True)
class AnnexList:
    """A list: what it is about, what its rows become, and what else stands in it."""

    title: str
    records: tuple[RowRecord, ...]
    left_out: tuple[str, ...] = ()

    @property
    def headers(self) -> list[str]:
        """Every header that the list may have."""
        used = [header for record in self.records for header in record.columns.values()]
        return list(dict.fromkeys([*PERSON.values(), *used, *self.left_out]))

    @property
    def may_lack(self) -> tuple[str, ...]:
        """What Annex A does not ask of this list."""
        return (DISABILITY,) if self.title in WITHOUT_DISABILITY else ()

    @property
    def needed(self) -> list[str]:
        """Headers without which nothing can be made of the list."""
        return [CHILD_ID, *(record.dated_by for record in self.records if record.always)]


AGE = "Age of Child (Years)"
ALLOCATED = ("Allocated Team", "Allocated Worker")
CONFERENCE = "Date of Initial Child Protection Conference"
ENQUIRY = "Strategy discussion initiating Section 47 Enquiry Start Date"
PLAN_START = "Child Protection Plan Start Date"

LISTS = {
    "List 1": AnnexList(
        "Contacts",
        (
            RowRecord(
                "social_care_contact",
                {"contact_date": "Date of Contact", "source_code": "Contact Source"},
                "Date of Contact",
            ),
        ),
        (AGE,),
    ),
    "List 2": AnnexList(
        "Early help",
        (
            RowRecord(
                "social_care_early_help",
                {
                    "early_help_start_date": "Assessment start date",
                    "early_help_end_date": "Assessment completion date",
                },
                "Assessment start date",
            ),
        ),
        (AGE, "Organisation completing assessment"),
    ),
    "List 3": AnnexList(
        "Referrals",
        (
            RowRecord(
                "social_care_referral",
                {
                    "referral_date": "Date of referral",
                    "source_code": "Referral Source",
                    "no_further_action": "Referral NFA?",
                },
                "Date of referral",
            ),
        ),
        (AGE, "Number of Referrals in Last 12 Months", *ALLOCATED),
    ),
    "List 4": AnnexList(
        "Assessments",
        (
            RowRecord(
                "social_care_assessment",
                {
                    "assessment_start_date": "Continuous Assessment Start Date",
                    "assessment_authorised_date": "Continuous Assessment Date of Authorisation",
                },
                "Continuous Assessment Start Date",
            ),
        ),
        (
            AGE,
            "Child Seen During Continuous Assessment",
            "Was the child assessed as requiring LA children's social care support?",
            *ALLOCATED,
        ),
    ),
    "List 5": AnnexList(
        "Section 47 enquiries and initial conferences",
        (
            RowRecord(
                "social_care_enquiry",
                {
                    "enquiry_start_date": ENQUIRY,
                    "conference_not_required": (
                        "Was an Initial Child Protection Conference deemed unnecessary?"
                    ),
                },
                ENQUIRY,
                unless=CONFERENCE,
            ),
            RowRecord(
                "social_care_conference",
                {"conference_date": CONFERENCE},
                CONFERENCE,
                always=False,
            ),
        ),
        (
            AGE,
            "Did the Initial Child Protection Conference Result in a Child Protection Plan",
            "Number of Section 47 Enquiries in the last 12 months",
            "Number of ICPCs in the last 12 months",
            *ALLOCATED,
        ),
    ),
    "List 6": AnnexList(
        "Children in need",
        (
            RowRecord(
                "social_care_referral",
                {
                    "referral_date": "CIN Start Date",
                    "primary_need_code": "Primary Need Code",
                    "closure_date": "CIN Closure Date",
                    "closure_reason": "Reason for Closure",
                },
                "CIN Start Date",
            ),
        ),
        (AGE, "Date Child Was Last Seen", "Case Status", *ALLOCATED),
    ),
    "List 7": AnnexList(
        "Child protection plans",
        (
            RowRecord(
                "social_care_plan",
                {
                    "plan_start_date": PLAN_START,
                    "plan_end_date": "Child Protection Plan End Date",
                    "initial_category": "Initial Category of Abuse",
                    "latest_category": "Latest Category of Abuse",
                    "previous_plans": "Number of Previous Child Protection Plans",
                },
                PLAN_START,
            ),
            RowRecord(
                "social_care_visit",
                {
                    "visit_date": "Date of the Last Statutory Visit",
                    "seen_alone": "Was the Child Seen Alone?",
                },
                "Date of the Last Statutory Visit",
                always=False,
            ),
            RowRecord(
                "social_care_review",
                {"plan_start_date": PLAN_START, "review_date": "Date of latest review conference"},
                "Date of latest review conference",
                always=False,
            ),
        ),
        (
            AGE,
            "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six "
            "Months (Y/N)",
            *ALLOCATED,
        ),
    ),
}
