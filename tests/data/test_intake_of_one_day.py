"""What happens twice on a day, or has no day yet, is not taken for a mistake."""

from datetime import date

import pytest

from data.current_records import current_records
from data.vault import current_identities
from tests.data.sending import NEXT_YEAR, YEAR, Desk, table

VISITS = "cppv_cp_visit_id,cppv_person_id,cppv_cp_visit_date,cppv_cp_visit_seen,"
VISITS += "cppv_cp_visit_seen_alone"
ADDRESSES = "addr_table_id,addr_person_id,addr_address_type,addr_address_start_date,"
ADDRESSES += "addr_address_end_date,addr_address_json,addr_address_postcode"
IDENTIFIERS = "link_table_id,link_person_id,link_identifier_type,link_identifier_value"
REVIEWS = "cppr_cp_review_id,cppr_person_id,cppr_cp_plan_id,cppr_cp_review_due,"
REVIEWS += "cppr_cp_review_date"
CONVICTIONS = "clac_cla_conviction_id,clac_person_id,clac_cla_conviction_date,"
CONVICTIONS += "clac_cla_conviction_offence"


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def sent(desk: Desk, *lines: str, name: str = "extract.csv", period=YEAR):
    path = desk.file(name, "\n".join(lines) + "\n")
    (receipt,) = desk.send(path, agency="social_care", place="998", period=period)
    return receipt


def counts(receipt) -> tuple[int, int, int]:
    return receipt.rows_read, receipt.rows_accepted, receipt.rows_quarantined


def test_two_visits_of_one_day_are_two_and_one_sent_twice_is_one(desk):
    receipt = sent(
        desk, VISITS, "1,77,2025-05-01,Y,N", "2,77,2025-05-01,Y,Y", "1,77,2025-05-01,Y,N"
    )
    assert counts(receipt) == (3, 2, 1)
    assert [reason.row for reason in receipt.reasons] == [4]
    visits = current_records(desk.home, "social_care_visit").sort("visit_number")
    assert visits.select("visit_number", "seen_alone").rows() == [(1, False), (2, True)]


def test_a_visit_sent_as_our_own_table_is_the_first_of_its_day(desk):
    rows = [{"child_id": "77", "visit_date": "2025-05-01", "visit_number": n} for n in ("", "2")]
    receipt = sent(desk, table("social_care_visit", *rows).strip())
    assert counts(receipt) == (2, 2, 0)
    visits = current_records(desk.home, "social_care_visit")
    assert sorted(visits["visit_number"]) == [1, 2]


def test_two_addresses_from_one_day_or_from_an_unknown_one_are_kept(desk):
    lines = [
        "1,77,HOME,2025-05-01,,14 Mill Row,ZZ1 1AA",
        "2,77,PLACEMENT,2025-05-01,,2 Quay,ZZ2 2BB",
        "3,77,HOME,,,9 Old Lane,ZZ3 3CC",
        "4,77,HOME,2025-05-01,,14 Mill Row,ZZ1 1AA",
    ]
    receipt = sent(desk, ADDRESSES, *lines)
    assert counts(receipt) == (4, 3, 1)
    assert receipt.reasons[0].row == 5
    known = current_identities(desk.vault, desk.home, "social_care_address")
    assert sorted(known["postcode"]) == ["ZZ1 1AA", "ZZ2 2BB", "ZZ3 3CC"]


def test_an_address_that_ends_the_year_after_is_still_the_same_address(desk):
    sent(desk, ADDRESSES, "1,77,HOME,2025-05-01,,14 Mill Row,ZZ1 1AA", name="first.csv")
    sent(
        desk,
        ADDRESSES,
        "8,77,HOME,2025-05-01,2026-06-01,14 Mill Row,ZZ1 1AA",
        name="second.csv",
        period=NEXT_YEAR,
    )
    known = current_records(desk.home, "social_care_address")
    assert known["address_to"].to_list() == [date(2026, 6, 1)]


def test_two_identifiers_of_one_type_are_kept_and_leave_only_keys_outside(desk):
    receipt = sent(
        desk,
        IDENTIFIERS,
        "1,77,Unique Pupil Number,A1",
        "2,77,Unique Pupil Number,B2",
        "3,77,YOT Number,Y9",
        "4,77,YOT Number,Y9",
    )
    assert counts(receipt) == (4, 3, 1)
    known = current_identities(desk.vault, desk.home, "social_care_identifier")
    assert sorted(known["identifier_value"]) == ["A1", "B2", "Y9"]
    outside = current_records(desk.home, "social_care_identifier")
    assert not {"A1", "B2", "Y9"} & {value for row in outside.iter_rows() for value in row}
    assert outside["social_care_identifier_key"].n_unique() == 3


def test_a_review_that_was_due_and_not_held_is_kept(desk):
    receipt = sent(
        desk,
        REVIEWS,
        "1,77,5,2025-07-01,2025-06-20",
        "2,77,5,2025-12-01,",
        "3,77,5,,",
        "4,77,5,2025-13-01,",
    )
    assert counts(receipt) == (4, 2, 2)
    assert [(reason.row, reason.column) for reason in receipt.reasons] == [
        (4, "held_or_due_date"),
        (5, "review_due_date"),
    ]
    reviews = current_records(desk.home, "social_care_review").sort("held_or_due_date")
    assert reviews.select("review_date", "review_due_date", "held_or_due_date").rows() == [
        (date(2025, 6, 20), date(2025, 7, 1), date(2025, 6, 20)),
        (None, date(2025, 12, 1), date(2025, 12, 1)),
    ]


def test_two_convictions_of_one_day_are_kept_and_the_offence_stays_in_the_vault(desk):
    receipt = sent(
        desk, CONVICTIONS, "1,77,2025-05-01,Theft from Mr Alder", "2,77,2025-05-01,Affray", "3,77,,"
    )
    assert counts(receipt) == (3, 2, 1)
    assert [(reason.row, reason.column) for reason in receipt.reasons] == [(4, "conviction_date")]
    outside = current_records(desk.home, "social_care_conviction")
    assert outside.columns[:3] == ["record_key", "conviction_date", "conviction_number"]
    assert "offence" not in outside.columns
    assert sorted(outside["conviction_number"]) == [1, 2]
