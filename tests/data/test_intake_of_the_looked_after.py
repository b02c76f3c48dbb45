"""The SSDA903 return from file to records: exact receipts, nothing lost, nothing said twice."""

import csv
from collections import Counter
from datetime import date, datetime
from pathlib import Path

import pytest

from data.current_records import current_records
from data.vault import current_identities
from tests.data.sending import NEXT_YEAR, YEAR, Desk
from tests.shared import shared

SAMPLE_YEAR = (date(2017, 4, 1), date(2018, 3, 31))
EPISODES = "CHILD,DECOM,RNE,LS,DEC,REC,HOME_POST,PL_POST"
OC2 = "CHILD,DOB,CONVICTED"
CLA_EPISODES = "clae_person_id,clae_cla_episode_start_date,clae_cla_episode_ceased_date"


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def sent(desk: Desk, *lines: str, name: str = "extract.csv", period=YEAR):
    path = desk.file(name, "\n".join(lines) + "\n")
    (receipt,) = desk.send(path, agency="social_care", place="998", period=period)
    return receipt


def sample_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def day(text: str) -> date | None:
    return datetime.strptime(text, "%d/%m/%Y").date() if text else None


@pytest.mark.parametrize(
    ("part", "table", "count"),
    [
        ("header", "social_care_person", 2675),
        ("episodes", "social_care_looked_after", 5050),
        ("oc2", "social_care_conviction_year", 2675),
    ],
)
def test_a_sample_file_is_accepted_whole(desk, part, table, count):
    path = shared(f"samples/ssda903/tests_fake_data_{part}.csv")
    assert len(sample_rows(path)) == count
    (receipt,) = desk.send(path, agency="social_care", place="998", period=SAMPLE_YEAR)
    assert (receipt.outcome, receipt.format, receipt.reasons) == ("accepted", "ssda903", [])
    counts = (receipt.rows_read, receipt.rows_accepted, receipt.rows_quarantined)
    assert counts == (count, count, 0)
    assert list(receipt.tables) == [table]
    assert current_records(desk.home, table).height == count


def test_the_samples_keep_each_childs_birth_status_and_convictions(desk):
    folder = shared("samples/ssda903")
    parts = ("header", "episodes", "oc2")
    header, episodes, oc2 = (sample_rows(folder / f"tests_fake_data_{part}.csv") for part in parts)
    desk.send(folder, agency="social_care", place="998", period=SAMPLE_YEAR)
    born = current_identities(desk.vault, desk.home, "social_care_person")
    assert dict(born.select("child_id", "birth_date").iter_rows()) == {
        row["CHILD"]: day(row["DOB"]) for row in header
    }
    spells = current_identities(desk.vault, desk.home, "social_care_looked_after")
    kept = spells.select(
        "child_id",
        "episode_start_date",
        "episode_end_date",
        "legal_status",
        "end_reason",
        "home_postcode",
    )
    assert Counter(kept.iter_rows()) == Counter(
        (
            row["CHILD"],
            day(row["DECOM"]),
            day(row["DEC"]),
            row["LS"],
            row["REC"],
            row["HOME_POST"] or None,
        )
        for row in episodes
    )
    convicted = current_records(desk.home, "social_care_conviction_year")
    assert convicted["convicted"].sum() == sum(row["CONVICTED"] == "1" for row in oc2)
    assert set(convicted["year_ending"]) == {SAMPLE_YEAR[1]}


def test_each_faulty_episode_is_set_apart_with_what_is_right(desk):
    receipt = sent(
        desk,
        EPISODES,
        "77,01/04/2025,S,C2,,,ZZ1 1AA,",
        "77,01/05/2025,L,C9,,,,",
        "77,31/06/2025,L,C2,,,,",
        "77,01/08/2025,L,j2,01/07/2025,E9,,",
        ",01/08/2025,L,J2,,,,",
        ",,,,,,,",
        "77,01/04/2025,S,C2,,,ZZ1 1AA,",
        "78,01/04/2025,S,l1,02/04/2025,X1,,",
        "77.0,01/04/2025,S,V2,,,,",
        "79,01/04/2025",
    )
    assert (receipt.rows_read, receipt.rows_accepted, receipt.rows_quarantined) == (9, 2, 7)
    assert [
        (reason.row, reason.column, reason.what_is_right.split(":")[0])
        for reason in receipt.reasons
    ] == [
        (3, "legal_status", "one of C1, C2, D1, E1, V2, V3, V4, L1, L2, L3, J1, J2, J3"),
        (4, "episode_start_date", "a day that exists, written YYYY-MM-DD"),
        (5, "episode_end_date", "a day not before episode_start_date"),
        (6, "child_id", "it may not be blank"),
        (8, "child_id", "each child_id and episode_start_date once"),
        (10, "child_id", "each child_id and episode_start_date once"),
        (11, "child_id", "as many values as the header"),
    ]
    assert receipt.reasons[1].value == "31/06/2025"


