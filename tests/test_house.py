"""What must hold of the project as a whole: its documents, its folders, its words."""

import re
from collections import Counter
from pathlib import Path

import pytest

from metrics.definition import Definition
from metrics.indicator import catalogue

ROOT = Path(__file__).parents[1]
FOLDERS = {
    *("dashboard", "metrics", "sql", "data", "tests"),
    *(".streamlit", "docs", "benchmarks", ".ci", ".git", ".github"),
}
MACHINE_PATH = re.compile(r"/(?:tmp|work|root|home)/\w")
TEXT_FILES = {".py", ".sql", ".md", ".toml", ".yaml", ".csv", ".html"}


def project_files() -> list[Path]:
    return [
        file
        for folder in FOLDERS - {".git"}
        for file in (ROOT / folder).rglob("*")
        if file.is_file() and file.suffix in TEXT_FILES
    ] + [file for file in ROOT.glob("*") if file.suffix in {".py", ".md", ".toml"}]


def readme_command_with(word: str) -> str:
    lines = (ROOT / "README.md").read_text().splitlines()
    commands = [line.strip() for line in lines if line.startswith("    python3 -m pip")]
    return next(line for line in commands if word in line)


def test_ci_calls_the_test_command_of_the_readme():
    script = (ROOT / ".ci/run").read_text()
    assert readme_command_with("check").removeprefix("python3 -m pip install uv && ") in script


def test_the_readme_tells_how_to_see_the_demonstration():
    assert "lscb demo" in readme_command_with("demo")


def test_the_readme_counts_the_indicators_as_the_catalogue_does():
    known = [Definition.model_validate(each, from_attributes=True) for each in catalogue().values()]
    first_day = [each for each in known if each.is_first_day]
    of = Counter(each.evidence for each in known)
    said = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    assert f"Of the {len(known)} indicators {len(first_day)} need only" in said
    assert f"{of['audit']} come from case audits, {of['survey']} from surveys" in said
    assert f"{of['board']} from what boards keep" in said


@pytest.mark.parametrize("decision", sorted((ROOT / "docs/decisions").glob("*.md")), ids=str)
def test_a_decision_says_what_why_and_what_was_ruled_out(decision: Path):
    text = decision.read_text()
    for part in ("**Decision.**", "**Why.**", "**Ruled out.**"):
        assert part in text


def test_no_file_names_a_path_of_a_machine():
    named = [file for file in project_files() if MACHINE_PATH.search(file.read_text())]
    assert [file for file in named if file != Path(__file__)] == []


def test_a_path_of_a_machine_would_be_found():
    assert MACHINE_PATH.search("see " + "/".join(["", "tmp", "world"]))


def test_no_file_is_named_for_nothing():
    vague = {"utils", "util", "helpers", "helper", "common", "misc", "manager"}
    assert [file for file in project_files() if file.stem in vague] == []


def test_screens_are_never_in_a_folder_that_the_server_opens_by_itself():
    assert not (ROOT / "dashboard/pages").exists()


def test_no_sql_stands_in_the_dashboard():
    sql = re.compile(r"\b(SELECT|INSERT INTO|CREATE TABLE)\b")
    found = [file for file in (ROOT / "dashboard").rglob("*.py") if sql.search(file.read_text())]
    assert found == []
