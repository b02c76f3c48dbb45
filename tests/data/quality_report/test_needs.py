"""What each indicator needs of each agency, derived from its SELECT and its header."""

import pytest

from data.contracts import TABLES
from data.quality_report.linking_fields import LINKING_FIELDS
from data.quality_report.needs import needed_fields, needed_kinds
from metrics.indicator import catalogue


def needed(slug, agency, table):
    return {
        need.column_name
        for need in needed_fields()
        if (need.slug, need.agency, need.table_name) == (slug, agency, table)
    }


def kinds(slug, agency):
    return {need.kind for need in needed_kinds() if (need.slug, need.agency) == (slug, agency)}


def test_genuine_reviews_need_the_text_under_the_contracts_own_name():
    assert needed("yot_review_is_genuine", "yot", "yot_assessment") == {
        *("assessment_id", "client_id", "kind", "text"),
    }


def test_what_is_rightly_blank_for_a_while_is_not_needed():
    assert needed("child_on_plan_known_to_probation", "probation", "probation_order") == {
        *("crn", "start_date"),
    }


def test_an_indicator_over_linked_people_needs_what_they_are_linked_by():
    people = needed("child_on_plan_known_to_probation", "probation", "probation_person")
    assert people == {"forename and surname", "dob", "postcode"}
    assert "postcode" not in needed("yot_review_is_genuine", "yot", "yot_household_adult")


def test_an_agency_that_the_header_does_not_name_is_asked_nothing():
    assert kinds("yot_review_is_genuine", "social_care") == set()
    assert kinds("probation_invited_in_time", "yot") == set()


def test_the_joint_log_is_needed_of_those_who_keep_it():
    assert {"joint_event", "meeting", "invitation"} <= kinds(
        "probation_invited_in_time", "social_care"
    )
    assert not {"joint_event", "invitation"} & kinds("probation_invited_in_time", "probation")


def test_audits_need_the_boards_judgements_and_no_list_of_places():
    assert kinds("yot_joint_planning", "board") == {"audit_case", "audit_judgement"}


def test_every_indicator_needs_a_field_of_its_lead_agency():
    for slug, indicator in catalogue().items():
        agencies = {need.agency for need in needed_fields() if need.slug == slug}
        assert indicator.lead_agency in agencies


@pytest.mark.parametrize("field", LINKING_FIELDS)
def test_a_field_of_linkage_stands_in_columns_that_never_leave_the_vault_whole(field):
    for table, name in field.columns:
        assert TABLES[table].columns()[name].metadata["becomes"] in ("nothing", "month")
