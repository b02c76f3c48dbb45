"""Publishers' files through the ordinary intake: set apart, replaced, withdrawn."""

import pytest

from data.current_records import current_records
from data.in_force import coverage
from data.receipt import FileReceipt
from data.submissions import withdraw
from tests.data.readers.published_files import (
    CONFERENCES,
    CUMBERLAND,
    ENGLAND,
    REPEAT,
    TEN,
    council,
    line_of_neighbours,
    neighbours,
    tidy,
)
from tests.data.sending import NEXT_YEAR, YEAR, Desk, table
from tests.shared import shared

FIGURE = "published_figure"


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def send(desk: Desk, name: str, content: str, period=YEAR) -> FileReceipt:
    (receipt,) = desk.send(desk.file(name, content), agency="board", place="places", period=period)
    return receipt


def values(desk: Desk) -> dict[str, float | None]:
    rows = current_records(desk.home, FIGURE)
    return dict(rows.select("la_code", "value").iter_rows())


def test_a_file_is_taken_in_with_a_receipt_whatever_it_is_called(desk):
    receipt = send(desk, "download (3).csv", tidy(REPEAT, (ENGLAND, "10,2,20")))
    assert (receipt.outcome, receipt.format, receipt.rows_accepted) == ("accepted", "DfE d3", 1)
    assert receipt.sha256
    assert values(desk) == {"970": 20.0}


def test_an_area_that_is_not_known_is_set_apart_with_its_row_and_code(desk):
    content = tidy(REPEAT, (ENGLAND, "10,2,20"), (council("998", "E06000099"), "5,1,20"))
    receipt = send(desk, "d3.csv", content)
    assert (receipt.rows_read, receipt.rows_accepted, receipt.rows_quarantined) == (2, 1, 1)
    (reason,) = receipt.reasons
    assert (reason.row, reason.column) == (3, "la_code")
    assert "an area that is known" in reason.what_is_right


def test_an_area_that_was_taken_in_is_known(desk):
    areas = {"la_code": "998", "area_code": "E06000099", "area_name": "New Council"}
    send(desk, "area.csv", table("area", areas))
    receipt = send(desk, "d3.csv", tidy(REPEAT, (council("998", "E06000099"), "5,1,20")))
    assert receipt.rows_accepted == 1


def test_a_neighbour_that_is_not_known_is_set_apart(desk):
    content = neighbours(
        line_of_neighbours("942", *TEN), line_of_neighbours("943", "942", "998", *TEN[1:9])
    )
    receipt = send(desk, "sn.csv", content)
    assert (receipt.rows_accepted, receipt.rows_quarantined) == (19, 1)
    assert [(each.row, each.column) for each in receipt.reasons] == [(3, "neighbour_code")]
    assert set(current_records(desk.home, "neighbour")["closeness"]) == {"close"}


def test_a_figure_that_is_told_twice_is_taken_once(desk):
    content = tidy(REPEAT, (CUMBERLAND, "400,112,28"), (CUMBERLAND, "400,113,28.3"))
    receipt = send(desk, "d3.csv", content)
    assert (receipt.rows_accepted, receipt.rows_quarantined) == (1, 1)
    (reason,) = receipt.reasons
    assert reason.row == 3
    assert "row 2 has the same, with other values" in reason.what_is_right


def test_a_value_that_is_no_number_is_set_apart_once_for_each_figure_it_spoils(desk):
    content = tidy(
        CONFERENCES,
        (CUMBERLAND, "900,1,475,1,51,300,24,100"),
        (ENGLAND, "9,1,4,1,many,3,1,0"),
    )
    receipt = send(desk, "c4.csv", content)
    assert (receipt.rows_read, receipt.rows_accepted, receipt.rows_quarantined) == (10, 9, 1)
    (reason,) = receipt.reasons
    assert (reason.row, reason.column) == (3, "numerator")
    assert "column duration_0-10_days" in reason.what_is_right


def test_a_percentage_over_a_hundred_is_set_apart(desk):
    content = tidy(REPEAT, (ENGLAND, "10,2,20"), (CUMBERLAND, "400,112,280"))
    receipt = send(desk, "d3.csv", content)
    assert [(each.rule, each.row) for each in receipt.reasons] == [("figure_over_its_whole", 3)]


def test_a_later_release_replaces_what_it_tells_and_withdrawn_gives_it_back(desk):
    send(desk, "d3_2024.csv", tidy(REPEAT, (ENGLAND, "10,2,20"), (CUMBERLAND, "400,112,28")))
    later = send(desk, "d3_2025.csv", tidy(REPEAT, (ENGLAND, "20,6,30")), period=NEXT_YEAR)
    assert values(desk) == {"970": 30.0, "942": 28.0}
    assert later.submission_id
    withdraw(desk.home, later.submission_id, "a draft of the publisher's")
    assert values(desk) == {"970": 20.0, "942": 28.0}


