"""Every rule's worked examples come out as its file says."""

import re

import pytest

from data.contracts import TABLES
from data.rule import Rule, catalogue
from data.rule_example import outcome
from data.rule_page import PAGE, page
from data.submitted import SUBMISSION
from tests.sql.test_lint import checked

FEWEST_RULES = 60
RULES = catalogue()
EXAMPLES = [
    pytest.param(rule, number, id=f"{slug}-{number}")
    for slug, rule in RULES.items()
    for number in range(len(rule.examples))
]


def schema(rule: Rule) -> dict[str, dict[str, dict[str, str]]]:
    """What a rule may read: the tables that it names, the submission, the calendar."""
    tables = {name: ["row", *TABLES[name].columns()] for name in rule.tables}
    tables["submission"] = list(SUBMISSION)
    return {
        "submitted": {name: dict.fromkeys(columns, "unknown") for name, columns in tables.items()},
        "reference": {
            "calendar_day": dict.fromkeys(("on_date", "is_working_day", "working_day"), "unknown")
        },
    }


@pytest.mark.parametrize(("rule", "number"), EXAMPLES)
def test_example(rule: Rule, number: int):
    example = rule.examples[number]
    assert outcome(rule, example) == example["expect"], example["says"]


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_examples_show_a_row_that_is_wrong_and_one_that_is_right(rule: Rule):
    given = [len(example["given"].get(f"submitted.{rule.table}", [])) for example in rule.examples]
    wrong = [len(example["expect"]) for example in rule.examples]
    assert 0 < sum(wrong) < sum(given)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_is_portable_and_reads_only_the_tables_that_it_names(rule: Rule):
    assert checked(rule.select, schema(rule)) == ["row"]
    for table in rule.tables:
        assert re.search(rf"\bsubmitted\.{table}\b", rule.select), f"{table} is not read"


def test_a_wrong_expectation_is_found():
    rule = RULES["conference_on_weekend"]
    example = rule.examples[0]
    assert outcome(rule, {**example, "expect": []}) != []


def test_there_are_rules_of_every_agency_and_severity():
    assert len(RULES) >= FEWEST_RULES
    assert {rule.folder for rule in RULES.values()} == {
        "social_care",
        "probation",
        "yot",
        "joint_working",
        "places",
    }
    assert {rule.severity for rule in RULES.values()} == {"refuse", "quarantine", "warn"}


def test_the_page_in_the_documents_is_that_of_the_rules():
    assert PAGE.read_text(encoding="utf-8") == page(), "run python -m data.rule_page"
