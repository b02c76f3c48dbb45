"""An edition with every kind of figure in it, to be read from screens.

Ashmere has one figure of each status in its latest year; what the gate hides is made of
numbers that occur nowhere else, so that a test can look for them.
"""

from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from metrics import edition, restated
from metrics.comparators import COLUMNS
from metrics.disclosure import (
    release,
    release_counts,
    release_groups,
    release_marks,
    release_published,
)
from metrics.edition import Contents, Sources
from metrics.policy import Policy
from metrics.sureness import SURENESS
from tests.metrics.small_region import QUARTERS, YEAR, YEAR_BEFORE, cells, definition

SECRETS = ("981", "4 of")
"""What stands behind the figure that is hidden: 4 of 981."""

BODIES = pl.DataFrame(
    [
        ("R01", "Mereland", "probation_region"),
        ("L02", "Brackwater", "lscb"),
        ("L01", "Ashmere", "lscb"),
        ("D01", "North", "delivery_unit"),
        ("Y01", "Ashmere team", "yot_board"),
    ],
    schema=["body_code", "body_name", "body_type"],
    orient="row",
)
ASHMERE = {"area_code": "L01", "area_name": "Ashmere", "area_type": "lscb"}
BRACKWATER = {"area_code": "L02", "area_name": "Brackwater", "area_type": "lscb"}
EVERYONE = {"area_code": "all", "area_name": "All boards", "area_type": "all"}
FIGURES = [
    {**ASHMERE, "period": YEAR_BEFORE},
    {**ASHMERE, "period": QUARTERS[0], "met": 0, "not_met": 40},
    {**ASHMERE, "period": QUARTERS[1], "met": 8, "not_met": 7},
    {**ASHMERE, "period": QUARTERS[2], "met": 4, "not_met": 977},
    {**ASHMERE, "period": QUARTERS[3], "is_supplied": False, "missing": ["probation"]},
    {**ASHMERE, "period": YEAR, "is_supplied": False, "missing": ["probation"]},
    {**BRACKWATER, "period": YEAR_BEFORE, "met": 40, "not_met": 60},
    {**BRACKWATER, "period": YEAR, "met": 70, "not_met": 30, "not_recorded": 6},
    {**BRACKWATER, "period": QUARTERS[0], "met": 21, "not_met": 14},
    {**EVERYONE, "period": QUARTERS[0], "met": 21, "not_met": 54},
]
"""Statuses of Ashmere: no cases; a true nought; too few to rely on; hidden; not supplied."""

SURE = pl.DataFrame([("L02", *YEAR[:2], 4.0, False)], schema=SURENESS, orient="row")
"""Doubtful links could move Brackwater's latest year by 4 points."""

SUPPLY = pl.DataFrame(
    [
        ("L01", "social_care", "001", "social_care_plan", True, 310, 304, 6),
        ("L01", "social_care", "001", "invitation", True, None, None, None),
        ("L01", "probation", "R01", "probation_order", False, None, None, None),
        ("L01", "yot", "Y01", "yot_intervention", True, 120, 117, 3),
    ],
    schema=[
        *("body_code", "agency", "place_code", "table_name", "is_supplied"),
        *("rows_read", "rows_accepted", "rows_quarantined"),
    ],
    orient="row",
).with_columns(
    period_start=pl.lit(date(2025, 4, 1)),
    period_end=pl.lit(date(2026, 3, 31)),
    made_on=pl.when(pl.col("is_supplied")).then(
        pl.when(agency="yot").then(pl.lit(date(2026, 9, 2))).otherwise(pl.lit(date(2026, 4, 20)))
    ),
    due_on=pl.lit(date(2026, 7, 31)),
    days_late=pl.when(pl.col("is_supplied")).then(pl.when(agency="yot").then(33).otherwise(0)),
)
LINKAGE = pl.DataFrame(
    [("L01", "probation_person", 400, 380, 300, 90), ("L01", "yot_person", 40, 40, 30, 3)],
    schema=[
        *("body_code", "source", "people"),
        *("with_birth_date", "with_postcode", "linked_to_another_agency"),
    ],
    orient="row",
)
_RETURN = {
    **{"body_code": "L01", "places": 1},
    **{"period_start": date(2025, 4, 1), "period_end": date(2026, 3, 31)},
}
_PROBATION = _RETURN | {"agency": "probation", "place_code": "R01", "place_name": "Mereland"}
_YOT = _RETURN | {"agency": "yot", "place_code": "Y01", "place_name": "Ashmere team"}
EFFECT = pl.DataFrame(
    [
        _PROBATION | {"days_late": None, "reason": "nothing came"},
        _YOT
        | {"days_late": 33, "reason": "too blank", "kind": "yot_person", "column_name": "la_code"}
        | {"description": "Council where the child lives", "records": 120, "filled": 60},
    ],
    schema_overrides={"days_late": pl.Int64},
).with_columns(
    due_on=pl.lit(date(2026, 7, 31)),
    slug=pl.lit("probation_invited_in_time"),
    title=pl.lit("Probation invited in time"),
    needed_share=pl.lit(0.8),
)
FIELD = pl.DataFrame(
    [
        _YOT
        | {"table_name": table, "column_name": column, "description": description}
        | {"records": records, "filled": filled, "is_in_file": is_in_file}
        for table, column, description, records, filled, is_in_file in (
            ("yot_person", "la_code", "Council where the child lives", 120, 60, True),
            ("yot_person", "client_id", "Child", 120, 120, True),
            ("yot_assessment", "text", "Text", 981, 0, False),
            ("yot_intervention", "start_date", "First day; blank never", 981, 977, True),
        )
    ]
)
BREACH = pl.DataFrame(
    [
        _YOT
        | {"table_name": "yot_person", "rule": rule, "column_name": column}
        | {"message": message, "answer": answer, "rows_read": 400, "breaches": breaches}
        for rule, column, message, answer, breaches in (
            ("older_than_18", None, "a child is under 18", "taken in with a warning", 40),
            (None, "sex", "one of M, F, U", "set aside", 4),
        )
    ]
)
LINKABLE = pl.DataFrame(
    [
        _PROBATION | {"source": "probation_person", "people": 400, "linkable": 300},
        _PROBATION | {"source": "probation_child", "people": 90, "linkable": 3},
        _YOT | {"source": "yot_person", "people": 40, "linkable": 40},
    ]
)
"""What every agency's records were like, for Ashmere alone."""
RELINKING = pl.DataFrame(
    [("merged", 14), ("split", 3)], schema=["change", "people"], orient="row"
).with_columns(recorded_on=pl.lit(date(2026, 11, 21)), known_until=pl.lit(date(2026, 3, 31)))
RESTATED = cells([FIGURES[1], FIGURES[3]]).select(*restated.RESTATED)
"""A figure that is given, and the hidden one."""

