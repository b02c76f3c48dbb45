"""What holds of every contract alike, tried on rows that are built from the contract itself."""

from datetime import datetime, timedelta
from pathlib import Path

import dataframely as dy
import duckdb
import polars as pl
import pytest

import sql
from data.checking import check
from data.contracts import SENDER, TABLES
from data.current_records import current_records
from data.declaration import Provenance
from data.readers import contract_table
from data.record_shape import outside_the_vault
from data.vault import current_identities
from tests.data.sending import YEAR, Desk, table
from tests.data.workbook import write_workbook

MARK = "zq"
"""Stands in every made-up text that identifies, and nowhere else."""
BORN = "1987-06-05"
PLACE = "001"
OF = Provenance(agency="social_care", place_code=PLACE, period_start=YEAR[0], period_end=YEAR[1])
NO_COLUMN_IDENTIFIES = {
    *("area", "area_succession", "body", "body_area", "body_part"),
    *("neighbour", "population", "published_figure"),
    *("seat", "attendance", "service_judgement"),
}


def value(name: str, column: dy.Column) -> str:
    """A text that the column takes."""
    metadata = column.metadata or {}
    match metadata["becomes"]:
        case "month":
            return BORN
        case "key" | "nothing" | "digest" | "words":
            return f"{MARK} {name}"
        case "listed":
            return metadata.get("known_codes", ["3A 10B"])[0]
        case _:
            pass
    match column:
        case dy.Enum():
            return column.categories[0]
        case dy.Date():
            return str(YEAR[0] + timedelta(days=30))
        case dy.Datetime():
            return "2025-05-01 23:30"
        case dy.Bool():
            return "true"
        case dy.Int64():
            return "2"
        case dy.Float64():
            return "2.5"
        case _:
            return f"word of {name}"


def row_of(name: str) -> dict[str, str]:
    row = {column: value(column, kind) for column, kind in TABLES[name].columns().items()}
    if "subject_agency" in row:
        row["subject_agency"] = "social_care"
    if "plan_names_role_for" in row:
        row["plan_names_role_for"] = "probation; yot"
    return row


def send(desk: Desk, name: str, content: str):
    agency = SENDER.get(name, "social_care")
    (receipt,) = desk.send(desk.file(f"{name}.csv", content), agency=agency, place=PLACE)
    return receipt


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


@pytest.mark.parametrize("name", TABLES)
def test_a_whole_row_is_accepted_and_comes_out_without_identity(desk, name):
    receipt = send(desk, name, table(name, row_of(name)))
    assert (receipt.outcome, receipt.rows_accepted, receipt.reasons) == ("accepted", 1, [])

    outside = current_records(desk.home, name)
    kept = [each for each in outside_the_vault(name) if each != "file_format"]
    assert outside.columns == [*kept, "last_told"]
    assert [each for each in outside.columns if outside[each].null_count()] == []
    said = " ".join(str(each) for each in outside.row(0))
    assert MARK not in said
    assert BORN not in said

    inside = current_identities(desk.vault, desk.home, name)
    kept = " ".join(str(each) for each in inside.row(0))
    assert (MARK in kept) is (name not in NO_COLUMN_IDENTIFIES)


@pytest.mark.parametrize("name", TABLES)
def test_no_column_that_identifies_is_among_the_records(name):
    outside = outside_the_vault(name)
    for column, kind in TABLES[name].columns().items():
        metadata = kind.metadata or {}
        if metadata["becomes"] not in ("itself", "listed"):
            assert column not in outside, column
            stays = metadata["becomes"] in ("nothing", "words")
            assert stays or metadata["key_name"] in outside


@pytest.mark.parametrize("name", TABLES)
def test_no_column_has_the_name_of_what_intake_says_of_the_submission(name):
    taken = {"agency", "place_code", "submission_id", "file_format", "row", "record"}
    assert taken.isdisjoint(TABLES[name].columns())


CODED = [
    (name, column)
    for name, schema in TABLES.items()
    for column, kind in schema.columns().items()
    if isinstance(kind, dy.Enum) and column not in ("subject_agency", "from_agency")
]


@pytest.mark.parametrize(("name", "column"), CODED, ids=[".".join(each) for each in CODED])
def test_an_unknown_code_is_set_apart_with_the_list_of_known_ones(name, column):
    sound = row_of(name)
    text = pl.DataFrame([sound, sound | {column: "qqqq"}]).with_columns(row=pl.Series([2, 3]))
    checked = check(name, text, [], OF)
    (reason,) = [each for each in checked.reasons() if each.column == column]
    assert (reason.row, reason.value in ("qqqq", "q***")) == (3, True)
    codes = TABLES[name].columns()[column].categories  # pyright: ignore[reportAttributeAccessIssue]
    assert reason.what_is_right == f"one of {', '.join(codes)}"
    assert checked.quarantined["row"].to_list() == [3]


