"""What probation assessed, answered and shared of people around a child, and their history."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from .counting import DAY, Case
from .overlap import quarters
from .people import Person
from .region import Region
from .values import Row
from .working_days import ordinal

SETTLED = timedelta(days=28)
SHARED_WORKING_DAYS = 5
SHARING_KNOWN_AFTER = timedelta(days=14)
CHILD_REGISTERS = {"RCPR", "RCCO", "RCHD"}


def risk_assessed_where_child_on_plan(region: Region) -> Iterator[Case]:
    """A15. At each quarter's end, people under an order for 28 days with a connected child on
    a plan; met if a risk of harm assessment was completed in the 12 months before. Not
    recorded if none was and assessments were not sent for all of them."""
    assessed = completed_by_person(region)
    for _, end in quarters(region):
        after = end + DAY
        since = date(after.year - 1, after.month, after.day)
        for order in region.rows["probation_order"]:
            if not region.is_open_and_covered("probation_order", order, end):
                continue
            offender = region.people.owner(order)
            starts = [
                each["start_date"] for each in region.open_spells("probation_order", offender, end)
            ]
            plans = plans_around(region, offender, end)
            if not plans or end - min(starts) < SETTLED:
                continue
            met = any(since <= day <= end for day in assessed[offender]) or None
            if not met and covered_throughout(region, order["place"], since, end):
                met = False
            for body in bodies_of(region, plans, order["crn"]):
                yield Case(offender, body, end, met)


def child_risk_answer_agrees(region: Region) -> Iterator[Case]:
    """A16. Risk of harm assessments of people with a connected child on a plan; met if R2.3
    or R2.4.1 is yes, not met if both are no."""
    for assessment, plans in assessments(region, "risk of harm"):
        answers = {assessment["r2_3"], assessment["r2_4_1"]}
        met = True if True in answers else None if None in answers else False
        yield from assessment_cases(region, assessment, plans, met)


def risk_assessment_shared(region: Region) -> Iterator[Case]:
    """A13. The same assessments; met if shared with social care in five working days. Not
    recorded if not shared, and it is too soon to tell or nothing ever is."""
    entering = {
        row["place"]
        for row in region.rows["probation_assessment"]
        if row["shared_with_social_care_date"]
    }
    for assessment, plans in assessments(region, "risk of harm"):
        completed, place = assessment["completed_date"], assessment["place"]
        shared = assessment["shared_with_social_care_date"]
        told = region.covered(
            "probation", place, "probation_assessment", completed + SHARING_KNOWN_AFTER
        )
        if shared:
            met = ordinal(shared) - ordinal(completed) <= SHARED_WORKING_DAYS
        else:
            met = False if told and place in entering else None
        yield from assessment_cases(region, assessment, plans, met)


def assessment_uses_social_care_information(region: Region) -> Iterator[Case]:
    """A12. Needs assessments of people with a connected child on a plan; met by the answer."""
    for assessment, plans in assessments(region, "needs"):
        met = assessment["uses_social_care_information"]
        yield from assessment_cases(region, assessment, plans, met)


def unpaid_work_only_with_child_on_plan(region: Region) -> Iterator[Case]:
    """A20. At each quarter's end, orders of unpaid work alone, 28 days old, of people with a
    connected child on a plan or a register about a child; met if a risk of harm assessment was
    completed since the start. Not recorded if none was and assessments were not sent since."""
    assessed = completed_by_person(region)
    registers = defaultdict(list)
    for flag in region.rows["probation_registration"]:
        if flag["type_code"] in CHILD_REGISTERS:
            registers[region.people.owner(flag)].append(flag)
    for _, end in quarters(region):
        for order in region.rows["probation_order"]:
            start, offender = order["start_date"], region.people.owner(order)
            if (
                order.get("unpaid_work_only") is not True
                or not region.is_open_and_covered("probation_order", order, end)
                or end - start < SETTLED
            ):
                continue
            plans = plans_around(region, offender, end)
            is_registered = any(
                region.is_open_and_covered("probation_registration", flag, end)
                for flag in registers[offender]
            )
            if not plans and not is_registered:
                continue
            met = any(start <= day <= end for day in assessed[offender]) or None
            if not met and covered_throughout(region, order["place"], start, end):
                met = False
            bodies = bodies_of(region, plans, order["crn"])
            if is_registered:
                bodies |= region.boards_of(region.offender[order["crn"]]["la_code"])
            for body in bodies:
                yield Case(order["order_id"], body, end, met)


def domestic_abuse_history(region: Region) -> Iterator[Case]:
    """B09. At each quarter's end, people under an order with a connected child; met if an open
    order says that there is a history, not met if one says that there is none."""
    for _, end in quarters(region):
        for order in region.rows["probation_order"]:
            offender = region.people.owner(order)
            if not region.is_open_and_covered("probation_order", order, end):
                continue
            if not region.people.children_of(offender):
                continue
            orders = region.open_spells("probation_order", offender, end)
            answers = {each.get("domestic_abuse_history") for each in orders}
            met = True if True in answers else False if False in answers else None
            council = region.offender[order["crn"]]["la_code"]
            for body in region.boards_of(council) | region.probation_bodies(order["crn"]):
                yield Case(offender, body, end, met)


def assessments(region: Region, kind: str) -> Iterator[tuple[Row, list[Row]]]:
    """Completed assessments of a kind, with the plans that connected children were on."""
    for row in region.rows["probation_assessment"]:
        if row["kind"] == kind and row["completed_date"]:
            plans = plans_around(region, region.people.owner(row), row["completed_date"])
            if plans:
                yield row, plans


def assessment_cases(
    region: Region, assessment: Row, plans: list[Row], met: bool | None
) -> Iterator[Case]:
    for body in bodies_of(region, plans, assessment["crn"]):
        yield Case(assessment["assessment_id"], body, assessment["completed_date"], met)


def completed_by_person(region: Region) -> dict[Person, list[date]]:
    """The days on which risk of harm assessments of each person were completed."""
    found = defaultdict(list)
    for row in region.rows["probation_assessment"]:
        if row["kind"] == "risk of harm" and row["completed_date"]:
            found[region.people.owner(row)].append(row["completed_date"])
    return found


def plans_around(region: Region, offender: Person, day: date) -> list[Row]:
    """The plans that count on a day of the children connected with a person on probation."""
    return [
        plan
        for child in region.people.children_of(offender)
        for plan in region.open_spells("social_care_plan", child, day)
    ]


def bodies_of(region: Region, plans: list[Row], crn: str) -> set[str]:
    boards = {body for plan in plans for body in region.boards_of(plan["place"])}
    return boards | region.probation_bodies(crn)


def covered_throughout(region: Region, place: str, start: date, end: date) -> bool:
    """Assessments were sent for every day from one to another."""
    days = (start + DAY * number for number in range((end - start).days + 1))
    return all(region.covered("probation", place, "probation_assessment", day) for day in days)
