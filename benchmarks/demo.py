"""Time, memory and disk that the demonstration takes, against the bounds that it must keep.

uv run python benchmarks/demo.py
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BOUND_SECONDS = 90
BOUND_BYTES = 2 * 1024**3
MEGABYTE = 1024**2
BETWEEN_LOOKS = 0.1
"""Seconds."""


def main() -> int:
    """Run the demonstration in a temporary home; 1 if it fails or breaks a bound."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        environment = os.environ | {
            "LSCB_HOME": str(home),
            "LSCB_VAULT": str(home / "vault"),
            "LSCB_VAULT_KEY_FILE": str(Path(folder) / "vault.key"),
        }
        began = time.monotonic()
        demonstration = subprocess.Popen(
            [sys.executable, "-c", "import lscb; lscb.app()", "demo", "--no-serve"],
            env=environment,
        )
        peak = watch(demonstration)
        seconds = time.monotonic() - began
        print(f"time             {seconds:8.1f} s   (bound {BOUND_SECONDS} s)")
        print(
            f"peak memory      {peak / MEGABYTE:8.1f} MB  (bound {BOUND_BYTES / MEGABYTE:.0f} MB)"
        )
        for part in sorted(home.iterdir()):
            print(f"{part.name:<16} {size(part) / MEGABYTE:8.1f} MB on disk")
    kept = seconds <= BOUND_SECONDS and peak <= BOUND_BYTES
    return 0 if demonstration.returncode == 0 and kept else 1


def watch(process: subprocess.Popen[bytes]) -> int:
    """Wait for a process; the most memory that it and all it started held at once, in bytes."""
    peak = 0
    while process.poll() is None:
        peak = max(peak, sum(resident(member) for member in tree(process.pid)))
        time.sleep(BETWEEN_LOOKS)
    return peak


def tree(root: int) -> set[int]:
    """A process and all that it started, directly or not."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            parents[int(entry.name)] = parent(entry)
    members = {root}
    grown = True
    while grown:
        more = {process for process, above in parents.items() if above in members}
        grown = not more <= members
        members |= more
    return members


def parent(entry: Path) -> int:
    """The process that started this one; 0 if it has ended."""
    try:
        # The name stands in brackets and may hold anything, so only what follows is split.
        after_name = (entry / "stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return int(after_name[1])


def resident(process: int) -> int:
    """Bytes of memory that a process holds; 0 if it has ended."""
    try:
        pages = Path(f"/proc/{process}/statm").read_text().split()[1]
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def size(path: Path) -> int:
    """Bytes of a file, or of all files of a folder."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file())


if __name__ == "__main__":
    sys.exit(main())
