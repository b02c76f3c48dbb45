"""Whether a whole file is what it says: columns in their places, dates of the period."""

from datetime import date

import dataframely as dy
import polars as pl

from data.casting import cast_texts, fitting, is_typed, what_is_right
from data.checking import Checked, reasons_of
from data.contracts import TABLES
from data.receipt import Reason, Refused
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
EARLIER_SHARE = 0.5
"""Above this share of a log's rows before the period the file is of an earlier one (our own
choice)."""
SHARES = ("dated", "within", "running", "later", "over")
LATER_SHARE = 0.5
"""Above this share of rows that begin after the period the file is of a later one (our own
choice: what was entered between the period's end and the extract is a few weeks' worth)."""


MOST_BEGIN = (0.1, 0.9)
"""Between which shares of a file's events, in order of days, most of them lie (our own choice:
a day that is wrong says nothing then)."""

POSTCODE = "postcode"
POSTCODE_FORM = r"(?i)^[a-z]{1,2}[0-9][a-z0-9]? *[0-9][a-z]{2}$"
"""A whole British postcode in outline (our own choice: near enough to tell it from an id)."""
LOGS = ("joint_event", "meeting", "probation_contact")
"""Tables of single days that an agency sends for the period alone: most rows are of it. The
returns of social care may hold years of history beside."""
SET_ASIDE_SHARE = 0.5
"""Above this share of rows set aside a file is taken to be wrong as a whole (our own choice)."""
SET_ASIDE_MINIMUM_ROWS = 20
"""Rows needed for that (our own choice: of fewer, each is told by itself)."""


def refuse_mostly_set_aside(checked: list[Checked]) -> None:
    """Look how many rows of a file are fit to load.

    Raises:
        Refused: if it has many rows and most are set aside, with what is wrong with them.
    """
    aside = sum(each.quarantined.height for each in checked)
    rows = aside + sum(each.accepted.height for each in checked)
    if rows >= SET_ASIDE_MINIMUM_ROWS and aside > SET_ASIDE_SHARE * rows:
        whole = Reason(
            what_is_right=f"{aside:,} of {rows:,} rows would be set aside: the file as a whole"
            " seems to be of another kind or period"
        )
        raise Refused(whole, *reasons_of(checked))


def refuse_swapped_postcodes(text: pl.DataFrame) -> None:
    """Compare the column of postcodes with the other columns, all of them text.

    Raises:
        Refused: if most of its values are no postcodes and most of another column's are.
    """
    if POSTCODE not in text.columns or _share_of_postcodes(text[POSTCODE]) > SWAPPED_SHARE:
        return
    for other in text.columns:
        if text[other].dtype == pl.String and _share_of_postcodes(text[other]) > SWAPPED_SHARE:
            raise Refused.because(
                f"columns {POSTCODE} and {other} seem swapped: {other} holds postcodes",
                column=POSTCODE,
            )


def _share_of_postcodes(values: pl.Series) -> float:
    given = values.drop_nulls()
    return 0.0 if given.is_empty() else int(given.str.contains(POSTCODE_FORM).sum()) / len(given)


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
    fits = fitting(text, typed)
    for name, column in typed.items():
        values = text[name].drop_nulls()
        if fits[name] >= (1 - SWAPPED_SHARE) * len(values):
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
    return cast_texts(values, column).count() / len(values)


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


def tells_of_period(checked: list[Checked], period_start: date, period_end: date) -> bool | None:
    """Whether the file's dated events and spells are of the period; null if it tells of none.

    They are not if most begin after it, if most of a log lies before it, or if none begins
    or ends within it: unless they are few, and some run on through it.
    """
    counts = pl.concat(
        [
            pl.DataFrame(schema=dict.fromkeys(SHARES, pl.UInt32)),
            *(
                _of_period(each, period_start, period_end)
                for each in checked
                if each.table not in STANDING and _days(each.table)
            ),
        ]
    )
    dated, within, running, later, over = counts.sum().row(0)
    if not dated:
        return None
    if later > LATER_SHARE * dated or over > EARLIER_SHARE * dated:
        return False
    return bool(within or (running and dated < OTHER_YEAR_MINIMUM_ROWS))


def days_told(checked: list[Checked]) -> str:
    """From which month to which most of the events and spells of a file begin, in words.

    Days are not told: of a file whose columns moved they could be those of births.
    """
    dated = [each for each in checked if each.table not in STANDING and _days(each.table)]
    firsts = pl.concat([pl.Series(dtype=pl.Date), *map(_firsts, dated)]).drop_nulls()
    if firsts.is_empty():
        return "no day at all"
    low, high = (firsts.quantile(share, "nearest") for share in MOST_BEGIN)
    return f"{low:%Y-%m}..{high:%Y-%m}"


def _firsts(checked: Checked) -> pl.Series:
    days = _days(checked.table)
    first = pl.col(SPELLS[checked.table][0]) if checked.table in SPELLS else pl.min_horizontal(days)
    return checked.accepted.with_columns(pl.col(days).cast(pl.Date)).select(
        first.cast(pl.Date).alias("first")
    )["first"]


def _days(table: str) -> list[str]:
    """Columns of days that a file tells: what intake fills in says nothing of its year."""
    return [
        name
        for name, column in TABLES[table].columns().items()
        if isinstance(column, (dy.Date, dy.Datetime))
        and (column.metadata or {})["becomes"] == "itself"
        and not (column.metadata or {}).get("made_at_intake")
    ]


def _of_period(checked: Checked, period_start: date, period_end: date) -> pl.DataFrame:
    """How many rows are dated, in the period, running through it, after it, before it (logs)."""
    days = _days(checked.table)
    first, last = pl.min_horizontal(days), pl.max_horizontal(days)
    if checked.table in SPELLS:
        start, end = SPELLS[checked.table]
        first, last = pl.col(start), pl.col(end).fill_null(period_end)
    return checked.accepted.with_columns(pl.col(days).cast(pl.Date)).select(
        pl.any_horizontal(pl.col(days).is_not_null()).sum().alias("dated"),
        pl.any_horizontal(pl.col(days).is_between(period_start, period_end)).sum().alias("within"),
        ((first <= period_end) & (last >= period_start)).sum().alias("running"),
        (first > period_end).sum().alias("later"),
        ((last < period_start) & pl.lit(checked.table in LOGS)).sum().alias("over"),
    )
