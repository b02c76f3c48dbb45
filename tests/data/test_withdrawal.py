"""A submission that is withdrawn counts as if it had never come; the record of it stays."""

import pytest

from data.current_records import current_records
from data.in_force import coverage, submitted_files
from data.standing_still import Busy, standing_still
from data.submission_list import listed
from data.submissions import FOLDER, RECEIPT_NAME, NoSuchSubmission, committed, received, withdraw
from data.vault import current_identities
from tests.data.sending import ORDER, PERSON, Desk, table

FIRST, SECOND = ORDER, ORDER | {"end_date": "2025-12-01"}


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def send(desk: Desk, name: str, *rows: dict[str, str]) -> str:
    (receipt,) = desk.send(desk.file(f"{name}.csv", table(name, *rows)))
    assert receipt.outcome == "accepted", receipt.reasons
    assert receipt.submission_id
    return receipt.submission_id


def test_what_it_replaced_comes_into_force_again(desk):
    first = send(desk, "probation_order", FIRST)
    before = current_records(desk.home, "probation_order")
    second = send(desk, "probation_order", SECOND)
    assert [row["state"] for row in listed(desk.home)] == ["superseded", "in force"]
    assert [row["superseded_by"] for row in listed(desk.home)] == [[second], []]
    withdraw(desk.home, second, "of the wrong year")
    assert current_records(desk.home, "probation_order").equals(before)
    assert before["submission_id"].to_list() == [first]
    kept, taken_back = listed(desk.home)
    assert (kept["state"], kept["superseded_by"]) == ("in force", [])
    assert (taken_back["state"], taken_back["reason"]) == ("withdrawn", "of the wrong year")
    assert taken_back["withdrawn_at"]


def test_nothing_of_it_is_read_any_more(desk):
    only = send(desk, "probation_order", FIRST)
    withdraw(desk.home, only, "a test file")
    assert current_records(desk.home, "probation_order").is_empty()
    assert current_identities(desk.vault, desk.home, "probation_order").is_empty()
    assert coverage(desk.home).is_empty()
    assert submitted_files(desk.home).is_empty()
    assert committed(desk.home) == []


def test_the_receipt_stays(desk):
    only = send(desk, "probation_order", FIRST)
    receipt = desk.home / FOLDER / only / RECEIPT_NAME
    before = receipt.read_bytes()
    withdraw(desk.home, only, "a test file")
    assert receipt.read_bytes() == before
    assert [each.submission_id for each in received(desk.home)] == [only]


def test_its_file_may_be_sent_again_and_people_keep_their_keys(desk):
    first = send(desk, "probation_person", PERSON)
    keys = current_records(desk.home, "probation_person")["record_key"].to_list()
    file = desk.extracts / "probation_person.csv"
    (refused,) = desk.send(file)
    assert refused.outcome == "refused"
    withdraw(desk.home, first, "sent too early")
    (again,) = desk.send(file)
    assert again.outcome == "accepted"
    assert current_records(desk.home, "probation_person")["record_key"].to_list() == keys


def test_a_file_that_was_replaced_and_comes_again_is_told_how_to_bring_it_back(desk):
    first = send(desk, "probation_order", FIRST)
    before = current_records(desk.home, "probation_order")
    second = send(desk, "probation_order", SECOND)
    third = send(desk, "probation_order", SECOND | {"end_date": "2025-12-24"})
    file = desk.file("probation_order.csv", table("probation_order", FIRST))
    (receipt,) = desk.send(file)
    (reason,) = receipt.reasons
    assert receipt.outcome == "refused"
    assert reason.what_is_right == (
        "send a file once: the same was accepted before, for 2025-04-01..2026-03-31 in submission"
        f" {first}, and replaced by submission {third} and {second}: to bring it back,"
        f" `lscb withdraw {third} --reason TEXT`, then `lscb withdraw {second} --reason TEXT`"
    )
    for submission in (third, second):
        withdraw(desk.home, submission, "the first was right")
    assert current_records(desk.home, "probation_order").equals(before)


def test_a_file_in_force_that_comes_again_names_no_submission_to_withdraw(desk):
    send(desk, "probation_order", FIRST)
    send(desk, "probation_person", PERSON)
    (receipt,) = desk.send(desk.file("again.csv", table("probation_order", FIRST)))
    assert receipt.outcome == "refused"
    assert "withdraw" not in receipt.reasons[0].what_is_right


def test_only_what_is_there_can_be_withdrawn_and_only_once(desk):
    only = send(desk, "probation_order", FIRST)
    with pytest.raises(NoSuchSubmission, match="no submission is called elsewhere"):
        withdraw(desk.home, "elsewhere", "a slip")
    withdraw(desk.home, only, "a test file")
    with pytest.raises(NoSuchSubmission, match="was withdrawn before"):
        withdraw(desk.home, only, "again")
    (row,) = listed(desk.home)
    assert row["reason"] == "a test file"


def test_nothing_is_withdrawn_while_a_build_reads_it(desk):
    only = send(desk, "probation_order", FIRST)
    with standing_still(desk.home), pytest.raises(Busy):
        withdraw(desk.home, only, "a test file")
    assert [row["state"] for row in listed(desk.home)] == ["in force"]


def test_a_withdrawal_that_was_cut_off_is_none(desk):
    only = send(desk, "probation_order", FIRST)
    (desk.home / FOLDER / only / ".withdrawal.json").write_text('{"withdr')
    assert [row["state"] for row in listed(desk.home)] == ["in force"]
    withdraw(desk.home, only, "a test file")
    assert [row["state"] for row in listed(desk.home)] == ["withdrawn"]


def test_a_submission_of_which_one_table_was_sent_again_is_in_force_in_part(desk):
    files = [
        desk.file("probation_order.csv", table("probation_order", FIRST)),
        desk.file("probation_person.csv", table("probation_person", PERSON)),
    ]
    desk.send(*files)
    second = send(desk, "probation_order", SECOND)
    before, after = listed(desk.home)
    assert (before["files"], before["rows_accepted"]) == (2, 2)
    assert (before["state"], before["superseded_by"]) == ("in force in part", [second])
    assert (after["state"], after["superseded_by"]) == ("in force", [])
