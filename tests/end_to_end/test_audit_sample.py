"""A sample for an audit is known by tokens, and told to those alone whose cases it is."""

import csv
import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from tests.end_to_end.house import House

DAY = "2025-12-31"
ALLOWED = "The board's manager, under section 4 of the agreement"
OF_BOARD = ("--body", "L01", "--on", DAY)


@pytest.fixture(scope="module")
def house(house, tmp_path_factory) -> House:
    """A home of its own: what is let out is written into its log."""
    home = tmp_path_factory.mktemp("sampled") / "home"
    shutil.copytree(house.home, home)
    return replace(house, home=home)


def sampled(house: House, out: Path, *words: str) -> list[str]:
    result = house.run("audit", "sample", str(out), *OF_BOARD, *words)
    assert result.exit_code == 0, (result.output, result.exception)
    return [line for line in result.stdout.splitlines() if line.startswith("L01-")]


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def released(house: House) -> list[dict]:
    log = house.home / "releases.jsonl"
    return [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []


def test_the_board_gets_tokens_and_questions_and_no_case_number(house, tmp_path):
    tokens = sampled(house, tmp_path / "out", "--each", "3")
    assert [token.rsplit("-", 2)[1:] for token in tokens] == [
        [agency, str(number)] for agency in ("probation", "yot") for number in (1, 2, 3)
    ]
    assert [folder.name for folder in (tmp_path / "out").iterdir()] == ["board"]
    drawn = rows(tmp_path / "out" / "board" / "audit_case.csv")
    assert [row["case_token"] for row in drawn] == tokens
    assert {(row["opened_on"], row["sampled_on"]) for row in drawn} == {("", DAY)}
    questions = rows(tmp_path / "out" / "board" / "questions.csv")
    assert all(row["question"].endswith("?") and row["met_when"] for row in questions)


def test_with_a_permission_each_agency_gets_its_own_cases_and_it_is_logged(house, tmp_path):
    before = len(released(house))
    sampled(house, tmp_path / "out", "--each", "3", "--permission", ALLOWED)
    told = {row["number"]: row for row in rows(tmp_path / "out" / "probation_R01" / "cases.csv")}
    assert len(told) == 3
    people = house.world / "probation" / "R01" / "2025-26" / "probation_person.csv"
    assert told.keys() <= set(pl.read_csv(people, infer_schema=False)["crn"])
    days = {date.fromisoformat(row["opened_on"]) for row in told.values()}
    assert min(days) > date(2025, 9, 30)
    assert max(days) <= date(2025, 12, 31)
    log = released(house)[before:]
    assert {(line["agency"], line["permission"]) for line in log} == {
        ("probation", ALLOWED),
        ("yot", ALLOWED),
    }
    assert not any(number in json.dumps(log) for number in told)


def test_the_same_seed_draws_the_same_cases_and_another_others(house, tmp_path):
    def cases(name: str, seed: str) -> set[str]:
        sampled(house, tmp_path / name, "--seed", seed, "--permission", ALLOWED)
        return {row["number"] for row in rows(tmp_path / name / "probation_R01" / "cases.csv")}

    first = cases("first", "1")
    assert first == cases("again", "1")
    assert first != cases("other", "2")


@pytest.mark.parametrize(("body", "day"), [("L99", DAY), ("L01", "2010-01-01")])
def test_where_there_is_nothing_to_draw_from_it_says_so(house, tmp_path, body, day):
    result = house.run("audit", "sample", str(tmp_path / "out"), "--body", body, "--on", day)
    assert result.exit_code != 0
    assert f"{body} has no case" in str(result.exception)
    assert not (tmp_path / "out").exists()
