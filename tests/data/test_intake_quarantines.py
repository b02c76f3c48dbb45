"""Rows with a fault are set apart and told one by one; the rest of the file is loaded."""

import json

import pytest

from data.alike_reasons import MOST_REASONS
from data.contracts import TABLES
from data.current_records import current_records
from data.receipt import LONGEST_VALUE, shown
from tests.data.sending import ORDER, PERSON, Desk, orders, table


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def sent(desk: Desk, name: str, *rows: dict[str, str], **options):
    """Send rows of a table that must be accepted, and see that every row is counted."""
    (receipt,) = desk.send(desk.file(f"{name}.csv", table(name, *rows)), **options)
    assert receipt.outcome == "accepted"
    assert receipt.rows_read == len(rows) == receipt.rows_accepted + receipt.rows_quarantined
    assert current_records(desk.home, name).height == receipt.rows_accepted
    return receipt


@pytest.mark.parametrize(
    ("column", "value", "told", "said"),
    [
        ("start_date", "2026-02-30", "2026-02-30", "a day that exists"),
        ("start_date", "26-02-03", "2***", "a day that exists"),
        ("start_date", "2025-5-1", "2025-5-1", "a day that exists"),
        ("start_date", "1899-12-31", "1***", "a day between 1900-01-01 and 2028-04-01"),
        ("start_date", "2028-04-02", "2028-04-02", "a day between 1900-01-01 and 2028-04-01"),
        ("end_date", "2025-04-30", "2025-04-30", "a day not before start_date"),
        ("start_date", "", None, "it may not be blank"),
        (
            *("unpaid_work_only", "2", "2"),
            "true, false or blank, where 1 or Y is true and 0 or N is false",
        ),
    ],
)
def test_a_value_that_cannot_be(desk, column, value, told, said):
    receipt = sent(desk, "probation_order", *orders(4), ORDER | {column: value})
    (reason,) = receipt.reasons
    assert (reason.row, reason.column, reason.value) == (6, column, told)
    assert said in reason.what_is_right


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("start_date", "2025-05-01T00:00:00"),
        ("start_date", "2025-05-01 00:00:00.000"),
        ("start_date", " 2028-04-01 "),
        ("end_date", "2025-05-01"),
        ("unpaid_work_only", "TRUE"),
        ("unpaid_work_only", "0"),
    ],
)
def test_a_value_at_the_edge_of_what_can_be(desk, column, value):
    receipt = sent(desk, "probation_order", *orders(4), ORDER | {column: value})
    assert receipt.rows_quarantined == 0


def test_an_unknown_code_is_told_with_the_known_ones(desk):
    rows = [
        {"crn": f"X{number}", "type_code": "rcpr", "start_date": "2025-05-01"}
        for number in range(3)
    ]
    odd = rows[0] | {"type_code": "RC99"}
    receipt = sent(desk, "probation_registration", *rows, odd)
    (reason,) = receipt.reasons
    assert reason.value == "RC99"
    assert "RCPR, RCCO" in reason.what_is_right
    assert set(current_records(desk.home, "probation_registration")["type_code"]) == {"RCPR"}


def test_a_number_below_nought(desk):
    plan = {"plan_start_date": "2025-05-01", "previous_plans": "1"}
    rows = [plan | {"child_id": str(number)} for number in range(3)]
    receipt = sent(
        desk,
        "social_care_plan",
        *rows,
        plan | {"child_id": "9", "previous_plans": "-1"},
        agency="social_care",
        place="001",
    )
    assert receipt.reasons[0].what_is_right == "a whole number, nought or more"


def test_repeated_ids_keep_the_first_row_and_name_it(desk):
    first, second, *_ = orders(5)
    rows = [first, second, first, second | {"order_type": "licence"}]
    receipt = sent(desk, "probation_order", *rows)
    assert [(reason.row, reason.what_is_right) for reason in receipt.reasons] == [
        (4, "each order_id once: row 2 has the same, with equal values"),
        (5, "each order_id once: row 3 has the same, with other values"),
    ]


def test_a_row_set_apart_for_another_fault_does_not_make_a_sound_one_repeated(desk):
    receipt = sent(
        desk, "probation_order", ORDER | {"start_date": "2026-02-30"}, ORDER, *orders(3)[1:]
    )
    assert receipt.rows_quarantined == 1


