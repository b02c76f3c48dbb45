"""Invented children in the real format, as others made them; read where they stand."""

import pytest

from data.readers import Parsed, cin_census
from data.readers.census_elements import NOT_KEPT
from tests.shared import SHARED

SAMPLES = SHARED / "samples" / "cin_census"

pytestmark = pytest.mark.skipif(
    not SAMPLES.is_dir(), reason=f"the samples are not shared with this copy ({SAMPLES})"
)


def read(name: str) -> Parsed:
    parsed = cin_census.read(SAMPLES / name)
    assert parsed is not None
    return parsed


@pytest.mark.parametrize(
    ("name", "place_code", "year_ends", "rows_read"),
    [
        ("fake_data_CIN_Census_2024.xml", "201", 2024, 12),
        ("fake_data_CIN_header_issues_100.xml", "201", 2023, 9),
        ("fake_data_fake_CIN_data.xml", "975", 2022, 332 + 402 + 350),
        ("liiatools_spec_cin_census_samples_cin-2022.xml", "201", 2022, 9),
    ],
)
def test_each_sample_is_read_whole(name, place_code, year_ends, rows_read):
    parsed = read(name)
    assert (parsed.place_code, parsed.rows_read, parsed.faults) == (place_code, rows_read, [])
    assert parsed.period_end is not None
    assert parsed.period_end.isoformat() == f"{year_ends}-03-31"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "fake_data_CIN_Census_2024.xml",
            [
                "Text between elements",
                "before its year ended",
                "Year is taken as",
                "differs between CINdetails and Section47",
                "FactorsIdentifiedAtAssessment is empty",
                "FormerUPN is held by no table",
                "UPNunknown is held by no table",
            ],
        ),
        (
            "fake_data_CIN_header_issues_100.xml",
            [
                "Text between elements",
                "ReferenceDate is 2023-03-28, not a 31 March",
                "a date of birth and an expected one",
                "differs between CINdetails and Section47",
                *NOT_KEPT,
            ],
        ),
        ("fake_data_fake_CIN_data.xml", ["ReferenceDate is 2022-07-21, not a 31 March"]),
        (
            "liiatools_spec_cin_census_samples_cin-2022.xml",
            [
                "a date of birth and an expected one",
                "differs between CINdetails and Section47",
                *NOT_KEPT,
            ],
        ),
    ],
)
def test_what_is_odd_in_each_sample_is_told(name, told):
    notes = read(name).notes
    assert len(notes) == len(told)
    assert all(words in note for words, note in zip(told, notes, strict=True))
