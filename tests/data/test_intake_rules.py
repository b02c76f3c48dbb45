"""Rules of quality at intake: files refused, rows set apart, warnings told."""

import json
from datetime import date

import pytest

from data.candidates import examine
from data.current_records import current_records
from data.declaration import Declaration, Provenance
from data.holding_to_rules import hold_to_rules
from data.receipt import ROWS_TOLD
from data.receipt_text import text
from data.rule import catalogue
from data.sent_before import Earlier
from data.submissions import committed
from tests.data.sending import ORDER, PERSON, YEAR, Desk, orders, table

RULES = catalogue()
FEWEST = int(RULES["orders_of_other_people"].standards["fewest"].value)
VISIT = {"crn": "X100001", "contact_date": "2026-03-10", "contact_type": "CHVS", "complied": "true"}
MADE_ON = "made_on = 2026-03-20\n"


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def people(count: int, **values: str) -> list[dict[str, str]]:
    return [
        PERSON | {"crn": f"X10{number:04}", "dob": f"19{50 + number}-06-05"} | values
        for number in range(count)
    ]


def test_a_row_that_cannot_be_used_is_set_apart_with_its_rule(desk):
    desk.declare("p", agency="probation", place="R01", more=MADE_ON)
    later = VISIT | {"crn": "X100002", "contact_date": "2026-03-21"}
    file = desk.file("p/probation_contact.csv", table("probation_contact", VISIT, later))
    (receipt,) = desk.send_declared(file)
    assert (receipt.rows_read, receipt.rows_accepted, receipt.rows_quarantined) == (2, 1, 1)
    (reason,) = receipt.reasons
    assert (reason.row, reason.column, reason.value) == (3, "contact_date", "2026-03-21")
    assert reason.rule == "contact_after_extract"
    assert reason.what_is_right == RULES["contact_after_extract"].message
    assert "[contact_after_extract]" in text(receipt)
    assert current_records(desk.home, "probation_contact").height == 1


def test_a_row_set_apart_by_a_rule_is_kept_in_the_vault(desk):
    desk.declare("p", agency="probation", place="R01", more=MADE_ON)
    later = VISIT | {"contact_date": "2026-03-21"}
    file = desk.file("p/probation_contact.csv", table("probation_contact", VISIT, later))
    (receipt,) = desk.send_declared(file)
    (apart,) = desk.vault.read(receipt.submission_id, "quarantine").iter_rows(named=True)
    assert (apart["table"], apart["row"]) == ("probation_contact", 3)
    kept = json.loads(apart["content"])
    assert (kept["crn"], kept["contact_date"], kept["complied"]) == (
        "X100001",
        "2026-03-21",
        "true",
    )


def test_a_value_that_identifies_is_masked_in_what_a_rule_tells(desk):
    answer = {"kind": "follow_up", "from_agency": "probation", "event_date": "2025-05-01"}
    rows = [
        answer | {"event_id": "R01-e1", "about_event_id": "R01-e0"},
        answer | {"event_id": "R01-e2", "about_event_id": "R01-e2"},
    ]
    (receipt,) = desk.send(desk.file("joint_event.csv", table("joint_event", *rows)))
    (reason,) = receipt.reasons
    assert (reason.rule, reason.value) == ("event_about_itself", "R***")


def test_a_file_whose_every_row_breaks_a_rule_is_refused(desk):
    desk.declare("p", agency="probation", place="R01", more=MADE_ON)
    later = VISIT | {"contact_date": "2026-03-21"}
    file = desk.file("p/probation_contact.csv", table("probation_contact", later))
    (receipt,) = desk.send_declared(file)
    assert (receipt.outcome, receipt.rows_accepted, receipt.rows_quarantined) == ("refused", 0, 0)
    assert receipt.reasons[0].what_is_right == "some row must be without fault: none is"
    assert receipt.reasons[1].rule == "contact_after_extract"
    assert committed(desk.home) == []


def test_a_file_that_must_be_wrong_is_refused_and_the_others_are_loaded(desk):
    strangers = orders(FEWEST)
    whole = desk.file("probation_order.csv", table("probation_order", *strangers))
    persons = desk.file("probation_person.csv", table("probation_person", *people(3)))
    refused, accepted = desk.send(whole, persons)
    assert (refused.outcome, accepted.outcome) == ("refused", "accepted")
    (reason,) = refused.reasons
    assert (reason.rule, reason.count, reason.row) == ("orders_of_other_people", FEWEST - 3, None)
    assert (refused.rows_read, refused.rows_accepted) == (FEWEST, 0)
    assert current_records(desk.home, "probation_order").is_empty()
    assert current_records(desk.home, "probation_person").height == 3


