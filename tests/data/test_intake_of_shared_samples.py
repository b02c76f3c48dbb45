"""Invented returns in the real formats, as others made them: an exact receipt of each."""

from datetime import date

import pytest

from data.receipt import FileReceipt
from tests.data.sending import Desk
from tests.shared import SHARED, shared

COUNTED = {
    # file: place, year's end, rows read, accepted, set aside
    "cin_census/fake_data_CIN_Census_2024.xml": ("201", 2024, 12, 11, 1),
    "cin_census/fake_data_CIN_header_issues_100.xml": ("201", 2023, 9, 8, 1),
    "cin_census/fake_data_fake_CIN_data.xml": ("975", 2022, 1084, 1067, 17),
    "cin_census/liiatools_spec_cin_census_samples_cin-2022.xml": ("201", 2022, 9, 9, 0),
    "ssda903/tests_fake_data_episodes.csv": ("201", 2018, 5050, 5050, 0),
    "ssda903/tests_fake_data_header.csv": ("201", 2018, 2675, 2675, 0),
    "ssda903/tests_fake_data_oc2.csv": ("201", 2018, 2675, 2675, 0),
}


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def taken_in(desk: Desk, name: str) -> FileReceipt:
    file = shared(f"samples/{name}")
    if file.suffix == ".xml":
        return desk.send_declared(file)[0]
    year = (date(2017, 4, 1), date(2018, 3, 31))
    return desk.send(file, agency="social_care", place="201", period=year)[0]


@pytest.mark.parametrize("name", COUNTED)
def test_each_sample_has_an_exact_receipt(desk, name):
    receipt = taken_in(desk, name)
    place, year, *counts = COUNTED[name]
    assert (receipt.outcome, receipt.place) == ("accepted", place)
    assert receipt.period_end == date(year, 3, 31)
    assert [receipt.rows_read, receipt.rows_accepted, receipt.rows_quarantined] == counts
    assert len({reason.row for reason in receipt.reasons}) == receipt.rows_quarantined


@pytest.mark.parametrize(
    ("name", "reasons"),
    [
        (
            "cin_census/fake_data_CIN_Census_2024.xml",
            [
                (41, "assessment_start_date", "2028-04-28"),  # authorised in 2020
                (41, "assessment_authorised_date", "2***"),  # so far back it could be a birth
            ],
        ),
        (
            "cin_census/fake_data_CIN_header_issues_100.xml",
            [(18, "expected_birth_date", "1***")],
        ),
        ("cin_census/liiatools_spec_cin_census_samples_cin-2022.xml", []),
    ],
)
def test_what_is_wrong_in_a_sample_is_told_where_it_stands(desk, name, reasons):
    receipt = taken_in(desk, name)
    assert [(each.row, each.column, each.value) for each in receipt.reasons] == reasons


def test_days_to_come_are_all_that_is_wrong_in_the_large_sample(desk):
    receipt = taken_in(desk, "cin_census/fake_data_fake_CIN_data.xml")
    assert {each.what_is_right for each in receipt.reasons} == {
        "a day between 1900-01-01 and 2024-04-01"
    }
    assert {each.column for each in receipt.reasons} == {
        *("referral_date", "closure_date", "conference_date")
    }


def test_no_sample_is_passed_over():
    shared("samples")
    found = {
        str(file.relative_to(SHARED / "samples"))
        for file in (SHARED / "samples").rglob("*.*")
        if file.suffix in (".xml", ".csv")
    }
    assert found == COUNTED.keys()
