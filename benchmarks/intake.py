"""How fast and in how much memory intake takes in a census and the safeguarding dataset.

    uv run --group benchmark python benchmarks/intake.py

Invents a children in need census (400,000 children: all of England's) and a Standard
Safeguarding Dataset (3 million rows), and takes each in the whole way of `lscb intake`:
reading, checking, rules of quality, splitting identity off, locking it up and committing.
Each run is a process of its own. Of three the fastest is told, since a machine that does other
work can only make it slower, and the most memory.

Then the same files are read by others, which check nothing: the XML by lxml and by pandas, into a
tree that takes four to eight gigabytes of memory (`--no-others` leaves it out), and the CSV
files by Polars.

Bounds of intake on two cores: 5,000 children and 200,000 rows a second, and 400 MB for the census.
Exit code 1 if one is missed.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from invented_census import write_census
from invented_dataset import ROWS_A_CHILD, write_dataset
from measured import Measured

CHILDREN_A_SECOND = 5_000
ROWS_A_SECOND = 200_000
PEAK_BYTES = 400_000_000
MEGABYTE = 1_000_000
SET_BY_POLARS = "_RJEM_MALLOC_CONF"
"""An environment variable; a reader that starts without it has the project's own setting."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: what was read, how, how many things, and its bounds if any."""

    what: str
    way: str
    count: int
    path: Path
    least_a_second: int | None = None
    most_bytes: int | None = None


def main() -> int:
    asked = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        lines = list(_lines(Path(folder), asked))
        print(
            f"{'':<10}{'by':<8}{'count':>10}{'seconds':>9}"
            f"{'CPU s':>8}{'a second':>10}{'peak MB':>9}"
        )
        kept = [_told(line, asked.times) for line in lines]
    return 0 if all(kept) else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--children", type=int, default=400_000, help="in the census")
    parser.add_argument("--rows", type=int, default=3_000_000, help="of the dataset, roughly")
    parser.add_argument("--times", type=int, default=3, help="runs of which the best is told")
    parser.add_argument("--no-others", action="store_true", help="measure intake alone")
    return parser.parse_args()


def _lines(folder: Path, asked: argparse.Namespace) -> Iterator[Line]:
    """Invent the files, and say what is to be measured of them."""
    census, dataset = folder / "cin_census.xml", folder / "dataset"
    write_census(census, asked.children)
    dataset.mkdir()
    rows = write_dataset(dataset, int(asked.rows / ROWS_A_CHILD))
    yield Line("children", "intake", asked.children, census, CHILDREN_A_SECOND, PEAK_BYTES)
    if not asked.no_others:
        yield Line("children", "lxml", asked.children, census)
        yield Line("children", "pandas", asked.children, census)
    yield Line("rows", "intake", rows, dataset, ROWS_A_SECOND)
    if not asked.no_others:
        yield Line("rows", "polars", rows, dataset)


def _told(line: Line, times: int) -> bool:
    """Measure a line and print it; whether its bounds are kept."""
    runs = [_run(line) for _ in range(times)]
    seconds = min(run.seconds for run in runs)
    peak = max(run.peak_bytes for run in runs)
    missed = []
    if line.least_a_second and line.count / seconds < line.least_a_second:
        missed.append(f"under {line.least_a_second:,} a second")
    if line.most_bytes and peak > line.most_bytes:
        missed.append(f"over {line.most_bytes / MEGABYTE:.0f} MB")
    print(
        f"{line.what:<10}{line.way:<8}{line.count:>10,}{seconds:>9.1f}"
        f"{min(run.cpu_seconds for run in runs):>8.1f}{line.count / seconds:>10,.0f}"
        f"{peak / MEGABYTE:>9.0f}  {'MISSED: ' + ', '.join(missed) if missed else ''}",
        flush=True,
    )
    return not missed


def _run(line: Line) -> Measured:
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("measured.py")), line.way, str(line.path)],
        # Polars, with which the files were invented, leaves its own setting of memory here.
        env={name: value for name, value in os.environ.items() if name != SET_BY_POLARS},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return Measured(**json.loads(done.stdout))


if __name__ == "__main__":
    sys.exit(main())