def test_the_headings_of_other_systems_are_read_as_the_contract_s(desk):
    heading = table("file_check", row_of("file_check")).replace("of_agency", "Agency")
    receipt = send(desk, "file_check", heading)
    assert receipt.outcome == "accepted"
    assert "column agency was read as of_agency" in receipt.notes
    records = current_records(desk.home, "file_check")
    assert records["of_agency"].to_list() == ["social_care"]
    assert records["agency"].to_list() == ["social_care"]


AS_PRACTITIONERS_KNOW_THEM = {
    "police_notice": "child,served_on",
    "police_custody": "child,from,to,overnight,appropriate_adult",
    "seat": "body_code,group,agency,seat,statutory,direct,represented_by",
    "attendance": "body_code,group,agency,seat,meeting_date,attended,deputy",
    "incident": "kind,occurred_on,notified_board_on,discussed_on",
    "challenge": "raised_on,by_agency,to_agency,about_measure,due,answered_on,outcome",
    "recommendation": "raised_on,by_agency,to_agency,about_measure,due,answered_on,outcome",
    "audit_case": "audit_id,cohort,agency,case token,opened_on,sampled_on",
    "audit_judgement": "audit_id,case token,criterion,agency judged,auditor_agency,pass,"
    "judgement,date",
    "yot_victim": "intervention_id,consented,view_sought,engaged_restorative,informed,supported",
    "exploitation": "client_id,identified_on,risk_tool_on,panel_on,response_on",
}


@pytest.mark.parametrize(("name", "header"), AS_PRACTITIONERS_KNOW_THEM.items())
def test_columns_may_be_headed_as_practitioners_know_them(desk, name, header):
    contract = TABLES[name].columns()
    own = {
        heading: column
        for column, kind in contract.items()
        for heading in (column, *(kind.metadata or {}).get("also_called", ()))
    }
    row = ",".join(value(own[heading], contract[own[heading]]) for heading in header.split(","))
    receipt = send(desk, name, f"{header}\n{row}\n")
    assert (receipt.outcome, receipt.rows_accepted, receipt.reasons) == ("accepted", 1, [])


def test_a_file_that_two_contracts_fit_alike_is_not_guessed_at(desk):
    header = AS_PRACTITIONERS_KNOW_THEM["challenge"]
    assert contract_table.read(desk.file("extract.csv", f"{header}\n")) is None


def test_two_headings_for_one_column_are_refused(desk):
    header = "client_id,child_id,identified_on,risk_tool_on,panel_on,response_on"
    content = f"{header}\n1,2,2025-05-01,,,\n"
    receipt = send(desk, "exploitation", content)
    assert receipt.outcome == "refused"
    assert "several columns stand for one" in receipt.reasons[0].what_is_right


@pytest.mark.parametrize("agency", ["yot", "police", "social_care"])
def test_a_child_at_risk_of_exploitation_is_the_sender_s_own(desk, agency):
    content = "client_id,identified_on,risk_tool_on,panel_on,response_on\ny1,2025-05-01,,,\n"
    (receipt,) = desk.send(desk.file("exploitation.csv", content), agency=agency, place=PLACE)
    assert receipt.rows_accepted == 1
    assert current_records(desk.home, "exploitation")["subject_agency"].to_list() == [agency]


def test_a_child_on_a_file_has_the_key_of_the_council_s_own_record(desk):
    child = table("social_care_person", {"child_id": "c1"})
    desk.send(desk.file("social_care_person.csv", child), agency="social_care", place=PLACE)
    check = row_of("file_check") | {
        "subject_agency": "social_care",
        "subject_id": "c1",
        "subject_place": PLACE,
    }
    content = table("file_check", check)
    desk.send(desk.file("file_check.csv", content), agency="probation", place="R01")
    (own,) = current_records(desk.home, "social_care_person")["record_key"]
    assert current_records(desk.home, "file_check")["subject_key"].to_list() == [own]


BEFORE_MIDNIGHT, AFTER_MIDNIGHT = datetime(2025, 5, 1, 23, 59), datetime(2025, 5, 2, 0, 1)


def custody_file(folder: Path, kind: str) -> Path:
    columns = list(TABLES["yot_custody"].columns())
    held = {"client_id": "y1", "kind": "police cell"}
    held |= {"from_datetime": BEFORE_MIDNIGHT, "to_datetime": AFTER_MIDNIGHT}
    row = [held.get(column) for column in columns]
    path = folder / f"yot_custody.{kind}"
    if kind == "xlsx":
        return write_workbook(path, [list(columns), row])
    frame = pl.DataFrame([row], schema=columns, orient="row").with_columns(
        pl.col(pl.Null).cast(str)
    )
    if kind == "parquet":
        frame.write_parquet(path)
    else:
        frame.write_csv(path)
    return path


@pytest.mark.parametrize("kind", ["csv", "parquet", "xlsx"])
def test_a_night_in_a_cell_is_the_same_whatever_the_file(desk, kind):
    (receipt,) = desk.send(custody_file(desk.extracts, kind), agency="yot", place="Y01")
    assert (receipt.rows_accepted, receipt.reasons) == (1, [])
    (record,) = current_records(desk.home, "yot_custody").to_dicts()
    assert (record["from_datetime"], record["to_datetime"]) == (BEFORE_MIDNIGHT, AFTER_MIDNIGHT)


