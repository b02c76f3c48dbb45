"""Rows set aside: counted, given back to who sent them, mended, and accepted later."""

import json
import stat

import polars as pl
import pytest

from data.contracts import TABLES
from data.current_records import current_records
from data.in_force import coverage
from data.private_folder import NotEmpty
from data.quarantine import counted
from data.quarantine_export import export
from data.release_log import NAME as RELEASES
from data.submission_list import listed
from data.submissions import NoSuchSubmission, withdraw
from tests.data.sending import ORDER, PERSON, Desk, orders, table

WRONG_DAY = ORDER | {"crn": "X777777", "order_id": "wrong-day", "start_date": "2025-02-30"}
BACKWARDS = ORDER | {"order_id": "backwards", "end_date": "2024-01-01"}
BORN_LATE = PERSON | {"crn": "X777777", "surname": "Hidewell", "dob": "1987-13-05"}


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


@pytest.fixture
def sent(desk) -> str:
    """Three sound orders and one that is not, a sound person and one that is not."""
    receipts = desk.send(
        desk.file("probation_order.csv", table("probation_order", *orders(3), WRONG_DAY)),
        desk.file("probation_person.csv", table("probation_person", PERSON, BORN_LATE)),
    )
    assert [receipt.rows_quarantined for receipt in receipts] == [1, 1]
    return receipts[0].submission_id


def mend(desk: Desk, folder: str, wrong: str, right: str) -> None:
    file = desk.extracts / folder
    text = file.read_text()
    assert wrong in text
    file.write_text(text.replace(wrong, right))


def test_rows_are_counted_by_reason_without_their_values(desk, sent):
    rows = counted(desk.home)
    assert [(row["file"], row["column"], row["times"]) for row in rows] == [
        ("probation_order.csv", "start_date", 1),
        ("probation_person.csv", "dob", 1),
    ]
    assert {row["submission_id"] for row in rows} == {sent}
    assert all("a day that exists" in row["what_is_right"] for row in rows)
    told = json.dumps(rows)
    assert not any(value in told for value in ("X777777", "Hidewell", "1987-13-05"))


def test_repeated_rows_count_as_one_reason(desk):
    desk.send(desk.file("probation_order.csv", table("probation_order", *orders(3), *orders(3))))
    (row,) = counted(desk.home)
    assert (row["times"], row["records_set_aside"]) == (3, 3)
    assert "another row has the same" in row["what_is_right"]


def test_rows_go_back_as_they_stood_with_what_is_wrong(desk, sent, tmp_path):
    out = tmp_path / "out"
    counts = export(desk.home, desk.vault, sent, out).rows
    assert counts == {"probation_order": 1, "probation_person": 1}
    person = pl.read_csv(out / "probation_person.csv", infer_schema=False)
    assert person.columns == ["row_in_file", *TABLES["probation_person"].columns(), "what_is_wrong"]
    (row,) = person.to_dicts()
    assert row["row_in_file"] == "3"
    assert {name: row[name] for name in BORN_LATE} == BORN_LATE
    assert row["what_is_wrong"].startswith("dob: a day that exists")


def test_what_goes_back_is_for_its_owner_alone_and_is_logged(desk, sent, tmp_path):
    out = tmp_path / "out"
    export(desk.home, desk.vault, sent, out)
    assert stat.S_IMODE(out.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in out.iterdir()} == {0o600}
    log = (desk.home / RELEASES).read_text()
    line = json.loads(log)
    assert (line["submission_id"], line["agency"], line["place"]) == (sent, "probation", "R01")
    assert line["rows"] == {"probation_order": 1, "probation_person": 1}
    assert line["released_by"]
    assert line["released_at"]
    assert not any(value in log for value in ("X777777", "Hidewell", "wrong-day"))


def test_nothing_is_written_over_and_nothing_of_what_was_withdrawn_goes_out(desk, sent, tmp_path):
    kept = tmp_path / "out" / "kept.txt"
    kept.parent.mkdir()
    kept.write_text("mine")
    with pytest.raises(NotEmpty):
        export(desk.home, desk.vault, sent, kept.parent)
    withdraw(desk.home, sent, "a test file")
    with pytest.raises(NoSuchSubmission):
        export(desk.home, desk.vault, sent, tmp_path / "other")
    assert not (desk.home / RELEASES).exists()


def test_mended_rows_are_added_to_the_submission_that_they_were_set_aside_from(desk, sent):
    export(desk.home, desk.vault, sent, desk.extracts / "back")
    mend(desk, "back/probation_order.csv", "2025-02-30", "2025-02-28")
    mend(desk, "back/probation_person.csv", "1987-13-05", "1987-12-05")
    covered = coverage(desk.home)
    receipts = desk.send_declared(desk.extracts / "back")
    assert [(each.outcome, each.rows_accepted) for each in receipts] == [("accepted", 1)] * 2
    assert current_records(desk.home, "probation_order").height == 4
    assert current_records(desk.home, "probation_person").height == 2
    assert coverage(desk.home).equals(covered)
    first, second = listed(desk.home)
    assert (first["state"], second["state"], second["mends"]) == ("in force", "in force", sent)
    assert {tuple(row["mended_by"]) for row in counted(desk.home)} == {(second["submission_id"],)}
    assert withdraw(desk.home, sent, "a slip") == [second["submission_id"]]


