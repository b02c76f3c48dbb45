"""What a rule of quality is: one SQL file that says which rows of a submission are wrong.

The file begins with a block comment in TOML, the header; the rest is one SELECT of `row`
over the submission's tables as they are before identity is split off. The file's name is
the rule's slug, its folder whose tables it looks at.
"""

from datetime import date
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from data.contracts import TABLES
from metrics.headed_select import compare_standards, split, told
from metrics.header import Example, Standard

ROOT = Path(__file__).parent / "rules"
CROSS_AGENCY = "cross_agency"
"""The folder of rules over the linked warehouse, which `data.cross_agency` reads."""

Severity = Literal["refuse", "quarantine", "warn"]
Folder = Literal["social_care", "probation", "yot", "joint_working", "places"]


class RuleError(ValueError):
    """A rule's file is not as it must be; the message names file and key."""


class Header(BaseModel):
    """What a rule's file says of itself; unknown keys are refused.

    `message` says what would be right. The SELECT names rows of the first of `tables`, and
    `fields` are its columns: the first is told with a row that is set apart. A submission
    without one of the tables is not held to the rule, nor one that ends before
    `valid_from` or starts after `valid_to`, nor a row of a file whose format cannot hold all
    of `fields`, or any record of the tables of `format_holds`.

    `apart_by` names a column of all its tables where what the rule says of a row depends
    only on rows that are alike in it: a large submission is held to such a rule part by part.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    message: str
    severity: Severity
    source: str
    tables: tuple[str, ...] = Field(min_length=1)
    fields: tuple[str, ...] = Field(min_length=1)
    format_holds: tuple[str, ...] = ()
    apart_by: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    standards: dict[str, Standard] = Field(default={}, alias="standard")
    examples: tuple[Example, ...] = Field(min_length=1, alias="example")

    @model_validator(mode="after")
    def _names_what_exists(self) -> Self:
        for table in (*self.tables, *self.format_holds):
            if table not in TABLES:
                raise ValueError(f"tables: no contract is called {table}")
        for field in self.fields:
            if field not in TABLES[self.tables[0]].columns():
                raise ValueError(f"fields: {self.tables[0]} has no column {field}")
        for table in self.tables if self.apart_by else ():
            if self.apart_by not in TABLES[table].columns():
                raise ValueError(f"apart_by: {table} has no column {self.apart_by}")
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise ValueError("valid_to: must not be earlier than valid_from")
        return self


class Rule(Header):
    """One rule: its header, its place in the catalogue, and its SELECT."""

    slug: str
    folder: Folder
    select: str

    @model_validator(mode="after")
    def _has_a_standard_for_every_parameter(self) -> Self:
        compare_standards(self.select, self.standards)
        return self

    @property
    def table(self) -> str:
        """The table whose rows the rule names."""
        return self.tables[0]

    def is_valid(self, first: date, last: date) -> bool:
        """Whether the rule holds on some day of a period."""
        return (self.valid_from or first) <= last and first <= (self.valid_to or last)


def load(path: Path) -> Rule:
    """Read one rule's file.

    Raises:
        RuleError: if the header is missing, is not TOML, lacks a key, has one that is
            unknown, names what no contract has, or does not fit the SELECT.
    """
    try:
        header, select = split(path)
        Header.model_validate(header)
        place = {"slug": path.stem, "folder": path.parent.name}
        return Rule.model_validate({**header, **place, "select": select})
    except ValueError as error:
        raise RuleError(f"{path}: {told(error)}") from error


def catalogue(root: Path = ROOT) -> dict[str, Rule]:
    """Every rule over one submission by its slug, in order of folder and name.

    Raises:
        RuleError: if a file is not as it must be, or two have the same slug.
    """
    rules: dict[str, Rule] = {}
    for path in sorted(root.rglob("*.sql")):
        if path.parent.name == CROSS_AGENCY:
            continue
        rule = load(path)
        if rule.slug in rules:
            raise RuleError(f"{path}: {rules[rule.slug].folder} has one of this name")
        rules[rule.slug] = rule
    return rules
