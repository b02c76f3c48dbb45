"""Two boards, a few periods and one indicator, for tests that can be checked by eye."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import polars as pl

from metrics.cells import Frame
from metrics.definition import Definition
from metrics.supplied import KIND_SUPPLY

APRIL_TO_JUNE = ("quarter", date(2025, 4, 1), date(2025, 6, 30))
JULY_TO_SEPTEMBER = ("quarter", date(2025, 7, 1), date(2025, 9, 30))
OCTOBER_TO_DECEMBER = ("quarter", date(2025, 10, 1), date(2025, 12, 31))
JANUARY_TO_MARCH = ("quarter", date(2026, 1, 1), date(2026, 3, 31))
QUARTERS = (APRIL_TO_JUNE, JULY_TO_SEPTEMBER, OCTOBER_TO_DECEMBER, JANUARY_TO_MARCH)
YEAR = ("year", date(2025, 4, 1), date(2026, 3, 31))
YEAR_BEFORE = ("year", date(2024, 4, 1), date(2025, 3, 31))

LISTS = ("missing", "missing_kinds", "lacking_kinds")
BODIES = {
    "A": ("Ashmere", "lscb"),
    "B": ("Brackwater", "lscb"),
    "R": ("Mereland", "probation_region"),
}


def definition(**changes: Any) -> Definition:
    """An indicator of boards and of the region that needs social care and probation."""
    header: dict[str, Any] = {
        "slug": "probation_invited_in_time",
        "theme": "meetings",
        "version": 1,
        "title": "Probation invited in time",
        "question": "Does social care give probation the chance to take part?",
        "denominator": "Meetings about a child whom probation works with",
        "met": "Invited at least 5 working days before",
        "kind": "proportion",
        "polarity": "high_is_good",
        "step": "decide",
        "bodies": ["lscb", "probation_region"],
        "lead_agency": "social_care",
        "contributing_agencies": ["probation"],
        "owner": "Ada",
        "authored_by": "Ben",
        "checked_by": "Cai",
        "date_reviewed": date(2026, 9, 1),
        "date_next_review": date(2027, 9, 1),
        "status": "published",
        "findings": ["A27"],
        "why_it_matters": "Who hears of a meeting afterwards cannot speak at it.",
        "what_good_looks_like": "Everybody is invited, with a week to prepare.",
        "caveats": "A child with many meetings counts more than once.",
        "challenge_questions": ["Who is invited?", "Who decides?"],
        "min_completeness": 0.8,
        "standards": {"notice": {"value": 5, "unit": "working days", "source": "Local standard"}},
        "select": "SELECT 1",
    }
    return Definition.model_validate(header | changes)


def frame(
    periods: Sequence[tuple[str, date, date]] = (APRIL_TO_JUNE,),
    bodies: Mapping[str, tuple[str, str]] = BODIES,
    not_supplied: Sequence[tuple[str, str, date]] = (),
    kinds: Sequence[tuple[str, str, str, date, bool]] = (),
) -> Frame:
    """Bodies and periods; every agency supplied every quarter, but for (body, agency, quarter).

    Args:
        kinds: rows of `supplied.KIND_SUPPLY`.
    """
    supply = [
        (body, agency, start, (body, agency, start) not in not_supplied)
        for body in bodies
        for agency in ("social_care", "probation", "yot")
        for kind, start, _ in periods
        if kind == "quarter"
    ]
    return Frame(
        pl.DataFrame(
            [(code, *rest) for code, rest in bodies.items()],
            schema=["body_code", "body_name", "body_type"],
            orient="row",
        ),
        pl.DataFrame(
            list(periods), schema=["period_type", "period_start", "period_end"], orient="row"
        ),
        pl.DataFrame(
            supply, schema=["body_code", "agency", "quarter_start", "is_supplied"], orient="row"
        ),
        pl.DataFrame(list(kinds), schema=KIND_SUPPLY, orient="row"),
    )


def cases(rows: Sequence[tuple[str, str, date | None, bool | None]]) -> pl.DataFrame:
    """Case rows from (case_id, body_code, occurred_on, met)."""
    schema = {
        "case_id": pl.String,
        "body_code": pl.String,
        "occurred_on": pl.Date,
        "met": pl.Boolean,
    }
    return pl.DataFrame(rows, schema=schema, orient="row")


def cells(rows: Sequence[Mapping[str, Any]]) -> pl.DataFrame:
    """Cells as `metrics.cells.count` gives them: of board A in one quarter unless a row differs."""
    usual = {
        "measure_id": "probation_invited_in_time",
        "area_code": "A",
        "area_name": "Ashmere",
        "area_type": "lscb",
        "period": APRIL_TO_JUNE,
        "met": 0,
        "not_met": 0,
        "not_recorded": 0,
        "is_supplied": True,
        **{name: [] for name in LISTS},
    }
    whole = [usual | row for row in rows]
    for row in whole:
        row["period_type"], row["period_start"], row["period_end"] = row.pop("period")
    return pl.DataFrame(whole, schema_overrides=dict.fromkeys(LISTS, pl.List(pl.String)))
