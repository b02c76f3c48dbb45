"""Hold the files of one submission to the rules of quality, all of them together.

Rules that refuse a file come first, then those that set rows apart, then those that warn
of what is left. Nothing follows a row that is set apart: what belonged to it stays.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

import polars as pl

from data.candidates import Candidate, refuse_if_no_row_is_left
from data.checking import Checked
from data.columns_in_file import can_hold, can_hold_records
from data.declaration import Provenance
from data.receipt import ROWS_TOLD, Breach, FileReceipt, Reason, Refused, rows_by_sheet
from data.rows_for_rules import WORKPLACES_OVER_MANY_ROWS, RowsForRules, are_many
from data.rule import Rule, Severity, catalogue
from data.setting_apart import set_apart
from data.submitted import put_submission, workplace


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
    positions: pl.Series


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
    sent = {each.table for file in candidates for each in file.checked}
    in_force = [
        rule
        for rule in (_all_rules() if rules is None else rules)
        if rule.is_valid(of.period_start, of.period_end) and sent.issuperset(rule.tables)
    ]
    if not in_force:
        return held
    with ExitStack() as opened:
        workplaces = [opened.enter_context(workplace()) for _ in range(_side_by_side(candidates))]
        for connection in workplaces:
            put_submission(connection, of, made_on)
        for severity, answer in ANSWERS.items():
            mine = [rule for rule in in_force if rule.severity == severity]
            broken = list(_broken(RowsForRules(workplaces, held.fit), mine)) if mine else []
            if broken:
                held = _answered(held, broken, answer)
    return held


def _side_by_side(candidates: Sequence[Candidate]) -> int:
    return WORKPLACES_OVER_MANY_ROWS if are_many(candidates) else 1


def _broken(rows: RowsForRules, rules: list[Rule]) -> Iterator[_Broken]:
    """Whose rows break the rules, rule by rule."""
    found = rows.breaking(rules)
    for rule in rules:
        for file, numbers in rows.places[rule.table] if rule.slug in found else ():
            mine = found[rule.slug].filter(
                found[rule.slug].is_between(numbers.start, numbers.stop, closed="left")
            )
            told = _that_can_tell(file, rule, mine - numbers.start)
            if len(told):
                yield _Broken(rule, file.file, told)


def _that_can_tell(file: Candidate, rule: Rule, positions: pl.Series) -> pl.Series:
    """Those of a file's rows that can hold what the rule is about."""
    column, held_in = rule.fields[0], file.parsed_format
    has_columns = all(can_hold(held_in, rule.table, name) for name in rule.fields)
    if not (has_columns and all(can_hold_records(held_in, each) for each in rule.format_holds)):
        return positions.clear()
    checked = next(each for each in file.checked if each.table == rule.table)
    places = checked.places
    if not places.sheets:
        return positions
    cells = pl.DataFrame({"row": checked.rows.gather(positions)})
    of_cells = places.of_cells(cells.with_columns(column=pl.lit(column)))
    can_tell = of_cells.to_frame("place").select(places.can_tell(pl.col("place"), column))
    return positions.filter(can_tell.to_series())


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
    checked = {each.table: each for each in file.checked}
    return replace(file, warnings=[_breach(checked[each.rule.table], each) for each in broken])


def _breach(checked: Checked, broken: _Broken) -> Breach:
    column = broken.rule.fields[0]
    found = pl.DataFrame({"row": checked.rows.gather(broken.positions)})
    places = checked.places.of_cells(found.with_columns(column=pl.lit(column)))
    cells = [checked.places.cell(place, column) for place in places.sort().head(ROWS_TOLD)]
    return Breach(
        rule=broken.rule.slug,
        message=broken.rule.message,
        table=broken.rule.table,
        count=len(broken.positions),
        rows=[cell.row for cell in cells],
        sheets=rows_by_sheet(cells),
    )


ANSWERS: dict[Severity, Answer] = {"refuse": _refuse, "quarantine": _set_apart, "warn": _warn}
"""What becomes of a file with rows that break rules, the gravest first."""
