"""The vault: identities, encrypted at rest. Intake and linkage alone open it."""

import os
import secrets
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Self

import polars as pl
from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from data.casting import stored_type
from data.contracts import TABLES
from data.in_force import holding
from data.locked_parts import Broken, locked, unlocked
from data.precedence import RECEIPT_COLUMNS, newest_of_each
from data.record_shape import key_names, primary_key
from data.settings import VaultSettings
from metrics.errors import Unable

SECRET_NAME = "digest_secret.vault"
PARTIAL = ".partial"
"""Ends the name of a file that is being written."""

PENDING_NAME = "pending"
"""Marks what a submission wrote here before it was committed."""


class VaultLocked(Unable):
    """The vault cannot be opened: its key is missing, or is not the one that locked it."""


class Vault:
    """Encrypted tables, one folder a submission; in clear only in memory."""

    def __init__(self, folder: Path, key: MultiFernet, digest_secret: bytes):
        self._folder = folder
        self._key = key
        self.digest_secret = digest_secret

    @classmethod
    def open(cls, settings: VaultSettings) -> Self:
        """Open the vault; at first use make its folder and its key.

        Raises:
            VaultLocked: if the key file is missing though the vault holds something,
                or holds no key, or another key than the one that locked the vault.
        """
        key = _read_key(settings)
        secret_file = settings.vault / SECRET_NAME
        if not secret_file.exists():
            if _holds_anything(settings.vault):
                raise VaultLocked(
                    f"{secret_file} is missing though the vault holds submissions; restore it"
                )
            settings.vault.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(secret_file, [key.encrypt(secrets.token_bytes(32))])
        return cls(settings.vault, key, _decrypt(key, secret_file))

    def write(self, submission_id: str, name: str, frame: pl.DataFrame) -> None:
        """Encrypt a table of a submission; nothing of it touches the disk in clear."""
        self.write_frames(submission_id, name, [frame])

    def write_frames(self, submission_id: str, name: str, frames: Iterable[pl.DataFrame]) -> None:
        """The same of a table that comes in frames of one schema, at least one, one at a time."""
        folder = self._of(submission_id)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(folder / f"{name}.vault", locked(frames, self._key.encrypt))

    def read(self, submission_id: str, name: str) -> pl.DataFrame:
        """Decrypt a table of a submission.

        Raises:
            FileNotFoundError: if the submission has no such table.
            VaultLocked: if it was locked with a key that is no longer in the key file.
        """
        file = self._of(submission_id) / f"{name}.vault"
        try:
            with file.open("rb") as lines:
                return pl.concat(unlocked(lines, self._key.decrypt))
        except (InvalidToken, Broken):
            raise _cannot_open(file) from None

    def names(self, submission_id: str) -> list[str]:
        """Names of the tables that a submission keeps here, in order; none if unknown."""
        return sorted(file.stem for file in self._of(submission_id).glob("*.vault"))

    def folders(self) -> list[str]:
        """Submissions, and other owners, that keep tables here, in order."""
        return sorted(folder.name for folder in self._folder.glob("submissions/*/"))

    def remove(self, submission_id: str, name: str) -> None:
        """Take a table away for good; nothing happens if there is none."""
        (self._of(submission_id) / f"{name}.vault").unlink(missing_ok=True)

    def begin(self, submission_id: str) -> None:
        """Mark a submission as not yet committed, so that a crash leaves nothing behind."""
        folder = self._of(submission_id)
        folder.mkdir(mode=0o700, parents=True)
        (folder / PENDING_NAME).touch()

    def keep(self, submission_id: str) -> None:
        """Take the mark off a submission that has been committed."""
        (self._of(submission_id) / PENDING_NAME).unlink(missing_ok=True)

    def sweep(self, committed: Iterable[str]) -> None:
        """Remove what was written for submissions that were never committed.

        Only marked ones: a vault may be shared by homes that do not know of each other.
        """
        kept = set(committed)
        for mark in self._folder.glob(f"submissions/*/{PENDING_NAME}"):
            if mark.parent.name in kept:
                mark.unlink()
            else:
                shutil.rmtree(mark.parent)

    def _of(self, submission_id: str) -> Path:
        return self._folder / "submissions" / submission_id


def _read_key(settings: VaultSettings) -> MultiFernet:
    file = settings.vault_key_file
    if file.exists() and not file.stat().st_size and not _holds_anything(settings.vault):
        # Left by a process that was stopped while it made the key.
        file.unlink()
    if not file.exists():
        if _holds_anything(settings.vault):
            raise VaultLocked(
                f"The vault {settings.vault} cannot be opened: its key file {file} is missing. "
                "Put the key back, or name its place in LSCB_VAULT_KEY_FILE"
            )
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        made = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(made, "wb") as stream:
            stream.write(Fernet.generate_key() + b"\n")
            stream.flush()
            os.fsync(made)
    try:
        keys = [Fernet(line) for line in file.read_bytes().split()]
        return MultiFernet(keys)
    except ValueError:
        # Without the cause: its words could hold the key.
        raise VaultLocked(f"{file} holds no key of the vault") from None


def _decrypt(key: MultiFernet, file: Path) -> bytes:
    try:
        return key.decrypt(file.read_bytes())
    except InvalidToken:
        raise _cannot_open(file) from None


def _cannot_open(file: Path) -> VaultLocked:
    return VaultLocked(f"The key does not open {file}: it was locked with another, or is damaged")


def _holds_anything(folder: Path) -> bool:
    # A partial file alone is what a process left that was stopped while it made the vault.
    return folder.exists() and any(file.suffix != PARTIAL for file in folder.iterdir())


def write_whole(file: Path, contents: Iterable[bytes]) -> None:
    """Write a file beside the old one, for its owner alone, and put it in place by a rename."""
    partial = file.with_suffix(PARTIAL)
    partial.unlink(missing_ok=True)
    made = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(made, "wb") as stream:
        stream.writelines(contents)
        stream.flush()
        os.fsync(stream.fileno())
    partial.replace(file)


def current_identities(vault: Vault, home: Path, table: str) -> pl.DataFrame:
    """Read the rows of a table in force as they came, names, ids and dates included.

    One row per primary key, by the rule of `current_records`: the keys that stand for ids
    outside the vault (`record_key` first where the row is about a person), then the
    contract's columns, typed, codes as text. No row if none was sent.
    """
    columns = {name: stored_type(column) for name, column in TABLES[table].columns().items()}
    keys = dict.fromkeys(key_names(table), pl.String())
    rows = [
        vault.read(submission.submission_id, table)
        .filter(pl.col("file_format").is_in(formats))
        .with_columns(
            period_end=pl.lit(submission.period_end), received_at=pl.lit(submission.received_at)
        )
        for submission, formats in holding(home, table)
    ]
    empty = pl.DataFrame(schema=keys | columns | RECEIPT_COLUMNS)
    newest = newest_of_each(pl.concat([empty, *rows], how="diagonal"), primary_key(table))
    return newest.select(*keys, *columns)
