"""Tables of Explore education statistics, in the columns of several releases."""

import pytest

from data.readers import Parsed, Unreadable, published_figures
from tests.data.readers.published_files import (
    CONFERENCES,
    CUMBERLAND,
    ENGLAND,
    NORTH_WEST,
    REPEAT,
    council,
    tidy,
)

IN_TIME = "initial_conferences_in_time"


def read(tmp_path, content: str) -> Parsed:
    file = tmp_path / "whatever it is called.csv"
    file.write_text(content, encoding="utf-8")
    parsed = published_figures.read(file)
    assert parsed is not None
    return parsed


def figures(parsed: Parsed, measure: str) -> list[dict]:
    rows = parsed.tables["published_figure"].to_dicts()
    return [row for row in rows if row["measure"] == measure]


def test_a_line_becomes_one_figure_a_measure(tmp_path):
    parsed = read(tmp_path, tidy(CONFERENCES, (CUMBERLAND, "900,120.5,475,60.1,51,300,24,100")))
    assert (parsed.format, parsed.agency, parsed.rows_read) == ("DfE c4", "board", 5)
    (row,) = figures(parsed, IN_TIME)
    assert row | {"value": round(float(row["value"]), 1)} == {
        "la_code": "942",
        "measure": IN_TIME,
        "figure_from": "2023-04-01",
        "figure_to": "2024-03-31",
        "source": "DfE c4",
        "numerator": "351",
        "denominator": "475",
        "value": 73.9,
        "unit": "%",
        "value_status": "shown",
        "row": 2,
    }
    (enquiries,) = figures(parsed, "section_47_enquiries")
    assert (enquiries["value"], enquiries["unit"]) == ("900", "number")


def test_regions_and_the_country_go_by_their_numbers(tmp_path):
    parsed = read(tmp_path, tidy(REPEAT, (ENGLAND, "10,2,20"), (NORTH_WEST, "10,3,30")))
    assert [row["la_code"] for row in figures(parsed, "repeat_plans")] == ["970", "981"]


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        *(("c", "c"), ("x", "x"), ("u", "u"), ("z", "z"), ("-", "x"), (":", "x")),
        *(("low", "low"), ("k", "low"), (" C ", "c"), ('""', "x"), ("", "x")),
    ],
)
def test_a_symbol_is_no_number_and_says_why(tmp_path, cell, status):
    parsed = read(tmp_path, tidy(REPEAT, (CUMBERLAND, f"400,{cell},{cell}")))
    (row,) = figures(parsed, "repeat_plans")
    assert (row["numerator"], row["value"], row["value_status"]) == (None, None, status)
    assert parsed.faults == []


def test_a_share_of_hidden_counts_is_hidden(tmp_path):
    parsed = read(tmp_path, tidy(CONFERENCES, (CUMBERLAND, "900,1,475,1,51,300,c,c")))
    (row,) = figures(parsed, IN_TIME)
    assert (row["numerator"], row["denominator"]) == ("351", None)
    assert (row["value"], row["value_status"]) == (None, "c")


def test_a_share_of_none_is_not_applicable(tmp_path):
    parsed = read(tmp_path, tidy(CONFERENCES, (CUMBERLAND, "0,0,0,0,0,0,0,0")))
    (row,) = figures(parsed, IN_TIME)
    assert (row["value"], row["value_status"]) == (None, "z")


def test_thousands_are_parted_by_commas(tmp_path):
    parsed = read(tmp_path, tidy(REPEAT, (ENGLAND, '"62,110","15,330",24.7')))
    (row,) = figures(parsed, "repeat_plans")
    assert (row["numerator"], row["denominator"]) == ("15330", "62110")


@pytest.mark.parametrize("cell", ["many", "12,34", "1.2.3", "n/a", "5%", "1e3"])
def test_what_is_neither_number_nor_symbol_is_a_fault_of_its_row_and_column(tmp_path, cell):
    content = tidy(REPEAT, (ENGLAND, "10,2,20"), (CUMBERLAND, f'"{cell}",112,28'))
    (fault,) = read(tmp_path, content).faults
    assert (fault.record, fault.row, fault.column, fault.value) == (1, 3, "denominator", cell)
    assert "column cpp_start" in fault.reason


def test_a_label_that_names_no_year_is_a_fault(tmp_path):
    content = tidy(REPEAT, (council("942", "E06000063", "last year"), "400,112,28"))
    (fault,) = read(tmp_path, content).faults
    assert (fault.row, fault.value) == (2, "last year")
    assert "a year, written" in fault.reason


@pytest.mark.parametrize("label", ["202324", "2023-24", "2023/24", "2024"])
def test_a_year_is_read_however_it_is_written(tmp_path, label):
    parsed = read(tmp_path, tidy(REPEAT, (council("942", "E06000063", label), "400,112,28")))
    (row,) = figures(parsed, "repeat_plans")
    assert (row["figure_from"], row["figure_to"]) == ("2023-04-01", "2024-03-31")


def test_years_of_another_kind_are_refused(tmp_path):
    with pytest.raises(Unreadable, match="not Calendar year"):
        read(tmp_path, tidy(REPEAT, (ENGLAND.replace("Reporting", "Calendar"), "10,2,20")))


def test_lines_of_other_levels_are_left_out_and_counted(tmp_path):
    district = council("", "E07000001", level="Local authority district")
    parsed = read(tmp_path, tidy(REPEAT, (ENGLAND, "10,2,20"), (district, "1,1,1")))
    assert parsed.rows_read == 1
    assert "1 lines of other levels were left out: Local authority district" in parsed.notes


def test_a_release_without_rates_is_read_for_what_it_has(tmp_path):
    columns = CONFERENCES.replace("Section47_rate,", "").replace("ICPC_rate,", "")
    parsed = read(tmp_path, tidy(columns, (CUMBERLAND, "900,475,51,300,24,100")))
    assert parsed.rows_read == 3
    assert (
        "this release has no column for section_47_enquiry_rate, initial_conference_rate"
        in parsed.notes
    )


@pytest.mark.parametrize("name", ["Referrals", "referral_count"])
def test_a_column_that_was_renamed_is_the_same_column(tmp_path, name):
    sources = f"{name},Police,LA_Services,Other_legal_agency"
    parsed = read(tmp_path, tidy(sources, (CUMBERLAND, "200,50,20,6")))
    assert parsed.format == "DfE c5"
    (row,) = figures(parsed, "referrals_from_other_legal_agencies")
    assert (row["numerator"], row["denominator"], float(row["value"])) == ("6", "200", 3.0)


def test_re_referrals_are_read_in_the_names_of_the_later_release(tmp_path):
    columns = "referral_count,rereferral_count,rereferral_percent"
    parsed = read(tmp_path, tidy(columns, (CUMBERLAND, "3367,764,22.7")))
    (row,) = figures(parsed, "re_referrals")
    assert (row["numerator"], row["denominator"], row["value"]) == ("764", "3367", "22.7")


def test_a_table_that_is_not_known_is_refused_with_those_that_are(tmp_path):
    with pytest.raises(Unreadable, match="DfE c4"):
        read(tmp_path, tidy("exclusions", (CUMBERLAND, "12")))


def test_an_uneven_line_refuses_the_file(tmp_path):
    with pytest.raises(Unreadable, match="the first is row 3"):
        read(tmp_path, tidy(REPEAT, (ENGLAND, "10,2,20"), (CUMBERLAND, "400,112")))


def test_another_table_is_not_taken(tmp_path):
    file = tmp_path / "c4.csv"
    file.write_text("crn,order_id\n1,2\n")
    assert published_figures.read(file) is None
