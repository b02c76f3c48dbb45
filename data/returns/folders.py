"""Write folders that only their owner may open, all of them or none."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from data.private_folder import PRIVATE_FILE, PRIVATE_FOLDER

UNFINISHED = ".unfinished-return"


def write_all(out: Path, folders: Mapping[str, Mapping[str, bytes]]) -> None:
    """Write each folder's files beside `out`, and put all in place by one rename.

    Stopped, it takes away what it wrote; killed, it leaves that in a hidden folder beside
    `out`, private as well, which the next call clears away.
    """
    out.absolute().parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    beside = out.absolute().with_name(f".{out.absolute().name}{UNFINISHED}")
    shutil.rmtree(beside, ignore_errors=True)
    try:
        _make(beside)
        for name, files in folders.items():
            _make(beside / name)
            for file, content in files.items():
                _write(beside / name / file, content)
        # Over an empty folder a rename puts itself in its place.
        beside.rename(out)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _make(folder: Path) -> None:
    folder.mkdir(mode=PRIVATE_FOLDER)
    folder.chmod(PRIVATE_FOLDER)


def _write(file: Path, content: bytes) -> None:
    opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with os.fdopen(opened, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
