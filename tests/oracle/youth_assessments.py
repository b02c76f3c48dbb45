"""The youth offending teams' assessments: shared with social care, made after a visit home."""

from collections.abc import Iterator
from datetime import timedelta

from .counting import Case
from .region import Region
from .values import Row
from .working_days import ordinal
from .youth import bodies_of_child, by_client, home_visits, would_show

SHARED_WORKING_DAYS = 5
VISITED_WORKING_DAYS = 20
LOGGED_WITHIN = timedelta(days=14)


def yot_assessment_shared(region: Region) -> Iterator[Case]:
    """A57. Assessments completed while the child is known to social care; met if shared with
    social care within five working days."""
    for row in of_children_known(region):
        on, shared = row["completed_date"], row["shared_with_social_care_date"]
        if shared:
            met = ordinal(shared) - ordinal(on) <= SHARED_WORKING_DAYS
        else:
            columns = "yot_assessment", "completed_date", "shared_with_social_care_date"
            met = False if would_show(region, row, *columns, LOGGED_WITHIN) else None
        for body in bodies_of_child(region, row):
            yield Case((row["place"], row["assessment_id"]), body, on, met)


def yot_assessment_uses_social_care_information(region: Region) -> Iterator[Case]:
    """A55. The same assessments; met if they use information of social care."""
    for row in of_children_known(region):
        for body in bodies_of_child(region, row):
            case = row["place"], row["assessment_id"]
            yield Case(case, body, row["completed_date"], row["uses_social_care_information"])


def home_visit_during_assessment(region: Region) -> Iterator[Case]:
    """A56. First assessments; met if the team visited the home in the twenty working days
    before completion and not before the first day. Not recorded if it did not, and contacts
    are not sent whole for the first and the last day."""
    visits = by_client(home_visits(region))
    for row in completed(region):
        if row["kind"] != "initial":
            continue
        first, last = row["started_date"], row["completed_date"]
        days = [visit["contact_date"] for visit in visits[row["place"], row["client_id"]]]
        is_visited = any(
            (first is None or first <= day)
            and day <= last
            and ordinal(last) - ordinal(day) <= VISITED_WORKING_DAYS
            for day in days
        )
        is_known = first is not None and all(
            region.covered("yot", row["place"], "yot_contact", day) for day in (first, last)
        )
        met = True if is_visited else False if is_known else None
        for body in bodies_of_child(region, row):
            yield Case((row["place"], row["assessment_id"]), body, last, met)


def completed(region: Region) -> Iterator[Row]:
    return (row for row in region.rows["yot_assessment"] if row["completed_date"])


def of_children_known(region: Region) -> Iterator[Row]:
    """Completed assessments of children on a plan, in need or looked after on the day."""
    for row in completed(region):
        child, on = region.people.owner(row), row["completed_date"]
        if (
            region.open_spells("social_care_plan", child, on)
            or region.open_episodes(child, on)
            or region.is_looked_after(child, on)
        ):
            yield row
