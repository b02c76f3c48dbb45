"""The submissions that came, with their pseudonymous records, receipts and withdrawals."""

import os
import shutil
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Literal

import polars as pl
from pydantic import BaseModel, ConfigDict

from data.receipt import FileReceipt
from data.standing_still import standing_still
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


def withdraw(home: Path, submission_id: str, reason: str) -> list[str]:
    """Take a submission back: what it replaced comes into force again.

    Its records, its receipt and the withdrawal itself are kept for good.

    Returns:
        Those that mended it, which count no more without it.

    Raises:
        NoSuchSubmission: if it never came, or was withdrawn before.
        data.standing_still.Busy: if an intake or a build is running.
    """
    with standing_still(home):
        submission = find(home, submission_id)
        withdrawal = Withdrawal(withdrawn_at=datetime.now(UTC), reason=reason)
        record(home / FOLDER / submission.submission_id, withdrawal)
        return [each.submission_id for each in committed(home) if each.mends == submission_id]


def _flush(written: Path) -> None:
    opened = os.open(written, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