def test_rows_are_said_to_be_mended_only_where_they_are(desk, sent):
    export(desk.home, desk.vault, sent, desk.extracts / "back")
    (desk.extracts / "back" / "probation_person.csv").unlink()
    mend(desk, "back/probation_order.csv", "2025-02-30", "2025-02-28")
    (receipt,) = desk.send_declared(desk.extracts / "back")
    told = {row["file"]: (row["times_mended"], row["mended_by"]) for row in counted(desk.home)}
    assert told == {
        "probation_order.csv": (1, [receipt.submission_id]),
        "probation_person.csv": (0, []),
    }
    withdraw(desk.home, receipt.submission_id or "", "mended wrongly")
    assert [row["times_mended"] for row in counted(desk.home)] == [0, 0]


def test_a_row_set_aside_for_its_key_is_told_by_what_was_right_in_it(desk):
    no_crn = ORDER | {"crn": "", "order_id": "n1", "start_date": "2025-07-01"}
    twins = [ORDER | {"crn": "", "order_id": "n2", "start_date": "2025-08-01"}] * 2
    content = table("probation_order", *orders(3), no_crn, *twins)
    (receipt,) = desk.send(desk.file("probation_order.csv", content))
    assert receipt.rows_quarantined == 3
    desk.declare("m", agency="probation", place="R01", more=f'mends = "{receipt.submission_id}"\n')
    mended = [no_crn | {"crn": "X5"}, twins[0] | {"crn": "X6"}]
    desk.send_declared(desk.file("m/probation_order.csv", table("probation_order", *mended)))
    (row,) = counted(desk.home)
    assert (row["times"], row["times_mended"]) == (3, 1)  # either of the twins may be mended


def test_a_row_mended_in_the_second_step_is_told_of_where_it_was_first_set_aside(desk, sent):
    export(desk.home, desk.vault, sent, desk.extracts / "back")
    (desk.extracts / "back" / "probation_order.csv").unlink()
    sound = PERSON | {"crn": "X2", "surname": "Other"}
    person = desk.file("back/probation_person.csv", table("probation_person", sound, BORN_LATE))
    (second,) = desk.send_declared(person)
    first_told = [row for row in counted(desk.home) if row["column"] == "dob"]
    assert [row["times_mended"] for row in first_told] == [0, 0]
    export(desk.home, desk.vault, second.submission_id or "", desk.extracts / "more")
    mend(desk, "more/probation_person.csv", "1987-13-05", "1987-12-05")
    (third,) = desk.send_declared(desk.extracts / "more")
    assert third.outcome == "accepted", third.reasons
    told = [row["mended_by"] for row in counted(desk.home) if row["column"] == "dob"]
    assert told == [[third.submission_id]] * 2


def test_mended_rows_go_when_the_whole_is_sent_again_or_withdrawn(desk, sent):
    export(desk.home, desk.vault, sent, desk.extracts / "back")
    (desk.extracts / "back" / "probation_person.csv").unlink()
    mend(desk, "back/probation_order.csv", "2025-02-30", "2025-02-28")
    desk.send_declared(desk.extracts / "back")
    whole = desk.file("probation_order.csv", table("probation_order", *orders(2)))
    (again,) = desk.send(whole)
    assert current_records(desk.home, "probation_order").height == 2
    _, mended, _ = listed(desk.home)
    assert (mended["state"], mended["superseded_by"]) == ("superseded", [again.submission_id])
    withdraw(desk.home, again.submission_id, "of the wrong year")
    assert current_records(desk.home, "probation_order").height == 4
    withdraw(desk.home, sent, "of the wrong year as well")
    assert current_records(desk.home, "probation_order").is_empty()
    assert {row["state"] for row in listed(desk.home)} == {"withdrawn"}


def test_rows_still_wrong_can_be_mended_once_more(desk, sent):
    export(desk.home, desk.vault, sent, desk.extracts / "back")
    (desk.extracts / "back" / "probation_person.csv").unlink()
    mend(desk, "back/probation_order.csv", "2025-02-30", "2025-02-28")
    sound = table("probation_order", ORDER | {"order_id": "late"}, BACKWARDS)
    desk.file("back/probation_order-2.csv", sound)
    second, _ = desk.send_declared(desk.extracts / "back")
    assert second.rows_quarantined == 1
    export(desk.home, desk.vault, second.submission_id, desk.extracts / "more")
    mend(desk, "more/probation_order.csv", "2024-01-01", "2025-11-01")
    desk.send_declared(desk.extracts / "more")
    assert current_records(desk.home, "probation_order").height == 6


@pytest.mark.parametrize("mends", ["20250101T000000-00000000", ""])
def test_a_file_that_mends_what_never_came_is_refused(desk, mends):
    desk.declare("p", agency="probation", place="R01", more=f'mends = "{mends}"')
    file = desk.file("p/probation_order.csv", table("probation_order", ORDER))
    (receipt,) = desk.send_declared(file)
    assert receipt.outcome == "refused"
    assert receipt.reasons[0].column == "mends"


def test_a_place_mends_only_its_own(desk, sent):
    desk.declare("p", agency="probation", place="R02", more=f'mends = "{sent}"')
    file = desk.file("p/probation_order.csv", table("probation_order", ORDER))
    (receipt,) = desk.send_declared(file)
    assert receipt.outcome == "refused"
    assert "probation R02" in receipt.reasons[0].what_is_right
