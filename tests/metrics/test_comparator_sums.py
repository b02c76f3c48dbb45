"""Figures of several areas are put together from their counts, never from their percentages."""

from datetime import date
from typing import Any

import pytest

from metrics.comparator_sums import figures

TITLES = {"d3": "Children in need (d3)", "tool": "Interactive tool"}
CHANGED = date(2019, 3, 31)


def told(number: str, of_which: int | None, of: int | None, **more: Any) -> dict[str, Any]:
    value = 100 * of_which / of if of_which is not None and of else None
    row: dict[str, Any] = {
        "compared": "own",
        "la_code": number,
        "area_name": f"council {number}",
        "told_by": number,
        "told_by_name": f"council {number}",
        "told_until": None,
        "successors": None,
        "numerator": of_which,
        "denominator": of,
        "value": value,
        "unit": "%",
        "value_status": "shown",
        "source": "d3",
    }
    return row | more


def untold(number: str, **more: Any) -> dict[str, Any]:
    nothing = dict.fromkeys(("told_by", "told_by_name", "value", "unit", "source"))
    return told(number, None, None, **nothing) | {"value_status": "x"} | more


def essence(row: dict[str, Any]) -> tuple:
    return row["numerator"], row["denominator"], row["value"], row["value_status"]


def test_one_council_s_figure_is_the_publisher_s_own():
    (row,) = figures([told("1", 57, 189, value=30.2)], TITLES)
    assert essence(row) == (57, 189, 30.2, "shown")
    assert (row["area_names"], row["sources"]) == (["council 1"], ["Children in need (d3)"])


def test_several_councils_are_a_ratio_of_sums_and_no_mean_of_ratios():
    (row,) = figures([told("1", 1, 10), told("2", 90, 100)], TITLES)
    assert essence(row) == (91, 110, pytest.approx(82.727, abs=0.001), "shown")
    assert (row["areas_given"], row["areas_asked"]) == (2, 2)
    mean_of_ratios = (10 + 90) / 2
    assert row["value"] != pytest.approx(mean_of_ratios, abs=1)


@pytest.mark.parametrize(
    ("other", "status"),
    [
        (told("2", None, 100, value_status="c"), "c"),
        (told("2", None, None, value_status="u"), "u"),
        (untold("2"), "x"),
        # A percentage without its counts cannot be added to another.
        (told("2", None, None, value=40.0, source="tool"), "x"),
    ],
)
def test_several_councils_are_none_where_one_gives_no_counts(other, status):
    (row,) = figures([told("1", 1, 10), other], TITLES)
    assert essence(row) == (None, None, None, status)
    assert (row["areas_given"], row["areas_asked"]) == (1, 2)
    assert row["area_names"] == ["council 1", "council 2"]


def test_neighbours_are_put_together_from_those_that_have_a_figure():
    rows = [
        told("1", 1, 10, compared="neighbours"),
        told("2", 90, 100, compared="neighbours"),
        told("3", None, 50, compared="neighbours", value_status="c"),
        untold("4", compared="neighbours"),
    ]
    (row,) = figures(rows, TITLES)
    assert essence(row) == (91, 110, pytest.approx(82.727, abs=0.001), "shown")
    assert (row["areas_given"], row["areas_asked"]) == (2, 4)


def test_neighbours_without_any_figure_are_not_nought():
    (row,) = figures([untold("4", compared="neighbours")], TITLES)
    assert essence(row) == (None, None, None, "x")


def test_a_ratio_of_no_cases_is_no_nought():
    rows = [told("1", 0, 0, compared="neighbours", value=None, value_status="shown")]
    (row,) = figures(rows, TITLES)
    assert essence(row) == (None, None, None, "z")


def test_two_regions_stand_one_by_one():
    rows = figures([told(each, 1, 4, compared="region") for each in ("981", "984")], TITLES)
    assert [row["area_names"] for row in rows] == [["council 981"], ["council 984"]]


BOURNEMOUTH = told("839", 30, 100, told_by="837", told_until=CHANGED, successors=1)
POOLE = told("839", 10, 100, told_by="836", told_until=CHANGED, successors=1)
DORSET = told("839", 90, 300, told_by="835", told_until=CHANGED, successors=2)


def test_predecessors_whose_whole_area_is_the_body_s_are_added_up():
    (row,) = figures([POOLE, BOURNEMOUTH], TITLES)
    assert essence(row) == (40, 200, 20.0, "shown")
    assert row["told_until"] == CHANGED


def test_a_predecessor_that_holds_other_councils_is_never_added_up():
    rows = figures([DORSET, POOLE, BOURNEMOUTH], TITLES)
    assert [(row["numerator"], row["told_until"]) for row in rows] == [
        (90, CHANGED),
        (10, CHANGED),
        (30, CHANGED),
    ]


def test_a_predecessor_of_two_councils_of_the_body_is_counted_once():
    of_dorset = DORSET | {"la_code": "838"}
    (row,) = figures([of_dorset, DORSET, POOLE, BOURNEMOUTH], TITLES)
    assert essence(row) == (130, 500, 26.0, "shown")


def test_a_predecessor_that_is_all_that_tells_stands_for_its_successor():
    (row,) = figures([DORSET], TITLES)
    assert (row["numerator"], row["told_until"]) == (90, CHANGED)


def test_a_predecessor_that_is_the_body_s_own_council_tells_of_no_others():
    own = told("835", 90, 300)
    (row,) = figures([own, DORSET, told("9", 10, 100)], TITLES)
    assert essence(row) == (100, 400, 25.0, "shown")
