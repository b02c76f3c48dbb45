"""Whose census a file is, and of which year: its header, which is not always right."""

import re
from dataclasses import dataclass
from datetime import date

from data.readers import Unreadable
from data.readers.oddities import Oddities
from data.readers.xml_records import Element

COLLECTION = "CIN"


@dataclass(frozen=True, slots=True)
class CensusHeader:
    """`place_code`: the council's DfE number; null, like the period, if not told."""

    place_code: str | None
    period_start: date | None
    period_end: date | None


def read_header(header: Element, oddities: Oddities) -> CensusHeader:
    """Read what a census says of itself.

    Raises:
        Unreadable: if it is another collection's.
    """
    told = {part.name: part for group in header.parts for part in group.parts if part.text}
    collection = told.get("Collection")
    if collection is None or collection.text.upper() != COLLECTION:
        found = "missing" if collection is None else f"{collection.text[:20]!r}"
        raise Unreadable(
            f"line {(collection or header).line}: Collection is {found}; "
            f"in a children in need census it is {COLLECTION!r}"
        )
    end = _period_end(told, header, oddities)
    start = None if end is None else date(end.year - 1, 4, 1)
    return CensusHeader(_place_code(told, header, oddities), start, end)


def _place_code(told: dict[str, Element], header: Element, oddities: Oddities) -> str | None:
    lea = told.get("LEA")
    if lea is not None and re.fullmatch(r"[0-9]{3}", lea.text):
        return lea.text
    oddities.add("LEA is not a council's three-digit number", (lea or header).line)
    return None


def _period_end(told: dict[str, Element], header: Element, oddities: Oddities) -> date | None:
    """Return the 31 March on which the year ends.

    It is the reference date. If that is no 31 March, it is the nearest, or the one before
    where the nearest lay ahead when the file was made: a file covers no day to come.
    """
    reference, made = _day(told.get("ReferenceDate")), _day(told.get("DateTime"))
    if reference is None:
        oddities.add("ReferenceDate is not a date", told.get("ReferenceDate", header).line)
        return None
    line = told["ReferenceDate"].line
    end = min(
        (date(year, 3, 31) for year in range(reference.year - 1, reference.year + 2)),
        key=lambda end: abs(end - reference),
    )
    if end != reference:
        if end > (made or reference):
            end = end.replace(year=end.year - 1)
        oddities.add(
            f"ReferenceDate is {reference}, not a 31 March: taken as the year that ended on {end}",
            line,
        )
    elif made is not None and made < end:
        oddities.add(
            f"DateTime says that the file was made on {made}, before its year ended on {end}",
            told["DateTime"].line,
        )
    _compare_year(told.get("Year"), end, oddities)
    return end


def _compare_year(year: Element | None, end: date, oddities: Oddities) -> None:
    # Some systems write the year in which the period began.
    if year is not None and year.text not in (str(end.year), str(end.year - 1)):
        oddities.add(f"Year is not {end.year}, as ReferenceDate says", year.line)
    elif year is not None and year.text != str(end.year):
        oddities.add(f"Year is taken as that in which the year to {end} began", year.line)


def _day(element: Element | None) -> date | None:
    try:
        return None if element is None else date.fromisoformat(element.text[:10])
    except ValueError:
        return None
