"""Plans of one agency looked for on the files of another."""

from collections.abc import Callable, Iterator

from .counting import Case
from .openings import bodies_of
from .region import Region

FIGURES = """
protection_plan_on_probation_file | probation | protection plan | there
plans_of_probation_and_social_care_aligned | probation | protection plan | used
risk_management_plan_on_social_care_file | social_care | risk management plan | there
probation_plan_used_by_social_care | social_care | risk management plan | used
protection_plan_used_by_yot | yot | protection plan | used
vulnerability_plan_on_social_care_file | social_care | vulnerability management plan | there
yot_assessment_on_social_care_file | social_care | YOT assessment | there
"""
"""Slug, whose files, document, and whether it is to be there only, or used too."""


def looks(region: Region, agency: str, document: str, wanted: str) -> Iterator[Case]:
    for row in region.rows["file_check"]:
        if (row["of_agency"], row["document"]) != (agency, document):
            continue
        met = row.get("on_file")
        if wanted == "used" and met is not False:
            met = row.get("taken_into_account")
        who = row["subject_id"]
        if agency == "social_care":
            bodies = region.boards_of(row["place"])
        else:
            key = "crn" if agency == "probation" else "client_id"
            bodies = bodies_of(region, {"agency": agency, "place": row["place"], key: who})
        for body in bodies:
            yield Case((row["place"], who, row["checked_on"]), body, row["checked_on"], met)


def _figure(line: str) -> Callable[[Region], Iterator[Case]]:
    slug, *words = (word.strip() for word in line.split("|"))

    def figure(region: Region) -> Iterator[Case]:
        return looks(region, *words)

    figure.__name__ = slug
    return figure


LOOKS = tuple(_figure(line) for line in FIGURES.strip().splitlines())
