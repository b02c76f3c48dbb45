"""The codes that Annex A shares with the other returns, each with its wordings.

Source: CIN census and SSDA903 code sets, Department for Education; wordings as in
SocialFinanceDigitalLabs/liia-tools, data-map.yml.
"""

from collections import defaultdict

SOURCES = {
    "1A": ("Individual: family member, relative or carer",),
    "1B": ("Individual: acquaintance (including neighbours and child minders)",),
    "1C": ("Individual: self",),
    "1D": ("Individual: other (including strangers)",),
    "2A": ("Schools",),
    "2B": ("Education services",),
    "3A": ("Health services: general practitioner (GP)", "GP"),
    "3B": ("Health services: health visitor", "Health visitor"),
    "3C": ("Health services: school nurse", "School nurse"),
    "3D": ("Health services: other primary health services",),
    "3E": ("Health services: A&E (accident and emergency department)", "A&E"),
    "3F": ("Health services: other (for example hospice)",),
    "4": ("Housing", "Housing: local authority housing or housing association"),
    "5A": ("LA services: social care",),
    "5B": ("LA services: other internal",),
    "5C": ("LA services: external",),
    "5D": ("LA services: early help",),
    "6": ("Police",),
    "7": ("Other legal agency",),
    "8": ("Other",),
    "9": ("Anonymous",),
    "10": ("Unknown",),
}
SOURCE_UNKNOWN = "10"

CODES: dict[str, dict[str, tuple[str, ...]]] = {
    "sex": {
        "M": ("Male",),
        "F": ("Female",),
        "U": ("Not stated/recorded", "Not stated", "Not recorded", "Neither", "Indeterminate"),
    },
    "ethnicity": {
        "WBRI": ("White British",),
        "WIRI": ("White Irish",),
        "WIRT": ("Traveller of Irish heritage",),
        "WOTH": ("Any other White background",),
        "WROM": ("Gypsy/Roma",),
        "MWBC": ("White and Black Caribbean",),
        "MWBA": ("White and Black African",),
        "MWAS": ("White and Asian",),
        "MOTH": ("Any other Mixed background",),
        "AIND": ("Indian",),
        "APKN": ("Pakistani",),
        "ABAN": ("Bangladeshi",),
        "AOTH": ("Any other Asian background",),
        "BCRB": ("Caribbean", "Black Caribbean"),
        "BAFR": ("African", "Black African"),
        "BOTH": ("Any other Black background",),
        "CHNE": ("Chinese",),
        "OOTH": ("Any other ethnic group",),
        "REFU": ("Refused",),
        "NOBT": ("Information not yet obtained",),
    },
    "source_code": SOURCES,
    "primary_need_code": {
        "N1": ("Abuse or neglect",),
        "N2": ("Child's disability", "Child's disability or illness"),
        "N3": ("Parental disability or illness", "Parent's disability or illness"),
        "N4": ("Family in acute stress",),
        "N5": ("Family dysfunction",),
        "N6": ("Socially unacceptable behaviour",),
        "N7": ("Low income",),
        "N8": ("Absent parenting",),
        "N9": ("Cases other than children in need",),
        "N0": ("Not stated",),
    },
    "closure_reason": {
        "RC1": ("Adopted",),
        "RC2": ("Died",),
        "RC3": ("Child arrangements order",),
        "RC4": ("Special guardianship order",),
        "RC5": ("Transferred to services of another local authority",),
        "RC6": ("Transferred to adult social care services",),
        "RC7": ("Services ceased for any other reason, including child no longer in need",),
        "RC8": ("Case closed after assessment, no further action",),
        "RC9": ("Case closed after assessment, referred to early help",),
    },
    "initial_category": {
        "NEG": ("Neglect",),
        "PHY": ("Physical abuse",),
        "SAB": ("Sexual abuse",),
        "EMO": ("Emotional abuse",),
        "MUL": ("Multiple/not recommended", "Multiple"),
    },
    "legal_status": {
        "C1": ("Interim care order", "ICO"),
        "C2": ("Full care order", "FCO"),
        "D1": ("Freeing order",),
        "E1": ("Placement order",),
        "J1": ("Remanded to LA or youth detention",),
        "J2": ("LA accommodation under PACE",),
        "J3": ("Youth rehabilitation order",),
        "L1": ("Police protection LA accommodation",),
        "L2": ("Emergency protection order", "EPO"),
        "L3": ("Child assessment order LA accommodation",),
        "V2": ("Single period under S20",),
        "V3": ("Short term breaks, episodes recorded",),
        "V4": ("Short term breaks, agreements recorded",),
    },
    "eligibility": {
        "relevant": ("Relevant child",),
        "former_relevant": ("Former relevant child",),
        "qualifying": ("Qualifying care leaver",),
        "eligible": ("Eligible child",),
    },
    "in_touch": {
        "YES": (),
        "NO": (),
        "DIED": (),
        "REFU": ("Refused",),
        "NREQ": ("Not required",),
        "RHOM": ("Returned home",),
    },
    "accommodation": dict.fromkeys("BCDEGHKRSTUVWXYZ", ()),
    "activity": dict.fromkeys(
        ("F1", "P1", "F2", "P2", "F4", "P4", "F5", "P5", "G4", "G5", "G6"), ()
    ),
}
"""Of each contract column: code -> how it is worded."""
CODES["latest_category"] = CODES["initial_category"]

LISTED: dict[str, tuple[str, ...]] = defaultdict(
    tuple,
    social_care_contact=("source_code",),
    social_care_referral=("source_code", "primary_need_code", "closure_reason"),
    social_care_looked_after=("legal_status",),
    social_care_care_leaver=("accommodation", "activity"),
)
"""Columns by table whose contract leaves the codes open, though Annex A's are a closed list."""
