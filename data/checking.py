"""Cast and check the rows of a contract; rows with a fault are set apart, not mended."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import dataframely as dy
import polars as pl

from data.casting import FIRST_BELIEVABLE, cast, is_typed, what_is_right
from data.contracts import TABLES
from data.declaration import Provenance
from data.readers import Fault
from data.receipt import Reason, identifies, masked
from data.spells import SPELLS
from data.subjects import fill_places, has_subject, subject_place

LATEST_AFTER_PERIOD = timedelta(days=2 * 366)
"""How far after the period a date may lie (our own choice: reviews and births are planned
months ahead, never two years)."""
FAULTS_SCHEMA = {
    "record": pl.Int64,
    "row": pl.Int64,
    "column": pl.String,
    "value": pl.String,
    "what_is_right": pl.String,
}


@dataclass(frozen=True, slots=True)
class Checked:
    """A contract's rows after checking.

    `accepted`: the contract's columns, typed. `quarantined`: the rows as they stood, all
    text, and `row`. `faults`: one row a fault, values in clear: see `reasons`.
    """

    table: str
    accepted: pl.DataFrame
    quarantined: pl.DataFrame
    faults: pl.DataFrame

    def reasons(self) -> list[Reason]:
        """Each fault for the receipt, in order of rows, with identifying values masked."""
        return [
            Reason(
                row=row,
                column=column,
                value=masked(value) if self._hides(column, value) else value,
                what_is_right=right,
            )
            for row, column, value, right in self.faults.sort("row", "record", maintain_order=True)
            .drop("record")
            .iter_rows()
        ]

    def _hides(self, column: str, value: str | None) -> bool:
        if value is None or identifies(self.table, column):
            return True
        # A name that slipped into a column of dates or numbers must not be shown there.
        known = TABLES[self.table].columns()[column]
        is_number = isinstance(known, (dy.Date, dy.Int64))
        return is_number and any(letter.isalpha() for letter in value)


def check(table: str, text: pl.DataFrame, given: list[Fault], of: Provenance) -> Checked:
    """Cast and check the rows of one contract table in one file.

    Args:
        text: columns of the contract (all text; one that may be left out may be missing)
            and `row`.
        given: faults that the reader found in this table.
        of: whose the file is and for when.
    """
    columns = TABLES[table].columns()
    text = (
        fill_places(table, text, of)
        .with_columns(
            pl.lit(None, pl.String).alias(name) for name in columns if name not in text.columns
        )
        .with_row_index("record")
    )
    text = text.with_columns(pl.col("record").cast(pl.Int64))
    typed = text.select(
        "record", "row", *(cast(name, column).alias(name) for name, column in columns.items())
    )
    faults = pl.concat(
        [
            _given_faults(given),
            *_cell_faults(columns, text, typed, of.period_end),
            *_order_faults(table, text, typed),
            *_subject_faults(table, text, typed, of),
        ]
    )
    sound = typed.filter(~pl.col("record").is_in(faults["record"].implode()))
    repeated = _repeated(table, text, sound)
    faults = pl.concat([faults, repeated])
    faulty = pl.col("record").is_in(faults["record"].implode())
    return Checked(
        table=table,
        accepted=sound.filter(~faulty).select(*columns),
        quarantined=text.filter(faulty).select("row", *columns),
        faults=faults,
    )


def _given_faults(given: list[Fault]) -> pl.DataFrame:
    return pl.DataFrame(
        [(fault.record, fault.row, fault.column, fault.value, fault.reason) for fault in given],
        schema=FAULTS_SCHEMA,
        orient="row",
    )


def _cell_faults(
    columns: dict[str, dy.Column], text: pl.DataFrame, typed: pl.DataFrame, period_end: date
) -> Iterator[pl.DataFrame]:
    both = typed.with_columns(text.select(pl.all().exclude("record", "row").name.suffix(":text")))
    latest = period_end + LATEST_AFTER_PERIOD
    for name, column in columns.items():
        stood = pl.col(f"{name}:text")
        value = pl.col(name)
        if is_typed(column):
            yield _faults(both, stood.is_not_null() & value.is_null(), name, what_is_right(column))
        if isinstance(column, dy.Int64):
            yield _faults(both, value < 0, name, what_is_right(column))
        if isinstance(column, dy.Date):
            believable = value.is_between(FIRST_BELIEVABLE, latest)
            yield _faults(both, ~believable, name, f"a day between {FIRST_BELIEVABLE} and {latest}")
        if not column.nullable:
            yield _faults(both, stood.is_null(), name, "it may not be blank")


def _order_faults(table: str, text: pl.DataFrame, typed: pl.DataFrame) -> Iterator[pl.DataFrame]:
    if table in SPELLS:
        start, end = SPELLS[table]
        both = typed.with_columns(text[end].alias(f"{end}:text"))
        yield _faults(both, pl.col(end) < pl.col(start), end, f"a day not before {start}")


def _subject_faults(
    table: str, text: pl.DataFrame, typed: pl.DataFrame, of: Provenance
) -> Iterator[pl.DataFrame]:
    if has_subject(table):
        both = typed.with_columns(text["subject_id"].alias("subject_id:text"))
        yield _faults(
            both,
            pl.col("subject_id").is_not_null() & subject_place(table, of).is_null(),
            "subject_id",
            "an id whose agency (subject_agency) and place (from_place or to_place) are told",
        )


def _repeated(table: str, text: pl.DataFrame, sound: pl.DataFrame) -> pl.DataFrame:
    """All but the first of rows with one primary key, whether or not they are alike."""
    key = TABLES[table].primary_key()
    if not key or not sound.select(key).is_duplicated().any():
        return pl.DataFrame(schema=FAULTS_SCHEMA)
    contents = [name for name in sound.columns if name not in ("record", "row", *key)]
    first = sound.unique(key, keep="first", maintain_order=True)
    others = sound.join(first, on=key, suffix=":first").filter(
        pl.col("record") != pl.col("record:first")
    )
    alike = pl.all_horizontal(
        pl.lit(True), *(pl.col(name).eq_missing(pl.col(f"{name}:first")) for name in contents)
    )
    names = " and ".join(key)
    return others.select(
        "record",
        "row",
        pl.lit(key[0]).alias("column"),
        text[key[0]].gather(others["record"]).alias("value"),
        pl.format(
            "each {} once: row {} has the same, with {} values",
            pl.lit(names),
            pl.col("row:first"),
            pl.when(alike).then(pl.lit("equal")).otherwise(pl.lit("other")),
        ).alias("what_is_right"),
    )


def _faults(both: pl.DataFrame, wrong: pl.Expr, column: str, right: str) -> pl.DataFrame:
    return both.filter(wrong).select(
        "record",
        "row",
        pl.lit(column).alias("column"),
        pl.col(f"{column}:text").alias("value"),
        pl.lit(right).alias("what_is_right"),
    )