@pytest.mark.parametrize("name", ["yot_custody", "yot_circumstance"])
def test_moments_and_amounts_reach_the_warehouse_as_they_are(desk, name):
    send(desk, name, table(name, row_of(name)))
    records = current_records(desk.home, name)
    with duckdb.connect() as warehouse:
        sql.create_raw_tables(warehouse)
        warehouse.register("arriving", records.to_arrow())
        warehouse.execute(f"INSERT INTO raw.{name} BY NAME SELECT * FROM arriving")
        loaded = warehouse.sql(f"SELECT * FROM raw.{name}").pl()
    assert loaded.select(records.columns).rows() == records.rows()


@pytest.mark.parametrize(
    ("column", "text", "said"),
    [
        ("to_datetime", "2025-05-01 23:58", "a day not before from_datetime"),
        ("to_datetime", "2025-05-02", "a day and time that exist, written YYYY-MM-DD HH:MM"),
        ("from_datetime", "1899-12-31 23:59", "a day between 1900-01-01 and 2028-04-01"),
        ("from_datetime", "2028-04-02 00:00", "a day between 1900-01-01 and 2028-04-01"),
    ],
)
def test_a_moment_that_cannot_be_is_set_apart(desk, column, text, said):
    night = {"client_id": "y1", "kind": "remand", "from_datetime": "2025-05-01 23:59"}
    rows = [night, night | {"client_id": "y2", column: text}]
    (receipt,) = desk.send(
        desk.file("yot_custody.csv", table("yot_custody", *rows)), agency="yot", place="Y01"
    )
    (reason,) = receipt.reasons
    assert (reason.row, reason.column, reason.what_is_right) == (3, column, said)


OFFENCE = {"client_id": "y1", "offence_date": "2025-05-01"}


def test_events_without_an_id_are_told_apart_and_are_the_same_in_the_next_extract(desk):
    rows = [OFFENCE, OFFENCE, OFFENCE | {"offence_date": "2025-05-02"}]
    for number in range(2):
        content = table("yot_offence", *rows, without=("offence_id",)) + "\n" * number
        receipt = send(desk, "yot_offence", content)
        assert (receipt.rows_accepted, receipt.rows_quarantined) == (3, 0)
        keys = current_records(desk.home, "yot_offence")["yot_offence_key"]
        assert keys.n_unique() == len(keys) == 3


def test_an_event_with_an_id_keeps_it(desk):
    content = table("yot_offence", OFFENCE | {"offence_id": "o1"}, OFFENCE)
    assert send(desk, "yot_offence", content).rows_accepted == 2
    inside = current_identities(desk.vault, desk.home, "yot_offence")
    assert sorted(inside["offence_id"]) == ["o1", "y1|2025-05-01|1"]


def test_a_child_whom_the_police_know_by_name_alone_has_one_key(desk):
    named = {"forename": "Ann", "surname": "Example", "dob": "2012-03-04"}
    served = [named | {"served_on": f"2025-05-0{number}"} for number in (1, 2)]
    content = table("police_notice", *served, {"served_on": "2025-05-03"})
    receipt = send(desk, "police_notice", content)
    assert (receipt.rows_accepted, receipt.rows_quarantined) == (2, 1)
    assert (
        receipt.reasons[0].what_is_right
        == "it may not be blank, or forename or surname or dob must be told"
    )
    assert current_records(desk.home, "police_notice")["record_key"].n_unique() == 1


def test_a_member_of_a_household_is_known_by_offender_name_and_birth(desk):
    member = {"crn": "X1", "forename": "Ann", "surname": "Example", "dob": "1990-02-03"}
    rows = [member, member | {"forename": "Bea"}]
    send(desk, "probation_household_member", table("probation_household_member", *rows))
    records = current_records(desk.home, "probation_household_member")
    assert records["record_key"].n_unique() == 2
    assert records["offender_key"].n_unique() == 1
    assert records["birth_month"].cast(pl.String).to_list() == ["1990-02-01"] * 2


def test_what_may_be_blank_for_a_while_says_so_and_may_be_blank():
    marked = {
        (table, name)
        for table, schema in TABLES.items()
        for name, column in schema.columns().items()
        if "blank_while" in (column.metadata or {})
    }
    assert {("probation_order", "end_date"), ("social_care_referral", "closure_date")} <= marked
    for of, name in marked:
        column = TABLES[of].columns()[name]
        assert column.nullable
        assert "; blank while " in (column.description or "")


def test_what_is_asked_of_some_rows_only_names_a_column_and_codes_that_there_are():
    asked = {
        (table, name): column.metadata["only_where"]
        for table, schema in TABLES.items()
        for name, column in schema.columns().items()
        if "only_where" in (column.metadata or {})
    }
    assert ("joint_event", "meeting_id") in asked
    for (of, _), (name, values) in asked.items():
        assert set(values) <= set(TABLES[of].columns()[name].metadata["codes"])
