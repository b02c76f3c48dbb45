import json
from pathlib import Path

import polars as pl
import pytest

from data.contracts import TABLES
from data.readers import Parsed, Unreadable, safeguarding_dataset
from data.readers.dataset_columns import COLUMNS, DATASET_TABLES
from data.readers.needed_columns import needed_headings

PERSON = (
    "pers_person_id,pers_forename,pers_surname,pers_sex,pers_gender,pers_ethnicity,pers_dob,"
    "pers_common_child_id,pers_legacy_id,pers_expected_dob,pers_death_date,pers_is_mother"
)
ANN = "A1,Ann,O'Example,F,02,WBRI,2016-02-29,9990001112,77,,,N"


def written(folder: Path, name: str, *lines: str, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding=encoding)
    return path


def read(path: Path) -> Parsed:
    parsed = safeguarding_dataset.read(path)
    assert parsed is not None
    return parsed


def only(parsed: Parsed) -> pl.DataFrame:
    (table,) = parsed.tables.values()
    return table


def test_a_person_is_read_with_the_names_that_the_census_lacks(tmp_path):
    parsed = read(written(tmp_path, "ssd_person.csv", PERSON, ANN))
    assert only(parsed).row(0, named=True) == {
        "child_id": "A1",
        "forename": "Ann",
        "surname": "O'Example",
        "sex": "F",
        "ethnicity": "WBRI",
        "birth_date": "2016-02-29",
        "expected_birth_date": None,
        "death_date": None,
        "upn": None,
        "nhs_number": "9990001112",
        "disabled": None,
        "is_mother": "N",
        "row": 2,
    }


def test_place_and_period_are_for_a_declaration_to_tell(tmp_path):
    parsed = read(written(tmp_path, "ssd_person.csv", PERSON, ANN))
    assert (parsed.format, parsed.agency) == ("safeguarding_dataset", "social_care")
    assert (parsed.place_code, parsed.period_start, parsed.period_end) == (None, None, None)


@pytest.mark.parametrize("table", DATASET_TABLES)
def test_every_table_is_told_by_its_columns_whatever_its_name(tmp_path, table):
    columns = COLUMNS[table].values()
    header = ",".join(reversed([name.upper() for name in columns]))
    values = ",".join(f"v{number}" for number, _ in enumerate(columns))
    parsed = read(written(tmp_path, "Export (3).csv", header, values))
    assert list(parsed.tables) == [table]
    assert only(parsed).columns == [*TABLES[table].columns(), "row"]
    assert parsed.rows_read == 1
    for place, column in enumerate(reversed(COLUMNS[table])):
        assert only(parsed)[column].to_list() == [f"v{place}"]


@pytest.mark.parametrize("table", DATASET_TABLES)
def test_every_column_read_is_of_its_contract(table):
    assert set(COLUMNS[table]) <= set(TABLES[table].columns())


def test_a_file_of_a_header_alone_is_an_empty_table(tmp_path):
    parsed = read(written(tmp_path, "SSD_Person.CSV", PERSON))
    assert only(parsed).height == parsed.rows_read == 0


@pytest.mark.parametrize(
    ("written_as", "day"),
    [
        ("2016-02-29", "2016-02-29"),
        ("29/02/2016", "2016-02-29"),
        ("2016-02-29 00:00:00.000", "2016-02-29"),  # SQL Server's datetime
        ("2016-02-29T13:45:00", "2016-02-29"),
        ("29/02/2016 00:00", "2016-02-29"),  # the same, opened and saved in a spreadsheet
        ("29/02/2015", "29/02/2015"),  # no such day: for intake to set apart, as it stands
        ("02/29/2016", "02/29/2016"),  # the month stands first
        ("03/04/2016", "03/04/2016"),  # which is the day no other day of the file shows
        ("2016-02-29T00:00:00+01:00", "2016-02-29"),
        ("29 Feb 2016", "2016-02-29"),
        ("29-Feb-16", "29-Feb-16"),  # of which century nobody can tell
        ("NULL", None),
        ("", None),
    ],
)
def test_days_are_read_in_the_forms_of_databases_and_spreadsheets(tmp_path, written_as, day):
    line = ANN.replace("2016-02-29", written_as)
    assert only(read(written(tmp_path, "p.csv", PERSON, line)))["birth_date"].to_list() == [day]


