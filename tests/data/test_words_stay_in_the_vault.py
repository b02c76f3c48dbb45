"""Short texts in an agency's own words, among which a name may stand, do not leave the vault."""

import polars as pl
import pytest

from data.contracts import TABLES
from data.record_shape import leaving, outside_the_vault

WORDS_OF_THEIR_OWN = [
    (table, name)
    for table, contract in TABLES.items()
    for name, column in contract.columns().items()
    if (column.metadata or {})["becomes"] == "words"
]


def test_the_texts_that_people_write_are_words_of_their_own():
    assert {
        ("probation_order", "order_type"),
        ("probation_order", "requirements"),
        ("probation_child", "relationship"),
        ("yot_intervention", "outcome"),
        ("social_care_involvement", "worker_team"),
    } <= set(WORDS_OF_THEIR_OWN)


@pytest.mark.parametrize(("table", "name"), WORDS_OF_THEIR_OWN)
def test_words_of_an_agencys_own_are_no_column_outside_the_vault(table, name):
    assert name not in outside_the_vault(table)


@pytest.mark.parametrize(
    ("written", "leaves"),
    [
        ("known", "known"),
        ("no further action", "no further action"),
        ("spoke to Zebedee Quillfeather, born 03/01/2012", None),
        (None, None),
    ],
)
def test_what_came_of_an_event_leaves_only_as_a_word_of_the_list(written, leaves):
    columns = outside_the_vault("joint_event")
    row = pl.DataFrame({name: [None] for name in columns} | {"outcome": [written]}, schema=columns)
    assert leaving("joint_event", row)["outcome"].to_list() == [leaves]


@pytest.mark.parametrize(
    ("written", "leaves"),
    [("3A 10B", "3A 10B"), ("21", "21"), ("3A, with Zebedee", None), ("Zebedee", None)],
)
def test_factors_of_an_assessment_leave_only_as_codes(written, leaves):
    columns = outside_the_vault("social_care_assessment")
    row = pl.DataFrame({name: [None] for name in columns} | {"factors": [written]}, schema=columns)
    assert leaving("social_care_assessment", row)["factors"].to_list() == [leaves]


CODES_OF_LOCAL_SYSTEMS = [
    (table, name)
    for table, contract in TABLES.items()
    for name, column in contract.columns().items()
    if "known_codes" in (column.metadata or {}) and name not in contract.primary_key()
]


@pytest.mark.parametrize(("table", "name"), CODES_OF_LOCAL_SYSTEMS)
def test_a_code_of_a_local_system_leaves_only_where_it_is_on_the_list(table, name):
    columns = outside_the_vault(table)
    known = (TABLES[table].columns()[name].metadata or {})["known_codes"][0]
    written = [known, "Zebedee Quillfeather", "KHAN", None]
    rows = pl.DataFrame({each: [None] * 4 for each in columns} | {name: written}, schema=columns)
    assert leaving(table, rows)[name].to_list() == [known, None, None, None]


def test_the_local_codes_of_returns_are_among_those_closed():
    assert {
        ("social_care_person", "ethnicity"),
        ("probation_person", "ethnicity"),
        ("yot_person", "ethnicity"),
        ("social_care_referral", "source_code"),
        ("social_care_referral", "primary_need_code"),
        ("social_care_referral", "closure_reason"),
        ("social_care_looked_after", "end_reason"),
        ("social_care_missing", "absence_kind"),
    } <= set(CODES_OF_LOCAL_SYSTEMS)
