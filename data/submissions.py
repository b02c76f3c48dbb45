"""The pseudonymous records of every submission, and which of them are in force."""

import os
import shutil
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Literal

import polars as pl
from pydantic import BaseModel, ConfigDict

from data.contracts import published
from data.contracts.joint_working import EVENT_KIND
from data.one_thing import code_of, day_of, may_be_retold
from data.precedence import RECEIPT_COLUMNS, newest_of_each
from data.receipt import FileReceipt
from data.record_shape import outside_the_vault, primary_key
from data.retelling import TELLING, given_way, under_its_day
from data.standing_still import standing_still
from data.unsaid import silent_tellings, with_unsaid
from data.withdrawal import Withdrawal, record, withdrawal_of
from metrics.errors import Unable

FOLDER = "submissions"
RECEIPT_NAME = "receipt.json"
ROWS_WRITTEN_AT_A_TIME = 25_000
"""Rows of a group in a file of records (our own choice: some 10 MB while it is written)."""


class NoSuchSubmission(Unable):
    """No submission in force has the id."""


class Submission(BaseModel):
    """What one agency sent of one place and period in one call; its files were loaded whole.

    One that `mends` another adds rows to it that were set aside when that one came.
    """

    model_config = ConfigDict(frozen=True)

    submission_id: str
    agency: str
    place_code: str
    period_start: date
    period_end: date
    system: str | None
    made_on: date | None
    contact_role: str | None
    received_at: datetime
    covers: dict[str, Literal["complete", "partial", "not recorded"]]
    files: list[FileReceipt]
    mends: str | None = None

    @property
    def tells_with(self) -> str:
        """The id of the submission of which its rows are a part: what it mends, or itself."""
        return self.mends or self.submission_id

    @property
    def tables(self) -> set[tuple[str, str]]:
        """Each table that it covers, with the format of the file that does."""
        return {(table, file.format or "") for file in self.files for table in file.tables}


def write_records(home: Path, submission_id: str, table: str, rows: pl.DataFrame) -> None:
    """Write a table of a submission, categories as text; it counts once that is committed."""
    folder = home / FOLDER / f".{submission_id}" / "records"
    folder.mkdir(parents=True, exist_ok=True)
    texts = pl.col(pl.Categorical).cast(pl.String)
    with pl.Config(streaming_chunk_size=ROWS_WRITTEN_AT_A_TIME):
        rows.lazy().with_columns(texts).sink_parquet(
            folder / f"{table}.parquet",
            # Half the work of the default, for files a half larger.
            compression="lz4",
            row_group_size=ROWS_WRITTEN_AT_A_TIME,
        )


def commit(home: Path, submission: Submission) -> None:
    """Write a submission's receipt beside its records; the last rename makes them count."""
    final = home / FOLDER / submission.submission_id
    partial = final.with_name(f".{submission.submission_id}")
    (partial / "records").mkdir(parents=True, exist_ok=True)
    (partial / RECEIPT_NAME).write_text(submission.model_dump_json(indent=1), encoding="utf-8")
    for written in (*partial.rglob("*"), partial):
        _flush(written)
    partial.rename(final)
    _flush(final.parent)


def sweep(home: Path) -> None:
    """Remove what was written of submissions that were never committed."""
    for partial in (home / FOLDER).glob(".*/"):
        shutil.rmtree(partial)


def received(home: Path) -> list[Submission]:
    """Every submission that ever came, in order of receipt, also those withdrawn since."""
    receipts = (home / FOLDER).glob(f"[!.]*/{RECEIPT_NAME}")
    submissions = [_told_by(file, file.stat().st_mtime_ns) for file in receipts]
    return sorted(submissions, key=lambda submission: submission.received_at)


@cache
def _told_by(receipt: Path, _written: int) -> Submission:
    """The submission of a receipt as it was written then; a build asks for it once a table."""
    return Submission.model_validate_json(receipt.read_bytes())


def withdrawals(home: Path) -> dict[str, Withdrawal]:
    """Which submissions were withdrawn, by their ids."""
    folders = (home / FOLDER).glob("[!.]*/")
    return {each.name: found for each in folders if (found := withdrawal_of(each))}


def committed(home: Path) -> list[Submission]:
    """Every submission not withdrawn, in order of receipt, also those that later ones replaced."""
    withdrawn = withdrawals(home)
    return [each for each in received(home) if each.submission_id not in withdrawn]