def test_a_refused_file_may_be_sent_again_once_it_is_right(desk):
    persons = desk.file("probation_person.csv", table("probation_person", *people(FEWEST)))
    wrong = desk.file(
        "probation_order.csv", table("probation_order", *orders(FEWEST, crn="X999999"))
    )
    desk.send(persons, wrong)
    (again,) = desk.send(desk.file("o.csv", table("probation_order", *orders(FEWEST))))
    assert again.outcome == "accepted"


def test_a_date_of_birth_that_most_people_share_refuses_the_file(desk):
    alike = people(FEWEST, dob="1980-01-01")
    (receipt,) = desk.send(desk.file("probation_person.csv", table("probation_person", *alike)))
    assert (receipt.outcome, receipt.reasons[0].rule) == ("refused", "offenders_share_birth_date")
    assert receipt.reasons[0].value is None


def test_a_warning_counts_the_rows_and_names_the_first_and_all_are_loaded(desk):
    wrong = ROWS_TOLD + 2
    rows = orders(wrong, sentence_date="2025-05-02")
    (receipt,) = desk.send(desk.file("probation_order.csv", table("probation_order", *rows)))
    (warning,) = receipt.warnings
    assert (warning.rule, warning.table, warning.count) == (
        "order_before_sentence",
        "probation_order",
        wrong,
    )
    assert warning.rows == list(range(2, ROWS_TOLD + 2))
    assert (receipt.rows_accepted, receipt.rows_quarantined) == (wrong, 0)
    assert committed(desk.home)[0].files[0].warnings == receipt.warnings
    line = text(receipt).splitlines()[-1]
    assert line.strip().startswith(f"please check: {warning.message}; not so in {wrong} rows")
    assert line.endswith("10, 11, ... [order_before_sentence]")


def test_rows_are_told_where_they_stand_in_their_own_file(desk):
    first, second = orders(2)
    odd = second | {"sentence_date": "2025-05-02"}
    one = desk.file("probation_order_1.csv", table("probation_order", first))
    two = desk.file(
        "probation_order_2.csv",
        table("probation_order", ORDER | {"unpaid_work_only": "perhaps"}, odd),
    )
    sound, warned = desk.send(one, two)
    assert sound.warnings == []
    assert [warning.rows for warning in warned.warnings] == [[3]]


def test_rules_see_all_files_of_a_submission_together_and_full_dates_of_birth(desk):
    born = PERSON | {"dob": "2007-05-02"}
    first = desk.file("probation_person.csv", table("probation_person", born))
    second = desk.file("probation_order.csv", table("probation_order", ORDER))
    _, receipt = desk.send(first, second)
    assert [warning.rule for warning in receipt.warnings] == ["order_of_child"]


def test_a_rule_is_passed_over_where_a_table_was_not_sent(desk):
    (receipt,) = desk.send(desk.file("probation_order.csv", table("probation_order", ORDER)))
    assert receipt.warnings == []


def test_what_belonged_to_a_row_set_apart_stays_and_is_warned_of(desk):
    odd = PERSON | {"dob": "1987-02-30"}
    others = people(4)
    persons = desk.file("probation_person.csv", table("probation_person", odd, *others[2:]))
    file = desk.file("probation_order.csv", table("probation_order", ORDER))
    person, ordered = desk.send(persons, file)
    assert person.rows_quarantined == 1
    assert (ordered.rows_accepted, ordered.rows_quarantined) == (1, 0)
    assert [warning.rule for warning in ordered.warnings] == ["order_without_person"]


def test_a_rule_that_does_not_hold_yet_is_passed_over(desk):
    file = desk.file(
        "probation_order.csv",
        table("probation_order", ORDER | {"sentence_date": "2025-05-02"}),
    )
    of = Provenance(agency="probation", place_code="R01", period_start=YEAR[0], period_end=YEAR[1])
    options = Declaration(agency="probation", place="R01", period=YEAR)
    candidate = examine(file, options, Earlier([]))
    rule = RULES["order_before_sentence"]
    later = rule.model_copy(update={"valid_from": date(2026, 4, 1)})
    now = rule.model_copy(update={"valid_from": date(2026, 3, 31)})
    for held, rows in ((later, []), (now, [2])):
        (fit,) = hold_to_rules(of, [candidate], YEAR[1], [held]).fit
        assert [row for warning in fit.warnings for row in warning.rows] == rows
