"""Every element that the census standard knows is read, or the receipt says that it was not."""

import re

import pytest

from data.readers import Parsed, cin_census
from data.readers.census_elements import NOT_KEPT
from tests.data.readers.census import HEADER, written

CHILD = """<Child>
<ChildIdentifiers>
<LAchildID>A1</LAchildID>
<UPN>A123456789012</UPN>
<FormerUPN>A123456789013</FormerUPN>
<UPNunknown>UN3</UPNunknown>
<PersonBirthDate>2016-02-29</PersonBirthDate>
<ExpectedPersonBirthDate>2016-03-01</ExpectedPersonBirthDate>
<GenderCurrent>2</GenderCurrent>
<PersonDeathDate>2025-01-02</PersonDeathDate>
</ChildIdentifiers>
<ChildCharacteristics>
<Ethnicity>WBRI</Ethnicity>
<Disabilities>
<Disability>HAND</Disability>
</Disabilities>
</ChildCharacteristics>
<CINdetails>
<CINreferralDate>2024-05-01</CINreferralDate>
<ReferralSource>7</ReferralSource>
<PrimaryNeedCode>N1</PrimaryNeedCode>
<CINclosureDate>2025-02-01</CINclosureDate>
<ReasonForClosure>RC7</ReasonForClosure>
<DateOfInitialCPC>2024-07-20</DateOfInitialCPC>
<Assessments>
<AssessmentActualStartDate>2024-05-02</AssessmentActualStartDate>
<AssessmentInternalReviewDate>2024-05-20</AssessmentInternalReviewDate>
<AssessmentAuthorisationDate>2024-06-10</AssessmentAuthorisationDate>
<FactorsIdentifiedAtAssessment>
<AssessmentFactors>3A</AssessmentFactors>
</FactorsIdentifiedAtAssessment>
</Assessments>
<CINPlanDates>
<CINPlanStartDate>2024-06-11</CINPlanStartDate>
<CINPlanEndDate>2024-07-01</CINPlanEndDate>
</CINPlanDates>
<Section47>
<S47ActualStartDate>2024-07-01</S47ActualStartDate>
<InitialCPCtarget>2024-07-22</InitialCPCtarget>
<DateOfInitialCPC>2024-07-19</DateOfInitialCPC>
<ICPCnotRequired>false</ICPCnotRequired>
</Section47>
<ReferralNFA>0</ReferralNFA>
<ChildProtectionPlans>
<CPPstartDate>2024-07-19</CPPstartDate>
<CPPendDate>2025-01-31</CPPendDate>
<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
<LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>
<NumberOfPreviousCPP>1</NumberOfPreviousCPP>
<Reviews>
<CPPreviewDate>2024-10-01</CPPreviewDate>
</Reviews>
</ChildProtectionPlans>
<PreProceedingsandFGDM>
<PPStartDate>2025-01-02</PPStartDate>
<LBPSentDate>2025-01-03</LBPSentDate>
<FGDMMeetingOffer>1</FGDMMeetingOffer>
<FGDMMeetingFac>1</FGDMMeetingFac>
<InitialPPMeetingDate>2025-01-10</InitialPPMeetingDate>
<ReviewMeetingsCount>3</ReviewMeetingsCount>
<StepDecisionDate>2025-01-20</StepDecisionDate>
<PPOutcome>A</PPOutcome>
<CourtAppDate>2025-01-21</CourtAppDate>
<LetterInitCPDate>2025-01-22</LetterInitCPDate>
</PreProceedingsandFGDM>
</CINdetails>
</Child>"""
"""A child with every element that the schemas of 2017 to 2026 know."""
LINES = [line for line in CHILD.splitlines() if re.fullmatch(r"<(\w+)>[^<]+</\1>", line)]
ABOUT_THE_FILE = ("SourceLevel", "SoftwareCode", "Release", "SerialNo")
"""Of the header, and no word of a child: passed over in silence."""


def read(tmp_path, child: str = CHILD, header: str = HEADER) -> Parsed:
    parsed = cin_census.read(written(tmp_path, child, header=header))
    assert parsed is not None
    return parsed


def say_the_same(one: Parsed, other: Parsed) -> bool:
    return one.tables.keys() == other.tables.keys() and all(
        rows.drop("row").equals(other.tables[table].drop("row"))
        for table, rows in one.tables.items()
    )


@pytest.mark.parametrize("line", LINES)
def test_every_element_is_read_or_noted(tmp_path, line):
    name = line[1:].partition(">")[0]
    whole, without = read(tmp_path), read(tmp_path, CHILD.replace(f"{line}\n", ""))
    is_noted = any(note.startswith(f"{name} is held by no table") for note in whole.notes)
    assert is_noted != (not say_the_same(whole, without))
    assert is_noted == (name in NOT_KEPT)


def test_every_element_of_the_standard_stands_in_the_child():
    assert len(LINES) == 43


@pytest.mark.parametrize("name", ABOUT_THE_FILE)
def test_what_the_header_says_of_the_file_alone_is_passed_over(tmp_path, name):
    header = HEADER.replace("<DateTime>", f"<{name}>L</{name}><DateTime>")
    assert say_the_same(read(tmp_path, header=header), read(tmp_path))


def test_elements_that_no_table_holds_are_counted(tmp_path):
    parsed = read(tmp_path, CHILD + "\n" + CHILD.replace("A1", "A2").replace("UN3", ""))
    assert [note for note in parsed.notes if "held by no table" in note] == [
        "FormerUPN is held by no table: it was left out (2 elements)",
        "UPNunknown is held by no table: it was left out (1 element)",
        "AssessmentInternalReviewDate is held by no table: it was left out (2 elements)",
    ]


@pytest.mark.parametrize(
    ("before", "misplaced", "within"),
    [
        (
            "</Child>",
            "<Section47><S47ActualStartDate>2024-01-01</S47ActualStartDate></Section47>",
            "Child",
        ),
        (
            "</Section47>",
            "<Reviews><CPPreviewDate>2024-01-01</CPPreviewDate></Reviews>",
            "Section47",
        ),
        ("</Reviews>", "<CPPdate>2024-01-01</CPPdate>", "Reviews"),
        (
            "</ChildIdentifiers>",
            "<DateOfInitialCPC>2024-01-01</DateOfInitialCPC>",
            "ChildIdentifiers",
        ),
        (
            "</CINdetails>",
            "<Disabilities><Disability>HAND</Disability></Disabilities>",
            "CINdetails",
        ),
    ],
)
def test_an_element_out_of_its_place_is_noted(tmp_path, before, misplaced, within):
    parsed = read(tmp_path, CHILD.replace(before, misplaced + before))
    name = misplaced[1:].partition(">")[0]
    assert say_the_same(parsed, read(tmp_path))
    assert any(note.startswith(f"{name} is not known in {within}") for note in parsed.notes)
