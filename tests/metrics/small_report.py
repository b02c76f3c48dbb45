"""The quality report of one place and year, of two indicators that need the same agency."""

from datetime import date
from typing import Any

import polars as pl

from metrics.quality import Report
from tests.metrics.small_region import definition

OF = {
    "agency": "probation",
    "place_code": "R01",
    "period_start": date(2025, 4, 1),
    "period_end": date(2026, 3, 31),
}
DUE = OF | {
    "due_on": date(2026, 7, 31),
    "sent_on": date(2026, 4, 18),
    "days_late": 0,
    "state": "supplied on time",
}
ORDERS, PEOPLE = "probation_order", "probation_person"
DEFINITIONS = [
    definition(slug="known", title="Known", min_completeness=0.8),
    definition(slug="told", title="Told", min_completeness=0.5),
]


def field(table: str, column: str, records: int | None, filled: int | None, **more: Any) -> dict:
    """How full a field is."""
    own = {"table_name": table, "column_name": column, "description": f"The {column}"}
    return {**OF, **own, "records": records, "filled": filled, "is_in_file": True, **more}


def kind(name: str, state: str = "complete") -> dict:
    """How completely a table or a log came."""
    return {**OF, "kind": name, "state": state}


def report(
    fields: list[dict] | None = None, kinds: list[dict] | None = None, due: dict | None = None
) -> Report:
    """A report in which both indicators need orders and people, and one a log."""
    needs = [("known", ORDERS), ("known", PEOPLE), ("told", ORDERS), ("told", "notification")]
    columns = [("known", ORDERS, "start"), ("known", PEOPLE, "council"), ("told", ORDERS, "start")]
    return Report(
        due=pl.DataFrame(
            [due or DUE], schema_overrides={"sent_on": pl.Date, "days_late": pl.Int64}
        ),
        place=pl.DataFrame(
            [{"agency": "probation", "place_code": "R01", "place_name": "Mereland"}]
        ),
        needed_field=pl.DataFrame(
            [("probation", *each) for each in columns],
            schema=["agency", "slug", "table_name", "column_name"],
            orient="row",
        ),
        needed_kind=pl.DataFrame(
            [("probation", *each) for each in needs],
            schema=["agency", "slug", "kind"],
            orient="row",
        ),
        kind=pl.DataFrame(kinds or [kind(ORDERS)]),
        field=pl.DataFrame(
            fields or [field(ORDERS, "start", 100, 100)],
            schema_overrides={"records": pl.Int64, "filled": pl.Int64},
        ),
        linkable=pl.DataFrame(),
        row_count=pl.DataFrame(),
        breach=pl.DataFrame(),
    )
