import zipfile
from datetime import date

import polars as pl
import pytest

from data.contracts import TABLES
from data.readers import Parsed, Unreadable, annex_a
from data.readers.annex_a_care import LISTS, WORDINGS
from data.readers.meaning import meaning
from tests.data.readers.annex_a_workbook import ANN, WORKER, dirty_sheets, write_dirty
from tests.data.workbook import Cell, write_sheets, write_workbook

TEXT_OF_AN_ERROR = b't="inlineStr"><is><t xml:space="preserve">#N/A</t></is></c>'


def read(path) -> Parsed:
    parsed = annex_a.read(path)
    assert parsed is not None
    return parsed


@pytest.fixture(scope="module")
def dirty(tmp_path_factory) -> Parsed:
    return read(write_dirty(tmp_path_factory.mktemp("annex_a") / "Annex A.xlsx"))


def rows(parsed: Parsed, table: str, *columns: str) -> list[tuple]:
    return parsed.tables[table].select(columns).rows()


def plans(parsed: Parsed, *columns: str) -> list[tuple]:
    return rows(parsed, "social_care_plan", *columns)


def one_plan(**changed: Cell) -> list[list[Cell]]:
    """List 7 with one plan of Ann's, changed under some headers."""
    header, *_ = dirty_sheets()["List 7"]
    filled = dict(zip(header, dirty_sheets()["List 7"][1], strict=True)) | changed
    return [header, list(filled.values())]


def test_every_child_of_every_list_is_one_person(dirty):
    assert rows(dirty, "social_care_person", "child_id", "sex", "ethnicity", "birth_date") == [
        ("A1", "F", "WBRI", "2018-04-01"),
        ("A2", "M", "WIRI", "2016-02-29"),
        ("A3", "F", "WBRI", None),
        ("501", "U", "OOTH", "2008-01-01"),
        ("A4", "U", "NOBT", "2021-01-04"),
        ("A9", "M", "WBRI", "2024-01-01"),
    ]


def test_a_disability_is_told_by_the_lists_that_ask_for_it(dirty):
    told = dict(rows(dirty, "social_care_person", "child_id", "disabled"))
    assert told["A1"] == "true"
    assert told["A2"] == told["A3"] == "false"


def test_a_contact_without_source_has_the_code_for_unknown(dirty):
    assert rows(dirty, "social_care_contact", "child_id", "contact_date", "source_code") == [
        ("A1", "2025-10-03", "6"),
        ("A2", "2025-10-06", "7"),
        ("A3", "2025-11-05", "10"),
    ]


def test_early_help_that_goes_on_has_no_end(dirty):
    table = dirty.tables["social_care_early_help"]
    assert table.drop("row").rows() == [("501", "2025-10-01", None)]


def test_a_referral_and_the_episode_of_that_day_are_one_record(dirty):
    columns = ("child_id", "referral_date", "source_code", "primary_need_code", "closure_reason")
    assert rows(dirty, "social_care_referral", *columns)[0] == (
        *("A1", "2025-10-04", "1A", "N1", None),
    )


def test_a_referral_and_an_episode_alone_stand_for_themselves(dirty):
    columns = ("child_id", "referral_date", "no_further_action", "closure_date", "closure_reason")
    assert rows(dirty, "social_care_referral", *columns)[1:4] == [
        ("A2", "2025-10-07", "true", None, None),
        ("A3", "2025-11-06", None, None, None),
        ("A4", "2020-11-01", None, "2026-02-01", "RC7"),
    ]


def test_a_code_of_adult_services_as_primary_need_is_a_fault(dirty):
    (fault,) = dirty.faults
    assert (fault.table, fault.record, fault.column) == (
        *("social_care_referral", 4, "primary_need_code"),
    )
    assert fault.row == dirty.tables["social_care_referral"]["row"][4]
    cell = dirty.places["social_care_referral"].cell(fault.row, fault.column)
    assert (cell.sheet.name, cell.row, cell.heading.text) == ("List 6", 4, "Primary Need Code")
    assert fault.reason.startswith("one of N1, N2")


def test_an_assessment_that_is_open_has_no_day_of_authorisation(dirty):
    columns = ("child_id", "assessment_start_date", "assessment_authorised_date")
    assert rows(dirty, "social_care_assessment", *columns) == [
        ("A1", "2025-10-05", "2025-11-20"),
        ("A3", "2025-11-07", None),
    ]


