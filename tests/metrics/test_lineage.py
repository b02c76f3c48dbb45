"""Which columns of the agencies an indicator rests on, as its SELECT says."""

from itertools import groupby

import pytest
from sqlglot.errors import SqlglotError

from metrics.indicator import catalogue
from metrics.lineage import hangs_on_links, raw_columns, views_between
from tests.sql.test_lint import raw_schema

PLACES = {"body", "body_area", "body_part", "area", "period", "coverage"}
"""Tables that say who and when, not what an agency knows of people."""


def by_table(columns):
    grouped = groupby(sorted(columns), key=lambda each: each.table)
    return {table: {each.column for each in of_table} for table, of_table in grouped}


def test_children_on_plans_known_to_probation_rest_on_plans_orders_and_connections():
    found = by_table(raw_columns(catalogue()["child_on_plan_known_to_probation"].select))
    assert {table: found[table] for table in found.keys() - PLACES} == {
        "social_care_plan": {
            *("record_key", "place_code", "plan_start_date", "plan_end_date", "last_told"),
        },
        "social_care_family": {"record_key", "social_care_family_key"},
        "probation_order": {"record_key", "place_code", "start_date", "end_date", "last_told"},
        "probation_child": {"record_key", "offender_key"},
        "yot_household_adult": {"record_key", "client_key"},
        "person_link": {"record_key", "person_id", "person_kind"},
    }


def test_genuine_reviews_rest_on_the_text_and_on_neither_tool_nor_judgement():
    found = by_table(raw_columns(catalogue()["yot_review_is_genuine"].select))
    assert found["yot_assessment"] == {
        *("yot_assessment_key", "record_key", "kind", "completed_date", "text_digest"),
    }
    assert "probation_order" not in found
    assert "joint_event" not in found


def test_home_visits_rest_on_the_contacts_columns_of_conditions():
    found = by_table(raw_columns(catalogue()["home_visits_made"].select))
    assert found["probation_contact"] == {
        *("record_key", "contact_date", "contact_type", "complied", "purpose_child_protection"),
    }


def test_what_a_view_returns_and_nobody_reads_does_not_count():
    assert raw_columns("SELECT record_key FROM linked.assessment") == {
        ("yot_assessment", "record_key"),
        # The join may double a row.
        ("person_link", "record_key"),
    }


def test_a_column_of_a_condition_counts():
    found = raw_columns("SELECT record_key FROM staging.yot_assessment WHERE kind = 'review'")
    assert found == {("yot_assessment", "record_key"), ("yot_assessment", "kind")}


def test_a_column_of_one_branch_of_a_union_counts():
    found = by_table(raw_columns("SELECT child_id FROM linked.connection"))
    assert found["probation_child"] == {"record_key", "offender_key"}
    assert found["social_care_family"] == {"record_key", "social_care_family_key"}


def test_a_column_that_does_not_exist_is_an_error():
    with pytest.raises(SqlglotError, match="surname"):
        raw_columns("SELECT surname FROM staging.yot_assessment")


def test_views_between_are_those_through_which_the_table_is_read_readers_last():
    select = "SELECT child_id FROM linked.connection"
    assert views_between("person_link", [select]) == [
        ("staging", "person_link"),
        ("linked", "connection"),
    ]
    assert views_between("probation_order", [select]) == []


@pytest.mark.parametrize(
    ("slug", "expected"),
    [
        ("child_on_plan_known_to_probation", True),
        ("yot_child_on_plan", True),
        # One agency's own records by its own key: only the person that a case is about is linked.
        ("initial_conference_in_time", False),
        ("yot_review_is_genuine", False),
    ],
)
def test_cases_hang_on_links_where_another_person_would_make_other_cases(slug, expected):
    assert hangs_on_links(catalogue()[slug].select) is expected


@pytest.fixture(scope="module")
def known():
    return {(table, name) for table, names in raw_schema()["raw"].items() for name in names}


@pytest.mark.parametrize("indicator", catalogue().values(), ids=catalogue())
def test_every_indicator_rests_on_columns_that_there_are(indicator, known):
    found = raw_columns(indicator.select)
    assert found
    assert found <= known
