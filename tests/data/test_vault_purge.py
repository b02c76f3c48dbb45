import json
from datetime import date

import pytest

from data import vault_purge
from data.current_records import current_records
from data.record_keys import NAME as ALLOTTED
from data.settings import RETENTION_YEARS, kept_since
from data.submission_list import listed
from data.submissions import FOLDER
from data.vault_purge import LOG, purge
from tests.data.sending import NEXT_YEAR, PERSON, Desk, table

OTHER = PERSON | {"crn": "X200002", "surname": "Marrowby"}
AFTER_THE_YEAR = date(2026, 4, 1)
PEOPLE = "probation_person"


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def send(desk: Desk, name: str, *rows: dict[str, str], period=None) -> str:
    file = desk.file(f"{name}.csv", table(PEOPLE, *rows))
    (receipt,) = desk.send(file, **({"period": period} if period else {}))
    assert receipt.submission_id, receipt.reasons
    return receipt.submission_id


def test_what_ended_before_the_day_is_gone_from_vault_and_records(desk):
    old = send(desk, "old", PERSON, OTHER)
    new = send(desk, "new", PERSON, period=NEXT_YEAR)
    assert purge(desk.home, desk.vault, AFTER_THE_YEAR) == [old]
    assert desk.vault.names(old) == [ALLOTTED]
    assert list((desk.home / FOLDER / old / "records").iterdir()) == []
    assert current_records(desk.home, PEOPLE)["submission_id"].to_list() == [new]
    states = {row["submission_id"]: (row["state"], row["reason"]) for row in listed(desk.home)}
    assert states[old] == ("withdrawn", "purged: its period ended before 2026-04-01")
    assert states[new][0] == "in force"


def test_only_ids_that_later_submissions_use_keep_their_keys(desk):
    old = send(desk, "old", PERSON, OTHER)
    send(desk, "new", PERSON, period=NEXT_YEAR)
    key = current_records(desk.home, PEOPLE)["record_key"][0]
    purge(desk.home, desk.vault, AFTER_THE_YEAR)
    assert desk.vault.read(old, ALLOTTED)["id"].to_list() == [PERSON["crn"]]
    mended = {"sex": "F"}
    send(desk, "newer", PERSON | mended, period=NEXT_YEAR)
    (row,) = current_records(desk.home, PEOPLE).to_dicts()
    assert row["record_key"] == key


def test_a_period_that_ends_on_the_day_is_kept(desk):
    send(desk, "old", PERSON)
    assert purge(desk.home, desk.vault, date(2026, 3, 31)) == []
    assert current_records(desk.home, PEOPLE).height == 1


def test_the_purge_is_written_down(desk):
    old = send(desk, "old", PERSON)
    purge(desk.home, desk.vault, AFTER_THE_YEAR)
    (line,) = (desk.home / LOG).read_text().splitlines()
    told = json.loads(line)
    assert told["submissions"] == [old]
    assert told["periods_ended_before"] == "2026-04-01"
    assert told["purged_by"]


def test_a_purge_that_was_killed_is_ended_by_the_next(desk, monkeypatch):
    old = send(desk, "old", PERSON)

    def killed(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(vault_purge, "forget_keys_not_in_use", killed)
        with pytest.raises(KeyboardInterrupt):
            purge(desk.home, desk.vault, AFTER_THE_YEAR)
    assert current_records(desk.home, PEOPLE).is_empty()
    assert purge(desk.home, desk.vault, AFTER_THE_YEAR) == [old]
    assert desk.vault.read(old, ALLOTTED).is_empty()
    assert purge(desk.home, desk.vault, AFTER_THE_YEAR) == []


def test_records_are_kept_for_the_years_of_the_standard():
    assert kept_since(date(2026, 11, 21)) == date(2026 - RETENTION_YEARS, 11, 1)
