import pytest

from data.intake import NothingFound
from data.receipt_text import text
from tests.data.readers.census import EPISODE, child, written
from tests.data.sending import Desk

ODD = "<PersonBirthDate>2016-02-28</PersonBirthDate><Sex>perhaps</Sex>"


def test_a_receipt_of_many_tables_tells_which_a_row_is_of(tmp_path):
    desk = Desk(tmp_path)
    children = child("A1", episodes=EPISODE), child("A2", identifiers=ODD)
    (receipt,) = desk.send_declared(written(desk.extracts, *children))
    said = text(receipt)
    assert f"submission {receipt.submission_id}" in said
    assert "by kind of record: social_care_person 1 of 2, social_care_referral 1 of 1" in said
    assert "  social_care_person, row " in said


def test_a_folder_without_a_file_is_said_to_hold_none(tmp_path):
    desk = Desk(tmp_path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(NothingFound, match="no file was found in"):
        desk.send_declared(tmp_path / "empty")
