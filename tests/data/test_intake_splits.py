"""Identity stays in the vault; outside stand random keys, the same for the same person."""

from datetime import date

import polars as pl
import pytest

from data.current_records import current_records
from data.vault import current_identities
from tests.data.sending import NEXT_YEAR, ORDER, PERSON, Desk, table

TOLD = {"event_date": "2025-05-01", "kind": "referral"}


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def only(frame: pl.DataFrame, column: str):
    """The single value of a column."""
    return frame[column].item()


def send(desk: Desk, name: str, *rows: dict[str, str], **options) -> None:
    (receipt,) = desk.send(desk.file(f"{name}.csv", table(name, *rows)), **options)
    assert (receipt.outcome, receipt.rows_quarantined) == ("accepted", 0)


def everything_outside_the_vault(desk: Desk) -> str:
    texts = [path.read_text() for path in desk.home.rglob("*.json")]
    for path in desk.home.rglob("*.parquet"):
        frame = pl.read_parquet(path)
        texts += [str(value) for column in frame.columns for value in frame[column]]
    return "\n".join(texts)


def test_no_identity_leaves_the_vault(desk):
    send(desk, "probation_person", PERSON | {"sex": "M", "ethnicity": "WBRI"})
    outside = everything_outside_the_vault(desk)
    for identity in ("Quillon", "Ravensgate", "X100001", "1987-06-05", "ZZ9 9QX"):
        assert identity not in outside
    assert "WBRI" in outside  # the search does find what is there
    assert "1987-06-01" in outside


def test_the_vault_gives_the_row_back_as_it_came(desk):
    send(desk, "probation_person", PERSON)
    outside = current_records(desk.home, "probation_person")
    inside = current_identities(desk.vault, desk.home, "probation_person")
    assert only(inside, "record_key") == only(outside, "record_key")
    assert only(inside, "surname") == "Ravensgate"
    assert only(inside, "dob") == date(1987, 6, 5)


def test_nothing_in_the_vault_s_folder_is_readable(desk):
    send(desk, "probation_person", PERSON)
    files = [path for path in desk.settings.vault.rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert b"Ravensgate" not in path.read_bytes()
        assert not path.read_bytes().startswith(b"PAR1")


def test_one_id_has_one_key_in_every_table_and_year(desk):
    send(desk, "probation_person", PERSON)
    send(desk, "probation_order", ORDER | {"start_date": "2026-05-01"}, period=NEXT_YEAR)
    person = only(current_records(desk.home, "probation_person"), "record_key")
    assert only(current_records(desk.home, "probation_order"), "record_key") == person


def test_one_id_in_two_councils_is_two_people(desk):
    for place in ("001", "002"):
        send(desk, "social_care_person", {"child_id": "1"}, agency="social_care", place=place)
    keys = current_records(desk.home, "social_care_person")["record_key"]
    assert keys.n_unique() == len(keys) == 2


def test_a_child_without_an_id_is_known_by_offender_name_and_birth(desk):
    child = {"crn": "X1", "child_name": "Ann Example", "child_dob": "2015-03-02"}
    rows = [
        child | {"assessment_date": "2025-05-01"},
        child | {"assessment_date": "2025-06-01"},
        child | {"assessment_date": "2025-06-01", "child_name": "Anne Example"},
    ]
    send(desk, "probation_child", *rows)
    first, again, other = current_identities(desk.vault, desk.home, "probation_child").sort(
        "child_name", "assessment_date"
    )["record_key"]
    assert first == again != other
    assert current_records(desk.home, "probation_child")["offender_key"].n_unique() == 1
    assert "child_name" not in current_records(desk.home, "probation_child").columns


@pytest.mark.parametrize(
    ("person", "person_row", "owner", "event", "sender"),
    [
        (  # probation's ids are the same everywhere
            "probation_person",
            {"crn": "X1"},
            ("probation", "R01"),
            {"from_agency": "yot", "to_agency": "probation", "subject_agency": "probation"}
            | {"subject_id": "X1"},
            ("yot", "Y01"),
        ),
        (  # the sender's own child
            "social_care_person",
            {"child_id": "c1"},
            ("social_care", "001"),
            {"from_agency": "social_care", "subject_agency": "social_care", "subject_id": "c1"},
            ("social_care", "001"),
        ),
        (  # the receiver's child
            "social_care_person",
            {"child_id": "c1"},
            ("social_care", "001"),
            {"from_agency": "yot", "to_agency": "social_care", "to_place": "001"}
            | {"subject_agency": "social_care", "subject_id": "c1"},
            ("yot", "Y01"),
        ),
        (  # answered: the child of the agency that had asked
            "yot_person",
            {"client_id": "y1"},
            ("yot", "Y01"),
            {"from_agency": "social_care", "to_agency": "yot", "to_place": "Y01"}
            | {"subject_agency": "yot", "subject_id": "y1"},
            ("social_care", "001"),
        ),
    ],
)
def test_the_subject_of_an_event_has_the_key_of_the_person(
    desk, person, person_row, owner, event, sender
):
    send(desk, person, person_row, agency=owner[0], place=owner[1])
    send(desk, "joint_event", TOLD | {"event_id": "e1"} | event, agency=sender[0], place=sender[1])
    events = current_records(desk.home, "joint_event")
    assert only(events, "subject_key") == only(current_records(desk.home, person), "record_key")


def test_an_event_s_place_is_the_sender_s_where_it_names_none(desk):
    event = TOLD | {"event_id": "e1", "from_agency": "Probation", "to_agency": "social_care"}
    send(desk, "joint_event", event)
    events = current_records(desk.home, "joint_event")
    assert (only(events, "from_place"), only(events, "to_place")) == ("R01", None)


def test_an_answer_points_to_the_event_that_another_agency_logged(desk):
    asked = TOLD | {"event_id": "e1", "from_agency": "probation"}
    answer = TOLD | {"event_id": "e2", "from_agency": "social_care", "about_event_id": "e1"}
    send(desk, "joint_event", asked)
    send(desk, "joint_event", answer, agency="social_care", place="001")
    events = current_records(desk.home, "joint_event")
    asked_key = events.filter(agency="probation")["joint_event_key"].item()
    assert events.filter(agency="social_care")["about_event_key"].item() == asked_key


ASSESSMENT = {"client_id": "y1", "kind": "review", "started_date": "2025-05-01"}


def test_a_copied_and_redated_text_has_the_same_digest_and_no_other_has(desk):
    texts = [
        "Seen on 03/04/2025. He lives with his aunt.",
        "Seen on 2025-07-09.  He lives with his  aunt.",
        "Seen on 9 July 2025. He lives with his Aunt.",
        "Seen on 9 July 2025. He lives with his uncle.",
        "",
    ]
    rows = [
        ASSESSMENT | {"assessment_id": f"a{number}", "text": text}
        for number, text in enumerate(texts)
    ]
    send(desk, "yot_assessment", *rows, agency="yot", place="Y01")
    inside = current_identities(desk.vault, desk.home, "yot_assessment")
    outside = current_records(desk.home, "yot_assessment")
    digests = (
        inside.select("yot_assessment_key", "assessment_id")
        .join(outside, on="yot_assessment_key")
        .sort("assessment_id")["text_digest"]
    )
    assert digests[0] == digests[1] == digests[2]
    assert digests[3] not in (None, digests[0])
    assert digests[4] is None
    assert "aunt" not in everything_outside_the_vault(desk)
