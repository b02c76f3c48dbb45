import subprocess
import sys
from pathlib import Path

import pytest

from tests.data.readers.census import EPISODE, HEADER, child

READ = """
import resource, sys
from pathlib import Path
from data.readers import cin_census
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
parsed = cin_census.read(Path(sys.argv[1]))
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(parsed.rows_read, after - before)
"""
KIBIBYTES_ALLOWED = 100_000
"""Twice the file: its tree alone would take ten times as much."""


@pytest.mark.slow
def test_a_census_of_fifty_megabytes_is_read_in_little_memory(tmp_path):
    path = tmp_path / "huge.xml"
    children = 0
    with path.open("w") as file:
        file.write(f"<Message>\n{HEADER}\n<Children>\n")
        while file.tell() < 50_000_000:
            file.write(child(f"A{children}", episodes=EPISODE))
            children += 1
        file.write("</Children>\n</Message>\n")
    done = subprocess.run(
        [sys.executable, "-c", READ, str(path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    rows_read, kibibytes = map(int, done.stdout.split())
    assert rows_read == 9 * children
    assert kibibytes < KIBIBYTES_ALLOWED
