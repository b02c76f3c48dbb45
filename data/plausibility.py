"""Whether a whole file is what it says: columns in their places, dates of the period."""

from datetime import date

import dataframely as dy
import polars as pl

from data.casting import cast, is_typed, what_is_right
from data.checking import Checked
from data.contracts import TABLES
from data.receipt import Refused
from data.spells import SPELLS, STANDING

SWAPPED_SHARE = 0.5
"""Above this share of values that do not fit, a column is taken to hold another's (our own
choice: typing errors stay under a tenth in the samples, a swapped column is near one)."""
SWAPPED_MINIMUM_VALUES = 10
"""Values needed to refuse a column that does not fit where no other seems to have taken
its place (our own choice: of fewer, each is told by itself)."""
OTHER_YEAR_MINIMUM_ROWS = 20
"""Rows needed to refuse a file in which nothing began or ended in the period though
something was running (our own choice: of fewer, all may have begun before)."""
LATER_SHARE = 0.5
"""Above this share of rows that begin after the period the file is of a later one (our own
choice: what was entered between the period's end and the extract is a few weeks' worth)."""


def refuse_swapped_columns(table: str, text: pl.DataFrame) -> None:
    """Compare each typed column's values with its type.

    Raises:
        Refused: if most of a column's values do not fit, naming the column that its
            values seem to belong to, or if most spells end before they start.
    """
    columns = TABLES[table].columns()
    typed = {
        name: column
        for name, column in columns.items()
        if is_typed(column) and name in text.columns
    }
    fitting = text.select(cast(name, column).count().alias(name) for name, column in typed.items())
    for name, column in typed.items():
        values = text[name].drop_nulls()
        if fitting[name].item() >= (1 - SWAPPED_SHARE) * len(values):
            continue
        other = _likeliest_other(name, text, columns)
        if other:
            raise Refused.because(
                f"columns {name} and {other} seem swapped: {name} must hold "
                f"{what_is_right(column)}, and {other} holds such values",
                column=name,
            )
        if len(values) >= SWAPPED_MINIMUM_VALUES:
            raise Refused.because(
                f"most values of {name} do not fit: each must be {what_is_right(column)}",
                column=name,
            )


def _likeliest_other(name: str, text: pl.DataFrame, columns: dict[str, dy.Column]) -> str | None:
    """The column that holds this one's values and whose values stand in this one."""
    values = text[name].drop_nulls()
    shares: dict[str, float] = {}
    for other, column in columns.items():
        if other == name or other not in text.columns or text[other].null_count() == text.height:
            continue
        takes_ours = _share_fitting(text[other].drop_nulls(), columns[name])
        is_ours = _share_fitting(values, column)
        if min(takes_ours, is_ours) > SWAPPED_SHARE:
            shares[other] = min(takes_ours, is_ours)
    return max(shares, key=lambda other: shares[other], default=None)


def _share_fitting(values: pl.Series, column: dy.Column) -> float:
    """Share of texts that are a value of the column; one if there is no text."""
    if values.is_empty():
        return 1.0
    fitting = values.to_frame("value").select(cast("value", column).is_not_null().mean()).item()
    return float(fitting)


def refuse_spells_backwards(checked: Checked) -> None:
    """Look for the two days of a spell in each other's place.

    Raises:
        Refused: if most spells that have both days end before they start.
    """
    if checked.table not in SPELLS:
        return
    start, end = SPELLS[checked.table]
    backwards = checked.faults.filter(
        pl.col("column") == end, pl.col("what_is_right").str.ends_with(start)
    )
    ended = checked.accepted[end].count() + backwards.height
    if backwards.height >= max(SWAPPED_MINIMUM_VALUES, SWAPPED_SHARE * ended):
        raise Refused.because(
            f"columns {start} and {end} seem swapped: most spells end before they start",
            column=end,
        )


def is_of_other_period(checked: list[Checked], period_start: date, period_end: date) -> bool:
    """Whether the file tells of dated events or spells, and they are not of the period.

    They are not if most begin after it, or if none begins or ends within it: unless they
    are few, and some run on through it.
    """
    counts = pl.concat(
        [
            pl.DataFrame(schema=dict.fromkeys(("dated", "within", "running", "later"), pl.UInt32)),
            *(
                _of_period(each, period_start, period_end)
                for each in checked
                if each.table not in STANDING
            ),
        ]
    )
    dated, within, running, later = counts.sum().row(0)
    if later > LATER_SHARE * dated:
        return True
    return bool(dated and not within and (not running or dated >= OTHER_YEAR_MINIMUM_ROWS))


def _of_period(checked: Checked, period_start: date, period_end: date) -> pl.DataFrame:
    """How many rows have a date, have one in the period, run through it, begin after it."""
    days = [
        name
        for name, column in TABLES[checked.table].columns().items()
        if isinstance(column, dy.Date) and (column.metadata or {})["becomes"] == "itself"
    ]
    first, last = pl.min_horizontal(days), pl.max_horizontal(days)
    if checked.table in SPELLS:
        start, end = SPELLS[checked.table]
        first, last = pl.col(start), pl.col(end).fill_null(period_end)
    return checked.accepted.select(
        pl.any_horizontal(pl.col(days).is_not_null()).sum().alias("dated"),
        pl.any_horizontal(pl.col(days).is_between(period_start, period_end)).sum().alias("within"),
        ((first <= period_end) & (last >= period_start)).sum().alias("running"),
        (first > period_end).sum().alias("later"),
    )
