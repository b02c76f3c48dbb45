"""Folders of returns are private, whole, or not there."""

import signal
import stat
import subprocess
import sys
from collections.abc import Iterator, Mapping

import pytest

from data.returns.folders import UNFINISHED, write_all

FOLDERS = {"yot_Y01": {"a.csv": b"1\n", "b.csv": b"2\n"}, "yot_Y02": {"a.csv": b"3\n"}}
KILLED = """
import os, signal, sys
from pathlib import Path
from data.returns.folders import write_all

class Dying(dict):
    def items(self):
        yield "yot_Y01", {"a.csv": b"1"}
        os.kill(os.getpid(), signal.SIGKILL)

write_all(Path(sys.argv[1]), Dying())
"""


class Stopping(Mapping[str, Mapping[str, bytes]]):
    """Folders of which the second brings Ctrl-C."""

    def __iter__(self) -> Iterator[str]:
        yield "yot_Y01"
        raise KeyboardInterrupt

    def __getitem__(self, name: str) -> Mapping[str, bytes]:
        return FOLDERS[name]

    def __len__(self) -> int:
        return 2


def written(out) -> dict:
    return {
        folder.name: {file.name: file.read_bytes() for file in folder.iterdir()}
        for folder in out.iterdir()
    }


@pytest.mark.parametrize("is_there", [True, False])
def test_all_is_written_for_its_owner_alone(tmp_path, is_there):
    out = tmp_path / "out"
    if is_there:
        out.mkdir(mode=0o755)
    write_all(out, FOLDERS)
    assert written(out) == FOLDERS
    assert list(tmp_path.iterdir()) == [out]
    for path in (out, *out.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)


def test_interrupted_it_leaves_nothing(tmp_path):
    with pytest.raises(KeyboardInterrupt):
        write_all(tmp_path / "out", Stopping())
    assert list(tmp_path.iterdir()) == []


def test_killed_it_leaves_no_returns_and_the_next_call_clears_up(tmp_path):
    out = tmp_path / "out"
    killed = subprocess.run([sys.executable, "-c", KILLED, str(out)], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert not out.exists()
    (left,) = tmp_path.iterdir()
    assert left.name == f".out{UNFINISHED}"
    assert stat.S_IMODE(left.stat().st_mode) == 0o700
    write_all(out, FOLDERS)
    assert list(tmp_path.iterdir()) == [out]
