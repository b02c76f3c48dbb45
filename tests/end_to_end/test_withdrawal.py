"""A rebuild after a withdrawal makes the very edition that a home without it has."""

import shutil

import pytest

from data.current_records import current_records
from tests.end_to_end.house import House


@pytest.fixture
def resent(house, tmp_path):
    """A home to which a team sent its assessments again, all but a few lost."""
    shutil.copytree(house.home, tmp_path / "home")
    folder = next(house.world.glob("yot/*/*/submission.toml")).parent
    (tmp_path / "world").mkdir()
    shutil.copy(folder / "submission.toml", tmp_path / "world")
    lines = (folder / "yot_assessment.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    (tmp_path / "world" / "yot_assessment.csv").write_text("".join(lines[:4]), encoding="utf-8")
    copy = House(tmp_path / "world", tmp_path / "home", house.key_file)
    result = copy.run("intake", str(copy.world))
    assert result.exit_code == 0, result.output
    return copy


def test_the_edition_is_that_of_a_home_that_never_had_the_submission(house, resent):
    whole = current_records(house.home, "yot_assessment").height
    assert current_records(resent.home, "yot_assessment").height < whole
    *_, last = resent.read("submissions", "--format", "json")
    assert (last["agency"], last["state"]) == ("yot", "in force")
    withdrawn = resent.run("withdraw", last["submission_id"], "--reason", "cut off")
    assert withdrawn.exit_code == 0, withdrawn.output
    built = resent.run("build")
    assert built.exit_code == 0, built.output
    # An edition's id is the digest of all its cells.
    assert resent.current == house.current
    *_, last = resent.read("submissions", "--format", "json")
    assert (last["state"], last["reason"]) == ("withdrawn", "cut off")


def test_a_withdrawal_says_why_and_of_what(house):
    assert house.run("withdraw", "elsewhere").exit_code != 0
    result = house.run("withdraw", "elsewhere", "--reason", "a slip")
    assert "no submission is called elsewhere" in str(result.exception)
    assert {row["state"] for row in house.read("submissions", "--format", "json")} == {"in force"}
