"""A receipt says which columns a file did not have, and a blank column is not one of them."""

import pytest

from data import receipt_text
from tests.data.readers import census
from tests.data.sending import PERSON, Desk, table


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def test_a_column_that_was_left_out_is_named(desk):
    text = table("probation_person", PERSON, without=("la_code",))
    (receipt,) = desk.send(desk.file("probation_person.csv", text))
    assert receipt.columns_not_in_file == {"probation_person": ["la_code"]}


def test_a_column_that_is_there_and_blank_is_not(desk):
    (receipt,) = desk.send(desk.file("probation_person.csv", table("probation_person", PERSON)))
    assert receipt.columns_not_in_file == {}


def test_a_return_without_names_does_not_have_them(desk):
    file = census.written(desk.extracts, census.child(episodes=census.EPISODE))
    (receipt,) = desk.send_declared(file)
    not_there = receipt.columns_not_in_file["social_care_person"]
    assert {"forename", "surname"} <= set(not_there)
    assert not {"birth_date", "sex"} & set(not_there)


def test_a_heading_of_the_dataset_without_a_value_is_there(desk):
    headings = {
        "cppl_person_id": "1",
        "cppl_cp_plan_start_date": "2025-05-01",
        "cppl_cp_plan_end_date": "",
        "cppl_cp_plan_initial_category": "",
        "cppl_cp_plan_latest_category": "",
    }
    text = f"{','.join(headings)}\n{','.join(headings.values())}\n"
    path = desk.file("ssd_cp_plans.csv", text)
    (receipt,) = desk.send(path, agency="social_care", place="001")
    assert receipt.outcome == "accepted", receipt.reasons
    assert receipt.columns_not_in_file == {"social_care_plan": ["previous_plans"]}


def test_a_heading_of_the_dataset_that_a_release_lacks_is_not_and_the_receipt_says_so(desk):
    text = "cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date\n1,2025-05-01,\n"
    path = desk.file("ssd_cp_plans.csv", text)
    (receipt,) = desk.send(path, agency="social_care", place="001")
    assert receipt.outcome == "accepted", receipt.reasons
    assert receipt.columns_not_in_file == {
        "social_care_plan": ["initial_category", "latest_category", "previous_plans"]
    }
    said = "note: column cppl_cp_plan_latest_category was not in the file: not recorded"
    assert said in receipt_text.text(receipt)
