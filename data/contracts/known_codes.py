"""Codes of social care's returns that systems may add to: what is on no list is kept, and told.

A column of such codes is written as its list writes it, whatever the case in a file; rules of
quality warn of a code that is on none.
"""

ETHNICITY = (
    *("WBRI", "WIRI", "WIRT", "WOTH", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "AIND"),
    *("APKN", "ABAN", "AOTH", "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT"),
)
"""Source: children in need census and SSDA903 return, Department for Education."""
REFERRAL_SOURCE = (
    *("1A", "1B", "1C", "1D", "2A", "2B", "3A", "3B", "3C", "3D", "3E", "3F", "4"),
    *("5A", "5B", "5C", "5D", "6", "7", "8", "9", "10"),
)
"""Source: children in need census 2022 to 2024, Department for Education."""
PRIMARY_NEED = ("N0", "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9")
"""Source: children in need census, Department for Education."""
CLOSURE_REASON = ("RC1", "RC2", "RC3", "RC4", "RC5", "RC6", "RC7", "RC8", "RC9")
"""Source: children in need census, Department for Education."""
ABSENCE_KIND = ("M", "A")
"""Source: SSDA903 return, column MISSING."""
END_REASON = (
    *("X1", "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E2", "E3", "E4A", "E4B", "E41"),
    *("E45", "E46", "E47", "E48", "E5", "E6", "E7", "E8", "E9"),
)
"""Source: SSDA903 return 2024, column REC (SocialFinanceDigitalLabs/liia-tools, schema of 2024)."""
EVENT_OUTCOME = (
    *("known", "not known", "assessment", "strategy discussion", "early help"),
    "no further action",
)
"""What came of a check or a referral (our own list: no published standard exists)."""
IDENTIFIER_TYPE = (
    *("Case Number", "Unique Pupil Number", "NHS Number", "Home Office Registration"),
    *("National Insurance Number", "YOT Number", "Court Case Number", "RAA ID", "Incident ID"),
    *("Former Unique Pupil Number", "PNC"),
)
"""Source: Standard Safeguarding Dataset, link_identifier_type; the former number stands in its
extracts alone, the PNC is not of its list and links."""
