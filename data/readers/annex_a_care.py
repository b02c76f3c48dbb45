"""The lists of Annex A on children in care, care leavers and adoption, and other wordings."""

from data.readers.annex_a_lists import AGE, ALLOCATED, CHILD_ID, DISABILITY, AnnexList, RowRecord
from data.readers.annex_a_lists import LISTS as EARLIER_LISTS

LISTS = EARLIER_LISTS | {
    "List 8": AnnexList(
        "Children looked after",
        (
            RowRecord(
                "social_care_looked_after",
                {
                    "episode_start_date": "Date Started to be Looked After",
                    "episode_end_date": "Date Ceased to be Looked After",
                    "legal_status": "Child's Legal Status",
                },
                "Date Started to be Looked After",
            ),
        ),
        (
            AGE,
            "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
            "Child's Category of Need",
            "Is this a second or subsequent period of being a Looked After Child within the last "
            "12 months (Y/N)",
            "Start date of current legal status",
            "Date of Latest Statutory Review",
            "Date of Last Social Work Visit",
            "What is the permanence plan for this child?",
            "Date of Last IRO Visit / Contact to the Child",
            "Date of Last Health Assessment",
            "Date of Last Dental Check",
            "Number of Placements in the Last 12 months",
            "Reason Ceased to be Looked After",
            "Start Date of Most Recent Placement",
            "Placement Type",
            "Placement Provider",
            "Placement postcode",
            "URN of Placement",
            "Placement Location",
            "LA of Placement",
            "Number of Episodes the Child has been 'Missing' from their Placement in the last "
            "12 months",
            "Number of Episodes the Child has been 'Absent' from their Placement in the last "
            "12 months",
            "Was the child offered a Return Interview after their last missing episode (Y/N)?",
            "Did the child accept a Return Interview after their last missing episode (Y/N)?",
            *ALLOCATED,
        ),
    ),
    "List 9": AnnexList(
        "Care leavers",
        (
            RowRecord(
                "social_care_care_leaver",
                {
                    "eligibility": "Eligibility Category",
                    "in_touch": "LA in Touch",
                    "accommodation": "Type of Accommodation",
                    "accommodation_suitable": "Suitability of Accommodation",
                    "activity": "Activity Status",
                },
                CHILD_ID,
            ),
        ),
        (AGE, *ALLOCATED),
    ),
    "List 10": AnnexList(
        "Adoption",
        (),
        (
            AGE,
            "Family identifier",
            "Date the Child Entered Care",
            "Date of Decision that Child Should be Placed for Adoption",
            "Date of Placement Order",
            "Date of Matching Child and Prospective Adopters",
            "Date Placed for Adoption",
            "Date of Adoption Order",
            "Date of Decision that Child Should No Longer be Placed for Adoption",
            "Reason Why Child No Longer Placed for Adoption",
            "Date the child was placed for fostering in FFA or concurrent planning placement",
        ),
    ),
}
"""Every list that is read, by the name of its sheet; of the last only the children are."""
ADOPTERS = "List 11"
"""Left out: it holds adults who wish to adopt, and no child."""

WORDINGS = {
    CHILD_ID: ("Child ID", "Unique Child ID", "Child Unique Identifier"),
    "Gender": ("Sex",),
    "Date of Birth": ("DOB",),
    AGE: ("Age",),
    DISABILITY: ("HasDisability", "Disability"),
    "Date of referral": ("ReferralDate",),
    "Number of Referrals in Last 12 Months": ("ReferralsLast12Months",),
    "Continuous Assessment Start Date": ("ContinuousAssessmentStart",),
    "Child Seen During Continuous Assessment": ("ContinuousAssessmentChildSeen",),
    "Continuous Assessment Date of Authorisation": ("ContinuousAssessmentAuthDate",),
    "Was the child assessed as requiring LA children's social care support?": (
        "CSCSupportRequired",
    ),
    "Strategy discussion initiating Section 47 Enquiry Start Date": ("StratDiscussionDate",),
    "Was an Initial Child Protection Conference deemed unnecessary?": ("InitialCPConfUnnecessary",),
    "Date of Initial Child Protection Conference": ("InitialCPConfDate",),
    "Did the Initial Child Protection Conference Result in a Child Protection Plan": (
        "CPConfResultInCPPlan",
    ),
    "Number of Section 47 Enquiries in the last 12 months": ("NumberS47s12m",),
    "Number of ICPCs in the last 12 months": ("NumberICPCs12m",),
    "Date Child Was Last Seen": ("DateChildLastSeen",),
    "Date of the Last Statutory Visit": ("DateOfLastStatutoryVisit",),
    "Was the Child Seen Alone?": ("ChildSeenAlone",),
    "Date of latest review conference": ("DateOfLatestReviewConf",),
    "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six "
    "Months (Y/N)": ("ProtectionLastSixMonths",),
    # So the query spells it.
    "Date Started to be Looked After": ("LoookedAfterStartDate", "LookedAfterStartDate"),
    "Date Ceased to be Looked After": ("CeasedLookedAfterDate",),
    "Child's Legal Status": ("LegalStatus",),
}
"""Other wordings of a header that are in use."""
