"""The declared facts of `table.toml`: samples, groups of cases, and what each finding counts."""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, model_validator

FILE = Path(__file__).with_suffix(".toml")


class Sample(BaseModel):
    """Whose cases, and of which days, stand for a sample of a report."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sites: tuple[int, ...]
    first: date
    last: date


class Group(BaseModel):
    """So many cases at each site of a sample; `cohort` as an audit drew them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sample: str
    cases: tuple[int, ...]
    agency: str
    cohort: str | None = None


class Finding(BaseModel):
    """How many of how many cases of a sample are met, and what tells so.

    `judged` is the agency that an audit judged, where it is not the group's; `by` the agency that
    judges itself; `faded` are those of a need that only an earlier assessment found.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    sample: str
    met: int
    of: int
    groups: tuple[str, ...]
    criterion: str | None = None
    judged: str | None = None
    question: str | None = None
    standard: str | None = None
    by: str | None = None
    document: str | None = None
    need: str | None = None
    faded: int = 0

    @model_validator(mode="after")
    def _no_more_are_met_than_there_are(self) -> "Finding":
        if not self.faded <= self.met <= self.of:
            raise ValueError(f"met must lie between {self.faded} and {self.of}, not {self.met}")
        return self


class Case(NamedTuple):
    """One case of a group, counted from 0 within it, and its site."""

    group: str
    number: int
    site: int


class Table(BaseModel):
    """All of the file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sample: dict[str, Sample]
    group: dict[str, Group]
    finding: dict[str, Finding]


class TooFewCases(ValueError):
    """A finding is of more cases than its groups have in its sample."""


@cache
def table() -> Table:
    """Read the file once."""
    return Table.model_validate(tomllib.loads(FILE.read_text("utf-8")))


def cases(name: str) -> list[Case]:
    """The cases of a group, taken from its sites in turn, so that each shares in what is met."""
    group = table().group[name]
    sites = table().sample[group.sample].sites
    pairs = zip(sites, group.cases, strict=True)
    turns = sorted((turn, site) for site, count in pairs for turn in range(count))
    return [Case(name, number, site) for number, (_, site) in enumerate(turns)]


def counted(ref: str) -> dict[Case, bool]:
    """The cases that a finding counts, and which are met; the sample's others are not counted.

    Raises:
        TooFewCases: if there are not so many.
    """
    finding = table().finding[ref]
    sites = table().sample[finding.sample].sites
    there = [case for group in finding.groups for case in cases(group) if case.site in sites]
    if len(there) < finding.of:
        raise TooFewCases(f"{ref} is of {finding.of} cases, and its groups hold {len(there)}")
    return {case: turn < finding.met for turn, case in enumerate(there[: finding.of])}
