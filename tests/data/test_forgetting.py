import polars as pl
import pytest

from data import forgetting
from data.current_records import current_records
from data.forgetting import forget
from data.forgotten import FOLDER, NAME
from data.quarantine import NAME as QUARANTINE
from data.record_keys import NAME as ALLOTTED
from data.submissions import committed
from data.vault import current_identities
from tests.data.sending import NEXT_YEAR, ORDER, PERSON, YEAR, Desk, table

GONE = PERSON["crn"]
OTHER = PERSON | {"crn": "X200002", "surname": "Marrowby", "dob": "1990-01-02"}
CHILD = {
    "crn": GONE,
    "child_name": "Wren Ravensgate",
    "child_dob": "2015-02-03",
    "assessment_date": "2025-06-01",
}
EVENT = {"kind": "risk_change", "event_id": "e1", "subject_agency": "probation", "subject_id": GONE}
EVENT |= {"from_agency": "probation", "to_agency": "social_care", "to_place": "001"}
EVENT |= {"event_date": "2025-06-02"}
SHARED = {"kind": "risk_change_shared", "event_id": "e2", "about_event_id": "e1"}
SHARED |= {"from_agency": "probation", "to_agency": "social_care", "to_place": "001"}
SHARED |= {"event_date": "2025-06-03"}
SENT = {
    "probation_person": [PERSON, OTHER],
    "probation_order": [ORDER, ORDER | {"crn": "X200002", "order_id": "other"}],
    "probation_child": [CHILD, CHILD | {"crn": "X200002", "child_name": "Ash Marrowby"}],
    "joint_event": [EVENT, SHARED, EVENT | {"event_id": "e3", "subject_id": "X200002"}],
}
FAULTY = {"start_date": "yesterday"}
NAMES = ("Ravensgate", "Wren", GONE)


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def send(desk: Desk, sent: dict, period=YEAR):
    files = [
        desk.file(f"{period[0]}/{name}.csv", table(name, *rows)) for name, rows in sent.items()
    ]
    receipts = desk.send(*files, period=period)
    assert all(receipt.outcome == "accepted" for receipt in receipts), receipts
    return receipts


def forget_person(desk: Desk, crn: str = GONE) -> int:
    return forget(desk.home, desk.vault, "probation", "R01", crn)


def everything_kept(desk: Desk) -> str:
    """Every table of the vault and of the records, as text: of typed columns, not of bytes."""
    vault = [
        str(desk.vault.read(folder, name).to_dicts())
        for folder in desk.vault.folders()
        for name in desk.vault.names(folder)
    ]
    records = [str(pl.read_parquet(file).to_dicts()) for file in desk.home.rglob("*.parquet")]
    return "\n".join([*vault, *records])


def test_nothing_of_the_person_is_left_anywhere(desk):
    faulty = SENT["probation_order"] + [ORDER | {"order_id": "faulty"} | FAULTY]
    send(desk, SENT | {"probation_order": faulty})
    (submission,) = committed(desk.home)
    key = current_identities(desk.vault, desk.home, "probation_person").filter(crn=GONE)[
        "record_key"
    ][0]
    before = everything_kept(desk)
    assert all(name in before for name in (*NAMES, key))
    # The person, an order, another set aside, a child, an event and one about that event.
    assert forget_person(desk) == 6
    after = everything_kept(desk)
    assert not any(name in after for name in (*NAMES, key))
    assert "Marrowby" in after
    assert desk.vault.read(submission.submission_id, QUARANTINE).is_empty()


def test_the_records_are_as_if_the_person_had_never_come(desk, tmp_path):
    send(desk, SENT)
    forget_person(desk)
    (tmp_path / "without").mkdir()
    without = Desk(tmp_path / "without")
    others = {
        name: [row for row in rows if GONE not in row.values() and row is not SHARED]
        for name, rows in SENT.items()
    }
    send(without, others)
    for name in SENT:
        keys = [column for column in current_records(desk.home, name).columns if "key" in column]
        left, never = (
            current_records(each.home, name).drop("submission_id", *keys)
            for each in (desk, without)
        )
        assert left.equals(never)
        assert left.height == 1


def test_rows_of_the_id_are_dropped_and_counted_whenever_they_come_again(desk):
    send(desk, SENT)
    forget_person(desk)
    faulty = ORDER | {"order_id": "faulty"} | FAULTY
    orders = [row | {"start_date": "2026-05-01"} for row in SENT["probation_order"]]
    (receipt,) = send(desk, {"probation_order": [*orders, faulty]}, NEXT_YEAR)
    assert (receipt.rows_read, receipt.rows_accepted, receipt.rows_quarantined) == (3, 1, 0)
    assert receipt.rows_forgotten == receipt.tables["probation_order"].rows_forgotten == 2
    assert receipt.reasons == []
    assert GONE not in everything_kept(desk)


def test_an_id_may_be_withdrawn_before_it_ever_comes(desk):
    assert forget_person(desk) == 0
    receipts = send(desk, SENT)
    assert sum(receipt.rows_forgotten for receipt in receipts) == 4
    assert GONE not in everything_kept(desk)


def test_the_list_names_nobody(desk):
    forget_person(desk)
    assert GONE not in str(desk.vault.read(FOLDER, NAME).to_dicts())
    assert desk.vault.read(FOLDER, NAME).height == 1


def test_the_same_id_in_another_place_is_another_person(desk):
    person = {"client_id": "Y1", "forename": "Ann", "surname": "Lee", "la_code": "001"}
    file = desk.file("yot_person.csv", table("yot_person", person))
    desk.send(file, agency="yot", place="Y01")
    assert forget(desk.home, desk.vault, "yot", "Y02", "Y1") == 0
    assert current_records(desk.home, "yot_person").height == 1
    assert forget(desk.home, desk.vault, "yot", "Y01", "Y1") == 1
    assert current_records(desk.home, "yot_person").is_empty()


def test_one_that_was_killed_is_ended_by_doing_it_again(desk, monkeypatch):
    send(desk, SENT)

    def killed(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(forgetting, "_rewrite", killed)
        with pytest.raises(KeyboardInterrupt):
            forget_person(desk)
    forget_person(desk)
    assert GONE not in everything_kept(desk)
    assert desk.vault.read(committed(desk.home)[0].submission_id, ALLOTTED).height