def test_convictions_of_two_years_are_two_facts_of_a_child(desk):
    sent(desk, OC2, "77,29/02/2012,1", "78,29/02/2012,0", name="first.csv")
    sent(desk, OC2, "77,29/02/2012,0", name="second.csv", period=NEXT_YEAR)
    facts = current_identities(desk.vault, desk.home, "social_care_conviction_year")
    assert sorted(facts.select("child_id", "year_ending", "convicted").rows()) == [
        ("77", YEAR[1], True),
        ("77", NEXT_YEAR[1], False),
        ("78", YEAR[1], False),
    ]


def test_the_return_gives_the_dataset_its_legal_statuses(desk):
    sent(desk, CLA_EPISODES, "77,2025-04-01,2025-05-01", "77,2025-05-01,", name="ssd.csv")
    sent(desk, EPISODES, "77,01/04/2025,S,J1,01/05/2025,X1,,", name="episodes.csv")
    spells = current_records(desk.home, "social_care_looked_after").sort("episode_start_date")
    assert spells.select("episode_start_date", "episode_end_date", "legal_status").rows() == [
        (date(2025, 4, 1), date(2025, 5, 1), "J1"),
        (date(2025, 5, 1), None, None),
    ]


def test_home_postcode_and_pupil_number_stay_in_the_vault(desk):
    sent(desk, EPISODES, "77,01/04/2025,S,J1,,,ZZ1 1AA,ZZ9 9ZZ", name="episodes.csv")
    outside = current_records(desk.home, "social_care_looked_after")
    assert "home_postcode" not in outside.columns
    assert "ZZ1 1AA" not in set(outside.row(0))
    inside = current_identities(desk.vault, desk.home, "social_care_looked_after")
    assert inside["home_postcode"].to_list() == ["ZZ1 1AA"]


def test_a_child_who_stands_twice_in_the_header_is_taken_once(desk):
    receipt = sent(
        desk,
        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
        "77,2,29/02/2012,WBRI,A1,,",
        "77.0,2,29/02/2012,WBRI,A1,,",
        "77,1,29/02/2012,WBRI,A1,,",
        "78,1,29/02/2012,WBRI,UN1,,",
    )
    assert (receipt.rows_read, receipt.rows_accepted, receipt.rows_quarantined) == (4, 2, 2)
    assert [(reason.row, reason.what_is_right) for reason in receipt.reasons] == [
        (3, "each child_id once: row 2 has the same, with equal values"),
        (4, "each child_id once: row 2 has the same, with other values"),
    ]


def test_a_child_may_go_missing_twice_on_a_day_and_not_return_before_going(desk):
    receipt = sent(
        desk,
        "CHILD,DOB,MISSING,MIS_START,MIS_END",
        "77,29/02/2012,M,01/05/2025,01/05/2025",
        "77,29/02/2012,M,01/05/2025,03/05/2025",
        "77,29/02/2012,A,02/06/2025,01/06/2025",
    )
    assert (receipt.rows_read, receipt.rows_accepted, receipt.rows_quarantined) == (3, 2, 1)
    assert [(reason.row, reason.column) for reason in receipt.reasons] == [(4, "missing_to")]
    missing = current_records(desk.home, "social_care_missing").sort("missing_number")
    assert missing.select("missing_number", "missing_to").rows() == [
        (1, date(2025, 5, 1)),
        (2, date(2025, 5, 3)),
    ]


def test_a_review_of_an_unknown_code_is_set_apart_with_the_known_ones(desk):
    receipt = sent(
        desk,
        "CHILD,DOB,REVIEW,REVIEW_CODE",
        "77,29/02/2012,01/05/2025,PN1",
        "78,29/02/2012,01/05/2025,PN9",
    )
    assert (receipt.rows_read, receipt.rows_accepted, receipt.rows_quarantined) == (2, 1, 1)
    (reason,) = receipt.reasons
    assert (reason.row, reason.column, reason.value) == (3, "participation", "PN9")
    assert reason.what_is_right == "one of PN0, PN1, PN2, PN3, PN4, PN5, PN6, PN7"
