"""A folder for what leaves the vault: new, and for its owner alone."""

import os
from pathlib import Path

from metrics.errors import Unable

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


class NotEmpty(Unable):
    """Something stands already where the rows were to go."""


def refuse_unless_empty(out: Path) -> None:
    """Hold a folder to being new or empty, before anything is logged as let out.

    Raises:
        NotEmpty: if it holds something, or is a file.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise NotEmpty(f"{out} must be a new or an empty folder")


def make(out: Path) -> None:
    """Make the folder, or take what others may do in it away."""
    out.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    out.chmod(PRIVATE_FOLDER)


def write(file: Path, content: str | bytes) -> None:
    """Write a new file that only its owner can open."""
    opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with os.fdopen(opened, "wb") as stream:
        stream.write(content.encode() if isinstance(content, str) else content)
