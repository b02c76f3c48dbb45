"""Every indicator's worked examples come out as its file says."""

import duckdb
import pytest

from metrics.indicator import Indicator, catalogue
from metrics.worked_example import empty_warehouse, expectation, outcome

EXAMPLES = [
    pytest.param(indicator, number, id=f"{slug}-{number}")
    for slug, indicator in catalogue().items()
    for number in range(len(indicator.examples))
]
COLUMNS = {
    "case_id": "VARCHAR",
    "person_id": "VARCHAR",
    "body_code": "VARCHAR",
    "occurred_on": "DATE",
    "met": "BOOLEAN",
}
OPTIONAL_COLUMNS = {"value": "DOUBLE", "agency": "VARCHAR", "unit_code": "VARCHAR"}


@pytest.fixture(scope="module")
def warehouse():
    with empty_warehouse() as connection:
        yield connection


@pytest.mark.parametrize(("indicator", "number"), EXAMPLES)
def test_example(indicator: Indicator, number: int, warehouse):
    example = indicator.examples[number]
    assert outcome(warehouse, indicator, example) == expectation(example), example["says"]


@pytest.mark.parametrize("indicator", catalogue().values(), ids=catalogue())
def test_examples_show_a_case_met_one_not_met_and_one_not_recorded(indicator: Indicator):
    shown = {case["met"] for example in indicator.examples for case in expectation(example)}
    assert shown == {True, False, None}


@pytest.mark.parametrize("indicator", catalogue().values(), ids=catalogue())
def test_every_select_returns_the_columns_of_a_case(indicator: Indicator, warehouse):
    values = {name: standard.value for name, standard in indicator.standards.items()}
    told = warehouse.sql(f"DESCRIBE {indicator.select}", params=values or None).pl()
    types = dict(zip(told["column_name"], told["column_type"], strict=True))
    assert {name: types[name] for name in COLUMNS} == COLUMNS
    assert types.items() <= (COLUMNS | OPTIONAL_COLUMNS).items()


def test_a_wrong_expectation_is_found(warehouse):
    indicator = catalogue()["probation_invited_in_time"]
    example = indicator.examples[0]
    wrong = {**example, "expect": [*example["expect"], {"case_id": "team", "met": True}]}
    assert outcome(warehouse, indicator, wrong) != expectation(wrong)


def test_an_example_leaves_nothing_to_the_next(warehouse):
    indicator = catalogue()["probation_invited_in_time"]
    example = indicator.examples[0]
    assert outcome(warehouse, indicator, example) == outcome(warehouse, indicator, example)
    assert outcome(warehouse, indicator, {**example, "given": {}}) == []


def test_an_example_with_an_unknown_column_is_refused(warehouse):
    indicator = catalogue()["probation_invited_in_time"]
    wrong = {**indicator.examples[0], "given": {"measures.expected_invitation": [{"case": "a"}]}}
    with pytest.raises(duckdb.Error, match="case"):
        outcome(warehouse, indicator, wrong)
