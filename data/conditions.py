"""What must hold of each row of a contract, by the types and metadata of its columns."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import dataframely as dy
import polars as pl

from data.casting import FIRST_BELIEVABLE, is_typed, what_is_right
from data.contracts import TABLES
from data.declaration import Provenance
from data.spells import SPELLS
from data.subjects import has_subject, subject_place

LATEST_AFTER_PERIOD = timedelta(days=2 * 366)
"""How far after the period a date may lie (our own choice: reviews and births are planned
months ahead, never two years)."""
READ_IN_TWO_WAYS = r"^\s*(0?[1-9]|1[0-2])[/.-](0?[1-9]|1[0-2])[/.-]\d{4}([T ].*)?$"
"""A day such as 03/04/2025."""
DAY_OR_MONTH = (
    "which number is the day cannot be told, as no other day of the file shows that it stands first"
)
TRUTHS_OF_RETURNS = ", where 1 or Y is true and 0 or N is false"
"""Returns write truths otherwise than our extracts do."""
AS_IT_STOOD = ":text"
"""After a column's name: the text that it was cast from."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Something that is wrong with a value of `column` where `wrong` is true.

    `what_is_right` is a text, one for each value that is wrong.
    """

    column: str
    wrong: pl.Expr
    what_is_right: pl.Expr


def conditions(table: str, of: Provenance) -> Iterator[Condition]:
    """All that can be wrong with a single row of the table.

    The expressions read the contract's columns, typed, and the same with `AS_IT_STOOD`
    after their names.
    """
    for name, column in TABLES[table].columns().items():
        yield from _of_cell(name, column, of.period_end)
    if table in SPELLS:
        start, end = SPELLS[table]
        yield Condition(end, pl.col(end) < pl.col(start), pl.lit(f"a day not before {start}"))
    if has_subject(table):
        yield Condition(
            "subject_id",
            pl.col("subject_id").is_not_null() & subject_place(table, of).is_null(),
            pl.lit(
                "an id whose agency (subject_agency) and place (from_place or to_place, "
                "subject_place) are told"
            ),
        )


def _of_cell(name: str, column: dy.Column, period_end: date) -> Iterator[Condition]:
    stood, value = pl.col(name + AS_IT_STOOD), pl.col(name)
    if (column.metadata or {}).get("made_at_intake"):
        # What it was made of is judged where it stands, once.
        yield Condition(name, stood.is_null(), pl.lit("it may not be blank"))
        return
    if is_typed(column):
        yield Condition(name, stood.is_not_null() & value.is_null(), _right(column, stood))
    if isinstance(column, (dy.Int64, dy.Float64)):
        yield Condition(name, value < 0, pl.lit(what_is_right(column)))
    if isinstance(column, (dy.Date, dy.Datetime)):
        latest = period_end + LATEST_AFTER_PERIOD
        believable = value.cast(pl.Date).is_between(FIRST_BELIEVABLE, latest)
        right = f"a day between {FIRST_BELIEVABLE} and {latest}"
        yield Condition(name, ~believable, pl.lit(right))
    if not column.nullable:
        yield Condition(name, stood.is_null(), pl.lit(_not_blank(column)))


def _right(column: dy.Column, stood: pl.Expr) -> pl.Expr:
    """What a value must be that could not be read, by how it stood."""
    right = what_is_right(column)
    match column:
        case dy.Date() | dy.Datetime():
            in_two_ways = pl.when(stood.str.contains(READ_IN_TWO_WAYS))
            return in_two_ways.then(pl.lit(f"{right}: {DAY_OR_MONTH}")).otherwise(pl.lit(right))
        case dy.Bool():
            return pl.lit(f"{right}{TRUTHS_OF_RETURNS}")
        case _:
            return pl.lit(right)


def _not_blank(column: dy.Column) -> str:
    parts = (column.metadata or {}).get("made_up_of", ())
    return "it may not be blank" + (f", or {' or '.join(parts)} must be told" if parts else "")