def test_a_row_with_two_faults_is_counted_once_and_told_twice(desk):
    odd = ORDER | {"start_date": "2026-02-30", "unpaid_work_only": "perhaps"}
    receipt = sent(desk, "probation_order", *orders(4), odd)
    assert (receipt.rows_quarantined, len(receipt.reasons)) == (1, 2)


def test_a_line_with_too_many_values(desk):
    content = table("probation_order", *orders(3)) + "X1,o7,a,b,,,2025-05-01,,,,,,,\n"
    (receipt,) = desk.send(desk.file("probation_order.csv", content))
    assert (receipt.rows_accepted, receipt.rows_quarantined) == (3, 1)
    assert "as many values as the header: 11, not 14" in receipt.reasons[0].what_is_right


def test_values_that_identify_are_masked(desk):
    people = [PERSON | {"crn": f"X10000{number}"} for number in range(4)]
    odd = PERSON | {"crn": "X999999", "dob": "1987-06-31"}
    receipt = sent(desk, "probation_person", *people, people[0], odd)
    assert [(reason.column, reason.value) for reason in receipt.reasons] == [
        ("crn", "X***"),
        ("dob", "1***"),
    ]


@pytest.mark.parametrize(
    ("column", "value", "told"),
    [
        ("sex", "Z", "Z"),  # as short as a code: it tells what to mend
        ("sex", "Ruth", "R***"),  # it may be a name, of a row shifted by a column
        ("sex", "Li", "L***"),
        ("sex", "KHAN", "K***"),
        ("sex", "X320741", "X***"),  # an id
        ("limited_access", "maybe", "m***"),
        ("limited_access", "2", "2"),
        ("limited_access", "Ruth Example", "R***"),
    ],
)
def test_what_is_no_code_of_a_list_is_told_only_where_it_cannot_be_a_name(
    desk, column, value, told
):
    people = [PERSON | {"crn": f"X10000{number}"} for number in range(4)]
    odd = PERSON | {"crn": "X999999", column: value}
    receipt = sent(desk, "probation_person", *people, odd)
    assert receipt.reasons[0].value == told


def test_a_name_that_slipped_into_a_date_is_masked(desk):
    receipt = sent(desk, "probation_order", *orders(4), ORDER | {"start_date": "Ravensgate"})
    assert receipt.reasons[0].value == "R***"


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("1984-03-03", "1***"),  # moved here from the column of births beside it
        ("03/13/1984", "0***"),
        ("19840303", "1***"),
        ("30744", "1***"),  # the same, as a spreadsheet stores it
        ("03/03/84", "0***"),
        ("2062-03-03", "2***"),  # 1962, to a system that knows two digits
        ("2023-12-31", "2***"),  # a child's
        ("9434765919", "9***"),  # an NHS number
        ("2024-01-01", "2024-01-01"),
        ("20240101", "2024-01-01"),
        ("01/13/2024 09:30", "01/13/2024 09:30"),
        ("2035-12-31", "2035-12-31"),
        ("2036-01-01", "2***"),
    ],
)
def test_a_day_that_could_be_of_a_birth_is_masked_wherever_it_stands(desk, day, told):
    receipt = sent(desk, "probation_order", *orders(4), ORDER | {"end_date": day})
    assert (receipt.reasons[0].column, receipt.reasons[0].value) == ("end_date", told)


def test_whoever_sent_a_day_that_is_masked_gets_it_back_as_it_stood(desk):
    receipt = sent(desk, "probation_order", *orders(4), ORDER | {"end_date": "1984-03-03"})
    (content,) = desk.vault.read(receipt.submission_id, "quarantine")["content"]
    assert '"end_date":"1984-03-03"' in content


@pytest.mark.parametrize(("number", "told"), [("-3", "-3"), ("9434765919.5", "9***")])
def test_a_number_as_long_as_an_id_is_masked(desk, number, told):
    child = {"crn": "X1", "assessment_date": "2025-05-01", "child_name": "Wren Ashgrove"}
    rows = [child | {"crn": f"X{at}"} for at in range(4)]
    receipt = sent(desk, "probation_child", *rows, child | {"crn": "X9", "child_age": number})
    assert receipt.reasons[0].value == told


def test_a_long_value_is_cut():
    assert shown("7" * 1000) == "7" * LONGEST_VALUE + "..."


