"""An invented Standard Safeguarding Dataset of any size: every table that intake takes in.

In the mixture of a council's system: sixteen rows a child, most of them visits, involvements
and contacts; all columns of the dataset's tables, also those that intake leaves.
"""

from pathlib import Path

import numpy as np
import polars as pl
from invented_columns import TABLES, Drawing

SEED = 11
CHILDREN_AT_A_TIME = 20_000
APART = 25
"""Days within which at most one row of a child and table begins."""
EACH = {
    "address": 1.3,
    "linked_identifiers": 0.5,
    "family": 0.7,
    "cin_episodes": 1.2,
    "cin_assessments": 1.0,
    "cin_plans": 0.3,
    "s47_enquiry": 0.4,
    "initial_cp_conference": 0.25,
    "cp_plans": 0.2,
    "cp_reviews": 0.5,
    "cp_visits": 3.5,
    "cla_episodes": 0.3,
    "contacts": 1.6,
    "early_help_episodes": 0.4,
    "involvements": 2.5,
    "cla_convictions": 0.02,
    "missing": 0.2,
}
"""Rows a child of each table but that of persons, which has one."""
ROWS_A_CHILD = 1 + sum(EACH.values())


def write_dataset(folder: Path, children: int) -> int:
    """Write a file a table for so many children, the same for the same number.

    Returns:
        How many rows all files have.
    """
    chance = np.random.default_rng(SEED)
    rows = 0
    for first in range(0, children, CHILDREN_AT_A_TIME):
        numbers = np.arange(first, min(children, first + CHILDREN_AT_A_TIME))
        for name, columns in TABLES.items():
            drawn = _drawn(name, numbers, chance)
            told = drawn.select(**columns(Drawing(chance, drawn.height)))
            with (folder / f"ssd_{name}.csv").open("ab") as file:
                told.write_csv(file, include_header=first == 0)
            rows += drawn.height
    return rows


def _drawn(name: str, numbers: np.ndarray, chance: np.random.Generator) -> pl.DataFrame:
    """The child of each row, an id of its own, and a day on which no other row begins."""
    times = chance.poisson(EACH[name], len(numbers)) if name in EACH else 1
    child = np.repeat(numbers, times)
    rows = pl.DataFrame({"child": child}).with_columns(nth=pl.int_range(pl.len()).over("child"))
    first = pl.Series("first", chance.integers(0, APART, rows.height))
    return rows.with_columns(first).select(
        person=pl.format("C{}", pl.col("child") * 7 + 1_000_003),
        own=pl.format(name[0].upper() + "{}-{}", "child", "nth"),
        start=pl.col("first") + APART * pl.col("nth"),
        child="child",
    )