@pytest.mark.parametrize(
    ("shown_by", "days", "note"),
    [
        ("31/03/2011", ["2011-04-03", "2011-03-31"], "DD/MM/YYYY (2 cells)"),
        ("2011-03-31", ["03/04/2011", "2011-03-31"], None),
        ("03/31/2011", ["03/04/2011", "03/31/2011"], None),
        ("2011-03-31 00:00:00", ["03/04/2011", "2011-03-31"], "days with the time 00:00"),
    ],
)
def test_day_and_month_are_told_apart_by_other_days_of_the_file_alone(
    tmp_path, shown_by, days, note
):
    lines = [ANN.replace("2016-02-29", "03/04/2011"), ANN.replace("2016-02-29", shown_by)]
    parsed = read(written(tmp_path, "p.csv", PERSON, *lines))
    assert only(parsed)["birth_date"].to_list() == days
    told = [words for words in parsed.notes if "birth_date: days were read" in words]
    assert len(told) == (note is not None)
    assert (note or "") in "".join(told)


@pytest.mark.parametrize(
    ("written_as", "sex"),
    [
        ("F", "F"),
        ("M", "M"),
        ("U", "U"),
        ("1", "M"),
        ("2", "F"),
        ("0", "U"),
        ("9", "U"),
        ("", None),
    ],
)
def test_sex_comes_in_letters_or_in_the_census_codes(tmp_path, written_as, sex):
    line = ANN.replace(",F,", f",{written_as},")
    assert only(read(written(tmp_path, "p.csv", PERSON, line)))["sex"].to_list() == [sex]


@pytest.mark.parametrize(
    ("written_as", "code"),
    [("NEG", "NEG"), ("Neglect", "NEG"), ("Emotional Abuse", "EMO"), ("Category 9", "Category 9")],
)
def test_abuse_comes_in_codes_or_in_words(tmp_path, written_as, code):
    header = ",".join(COLUMNS["social_care_plan"].values())
    parsed = read(written(tmp_path, "p.csv", header, f"A1,2024-07-19,,{written_as},{written_as}"))
    assert only(parsed)["initial_category"].to_list() == [code]
    assert only(parsed)["previous_plans"].to_list() == [None]


@pytest.mark.parametrize(
    ("written_as", "line"),
    [
        (
            {
                "ROOM": "",
                "FLAT": "2",
                "HOUSE": "14",
                "STREET": "Mill Row",
                "TOWN": None,
                "UPRN": "1",
            },
            "2, 14, Mill Row",
        ),
        ({"house": 7, "street": "Quay"}, "7, Quay"),
        ({"ROOM": ""}, None),
        ("14 Mill Row, Riverton", "14 Mill Row, Riverton"),
        ("[1]", "[1]"),
    ],
)
def test_an_address_becomes_one_line(tmp_path, written_as, line):
    text = written_as if isinstance(written_as, str) else json.dumps(written_as)
    quoted = text.replace('"', '""')
    header = ",".join(COLUMNS["social_care_address"].values())
    parsed = read(written(tmp_path, "a.csv", header, f'A1,2020-01-01,,"{quoted}",ZZ1 1ZZ'))
    assert only(parsed).row(0) == ("A1", None, "2020-01-01", None, line, "ZZ1 1ZZ", 2)


def test_a_review_does_not_say_of_which_plan(tmp_path):
    header = (
        "cppr_cp_review_id,cppr_person_id,cppr_cp_plan_id,cppr_cp_review_due,cppr_cp_review_date"
    )
    parsed = read(written(tmp_path, "ssd_cp_reviews.csv", header, "1,A1,5,2024-10-19,2024-10-01"))
    assert only(parsed).row(0) == ("A1", None, "2024-10-01", "2024-10-19", None, 2)


@pytest.mark.parametrize("ended", ["clae_cla_episode_ceased", "clae_cla_episode_ceased_date"])
def test_the_end_of_an_episode_is_known_by_its_old_name_too(tmp_path, ended):
    header = f"clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,{ended}"
    parsed = read(written(tmp_path, "ssd_cla_episodes.csv", header, "1,A1,2024-10-19,2025-01-01"))
    assert only(parsed).row(0) == ("A1", "2024-10-19", "2025-01-01", None, None, None, 2)


