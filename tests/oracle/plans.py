"""Whether conferences and reviews were held in time, and which children came back."""

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from .counting import DAY, Case
from .overlap import quarters
from .region import Region
from .values import Row
from .working_days import ordinal

CONFERENCE_WORKING_DAYS = 15
FIRST_REVIEW_MONTHS = 3
NEXT_REVIEW_MONTHS = 6


def initial_conference_in_time(region: Region) -> Iterator[Case]:
    """Initial conferences of children; met if held within 15 working days of the latest
    enquiry since the child's conference before. Not recorded without such an enquiry."""
    enquiries, conferences = (
        of_each_child(region.rows[table])
        for table in ("social_care_enquiry", "social_care_conference")
    )
    for (council, child_id), held in conferences.items():
        days = sorted(row["conference_date"] for row in held)
        for before, day in zip([date.min, *days], days, strict=False):
            begun = [
                enquiry["enquiry_start_date"]
                for enquiry in enquiries[council, child_id]
                if before < enquiry["enquiry_start_date"] <= day
                and enquiry.get("conference_not_required") is not True
            ]
            met = None
            if begun:
                met = ordinal(day) - ordinal(max(begun)) <= CONFERENCE_WORKING_DAYS
            for body in region.boards_of(council):
                yield Case((council, child_id, day), body, day, met)


def plan_reviewed_in_time(region: Region) -> Iterator[Case]:
    """At each quarter's end, plans open for three months or more; met if no stretch without a
    review was longer than three months from the start, or six later. Reviews from before the
    records begin are not known: six months run from there, and until they are over it is not
    recorded."""
    reviews = of_each_child(region.rows["social_care_review"])
    for _, end in quarters(region):
        for plan in region.rows["social_care_plan"]:
            start, council = plan["plan_start_date"], plan["place"]
            if not region.is_open_and_covered("social_care_plan", plan, end):
                continue
            if months_later(start, FIRST_REVIEW_MONTHS) > end:
                continue
            met = None
            if region.covered("social_care", council, "social_care_review", end):
                known_from = first_covered_day(region, council, end)
                begin = max(start, known_from)
                held = [row["review_date"] for row in reviews[council, plan["child_id"]]]
                edges = [begin, *sorted(day for day in held if begin < day <= end), end]
                met = all(
                    later <= months_later(day, review_due(day, start))
                    for day, later in pairwise(edges)
                )
                if met and begin > start and months_later(known_from, NEXT_REVIEW_MONTHS) > end:
                    met = None
            for body in region.boards_of(council):
                yield Case((council, plan["child_id"], start), body, end, met)


def repeat_plan(region: Region) -> Iterator[Case]:
    """Plans that began; met if the council counts an earlier plan of the child, or some
    council's records hold one. Not recorded if neither and there is no number."""
    plans = region.rows["social_care_plan"]
    starts = defaultdict(list)
    for plan in plans:
        starts[region.people.owner(plan)].append(plan["plan_start_date"])
    for plan in plans:
        start = plan["plan_start_date"]
        if not region.covered("social_care", plan["place"], "social_care_plan", start):
            continue
        number = plan.get("previous_plans")
        met = None if number is None else int(number) > 0
        if any(other < start for other in starts[region.people.owner(plan)]):
            met = True
        for body in region.boards_of(plan["place"]):
            yield Case((plan["place"], plan["child_id"], start), body, start, met)


def of_each_child(rows: list[Row]) -> dict[tuple[str, str], list[Row]]:
    """Rows by council and the council's own id of the child."""
    found = defaultdict(list)
    for row in rows:
        found[row["place"], row["child_id"]].append(row)
    return found


def review_due(day: date, start: date) -> int:
    """In how many months a review is due after a day of the plan."""
    return FIRST_REVIEW_MONTHS if day == start else NEXT_REVIEW_MONTHS


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last day where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def first_covered_day(region: Region, council: str, day: date) -> date:
    """The first of the days, up to one, on which reviews are covered without a break."""
    while region.covered("social_care", council, "social_care_review", day - DAY):
        day -= DAY
    return day