def test_an_enquiry_and_its_conference_are_two_records(dirty):
    columns = ("child_id", "enquiry_start_date", "conference_not_required")
    assert rows(dirty, "social_care_enquiry", *columns) == [
        ("A1", "2025-10-08", "false"),
        ("A2", "2025-10-09", "true"),
    ]
    assert rows(dirty, "social_care_conference", "child_id", "conference_date") == [
        ("A1", "2025-10-28"),
        ("A3", "2025-11-28"),
    ]


def test_a_plan_has_its_categories_with_or_without_their_letter(dirty):
    columns = ("child_id", "initial_category", "latest_category", "previous_plans")
    assert plans(dirty, *columns) == [("A1", "PHY", "PHY", "0"), ("A4", "NEG", "MUL", "1")]


def test_a_plan_that_began_before_the_birth_is_a_plan(dirty):
    assert plans(dirty, "child_id", "plan_start_date", "plan_end_date")[1] == (
        *("A4", "2020-11-23", "2025-12-24"),
    )
    assert not [fault for fault in dirty.faults if fault.table == "social_care_plan"]


def test_the_latest_visit_and_review_are_records_where_they_have_a_day(dirty):
    assert rows(dirty, "social_care_visit", "child_id", "visit_date", "seen_alone") == [
        ("A1", "2026-03-20", "true")
    ]
    assert rows(dirty, "social_care_review", "child_id", "plan_start_date", "review_date") == [
        ("A1", "2025-10-28", "2026-01-20")
    ]


def test_the_latest_visit_and_review_are_no_whole_log(dirty):
    assert dirty.partial == {"social_care_visit", "social_care_review"}


def test_a_looked_after_child_has_the_code_of_the_legal_status(dirty):
    columns = ("child_id", "episode_start_date", "episode_end_date", "legal_status")
    assert rows(dirty, "social_care_looked_after", *columns) == [("A2", "2026-01-15", None, "C2")]


def test_a_care_leaver_has_the_codes_of_the_other_returns(dirty):
    assert dirty.tables["social_care_care_leaver"].drop("row").rows() == [
        ("501", "eligible", "RHOM", "X", "false", "G5")
    ]


def test_rows_are_counted_as_records_of_all_tables(dirty):
    assert dirty.rows_read == sum(table.height for table in dirty.tables.values())
    assert all(
        table.columns == [*TABLES[name].columns(), "row"] for name, table in dirty.tables.items()
    )


@pytest.mark.parametrize(
    "said",
    [
        'List 1: headers were read by their meaning: "Age" as "Age of Child (Years)"',
        "List 1 (Contacts): 3 rows, 1 row blank",
        'List 3: headers were read by their meaning: "Date of Referral" as "Date of referral"',
        'List 3: columns that are not known were left out: "Number of Referrals"',
        '(Y/N))" as "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)"',
        '\u2018Missing\u2019 from their Placement in the last 12 months" as',
        'List 10: headers were read by their meaning: "Date of Adoption Order " as',
        "List 11 (Adopters) was left out: it holds no child",
        "List 5: 1 row without Strategy discussion",
    ],
)
def test_the_notes_say_how_the_workbook_was_read(dirty, said):
    assert [note for note in dirty.notes if said in note]


def test_the_notes_name_nobody(dirty):
    told = " ".join(dirty.notes)
    assert "A1" not in told
    assert "Orker" not in told
    assert "PSRMEM" not in told


def test_lists_that_are_missing_are_noted_and_not_covered(tmp_path):
    parsed = read(write_dirty(tmp_path / "a.xlsx", "List 2", "List 6", List_9=[]))
    assert parsed.notes[0] == (
        "not in the workbook, or without a header: List 2 (Early help), "
        "List 6 (Children in need), List 9 (Care leavers)"
    )
    assert "social_care_early_help" not in parsed.tables
    assert "social_care_care_leaver" not in parsed.tables
    assert "social_care_referral" in parsed.partial


def test_a_list_with_a_header_alone_is_covered(tmp_path):
    parsed = read(write_dirty(tmp_path / "a.xlsx", List_2=dirty_sheets()["List 2"][:1]))
    assert parsed.tables["social_care_early_help"].height == 0


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2025, 10, 28), "2025-10-28"),
        ("28/10/2025", "2025-10-28"),
        (" 28/10/2025 00:00:00", "2025-10-28"),
        ("1/9/2025", "2025-09-01"),
        ("2025-10-28", "2025-10-28"),
        ("October", "October"),  # for intake to set apart
        ("#N/A", None),
        ("", None),
        ("\u00a0", None),
    ],
)
def test_a_day_is_a_date_cell_or_text(tmp_path, cell, day):
    sheet = one_plan(**{"Child Protection Plan Start Date": cell})
    parsed = read(write_dirty(tmp_path / "a.xlsx", List_7=sheet))
    assert plans(parsed, "plan_start_date") == [(day,)]


