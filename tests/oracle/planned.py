"""What was planned for children of the teams, and what became of plans, from the files alone."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from .counting import Case
from .custody import begun
from .custody import cases as custody_cases
from .openings import new_work
from .region import Region
from .values import Row
from .youth import bodies_of_child, by_client, day_of
from .youth_needs import LEVELS

MONTH, QUARTER = timedelta(days=28), timedelta(days=91)
HALF_A_YEAR, OUTCOME_AFTER = timedelta(days=183), timedelta(days=182)


@cache
def lived(region: Region) -> dict[tuple, list[Row]]:
    return by_client(region.rows["yot_circumstance"])


@cache
def kept(region: Region, team: str, on: date, planned: str) -> bool:
    """Whether a period that holds the day has any such day of the team's."""
    return any(
        row[planned] and start <= row["on_date"] <= end
        for start, end in region.periods_covered("yot", team, "yot_circumstance")
        if start <= on <= end
        for row in region.rows["yot_circumstance"]
        if row["place"] == team
    )


def is_planned(region: Region, rows: list[Row], planned: str) -> bool | None:
    told = [
        bool(row[planned]) for row in rows if kept(region, row["place"], row["on_date"], planned)
    ]
    return any(told) if told else None


def health_plan_in_custody(region: Region) -> Iterator[Case]:
    """B20. Times in custody that began; met if a health plan was written down in four weeks."""
    for row in begun(region):
        on = day_of(row["from_datetime"])
        written = [
            each
            for each in lived(region)[row["place"], row["client_id"]]
            if each["setting"] == "custody" and on <= each["on_date"] <= on + MONTH
        ]
        yield from custody_cases(region, row, is_planned(region, written, "health_plan_date"))


def accommodation_suitable_on_release(region: Region) -> Iterator[Case]:
    """B69. Times in custody that ended; met if the home was suitable as first written then."""
    for row in region.rows["yot_custody"]:
        on = day_of(row["to_datetime"])
        if row["kind"] == "police cell" or not on:
            continue
        if not region.covered("yot", row["place"], "yot_custody", on):
            continue
        written = [
            (each["on_date"], each["accommodation_suitable"])
            for each in lived(region)[row["place"], row["client_id"]]
            if each["setting"] == "release"
            and each["accommodation_suitable"] is not None
            and on <= each["on_date"] <= on + MONTH
        ]
        case = row["place"], row["client_id"], row["from_datetime"], row["kind"]
        for body in bodies_of_child(region, row):
            yield Case(case, body, on, min(written)[1] if written else None)


def move_to_adult_services_planned(region: Region) -> Iterator[Case]:
    """B71. Needs of mental health found in the half-year before 18; met if the move is planned."""
    for row in region.rows["yot_need"]:
        client = row["place"], row["client_id"]
        born, on = region.client[client]["dob"], row["assessed_date"]
        if row["need"] != "emotional_mental_health" or LEVELS.get(row["level"], 0) < 2 or not born:
            continue
        if not 0 <= (date(born.year + 18, born.month, 1) - on).days <= HALF_A_YEAR.days:
            continue
        written = [
            each
            for each in lived(region)[client]
            if on - HALF_A_YEAR <= each["on_date"] <= on + QUARTER
        ]
        met = is_planned(region, written, "transition_adult_services_date")
        for body in bodies_of_child(region, row):
            yield Case((client, on), body, on, met)


def child_who_offends_off_plan(region: Region) -> Iterator[Case]:
    """A104. Interventions that began while a plan was open; met if none was half a year on."""
    for row in new_work(region, "yot"):
        child, on = region.people.owner(row), row["start_date"] + OUTCOME_AFTER
        if not region.open_spells("social_care_plan", child, row["start_date"]):
            continue
        council = region.client[row["place"], row["client_id"]]["la_code"]
        met = None
        if region.covered("social_care", council, "social_care_plan", on):
            met = not region.open_spells("social_care_plan", child, on)
        for body in bodies_of_child(region, row):
            yield Case((row["place"], row["intervention_id"]), body, row["start_date"], met)


PLANNED = (
    health_plan_in_custody,
    accommodation_suitable_on_release,
    move_to_adult_services_planned,
    child_who_offends_off_plan,
)
