"""Every rule across agencies: its worked examples, its form, and what it may read."""

import re

import duckdb
import pytest

import sql
from data.contracts import TABLES
from data.cross_agency.breaches import create_relations, find_breaches
from data.cross_agency.example import expectation, outcome
from data.cross_agency.rule import COLUMNS, FOLDER, MAY_BE_LEFT_OUT, Rule, catalogue, load
from data.record_shape import key_names
from data.rule import RuleError
from tests.sql.test_lint import checked, raw_schema

FEWEST_RULES = 12
RULES = catalogue()
EXAMPLES = [
    pytest.param(rule, number, id=f"{slug}-{number}")
    for slug, rule in RULES.items()
    for number in range(len(rule.examples))
]
LAYERS = {"reference", "staging", "linked", "measures", "quality"}


@pytest.fixture(scope="module")
def warehouse():
    """An empty warehouse, with every relation that a rule may read."""
    with duckdb.connect() as connection:
        sql.create_raw_tables(connection)
        sql.create_views(connection)
        create_relations(connection)
        yield connection


@pytest.fixture(scope="module")
def schema():
    known = raw_schema()
    for layer in sql.LAYERS:
        known[layer] = {
            name: dict.fromkeys(checked(select, known), "unknown")
            for name, select in sql.views(layer).items()
        }
    known["quality"] = {
        "quoted_child": dict.fromkeys(("record_key", "la_code", "quoted_key"), "unknown"),
        "same_identity": dict.fromkeys(("record_key", "also_key"), "unknown"),
    }
    return {layer: known[layer] for layer in LAYERS}


@pytest.mark.parametrize(("rule", "number"), EXAMPLES)
def test_example(rule: Rule, number: int):
    example = rule.examples[number]
    assert outcome(rule, example) == expectation(example), example["says"]


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_examples_show_a_record_that_disagrees_and_one_that_does_not(rule: Rule):
    given = [sum(map(len, example["given"].values())) for example in rule.examples]
    wrong = [len(example["expect"]) for example in rule.examples]
    assert 0 < sum(wrong) < sum(given)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_each_agency_that_a_rule_returns_to_stands_in_an_example(rule: Rule):
    shown = {row.get("agency") for example in rule.examples for row in example["expect"]}
    assert shown <= set(rule.returned_to)
    if len(rule.returned_to) == 1 or re.search(
        r"'(social_care|probation|yot)' AS agency", rule.select
    ):
        assert shown == set(rule.returned_to)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_is_portable_and_reads_only_what_the_warehouse_holds(rule: Rule, schema):
    columns = checked(rule.select, schema)
    assert [name for name in columns if name not in MAY_BE_LEFT_OUT] == list(COLUMNS)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_runs_over_an_empty_warehouse(rule: Rule, warehouse):
    find_breaches(warehouse, [rule])
    assert warehouse.execute("SELECT count(*) FROM quality.breach").fetchone() == (0,)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_whatever_is_returned_can_be_named_by_an_id_of_the_agency(rule: Rule):
    for table in rule.returned_to.values():
        assert key_names(table), table
        assert table in TABLES


def test_there_are_enough_rules_and_each_has_a_title_of_its_own():
    assert len(RULES) >= FEWEST_RULES
    assert len({rule.title for rule in RULES.values()}) == len(RULES)


def test_a_wrong_expectation_is_found():
    rule = RULES["sex_disagrees"]
    assert outcome(rule, {**rule.examples[0], "expect": []}) != []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('severity  = "warn"', 'severity = "refuse"', "severity: Input should be 'warn'"),
        ('title     = "Sex disagrees"', 'title = "Sex: disagrees"', "title: must be a name"),
        ('yot         = "yot_person"', 'yot = "yot_people"', "no contract is called yot_people"),
        ('yot         = "yot_person"', 'police = "police_person"', "returned_to.police"),
        ("own.held_on IS NOT NULL", "own.held_on > $day", "standard.day: the SELECT asks for it"),
        ('source    = "our own"', 'origin = "our own"', "source: Field required"),
        (
            'severity  = "warn"',
            'severity = "warn"\nvalid_from = 2026-01-01\nvalid_to = 2025-01-01',
            "valid_to: must not be earlier",
        ),
    ],
)
def test_a_file_that_is_not_as_it_must_be_is_refused(tmp_path, old, new, said):
    text = (FOLDER / "sex_disagrees.sql").read_text()
    assert old in text
    path = tmp_path / "sex_disagrees.sql"
    path.write_text(text.replace(old, new))
    with pytest.raises(RuleError, match=r"sex_disagrees\.sql") as refusal:
        load(path)
    assert said in str(refusal.value)
