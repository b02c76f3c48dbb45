"""Rows that no system should have sent: repeated, impossible, without a key.

They are all extra: whoever sets them aside has what the world is. They stand at the end of
their files. The census has none.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
import polars as pl

MOST_ROWS_OF_A_KIND = 2
LEAST_GOOD_ROWS = 20
"""Shorter files get no spoilt row: a few would be most of the file."""

FIRST_ROW = 2
"""The header is row 1."""

SCHEMA = {"file": pl.String, "row": pl.Int64, "column": pl.String, "what_is_wrong": pl.String}
"""One row a spoilt row: `file` within the world, `row` as a person sees it."""


class Wrong(StrEnum):
    """What is wrong with a spoilt row."""

    REPEATED = "the row stands twice"
    IMPOSSIBLE_DATE = "no such day"
    UNKNOWN_CODE = "no such code"
    MISSING_KEY = "the key is missing"


@dataclass(frozen=True)
class Spot:
    """Where an agency's rows get spoilt, and how; `code` stands where a code is unknown."""

    table: str
    column: str
    wrong: Wrong
    code: str | None = None


SPOTS = {
    "social_care": (
        Spot("ssd_cin_episodes", "cine_person_id", Wrong.REPEATED),
        Spot("ssd_cp_visits", "cppv_cp_visit_date", Wrong.IMPOSSIBLE_DATE),
        Spot("ssd_person", "pers_sex", Wrong.UNKNOWN_CODE, "X"),
        Spot("ssd_address", "addr_person_id", Wrong.MISSING_KEY),
        Spot("joint_event", "kind", Wrong.UNKNOWN_CODE, "phone call"),
    ),
    "probation": (
        Spot("probation_person", "crn", Wrong.REPEATED),
        Spot("probation_contact", "contact_date", Wrong.IMPOSSIBLE_DATE),
        Spot("probation_registration", "type_code", Wrong.UNKNOWN_CODE, "RXXX"),
        Spot("probation_order", "order_id", Wrong.MISSING_KEY),
        Spot("joint_event", "event_id", Wrong.REPEATED),
    ),
    "yot": (
        Spot("yot_intervention", "intervention_id", Wrong.REPEATED),
        Spot("yot_household_adult", "from_date", Wrong.IMPOSSIBLE_DATE),
        Spot("yot_assessment", "kind", Wrong.UNKNOWN_CODE, "chat"),
        Spot("yot_person", "client_id", Wrong.MISSING_KEY),
    ),
    "police": (
        Spot("joint_event", "event_id", Wrong.REPEATED),
        Spot("joint_event", "event_date", Wrong.IMPOSSIBLE_DATE),
        Spot("joint_event", "event_id", Wrong.MISSING_KEY),
    ),
    "board": (
        Spot("audit_judgement", "audit_id", Wrong.REPEATED),
        Spot("audit_judgement", "criterion", Wrong.UNKNOWN_CODE, "tea was served"),
    ),
}


def spoil(
    frames: dict[str, pl.DataFrame],
    agency: str,
    folder: str,
    last_day: date,
    rng: np.random.Generator,
) -> pl.DataFrame:
    """Add a few spoilt rows to the files of one submission.

    Args:
        frames: the submission's tables by name; those that get a spoilt row become text.
        agency: whose they are.
        folder: where they are written, within the world.
        last_day: the last day that they tell of.
        rng: chance.

    Returns:
        What was added, as `SCHEMA` says.
    """
    added = []
    good = {spot.table: frames[spot.table].height for spot in SPOTS[agency]}
    for spot in SPOTS[agency]:
        if good[spot.table] < LEAST_GOOD_ROWS:
            continue
        frame = frames[spot.table].cast(pl.String)
        count = int(rng.integers(1, MOST_ROWS_OF_A_KIND + 1))
        chosen = np.sort(rng.choice(good[spot.table], count, replace=False))
        spoilt = frame[chosen].with_columns(_spoilt(spot, last_day).alias(spot.column))
        frames[spot.table] = pl.concat([frame, spoilt])
        rows = range(frame.height + FIRST_ROW, frame.height + FIRST_ROW + count)
        name = f"{folder}/{spot.table}.csv"
        added += [(name, row, spot.column, spot.wrong.value) for row in rows]
    return pl.DataFrame(added, schema=SCHEMA, orient="row")


def _spoilt(spot: Spot, last_day: date) -> pl.Expr:
    match spot.wrong:
        case Wrong.REPEATED:
            return pl.col(spot.column)
        case Wrong.IMPOSSIBLE_DATE:
            return pl.lit(f"{last_day.year}-02-30")
        case Wrong.UNKNOWN_CODE:
            return pl.lit(spot.code)
        case Wrong.MISSING_KEY:
            return pl.lit(None, pl.String)