def test_the_rows_set_apart_are_kept_in_the_vault_as_they_stood(desk):
    receipt = sent(desk, "probation_order", *orders(4), ORDER | {"start_date": "2026-02-30"})
    apart = desk.vault.read(receipt.submission_id, "quarantine")
    assert apart.select("file", "table", "row").row(0) == (
        "probation_order.csv",
        "probation_order",
        6,
    )
    assert json.loads(apart["content"][0])["start_date"] == "2026-02-30"


def test_many_reasons_are_told_in_part_and_counted_in_full(desk):
    wrong = MOST_REASONS + 50
    rows = orders(wrong, unpaid_work_only="perhaps") + [
        row | {"order_id": f"{row['order_id']}b", "unpaid_work_only": "true"}
        for row in orders(wrong)
    ]
    receipt = sent(desk, "probation_order", *rows)
    assert len(receipt.reasons) == MOST_REASONS + 1
    assert (receipt.reasons[-1].row, receipt.reasons[-1].count) == (None, 50)
    assert sum(reason.count for reason in receipt.reasons) == receipt.rows_quarantined == wrong


def test_columns_in_another_order_and_case_with_a_byte_order_mark(desk):
    content = "\ufeffORDER_ID, Crn ," + ",".join(
        name for name in TABLES["probation_order"].columns() if name not in ("crn", "order_id")
    )
    content += "\no1,X1,,,,,2025-05-01,,,,\n\n"
    (receipt,) = desk.send(desk.file("orders.csv", content))
    assert (receipt.outcome, receipt.rows_accepted) == ("accepted", 1)
    assert receipt.notes == ["1 blank rows were passed over"]


def test_a_column_that_the_contract_does_not_know_is_told_and_never_loaded(desk):
    content = table("probation_order", ORDER).replace("\n", ",Ravensgate\n", 2)
    content = content.replace(",Ravensgate", ",officer", 1)
    (receipt,) = desk.send(desk.file("probation_order.csv", content))
    assert receipt.notes == ["columns that are not of probation_order were left out: officer"]


def test_a_column_that_is_called_row_is_no_trouble(desk):
    content = table("probation_order", ORDER).splitlines()
    file = desk.file("probation_order.csv", f"row,{content[0]}\n17,{content[1]}\n")
    (receipt,) = desk.send(file)
    assert receipt.rows_accepted == 1
    assert receipt.notes == ["columns that are not of probation_order were left out: row (theirs)"]
    assert "officer" not in current_records(desk.home, "probation_order").columns


SUBJECT = {"kind": "referral", "from_agency": "probation", "to_agency": "social_care"}


def test_a_subject_of_whom_no_council_is_told_is_set_apart(desk):
    event = SUBJECT | {"event_date": "2025-05-01", "subject_agency": "social_care"}
    told = event | {"event_id": "e1", "subject_id": "c1", "to_place": "001"}
    untold = event | {"event_id": "e2", "subject_id": "c1"}
    nobody = event | {"event_id": "e3"}
    receipt = sent(desk, "joint_event", told, untold, nobody)
    (reason,) = receipt.reasons
    assert (reason.row, reason.column) == (3, "subject_id")


@pytest.mark.parametrize(
    ("born", "ended", "told"),
    [
        ("2025-08-09", "2025-08-09", "2***"),
        ("2025-08-09", "09/08/2025", "***"),
        ("2025-08-09", "2025-08-10", "2025-08-10"),
    ],
)
def test_an_infants_birth_date_is_masked_among_events_of_its_own_year(desk, born, ended, told):
    person = {"client_id": "C1", "forename": "Ann", "dob": born}
    work = {"client_id": "C1", "intervention_id": "i1", "type": "YCC", "start_date": "2025-09-01"}
    rows = [work | {"end_date": ended}, *(work | {"intervention_id": f"j{at}"} for at in range(3))]
    files = [
        desk.file("f/yot_person.csv", table("yot_person", person)),
        desk.file("f/yot_intervention.csv", table("yot_intervention", *rows)),
    ]
    receipts = desk.send(*files, agency="yot", place="Y01")
    (reason,) = [reason for receipt in receipts for reason in receipt.reasons]
    assert reason.column == "end_date"
    assert (reason.value or "").endswith(told)
    assert (born in receipts[1].model_dump_json()) is False