@pytest.mark.parametrize(
    ("cell", "category"),
    [
        ("b) Physical abuse", "PHY"),
        ("B) physical ABUSE", "PHY"),
        ("Physical abuse", "PHY"),
        ("PHY", "PHY"),
        ("Multiple/not recommended", "MUL"),
        ("Scapegoating", "Scapegoating"),  # for intake to set apart
    ],
)
def test_a_category_comes_with_its_letter_or_its_code(tmp_path, cell, category):
    sheet = one_plan(**{"Latest Category of Abuse": cell})
    parsed = read(write_dirty(tmp_path / "a.xlsx", List_7=sheet))
    assert plans(parsed, "latest_category") == [(category,)]


def test_a_plan_without_a_start_is_still_a_record(tmp_path):
    sheet = one_plan(**{"Child Protection Plan Start Date": None})
    parsed = read(write_dirty(tmp_path / "a.xlsx", List_7=sheet))
    assert plans(parsed, "child_id", "plan_start_date") == [("A1", None)]


def test_a_row_without_the_child_is_a_record_of_the_plan_and_of_a_person(tmp_path):
    sheet = one_plan(**{"Child Unique ID": None})
    parsed = read(write_dirty(tmp_path / "a.xlsx", List_7=sheet))
    assert plans(parsed, "child_id") == [(None,)]
    assert rows(parsed, "social_care_person", "child_id")[-1] == (None,)


def test_the_headers_of_queries_on_the_safeguarding_dataset_are_known(tmp_path):
    header: list[Cell] = [
        "ChildUniqueID",
        "Gender",
        "Ethnicity",
        "DateOfBirth",
        "Age",
        "HasDisability",
    ]
    header += ["ChildProtectionPlanStartDate", "InitialCategoryOfAbuse", "LatestCategoryOfAbuse"]
    header += ["DateOfLastStatutoryVisit", "ChildSeenAlone", "DateOfLatestReviewConf"]
    header += ["ChildProtectionPlanEndDate", "ProtectionLastSixMonths"]
    header += ["NumberOfPreviousChildProtectionPlans", "AllocatedTeam", "AllocatedWorker"]
    row = [*ANN, "a) Yes", "28/10/2025", "a) Neglect", "a) Neglect", "20/03/2026", "b) No"]
    row += ["20/01/2026", None, "b) No", 2, *WORKER]
    parsed = read(write_sheets(tmp_path / "a.xlsx", {"list_7": [header, row]}))
    assert plans(parsed, "plan_start_date", "initial_category", "previous_plans") == [
        ("2025-10-28", "NEG", "2")
    ]
    assert parsed.tables["social_care_visit"].height == 1


def test_the_first_answer_that_can_be_read_holds_and_differences_are_told(tmp_path):
    born_otherwise = {"Date of Birth": "01/04/2019", "Gender": "a) Male"}
    sheets = {
        "List 1": [dirty_sheets()["List 1"][0], ["A1", "?", "WBRI", "soon", 7, "1/11/2025", "6"]],
        "List 7": one_plan(**born_otherwise),
    }
    parsed = read(write_sheets(tmp_path / "a.xlsx", sheets))
    columns = ("child_id", "sex", "birth_date")
    assert rows(parsed, "social_care_person", *columns) == [("A1", "M", "2019-04-01")]
    told = [note for note in parsed.notes if "different" in note]
    assert [note.split(" on ")[0] for note in told] == [
        "1 children have a different sex",
        "1 children have a different birth_date",
    ]


def test_two_referrals_of_one_day_are_not_joined_into_one(tmp_path):
    header, first, *_ = dirty_sheets()["List 3"]
    parsed = read(write_dirty(tmp_path / "a.xlsx", List_3=[header, first, first]))
    same = parsed.tables["social_care_referral"].filter(pl.col("referral_date") == "2025-10-04")
    assert same.select("child_id", "primary_need_code").rows() == [("A1", "N1"), ("A1", None)]


