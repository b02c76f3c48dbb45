"""Whose a file is, for when, and what it covers: from the file, `submission.toml` or options."""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from data.casting import FIRST_BELIEVABLE
from data.contracts import TABLES
from data.contracts.joint_working import AGENCY, EVENT_KIND
from data.readers import Parsed
from data.receipt import Reason, Refused

FILE_NAME = "submission.toml"
Period = tuple[date, date]
LATEST_END = timedelta(days=366)
"""How far ahead a period may end: the reporting year under way (our own choice; a year mistyped
would fill every page with quarters to come)."""


def period_of(text: str) -> Period:
    """Read a period written `2025-04-01..2026-03-31`, both days within it.

    Raises:
        ValueError: if it is written otherwise, or ends before it starts.
    """
    first, dots, last = text.partition("..")
    if not dots:
        raise ValueError("a period is written 2025-04-01..2026-03-31")
    period = date.fromisoformat(first.strip()), date.fromisoformat(last.strip())
    if period[1] < period[0]:
        raise ValueError("the period ends before it starts")
    latest = date.today() + LATEST_END
    if period[0] < FIRST_BELIEVABLE or period[1] > latest:
        raise ValueError(f"a period lies between {FIRST_BELIEVABLE} and {latest}")
    return period


def _read_period(value: Any) -> Any:
    return period_of(value) if isinstance(value, str) else value


def _known_agency(agency: str) -> str:
    if agency not in AGENCY:
        raise ValueError(f"agencies are {', '.join(AGENCY)}")
    return agency


def _known_kinds(covers: Any) -> Any:
    if not isinstance(covers, dict):
        raise ValueError('covers is a table: [covers] and below it invitation = "complete"')
    unknown = sorted(set(covers) - TABLES.keys() - EVENT_KIND.keys())
    if unknown:
        raise ValueError(
            f"no table or kind of joint event is called {', '.join(unknown)}; "
            f"kinds are {', '.join(EVENT_KIND)}"
        )
    return covers


class Declaration(BaseModel):
    """What a `submission.toml` may say; it holds for files in its folder and below."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    agency: Annotated[str, AfterValidator(_known_agency)] | None = None
    place: Annotated[str, Field(min_length=1)] | None = None
    period: Annotated[Period, BeforeValidator(_read_period)] | None = None
    system: str | None = None
    made_on: date | None = None
    contact_role: str | None = None
    mends: str | None = None
    """The submission whose rows that were set aside the files hold, put right."""
    covers: Annotated[
        dict[str, Literal["complete", "partial", "not recorded"]], BeforeValidator(_known_kinds)
    ] = {}


class Provenance(BaseModel):
    """Whose a submission is and for when: files alike in this make one submission."""

    model_config = ConfigDict(frozen=True)

    agency: str
    place_code: str
    period_start: date
    period_end: date
    mends: str | None = None


def declared_beside(file: Path) -> Declaration:
    """Read the nearest `submission.toml` in the file's folder or above; empty if none.

    Raises:
        Refused: if it cannot be read, or says what it may not.
    """
    for folder in file.resolve().parents:
        declaration = folder / FILE_NAME
        if declaration.is_file():
            return _read(declaration)
    return Declaration()


def _read(file: Path) -> Declaration:
    try:
        return Declaration.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except ValidationError as error:
        raise Refused(
            *(
                Reason(
                    column=".".join(str(part) for part in each["loc"]) or None,
                    what_is_right=f"{FILE_NAME}: {each['msg']}",
                )
                for each in error.errors(include_url=False)
            )
        ) from None
    except ValueError as error:
        raise Refused.because(f"{FILE_NAME} cannot be read: {error}") from None


def provenance(parsed: Parsed, declared: Declaration, options: Declaration) -> Provenance:
    """Say whose the file is and for when.

    Raises:
        Refused: if two sources contradict each other, or none says it.
    """
    period = None
    if parsed.period_start and parsed.period_end:
        period = (parsed.period_start, parsed.period_end)
    return Provenance(
        agency=_agreed(
            "agency", parsed.agency, declared.agency, options.agency, f"one of {', '.join(AGENCY)}"
        ),
        place_code=_agreed(
            "place", parsed.place_code, declared.place, options.place, "the code of the place"
        ),
        mends=declared.mends,
        **dict(
            zip(
                ("period_start", "period_end"),
                _agreed(
                    "period",
                    period,
                    declared.period,
                    options.period,
                    "a period as 2025-04-01..2026-03-31",
                ),
                strict=True,
            )
        ),
    )


def _agreed(what: str, from_file: Any, from_declaration: Any, from_options: Any, form: str) -> Any:
    said = {
        "the file itself": from_file,
        FILE_NAME: from_declaration,
        f"the option --{what}": from_options,
    }
    said = {source: value for source, value in said.items() if value is not None}
    if not said:
        raise Refused.because(
            f"nothing says the {what}: the file must, or a {FILE_NAME} beside it, "
            f"or the option --{what} with {form}",
            column=what,
        )
    if len(set(said.values())) > 1:
        sources = "; ".join(f"{source} says {_shown(value)}" for source, value in said.items())
        raise Refused.because(f"the {what} must be the same everywhere: {sources}", column=what)
    return next(iter(said.values()))


def _shown(value: Any) -> str:
    return f"{value[0]}..{value[1]}" if isinstance(value, tuple) else str(value)
