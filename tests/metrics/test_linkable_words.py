"""Who is said to be too poorly known to be linked."""

import polars as pl
import pytest

from metrics import linkable_words
from metrics.disclosure import release_counts
from metrics.policy import Policy
from metrics.quality_release import LINKABLE_COUNTS


def released(people: int, linkable: int) -> pl.DataFrame:
    row = {
        "agency": "social_care",
        "place_code": "001",
        "place_name": "Ashmere",
        "places": 1,
        "source": "social_care_person",
        "people": people,
        "linkable": linkable,
    }
    return release_counts(pl.DataFrame([row]), LINKABLE_COUNTS, Policy.load("strict")).frame


@pytest.mark.parametrize(("linkable", "share"), [(0, "0%"), (155, "50%"), (247, "79%")])
def test_too_few_are_told_of_with_what_it_takes_and_what_follows(linkable, share):
    assert list(linkable_words.poorly_linked(released(310, linkable))) == [
        f"Children's social care: {linkable} of 310 people in children's social care records"
        f" ({share}) have a name and a date of birth; it takes 80%. Figures that link them with"
        " other agencies' are unreliable [u]."
    ]


def test_enough_are_not_told_of():
    assert list(linkable_words.poorly_linked(released(310, 248))) == []


def test_a_count_that_is_hidden_is_not_judged():
    hidden = released(310, 3)
    assert linkable_words.can_be_linked(hidden.row(0, named=True)) == "[c]"
    assert list(linkable_words.poorly_linked(hidden)) == []


def test_an_edition_without_the_counts_says_nothing():
    assert list(linkable_words.poorly_linked(pl.DataFrame())) == []
