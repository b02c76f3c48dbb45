from pathlib import Path

import polars as pl
import pytest

from data.contracts import TABLES
from data.readers import Parsed, Unreadable, ssda903
from data.readers.ssda903_columns import COLUMNS, NOT_USED, TABLE_OF
from tests.data.workbook import Cell, write_workbook

HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"
EPISODES = (
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
)
REMANDED = "77,15/02/2024,S,J1,N6,K1,PR1,14/08/2024,E14,,ZZ1 1AA,ZZ9 9ZZ,1234567"
OC2 = "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK"
MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END"
REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE"


def written(folder: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path = folder / "Export (3).csv"
    path.write_text("\n".join(lines) + "\n", encoding=encoding)
    return path


def read(path: Path) -> Parsed:
    parsed = ssda903.read(path)
    assert parsed is not None
    return parsed


def rows(folder: Path, *lines: str) -> pl.DataFrame:
    (table,) = read(written(folder, *lines)).tables.values()
    return table


def test_a_child_of_the_header_is_a_person_and_never_an_adult_for_being_a_mother(tmp_path):
    table = rows(tmp_path, HEADER, "77,2,29/02/2008,WBRI,A123456789012,1.0,27/08/2023")
    assert {name: value for name, value in table.row(0, named=True).items() if value} == {
        "child_id": "77",
        "sex": "F",
        "ethnicity": "WBRI",
        "birth_date": "2008-02-29",
        "upn": "A123456789012",
        "row": 2,
    }


def test_columns_of_which_nothing_is_taken_are_named_as_the_file_names_them(tmp_path):
    notes = read(written(tmp_path, f"{HEADER},Local Extra", "77,2,29/02/2008,WBRI,A1,,,x")).notes
    assert "columns of which nothing is taken were left out: MOTHER, MC_DOB, LOCAL EXTRA" in notes


def test_an_episode_carries_its_legal_status_and_no_placement(tmp_path):
    table = rows(tmp_path, EPISODES, REMANDED)
    assert table.row(0, named=True) == {
        "child_id": "77",
        "episode_start_date": "2024-02-15",
        "episode_end_date": "2024-08-14",
        "legal_status": "J1",
        "end_reason": "E14",
        "home_postcode": "ZZ1 1AA",
        "row": 2,
    }


def test_oc2_tells_whether_a_child_was_convicted(tmp_path):
    table = rows(tmp_path, OC2, "77,29/02/2008,12,,1,1", "78,01/03/2009,,SDQ1,0.0,0")
    assert table.select("child_id", "convicted").rows() == [("77", "1"), ("78", "0")]


def test_two_absences_that_begin_on_one_day_are_numbered_and_one_sent_twice_is_not(tmp_path):
    table = rows(
        tmp_path,
        MISSING,
        "77,29/02/2008,M,01/05/2024,02/05/2024",
        "77,29/02/2008,M,01/05/2024,01/05/2024",
        "77,29/02/2008,M,01/05/2024,02/05/2024",
        "78,29/02/2008,A,01/05/2024,",
    )
    assert table["missing_number"].to_list() == ["2", "1", "2", "1"]
    assert table["absence_kind"].to_list() == ["M", "M", "M", "A"]
    assert table["missing_to"].to_list()[-1] is None


def test_a_review_tells_how_the_child_took_part(tmp_path):
    table = rows(tmp_path, REVIEWS, "77,29/02/2008,03/05/2024,PN1")
    assert table.row(0) == ("77", "2024-05-03", "PN1", 2)


@pytest.mark.parametrize("part", COLUMNS)
def test_every_file_is_told_by_its_columns_in_any_order_and_fills_its_contract(tmp_path, part):
    header = ",".join(reversed(COLUMNS[part].values()))
    parsed = read(written(tmp_path, header))
    assert list(parsed.tables) == [TABLE_OF[part]]
    assert parsed.tables[TABLE_OF[part]].columns == [*TABLES[TABLE_OF[part]].columns(), "row"]
    assert (parsed.format, parsed.agency, parsed.rows_read) == ("ssda903", "social_care", 0)
    assert (parsed.place_code, parsed.period_start, parsed.period_end) == (None, None, None)


@pytest.mark.parametrize(
    "header",
    [
        "child,dob,missing,mis_start,mis_end",
        "Child, DOB ,Missing,Mis Start,Mis-End",
        "CHILD,DOB,MISSING,MIS\u00a0START,MIS_END ",
        '"CHILD","DOB","MISSING","MIS_START","MIS_END"',
        "CHILD,DOB,MISSING,MIS_START,MIS_END,",
    ],
)
def test_columns_are_known_whatever_their_case_and_spaces(tmp_path, header):
    table = rows(tmp_path, header, "77,29/02/2008,M,01/05/2024,02/05/2024")
    assert table["missing_from"].to_list() == ["2024-05-01"]


@pytest.mark.parametrize(
    ("written_as", "day"),
    [
        ("29/02/2008", "2008-02-29"),
        ("1/4/2008", "2008-04-01"),
        ("01/4/2008", "2008-04-01"),
        ("2008-02-29", "2008-02-29"),
        ("2008-02-29 00:00:00", "2008-02-29"),
        (" 29/02/2008 ", "2008-02-29"),
        (
            "30/02/2008",
            "30/02/2008",
        ),  # no such day: for intake to set apart, and to tell as it stands
        ("29/02/08", "29/02/08"),  # of which century: for intake to set apart
        ("", None),
    ],
)
def test_days_are_read_as_the_return_or_a_spreadsheet_writes_them(tmp_path, written_as, day):
    table = rows(tmp_path, HEADER, f"77,2,{written_as},WBRI,A1,,")
    assert table["birth_date"].to_list() == [day]


def test_days_are_read_as_the_return_writes_them_and_the_notes_say_how_many(tmp_path):
    lines = ["77,2,03/04/2008,WBRI,A1,,", "78,2,2008-04-03,WBRI,A2,,"]
    parsed = read(written(tmp_path, HEADER, *lines))
    (table,) = parsed.tables.values()
    assert table["birth_date"].to_list() == ["2008-04-03", "2008-04-03"]
    assert "birth_date: days were read from DD/MM/YYYY (1 cell)" in parsed.notes


def test_a_file_whose_days_have_the_month_first_is_not_read_the_other_way_round(tmp_path):
    lines = ["77,2,03/04/2008,WBRI,A1,,", "78,2,04/30/2008,WBRI,A2,,"]
    parsed = read(written(tmp_path, HEADER, *lines))
    (table,) = parsed.tables.values()
    assert table["birth_date"].to_list() == ["03/04/2008", "04/30/2008"]


def test_zeros_after_a_point_are_no_part_of_an_id_or_code(tmp_path):
    table = rows(tmp_path, HEADER, "566910.0,1.0,29/02/2008,WBRI,A1,,", "B7.0,2,01/03/2008,,A2,,")
    assert table["child_id"].to_list() == ["566910", "B7.0"]
    assert table["sex"].to_list() == ["M", "F"]


@pytest.mark.parametrize("none", ["UN1", "un5", " UN3 ", ""])
def test_a_code_in_place_of_a_pupil_number_is_none(tmp_path, none):
    assert rows(tmp_path, HEADER, f"77,2,29/02/2008,WBRI,{none},,")["upn"].to_list() == [None]


def test_blank_rows_are_passed_over_and_counted(tmp_path):
    path = written(tmp_path, EPISODES, REMANDED, "," * 12, ", ,,,,,,,,,,,", REMANDED)
    parsed = read(path)
    assert parsed.rows_read == 2
    assert parsed.tables["social_care_looked_after"]["row"].to_list() == [2, 5]
    assert "2 blank rows were passed over" in parsed.notes


def test_a_byte_order_mark_does_not_hide_the_child(tmp_path):
    parsed = read(written(tmp_path, EPISODES, REMANDED, encoding="utf-8-sig"))
    assert parsed.tables["social_care_looked_after"]["child_id"].to_list() == ["77"]


def test_a_workbook_is_read_like_a_csv(tmp_path):
    header: list[Cell] = [*MISSING.split(",")]
    line: list[Cell] = [77, "29/02/2008", "M", "01/05/2024", None]
    path = write_workbook(tmp_path / "missing.xlsx", [header, line])
    (table,) = read(path).tables.values()
    assert table.select("child_id", "missing_from", "missing_to").row(0) == (
        "77",
        "2024-05-01",
        None,
    )


def test_a_line_cut_short_is_at_fault(tmp_path):
    parsed = read(written(tmp_path, EPISODES, REMANDED, "78,15/02/2024,S"))
    assert [(fault.record, fault.row, fault.column) for fault in parsed.faults] == [
        (1, 3, "child_id")
    ]


@pytest.mark.parametrize(
    ("header", "line", "lacking"),
    [
        ("CHILD,SEX,DOB,UPN,MOTHER", "77,2,29/02/2008,A1,0", ["ETHNIC"]),
        ("CHILD,DECOM,DEC,LS", "77,15/02/2024,14/08/2024,J1", ["REC", "HOME_POST"]),
        ("CHILD,DECOM,DEC,REC,HOME_POST", "77,15/02/2024,,,", ["LS"]),
        ("CHILD,MIS_START,MIS_END", "77,01/05/2024,02/05/2024", ["MISSING"]),
        ("CHILD,DOB,REVIEW", "77,29/02/2008,03/05/2024", ["REVIEW_CODE"]),
    ],
)
def test_a_column_that_a_year_lacks_is_not_recorded(tmp_path, header, line, lacking):
    parsed = read(written(tmp_path, header, line))
    assert parsed.rows_read == 1
    assert parsed.faults == []
    for name in lacking:
        assert f"column {name} was not in the file: not recorded" in parsed.notes
    assert [len(names) for names in parsed.not_in_file.values()] == [len(lacking)]


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("CHILD,RNE,LS,DEC", "file episodes of the SSDA903 return, it lacks the column DECOM:"),
        ("CHILD,DECOM,LS", "lacks the column DEC: it must have CHILD, DECOM, DEC; others may"),
        ("CHILD,DOB,SDQ_SCORE", "file oc2 of the SSDA903 return, it lacks the column CONVICTED:"),
        ("CHILD,MISSING,MIS_END", "lacks the column MIS_START"),
    ],
)
def test_a_file_that_lacks_a_column_of_every_record_is_refused_by_its_name(tmp_path, header, told):
    with pytest.raises(Unreadable, match=told):
        ssda903.read(written(tmp_path, header))


