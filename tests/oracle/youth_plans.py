"""The youth offending teams' plans: made with the parents, shown to them, made for safety."""

from collections.abc import Iterator
from datetime import timedelta

from .counting import Case
from .region import Region
from .working_days import ordinal
from .youth import bodies_of_child, by_client, would_show
from .youth_assessments import completed

SHOWN_WORKING_DAYS = 10
PLANNED_WORKING_DAYS = 10
LOGGED_WITHIN = timedelta(days=21)


def parents_involved_in_plan(region: Region) -> Iterator[Case]:
    """A58. Plans; met if parents or carers were involved."""
    for row in region.rows["yot_plan"]:
        for body in bodies_of_child(region, row) if row["date"] else ():
            yield Case((row["place"], row["plan_id"]), body, row["date"], row["parents_involved"])


def plan_shared_with_parents(region: Region) -> Iterator[Case]:
    """A133. Plans; met if shared with parents or carers within ten working days."""
    for row in region.rows["yot_plan"]:
        on, shared = row["date"], row["shared_with_parents_date"]
        if on is None:
            continue
        if shared:
            met = ordinal(shared) - ordinal(on) <= SHOWN_WORKING_DAYS
        else:
            columns = "yot_plan", "date", "shared_with_parents_date"
            met = False if would_show(region, row, *columns, LOGGED_WITHIN) else None
        for body in bodies_of_child(region, row):
            yield Case((row["place"], row["plan_id"]), body, on, met)


def vulnerability_plan_in_place(region: Region) -> Iterator[Case]:
    """B36. First assessments and reviews of high or very high concern for the child's safety;
    met if a plan for it is dated from the first day (if not recorded, the last) to ten working
    days after the last. Not recorded if not and a plan is undated, or plans are not sent
    21 days on."""
    plans = by_client(
        row
        for row in region.rows["yot_plan"]
        if row["kind"] in ("vulnerability management", "pathways and planning")
    )
    for row in completed(region):
        if row["safety_wellbeing"] not in ("high", "very high") or row["kind"] == "closure":
            continue
        last = row["completed_date"]
        first = row["started_date"] or last
        days = [plan["date"] for plan in plans[row["place"], row["client_id"]]]
        if any(
            day and day >= first and ordinal(day) - ordinal(last) <= PLANNED_WORKING_DAYS
            for day in days
        ):
            met = True
        else:
            is_sent = region.covered("yot", row["place"], "yot_plan", last + LOGGED_WITHIN)
            met = False if is_sent and None not in days else None
        for body in bodies_of_child(region, row):
            yield Case((row["place"], row["assessment_id"]), body, last, met)
