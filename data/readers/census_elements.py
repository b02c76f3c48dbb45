"""What the groups and elements of the children in need census are in the contracts."""

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
EPISODE_GROUPS = {
    "Assessments": ("social_care_assessment", ASSESSMENT),
    "CINPlanDates": ("social_care_need_plan", NEED_PLAN),
    "Section47": ("social_care_enquiry", ENQUIRY),
    "ChildProtectionPlans": ("social_care_plan", PLAN),
}
"""The groups of an episode that are a record each: its table, and its elements' columns."""
CONFERENCE_DATE = "DateOfInitialCPC"
REVIEW_DATE = "CPPreviewDate"
NOT_KEPT = {
    "FormerUPN",
    "UPNunknown",
    "AssessmentInternalReviewDate",
    "FactorsIdentifiedAtAssessment",
}
PRE_PROCEEDINGS = "PreProceedingsandFGDM"
CHILD_GROUPS = {"ChildIdentifiers", "ChildCharacteristics"}
GROUPS = {
    *EPISODE_GROUPS,
    *CHILD_GROUPS,
    "CINdetails",
    "Disabilities",
    "FactorsIdentifiedAtAssessment",
    "Reviews",
}
READ_APART = GROUPS | NOT_KEPT | {CONFERENCE_DATE}
NO_DISABILITY = "NONE"
TABLES_HELD = (
    "social_care_person",
    "social_care_referral",
    *(table for table, _ in EPISODE_GROUPS.values()),
    "social_care_conference",
    "social_care_review",
)
