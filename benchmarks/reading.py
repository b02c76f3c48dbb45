"""How fast and in how much memory a census and a table of the dataset are read.

Run with `python benchmarks/reading.py [children]`: 100,000 children by default, which is
more than any council has and about a quarter of England.
"""

import resource
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from data.readers import Parsed, cin_census, safeguarding_dataset

CHILDREN = 100_000
HEADER = """<Message><Header>
<CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>
<Source><SourceLevel>L</SourceLevel><LEA>001</LEA></Source>
</Header><Children>
"""
CHILD = """<Child>
  <ChildIdentifiers>
    <LAchildID>A{0:07}</LAchildID>
    <UPN>A{0:012}</UPN>
    <PersonBirthDate>2015-0{1}-17</PersonBirthDate>
    <Sex>F</Sex>
  </ChildIdentifiers>
  <ChildCharacteristics>
    <Ethnicity>WBRI</Ethnicity>
  </ChildCharacteristics>
  <CINdetails>
    <CINreferralDate>2025-0{1}-02</CINreferralDate>
    <ReferralSource>1A</ReferralSource>
    <PrimaryNeedCode>N1</PrimaryNeedCode>
    <Assessments>
      <AssessmentActualStartDate>2025-0{1}-04</AssessmentActualStartDate>
      <FactorsIdentifiedAtAssessment>
        <AssessmentFactors>3A</AssessmentFactors>
      </FactorsIdentifiedAtAssessment>
    </Assessments>
    <Section47>
      <S47ActualStartDate>2025-0{1}-05</S47ActualStartDate>
      <InitialCPCtarget>2025-0{1}-26</InitialCPCtarget>
      <DateOfInitialCPC>2025-0{1}-20</DateOfInitialCPC>
      <ICPCnotRequired>false</ICPCnotRequired>
    </Section47>
    <ReferralNFA>false</ReferralNFA>
    <ChildProtectionPlans>
      <CPPstartDate>2025-0{1}-20</CPPstartDate>
      <InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
      <LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>
      <NumberOfPreviousCPP>0</NumberOfPreviousCPP>
      <Reviews><CPPreviewDate>2026-01-1{1}</CPPreviewDate></Reviews>
    </ChildProtectionPlans>
  </CINdetails>
</Child>
"""
COLUMNS = (
    "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob,"
    "pers_expected_dob,pers_death_date,pers_common_child_id,pers_is_mother\n"
)
PERSON = "A{0:07},Ann,Example{0},F,WBRI,1{1}/0{1}/2015,,,{0:010},N\n"


def main() -> None:
    children = int(sys.argv[1]) if len(sys.argv) > 1 else CHILDREN
    with tempfile.TemporaryDirectory() as folder:
        census, persons = Path(folder) / "cin_census.xml", Path(folder) / "ssd_person.csv"
        _write(census, HEADER, CHILD, "</Children></Message>\n", children)
        _write(persons, COLUMNS, PERSON, "", children)
        _report("census", census, children, cin_census.read)
        _report("ssd_person", persons, children, safeguarding_dataset.read)


def _write(path: Path, start: str, each: str, end: str, children: int) -> None:
    with path.open("w") as file:
        file.write(start)
        file.writelines(each.format(number, number % 9 + 1) for number in range(children))
        file.write(end)


def _report(name: str, path: Path, children: int, read) -> None:
    before = _peak_megabytes()
    started = perf_counter()
    parsed: Parsed = read(path)
    seconds = perf_counter() - started
    print(
        f"{name}: {path.stat().st_size / 1e6:.0f} MB, {parsed.rows_read:,} rows, "
        f"{seconds:.1f} s, {children / seconds:,.0f} children a second, "
        f"peak {before:.0f} -> {_peak_megabytes():.0f} MB"
    )


def _peak_megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
