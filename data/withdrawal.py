"""A submission taken back: one file beside its receipt, kept for good."""

import os
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict

FILE_NAME = "withdrawal.json"


class Withdrawal(BaseModel):
    """When and why a submission was taken back."""

    model_config = ConfigDict(frozen=True)

    withdrawn_at: datetime
    reason: str


def withdrawal_of(folder: Path) -> Withdrawal | None:
    """Read the withdrawal of the submission kept in a folder; null if it was not withdrawn."""
    file = folder / FILE_NAME
    return Withdrawal.model_validate_json(file.read_bytes()) if file.exists() else None


def record(folder: Path, withdrawal: Withdrawal) -> None:
    """Write the withdrawal into the submission's folder: its rename makes it count.

    Whatever an earlier try left behind unfinished is written over.
    """
    partial = folder / f".{FILE_NAME}"
    with partial.open("w", encoding="utf-8") as stream:
        stream.write(withdrawal.model_dump_json(indent=1))
        stream.flush()
        os.fsync(stream.fileno())
    partial.replace(folder / FILE_NAME)
