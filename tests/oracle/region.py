"""What was open when, what was logged, and whose case it is."""

from collections import defaultdict
from datetime import date
from pathlib import Path

from . import extracts
from .people import People, Person
from .values import Row

SPELLS = {
    "social_care_plan": ("plan_start_date", "plan_end_date"),
    "social_care_referral": ("referral_date", "closure_date"),
    "social_care_looked_after": ("episode_start_date", "episode_end_date"),
    "probation_order": ("start_date", "end_date"),
    "probation_registration": ("start_date", "end_date"),
    "yot_intervention": ("start_date", "end_date"),
}


class Region:
    """All that the agencies sent, with the truth about who is who."""

    def __init__(self, world: Path):
        sent = extracts.read(world)
        self.rows = sent.rows
        self.start, self.end = sent.start, sent.end
        self._covered: dict[tuple, list] = {}
        for said in sent.coverage:
            key = said.agency, said.place, said.kind
            self._covered.setdefault(key, []).append((said.start, said.end))
        self.people = People(world, self.rows)
        self._spells = self._spells_by_person()
        self._places()
        self._events()

    # What was open when

    def covered(self, agency: str, place: str | None, kind: str, on: date) -> bool:
        return any(
            start <= on <= end for start, end in self._covered.get((agency, place, kind), [])
        )

    def periods_covered(self, agency: str, place: str, kind: str) -> list[tuple[date, date]]:
        return self._covered.get((agency, place, kind), [])

    def covered_anywhere(self, agency: str, kind: str, on: date) -> bool:
        places = {place for _, place, _ in self._covered}
        return any(self.covered(agency, place, kind, on) for place in places)

    def _spells_by_person(self) -> dict[tuple[str, Person], list[Row]]:
        spells = defaultdict(list)
        for table in SPELLS:
            for row in self.rows[table]:
                spells[table, self.people.owner(row)].append(row)
        return spells

    def is_open(self, table: str, row: Row, on: date) -> bool:
        first, last = (row[name] for name in SPELLS[table])
        return first is not None and first <= on and (last is None or last >= on)

    def is_open_and_covered(self, table: str, row: Row, on: date) -> bool:
        """Open on the day, and of a day that the sender has accounted for."""
        return self.is_open(table, row, on) and self.covered(row["agency"], row["place"], table, on)

    def open_spells(self, table: str, person: Person, on: date) -> list[Row]:
        """Plans, orders or interventions that count on the day."""
        spells = self._spells[table, person]
        return [row for row in spells if self.is_open_and_covered(table, row, on)]

    def open_episodes(self, child: Person, on: date) -> list[Row]:
        """Referrals taken up and not closed on the day."""
        return [
            row
            for row in self._spells["social_care_referral", child]
            if self.is_open("social_care_referral", row, on)
            and row["no_further_action"] is not True
        ]

    def referrals_of(self, child: Person) -> list[Row]:
        """Referrals to social care, whatever came of them."""
        return self._spells["social_care_referral", child]

    def is_looked_after(self, child: Person, on: date) -> bool:
        episodes = self._spells["social_care_looked_after", child]
        return any(self.is_open("social_care_looked_after", row, on) for row in episodes)

    def is_flagged(self, adult: Person, on: date) -> bool:
        """A child protection registration of the person is active."""
        return any(
            row["type_code"] == "RCPR" and self.is_open("probation_registration", row, on)
            for row in self._spells["probation_registration", adult]
        )

    # What the agencies logged

    def _events(self) -> None:
        self.events_about = defaultdict(list)
        self.invitations = defaultdict(list)
        for event in self.rows["joint_event"]:
            # An agency may leave out its own place.
            for side in ("from", "to"):
                if event.get(f"{side}_place") is None:
                    sender = event[f"{side}_agency"] == event["agency"]
                    event[f"{side}_place"] = event["place"] if sender else None
            self.events_about[event["about_event_id"]].append(event)
            if event["kind"] == "invitation":
                self.invitations[event["meeting_id"]].append(event)

    # Whose case it is

    def _places(self) -> None:
        lscbs = {row["body_code"] for row in self.rows["body"] if row["body_type"] == "lscb"}
        self._boards_of = defaultdict(set)
        for row in self.rows["body_area"]:
            if row["body_code"] in lscbs:
                self._boards_of[row["la_code"]].add(row["body_code"])
        self._wholes_of = defaultdict(set)
        for row in self.rows["body_part"]:
            self._wholes_of[row["part_code"]].add(row["whole_code"])
        self.offender = {row["crn"]: row for row in self.rows["probation_person"]}
        self.client = {(row["place"], row["client_id"]): row for row in self.rows["yot_person"]}

    def boards_of(self, la_code: str | None) -> set[str]:
        return self._boards_of[la_code]

    def probation_bodies(self, crn: str) -> set[str]:
        """The delivery unit that manages the case, and its region."""
        unit = self.offender[crn]["pdu_code"]
        return {unit} | self._wholes_of[unit] if unit else set()
