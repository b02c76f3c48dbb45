import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "intake.py"

ENOUGH = 1_500
"""Children among whom everything happens that the benchmark invents, pre-proceedings the rarest."""


def test_the_census_that_the_benchmark_invents_is_well_formed(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(BENCHMARK.parent)
    from invented_census import write_census

    write_census(tmp_path / "census.xml", ENOUGH)
    names = {element.tag for element in ElementTree.parse(tmp_path / "census.xml").iter()}
    assert "PreProceedingsandFGDM" in names


@pytest.mark.slow
def test_the_benchmark_takes_in_what_it_invents_and_fails_where_a_bound_is_missed():
    # So few are never fast: to start takes longer than to read them.
    sizes = ("--children", "200", "--rows", "4000", "--times", "1", "--no-others")
    done = subprocess.run(
        [sys.executable, str(BENCHMARK), *sizes], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    _, children, rows = done.stdout.splitlines()
    assert children.split()[:3] == ["children", "intake", "200"]
    assert rows.split()[:2] == ["rows", "intake"]
    assert "MISSED: under 5,000 a second" in children
    assert "over" not in children
    assert done.returncode == 1
