"""A build that is killed leaves the last edition; the next build finishes the work."""

import shutil
import signal
import time

import pytest

from tests.end_to_end.house import House

SIGNS = {
    "while the warehouse is filled": "workshop/warehouse.duckdb",
    "when the first part of the edition stands": "editions/.*/published.duckdb",
    "while the bodies' own parts are written": "editions/.*/own/*.duckdb",
}
"""What can be seen in the home when the build has come so far."""
LONGEST_WAIT = 300
"""Seconds for a build to come so far on a busy machine."""
BETWEEN_LOOKS = 0.002
"""Seconds."""


@pytest.fixture(scope="module")
def resent(house, tmp_path_factory):
    """A home whose edition is out of date: a team sent half of its assessments again."""
    root = tmp_path_factory.mktemp("killed")
    shutil.copytree(house.home, root / "home")
    folder = next(house.world.glob("yot/*/*/submission.toml")).parent
    (root / "world").mkdir()
    shutil.copy(folder / "submission.toml", root / "world")
    lines = (folder / "yot_assessment.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    half = "".join(lines[: len(lines) // 2])
    (root / "world" / "yot_assessment.csv").write_text(half, encoding="utf-8")
    copy = House(root / "world", root / "home", house.key_file)
    result = copy.run("intake", str(copy.world))
    assert result.exit_code == 0, result.output
    return copy


def kill_when_seen(house, sign):
    """Start a build, and kill it, that nothing of it runs on, as soon as a file is there."""
    # What an earlier kill left behind is no sign of this build.
    shutil.rmtree(house.home / "workshop", ignore_errors=True)
    for left in house.home.glob("editions/.*"):
        shutil.rmtree(left)
    build = house.start("build")
    gives_up = time.monotonic() + LONGEST_WAIT
    while not any(house.home.glob(sign)):
        assert build.poll() is None, f"the build ended before {sign} was seen"
        assert time.monotonic() < gives_up, f"{sign} was not seen"
        time.sleep(BETWEEN_LOOKS)
    build.kill()
    assert build.wait() == -signal.SIGKILL, "the build had ended before it was killed"


@pytest.mark.parametrize("moment", SIGNS)
def test_a_killed_build_leaves_the_last_edition(resent, house, moment):
    before = resent.read("figures", "--format", "json")
    kill_when_seen(resent, SIGNS[moment])
    assert resent.current == house.current
    assert resent.read("figures", "--format", "json") == before


def test_the_next_build_finishes_the_work(resent, house):
    kill_when_seen(resent, SIGNS["while the warehouse is filled"])
    result = resent.run("build")
    assert result.exit_code == 0, result.output
    assert resent.current != house.current, "the new submission must change the edition"
    assert not (resent.home / "workshop").exists()
    assert not list(resent.home.glob("editions/.*"))
