"""An Annex A workbook with the dirt that real ones hold, and headers as councils write them."""

from datetime import date
from pathlib import Path

from tests.data.workbook import Cell, write_sheets

CHILD: list[Cell] = [
    "Child Unique ID",
    "Gender",
    "Ethnicity",
    "Date of Birth",
    "Age of Child (Years)",
]
WITH_DISABILITY: list[Cell] = [*CHILD, "Does the Child have a Disability"]
TEAM: list[Cell] = ["Allocated Team", "Allocated Worker"]
WORKER: list[Cell] = ["Locality 4", "W.\u00a0Orker"]
BORN = date(2018, 4, 1)
ANN: list[Cell] = ["A1", "b) Female", "a) WBRI", BORN, 7]
BOB: list[Cell] = ["A2", "a) Male", "b) WIRI", date(2016, 2, 29), 9]
CAT: list[Cell] = ["A3", "Female", "WBRI", None, "#N/A"]
"""Without letters, without date of birth."""
DAN: list[Cell] = ["A4", "c) Not stated/recorded", "t) NOBT", date(2021, 1, 4), 4.75]
EVE: list[Cell] = [501, "d) Neither", "r) OOTH", date(2008, 1, 1), 17]
"""Her id stands as a number."""

Sheets = dict[str, list[list[Cell]]]


