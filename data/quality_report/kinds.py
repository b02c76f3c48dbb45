"""How completely each table and log came that some indicator needs, by agency and year."""

from collections import defaultdict
from datetime import date
from pathlib import Path

import polars as pl

from data.in_force import coverage
from data.quality_report.needs import needed_kinds
from data.quality_report.sent import OF_SCHEMA

COMPLETE, IN_PART, MISSING = "complete", "in part", "missing"
SCHEMA = {**OF_SCHEMA, **dict.fromkeys(("kind", "state"), pl.String())}


def kinds(home: Path, owed: pl.DataFrame) -> pl.DataFrame:
    """Say of every table and log that is needed of a place and year how completely it came.

    Args:
        owed: rows of `calendar_of_returns.owed`.

    Returns:
        As `SCHEMA`; state: complete (on every day of the year), in part, or missing.
    """
    told: dict[tuple[str, str, str], list[tuple[str, date, date]]] = defaultdict(list)
    for agency, place, kind, covered, start, end in coverage(home).iter_rows():
        told[agency, place, kind].append((covered, start, end))
    wanted = defaultdict(set)
    for need in needed_kinds():
        wanted[need.agency].add(need.kind)
    rows = [
        (agency, place, start, end, kind, _state(told[agency, place, kind], start, end))
        for agency, place, start, end in owed.select(list(OF_SCHEMA)).iter_rows()
        for kind in sorted(wanted[agency])
    ]
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


def _state(told: list[tuple[str, date, date]], start: date, end: date) -> str:
    within = [
        (covered, max(first, start), min(last, end))
        for covered, first, last in told
        if covered != "not recorded" and first <= end and last >= start
    ]
    missing = set(range(start.toordinal(), end.toordinal() + 1))
    for covered, first, last in within:
        if covered == "complete":
            missing -= set(range(first.toordinal(), last.toordinal() + 1))
    if not within:
        return MISSING
    return IN_PART if missing else COMPLETE