def test_two_columns_that_come_down_to_one_name_are_refused(tmp_path):
    with pytest.raises(Unreadable, match="two columns are called MIS_START"):
        ssda903.read(written(tmp_path, MISSING + ",MIS START"))


@pytest.mark.parametrize("part", NOT_USED)
def test_a_file_of_the_return_that_is_not_used_is_refused_by_its_name(tmp_path, part):
    with pytest.raises(Unreadable, match=rf"\({part}\) is not used, leave it out; used are header"):
        ssda903.read(written(tmp_path, f"CHILD,DOB,{NOT_USED[part].upper()}"))


@pytest.mark.parametrize("header", ["child_id,dob", "CHILD,DOB", "DECOM,LS", "<Message>", ""])
def test_a_file_of_other_columns_is_another_format(tmp_path, header):
    assert ssda903.read(written(tmp_path, header)) is None


def test_cells_as_a_spreadsheet_leaves_them(tmp_path):
    path = tmp_path / "missing.csv"
    rows = [
        "510000.0;12/03/2002;A;13/11/2017 00:00;#N/A",
        "'0092296;19/05/2004;M;1/4/2017;04-Jan-2018",
        "9.2296E+11;19/05/2004;M;21/11/2017;NULL",
    ]
    path.write_text("\n".join(["Child;DOB;Missing;Mis Start;MIS_END", *rows]) + "\n")
    parsed = ssda903.read(path)
    assert parsed
    kept = parsed.tables["social_care_missing"].select("child_id", "missing_from", "missing_to")
    assert kept.rows() == [
        ("510000", "2017-11-13", None),
        ("0092296", "2017-04-01", "2018-01-04"),
        ("9.2296E+11", "2017-11-21", None),
    ]
    assert [(fault.row, fault.column) for fault in parsed.faults] == [(4, "child_id")]
