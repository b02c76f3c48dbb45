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
