"""What children of the youth offending teams need, by the latest that their team wrote down."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from .counting import Case, Period
from .overlap import last_open_day, quarters
from .region import Region
from .values import Row
from .youth import bodies_of_child, by_client, day_of

LEVELS = {"none": 0, "low": 1, "medium": 2, "high": 3, "very high": 4}
TREATED_WITHIN, ATTENDED_WITHIN = 90, 20
FIGURES = """
alcohol_need | community | alcohol | medium
drugs_need | community | drugs | medium
mental_health_need | community | emotional_mental_health | medium
mental_health_need_in_custody | custody | emotional_mental_health | medium
self_harm_in_community | community | self_harm | medium
self_harm_in_custody | custody | self_harm | medium
risk_to_self | community | risk_to_self | medium
risk_from_others | community | at_risk_from_others | medium
risk_from_others_now_or_earlier | community | at_risk_from_others | medium, ever
risk_from_others_in_custody | custody | at_risk_from_others | medium
physical_health_need | community | physical_health | medium
physical_health_need_in_custody | custody | physical_health | medium
learning_need | community | learning | medium
learning_need_in_custody | custody | learning | medium
sexual_exploitation_indicated | community | sexual_exploitation | low
"""
"""Slug, setting, need and least level of each figure, judged on the last assessment or any."""


class Child(NamedTuple):
    """A child of a team on the last day of a quarter on which it was in a setting."""

    client: Row
    setting: str
    day: object


@cache
def children(region: Region) -> list[Child]:
    """B04 and on. Children on remand or under sentence in the quarter; and those with an
    intervention in it, unless they were held on its last day."""
    found = []
    for quarter in quarters(region):
        held: dict = {}
        for row in region.rows["yot_custody"]:
            note(held, row, last_day_held(region, row, quarter))
        working: dict = {}
        for row in region.rows["yot_intervention"]:
            note(working, row, last_open_day(region, "yot_intervention", row, quarter))
        found += [Child(region.client[key], "custody", day) for key, day in held.items()]
        found += [
            Child(region.client[key], "community", day)
            for key, day in working.items()
            if not is_held(region, key, day)
        ]
    return found


def note(last_days: dict, row: Row, day) -> None:
    key = row["place"], row["client_id"]
    if day:
        last_days[key] = max(day, last_days.get(key, day))


def last_day_held(region: Region, row: Row, quarter: Period):
    """The last day of the quarter in custody, if any; a police cell is none."""
    first, last = day_of(row.get("from_datetime")), day_of(row.get("to_datetime"))
    day = min(last or quarter.end, quarter.end)
    if row["kind"] == "police cell" or first is None or day < max(first, quarter.start):
        return None
    return day if region.covered("yot", row["place"], "yot_custody", day) else None


def is_held(region: Region, key: tuple, day) -> bool:
    return any(
        (row["place"], row["client_id"]) == key and last_day_held(region, row, Period(day, day))
        for row in region.rows["yot_custody"]
    )


@cache
def needs_of(region: Region) -> dict[tuple, list[Row]]:
    return by_client(row for row in region.rows["yot_need"] if row.get("level") is not None)


def needing(region: Region, setting: str, need: str, least: str) -> Iterator[Case]:
    """Met if the level, as last assessed (or ever), is at least so much; else not recorded."""
    level, _, ever = least.partition(", ")
    for child in children(region):
        if child.setting != setting:
            continue
        assessed = {
            row["assessed_date"]: LEVELS[row.get("level")]
            for row in needs_of(region)[child.client["place"], child.client["client_id"]]
            if row["need"] == need and row["assessed_date"] <= child.day
        }
        met = None
        if assessed:
            counts = max(assessed.values()) if ever else assessed[max(assessed)]
            met = counts >= LEVELS[level]
        yield from cases_of(region, child, met)


def school_excluded(region: Region) -> Iterator[Case]:
    """B75. Children in the community; met if they were excluded when it was last written down."""
    lived = by_client(
        row for row in region.rows["yot_circumstance"] if row.get("school_excluded") is not None
    )
    for child in children(region):
        if child.setting != "community":
            continue
        written: dict = {}
        for row in lived[child.client["place"], child.client["client_id"]]:
            if row["on_date"] <= child.day:
                written.setdefault(row["on_date"], []).append(row.get("school_excluded"))
        met = any(written[max(written)]) if written else None
        yield from cases_of(region, child, met)


def cases_of(region: Region, child: Child, met: bool | None) -> Iterator[Case]:
    for body in bodies_of_child(region, child.client):
        yield Case(region.people.owner(child.client), body, child.day, met)


def found(region: Region, *needs: str) -> Iterator[tuple[Row, tuple]]:
    """Needs found at any level, each with a name of its own."""
    for row in region.rows["yot_need"]:
        if row["need"] in needs and LEVELS.get(row.get("level"), 0) > 0:
            yield row, (row["place"], row["client_id"], row["need"], row["assessed_date"])


def sexually_harmful_behaviour_assessed_fully(region: Region) -> Iterator[Case]:
    """B61. Needs from sexually harmful behaviour; met if assessed fully."""
    for row, case in found(region, "sexually_harmful_behaviour"):
        for body in bodies_of_child(region, row):
            yield Case(case, body, row["assessed_date"], row.get("assessed_fully"))


def sexually_harmful_behaviour_treated(region: Region) -> Iterator[Case]:
    """B72. The same; met if treatment began in 90 days."""
    needs = found(region, "sexually_harmful_behaviour")
    yield from helped(region, needs, "treated_date", TREATED_WITHIN)


def substance_misuse_help_taken_up(region: Region) -> Iterator[Case]:
    """B73. Needs from alcohol or drugs; met if the child came to help in 20 days."""
    yield from helped(region, found(region, "alcohol", "drugs"), "attended_date", ATTENDED_WITHIN)


def helped(region: Region, needs, helped_on: str, within: int) -> Iterator[Case]:
    """Not recorded if not helped and what was sent of the day does not go on for so long."""
    for row, case in needs:
        day = row["assessed_date"]
        if row.get(helped_on):
            met = (row.get(helped_on) - day).days <= within
        else:
            told = region.periods_covered("yot", row["place"], "yot_need")
            lasts = any(start <= day <= end and (end - day).days >= within for start, end in told)
            met = False if lasts else None
        for body in bodies_of_child(region, row):
            yield Case(case, body, day, met)


def _figure(line: str) -> Callable[[Region], Iterator[Case]]:
    slug, *words = (word.strip() for word in line.split("|"))

    def figure(region: Region) -> Iterator[Case]:
        return needing(region, *words)

    figure.__name__ = slug
    return figure


NEEDS = (
    *(_figure(line) for line in FIGURES.strip().splitlines()),
    school_excluded,
    sexually_harmful_behaviour_assessed_fully,
    sexually_harmful_behaviour_treated,
    substance_misuse_help_taken_up,
)
