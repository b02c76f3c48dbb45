"""Who is who in a world, and who is connected to whom."""

import csv
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from .values import Row

SUBJECT_TABLES = {
    "social_care": "social_care_person",
    "probation": "probation_person",
    "yot": "yot_person",
}


class Person(NamedTuple):
    """A true person, as the child or as the adult that an agency knows them as."""

    kind: str
    true_id: str


class People:
    """Every person of a world, as each agency knows them."""

    def __init__(self, world: Path, rows: dict[str, list[Row]]):
        self._people = read_people(world)
        self._adults_of, self._children_of = defaultdict(set), defaultdict(set)
        for child, adult in self._connected_pairs(rows):
            if child.kind == "child" and adult.kind == "adult":
                self._adults_of[child].add(adult)
                self._children_of[adult].add(child)

    def person(self, table: str, place: str, local_id: str) -> Person:
        return self._people[table, place, local_id]

    def owner(self, row: Row) -> Person:
        """The person whom a record of any agency is about."""
        if row["agency"] == "social_care":
            return self.person("social_care_person", row["place"], row["child_id"])
        if row["agency"] == "probation":
            return self.person("probation_person", row["place"], row["crn"])
        return self.person("yot_person", row["place"], row["client_id"])

    def subject(self, row: Row) -> Person | None:
        """The person whom an event or a meeting is about."""
        agency = row["subject_agency"]
        if agency is None or row["subject_id"] is None:
            return None
        place = row["place"]
        if row["agency"] != agency:
            place = row["to_place"] if row["to_agency"] == agency else row["from_place"]
        return self.person(SUBJECT_TABLES[agency], place, row["subject_id"])

    def adults_of(self, child: Person) -> set[Person]:
        return self._adults_of[child]

    def children_of(self, adult: Person) -> set[Person]:
        return self._children_of[adult]

    def _connected_pairs(self, rows: dict[str, list[Row]]) -> Iterator[tuple[Person, Person]]:
        for row in rows["probation_child"]:
            child_id = f"{row['crn']}|{row['child_name'] or ''}|{row['child_dob'] or ''}"
            yield self.person("probation_child", row["place"], child_id), self.owner(row)
        for row in rows["yot_household_adult"]:
            name = f"{row['client_id']}|{row['forename'] or ''}|{row['surname'] or ''}"
            adult_id = f"{name}|{row['dob'] or ''}"
            yield self.owner(row), self.person("yot_household_adult", row["place"], adult_id)
        families = defaultdict(set)
        for row in rows["social_care_family"]:
            families[row["place"], row["family_id"]].add(self.owner(row))
        for family in families.values():
            yield from ((child, adult) for child in family for adult in family)


def read_people(world: Path) -> dict[tuple[str, str, str], Person]:
    """Who is who, by table, place and the agency's own id."""
    with (world / "truth" / "people.csv").open(encoding="utf-8-sig", newline="") as lines:
        return {
            (row["table"], row["place_code"], row["local_id"]): Person(
                row["kind"], row["true_person_id"]
            )
            for row in csv.DictReader(lines)
        }
