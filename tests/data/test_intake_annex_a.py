"""An Annex A workbook, with a person key beside it, goes through intake as any extract."""

import pytest

from data.current_records import current_records
from data.documentation import FOLDER
from data.in_force import coverage
from data.quarantine import counted
from data.readers.annex_a_care import LISTS
from data.receipt_text import text
from data.submission_list import listed
from data.vault import current_identities
from tests.data.readers import census
from tests.data.readers.annex_a_workbook import dirty_sheets, write_dirty
from tests.data.sending import YEAR, Desk
from tests.data.workbook import write_sheets

PERSON_KEY = """Child Unique ID,Forename,Surname,Date of Birth,Postcode
A1,Ann,O'Example,01/04/2018,ZZ1 1ZZ
A3,Cat,Invented,30/06/2019,ZZ2 2ZZ
A8,Hal,Nowhere,01/01/2010,
"""


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


@pytest.fixture
def sent(desk):
    """Receipts of a workbook and its person key, sent together."""
    workbook = write_dirty(desk.extracts / "Annex A.xlsx")
    key = desk.file("person key.csv", PERSON_KEY)
    return desk.send(workbook, key, agency=None, place="001")


def children(desk: Desk) -> dict[str, dict]:
    identities = current_identities(desk.vault, desk.home, "social_care_person")
    return {row["child_id"]: row for row in identities.to_dicts()}


def test_rows_read_are_rows_accepted_and_quarantined(sent):
    for receipt in sent:
        assert receipt.outcome == "accepted", receipt.reasons
        assert receipt.rows_read == receipt.rows_accepted + receipt.rows_quarantined
    assert [receipt.format for receipt in sent] == ["annex_a", "person_key"]


def test_what_is_wrong_is_told_with_what_would_be_right(sent):
    workbook, _ = sent
    (reason,) = workbook.reasons
    assert (reason.row, reason.column) == (4, "primary_need_code")
    assert reason.value == "P***"
    assert reason.what_is_right.startswith("one of N1, N2")
    assert workbook.rows_quarantined == 1


def test_receipt_and_lists_count_what_was_set_aside_alike(desk):
    sheets = dirty_sheets()
    for row in (row for rows in sheets.values() for row in rows if row and row[0] == "A2"):
        row[3] = "soon"  # a birth date: the record is one of a child of many rows
    file = write_sheets(desk.extracts / "Annex_A.xlsx", sheets)
    (receipt,) = desk.send(file, agency="social_care", place="001")
    rows, records = receipt.own_rows(), receipt.rows_quarantined
    assert rows.accepted_in_part
    assert rows.accepted_in_part + rows.set_aside != records  # else the units tell nothing apart
    said = text(receipt)
    assert f"{rows.accepted:,} accepted, {rows.accepted_in_part:,} accepted in part" in said
    counts = f"{receipt.rows_accepted:,} accepted, {records:,} set aside"
    assert f"{receipt.rows_read:,} records of these rows, {counts}" in said
    (submission,) = listed(desk.home)
    told = ("rows_read", "rows_accepted", "rows_accepted_in_part", "rows_set_aside")
    assert [submission[name] for name in told] == [
        rows.read,
        rows.accepted,
        rows.accepted_in_part,
        rows.set_aside,
    ]
    assert submission["records_set_aside"] == records
    assert {row["records_set_aside"] for row in counted(desk.home)} == {records}


def test_the_receipt_says_how_the_workbook_was_read(sent):
    told = " ".join(sent[0].notes)
    assert '"Age" as "Age of Child (Years)"' in told
    assert "List 11 (Adopters) was left out" in told


def test_names_of_the_key_and_answers_of_the_workbook_are_of_one_child(desk, sent):
    ann = children(desk)["A1"]
    assert (ann["forename"], ann["surname"], ann["sex"], ann["disabled"]) == (
        *("Ann", "O'Example", "F", True),
    )


def test_the_key_fills_in_a_date_of_birth_that_the_workbook_lacks(desk, sent):
    assert str(children(desk)["A3"]["birth_date"]) == "2019-06-30"


def test_a_child_of_the_key_alone_is_a_person_too(desk, sent):
    assert children(desk)["A8"]["surname"] == "Nowhere"


def test_a_key_sent_before_the_workbook_fills_in_as_well(desk):
    desk.send(desk.file("key.csv", PERSON_KEY), agency=None, place="001")
    desk.send(write_dirty(desk.extracts / "Annex A.xlsx"), agency=None, place="001")
    ann = children(desk)["A1"]
    assert (ann["forename"], ann["sex"]) == ("Ann", "F")


def test_the_addresses_of_the_key_are_kept(desk, sent):
    addresses = current_identities(desk.vault, desk.home, "social_care_address")
    assert sorted(addresses.select("child_id", "postcode").rows()) == [
        ("A1", "ZZ1 1ZZ"),
        ("A3", "ZZ2 2ZZ"),
    ]


def test_a_plan_before_birth_is_accepted(desk, sent):
    plans = current_records(desk.home, "social_care_plan")
    assert sorted(str(day) for day in plans["plan_start_date"]) == ["2020-11-23", "2025-10-28"]


def test_no_rule_is_held_against_what_a_format_cannot_hold(sent):
    workbook, key = sent
    assert not {"sex_missing", "ethnicity_not_known_code"} & {each.rule for each in key.warnings}
    # Only List 3 says whether a referral led to no further action: of the three, one is not known.
    unknown = next(each for each in workbook.warnings if each.rule == "further_action_not_recorded")
    assert [(each.sheet, each.rows) for each in unknown.sheets] == [("List 3", [4])]


