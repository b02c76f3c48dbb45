"""Children of the youth offending teams: on a plan, held, visited at home, suitably housed."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from .counting import Case
from .overlap import last_open_day, quarters
from .people import Person
from .region import Region
from .values import Row


def yot_child_on_plan(region: Region) -> Iterator[Case]:
    """B29. Children with an intervention in the quarter; met if, on its last day in the
    quarter, a plan was open. Not recorded if the council where the child lives sent no plans."""
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
            is_met = bool(region.open_spells("social_care_plan", child, day))
            yield from judged_by_council(region, client, day, "social_care_plan", is_met)


def looked_after_child_in_custody(region: Region) -> Iterator[Case]:
    """B24. Children on remand or under sentence in custody in the quarter; met if looked
    after on the last such day. Not recorded if the home council sent no looked-after episodes."""
    for quarter in quarters(region):
        last_days: dict = {}
        for row in region.rows["yot_custody"]:
            first, last = day_of(row["from_datetime"]), day_of(row["to_datetime"])
            day = min(last or quarter.end, quarter.end)
            if (
                row["kind"] == "police cell"
                or first is None
                or day < max(first, quarter.start)
                or not region.covered("yot", row["place"], "yot_custody", day)
            ):
                continue
            key = row["place"], row["client_id"]
            last_days[key] = max(day, last_days.get(key, day))
        for (team, client_id), day in last_days.items():
            client = region.client[team, client_id]
            is_met = region.is_looked_after(region.people.owner(client), day)
            yield from judged_by_council(region, client, day, "social_care_looked_after", is_met)


def yot_home_visits_made(region: Region) -> Iterator[Case]:
    """A63. Children with one intervention throughout the quarter; met if the team visited
    the home in it. Not recorded if the team's contacts are not sent whole at its end."""
    for quarter in quarters(region):
        visited = {
            region.people.owner(visit)
            for visit in home_visits(region)
            if quarter.start <= visit["contact_date"] <= quarter.end
        }
        for row in region.rows["yot_intervention"]:
            if not all(region.is_open_and_covered("yot_intervention", row, day) for day in quarter):
                continue
            child = region.people.owner(row)
            met = None
            if region.covered("yot", row["place"], "yot_contact", quarter.end):
                met = child in visited
            for body in bodies_of_child(region, row):
                yield Case(child, body, quarter.end, met)


def police_cell_overnight(region: Region) -> Iterator[Case]:
    """A103. Times that a child was held in a police cell; met if overnight."""
    for row in region.rows["yot_custody"]:
        held_on = day_of(row["from_datetime"])
        if row["kind"] == "police cell" and held_on:
            case = row["place"], row["client_id"], row["from_datetime"]
            for body in bodies_of_child(region, row):
                yield Case(case, body, held_on, row["overnight"])


def accommodation_suitable(region: Region) -> Iterator[Case]:
    """B17. Interventions that ended; met if accommodation out of custody was suitable as
    last written down between their first and last day. Not recorded if nothing was."""
    for row in region.rows["yot_intervention"]:
        ended = row["end_date"]
        if ended is None or not region.is_open_and_covered("yot_intervention", row, ended):
            continue
        written: dict[date, list[bool]] = {}
        for lived in region.rows["yot_circumstance"]:
            if (
                (lived["place"], lived["client_id"]) == (row["place"], row["client_id"])
                and row["start_date"] <= lived["on_date"] <= ended
                and lived["setting"] != "custody"
                and lived["accommodation_suitable"] is not None
            ):
                written.setdefault(lived["on_date"], []).append(lived["accommodation_suitable"])
        met = all(written[max(written)]) if written else None
        for body in bodies_of_child(region, row):
            yield Case((row["place"], row["intervention_id"]), body, ended, met)


def judged_by_council(
    region: Region, client: Row, day: date, kind: str, is_met: bool
) -> Iterator[Case]:
    """A child as a case of every body; not recorded where the home council did not send."""
    met = is_met if region.covered("social_care", client["la_code"], kind, day) else None
    child: Person = region.people.owner(client)
    for body in bodies_of_child(region, client):
        yield Case(child, body, day, met)


def bodies_of_child(region: Region, row: Row) -> set[str]:
    """The team, and the board of the council where the child lives."""
    team = row["place"]
    return region.boards_of(region.client[team, row["client_id"]]["la_code"]) | {team}


def home_visits(region: Region) -> list[Row]:
    return [row for row in region.rows["yot_contact"] if row["kind"] == "home visit"]


def day_of(moment: str | None) -> date | None:
    """The day of a day and time."""
    return date.fromisoformat(moment[:10]) if moment else None


def would_show(
    region: Region, row: Row, table: str, made: str, shared: str, within: timedelta
) -> bool:
    """Whether a period sent whole holds the row's own day and long enough after, and has any
    day of sharing of the team's: else it is not known whether this one was shared."""
    on = row[made]
    return any(
        start <= on <= on + within <= end
        and any(
            other[shared] and start <= other[made] <= end
            for other in region.rows[table]
            if other["place"] == row["place"] and other[made]
        )
        for start, end in region.periods_covered("yot", row["place"], table)
    )


def by_client(rows) -> dict[tuple[str, str], list[Row]]:
    """Rows by team and child."""
    found = defaultdict(list)
    for row in rows:
        found[row["place"], row["client_id"]].append(row)
    return found
