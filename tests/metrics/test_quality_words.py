"""The counts of the quality report, in words."""

import polars as pl
import pytest

from metrics import quality_words

FIELD = {
    "table_name": "probation_order",
    "description": "First day of the order; blank while it is not",
    "is_in_file": True,
    **{"records": 1000, "filled": 430, "records_status": "shown", "filled_status": "shown"},
}
BREACH = {
    **{"rule": "orders_overlap", "column_name": None, "message": "orders follow each other"},
    **{"rows_read": 1000, "rows_read_status": "shown", "breaches": 26, "breaches_status": "shown"},
}
HIDDEN_BREACH = {"breaches": None, "breaches_status": "c"}


def test_a_field_is_named_without_what_is_said_of_its_blanks():
    assert quality_words.field(FIELD) == "First day of the order (probation order)"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "43%: 430 of 1,000"),
        ({"filled": 0}, "0%: 0 of 1,000"),  # a true nought
        ({"filled": 0, "is_in_file": False}, "not in the file"),
        ({"filled": None, "filled_status": "c"}, "[c]"),
        ({"filled": None, "filled_status": "c", "is_in_file": False}, "[c]"),
        ({"records": 0, "filled": 0}, "no rows"),
    ],
)
def test_blank_not_in_the_file_hidden_and_no_rows_never_look_alike(changes, expected):
    assert quality_words.filled(FIELD | changes) == expected


def test_a_rule_begins_with_a_capital_and_a_check_with_its_column():
    assert quality_words.rule(BREACH) == "Orders follow each other"
    check = BREACH | {"rule": None, "column_name": "sex", "message": "one of M, F, U"}
    assert quality_words.rule(check) == "Column sex: one of M, F, U"


def test_a_long_list_of_codes_is_cut_between_two_of_them():
    codes = ", ".join(f"CODE{number}" for number in range(40))
    said = quality_words.rule(BREACH | {"rule": None, "column_name": "a", "message": codes})
    # The hundredth letter ends CODE13, of which it is not known whether more follows.
    assert said.endswith("CODE12, ...")


def test_breaches_are_told_with_their_share_or_hidden():
    assert quality_words.breaches(BREACH) == "26 of 1,000 (3%)"
    assert quality_words.breaches(BREACH | HIDDEN_BREACH) == "[c]"


def test_fields_that_are_full_and_fields_that_are_hidden_are_counted():
    fields = pl.DataFrame([FIELD, FIELD | {"filled": 1000}, FIELD | {"filled_status": "c"}])
    said = quality_words.full_fields(fields, fields[[0, 2]])
    assert said.startswith("The indicators use 3 fields of these records; 1 is filled wherever")
    assert "Of 1 field the count is hidden [c]" in said
    assert "[c]" not in quality_words.full_fields(fields[:2], fields[:1])


def test_broken_rules_are_counted_once_however_many_places_break_them():
    both = pl.DataFrame([BREACH, BREACH, BREACH | {"message": "another"}])
    assert quality_words.broken_rules(both).startswith("2 rules were broken.")
    assert quality_words.broken_rules(both.clear()) == "No row broke a rule."


def test_rows_set_aside_can_be_asked_for():
    assert quality_words.set_aside(0) == "No row was set aside."
    said = quality_words.set_aside(1)
    assert said.startswith("1 row was set aside. What you have not mended since is not counted.")
