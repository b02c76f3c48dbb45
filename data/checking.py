"""Cast and check the rows of a contract; rows with a fault are set apart, not mended."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import dataframely as dy
import polars as pl

from data.casting import cast_columns
from data.compact import compact
from data.conditions import AS_IT_STOOD, Condition, conditions
from data.contracts import TABLES
from data.declaration import Provenance
from data.filled_rows import FilledRows
from data.hidden_values import Numbers, is_hidden, numbers_of
from data.readers import Fault
from data.readers.places import ONE_SHEET, Places
from data.receipt import Reason, masked, reason_at, shown
from data.repetition import FAULTS_SCHEMA, repeated_rows
from data.unlisted_codes import numbered

ROWS_AT_A_TIME = 40_000
"""Rows that are text, typed and compared at once (our own choice: some 25 MB)."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A contract's rows after checking.

    `accepted`: the contract's columns, typed and compact (see `data.compact`); `rows`: where
    each of them stands in the file. `quarantined`: the rows as they stood, all text, and
    `row`. `faults`: one row a fault with the `rule` of quality that found it, if one did,
    values in clear: see `reasons`. A row is a place, which `places` explain. `period_start`:
    the first day of the period of which the file is sent.
    """

    table: str
    accepted: pl.DataFrame
    rows: pl.Series
    quarantined: pl.DataFrame
    faults: pl.DataFrame
    period_start: date
    places: Places = ONE_SHEET

    def accepted_at(self) -> pl.DataFrame:
        """Where the accepted rows stand: `row`, and `child_id` where the table has it."""
        whose = [self.accepted["child_id"]] if "child_id" in self.accepted.columns else []
        return pl.DataFrame([self.rows.alias("row"), *whose])

    def apart_at(self) -> pl.DataFrame:
        """The same of the rows set apart."""
        whose = ["child_id"] if "child_id" in self.quarantined.columns else []
        return self.quarantined.select(pl.col("row").cast(pl.Int64), *whose)

    def births(self) -> frozenset[Numbers]:
        """The birth dates of the rows, those set apart too, as `numbers_of` has them."""
        names = [
            name
            for name, column in TABLES[self.table].columns().items()
            if (column.metadata or {})["becomes"] == "month"
        ]
        texts = (
            text
            for rows in (self.accepted, self.quarantined)
            for name in names
            for text in rows[name].drop_nulls().unique().cast(pl.String)
        )
        return frozenset(day for text in texts if (day := numbers_of(text)))

    def reasons(self, births: frozenset[Numbers] | None = None) -> list[Reason]:
        """Each fault for the receipt, in order of rows, with identifying values masked.

        Args:
            births: birth dates that stand in the files; by default those of these rows.
        """
        if self.faults.is_empty():
            return []
        known = self.births() if births is None else births
        told = self.faults.with_columns(self.places.of_cells(self.faults).alias("place")).sort(
            "place", "row", "record", maintain_order=True
        )
        codes = numbered(told.select("column", "value").iter_rows(), TABLES[self.table].columns())
        return [
            reason_at(
                self.places.cell(place, column),
                column=column,
                value=self._told(column, value, known),
                what_is_right=right,
                rule=rule,
                table=self.table,
                unknown_code=codes.get((column, value)),
            )
            for place, column, value, right, rule in told.select(
                "place", "column", "value", "what_is_right", "rule"
            ).iter_rows()
        ]

    def _told(self, column: str, value: str | None, births: frozenset[Numbers]) -> str | None:
        is_secret = is_hidden(self.table, column, value, self.period_start, births)
        return masked(value) if is_secret else shown(value)


def reasons_of(checked: Sequence[Checked]) -> list[Reason]:
    """All faults of tables that came together: a birth date of one is masked in the others."""
    births = births_of(checked)
    return [reason for each in checked for reason in each.reasons(births)]


def births_of(checked: Iterable[Checked]) -> frozenset[Numbers]:
    """The birth dates that stand in tables; none are looked for where nothing is at fault."""
    tables = list(checked)
    if all(each.faults.is_empty() for each in tables):
        return frozenset()
    return frozenset().union(*(each.births() for each in tables))


def check(
    table: str,
    text: pl.DataFrame,
    given: list[Fault],
    of: Provenance,
    places: Places = ONE_SHEET,
) -> Checked:
    """Cast and check the rows of one contract table in one file.

    Args:
        text: columns of the contract (all text; one that may be left out may be missing)
            and `row`.
        given: faults that the reader found in this table.
        of: whose the file is and for when.
        places: where the records stand, if the file has several sheets.
    """
    columns = TABLES[table].columns()
    filled = FilledRows(table, text, of)
    numbered = dict(enumerate(conditions(table, of), 1))
    by_condition = {0: [_given_faults(given)]} | {number: [] for number in numbered}
    sound = []
    for part in filled.parts(ROWS_AT_A_TIME):
        typed = _typed(part, columns)
        stood = part.select(pl.col(*columns).name.suffix(AS_IT_STOOD))
        both = pl.concat([typed, stood], how="horizontal")
        # Of a cell of which the reader has said what is wrong nothing is said again.
        broken = _broken(numbered, both, by_condition[0][0])
        for number, found in broken.items():
            by_condition[number].append(found)
        sound.append(compact(table, typed.filter(~_among(*by_condition[0], *broken.values()))))
    accepted = pl.concat(sound)
    faults = [found for parts in by_condition.values() for found in parts]
    repeated = repeated_rows(table, filled, accepted, places)
    if repeated.height:
        accepted = accepted.filter(~_among(repeated))
    faults = pl.concat([*faults, repeated])
    return Checked(
        table=table,
        accepted=accepted.select(*columns),
        rows=accepted["row"],
        quarantined=filled.at(faults["record"].unique().sort()).select("row", *columns),
        faults=faults.with_columns(pl.lit(None, pl.String).alias("rule")),
        period_start=of.period_start,
        places=places,
    )


def _typed(text: pl.DataFrame, columns: Mapping[str, dy.Column]) -> pl.DataFrame:
    return text.select("record", "row").hstack(cast_columns(text, columns))


def _among(*faults: pl.DataFrame) -> pl.Expr:
    return pl.col("record").is_in(pl.concat(faults)["record"].implode())


def _given_faults(given: list[Fault]) -> pl.DataFrame:
    return pl.DataFrame(
        [(fault.record, fault.row, fault.column, fault.value, fault.reason) for fault in given],
        schema=FAULTS_SCHEMA,
        orient="row",
    )


def _broken(
    numbered: Mapping[int, Condition], both: pl.DataFrame, told: pl.DataFrame
) -> dict[int, pl.DataFrame]:
    """Faults of each condition that some row breaks, by its number, but for cells told of."""
    # All at once: most files break none, and each pass over a file has its cost.
    counts = both.select(each.wrong.sum().alias(str(number)) for number, each in numbered.items())
    return {
        number: both.filter(each.wrong)
        .select(
            "record",
            "row",
            pl.lit(each.column).alias("column"),
            pl.col(each.column + AS_IT_STOOD).alias("value"),
            each.what_is_right.alias("what_is_right"),
        )
        .join(told, on=["record", "column"], how="anti", maintain_order="left")
        for number, each in numbered.items()
        if counts[str(number)].item()
    }
