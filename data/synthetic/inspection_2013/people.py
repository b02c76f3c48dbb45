"""Invented people who are hard to take for each other."""

from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from data.synthetic.inspection_2013.table import Case
from data.synthetic.names import BOYS, GIRLS, MEN, STREETS, SURNAMES, WAYS, WOMEN

YOUNGEST_CHILD, YOUNGEST_OFFENDER = date(2011, 12, 31), date(2001, 6, 30)
YOUNGEST_ADULT = date(1990, 6, 30)
"""Births lie in the years before: children on a plan are one to nine at the inspection, children
who offend twelve to seventeen, adults twenty-three and more."""
YEARS_OF_CHILDREN, YEARS_OF_OFFENDING, YEARS_OF_ADULTS = 8, 5, 25
DAYS = 365


class Person(NamedTuple):
    """One invented person."""

    forename: str
    surname: str
    born: date
    sex: str
    address: str
    postcode: str


def child(case: Case) -> Person:
    """The young child whom a case is about."""
    return _person("child", case, (BOYS, GIRLS), YOUNGEST_CHILD, YEARS_OF_CHILDREN)


def young_offender(case: Case) -> Person:
    """The child of a youth offending team."""
    return _person("young", case, (BOYS, GIRLS), YOUNGEST_OFFENDER, YEARS_OF_OFFENDING)


def adult(case: Case) -> Person:
    """The adult whom a case is about."""
    return _person("adult", case, (MEN, WOMEN), YOUNGEST_ADULT, YEARS_OF_ADULTS)


def _person(
    role: str, case: Case, forenames: tuple[list[str], list[str]], youngest: date, years: int
) -> Person:
    draw = Random(f"{role} {case.group} {case.number}")
    is_female = draw.random() < 1 / 2
    return Person(
        forename=draw.choice(forenames[is_female]),
        surname=draw.choice(SURNAMES),
        born=youngest - timedelta(days=draw.randrange(years * DAYS)),
        sex="F" if is_female else "M",
        address=f"{draw.randrange(1, 200)} {draw.choice(STREETS)} {draw.choice(WAYS)}",
        postcode=_postcode(draw, case.site),
    )


def _postcode(draw: Random, site: int) -> str:
    letters = "ABDEFGHJLNPQRSTUWXYZ"
    return f"ZZ{site} {draw.randrange(10)}{draw.choice(letters)}{draw.choice(letters)}"


def social_care_id(case: Case) -> str:
    """The child's id in social care."""
    return f"SC-{case.group}-{case.number + 1:03}"


def young_offender_id(case: Case) -> str:
    """The child's id in the youth offending team's system."""
    return f"YT-{case.group}-{case.number + 1:03}"


def offender_id(case: Case) -> str:
    """Case reference number of the person on probation: a letter, for the group, and a number."""
    letter = {"probation_new": "A", "probation_plan": "B", "offender": "C"}[case.group]
    return f"{letter}{case.number + 1:06}"
