"""Who the people of a world are, and a search of every store but the vault for them."""

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import duckdb
import polars as pl

NAMES = {
    *("forename", "surname", "middle_names", "aliases", "child_name"),
    *("pers_forename", "pers_surname"),
}
BIRTH_DATES = {"dob", "child_dob", "pers_dob", "pers_expected_dob"}
WHERE_THEY_LIVE = {
    *("address", "child_address", "postcode"),
    *("addr_address_json", "addr_address_postcode"),
}
AGENCY_IDS = {
    *("crn", "pnc", "noms_number", "order_id", "client_id", "intervention_id", "assessment_id"),
    *("upn", "la_child_id", "event_id", "meeting_id", "subject_id", "about_record_id", "plan_id"),
    *("respondent_ref", "incident_id", "challenge_id", "recommendation_id"),
    *("pers_person_id", "pers_common_child_id", "link_identifier_value", "fami_family_id"),
}
CENSUS_IDS = ("LAchildID", "UPN")
CENSUS_BIRTH_DATES = ("PersonBirthDate", "ExpectedPersonBirthDate")

WORD = re.compile(r"[^\W_]+")
LONGEST_PHRASE = 10
"""Words that stand together in the longest identity, an address of one line."""
SHORTEST_NUMBER = 5
"""Figures in the shortest number that is taken for an id and not for a count."""


@dataclass(frozen=True)
class Found:
    """An identity where none may be."""

    where: str
    value: str


def squeezed(text: str) -> str:
    """Letters and figures alone, in small letters: how identities are compared."""
    return "".join(WORD.findall(text.casefold()))


class Identities:
    """Everything in a world's extracts that tells who a person is."""

    def __init__(self, world: Path, *, public_texts: list[str], public_days: set[date]):
        """Read the extracts.

        Args:
            public_texts: the project's own; a name like May that is a word of them proves
                nothing, unless a surname stands beside it.
            public_days: days that stores tell of anyway, as when a period begins; some
                child may have been born on one.
        """
        self.by_kind: dict[str, set[str]] = {}
        for kind, value in _read(world):
            self.by_kind.setdefault(kind, set()).add(value)
        days = {date.fromisoformat(day) for day in self.by_kind["birth date"]} - public_days
        phrases = self.by_kind["name"] | self.by_kind["home"] | self.by_kind["id"]
        self._wanted = {squeezed(phrase) for phrase in phrases}
        self._wanted |= {word for name in self.by_kind["name"] for word in _words(name)}
        self._wanted -= {word for text in public_texts for word in _words(text)} | {""}
        # Figures alone and few of them are a house number or an age, and tell nothing.
        self._wanted = {
            word for word in self._wanted if not word.isdigit() or len(word) >= SHORTEST_NUMBER
        }
        for written in ("%Y-%m-%d", "%d/%m/%Y"):
            self._wanted |= {squeezed(day.strftime(written)) for day in days}

    def within(self, text: str) -> str | None:
        """The first identity that stands in a text, whole or over several words."""
        words = _words(text)
        for first in range(len(words)):
            phrase = ""
            for word in words[first : first + LONGEST_PHRASE]:
                phrase += word
                if phrase in self._wanted:
                    return phrase
        return None

    def search(self, home: Path) -> list[Found]:
        """Look through every column of every store in a home, the vault left aside.

        Raises:
            TypeError: if a store holds a type that this search does not know, or a file
                of another kind: what cannot be searched is not known to be safe.
        """
        found = []
        for where, column in _columns(home):
            found += [Found(where, value) for value in self._in_column(where, column)]
        return found

    def _in_column(self, where: str, column: pl.Series) -> Iterator[str]:
        if column.dtype in (pl.Date, pl.Datetime):
            name = where.rsplit(".", 1)[-1]
            if "birth" in name or "death" in name or "dob" in name:
                days = column.drop_nulls().dt.day()
                yield from {f"day {day} of a month" for day in days if day != 1}
        elif column.dtype.is_integer() or column.dtype.is_decimal():
            for number in column.drop_nulls().unique():
                if str(number) in self._wanted:
                    yield str(number)
        elif column.dtype in (pl.String, pl.Categorical, pl.Enum):
            for text in column.drop_nulls().cast(pl.String).unique():
                identity = self.within(text)
                if identity:
                    yield identity
        elif column.dtype.is_nested():
            yield from self._in_column(where, pl.Series([str(value) for value in column.to_list()]))
        elif not (column.dtype.is_float() or column.dtype in (pl.Boolean, pl.Null, pl.Time)):
            raise TypeError(f"{where} is of type {column.dtype}, which is not searched")


def _words(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def _read(world: Path) -> Iterator[tuple[str, str]]:
    kinds = {
        **dict.fromkeys(NAMES, "name"),
        **dict.fromkeys(BIRTH_DATES, "birth date"),
        **dict.fromkeys(WHERE_THEY_LIVE, "home"),
        **dict.fromkeys(AGENCY_IDS, "id"),
    }
    for file in world.rglob("*.csv"):
        if (file.parent / ".not-an-extract").exists():
            continue
        with file.open(encoding="utf-8-sig", newline="") as lines:
            for row in csv.DictReader(lines):
                for name, value in row.items():
                    if name in kinds and value:
                        yield from ((kinds[name], part) for part in value.split(";") if part)
    for file in world.rglob("*.xml"):
        root = ElementTree.parse(file).getroot()
        for tags, kind in ((CENSUS_IDS, "id"), (CENSUS_BIRTH_DATES, "birth date")):
            for tag in tags:
                yield from ((kind, cell.text) for cell in root.iter(tag) if cell.text)


def _columns(home: Path) -> Iterator[tuple[str, pl.Series]]:
    for file in sorted(home.rglob("*")):
        if not file.is_file() or file.is_relative_to(home / "vault"):
            continue
        where = str(file.relative_to(home))
        yield where + " (its name)", pl.Series([where])
        if file.suffix == ".duckdb":
            yield from _database_columns(file, where)
        elif file.suffix == ".parquet":
            frame = pl.read_parquet(file)
            yield from ((f"{where}.{name}", frame[name]) for name in frame.columns)
        elif file.suffix == ".json":
            texts = list(_texts(json.loads(file.read_text(encoding="utf-8"))))
            yield where, pl.Series(texts, dtype=pl.String)
        elif file.suffix == ".jsonl":
            entries = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
            yield where, pl.Series(list(_texts(entries)), dtype=pl.String)
        elif file.name == "current":
            yield where, pl.Series([file.read_text()])
        elif file.stat().st_size:
            raise TypeError(f"{where} is a file of a kind that is not searched")


def _database_columns(file: Path, where: str) -> Iterator[tuple[str, pl.Series]]:
    with duckdb.connect(file, read_only=True) as connection:
        tables = connection.execute(
            "SELECT table_schema, table_name FROM information_schema.tables ORDER BY ALL"
        ).fetchall()
        for schema, table in tables:
            frame = connection.sql(f'SELECT * FROM "{schema}"."{table}"').pl()
            for name in frame.columns:
                yield f"{where}: {schema}.{table}.{name}", frame[name]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, within in value.items():
            yield str(name)
            yield from _texts(within)
    elif isinstance(value, list):
        for within in value:
            yield from _texts(within)
    elif value is not None:
        yield str(value)
