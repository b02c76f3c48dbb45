"""Reasons of a receipt that are alike: counted together, and told in one line."""

import re
from collections.abc import Sequence

from data.receipt import MASK, ROWS_TOLD, Reason

MOST_REASONS = 100
"""Reasons kept one by one for a file (our own choice: what a person may look through);
the rest are counted by what was wrong."""
ANOTHER_ROW = re.compile(r"\brow \d+")
"""How a fault names the row that another repeats."""

MASKED_CODE = "; it is masked as it may be a name: `lscb quarantine export` shows it"


def in_any_row(what_is_right: str) -> str:
    """A fault as it is counted: whichever row it is that another repeats."""
    return ANOTHER_ROW.sub("another row", what_is_right)


def told(reasons: Sequence[Reason]) -> list[Reason]:
    """The first reasons one by one, the others counted by column, what is right and code."""
    rest: dict[tuple[str | int | None, ...], Reason] = {}
    for reason in reasons[MOST_REASONS:]:
        right = in_any_row(reason.what_is_right)
        code = reason.unknown_code
        of = (reason.sheet, reason.column, right, reason.rule, reason.table, code)
        before = rest[of].count if of in rest else 0
        rest[of] = reason.model_copy(
            update={
                "row": None,
                "value": reason.value if code else None,
                "what_is_right": right,
                "count": before + reason.count,
            }
        )
    return [*reasons[:MOST_REASONS], *rest.values()]


def lines(reasons: Sequence[Reason], *, by_table: bool) -> list[str]:
    """One line for all reasons of a column that are alike, whatever rows and tables they are in.

    Of codes that a list lacks each has a line of its own.

    Args:
        by_table: whether a row is of one of many tables, so that its table tells which.
    """
    alike: dict[tuple[str | int | None, ...], list[Reason]] = {}
    for reason in reasons:
        right = in_any_row(reason.what_is_right)
        code = reason.unknown_code
        of = (reason.sheet, reason.heading, reason.column, right, reason.rule, code)
        alike.setdefault(of, []).append(reason)
    return [_line(group, by_table=by_table) for group in alike.values()]


def _line(group: Sequence[Reason], *, by_table: bool) -> str:
    first = group[0]
    tables = ", ".join(dict.fromkeys(each.table or "" for each in group)) if by_table else ""
    column = f"column {first.column}" if first.column else ""
    # The sheet's own words first: by them the cell is found.
    if first.heading:
        column = f"{first.heading!r} ({', '.join(filter(None, (tables, first.column)))})"
    cells = _cells(group)
    times = sum(each.count for each in cells)
    values = {each.value for each in cells}
    places = [
        first.sheet or tables,
        _rows(cells, has_one_value=len(values) == 1),
        column,
        f"value {first.value!r}" if len(values) == 1 and first.value is not None else "",
    ]
    where = ", ".join(filter(None, places))
    right = first.what_is_right if times == 1 else in_any_row(first.what_is_right)
    often = f" ({times:,} times)" if times > 1 else ""
    if first.unknown_code and MASK in (first.value or ""):
        right += MASKED_CODE
    said = f"{right}{often}" + (f" [{first.rule}]" if first.rule else "")
    return f"{where}: {said}" if where else said


def _cells(group: Sequence[Reason]) -> list[Reason]:
    """A cell of a sheet once, though several tables are made of it; otherwise each reason."""
    if not group[0].heading:
        return list(group)
    once = {each.row: each for each in group if each.row is not None}
    return [*once.values(), *(each for each in group if each.row is None)]


def _rows(cells: Sequence[Reason], *, has_one_value: bool) -> str:
    """The first rows, each with its value where these differ."""
    values = {each.row: each.value for each in cells if each.row is not None}
    told = [
        str(row) if has_one_value or values[row] is None else f"{row} ({values[row]!r})"
        for row in sorted(values)[:ROWS_TOLD]
    ]
    if not told:
        return ""
    is_more = len(values) > ROWS_TOLD or any(each.row is None for each in cells)
    return f"row{'' if len(values) == 1 else 's'} {', '.join([*told, '...'] if is_more else told)}"
