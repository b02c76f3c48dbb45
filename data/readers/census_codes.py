"""Read the groups of a census that list codes: disabilities, factors at assessment."""

from data.readers.census_elements import FACTORS, NO_DISABILITY
from data.readers.xml_records import Element


def disability(group: Element) -> str | None:
    """Return whether a disability is recorded; null if none of the codes is given."""
    codes = {
        text.upper()
        for name, _, _, parts in group.parts
        if name == "Disabilities"
        for _, _, text, _ in parts
        if text
    }
    if not codes:
        return None
    return "false" if codes == {NO_DISABILITY} else "true"


def factors(assessment: Element) -> str | None:
    """Return the codes of the factors that the assessment found; null if it names none."""
    codes = [
        text.upper()
        for name, _, _, parts in assessment.parts
        if name == FACTORS
        for _, _, text, _ in parts
        if text
    ]
    return " ".join(codes) or None
