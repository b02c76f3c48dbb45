"""Lay the accepted rows of a submission's files before rules: all at once, or part by part.

In parts, because what a rule compares takes several times the memory of the rows themselves, and
because parts can be worked on side by side.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

import duckdb
import polars as pl

from data.candidates import Candidate
from data.contracts import TABLES
from data.rule import Rule
from data.shared_out import shared_out
from data.submitted import broken_rows, put_table

ROWS_AT_A_TIME = 100_000
"""Rows of all tables laid before rules at once (our own choice: some 40 MB)."""
WORKPLACES_OVER_MANY_ROWS = 2
"""Parts worked on side by side: as many as there are cores at the least."""
RULES_AT_A_TIME = 8
"""Rules of one statement over many rows, since what each compares is held until its end (our
own choice: half the memory of all together, and no slower)."""

Part = tuple[list[Rule], dict[str, pl.DataFrame]]
"""Rules, and by table all rows that they must see together."""


def are_many(files: Sequence[Candidate]) -> bool:
    """Whether the rows are laid out in parts: over few, it costs more than it saves."""
    return sum(each.accepted.height for file in files for each in file.checked) > ROWS_AT_A_TIME


class RowsForRules:
    """Rows by table, numbered from 0 through all files.

    `places`: by table, each file that holds it and the numbers of its rows.
    """

    def __init__(
        self, workplaces: Sequence[duckdb.DuckDBPyConnection], files: Sequence[Candidate]
    ) -> None:
        self.places: dict[str, list[tuple[Candidate, range]]] = {}
        self._workplaces = workplaces
        self._rows: dict[str, pl.DataFrame] = {}
        for table in {each.table for file in files for each in file.checked}:
            parts = [(file, each) for file in files for each in file.checked if each.table == table]
            self._rows[table] = pl.concat(each.accepted for _, each in parts)
            ends = list(accumulate(each.accepted.height for _, each in parts))
            self.places[table] = [
                (file, range(end - each.accepted.height, end))
                for (file, each), end in zip(parts, ends, strict=True)
            ]
        self._are_many = are_many(files)

    def breaking(self, rules: Iterable[Rule]) -> dict[str, pl.Series]:
        """Numbers of the rows that break each rule, by its slug, in order.

        A rule is passed over if a table that it reads was not sent.
        """
        due = [rule for rule in rules if self._rows.keys() >= set(rule.tables)]
        found: dict[str, list[pl.Series]] = {rule.slug: [] for rule in due}

        def find(workplace: duckdb.DuckDBPyConnection, part: Part) -> None:
            together, tables = part
            for table, rows in tables.items():
                put_table(workplace, table, rows)
            for some in self._in_statements(together):
                for slug, numbers in broken_rows(workplace, some).items():
                    found[slug].append(numbers)

        shared_out(find, self._workplaces, self._laid_out(due))
        return {slug: pl.concat(numbers).sort() for slug, numbers in found.items() if numbers}

    def _in_statements(self, rules: list[Rule]) -> Iterator[list[Rule]]:
        size = RULES_AT_A_TIME if self._are_many else max(1, len(rules))
        return (rules[first : first + size] for first in range(0, len(rules), size))

    def _laid_out(self, rules: list[Rule]) -> Iterator[Part]:
        rules = [rule for rule in rules if self._rows[rule.table].height]
        for column in dict.fromkeys(rule.apart_by if self._are_many else None for rule in rules):
            together = [rule for rule in rules if not self._are_many or rule.apart_by == column]
            tables = {
                table: rows.select("row", *_named(table, together))
                for table, rows in self._numbered(together).items()
            }
            if column is None:
                yield together, tables
            else:
                for part in _parts(tables, column):
                    yield together, part

    def _numbered(self, rules: list[Rule]) -> dict[str, pl.DataFrame]:
        read = dict.fromkeys(table for rule in rules for table in rule.tables)
        return {table: self._rows[table].with_row_index("row") for table in read}


def _named(table: str, rules: list[Rule]) -> list[str]:
    """The columns of a table that some rule names, in order."""
    words = {word for rule in rules for word in re.findall(r"\w+", rule.select)}
    return [name for name in TABLES[table].columns() if name in words]


def _parts(tables: dict[str, pl.DataFrame], column: str) -> Iterator[dict[str, pl.DataFrame]]:
    """The tables' rows in parts, so that rows alike in the column are in one part."""
    number = 1 + sum(rows.height for rows in tables.values()) // ROWS_AT_A_TIME
    part_of = {
        table: rows.select((pl.col(column).hash() % number).cast(pl.UInt16)).to_series()
        for table, rows in tables.items()
    }
    for part in range(number):
        yield {table: rows.filter(part_of[table] == part) for table, rows in tables.items()}