def dirty_sheets() -> Sheets:
    """Every list, with the dirt of data seen in the field."""
    return {
        "List 1": [
            [*CHILD[:4], "Age", "Date of Contact", "Contact Source"],
            [*ANN, date(2025, 10, 3), "q) 6: Police"],
            [*BOB, "06/10/2025", "7: Other legal agency"],
            [None, "", "\u00a0", "#N/A", None, None, None],
            [*CAT, date(2025, 11, 5), ""],
        ],
        "List 2": [
            [
                *CHILD,
                "Assessment start date",
                "Assessment completion date",
                "Organisation completing assessment",
            ],
            [*EVE, date(2025, 10, 1), "#N/A", "School"],
        ],
        "List 3": [
            [
                *CHILD,
                "Date of Referral",
                "Referral Source",
                "Referral NFA?",
                "Number of Referrals",
                *TEAM,
            ],
            [*ANN, date(2025, 10, 4), "a) 1A: Individual", "b) No", 0, *WORKER],
            [*BOB, "7/10/2025", "6", "a) Yes", 1, *WORKER],
            [*CAT, date(2025, 11, 6), "Police", "c) Unknown", 1, *WORKER],
        ],
        "List 4": [
            [
                *WITH_DISABILITY,
                "Continuous Assessment Start Date",
                "Child Seen During Continuous Assessment",
                "Continuous Assessment Date of Authorisation",
                "Was the child assessed as requiring LA children\u2019s social care support?",
                *TEAM,
            ],
            [*ANN, "a) Yes", date(2025, 10, 5), "a) Yes", date(2025, 11, 20), "a) Yes", *WORKER],
            [*CAT, "No", date(2025, 11, 7), "a) Yes", None, None, *WORKER],
        ],
        "List 5": [
            [
                *WITH_DISABILITY,
                "Strategy discussion initiating Section 47 Enquiry Start Date",
                "Was an Initial Child Protection Conference deemed unnecessary?",
                "Date of Initial Child Protection Conference",
                "Did the Initial Child Protection Conference Result in a Child Protection Plan",
                "Number of Section 47 Enquiries in the last 12 months",
                "Number of ICPCs in the last 12 months",
                *TEAM,
            ],
            [
                *ANN,
                "a) Yes",
                date(2025, 10, 8),
                "b) No",
                date(2025, 10, 28),
                "a) Yes",
                0,
                0,
                *WORKER,
            ],
            [*BOB, "b) No", date(2025, 10, 9), "a) Yes", None, None, 0, 0, *WORKER],
            [*CAT, "No", None, None, date(2025, 11, 28), "a) Yes", 0, 0, *WORKER],
        ],
        "List 6": [
            [
                *WITH_DISABILITY,
                "CIN Start Date",
                "Primary Need Code",
                "Date Child Was Last Seen",
                "CIN Closure Date",
                "Reason for Closure",
                "Case Status",
                *TEAM,
            ],
            [
                *ANN,
                "a) Yes",
                date(2025, 10, 4),
                "N1 - Abuse or Neglect",
                date(2026, 3, 1),
                None,
                None,
                "b) Child Protection plan",
                *WORKER,
            ],
            [
                *DAN,
                "b) No",
                date(2020, 11, 1),
                "Family dysfunction",
                date(2026, 3, 2),
                date(2026, 2, 1),
                "RC7 - Services ceased",
                "e) Closed episode",
                *WORKER,
            ],
            [
                *EVE,
                "b) No",
                date(2025, 12, 1),
                "PSRMEM - Support with memory and cognition",
                None,
                None,
                None,
                "c) Child in need plan",
                *WORKER,
            ],
        ],
        "List 7": [
            [
                *WITH_DISABILITY,
                "Child Protection Plan Start Date",
                "Initial Category of Abuse",
                "Latest Category of Abuse",
                "Date of the Last Statutory Visit",
                "Was the Child Seen Alone?",
                "Date of latest review conference",
                "Child Protection Plan End Date",
                "Subject to Emergency Protection Order or Protected Under Police Powers in Last "
                "Six Months (Y/N)",
                "Number of Previous Child Protection Plans",
                *TEAM,
            ],
            [
                *ANN,
                "a) Yes",
                date(2025, 10, 28),
                "b) Physical abuse",
                "Physical abuse",
                date(2026, 3, 20),
                "a) Yes",
                date(2026, 1, 20),
                None,
                "b) No",
                0,
                *WORKER,
            ],
            [
                *DAN,
                "b) No",
                "23/11/2020",
                "a) Neglect",
                "e) Multiple/not recommended",
                "#N/A",
                "c) Unknown",
                "",
                date(2025, 12, 24),
                "b) No",
                1.0,
                *WORKER,
            ],
        ],
        "List 8": [
            [
                *CHILD,
                "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))",
                "Does the Child have a Disability",
                "Date Started to be Looked After",
                "Child\u2019s Category of Need",
                "Child\u2019s Legal Status",
                "Date Ceased to be Looked After",
                "Placement postcode",
                "Number of Episodes the Child has been \u2018Missing\u2019 from their Placement in "
                "the last 12 months",
                "Number of Episodes the Child has been \u2018Absent\u2019 from their Placement in "
                "the last 12 months",
                *TEAM,
            ],
            [
                *BOB,
                "b) No",
                "b) No",
                date(2026, 1, 15),
                "N1 - Abuse or neglect",
                "C2: FCO",
                None,
                "nope",
                0,
                0,
                *WORKER,
            ],
        ],
        "List 9": [
            [
                *WITH_DISABILITY,
                *TEAM,
                "Eligibility Category",
                "LA in Touch",
                "Type of Accommodation",
                "Suitability of Accommodation",
                "Activity Status",
            ],
            [
                *EVE,
                "b) No",
                *WORKER,
                "d) Eligible child",
                "f) Rhom",
                "X: In custody",
                "b) Unsuitable",
                "G5: Not in education, employment or training - other",
            ],
        ],
        "List 10": [
            [*WITH_DISABILITY, "Date the Child Entered Care", "Date of Adoption Order "],
            ["A9", "Male", "WBRI", date(2024, 1, 1), 2, "b) No", date(2024, 2, 1), None],
        ],
        "List 11": [
            ["Individual adopter identifier", "Gender"],
            ["P1", "b) Female"],
        ],
    }


def write_dirty(path: Path, *without: str, **replaced: list[list[Cell]]) -> Path:
    """Write the dirty workbook, without some lists, and with others' rows replaced."""
    sheets = {name: rows for name, rows in dirty_sheets().items() if name not in without}
    sheets |= {name.replace("_", " "): rows for name, rows in replaced.items()}
    return write_sheets(path, sheets)
