"""What inspections found of the things that our indicators count.

`inspection.toml` holds a fact for each finding, told in our own words. The inspectors judged
a small sample case by case; a fact is a mark beside a figure, and no target.
"""

import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, model_validator

from metrics.rates import PER_CENT

FILE = Path(__file__).with_suffix(".toml")
USUAL_REPORT = "2014"
"""Of which most facts are; the others name theirs."""


class Fact(BaseModel):
    """One finding of an inspection: how many of how many, or a percentage, else in words alone.

    `paragraph` is the passage: a paragraph's number, or what it is about if it has none.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    finding: str
    report: str
    year: int
    paragraph: str
    met: int | None = None
    of: int | None = None
    percent: int | None = None
    says: str

    @property
    def percentage(self) -> float | None:
        """The share of what was counted, else as the report gives it; null where it gives none."""
        if self.met is not None and self.of is not None:
            return PER_CENT * self.met / self.of
        return self.percent

    @model_validator(mode="after")
    def _counts_go_together(self) -> "Fact":
        if (self.met is None) != (self.of is None):
            raise ValueError(f"{self.finding}: give both `met` and `of`, or neither")
        if self.of is not None and self.percent is not None:
            raise ValueError(f"{self.finding}: `met` and `of` say it; leave `percent` out")
        return self


_FACTS = TypeAdapter(list[Fact])


def facts(findings: Iterable[str]) -> list[Fact]:
    """The facts of these findings, in their order; a finding without one is left out."""
    return [_known()[finding] for finding in findings if finding in _known()]


def dump(these: list[Fact]) -> str:
    """Facts as the text that an edition keeps."""
    return _FACTS.dump_json(these).decode()


def parse(text: str) -> list[Fact]:
    """Facts from the text that `dump` made."""
    return _FACTS.validate_json(text)


@cache
def _known() -> dict[str, Fact]:
    content = tomllib.loads(FILE.read_text("utf-8"))
    reports = content.pop("report")
    known = {}
    for finding, fact in content.items():
        report = reports[fact.get("report", USUAL_REPORT)]
        of_report = {"report": report["title"], "year": report["year"]}
        known[finding] = Fact.model_validate({"finding": finding, **fact, **of_report})
    return known