BY_GROUP = pl.DataFrame(
    [
        ("L01", "social_care_person", "age", "10 to 15", 300, 90),
        ("L01", "social_care_person", "age", "5 to 9", 200, 50),
        ("L01", "social_care_person", "sex", "female", 260, 97),
        ("L01", "social_care_person", "sex", "male", 236, 43),
        ("L01", "social_care_person", "sex", "not recorded", 4, 0),
    ],
    schema=[
        *("body_code", "source", "breakdown", "group_name"),
        "people",
        "linked_to_another_agency",
    ],
    orient="row",
)
PUBLISHED = pl.DataFrame(
    [
        {
            "measure_id": "probation_invited_in_time",
            "body_code": "L02",
            "compared": compared,
            "area_names": names,
            "told_until": None,
            "period_start": date(year - 1, 4, 1),
            "period_end": date(year, 3, 31),
            "numerator": numerator,
            "denominator": 475,
            "value": numerator / 4.75,
            "unit": "%",
            "value_status": status,
            "areas_given": 1,
            "areas_asked": 1,
            "sources": ["A publisher, a table"],
            "title": "The like of it",
            "differs": "It is counted otherwise.",
        }
        for compared, names, year, numerator, status in (
            ("country", ["Albion"], 2025, 361, "shown"),
            ("own", ["Brackwater council"], 2025, 351, "shown"),
            ("own", ["Brackwater council"], 2024, 777, "c"),
            ("own", ["Brackwater council"], 2023, 341, "shown"),
            ("own", ["Brackwater council"], 2022, 331, "shown"),
        )
    ],
    schema=COLUMNS,
)
"""Of Brackwater alone; the 777 of 2024 is hidden by the publisher, 2022 is too long ago to show."""
SHARED_AREAS = pl.DataFrame(
    [("L01", "Y01"), ("L01", "D01"), ("D01", "L01"), ("Y01", "L01")],
    schema=["body_code", "other_code"],
    orient="row",
)
"""Ashmere, its team and North share a council; Brackwater stands alone."""

OWN_POLICY = "strict"


def write(home: Path, **changes: Any) -> str:
    """Write the edition under `home`, put it in force, and return its id.

    Args:
        changes: of the one indicator's definition.
    """
    strict = Policy.load("strict")
    indicator = definition(**{"bodies": ["lscb"], "hangs_on_links": True, **changes})
    published = release(cells(FIGURES), indicator, strict, SURE)
    own = release(cells(FIGURES), indicator, Policy.load(OWN_POLICY), SURE)
    return edition.write(
        home / "editions",
        Contents(
            published=[published],
            own={code: [own.of(code)] for code in BODIES["body_code"]},
            definitions=[indicator],
            bodies=BODIES,
            supply=release_counts(SUPPLY, SUPPLY.columns[5:8], strict),
            linkage=release_counts(LINKAGE, LINKAGE.columns[2:], strict),
            sources=Sources(date(2024, 4, 1), date(2026, 3, 31), date(2026, 4, 20)),
            quality={
                "effect": release_counts(EFFECT, ("records", "filled"), strict),
                "field": release_counts(FIELD, ("records", "filled"), strict),
                "linkable": release_counts(LINKABLE, ("people", "linkable"), strict),
                "breach": release_counts(BREACH, ("rows_read", "breaches"), strict),
            },
            linkage_by_group=release_groups(BY_GROUP, BY_GROUP.columns[:3], strict),
            relinking=release_counts(RELINKING, ("people",), strict),
            restated=release_marks(RESTATED, [published], strict),
            comparators=release_published(PUBLISHED, strict),
            shared_areas=SHARED_AREAS,
        ),
    )