def test_a_key_is_not_warned_of_columns_and_records_that_it_cannot_hold(desk):
    workbook = write_dirty(desk.extracts / "Annex A.xlsx")
    # A1 is referred and may be unborn: an expected date of birth has no column in a key.
    key = desk.file("key.csv", PERSON_KEY.replace("01/04/2018", ""))
    _, receipt = desk.send(workbook, key, agency=None, place="001")
    assert [breach.rule for breach in receipt.warnings] == ["child_on_no_list"]


def test_what_a_format_holds_and_leaves_blank_is_warned_of(desk):
    (receipt,) = desk.send_declared(
        census.written(desk.extracts, census.child(identifiers="", episodes=census.EPISODE))
    )
    assert "birth_or_expected_birth" in [breach.rule for breach in receipt.warnings]


def test_a_child_of_the_census_without_an_episode_is_warned_of(desk):
    alone, referred = census.child("A7", episodes=""), census.child(episodes=census.EPISODE)
    (receipt,) = desk.send_declared(census.written(desk.extracts, alone, referred))
    assert warnings_of(receipt, "child_without_episode") == [(1, [8])]


def warnings_of(receipt, rule: str) -> list[tuple[int, list[int]]]:
    return [(each.count, each.rows) for each in receipt.warnings if each.rule == rule]


def test_a_child_of_the_key_on_no_list_is_warned_of(sent):
    _, key = sent
    assert warnings_of(key, "child_on_no_list") == [(1, [4])]
    assert "; not so in 1 row of social_care_person: 4 [child_on_no_list]" in text(key)
    assert "A8" not in text(key)


def test_children_of_lists_sent_before_are_known_and_those_of_an_earlier_key_are_not(desk):
    first, again = (desk.file(f"key {at}.csv", PERSON_KEY + at * "\n") for at in (1, 2))
    (receipt,) = desk.send(first, agency=None, place="001")
    assert warnings_of(receipt, "child_on_no_list") == [(3, [2, 3, 4])]
    desk.send(write_dirty(desk.extracts / "Annex A.xlsx"), agency=None, place="001")
    (receipt,) = desk.send(again, agency=None, place="001")
    assert warnings_of(receipt, "child_on_no_list") == [(1, [4])]


def test_children_of_another_council_do_not_stand_in_for_ours(desk):
    desk.send(write_dirty(desk.extracts / "Annex A.xlsx"), agency=None, place="002")
    (receipt,) = desk.send(desk.file("key.csv", PERSON_KEY), agency=None, place="001")
    assert warnings_of(receipt, "child_on_no_list") == [(3, [2, 3, 4])]


def test_a_postcode_that_is_none_is_warned_of_and_the_child_is_kept(desk):
    workbook = write_dirty(desk.extracts / "Annex A.xlsx")
    key = desk.file("key.csv", PERSON_KEY.replace("ZZ2 2ZZ", "nope"))
    _, receipt = desk.send(workbook, key, agency=None, place="001")
    assert warnings_of(receipt, "postcode_not_one") == [(1, [3])]
    assert "nope" not in receipt.model_dump_json()
    assert (receipt.rows_quarantined, children(desk)["A3"]["surname"]) == (0, "Invented")


def test_a_newer_workbook_of_the_period_replaces_the_older(desk, sent):
    workbook = write_dirty(desk.extracts / "Annex A 2.xlsx", "List 8", "List 9")
    desk.send(workbook, agency=None, place="001")
    plans = current_records(desk.home, "social_care_plan")
    assert len(plans) == 2
    assert plans["submission_id"].n_unique() == 1
    # What the newer one does not hold stays as the older told it.
    assert current_records(desk.home, "social_care_looked_after").height == 1


def test_lists_are_covered_but_for_what_they_tell_in_part(desk, sent):
    covered = dict(coverage(desk.home).select("kind", "covered").rows())
    assert covered["social_care_plan"] == "complete"
    assert covered["social_care_early_help"] == "complete"
    assert covered["social_care_visit"] == covered["social_care_review"] == "partial"
    assert "social_care_family" not in covered


def test_a_declaration_says_otherwise_what_is_covered(desk):
    write_dirty(desk.extracts / "annex" / "Annex A.xlsx")
    desk.declare(
        "annex",
        agency="social_care",
        place="001",
        more='[covers]\nsocial_care_visit = "complete"\n',
    )
    desk.send_declared(desk.extracts / "annex")
    covered = dict(coverage(desk.home).select("kind", "covered").rows())
    assert covered["social_care_visit"] == "complete"


def test_nobody_is_named_outside_the_vault(desk, sent):
    receipts = " ".join(receipt.model_dump_json() for receipt in sent)
    for name in ("Example", "Invented", "Nowhere", "ZZ1", "2018-04-01", "Orker"):
        assert name not in receipts
    records = current_records(desk.home, "social_care_person")
    assert {"forename", "surname", "birth_date", "child_id"}.isdisjoint(records.columns)


def test_a_workbook_of_another_year_is_refused(desk):
    workbook = write_dirty(desk.extracts / "Annex A.xlsx")
    earlier = tuple(day.replace(year=day.year - 1) for day in YEAR)
    (receipt,) = desk.send(workbook, agency=None, place="001", period=earlier)
    assert receipt.outcome == "refused"


def test_the_page_tells_of_every_list_and_column():
    page = (FOLDER / "annex_a.md").read_text(encoding="utf-8")
    for name, each in LISTS.items():
        assert f"## {name}: {each.title}" in page
        for record in each.records:
            for column, header in record.columns.items():
                assert f"| {header} | `{record.table}` | `{column}` |" in page
