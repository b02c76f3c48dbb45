"""Codes of returns that are on no list: kept in the vault, and told; known ones in its letters."""

import re

import pytest

from data.contracts import TABLES, known_codes
from data.current_records import current_records
from data.linkage.sources import IDENTIFIER_COLUMNS
from data.readers.annex_a_codes import CODES as ANNEX_A_CODES
from data.rule import catalogue
from data.vault import current_identities
from tests.data.sending import Desk

RULES = catalogue()
WITH_A_RULE = {
    "absence_kind_not_known": known_codes.ABSENCE_KIND,
    "closure_reason_not_known": known_codes.CLOSURE_REASON,
    "contact_source_not_known": known_codes.REFERRAL_SOURCE,
    "end_reason_not_known": known_codes.END_REASON,
    "ethnicity_not_known_code": known_codes.ETHNICITY,
    "identifier_type_not_known": known_codes.IDENTIFIER_TYPE,
    "need_code_not_known": known_codes.PRIMARY_NEED,
    "source_code_not_known": known_codes.REFERRAL_SOURCE,
}


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def sent(desk: Desk, name: str, *lines: str):
    path = desk.file(name, "\n".join(lines) + "\n")
    (receipt,) = desk.send(path, agency="social_care", place="998")
    assert (receipt.outcome, receipt.rows_quarantined) == ("accepted", 0), receipt.reasons
    return receipt


def warned(receipt) -> dict[str, list[int]]:
    return {breach.rule: breach.rows for breach in receipt.warnings}


@pytest.mark.parametrize("slug", WITH_A_RULE)
def test_a_rule_knows_the_codes_that_the_contract_knows(slug):
    rule = RULES[slug]
    codes = {code.lower() for code in re.findall(r"'([^']+)'", rule.select)}
    assert codes == {code.lower() for code in WITH_A_RULE[slug]}
    column = TABLES[rule.table].columns()[rule.fields[0]]
    assert (column.metadata or {})["known_codes"] == WITH_A_RULE[slug]


def test_every_column_of_known_codes_in_social_care_has_a_rule():
    held = {(RULES[slug].table, RULES[slug].fields[0]) for slug in WITH_A_RULE}
    known = {
        (table, name)
        for table, schema in TABLES.items()
        for name, column in schema.columns().items()
        if table.startswith("social_care") and "known_codes" in (column.metadata or {})
    }
    assert known == held


def test_annex_a_has_the_same_codes():
    assert set(ANNEX_A_CODES["ethnicity"]) == set(known_codes.ETHNICITY)
    assert set(ANNEX_A_CODES["source_code"]) == set(known_codes.REFERRAL_SOURCE)


def test_what_links_people_is_of_a_known_type():
    assert set(IDENTIFIER_COLUMNS) <= set(known_codes.IDENTIFIER_TYPE)


def test_a_kind_of_absence_that_is_not_known_is_kept_and_told(desk):
    receipt = sent(
        desk,
        "missing.csv",
        "CHILD,DOB,MISSING,MIS_START,MIS_END",
        "77,29/02/2012,m,01/05/2025,02/05/2025",
        "78,29/02/2012,X,01/05/2025,02/05/2025",
    )
    assert warned(receipt) == {"absence_kind_not_known": [3]}
    assert "M (missing) or A" in receipt.warnings[0].message
    assert current_records(desk.home, "social_care_missing")["absence_kind"].to_list() == [
        "M",
        None,
    ]
    kept = current_identities(desk.vault, desk.home, "social_care_missing")
    assert kept["absence_kind"].to_list() == ["M", "X"]


def test_a_type_of_identifier_in_other_letters_links_and_an_unknown_one_is_told(desk):
    receipt = sent(
        desk,
        "ssd_linked_identifiers.csv",
        "link_person_id,link_identifier_type,link_identifier_value",
        "A1,NHS number,9990001112",
        "A1,Magic Number,7",
    )
    assert warned(receipt)["identifier_type_not_known"] == [3]
    known = current_identities(desk.vault, desk.home, "social_care_identifier")
    assert set(known["identifier_type"]) == {"NHS Number", "Magic Number"}


def test_an_ethnicity_is_written_as_its_list_writes_it_and_an_unknown_one_is_told(desk):
    receipt = sent(
        desk,
        "header.csv",
        "CHILD,SEX,DOB,ETHNIC,UPN",
        "77,2,29/02/2012, wbri ,A1",
        "78,1,29/02/2012,Martian,A2",
        "79,1,29/02/2012,,A3",
    )
    assert warned(receipt)["ethnicity_not_known_code"] == [3]
    people = current_records(desk.home, "social_care_person")
    assert people["ethnicity"].to_list() == ["WBRI", None, None]
    kept = current_identities(desk.vault, desk.home, "social_care_person")
    assert kept["ethnicity"].to_list() == ["WBRI", "Martian", None]


def test_a_return_is_told_what_is_right_in_its_own_codes(desk):
    path = desk.file("oc2.csv", "CHILD,DOB,CONVICTED\n77,29/02/2012,1\n78,29/02/2012,2\n")
    (receipt,) = desk.send(path, agency="social_care", place="998")
    (reason,) = receipt.reasons
    assert (reason.row, reason.column, reason.value) == (3, "convicted", "2")
    assert "1 or Y is true and 0 or N is false" in reason.what_is_right
