"""Children in custody: told of to the place that holds them, searched, on plans."""

from collections.abc import Iterator
from datetime import timedelta

from .counting import Case
from .region import Region
from .values import Row
from .youth import bodies_of_child, day_of, judged_by_council
from .youth_needs import children

SENT_DAYS = 1
LOGGED_WITHIN = timedelta(days=14)


def begun(region: Region) -> Iterator[Row]:
    """Times on remand or under sentence that began on a day that the team sent whole."""
    for row in region.rows["yot_custody"]:
        day = day_of(row.get("from_datetime"))
        is_sent = day and region.covered("yot", row["place"], "yot_custody", day)
        if row["kind"] != "police cell" and is_sent:
            yield row


def cases(region: Region, row: Row, met: bool | None) -> Iterator[Case]:
    case = row["place"], row["client_id"], row["kind"], row.get("from_datetime")
    for body in bodies_of_child(region, row):
        yield Case(case, body, day_of(row.get("from_datetime")), met)


def custody_information_sent(region: Region) -> Iterator[Case]:
    """B44. Met if sent on the first day or the next. Not recorded if no day is, and the period
    of the first day is too short to tell or holds no such day of the team's."""
    for row in begun(region):
        day, sent = day_of(row.get("from_datetime")), row.get("information_sent_date")
        if sent:
            met = (sent - day).days <= SENT_DAYS
        else:
            met = False if would_show(region, row["place"], day) else None
        yield from cases(region, row, met)


def would_show(region: Region, team: str, day) -> bool:
    return any(
        start <= day <= day + LOGGED_WITHIN <= end
        and any(
            other.get("information_sent_date")
            and start <= day_of(other.get("from_datetime")) <= end
            for other in region.rows["yot_custody"]
            if other["place"] == team
        )
        for start, end in region.periods_covered("yot", team, "yot_custody")
    )


def strip_search_risk_assessed(region: Region) -> Iterator[Case]:
    """B66. Those with a strip search; met if every search followed a risk assessment."""
    for row in begun(region):
        if int(row.get("strip_searches") or 0) > 0:
            yield from cases(region, row, row.get("strip_search_risk_assessed"))


def child_on_plan_in_custody(region: Region) -> Iterator[Case]:
    """B30. Children in custody in the quarter; met if a plan was open on the last such day."""
    for child in children(region):
        if child.setting == "custody":
            who = region.people.owner(child.client)
            is_met = bool(region.open_spells("social_care_plan", who, child.day))
            yield from judged_by_council(
                region, child.client, child.day, "social_care_plan", is_met
            )


HELD = (custody_information_sent, strip_search_risk_assessed, child_on_plan_in_custody)
