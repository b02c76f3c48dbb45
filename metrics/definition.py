"""What an indicator says of itself, as an edition keeps it and a screen reads it."""

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

Evidence = Literal["audit", "survey", "board", "record"]
EVIDENCE: dict[str, Evidence] = {
    "audit_judgement": "audit",
    "survey_answer": "survey",
    **dict.fromkeys(("seat", "attendance", "standard_reply", "service_judgement"), "board"),
    **dict.fromkeys(("incident", "challenge", "recommendation"), "board"),
}
"""What an indicator rests on, by the log that it needs: what auditors judged, what people answered
when asked, what a board keeps of itself and its agencies; all else is records.
"""

KEEPER = "board"
"""Who keeps these logs; an agency's own, such as who came to its meetings, are records."""

SEND_PEOPLE = ("social_care", "probation", "yot")
"""The agencies whose records are of people by name."""


class Standard(BaseModel):
    """A named threshold of an indicator."""

    model_config = ConfigDict(frozen=True, from_attributes=True)

    value: int | float
    unit: str
    source: str


class Log(BaseModel):
    """A log of joint work or of audits that an indicator needs, and who keeps it."""

    model_config = ConfigDict(frozen=True, from_attributes=True)

    kind: str
    kept_by: str


class Definition(BaseModel):
    """An indicator's header and SELECT, frozen with the figures that they made."""

    model_config = ConfigDict(frozen=True, from_attributes=True)

    slug: str
    theme: str
    version: int
    title: str
    question: str
    denominator: str
    met: str
    kind: str
    polarity: Literal["high_is_good", "low_is_good", "no_judgement"]
    step: str | None = None
    bodies: tuple[str, ...]
    lead_agency: str
    contributing_agencies: tuple[str, ...] = ()
    needs: dict[str, tuple[str, ...]] = {}
    """By agency: the kinds of record without any of which no case can be told; its people too."""
    adds: dict[str, tuple[str, ...]] = {}
    """By agency: kinds that only add to what is found. Without one, nothing found is no nought."""
    owner: str
    authored_by: str
    checked_by: str
    date_reviewed: date
    date_next_review: date
    status: str
    findings: tuple[str, ...]
    why_it_matters: str
    what_good_looks_like: str
    caveats: str
    challenge_questions: tuple[str, ...]
    min_completeness: float
    standards: dict[str, Standard]
    logs: tuple[Log, ...] = ()
    annotations: tuple[dict[str, Any], ...] = ()
    examples: tuple[dict[str, Any], ...] = ()
    select: str
    hangs_on_links: bool = False
    """Whether other links between records would make other cases; found from the SELECT."""

    @property
    def linked_agencies(self) -> tuple[str, ...]:
        """The agencies whose records of people it links with each other; none if it does not."""
        agencies = {self.lead_agency, *self.contributing_agencies}.intersection(SEND_PEOPLE)
        return tuple(sorted(agencies)) if self.hangs_on_links and len(agencies) > 1 else ()

    @property
    def is_first_day(self) -> bool:
        """Whether ordinary records are enough, so that it can be had on the first day."""
        return not self.logs

    @property
    def evidence(self) -> Evidence:
        """What kind of thing it counts: see `EVIDENCE`."""
        for log in self.logs:
            if log.kept_by == KEEPER and log.kind in EVIDENCE:
                return EVIDENCE[log.kind]
        return "record"
