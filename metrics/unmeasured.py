"""Findings that are no figure: for others to act on, shown as they are, or not recorded by anyone.

`unmeasured.toml` holds one for each, by its reference, with whose it is and where it is shown.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, model_validator

FILE = Path(__file__).with_suffix(".toml")


class Unmeasured(BaseModel):
    """A finding that no board can measure (a recommendation), that is shown as it is (a feature),
    or that no contract holds a column for (unrecorded).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    finding: str
    slug: str
    kind: Literal["recommendation", "feature", "unrecorded"]
    title: str
    whose: str
    says: str
    needed: str | None = None
    """What would have to be recorded, by whom; of what is unrecorded alone."""
    place: str
    """Screen and heading."""

    @model_validator(mode="after")
    def _says_what_is_needed(self) -> "Unmeasured":
        if (self.needed is None) == (self.kind == "unrecorded"):
            raise ValueError(f"{self.finding}: `needed` goes with `unrecorded`, and with it alone")
        return self


@cache
def catalogue() -> tuple[Unmeasured, ...]:
    """Every one of them, in the order of their file."""
    listed = tomllib.loads(FILE.read_text("utf-8"))
    return tuple(
        Unmeasured.model_validate({"finding": finding, **each}) for finding, each in listed.items()
    )


def lines() -> list[str]:
    """What others than a board must do, a sentence each, with whose it is."""
    return [
        f"**{each.title}**: {each.says} It is for: {each.whose}."
        for each in catalogue()
        if each.kind == "recommendation"
    ]


def unrecorded_lines() -> list[str]:
    """What would have to be recorded for a finding to be measured, a sentence each."""
    return [
        f"**{each.title}**: {each.says} To measure it one would have to record, {each.needed}."
        for each in catalogue()
        if each.kind == "unrecorded"
    ]
