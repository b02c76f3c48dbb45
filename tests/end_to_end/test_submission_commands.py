"""The commands around submissions: what came, what is owed, what was set aside, templates."""

import json
import stat

import pytest

from tests.data.sending import ORDER, PERSON, Desk, table
from tests.end_to_end.house import House

NAMES = ("Ravensgate", "X100001", "1987-13-05")


@pytest.fixture
def sent(tmp_path):
    """A home that took in orders and people, one of whom was born on no day."""
    desk = Desk(tmp_path)
    desk.declare("p", agency="probation", place="R01", more="made_on = 2026-09-02\n")
    desk.file("p/probation_order.csv", table("probation_order", ORDER))
    people = [PERSON | {"crn": "X2"}, PERSON | {"dob": "1987-13-05"}]
    desk.file("p/probation_person.csv", table("probation_person", *people))
    body = {"body_code": "R01", "body_name": "Mereland", "body_type": "probation_region"}
    desk.declare("places", agency="board", place="R01")
    desk.file("places/body.csv", table("body", body))
    home = House(desk.extracts, tmp_path / "home", tmp_path / "key" / "vault.key")
    result = home.run("intake", str(home.world))
    assert result.exit_code == 0, result.output
    return home


def test_what_is_owed_is_told_with_how_late_it_came(sent):
    (row,) = sent.read("calendar", "--format", "json")
    assert (row["agency"], row["place_code"], row["due_on"]) == ("probation", "R01", "2026-07-31")
    assert (row["state"], row["days_late"]) == ("late", 33)


def test_rows_set_aside_are_told_exported_and_taken_in_once_mended(sent, tmp_path):
    listed = sent.run("quarantine", "list", "--format", "json")
    (row,) = json.loads(listed.stdout)
    assert (row["file"], row["column"], row["times"]) == ("probation_person.csv", "dob", 1)
    assert not any(name in listed.stdout for name in NAMES)
    out = tmp_path / "back"
    exported = sent.run("quarantine", "export", row["submission_id"], str(out))
    assert exported.exit_code == 0, exported.output
    assert exported.stdout == "probation_person: 1 row\n"
    assert stat.S_IMODE(out.stat().st_mode) == 0o700
    assert not any(name in (sent.home / "releases.jsonl").read_text() for name in NAMES)
    file = out / "probation_person.csv"
    file.write_text(file.read_text().replace("1987-13-05", "1987-12-05"))
    mended = sent.run("intake", str(out))
    assert mended.exit_code == 0, mended.output
    states = [each["state"] for each in sent.read("submissions", "--format", "json")]
    assert states == ["in force"] * 3


def test_an_agency_gets_its_own_file_back_marked_and_sends_it_whole(sent, tmp_path):
    listed = sent.run("quarantine", "list", "--format", "json")
    (row,) = json.loads(listed.stdout)
    command = ("quarantine", "export", row["submission_id"], str(tmp_path / "back"))
    original = sent.world / "p" / "probation_person.csv"
    other = sent.world / "places" / "body.csv"
    refused = sent.run(*command, "--file", str(other))
    assert refused.exit_code == 1
    assert not (tmp_path / "back").exists()
    exported = sent.run(*command, "--file", str(original))
    assert exported.exit_code == 0, exported.output
    assert "marked/probation_person.csv: 1 row\n" in exported.stdout
    file = tmp_path / "back" / "marked" / "probation_person.csv"
    file.write_text(file.read_text().replace("1987-13-05", "1987-12-05"))
    mended = sent.run("intake", str(file), "--json")
    (receipt,) = json.loads(mended.stdout)
    told = ("rows_read", "rows_accepted", "rows_quarantined", "rows_already_accepted")
    assert [receipt[name] for name in told] == [2, 1, 0, 1]


def test_templates_are_written_with_their_guide(sent, tmp_path):
    result = sent.run("templates", str(tmp_path / "templates"))
    assert result.exit_code == 0, result.output
    assert (tmp_path / "templates" / "README.md").exists()
    assert (tmp_path / "templates" / "joint_event.xlsx").exists()
