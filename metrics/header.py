"""What an indicator's file must say of itself; unknown keys are refused."""

from datetime import date
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator, with_config
from typing_extensions import TypedDict

Theme = Literal[
    "identification",
    "assessment",
    "planning",
    "action",
    "referral",
    "information_sharing",
    "meetings",
    "joint_working",
    "oversight",
    "workforce",
    "governance",
    "need",
    "outcomes",
]
Agency = Literal["social_care", "probation", "yot", "police", "board"]
BodyType = Literal["lscb", "yot_board", "delivery_unit", "probation_region"]

_STRICT = ConfigDict(extra="forbid", frozen=True)


class Standard(BaseModel):
    """A named threshold: `$name` in the SELECT."""

    model_config = _STRICT

    value: int | float
    unit: str
    source: str


class Log(BaseModel):
    """A log that the indicator needs: of a kind of joint event, or a table that no system fills."""

    model_config = _STRICT

    kind: str
    kept_by: Agency


@with_config(ConfigDict(extra="forbid"))
class Annotation(TypedDict):
    """A dated remark on an indicator's chart."""

    date: date
    label: str
    description: str


@with_config(ConfigDict(extra="forbid"))
class Example(TypedDict):
    """Rows of a few relations, and the cases that must come out of them."""

    says: str
    given: dict[str, list[dict[str, Any]]]
    expect: list[dict[str, Any]]


class Header(BaseModel):
    """What an indicator's file says of itself; `min_completeness` is a share of 1."""

    model_config = _STRICT

    title: str
    question: str
    denominator: str
    met: str
    kind: Literal["proportion", "count", "rate", "median"]
    polarity: Literal["high_is_good", "low_is_good", "no_judgement"]
    step: Literal["identify", "share", "decide", "act", "review"] | None = None
    bodies: tuple[BodyType, ...] = Field(min_length=1)
    lead_agency: Agency
    contributing_agencies: tuple[Agency, ...]
    needs: dict[Agency, tuple[str, ...]]
    """Tables without any of which no case can be told; the agencies' people go without saying."""
    adds: dict[Agency, tuple[str, ...]]
    """Tables and logs that only add to what is found. Without one, nothing found is no nought."""
    owner: str
    authored_by: str
    checked_by: str
    date_reviewed: date
    date_next_review: date
    status: Literal["in_development", "preview", "published", "archived"]
    version: int = Field(ge=1)
    findings: tuple[str, ...]
    why_it_matters: str
    what_good_looks_like: str
    caveats: str
    challenge_questions: tuple[str, ...] = Field(min_length=2, max_length=4)
    min_completeness: float = Field(gt=0, le=1)
    standards: dict[str, Standard] = Field(default={}, alias="standard")
    logs: tuple[Log, ...] = Field(default=(), alias="log")
    """Empty where ordinary records are enough."""
    annotations: tuple[Annotation, ...] = Field(default=(), alias="annotation")
    examples: tuple[Example, ...] = Field(min_length=1, alias="example")

    @property
    def is_first_day(self) -> bool:
        """Whether ordinary records are enough, so that it can be had on the first day."""
        return not self.logs

    @model_validator(mode="after")
    def _is_sound(self) -> Self:
        if self.checked_by == self.authored_by:
            raise ValueError("checked_by: must be somebody other than authored_by")
        strangers = {*self.needs, *self.adds} - {self.lead_agency, *self.contributing_agencies}
        if strangers:
            raise ValueError(f"needs, adds: {min(strangers)} is no agency of the indicator")
        if self.date_next_review <= self.date_reviewed:
            raise ValueError("date_next_review: must be later than date_reviewed")
        return self