def find(home: Path, submission_id: str) -> Submission:
    """Give a submission by its id, replaced or not.

    Raises:
        NoSuchSubmission: if it never came, or was withdrawn.
    """
    for submission in committed(home):
        if submission.submission_id == submission_id:
            return submission
    if submission_id in withdrawals(home):
        raise NoSuchSubmission(f"submission {submission_id} was withdrawn before")
    raise NoSuchSubmission(f"no submission is called {submission_id}; `lscb submissions` lists all")


def withdraw(home: Path, submission_id: str, reason: str) -> None:
    """Take a submission back: what it replaced comes into force again.

    Its records, its receipt and the withdrawal itself are kept for good.

    Raises:
        NoSuchSubmission: if it never came, or was withdrawn before.
        data.standing_still.Busy: if an intake or a build is running.
    """
    with standing_still(home):
        submission = find(home, submission_id)
        withdrawal = Withdrawal(withdrawn_at=datetime.now(UTC), reason=reason)
        record(home / FOLDER / submission.submission_id, withdrawal)


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


def current_records(home: Path, table: str, *, only_format: str | None = None) -> pl.DataFrame:
    """Read a table's records in force, without identity: one row per primary key.

    Columns as `outside_the_vault` gives them, but for `file_format`, and `last_told`, the
    last day of the newest period of which a submission told of the record; codes as text. Of
    rows with one key the newest period holds, then the newest receipt; where two formats
    tell of one period, each fills what the other leaves blank; what none of its files has a
    column for is that of the newest period of which one had. What `retold_records` names
    counts as told of the day that holds in its place. No row if none was sent.

    Args:
        only_format: read what came in files of this format alone.
    """
    return _weighed(home, table, only_format)[0]


def retold_records(home: Path, table: str) -> pl.DataFrame:
    """Records of a table that an older submission told and a newer one tells otherwise.

    record_key, agency, place_code, code (its type, where a person has one of each type), day
    (by which the older told it), day_anew, from_anew, until_anew: the day that holds in its
    place and the period of the telling that names it.
    """
    if not may_be_retold(table):
        return pl.DataFrame(schema=RETOLD)
    return _weighed(home, table, None)[1]


RETOLD = {
    **dict.fromkeys(("record_key", "agency", "place_code", "code"), pl.String),
    **dict.fromkeys(("day", "day_anew", "from_anew", "until_anew"), pl.Date),
}


def _weighed(home: Path, table: str, only_format: str | None) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The records of a table that hold, and those that give way to them."""
    schema = outside_the_vault(table)
    kept = [name for name in schema if name != "file_format"]
    holders = holding(home, table, only_format=only_format)
    rows = [
        pl.read_parquet(home / FOLDER / submission.submission_id / "records" / f"{table}.parquet")
        .filter(pl.col("file_format").is_in(formats))
        .with_columns(
            period_start=pl.lit(submission.period_start),
            period_end=pl.lit(submission.period_end),
            received_at=pl.lit(submission.received_at),
            telling=pl.concat_str(pl.lit(submission.tells_with), "file_format"),
        )
        for submission, formats in holders
    ]
    empty = pl.DataFrame(schema=schema | RECEIPT_COLUMNS | TELLING)
    everything = pl.concat([empty, *rows], how="diagonal")
    key = primary_key(table)
    newest = newest_of_each(everything, key)
    retold = pl.DataFrame(schema=RETOLD)
    if may_be_retold(table) and everything["telling"].n_unique() > 1:
        gone = given_way(newest, everything.select(*key, "period_start", "telling"), table)
        given = newest.join(gone, on=key).with_columns(code=code_of(table))
        retold = given.rename({day_of(table): "day"}).select(*RETOLD)
        if gone.height:
            everything = under_its_day(everything, gone, table)
            newest = newest_of_each(everything, key)
    told_by = [
        (submission.tells_with + file.format, file)
        for submission, formats in holders
        for file in submission.files
        if file.format in formats and table in file.tables
    ]
    newest = with_unsaid(newest, everything, key, silent_tellings(told_by, table))
    return newest.select(*kept, last_told="period_end"), retold


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


def _flush(written: Path) -> None:
    opened = os.open(written, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
