"""An invented children in need census of any size, written a child at a time.

In the mixture of a council's: 1.2 episodes a child, most of them assessed, with factors; a
third with a section 47 enquiry, many of those with a conference, then a protection plan and
its reviews; some with a child in need plan; an eighth of the children disabled. A few
children in a thousand bear what real files bear: an unknown code, a conference told twice,
a day that no calendar has, an element that no extract holds.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

SEED = 7
START, DAYS = date(2025, 4, 1), 364
"""The year of the census: its first day, and the days from it to the last."""
DAYS_BEFORE, DAYS_AFTER = 6500, 400
"""How far births and earlier spells reach from its first day, and reviews due after it."""
HEADER = """<Message>
  <Header>
    <CollectionDetails>
      <Collection>CIN</Collection>
      <Year>2026</Year>
      <ReferenceDate>2026-03-31</ReferenceDate>
    </CollectionDetails>
    <Source>
      <SourceLevel>L</SourceLevel>
      <LEA>001</LEA>
      <SoftwareCode>Invented</SoftwareCode>
      <Release>1.0</Release>
      <SerialNo>001</SerialNo>
      <DateTime>2026-06-02T09:30:00</DateTime>
    </Source>
  </Header>
  <Children>
"""
FOOTER = "  </Children>\n</Message>\n"
SOURCES = ("1A", "1B", "2A", "2B", "3A", "3D", "4", "5B", "6", "7", "8", "9", "10")
ETHNICITIES = ("WBRI", "WOTH", "MWBC", "MWAS", "AIND", "APKN", "ABAN", "BAFR", "BCRB", "OOTH")
DISABILITIES = ("AUT", "BEH", "LD", "MOB", "COMM", "HEAR", "VIS", "CON")
FACTORS = ("1A", "2B", "3A", "3B", "4A", "5A", "8B", "10A", "15A", "18B", "19B", "21")
CATEGORIES = ("NEG", "EMO", "PHY", "SAB")
DAY = [(START + timedelta(days=day)).isoformat() for day in range(-DAYS_BEFORE, DAYS + DAYS_AFTER)]


def write_census(path: Path, children: int) -> None:
    """Write a census of so many children; the same for the same number."""
    chance = Random(SEED)
    with path.open("w", encoding="utf-8") as file:
        file.write(HEADER)
        for number in range(children):
            file.writelines(_child(number, chance))
        file.write(FOOTER)


def _child(number: int, chance: Random) -> Iterator[str]:
    sex = chance.choice("MF")
    yield (
        "    <Child>\n      <ChildIdentifiers>\n"
        + _line(4, "LAchildID", f"LA{number * 7 + 1_000_003}")
        + _line(4, "UPN", f"A{number * 13 + 100_000_000_007:012}")
        + _line(4, "PersonBirthDate", _day(-chance.randrange(1, DAYS_BEFORE)))
        + _line(4, "Sex", "X" if chance.random() < 0.001 else sex)
        + "      </ChildIdentifiers>\n      <ChildCharacteristics>\n"
        + _line(4, "Ethnicity", chance.choice(ETHNICITIES))
    )
    if chance.random() < 0.125:
        codes = chance.sample(DISABILITIES, chance.choice((1, 1, 2)))
        told = "".join(_line(5, "Disability", code) for code in codes)
        yield f"        <Disabilities>\n{told}        </Disabilities>\n"
    yield "      </ChildCharacteristics>\n"
    referred = chance.randrange(-120, 240)
    for _ in range(1 if chance.random() < 0.8 else 2):
        yield from _episode(referred, chance)
        referred += 122
    yield "    </Child>\n"


def _episode(referred: int, chance: Random) -> Iterator[str]:
    closed = referred + chance.randrange(50, 120) if chance.random() < 0.6 else None
    is_enquired = chance.random() < 0.33
    target = referred + chance.randrange(10, 25)
    is_conference = is_enquired and chance.random() < 0.6
    yield (
        "      <CINdetails>\n"
        + _line(4, "CINreferralDate", _day(referred))
        + _line(4, "ReferralSource", chance.choice(SOURCES))
        + _line(4, "PrimaryNeedCode", f"N{chance.randrange(1, 9)}")
    )
    if closed is not None and closed <= DAYS:
        yield _line(4, "CINclosureDate", _day(closed))
        yield _line(4, "ReasonForClosure", chance.choice(("RC1", "RC3", "RC4", "RC5", "RC7")))
    if is_conference and chance.random() < 0.01:
        yield _line(4, "DateOfInitialCPC", _day(target))
    if chance.random() < 0.85:
        yield from _assessment(referred, chance)
    if chance.random() < 0.3:
        ends = _line(5, "CINPlanEndDate", _day(referred + 49)) if chance.random() < 0.5 else ""
        yield _group(4, "CINPlanDates", _line(5, "CINPlanStartDate", _day(referred + 9)) + ends)
    if is_enquired:
        yield _enquiry(referred, target, is_conference)
    yield _line(4, "ReferralNFA", "false")
    if is_conference and chance.random() < 0.8:
        yield _plan(target, chance)
    if chance.random() < 0.002:
        yield _group(4, "PreProceedingsandFGDM", "")
    yield "      </CINdetails>\n"


def _assessment(referred: int, chance: Random) -> Iterator[str]:
    start = "2025-02-30" if chance.random() < 0.0005 else _day(referred + chance.randrange(5))
    factors = chance.sample(FACTORS, chance.choice((1, 2, 3, 4)))
    told = "".join(_line(6, "AssessmentFactors", factor) for factor in factors)
    yield _group(
        4,
        "Assessments",
        _line(5, "AssessmentActualStartDate", start)
        + _line(5, "AssessmentInternalReviewDate", _day(referred + 12))
        + _line(5, "AssessmentAuthorisationDate", _day(referred + chance.randrange(15, 49)))
        + _group(5, "FactorsIdentifiedAtAssessment", told),
    )


def _enquiry(referred: int, target: int, is_conference: bool) -> str:
    held = _line(5, "DateOfInitialCPC", _day(target)) if is_conference else ""
    return _group(
        4,
        "Section47",
        _line(5, "S47ActualStartDate", _day(referred + 3))
        + _line(5, "InitialCPCtarget", _day(target))
        + held
        + _line(5, "ICPCnotRequired", "false" if is_conference else "true"),
    )


def _plan(start: int, chance: Random) -> str:
    ended = start + chance.randrange(100, 380)
    first, later = chance.choice(CATEGORIES), chance.choice(CATEGORIES)
    reviews = [day for day in (start + 85, start + 260) if day <= min(ended, DAYS)]
    told = "".join(_line(6, "CPPreviewDate", _day(day)) for day in reviews)
    return _group(
        4,
        "ChildProtectionPlans",
        _line(5, "CPPstartDate", _day(start))
        + (_line(5, "CPPendDate", _day(ended)) if ended <= DAYS else "")
        + _line(5, "InitialCategoryOfAbuse", first)
        + _line(5, "LatestCategoryOfAbuse", later)
        + _line(5, "NumberOfPreviousCPP", str(chance.choice((0, 0, 0, 1, 2))))
        + (_group(5, "Reviews", told) if told else ""),
    )


def _day(day: int) -> str:
    return DAY[day + DAYS_BEFORE]


def _line(depth: int, name: str, text: str) -> str:
    return f"{'  ' * depth}<{name}>{text}</{name}>\n"


def _group(depth: int, name: str, parts: str) -> str:
    return f"{'  ' * depth}<{name}>\n{parts}{'  ' * depth}</{name}>\n"