def test_a_byte_order_mark_does_not_hide_the_first_column(tmp_path):
    path = written(tmp_path, "ssd_person.csv", PERSON, ANN, encoding="utf-8-sig")
    assert only(read(path))["child_id"].to_list() == ["A1"]


def test_a_column_that_a_release_lacks_is_not_recorded(tmp_path):
    left_out = ("pers_expected_dob", "pers_death_date", "pers_common_child_id", "pers_is_mother")
    header = [name for name in PERSON.split(",") if name not in left_out]
    line = ANN.replace("9990001112,77,,,N", "77")
    parsed = read(written(tmp_path, "people.csv", ",".join(header), line))
    assert only(parsed).select("child_id", "surname", "birth_date", "nhs_number").rows() == [
        ("A1", "O'Example", "2016-02-29", None)
    ]
    assert [words for words in parsed.notes if "not in the file" in words] == [
        f"column {name} was not in the file: not recorded"
        for name in COLUMNS["social_care_person"].values()
        if name in left_out
    ]
    assert parsed.not_in_file == {
        "social_care_person": ["expected_birth_date", "death_date", "nhs_number", "is_mother"]
    }


def test_columns_of_which_nothing_is_taken_are_named(tmp_path):
    parsed = read(written(tmp_path, "people.csv", f"{PERSON},pers_ethnicty", f"{ANN},WBRI"))
    unread = "pers_gender, pers_legacy_id, pers_ethnicty"
    assert parsed.notes == [f"columns of which nothing is taken were left out: {unread}"]


def test_an_id_that_numbers_rows_and_a_former_heading_are_taken(tmp_path):
    lines = (
        "cppv_cp_visit_id,cppv_person_id,cppv_cp_visit_date",
        "1,A1,2025-05-01",
    )
    visits = read(written(tmp_path, "visits.csv", *lines))
    assert not [words for words in visits.notes if "left out" in words]
    lines = (
        "clae_person_id,clae_cla_episode_start_date,clae_cla_episode_ceased",
        "A1,2025-05-01,",
    )
    episodes = read(written(tmp_path, "episodes.csv", *lines))
    assert not [words for words in episodes.notes if "left out" in words]


@pytest.mark.parametrize(
    ("table", "missing"),
    [
        ("social_care_person", "pers_person_id"),
        # Without its last day every plan would seem to go on.
        ("social_care_plan", "cppl_cp_plan_end_date"),
        ("social_care_contact", "cont_contact_source_code"),
    ],
)
def test_a_file_that_lacks_a_column_of_every_record_is_refused_by_its_name(
    tmp_path, table, missing
):
    header = ",".join(name for name in COLUMNS[table].values() if name != missing)
    with pytest.raises(Unreadable, match=rf"lacks the column {missing}: it must have .*{missing}"):
        safeguarding_dataset.read(written(tmp_path, "Export (3).csv", header))


@pytest.mark.parametrize("table", DATASET_TABLES)
def test_a_table_of_the_columns_of_every_record_alone_is_read(tmp_path, table):
    needed = needed_headings(table, COLUMNS[table])
    file = written(tmp_path, f"ssd_{DATASET_TABLES[table]}.csv", ",".join(needed))
    parsed = read(file)
    assert list(parsed.tables) == [table]
    assert len(parsed.not_in_file[table]) == len(COLUMNS[table]) - len(needed)


def test_a_table_of_the_dataset_that_is_not_used_is_refused(tmp_path):
    with pytest.raises(Unreadable, match="not used, leave it out"):
        safeguarding_dataset.read(written(tmp_path, "ssd_disability.csv", "disa_person_id"))


@pytest.mark.parametrize("header", ["child_id,surname", "pers_person_id", "<Message>", ""])
def test_a_file_of_other_columns_is_another_format(tmp_path, header):
    assert safeguarding_dataset.read(written(tmp_path, "people.csv", header)) is None


def test_a_line_cut_short_is_at_fault(tmp_path):
    parsed = read(written(tmp_path, "ssd_person.csv", PERSON, ANN, "A2,Bob"))
    assert [(fault.table, fault.record, fault.row) for fault in parsed.faults] == [
        ("social_care_person", 1, 3)
    ]
    assert "12, not 2" in parsed.faults[0].reason
    assert parsed.rows_read == 2


VISITS = "cppv_cp_visit_id,cppv_person_id,cppv_cp_visit_date,cppv_cp_visit_seen,"
VISITS += "cppv_cp_visit_seen_alone"


