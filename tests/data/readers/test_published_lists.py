"""The interactive tool, population, neighbours and lists of places, as they are published."""

import pytest

from data.readers import (
    area_lists,
    interactive_tool,
    population_estimate,
    published_figures,
    statistical_neighbours,
)
from tests.data.readers.published_files import (
    CUMBERLAND,
    ENGLAND,
    TEN,
    TOOL,
    line_of_neighbours,
    neighbours,
    tidy,
)


@pytest.fixture
def read(tmp_path):
    def parsed(reader, content: str):
        file = tmp_path / "file.csv"
        file.write_text(content, encoding="utf-8")
        found = reader.read(file)
        assert found is not None
        return found

    return parsed


@pytest.mark.parametrize(
    "header",
    [TOOL, "Short Desc,Years,LA and Regions,LA Number,Region,Values"],
)
def test_the_tool_is_read_in_both_of_its_forms(read, header):
    values = {
        "measure": "RevCP",
        "period": "2025",
        "area_name": "Dorset (Pre LG)",
        "old_la_code": "835",
        "region_name": "South West",
        "value": "90.599999999999994",
    }
    values |= {
        "Short Desc": values["measure"],
        "Years": values["period"],
        "LA and Regions": values["area_name"],
        "LA Number": values["old_la_code"],
        "Region": values["region_name"],
        "Values": values["value"],
    }
    line = ",".join(values[name] for name in header.split(","))
    (row,) = read(interactive_tool, f"{header}\n{line}\n").tables["published_figure"].to_dicts()
    assert (row["la_code"], row["measure"], row["value"]) == (
        *("835", "plans_reviewed_in_time", "90.6"),
    )
    assert (row["figure_from"], row["figure_to"], row["source"]) == (
        *("2024-04-01", "2025-03-31", "LAIT"),
    )


def test_a_hyphen_in_the_tool_is_no_figure(read):
    content = f"{TOOL}\nReoffYO,2024,England,970,,-\n"
    (row,) = read(interactive_tool, content).tables["published_figure"].to_dicts()
    assert (row["value"], row["value_status"]) == (None, "x")


def test_england_s_first_time_entrants_are_left_out_and_other_measures_too(read):
    content = (
        f"{TOOL}\nFirstYJS,2024,England,970,,1258\nFirstYJS,2024,Leeds,383,,227\n"
        "InfMort,2024,Leeds,383,,3\nRevCP,2024,England,970,,89.8\n"
    )
    parsed = read(interactive_tool, content)
    assert parsed.rows_read == 2
    rows = parsed.tables["published_figure"].to_dicts()
    assert {(row["la_code"], row["measure"], row["unit"]) for row in rows} == {
        ("383", "first_time_entrants", "per 100,000 aged 10 to 17"),
        ("970", "plans_reviewed_in_time", "%"),
    }
    assert parsed.notes == [
        "it was read as the Local authority interactive tool: 4 lines",
        "1 lines of other measures were left out: InfMort",
        "1 lines of England's FirstYJS were left out: they contradict those of the councils",
    ]


def test_a_value_of_the_tool_that_is_no_number_is_a_fault(read):
    content = f"{TOOL}\nRevCP,2024,Leeds,383,,ninety\n"
    (fault,) = read(interactive_tool, content).faults
    assert (fault.row, fault.column, fault.value) == (2, "value", "ninety")


def test_population_is_of_the_middle_of_the_year(read):
    content = tidy(
        "age_group,population_estimate",
        (ENGLAND, 'Children aged 0 to 17 years,"12,183,016"'),
        (CUMBERLAND, "Children aged 0 to 17 years,x"),
    )
    parsed = read(population_estimate, content)
    first, second = parsed.tables["population"].to_dicts()
    assert first == {
        "la_code": "970",
        "on_date": "2024-06-30",
        "age_from": "0",
        "age_to": "17",
        "sex": "all",
        "ethnicity": "all",
        "people": "12183016",
        "value_status": "shown",
        "row": 2,
    }
    assert (second["people"], second["value_status"]) == (None, "x")


def test_population_is_not_taken_for_a_table_of_figures(tmp_path):
    file = tmp_path / "population.csv"
    file.write_text(tidy("age_group,population_estimate", (ENGLAND, "Children aged 0 to 17,1")))
    assert published_figures.read(file) is None


def test_a_line_of_neighbours_becomes_ten_rows(read):
    parsed = read(statistical_neighbours, neighbours(line_of_neighbours("942", *TEN)))
    rows = parsed.tables["neighbour"].to_dicts()
    assert [row["neighbour_code"] for row in rows] == list(TEN)
    assert [row["neighbour_rank"] for row in rows] == [str(rank) for rank in range(1, 11)]
    assert {(row["la_code"], row["row"]) for row in rows} == {("942", 2)}


def test_a_council_without_a_number_goes_by_its_code(read):
    content = (
        "old_la_code,new_la_code,la_name,region_name\n"
        "942,E06000063,Cumberland,North West\n,W06000015,Cardiff,Wales\n"
    )
    rows = read(area_lists, content).tables["area"].to_dicts()
    assert [(row["la_code"], row["area_code"], row["part_of"]) for row in rows] == [
        ("942", "E06000063", "981"),
        ("W06000015", "W06000015", "W92000004"),
    ]


def test_a_unit_is_one_body_however_many_local_units_it_has(read):
    content = (
        "region_code,region_name,pdu_code,pdu_name,ldu_code,ldu_name\n"
        "N07,London,LDNBBG,Greenwich and Bexley,LDNNBEX,Bexley LDU\n"
        "N07,London,LDNBBG,Greenwich and Bexley,LDNNGRE,Greenwich LDU\n"
    )
    parsed = read(area_lists, content)
    bodies = [(row["body_code"], row["body_type"]) for row in parsed.tables["body"].to_dicts()]
    assert bodies == [("N07", "probation_region"), ("LDNBBG", "delivery_unit")]
    (part,) = parsed.tables["body_part"].to_dicts()
    assert (part["part_code"], part["whole_code"]) == ("LDNBBG", "N07")
    assert "2 local delivery units were left out" in parsed.notes


def test_councils_and_their_units_are_links_between_them(read):
    content = (
        "new_la_code,la_name,pdu_code,pdu_name,probation_region_code,probation_region_name,basis\n"
        "E06000063,Cumberland,N51CUMB,Cumbria,N51,North West,name\n"
    )
    (row,) = read(area_lists, content).tables["body_area"].to_dicts()
    assert (row["body_code"], row["la_code"]) == ("N51CUMB", "942")
