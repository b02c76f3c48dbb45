"""What a tier of an edition may show: a file that a data protection officer can read."""

import tomllib
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict

POLICIES = Path(__file__).parent / "policies"

Tier = Literal["published", "own"]


class Rule(BaseModel):
    """One number of a policy, with its unit and where it comes from."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    value: int
    unit: str
    source: str


class Policy(BaseModel):
    """The rules of disclosure for the tiers that it names."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    says: str
    tiers: tuple[Tier, ...]
    largest_hidden_count: Rule
    """Counts from 1 up to this are hidden."""
    whole_group_under: Rule
    """That all or none were met is hidden in a group smaller than this."""
    percentage_hidden_under: Rule
    """A percentage of fewer cases is hidden, with its counts."""
    percentage_unreliable_under: Rule
    """A percentage of fewer cases is not given, though its counts are."""
    small_number_note_under: Rule
    """Figures of fewer cases carry a note on how much one case weighs."""

    @classmethod
    def load(cls, name: str) -> Self:
        """Read `policies/<name>.toml`; a key missing or unknown is an error."""
        file = POLICIES / f"{name}.toml"
        if not file.is_file():
            known = ", ".join(sorted(policy.stem for policy in POLICIES.glob("*.toml")))
            raise ValueError(f"There is no policy {name!r}; there are: {known}")
        return cls.model_validate({"name": name, **tomllib.loads(file.read_text("utf-8"))})
