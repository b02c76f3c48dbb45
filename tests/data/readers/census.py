"""Censuses of invented children, built a piece at a time."""

from pathlib import Path

HEADER = """<Header>
<CollectionDetails><Collection>CIN</Collection><Year>2025</Year>
<ReferenceDate>2025-03-31</ReferenceDate></CollectionDetails>
<Source><SourceLevel>L</SourceLevel><LEA>001</LEA><DateTime>2025-06-02T09:30:00Z</DateTime></Source>
</Header>"""
EPISODE = """<CINdetails>
<CINreferralDate>2024-05-01</CINreferralDate>
<ReferralSource>7</ReferralSource>
<PrimaryNeedCode>N1</PrimaryNeedCode>
<Assessments>
<AssessmentActualStartDate>2024-05-02</AssessmentActualStartDate>
<AssessmentAuthorisationDate>2024-06-10</AssessmentAuthorisationDate>
<FactorsIdentifiedAtAssessment><AssessmentFactors>3A</AssessmentFactors></FactorsIdentifiedAtAssessment>
</Assessments>
<CINPlanDates><CINPlanStartDate>2024-06-11</CINPlanStartDate></CINPlanDates>
<Section47>
<S47ActualStartDate>2024-07-01</S47ActualStartDate>
<InitialCPCtarget>2024-07-22</InitialCPCtarget>
<DateOfInitialCPC>2024-07-19</DateOfInitialCPC>
<ICPCnotRequired>false</ICPCnotRequired>
</Section47>
<ReferralNFA>0</ReferralNFA>
<ChildProtectionPlans>
<CPPstartDate>2024-07-19</CPPstartDate>
<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
<LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>
<NumberOfPreviousCPP>1</NumberOfPreviousCPP>
<Reviews><CPPreviewDate>2024-10-01</CPPreviewDate><CPPreviewDate>2025-03-20</CPPreviewDate></Reviews>
</ChildProtectionPlans>
</CINdetails>"""


def child(
    child_id: str = "A1",
    *,
    identifiers: str = "<PersonBirthDate>2016-02-29</PersonBirthDate><Sex>F</Sex>",
    characteristics: str = "<Ethnicity>WBRI</Ethnicity>",
    episodes: str = "",
) -> str:
    """A child; without `LAchildID` if the id is empty."""
    named = f"<LAchildID>{child_id}</LAchildID>" if child_id else ""
    return f"""<Child>
<ChildIdentifiers>{named}{identifiers}</ChildIdentifiers>
<ChildCharacteristics>{characteristics}</ChildCharacteristics>
{episodes}
</Child>"""


def written(folder: Path, *children: str, header: str = HEADER) -> Path:
    """The file of a census; its children begin on line 8 where the header is `HEADER`."""
    path = folder / "census.xml"
    text = "\n".join(["<Message>", header, "<Children>", *children, "</Children>", "</Message>"])
    path.write_text(text, encoding="utf-8")
    return path