def test_a_conference_that_two_enquiries_tell_of_is_one(tmp_path):
    header, first, *_ = dirty_sheets()["List 5"]
    second = [date(2025, 10, 20) if cell == date(2025, 10, 8) else cell for cell in first]
    parsed = read(write_dirty(tmp_path / "a.xlsx", List_5=[header, first, second]))
    assert parsed.tables["social_care_enquiry"].height == 2
    assert rows(parsed, "social_care_conference", "conference_date") == [("2025-10-28",)]
    assert "List 5: 1 row of social_care_conference repeats another: they are one" in parsed.notes


def test_a_list_without_a_column_that_it_needs_is_refused(tmp_path):
    header, row = one_plan()
    header = [
        "Beginning" if name == "Child Protection Plan Start Date" else name for name in header
    ]
    path = write_sheets(tmp_path / "a.xlsx", {"List 7": [header, row]})
    with pytest.raises(Unreadable, match=r"List 7 .* has no column Child Protection Plan Start"):
        annex_a.read(path)


def test_two_columns_of_one_meaning_are_refused(tmp_path):
    header, row = one_plan()
    twice: list[list[Cell]] = [[*header, "child unique id "], [*row, "A2"]]
    path = write_sheets(tmp_path / "a.xlsx", {"List 7": twice})
    with pytest.raises(Unreadable, match="two columns mean Child Unique ID"):
        annex_a.read(path)


def test_a_cell_that_holds_an_error_of_the_spreadsheet_is_blank(tmp_path, dirty):
    with (
        zipfile.ZipFile(write_dirty(tmp_path / "text.xlsx")) as text,
        zipfile.ZipFile(tmp_path / "errors.xlsx", "w") as errors,
    ):
        for name in text.namelist():
            content = text.read(name).replace(TEXT_OF_AN_ERROR, b't="e"><v>#N/A</v></c>')
            errors.writestr(name, content)
    parsed = read(tmp_path / "errors.xlsx")
    for table, rows_of_text in dirty.tables.items():
        assert parsed.tables[table].equals(rows_of_text)


def test_a_broken_workbook_is_refused(tmp_path):
    path = write_dirty(tmp_path / "a.xlsx")
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(Unreadable, match="broken or cut off"):
        annex_a.read(path)


def test_another_workbook_is_another_format(tmp_path):
    assert annex_a.read(write_workbook(tmp_path / "b.xlsx", [["child_id"], ["A1"]])) is None


def test_every_wording_is_of_a_known_header_and_of_one_only():
    known = {header for each in LISTS.values() for header in each.headers}
    assert WORDINGS.keys() <= known
    for each in LISTS.values():
        meanings = [
            meaning(wording)
            for header in each.headers
            for wording in {header, *WORDINGS.get(header, ())}
        ]
        assert len({*meanings}) == len(meanings), each.title


def test_every_record_is_of_columns_of_its_contract():
    for each in LISTS.values():
        for record in each.records:
            assert record.columns.keys() <= TABLES[record.table].columns().keys()


def test_a_title_above_the_header_and_a_total_below_the_rows_are_told(tmp_path):
    sheets = {
        name: [["Annex A"], [None], *rows] + ([["Total", len(rows)]] if name == "List 1" else [])
        for name, rows in dirty_sheets().items()
    }
    parsed = read(write_sheets(tmp_path / "Annex A.xlsx", sheets))
    plain = read(write_dirty(tmp_path / "plain.xlsx"))
    for table, rows in plain.tables.items():
        assert parsed.tables[table].drop("row").equals(rows.drop("row")), table
    assert (
        parsed.tables["social_care_contact"]["row"][0]
        == plain.tables["social_care_contact"]["row"][0] + 2
    )
    assert "List 1: the header stands in row 3: what is above it was left out" in parsed.notes
    assert "List 1: row 8 is a total or a closing line: it was left out" in parsed.notes


def test_sheets_that_are_no_list_are_named_where_nobodys_name_can_stand_there(tmp_path):
    sheets = dirty_sheets() | {"Cover sheet": [["x"]], "Ruth Ravensgate": [["y"]]}
    parsed = annex_a.read(write_sheets(tmp_path / "a.xlsx", sheets))
    assert parsed
    (note,) = [note for note in parsed.notes if "no list" in note]
    assert note == (
        '2 sheets that are no list were left out: "Cover sheet"; '
        "1 whose name is not shown, as we do not know it"
    )
    del sheets["Ruth Ravensgate"]
    parsed = annex_a.read(write_sheets(tmp_path / "b.xlsx", sheets))
    assert parsed
    assert '1 sheet that is no list was left out: "Cover sheet"' in parsed.notes
