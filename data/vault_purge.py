"""What is older than it may be kept leaves the vault and the records."""

import json
import os
import pwd
from datetime import UTC, date, datetime
from pathlib import Path

from data.keys_in_use import forget_keys_not_in_use
from data.record_keys import NAME as ALLOTTED
from data.standing_still import standing_still
from data.submissions import FOLDER, Submission, received
from data.vault import Vault
from data.withdrawal import Withdrawal, record, withdrawal_of

LOG = "purges.jsonl"
"""One line a purge in the home, only ever added to."""


def purge(home: Path, vault: Vault, before: date) -> list[str]:
    """Remove the records and identities of submissions whose period ended before a day.

    Each keeps its receipt, which names nobody, with a withdrawal that says why. Keys of
    ids that later submissions use stay. Stopped halfway, it is ended by doing it again.

    Returns:
        The ids of the submissions purged now, in order of receipt.

    Raises:
        data.standing_still.Busy: if an intake or a build is running.
    """
    with standing_still(home):
        everything = received(home)
        due = [each for each in everything if each.period_end < before and _has_rows(home, each)]
        for submission in due:
            folder = home / FOLDER / submission.submission_id
            if withdrawal_of(folder) is None:
                reason = f"purged: its period ended before {before}"
                record(folder, Withdrawal(withdrawn_at=datetime.now(UTC), reason=reason))
            for name in vault.names(submission.submission_id):
                if name != ALLOTTED:
                    vault.remove(submission.submission_id, name)
        forget_keys_not_in_use(vault, [each.submission_id for each in everything])
        purged = [submission.submission_id for submission in due]
        _write_down(home, before, purged)
        for submission in due:
            # Last, since they say that there is something to purge.
            for file in (home / FOLDER / submission.submission_id / "records").iterdir():
                file.unlink()
        return purged


def _has_rows(home: Path, submission: Submission) -> bool:
    return any((home / FOLDER / submission.submission_id / "records").iterdir())


def _write_down(home: Path, before: date, purged: list[str]) -> None:
    line = {
        "purged_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "purged_by": pwd.getpwuid(os.getuid()).pw_name,
        "periods_ended_before": before.isoformat(),
        "submissions": purged,
    }
    with (home / LOG).open("a", encoding="utf-8") as log:
        log.write(json.dumps(line) + "\n")
        log.flush()
        os.fsync(log.fileno())