def test_a_corrected_file_of_the_same_year_replaces_the_earlier_whole(desk):
    send(desk, "d3.csv", tidy(REPEAT, (ENGLAND, "10,2,20"), (CUMBERLAND, "400,112,28")))
    send(desk, "d3 corrected.csv", tidy(REPEAT, (ENGLAND, "20,6,30")))
    assert values(desk) == {"970": 30.0}


def test_another_file_of_the_publisher_leaves_the_first_in_force(desk):
    send(desk, "d3.csv", tidy(REPEAT, (ENGLAND, "10,2,20")))
    send(
        desk,
        "d6.csv",
        tidy(
            "CPP_At31_3Months,Reviewed_within_timescales,Reviewed_within_timescales_percent",
            (ENGLAND, "10,9,90"),
        ),
    )
    assert set(current_records(desk.home, FIGURE)["source"]) == {"DfE d3", "DfE d6"}


def test_published_figures_make_no_period_of_their_own(desk):
    send(desk, "d3.csv", tidy(REPEAT, (ENGLAND, "10,2,20")))
    assert coverage(desk.home).is_empty()


REAL = {
    "geography/DRAFT_la_to_pdu_crosswalk.csv": {"body_area": 184},
    "geography/local_authorities_england_2025_wales_2023.csv": {"area": 175},
    "geography/probation_region_pdu_ldu.csv": {"body": 132, "body_part": 120},
    "geography/statistical_neighbours_2025.csv": {"neighbour": 1530},
    "comparators/c4_children_in_need_section_47s_and_icpcs_2013_to_2024.csv": {FIGURE: 5 * 1967},
    "comparators/c5_children_in_need_referrals_by_source_2014_to_2024.csv": {FIGURE: 4 * 1803},
    "comparators/d1_child_protection_plans_2013_to_2024.csv": {FIGURE: 4 * 1967},
    "comparators/d3_cpps_subsequent_plan_2013_to_2025.csv": {FIGURE: 2132},
    "comparators/d6_cpps_reviewed_within_timescales_2013_to_2024.csv": {FIGURE: 1967},
    "comparators/lait_youth_justice_and_child_protection.csv": {FIGURE: 9851},
    "comparators/ons_mid_year_population_2012_to_2024.csv": {"population": 2132},
}
"""Rows that each real file becomes: lines times the figures of each."""
ENGLAND_2024 = {
    ("initial_conferences_in_time", "DfE c4"): (57_580, 72_230, 79.7),
    ("plans_reviewed_in_time", "DfE d6"): (31_500, 35_090, 89.8),
    ("repeat_plans", "DfE d3"): (15_330, 62_110, 24.7),
    ("referrals_from_police", "DfE c5"): (177_210, 621_880, 28.5),
    ("referrals_from_other_legal_agencies", "DfE c5"): (27_590, 621_880, 4.4),
    ("section_47_enquiry_rate", "DfE c4"): (None, None, 187.1),
    ("plan_rate_at_year_end", "DfE d1"): (None, None, 41.6),
    ("plans_at_year_end", "DfE d1"): (None, None, 49_900.0),
    ("initial_conferences_in_time", "LAIT"): (None, None, 79.7),
}
"""As the department publishes them for the year to 31 March 2024."""
NOT_SHOWN = {
    "DfE d3": {"c": 29, "x": 3, "u": 2, "z": 6},
    "DfE d6": {"c": 14, "x": 9, "u": 1, "z": 12},
    "LAIT": {"x": 1411},
}
"""Cells of each file that hold a symbol, counted in the files themselves."""


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    """Every real file, taken in together."""
    desk = Desk(tmp_path_factory.mktemp("real"))
    files = [shared(f"reference/{name}") for name in REAL]
    return desk, dict(zip(REAL, desk.send(*files, agency="board", place="places"), strict=True))


def test_every_real_file_is_taken_in_to_the_last_row(real):
    _, receipts = real
    assert {
        name: {table: count.rows_accepted for table, count in receipt.tables.items()}
        for name, receipt in receipts.items()
    } == REAL
    assert [each for receipt in receipts.values() for each in receipt.reasons] == []


def test_the_real_figures_of_england_are_those_that_are_published(real):
    desk, _ = real
    rows = current_records(desk.home, FIGURE).to_dicts()
    found = {
        (row["measure"], row["source"]): (
            row["numerator"],
            row["denominator"],
            round(row["value"], 1),
        )
        for row in rows
        if row["la_code"] == "970" and str(row["figure_to"]) == "2024-03-31" and row["value"]
    }
    assert found | ENGLAND_2024 == found


def test_no_symbol_of_the_real_files_became_a_number(real):
    desk, _ = real
    rows = current_records(desk.home, FIGURE)
    hidden = rows.filter(rows["value_status"] != "shown")
    assert hidden["value"].count() == 0
    assert rows["value"].null_count() == hidden.height
    for source, counts in NOT_SHOWN.items():
        of_source = hidden.filter(source=source)
        assert dict(of_source.group_by("value_status").len().iter_rows()) == counts
