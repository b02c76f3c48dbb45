"""What a person types to try the linkage and to look after the vault."""

import json

import pytest

from data.current_records import current_records
from metrics.errors import Unable
from tests.data.linkage.reviewing import ADA, OTHER_DATE, Town, rows, write
from tests.data.sending import PERSON, table
from tests.end_to_end.house import House

PEOPLE = """source,true_id,given_name,surname,dob,postcode,number
a,1,Ruby,Holton,2012-05-17,ZZ1 1AA,A 123
b,1,Rubi,Holton,2012-05-17,ZZ1 1AA,a123
a,2,Tom,Kelby,2011-01-30,ZZ3 3DD,
"""
KEYS = {"threshold", "precision", "recall", "f1", "true_pairs", "found_pairs", "curve", "errors"}
POINT = {"threshold", "precision", "recall", "f1", "found_pairs"}
MAPPED = ("--map", "given_name=forename", "--map", "number=upn")


@pytest.fixture
def house(tmp_path):
    """A home with one person on probation."""
    house = House(tmp_path / "extracts", tmp_path / "home", tmp_path / "key" / "vault.key")
    house.world.mkdir()
    (house.world / "probation_person.csv").write_text(table("probation_person", PERSON))
    whose = ("--agency", "probation", "--place", "R01", "--period", "2025-04-01..2026-03-31")
    assert house.run("intake", str(house.world), *whose).exit_code == 0
    return house


@pytest.fixture
def people(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE)
    return path


def test_an_evaluation_is_read_by_a_program(house, people):
    found = house.read("linkage", "evaluate", str(people), "--json", *MAPPED)
    assert found.keys() >= KEYS
    assert (found["precision"], found["recall"], found["f1"]) == (1, 1, 1)
    assert all(point.keys() == POINT for point in found["curve"])
    assert found["errors"].keys() == {"missed", "false"}


def test_an_evaluation_is_read_by_a_person(house, people):
    result = house.run("linkage", "evaluate", str(people), *MAPPED)
    assert result.exit_code == 0, result.output
    assert "3 records of 2 people, linked by the model for child records" in result.stdout
    assert "(shipped)" in result.stdout


def test_a_fault_of_the_file_is_told_and_ends_with_one(house, people):
    people.write_text(PEOPLE.replace("2011-01-30", "30/01/2011"))
    result = house.run("linkage", "evaluate", str(people), *MAPPED)
    assert result.exit_code == 1
    assert isinstance(result.exception, Unable)
    assert "people.csv, row 4, column birth_date" in str(result.exception)


def test_without_a_build_there_is_nothing_to_review(house, tmp_path):
    asked = ("linkage", "review", "export", str(tmp_path / "list"), "--permission", "a test")
    result = house.run(*asked)
    assert isinstance(result.exception, Unable)
    assert "lscb build" in str(result.exception)
    assert "No pair has been decided yet" in house.run("linkage", "review", "agreement").stdout
    assert house.read("linkage", "review", "agreement", "--json")["pairs_decided"] == 0


def test_decisions_are_written_out_taken_back_and_measured(tmp_path):
    town = Town(tmp_path)
    town.send_children((ADA, OTHER_DATE))
    town.people()
    of_town = House(town.extracts, town.home, town.settings.vault_key_file, town.settings.vault)
    out = tmp_path / "list"
    exported = of_town.run("linkage", "review", "export", str(out), "--permission", "a test")
    assert "2 pairs written" in exported.stdout, exported.output
    pairs = out / "pairs.csv"
    write(pairs, [row | {"decision": "same"} for row in rows(pairs)])
    taken = of_town.run("linkage", "review", "take", str(pairs), "--reviewer", "Rae")
    assert "2 decisions kept, 0 known before, 0 rows without one" in taken.stdout, taken.output
    assert of_town.read("linkage", "review", "agreement", "--json")["pairs_decided"] == 1


def test_a_rotated_vault_still_opens(house):
    old = house.key_file.read_bytes()
    result = house.run("vault", "rotate")
    assert result.exit_code == 0, result.output
    assert house.key_file.read_bytes() != old
    unknown = ("--agency", "probation", "--place", "R01", "--id", "none")
    assert house.run("forget", *unknown).exit_code == 0


def test_a_person_is_forgotten_by_the_agency_s_own_id(house):
    assert current_records(house.home, "probation_person").height == 1
    whose = ("--agency", "probation", "--place", "R01", "--id", PERSON["crn"])
    result = house.run("forget", *whose)
    assert result.exit_code == 0, result.output
    assert "1 rows are removed" in result.stdout
    assert current_records(house.home, "probation_person").is_empty()


def test_old_submissions_are_purged_and_a_word_that_is_no_day_is_refused(house):
    assert house.run("vault", "purge", "--before", "soon").exit_code != 0
    assert "0 submissions" in house.run("vault", "purge").stdout
    assert "1 submissions" in house.run("vault", "purge", "--before", "2026-04-01").stdout
    assert current_records(house.home, "probation_person").is_empty()
    assert json.loads((house.home / "purges.jsonl").read_text().splitlines()[-1])["submissions"]
