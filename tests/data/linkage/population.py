"""A small seeded population of children, as agencies with careless clerks would send it."""

import random
import re
from datetime import date, timedelta
from typing import Any

import polars as pl

from data.linkage.cleaning import nickname_roots
from data.linkage.sources import PERSON

SYLLABLES = re.findall(
    "[a-z]+", "ban cor del fen gar hol kim lan mor nor pel ros sut tal win wat hen bur ash thor"
)
ENDINGS = re.findall("[a-z]+", "ton ley son well field man by worth ham wood")
FORENAMES = sorted({root for roots in nickname_roots().values() for root in roots})
SEXES = ("M", "F")
COUNCILS = 4


def row(key: str, source: str, **values: Any) -> dict[str, Any]:
    """One row of `sources.PERSON`; what is not given is null."""
    given = {"record_key": key, "source": source, "person_kind": "child", **values}
    return {name: given.get(name) for name in PERSON}


def frame(rows: list[dict[str, Any]]) -> pl.DataFrame:
    """Rows as a frame of people."""
    return pl.DataFrame(rows, schema=PERSON, orient="row")


def region(families: int, seed: int, error_rate: float) -> tuple[pl.DataFrame, dict[str, int]]:
    """Children of some families in social care, and some of them in the other sources.

    Returns:
        The people frame, and the true person of each record key. No two children of the
        same names have the same birth date.
    """
    clerk = Clerk(random.Random(seed), error_rate)
    rows: list[dict[str, Any]] = []
    truth: dict[str, int] = {}
    taken: set[tuple[str, str, date]] = set()
    for family in range(families):
        council = f"{family % COUNCILS + 1:03}"
        for child in clerk.family():
            identity = (child["forename"], child["surname"], child["birth_date"])
            if identity in taken:
                continue
            taken.add(identity)
            for record in clerk.records(child, len(taken), council):
                truth[record["record_key"]] = len(taken)
                rows.append(record)
    return frame(rows), truth


class Clerk:
    """Writes down children, with slips at a given rate."""

    def __init__(self, chance: random.Random, error_rate: float):
        self.chance = chance
        self.error_rate = error_rate

    def family(self) -> list[dict[str, Any]]:
        """One to four children of one surname and home, now and then twins."""
        surname = (
            self.chance.choice(SYLLABLES).title()
            + self.chance.choice(["", *SYLLABLES])
            + self.chance.choice(ENDINGS)
        )
        home = (
            f"ZZ{self.chance.randint(1, 60)} {self.chance.randint(1, 9)}"
            f"{self.chance.choice('ABDEFGHJ')}{self.chance.choice('ABDEFGHJ')}"
        )
        born = date(2008, 1, 1) + timedelta(days=self.chance.randint(0, 3000))
        siblings: list[dict[str, Any]] = []
        for forename in self.chance.sample(FORENAMES, self.chance.choice([1, 1, 2, 2, 3, 4])):
            siblings.append(
                {
                    "forename": forename.title(),
                    "surname": surname,
                    "birth_date": born,
                    "sex": self.chance.choice(SEXES),
                    "postcodes": [home],
                }
            )
            if self.chance.random() > 0.03:
                born += timedelta(days=self.chance.randint(300, 1500))
        return siblings

    def records(self, child: dict[str, Any], number: int, council: str) -> list[dict[str, Any]]:
        """A child's records: always social care, often probation, sometimes the team."""
        found = [row(f"s{number}", "social_care_person", place_code=council, **self.slip(child))]
        if self.chance.random() < 0.4:
            found.append(row(f"p{number}", "probation_child", **self.slip(child)))
        if self.chance.random() < 0.2:
            found.append(row(f"y{number}", "yot_person", place_code="Y01", **self.slip(child)))
        return found

    def slip(self, child: dict[str, Any]) -> dict[str, Any]:
        """The child as written down once."""
        written = dict(child)
        if self.chance.random() < self.error_rate:
            written["forename"] = self._misspelt(written["forename"])
        if self.chance.random() < self.error_rate:
            written["surname"] = self._misspelt(written["surname"])
        if self.chance.random() < self.error_rate:
            written["birth_date"] = self._misdated(written["birth_date"])
        if self.chance.random() < self.error_rate:
            written["forename"], written["surname"] = written["surname"], written["forename"]
        if self.chance.random() < 2 * self.error_rate:
            written["postcodes"] = []
        return written

    def _misspelt(self, name: str) -> str:
        place = self.chance.randrange(1, len(name))
        letter = self.chance.choice("aeiorstn")
        return self.chance.choice(
            [name[:place] + letter + name[place:], name[:place] + name[place + 1 :], name.upper()]
        )

    def _misdated(self, day: date) -> date | None:
        swapped = date(day.year, day.day, day.month) if day.day <= 12 else day
        return self.chance.choice([swapped, day.replace(day=day.day % 28 + 1), None])
