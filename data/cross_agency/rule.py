"""What a rule across agencies is: one SQL file that finds an agency's records to be checked.

The form is that of every rule of quality: a header in TOML, then one SELECT. It reads the
linked warehouse (layers `reference`, `staging`, `linked`, `measures`, and the relations of
`quality` that `records` makes), and returns a row for each record that disagrees:

- `agency`, `place_code`: whose record it is, and to whom alone it may be returned.
- `record_key`: the key that stands for the agency's own number of the case or event.
- `record_date`: the day by which the agency finds its record; may be null.
- `on_date`: a day on which the records disagreed; never null.
- `person_id`, `other_person_id`: whom the record is about, and who else the row tells of.

It may give besides what `MAY_BE_LEFT_OUT` holds:

- `also_key`: another record of the same agency that belongs with it.
- `record_table`, `type_code`: the contract table of the record meant, where it is not the one by
  whose ids the agency finds it, and its type where a person has one of each.
- `day_anew`, `told_from`: the day that another return tells of it, and the first day of that
  return, of which `on_date` is the last.
"""

from datetime import date
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from data.contracts import TABLES
from data.rule import CROSS_AGENCY, ROOT, RuleError
from metrics.headed_select import compare_standards, split, told
from metrics.header import Example, Standard

FOLDER = ROOT / CROSS_AGENCY

Returned = Literal["social_care", "probation", "yot"]

LONGEST_TITLE = 31
"""Letters. Source: Excel, the longest name of a sheet."""
NO_SHEET_NAME = set("[]:*?/\\'")
"""What Excel allows in no sheet's name."""

COLUMNS = (
    *("agency", "place_code", "record_key", "record_date", "on_date"),
    *("person_id", "other_person_id"),
)
MAY_BE_LEFT_OUT = {
    **dict.fromkeys(("also_key", "record_table", "type_code"), "VARCHAR"),
    **dict.fromkeys(("day_anew", "told_from"), "DATE"),
}
"""Columns that a rule need not give, with their types."""


class Header(BaseModel):
    """What a rule across agencies says of itself; unknown keys are refused.

    `message` says what would be right; `disagrees` what is told to the agency of its own
    record, and `to_mend` what to do; `dated` what `record_date` is, null if the rule gives
    none, and `seen` what `on_date` is, where that is another day; `anew` and `began` what
    `day_anew` and `told_from` are, where the rule gives them. `returned_to` names for
    each agency the contract table whose records are meant. A breach counts if its `on_date`
    is from `valid_from` to `valid_to`.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: str = Field(max_length=LONGEST_TITLE)
    message: str
    disagrees: str
    to_mend: str
    severity: Literal["warn"]
    source: str
    returned_to: dict[Returned, str] = Field(min_length=1)
    dated: str | None = None
    anew: str | None = None
    began: str | None = None
    seen: str = "last day on which it disagreed"
    valid_from: date = date.min
    valid_to: date = date.max
    standards: dict[str, Standard] = Field(default={}, alias="standard")
    examples: tuple[Example, ...] = Field(min_length=1, alias="example")

    @model_validator(mode="after")
    def _names_what_exists(self) -> Self:
        if NO_SHEET_NAME & set(self.title):
            raise ValueError("title: must be a name that a sheet may have")
        for table in self.returned_to.values():
            if table not in TABLES:
                raise ValueError(f"returned_to: no contract is called {table}")
        if self.valid_to < self.valid_from:
            raise ValueError("valid_to: must not be earlier than valid_from")
        return self


class Rule(Header):
    """One rule: its header, its name, and its SELECT."""

    slug: str
    select: str

    @model_validator(mode="after")
    def _has_a_standard_for_every_parameter(self) -> Self:
        compare_standards(self.select, self.standards)
        return self

    @property
    def values(self) -> dict[str, int | float]:
        """The value of each standard, by the parameter's name."""
        return {name: standard.value for name, standard in self.standards.items()}


def load(path: Path) -> Rule:
    """Read one rule's file.

    Raises:
        RuleError: if the header is missing, is not TOML, lacks a key, has one that is
            unknown, names what no contract has, or does not fit the SELECT.
    """
    try:
        header, select = split(path)
        Header.model_validate(header)
        return Rule.model_validate({**header, "slug": path.stem, "select": select})
    except ValueError as error:
        raise RuleError(f"{path}: {told(error)}") from error


def catalogue(root: Path = FOLDER) -> dict[str, Rule]:
    """Every rule across agencies by its slug, in order of name.

    Raises:
        RuleError: if a file is not as it must be.
    """
    return {path.stem: load(path) for path in sorted(root.glob("*.sql"))}
