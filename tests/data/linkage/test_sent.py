"""Of which periods a person was sent."""

import polars as pl

from data.linkage.sent import SENT, people_sent
from tests.data.linkage.reviewing import ADA, Town, family
from tests.data.sending import NEXT_YEAR, YEAR


def test_a_person_is_told_of_for_every_period_in_force_with_sender(tmp_path):
    town = Town(tmp_path)
    town.send_children((ADA, None))
    town.send_children((ADA, ADA), (family(1), None), period=NEXT_YEAR)
    sent = people_sent(town.home)
    assert sent.schema == SENT
    assert set(sent.group_by("agency", "place_code", "period_start").len().rows()) == {
        ("social_care", "001", YEAR[0], 1),
        ("social_care", "001", NEXT_YEAR[0], 2),
        ("yot", "Y01", NEXT_YEAR[0], 1),
    }
    assert sent["record_key"].n_unique() == 3


def test_what_a_later_submission_of_the_period_replaced_counts_no_more(tmp_path):
    town = Town(tmp_path)
    town.send_children((ADA, None), (family(1), None))
    town.send_children((ADA, None))
    assert people_sent(town.home).height == 1
    assert people_sent(tmp_path / "nothing").equals(pl.DataFrame(schema=SENT))
