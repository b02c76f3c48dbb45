"""People known to two agencies at once: who knows, who has flagged, who was visited."""

from collections.abc import Iterator
from datetime import date

from .counting import DAY, QUARTER, Case, Period, periods
from .region import Region
from .values import Row


def quarters(region: Region) -> list[Period]:
    return periods(region.start, region.end, QUARTER)


def last_open_day(region: Region, table: str, row: Row, quarter: Period) -> date | None:
    """The last day of the quarter on which a spell was open and accounted for."""
    day = quarter.end
    while day >= quarter.start:
        if region.is_open_and_covered(table, row, day):
            return day
        day -= DAY
    return None


def child_on_plan_known_to_probation(region: Region) -> Iterator[Case]:
    """A101. Children with a plan in the quarter; met if, on the plan's last day in the
    quarter, some connected adult had an order. Not recorded if probation sent no orders."""
    for quarter in quarters(region):
        last_days: dict = {}
        for row in region.rows["social_care_plan"]:
            day = last_open_day(region, "social_care_plan", row, quarter)
            if day:
                key = region.people.owner(row), row["place"]
                last_days[key] = max(day, last_days.get(key, day))
        for (child, council), day in last_days.items():
            met = None
            if region.covered_anywhere("probation", "probation_order", day):
                met = any(
                    region.open_spells("probation_order", adult, day)
                    for adult in region.people.adults_of(child)
                )
            for body in region.boards_of(council):
                yield Case(child, body, day, met)


def yot_child_known_to_social_care(region: Region) -> Iterator[Case]:
    """A102. Children with an intervention in the quarter; met if, on its last day in the
    quarter, any council had a plan, an open episode or a looked-after episode for them.
    Not recorded if the council where the child lives sent no referrals."""
    for quarter in quarters(region):
        last_days: dict = {}
        for row in region.rows["yot_intervention"]:
            day = last_open_day(region, "yot_intervention", row, quarter)
            if day:
                key = row["place"], row["client_id"]
                last_days[key] = max(day, last_days.get(key, day))
        for (team, client_id), day in last_days.items():
            client = region.client[team, client_id]
            child = region.people.owner(client)
            met = None
            if region.covered("social_care", client["la_code"], "social_care_referral", day):
                met = bool(
                    region.open_spells("social_care_plan", child, day)
                    or region.open_episodes(child, day)
                    or region.is_looked_after(child, day)
                )
            for body in region.boards_of(client["la_code"]) | {team}:
                yield Case(child, body, day, met)


def child_on_plan_is_flagged(region: Region) -> Iterator[Case]:
    """A08. At each quarter's end, people with an order and a connected child on a plan;
    met if they carry a child protection registration. Not recorded if probation sent no
    registrations."""
    for _, day in quarters(region):
        for order in region.rows["probation_order"]:
            if not region.is_open_and_covered("probation_order", order, day):
                continue
            offender = region.people.owner(order)
            plans = [
                plan
                for child in region.people.children_of(offender)
                for plan in region.open_spells("social_care_plan", child, day)
            ]
            if not plans:
                continue
            met = None
            if region.covered("probation", order["place"], "probation_registration", day):
                met = region.is_flagged(offender, day)
            bodies = region.probation_bodies(order["crn"])
            bodies |= {body for plan in plans for body in region.boards_of(plan["place"])}
            for body in bodies:
                yield Case(offender, body, day, met)


def flag_has_plan(region: Region) -> Iterator[Case]:
    """A42. At each quarter's end, people with an order and a child protection
    registration; met if a connected child is on a plan. Not recorded if the council where
    the person lives sent no plans."""
    for _, day in quarters(region):
        for flag in region.rows["probation_registration"]:
            offender = region.people.owner(flag)
            if (
                flag["type_code"] != "RCPR"
                or not region.is_open_and_covered("probation_registration", flag, day)
                or not region.open_spells("probation_order", offender, day)
            ):
                continue
            council = region.offender[flag["crn"]]["la_code"]
            met = None
            if region.covered("social_care", council, "social_care_plan", day):
                met = any(
                    region.open_spells("social_care_plan", child, day)
                    for child in region.people.children_of(offender)
                )
            for body in region.boards_of(council) | region.probation_bodies(flag["crn"]):
                yield Case(offender, body, day, met)


def home_visits_made(region: Region) -> Iterator[Case]:
    """A21. Orders that ran from the first to the last day of the quarter, with a
    connected child on a plan on the last; met if probation visited the home in the
    quarter to protect a child. Not recorded if probation sent no contacts."""
    visits = [
        (region.people.owner(contact), contact["contact_date"])
        for contact in region.rows["probation_contact"]
        if contact["contact_type"] == "CHVS"
        and contact["complied"] is True
        and contact["purpose_child_protection"] is True
    ]
    for quarter in quarters(region):
        visited = {who for who, day in visits if quarter.start <= day <= quarter.end}
        for order in region.rows["probation_order"]:
            if not all(
                region.is_open_and_covered("probation_order", order, day) for day in quarter
            ):
                continue
            offender = region.people.owner(order)
            plans = [
                plan
                for child in region.people.children_of(offender)
                for plan in region.open_spells("social_care_plan", child, quarter.end)
            ]
            if not plans:
                continue
            met = None
            if region.covered("probation", order["place"], "probation_contact", quarter.end):
                met = offender in visited
            bodies = region.probation_bodies(order["crn"])
            bodies |= {body for plan in plans for body in region.boards_of(plan["place"])}
            for body in bodies:
                yield Case((order["order_id"], quarter.start), body, quarter.end, met)
