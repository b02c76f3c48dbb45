"""What the groups and elements of the children in need census are in the contracts."""

from difflib import get_close_matches
from functools import cache

PERSON = {
    "LAchildID": "child_id",
    "UPN": "upn",
    "PersonBirthDate": "birth_date",
    "ExpectedPersonBirthDate": "expected_birth_date",
    "GenderCurrent": "sex",
    "Sex": "sex",
    "PersonDeathDate": "death_date",
    "Ethnicity": "ethnicity",
}
REFERRAL = {
    "CINreferralDate": "referral_date",
    "ReferralSource": "source_code",
    "PrimaryNeedCode": "primary_need_code",
    "CINclosureDate": "closure_date",
    "ReasonForClosure": "closure_reason",
    "ReferralNFA": "no_further_action",
}
ASSESSMENT = {
    "AssessmentActualStartDate": "assessment_start_date",
    "AssessmentAuthorisationDate": "assessment_authorised_date",
}
NEED_PLAN = {
    "CINPlanStartDate": "need_plan_start_date",
    "CINPlanEndDate": "need_plan_end_date",
}
ENQUIRY = {
    "S47ActualStartDate": "enquiry_start_date",
    "InitialCPCtarget": "conference_target_date",
    "ICPCnotRequired": "conference_not_required",
}
PLAN = {
    "CPPstartDate": "plan_start_date",
    "CPPendDate": "plan_end_date",
    "InitialCategoryOfAbuse": "initial_category",
    "LatestCategoryOfAbuse": "latest_category",
    "NumberOfPreviousCPP": "previous_plans",
}
PRE_PROCEEDINGS = {
    "PPStartDate": "pre_proceedings_start_date",
    "LBPSentDate": "letter_before_proceedings_date",
    "FGDMMeetingOffer": "family_meeting_offered",
    "FGDMMeetingFac": "family_meeting_facilitated",
    "InitialPPMeetingDate": "first_meeting_date",
    "ReviewMeetingsCount": "review_meetings",
    "StepDecisionDate": "decision_date",
    "PPOutcome": "pre_proceedings_outcome",
    "CourtAppDate": "court_application_date",
    "LetterInitCPDate": "letter_of_proceedings_date",
}
EPISODE_GROUPS = {
    "Assessments": "social_care_assessment",
    "CINPlanDates": "social_care_need_plan",
    "Section47": "social_care_enquiry",
    "ChildProtectionPlans": "social_care_plan",
    "PreProceedingsandFGDM": "social_care_pre_proceedings",
}
"""The groups of an episode that are a record each, and its table."""
ELEMENTS = {
    "social_care_person": PERSON,
    "social_care_referral": REFERRAL,
    "social_care_assessment": ASSESSMENT,
    "social_care_need_plan": NEED_PLAN,
    "social_care_enquiry": ENQUIRY,
    "social_care_plan": PLAN,
    "social_care_pre_proceedings": PRE_PROCEEDINGS,
}
"""Of tables that are read an element at a time: which element is which column."""
CONFERENCE_DATE = "DateOfInitialCPC"
REVIEW_DATE = "CPPreviewDate"
FACTORS = "FactorsIdentifiedAtAssessment"
REVIEWS = "Reviews"
NOT_KEPT = ("FormerUPN", "UPNunknown", "AssessmentInternalReviewDate")
"""Elements that no contract holds: a note says how many there were."""
CHILD_GROUPS = {"ChildIdentifiers", "ChildCharacteristics"}
IN_CHILD = frozenset({*CHILD_GROUPS, "CINdetails"})
GROUPS_IN: dict[str, frozenset[str]] = {
    **dict.fromkeys(ELEMENTS, frozenset()),
    "social_care_person": frozenset({"Disabilities"}),
    "social_care_referral": frozenset(EPISODE_GROUPS),
    "social_care_assessment": frozenset({FACTORS}),
    "social_care_plan": frozenset({REVIEWS}),
}
"""Groups within the elements that a table's records are made of; they are read apart."""
READ_APART: dict[str, frozenset[str]] = {
    **dict.fromkeys(ELEMENTS, frozenset({CONFERENCE_DATE})),
    "social_care_person": frozenset(),
}
"""What stands among a record's elements and is no part of it."""
NO_DISABILITY = "NONE"
RECORDS: dict[str, tuple[str, ...]] = {
    "social_care_person": ("child_id", *dict.fromkeys(list(PERSON.values())[1:]), "disabled"),
    **{
        table: ("child_id", *columns.values())
        for table, columns in ELEMENTS.items()
        if columns is not PERSON
    },
    "social_care_assessment": ("child_id", *ASSESSMENT.values(), "factors"),
    "social_care_pre_proceedings": (
        *("child_id", "referral_date", "pre_proceedings_number"),
        *PRE_PROCEEDINGS.values(),
    ),
    "social_care_conference": ("child_id", "conference_date"),
    "social_care_review": ("child_id", "plan_start_date", "review_date"),
}
"""Every table that a census can hold, and which of its columns."""
PLACES = {
    table: {element: RECORDS[table].index(column) for element, column in columns.items()}
    for table, columns in ELEMENTS.items()
}
"""Which element stands in which place of a record of its table."""
ALIKE = 0.85
"""How alike two spellings are, of 1, one of which is meant to be the other (our own choice:
`CINreferalDate` is, `CPPendDate` and `CPPstartDate` are not)."""
NAMES = {
    name.casefold(): name
    for name in (
        *(element for elements in ELEMENTS.values() for element in elements),
        *(group for groups in GROUPS_IN.values() for group in groups),
        *(*IN_CHILD, CONFERENCE_DATE, REVIEW_DATE, *NOT_KEPT, "Disability", "AssessmentFactors"),
    )
}
"""Every element of a child, by its name in small letters."""


@cache
def meant_by(name: str) -> str | None:
    """The element of a child that another is a misspelling of; null if it is none of any."""
    if name in NAMES.values():
        return None
    alike = get_close_matches(name.casefold(), NAMES, n=1, cutoff=ALIKE)
    return NAMES[alike[0]] if alike else None
