"""Withdraw a person at an agency's word: what came of them is removed, wherever it stands."""

from dataclasses import dataclass
from pathlib import Path

import polars as pl

from data.contracts import TABLES
from data.forgotten import Forgotten, kind_and_scope
from data.keys_in_use import forget_keys_not_in_use
from data.quarantine import NAME as QUARANTINE
from data.record_keys import NAME as ALLOTTED
from data.record_shape import key_names
from data.standing_still import standing_still
from data.submissions import FOLDER, Submission, received
from data.vault import Vault

EVENTS = "joint_event"


@dataclass(frozen=True, slots=True)
class _Gone:
    """Keys of which no row may be left: the person's, and of events about the person."""

    person: set[str]
    events: set[str]

    def rows(self, table: str) -> pl.Expr:
        """The rows of a table that go."""
        names = key_names(table)
        about = pl.col(names).is_in(list(self.person))
        gone = pl.any_horizontal(pl.lit(value=False), about)
        if table == EVENTS:
            gone |= pl.col("about_event_key").is_in(list(self.events))
        return gone.fill_null(value=False)


def forget(home: Path, vault: Vault, agency: str, place_code: str, local_id: str) -> int:
    """Remove a person from every submission, and drop their rows from whatever comes later.

    Whoever is known only through them goes too: the children named by a person on
    probation, the household named by a young person. Receipts stay as they were sent.
    Stopped halfway, it is ended by doing it again.

    Returns:
        Rows removed from the vault, those set aside among them.

    Raises:
        data.standing_still.Busy: if an intake or a build is running.
    """
    of, scope = kind_and_scope(agency, place_code)
    with standing_still(home):
        forgotten = Forgotten.of_vault(vault)
        forgotten.remember(vault, local_id, of, scope)
        submissions = received(home)
        ids = [submission.submission_id for submission in submissions]
        person = {key for each in ids for key in _keys(vault, each, of, scope, local_id.strip())}
        gone = _Gone(person, {key for each in ids for key in _events_about(vault, each, person)})
        removed = sum(_remove(home, vault, each, gone, forgotten) for each in submissions)
        # Last, since the keys are what the rows are found by.
        forget_keys_not_in_use(vault, ids)
        return removed


def _keys(vault: Vault, submission_id: str, of: str, scope: str, local_id: str) -> list[str]:
    if ALLOTTED not in vault.names(submission_id):
        return []
    return (
        vault.read(submission_id, ALLOTTED).filter(of=of, scope=scope, id=local_id)["key"].to_list()
    )


def _events_about(vault: Vault, submission_id: str, person: set[str]) -> list[str]:
    if EVENTS not in vault.names(submission_id):
        return []
    events = vault.read(submission_id, EVENTS)
    return events.filter(pl.col("subject_key").is_in(list(person)))["joint_event_key"].to_list()


def _remove(
    home: Path, vault: Vault, submission: Submission, gone: _Gone, forgotten: Forgotten
) -> int:
    removed = 0
    for name in vault.names(submission.submission_id):
        if name in TABLES:
            file = home / FOLDER / submission.submission_id / "records" / f"{name}.parquet"
            _rewrite_records(file, gone.rows(name))
            removed += _rewrite(vault, submission.submission_id, name, gone.rows(name))
        elif name == QUARANTINE:
            place = submission.place_code
            rows = vault.read(submission.submission_id, name)
            quoted = pl.Series(
                [
                    forgotten.is_quoted_in_json(table, content, place)
                    for table, content in rows.select("table", "content").iter_rows()
                ],
                dtype=pl.Boolean,
            )
            removed += _rewrite(vault, submission.submission_id, name, pl.lit(quoted))
    return removed


def _rewrite(vault: Vault, submission_id: str, name: str, gone: pl.Expr) -> int:
    rows = vault.read(submission_id, name)
    left = rows.filter(~gone)
    if left.height < rows.height:
        vault.write(submission_id, name, left)
    return rows.height - left.height


def _rewrite_records(file: Path, gone: pl.Expr) -> None:
    rows = pl.read_parquet(file)
    left = rows.filter(~gone)
    if left.height < rows.height:
        partial = file.with_suffix(".partial")
        left.write_parquet(partial)
        partial.replace(file)
