"""The next year's submissions keep who is who, and an edition knows what became of it."""

from datetime import date

import polars as pl
import pytest

from data.forgetting import forget
from data.linkage import link_people, relinking
from tests.data.linkage.reviewing import ADA, OTHER_DATE, Town, family
from tests.data.sending import NEXT_YEAR

UNTIL, NEXT = date(2026, 3, 31), date(2027, 3, 31)


@pytest.fixture
def town(tmp_path):
    return Town(tmp_path)


def links(town: Town) -> dict[str, str]:
    found = link_people(town.home, town.vault).links
    return dict(found.select("record_key", "person_id").iter_rows())


def compared(town: Town, until: date = UNTIL) -> relinking.Relinking:
    found = link_people(town.home, town.vault).links
    return relinking.compare(town.vault, town.home, found, until)


def edition(town: Town, until: date = UNTIL) -> relinking.Relinking:
    beside = compared(town, until)
    relinking.keep(town.vault, beside)
    return beside


def told(beside: relinking.Relinking) -> list[tuple]:
    rows = beside.log.filter(pl.col("people") > 0)
    return rows.select("number", "known_until", "change", "reason", "people").rows()


def test_the_next_year_keeps_every_person_id(town):
    children = [(child, child) for child in map(family, range(6))]
    town.send_children(*children)
    before = links(town)
    moved = [((*ours[:3], "ZZ9 9ZZ"), theirs) for ours, theirs in children]
    town.send_children(*moved, (ADA, ADA), period=NEXT_YEAR)
    after = links(town)
    assert len(set(before.values())) == 6
    assert {key: after[key] for key in before} == before
    assert len(set(after.values())) == 7


def test_the_first_edition_is_compared_with_nothing(town):
    town.send_children((ADA, OTHER_DATE))
    beside = edition(town)
    assert beside.log.is_empty()
    assert beside.otherwise.is_empty()


def test_what_a_decision_merged_is_told_in_the_next_edition_and_in_that_alone(town):
    town.send_children((ADA, OTHER_DATE))
    edition(town)
    town.decide(town.listed(), "same")
    beside = edition(town)
    assert told(beside) == [(1, UNTIL, "merged", "decision", 1)]
    assert beside.otherwise.height == 1
    # Made again of the same, it is the same edition and says the same.
    again = edition(town)
    assert again.log.equals(beside.log)
    assert again.otherwise.equals(beside.otherwise)
    town.send_children((ADA, OTHER_DATE), period=NEXT_YEAR)
    following = edition(town, NEXT)
    assert told(following) == told(beside)
    assert following.log["number"].max() == 2
    assert following.otherwise.is_empty()


def test_a_build_that_was_stopped_leaves_the_edition_before_to_compare_with(town):
    town.send_children((ADA, OTHER_DATE))
    edition(town)
    town.decide(town.listed(), "same")
    compared(town)
    assert told(edition(town)) == [(1, UNTIL, "merged", "decision", 1)]


def test_nothing_of_the_links_is_left_of_somebody_forgotten(town):
    town.send_children((ADA, ADA))
    edition(town)
    edition(town)
    forget(town.home, town.vault, "yot", "Y01", "Y0")
    kept = town.vault.read("linkage", relinking.LINKS)
    assert kept.height == 1
