"""Take a reviewer's decisions back: all of a file or nothing of it."""

import csv
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import polars as pl

from data.linkage import decisions
from data.linkage.register import FOLDER
from data.standing_still import standing_still
from data.vault import Vault
from metrics.errors import Unable

NEEDED = ("pair_id", "decision")
FIRST_ROW = 2
"""The header is row 1 to whoever opens the file."""


class NotAsExported(Unable):
    """The file is not a review list of ours with its decisions filled in."""


class Taken(NamedTuple):
    """How many decisions were kept, how many stood there already, how many rows are open."""

    kept: int
    known: int
    undecided: int


class _Answer(NamedTuple):
    row: int
    pair_id: str
    decision: str


def take(home: Path, vault: Vault, file: Path, reviewer: str) -> Taken:
    """Keep the decisions of a list, each with who decided and when; they hold from the next build.

    A decision that the same reviewer gave on the same row of an earlier file is not kept
    twice; one that differs is, and holds instead.

    Raises:
        NotAsExported: naming the file, the row, the column and what is right; nothing is kept.
        data.standing_still.Busy: if an intake or a build is running.
        Unable: if no reviewer is named.
    """
    if not reviewer.strip():
        raise Unable("name who decided, with --reviewer")
    answers = _read(file)
    with standing_still(home):
        listed = _listed(vault)
        _refuse(file, _faults(answers, set(listed["pair_id"])))
        given = [(each.pair_id, each.decision) for each in answers if each.decision]
        new = (
            pl.DataFrame(given, schema={"pair_id": pl.String, "decision": pl.String}, orient="row")
            .join(listed, "pair_id", maintain_order="left")
            .with_columns(
                reviewer=pl.lit(reviewer.strip()),
                decided_at=pl.lit(datetime.now(UTC), decisions.DECISION["decided_at"]),
            )
        )
        latest = decisions.read(vault).unique(["pair_id", "reviewer"], keep="last")
        new = new.join(latest, ["pair_id", "reviewer", "decision"], how="anti")
        decisions.add(vault, new)
    return Taken(new.height, len(given) - new.height, len(answers) - len(given))


def _read(file: Path) -> list[_Answer]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            lines = csv.DictReader(stream)
            missing = [name for name in NEEDED if name not in (lines.fieldnames or [])]
            if missing:
                raise NotAsExported(
                    f"{file}, row 1: the column {missing[0]} is missing: "
                    "keep the header of the list as it was exported"
                )
            rows = [_answer(number, row) for number, row in enumerate(lines, FIRST_ROW)]
    except (UnicodeDecodeError, csv.Error) as error:
        raise NotAsExported(f"{file} is no table: save it as CSV in UTF-8") from error
    if not any(row.decision for row in rows):
        raise NotAsExported(f"{file}, column decision: no row holds a decision")
    return rows


def _answer(number: int, row: dict[str, str | None]) -> _Answer:
    pair_id, decision = ((row[name] or "").strip().lower() for name in NEEDED)
    return _Answer(number, pair_id, decision)


def _listed(vault: Vault) -> pl.DataFrame:
    if decisions.LISTED not in vault.names(FOLDER):
        raise NotAsExported("no review list was ever exported: `lscb linkage review export`")
    return vault.read(FOLDER, decisions.LISTED)


def _faults(answers: list[_Answer], listed: set[str]) -> Iterator[tuple[int, str, str]]:
    """Row, column and what is right, in order of rows. No value is told: it may be a name."""
    times = Counter(each.pair_id for each in answers)
    for row, pair_id, decision in answers:
        if pair_id not in listed:
            yield (
                *(row, "pair_id"),
                "no pair of this id is on a list, or one of its two has been removed since: "
                "leave the row out, or put the id back as it was exported",
            )
        elif times[pair_id] > 1:
            yield row, "pair_id", "the id stands in more than one row: keep one of them"
        if decision and decision not in decisions.WORDS:
            yield row, "decision", f"must be {', '.join(decisions.WORDS)}, or empty"


def _refuse(file: Path, faults: Iterator[tuple[int, str, str]]) -> None:
    found = list(faults)
    if found:
        row, column, right = found[0]
        others = f" (and {len(found) - 1:,} faults more)" if len(found) > 1 else ""
        raise NotAsExported(f"{file}, row {row}, column {column}: {right}{others}")
