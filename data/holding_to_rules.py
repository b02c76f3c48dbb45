"""Hold the files of one submission to the rules of quality, all of them together.

Rules that refuse a file come first, then those that set rows apart, then those that warn
of what is left. Nothing follows a row that is set apart: what belonged to it stays.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import accumulate
from pathlib import Path

import duckdb
import polars as pl

from data.candidates import Candidate, refuse_if_no_row_is_left
from data.declaration import Provenance
from data.receipt import Breach, FileReceipt, Reason, Refused
from data.rule import Rule, Severity, catalogue
from data.setting_apart import set_apart
from data.submitted import broken_rows, empty_table, put_submission, put_table, workplace

ROWS_TOLD = 10
"""Rows named of a file for a rule that warns (our own choice: enough to find the fault in
the system; all are counted)."""


@dataclass(frozen=True, slots=True)
class Held:
    """What became of the files: `fit` may be loaded, `refused` are refused whole."""

    fit: list[Candidate]
    refused: list[FileReceipt]


@dataclass(frozen=True, slots=True)
class _Broken:
    """Rows of one file that break a rule, by position among the accepted of its table."""

    rule: Rule
    file: Path
    positions: list[int]


Places = Mapping[str, list[tuple[Candidate, range]]]
"""By table: each file that holds it, and the numbers that rules see of its rows."""


@cache
def _all_rules() -> tuple[Rule, ...]:
    return tuple(catalogue().values())


def hold_to_rules(
    of: Provenance,
    candidates: Sequence[Candidate],
    made_on: date,
    rules: Iterable[Rule] | None = None,
) -> Held:
    """Refuse files, set rows apart and warn, as each rule says.

    Args:
        candidates: the files of one submission.
        made_on: the day of the extract.
        rules: by default every rule of the project.
    """
    held = Held(list(candidates), [])
    in_force = [
        rule
        for rule in (_all_rules() if rules is None else rules)
        if rule.is_valid(of.period_start, of.period_end)
    ]
    with workplace() as connection:
        put_submission(connection, of, made_on)
        places = None
        for severity, answer in ANSWERS.items():
            mine = [rule for rule in in_force if rule.severity == severity]
            if mine and places is None:
                places = _fill(connection, held.fit, in_force)
            broken = list(_broken(connection, mine, places or {}))
            if broken:
                held = _answered(held, broken, answer)
                places = None
    return held


def _fill(
    connection: duckdb.DuckDBPyConnection, files: list[Candidate], rules: list[Rule]
) -> Places:
    """Put the accepted rows of all files into the tables that rules read."""
    places: dict[str, list[tuple[Candidate, range]]] = {}
    for table in {table for rule in rules for table in rule.tables}:
        parts = [(file, each) for file in files for each in file.checked if each.table == table]
        if not parts:
            continue
        rows = pl.concat([empty_table(table).drop("row"), *(each.accepted for _, each in parts)])
        put_table(connection, table, rows.with_row_index("row"))
        ends = list(accumulate(each.accepted.height for _, each in parts))
        places[table] = [
            (file, range(end - each.accepted.height, end))
            for (file, each), end in zip(parts, ends, strict=True)
        ]
    return places


def _broken(
    connection: duckdb.DuckDBPyConnection, rules: list[Rule], places: Places
) -> Iterator[_Broken]:
    """Whose rows break the rules; a rule is passed over if a table it reads was not sent."""
    due = [rule for rule in rules if places.keys() >= set(rule.tables)]
    rows = broken_rows(connection, [rule for rule in due if places[rule.table][-1][1].stop])
    for rule in due:
        for file, numbers in places[rule.table]:
            mine = [row - numbers.start for row in rows.get(rule.slug, []) if row in numbers]
            if mine:
                yield _Broken(rule, file.file, mine)


Answer = Callable[[Candidate, list[_Broken]], Candidate]


def _answered(held: Held, broken: list[_Broken], answer: Answer) -> Held:
    """Let each file that breaks a rule bear it; it may be refused for it."""
    fit, refused = [], list(held.refused)
    for file in held.fit:
        mine = [each for each in broken if each.file == file.file]
        try:
            fit.append(answer(file, mine) if mine else file)
        except Refused as error:
            refused.append(file.refused(error.reasons))
    return Held(fit, refused)


def _refuse(_file: Candidate, broken: list[_Broken]) -> Candidate:
    raise Refused(
        *(
            Reason(
                column=each.rule.fields[0],
                what_is_right=each.rule.message,
                count=len(each.positions),
                rule=each.rule.slug,
            )
            for each in broken
        )
    )


def _set_apart(file: Candidate, broken: list[_Broken]) -> Candidate:
    checked = [
        set_apart(each, [(it.rule, it.positions) for it in broken if it.rule.table == each.table])
        for each in file.checked
    ]
    refuse_if_no_row_is_left(checked)
    return replace(file, checked=checked)


def _warn(file: Candidate, broken: list[_Broken]) -> Candidate:
    rows = {each.table: each.rows for each in file.checked}
    warnings = [
        Breach(
            rule=each.rule.slug,
            message=each.rule.message,
            table=each.rule.table,
            count=len(each.positions),
            rows=sorted(rows[each.rule.table].gather(each.positions))[:ROWS_TOLD],
        )
        for each in broken
    ]
    return replace(file, warnings=warnings)


ANSWERS: dict[Severity, Answer] = {"refuse": _refuse, "quarantine": _set_apart, "warn": _warn}
"""What becomes of a file with rows that break rules, the gravest first."""