def test_two_visits_of_one_day_are_numbered_and_one_sent_twice_is_not(tmp_path):
    lines = ["20,A1,2024-10-01,Y,N", "19,A1,2024-10-01 15:30,Y,Y", "20,A1,2024-10-01,Y,N"]
    lines += ["21,A2,2024-10-01,Y,N", "22,A1,2024-10-02,Y,N"]
    rows = only(read(written(tmp_path, "ssd_cp_visits.csv", VISITS, *lines)))
    assert rows["visit_number"].to_list() == ["2", "1", "2", "1", "1"]


def test_visits_have_the_same_numbers_whatever_the_order_of_the_rows(tmp_path):
    lines = ["20,A1,2024-10-01,Y,N", "19,A1,2024-10-01,Y,Y"]
    forwards = only(read(written(tmp_path, "f.csv", VISITS, *lines)))
    backwards = only(read(written(tmp_path, "b.csv", VISITS, *reversed(lines))))
    assert forwards["visit_number"].to_list() == backwards["visit_number"].to_list()[::-1]


def test_visits_without_ids_are_all_the_first_of_their_day(tmp_path):
    header = ",".join(COLUMNS["social_care_visit"].values())
    rows = only(read(written(tmp_path, "v.csv", header, "A1,2024-10-01,Y,N", "A1,2024-10-01,Y,Y")))
    assert rows["visit_number"].to_list() == ["1", "1"]


def test_two_contacts_of_one_day_and_source_are_numbered(tmp_path):
    header = "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code"
    lines = ["1,A1,2024-10-01,6", "2,A1,2024-10-01,6", "3,A1,2024-10-01,7", "4,A1,2024-10-01,"]
    rows = only(read(written(tmp_path, "ssd_contacts.csv", header, *lines)))
    assert rows.select("source_code", "contact_number").rows() == [
        ("6", "1"),
        ("6", "2"),
        ("7", "1"),
        ("10", "1"),  # not known
    ]


def test_a_return_interview_that_does_not_apply_is_not_recorded(tmp_path):
    header = "miss_table_id,miss_person_id,miss_missing_episode_start_date,"
    header += "miss_missing_episode_type,miss_missing_episode_end_date,"
    header += "miss_missing_rhi_offered,miss_missing_rhi_accepted"
    lines = ["1,A1,2024-10-01,Missing,2024-10-02,Y,NA", "2,A1,2024-11-01,Abscond,,N,N/A"]
    rows = only(read(written(tmp_path, "ssd_missing.csv", header, *lines)))
    assert rows["absence_kind"].to_list() == ["M", "Abscond"]
    assert rows["return_interview_offered"].to_list() == ["Y", "N"]
    assert rows["return_interview_accepted"].to_list() == [None, None]


def test_of_a_worker_only_role_and_team_are_taken(tmp_path):
    header = "invo_involvements_id,invo_professional_id,invo_professional_role_id,"
    header += "invo_professional_team,invo_involvement_start_date,invo_involvement_end_date,"
    header += "invo_worker_change_reason,invo_person_id,invo_referral_id"
    line = "7,W99,CW,T4,2024-10-01,,Left,A1,R5"
    rows = only(read(written(tmp_path, "ssd_involvements.csv", header, line)))
    assert rows.row(0) == ("A1", "2024-10-01", "1", None, "CW", "T4", 2)


def test_headings_in_brackets_and_cells_as_a_database_leaves_them(tmp_path):
    header = ",".join(
        f"[cppv_{name}]" for name in ("cp_visit_id", "person_id", "cp_visit_date", "cp_visit_seen")
    )
    lines = [
        "1,100.0,2025-05-01 13:40:00.000,Y,0",
        "2,100,2025-05-01 15:40:00.000,1,NA",
        '3,"NULL",May 14 2025  1:40PM,y,',
    ]
    path = written(tmp_path, "v.csv", f"{header},[cppv_cp_visit_seen_alone]", *lines)
    parsed = read(path)
    visits = only(parsed).select("child_id", "visit_date", "visit_number", "seen", "seen_alone")
    assert visits.rows() == [
        ("100", "2025-05-01", "1", "Y", "0"),
        ("100", "2025-05-01", "2", "1", None),
        (None, "2025-05-14", "1", "y", None),
    ]
    assert "child_id: whole numbers were read without .0 (1 cell)" in parsed.notes
