"""What a card says of published figures."""

from datetime import date

import polars as pl
import pytest

from metrics import comparator_words
from metrics.comparators import COLUMNS
from tests.metrics.test_comparators import ROW


def test_a_row_tells_area_year_counts_value_and_source():
    assert comparator_words.table_row(ROW) == [
        "Ashmere",
        "Apr 2023 to Mar 2024",
        "4 of 31",
        "12.9%",
        "A publisher",
    ]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (
            {"told_until": date(2023, 3, 31), "area_names": ["Cumbria"]},
            "Cumbria until 31 March 2023",
        ),
        ({"area_names": ["Ashmere", "Brackwater"]}, "Ashmere and Brackwater"),
        ({"area_names": ["A", "B", "C"]}, "A, B and C"),
        ({"area_names": ["A", "B", "C", "D"]}, "4 councils together"),
        (
            {"compared": "neighbours", "areas_given": 9, "areas_asked": 10, "area_names": []},
            "Statistical neighbours (9 of 10)",
        ),
    ],
)
def test_whose_figure_it_is(change, says):
    assert comparator_words.area(ROW | change) == says


@pytest.mark.parametrize(
    ("status", "says"),
    [
        ("c", "hidden by the publisher [c]"),
        ("u", "too unreliable to give [u]"),
        ("x", "not published [x]"),
        ("z", "no cases [z]"),
        ("low", "rounds to nought [low]"),
    ],
)
def test_what_is_not_shown_is_never_a_number(status, says):
    hidden = ROW | {"value_status": status, "numerator": None, "value": None}
    assert comparator_words.value(hidden) == says
    assert comparator_words.counts(hidden) == "not given"


def test_a_true_nought_is_one():
    nought = ROW | {"numerator": 0, "value": 0.0}
    assert (comparator_words.counts(nought), comparator_words.value(nought)) == ("0 of 31", "0.0%")


def test_a_rate_carries_its_unit():
    rate = ROW | {"value": 1234.5, "unit": "per 10,000 children"}
    assert comparator_words.value(rate) == "1,234.5 per 10,000 children"


def test_the_newest_year_stands_first_and_in_it_the_nearest_area():
    early = {"period_start": date(2022, 4, 1)}
    rows = [{"compared": "country"}, early, {"compared": "own"}, {"compared": "neighbours"}]
    frame = pl.DataFrame([ROW | row for row in rows], schema=COLUMNS)
    assert [
        (row["period_start"].year, row["compared"]) for row in comparator_words.in_order(frame)
    ] == [(2023, "own"), (2023, "neighbours"), (2023, "country"), (2022, "own")]


def test_the_explanation_says_what_differs_and_only_what_applies():
    assert comparator_words.explanation([ROW]) == "What differs: Little."
    neighbours = ROW | {"compared": "neighbours"}
    predecessor = ROW | {"told_until": date(2023, 3, 31)}
    in_part = ROW | {"areas_given": 1, "areas_asked": 2}
    said = comparator_words.explanation([ROW, neighbours, predecessor, in_part])
    assert "put together from their counts" in said
    assert "the council before it" in said
    assert "only where the publisher gives the counts of each" in said
