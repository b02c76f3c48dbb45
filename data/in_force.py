"""Which submissions are in force, and what they cover."""

from pathlib import Path

import polars as pl

from data.contracts import published
from data.contracts.joint_working import EVENT_KIND
from data.submissions import Submission, committed


def in_force(home: Path) -> list[tuple[Submission, set[tuple[str, str]]]]:
    """Submissions in order of receipt, each with the tables, by format, that still count.

    A later submission of the same agency, place and period replaces a table of the same
    format whole, unless it mends another: then its table counts, in whatever format, for as
    long as that of the one it mends.
    """
    submissions = committed(home)
    latest = {
        (each.agency, each.place_code, each.period_start, each.period_end, *table): each
        for each in submissions
        for table in each.tables
        if each.mends is None
    }
    counting: dict[str, set[tuple[str, str]]] = {}
    for (*_, table, file_format), submission in latest.items():
        counting.setdefault(submission.submission_id, set()).add((table, file_format))
    for each in submissions:
        if each.mends in counting:
            mended = {table for table, _ in counting[each.mends]}
            if tables := {held for held in each.tables if held[0] in mended}:
                counting[each.submission_id] = tables
    return [
        (each, counting[each.submission_id])
        for each in submissions
        if each.submission_id in counting
    ]


def holding(
    home: Path, table: str, *, only_format: str | None = None
) -> list[tuple[Submission, list[str]]]:
    """Submissions whose rows of a table are in force, with the formats of those rows."""
    found = [
        (
            submission,
            [
                file_format
                for name, file_format in sorted(tables)
                if name == table and only_format in (None, file_format)
            ],
        )
        for submission, tables in in_force(home)
    ]
    return [(submission, formats) for submission, formats in found if formats]


def coverage(home: Path) -> pl.DataFrame:
    """What the submissions in force cover: one row per submission and kind.

    agency, place_code, kind (a table, or a declared kind of joint event), covered
    (complete, partial, not recorded), period_start, period_end. A table that was sent
    counts as complete unless declared otherwise; a kind of joint event counts only if the
    log of joint events was sent. Mended rows cover no more than what they mend, and what
    publishers say of areas covers no time of anybody's.
    """
    rows = []
    for submission, tables in in_force(home):
        if submission.mends:
            continue
        sent = {table: "complete" for table, _ in tables if table not in published.TABLES}
        kinds = EVENT_KIND if "joint_event" in sent else {}
        declared = {
            kind: how for kind, how in submission.covers.items() if kind in sent or kind in kinds
        }
        for kind, how in (sent | declared).items():
            rows.append((submission, kind, how))
    return pl.DataFrame(
        [
            (each.agency, each.place_code, kind, how, each.period_start, each.period_end)
            for each, kind, how in rows
        ],
        schema={
            **dict.fromkeys(("agency", "place_code", "kind", "covered"), pl.String),
            **dict.fromkeys(("period_start", "period_end"), pl.Date),
        },
        orient="row",
    ).sort("agency", "place_code", "period_start", "period_end", "kind")


def submitted_files(home: Path) -> pl.DataFrame:
    """What was sent and is in force: one row per file and table that it covers.

    agency, place_code, period_start, period_end, made_on (null if not told), received_on,
    file_format, table_name, rows_read, rows_accepted, rows_quarantined.
    """
    return pl.DataFrame(
        [
            (
                *(submission.agency, submission.place_code),
                *(submission.period_start, submission.period_end),
                *(submission.made_on, submission.received_at.date()),
                *(file.format, table),
                *(count.rows_read, count.rows_accepted, count.rows_quarantined),
            )
            for submission, tables in in_force(home)
            for file in submission.files
            for table, count in file.tables.items()
            if (table, file.format) in tables
        ],
        schema={
            **dict.fromkeys(("agency", "place_code"), pl.String),
            **dict.fromkeys(("period_start", "period_end", "made_on", "received_on"), pl.Date),
            **dict.fromkeys(("file_format", "table_name"), pl.String),
            **dict.fromkeys(("rows_read", "rows_accepted", "rows_quarantined"), pl.Int64),
        },
        orient="row",
    )
