from collections import Counter

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.disclosure import release
from metrics.policy import Policy
from tests.metrics.small_region import QUARTERS, YEAR, cells, definition

STRICT = Policy.load("strict")


def statuses(rows, by):
    frame = release(cells(rows), definition(), STRICT).frame.sort(by)
    return frame["value_status"].to_list()


def quarters_and_year(*met, of=40, **year):
    rows = [
        {"period": quarter, "met": each, "not_met": of - each}
        for quarter, each in zip(QUARTERS, met, strict=True)
    ]
    return [*rows, {"period": YEAR, "met": sum(met), "not_met": 4 * of - sum(met), **year}]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        # Quarters, then the year.
        (quarters_and_year(10, 20, 20, 20), ["shown"] * 5),
        (quarters_and_year(3, 20, 20, 20), ["c", "c", "c", "c", "shown"]),  # 3 = year - others
        (quarters_and_year(1, 0, 0, 0, met=1), ["c", "shown", "shown", "shown", "c"]),
        (
            quarters_and_year(3, 20, 20, 20, is_supplied=False),  # no year to subtract from
            ["c", "shown", "shown", "shown", "x"],
        ),
    ],
)
def test_a_hidden_quarter_takes_its_neighbours_along(rows, expected):
    assert statuses(rows, ["period_type", "period_start"]) == expected


def test_quarters_of_another_year_and_of_another_body_stay():
    other = [
        {"area_code": "B", "period": quarter, "met": 20, "not_met": 20} for quarter in QUARTERS
    ]
    shown = statuses([*quarters_and_year(3, 20, 20, 20), *other], ["area_code", "period_type"])
    assert Counter(shown) == {"c": 4, "shown": 5}


def bodies_and_totals(*met, **last):
    rows = [
        {"area_code": f"L{place}", "area_type": "lscb", "met": each, "not_met": 20}
        for place, each in enumerate(met)
    ]
    rows[-1] |= last
    total = {"met": sum(met), "not_met": 20 * len(met)}
    return [
        *rows,
        {"area_code": "R", "area_type": "probation_region", **total},
        {"area_code": "all", "area_type": "all", **total},
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        # Four boards, the region, all.
        (bodies_and_totals(20, 20, 20, 20), ["shown"] * 6),
        (bodies_and_totals(20, 20, 20, 3), ["shown", "shown", "shown", "c", "c", "c"]),
        (bodies_and_totals(20, 20, 3, 3), ["shown", "shown", "c", "c", "c", "c"]),
        (bodies_and_totals(20, 3, 3, 3), ["shown", "c", "c", "c", "shown", "shown"]),
        (bodies_and_totals(20, 2, 2, 2), ["shown", "c", "c", "c", "c", "c"]),  # 6: none can be 5
        (
            bodies_and_totals(20, 20, 20, 3, is_supplied=False),  # left out, and small
            ["shown", "shown", "shown", "x", "c", "c"],
        ),
        (
            bodies_and_totals(20, 20, 20, 20, is_supplied=False),  # left out, and not small
            ["shown", "shown", "shown", "x", "shown", "shown"],
        ),
    ],
)
def test_totals_go_where_one_or_two_bodies_are_hidden(rows, expected):
    by_area = pl.col("area_code").replace_strict({"R": 1, "all": 2}, default=0)
    assert statuses(rows, [by_area, "area_code"]) == expected


def test_those_not_recorded_are_protected_likewise():
    rows = [{"met": 20, "not_met": 20, "period": period} for period in (*QUARTERS, YEAR)]
    for row, not_recorded in zip(rows, (2, 0, 0, 8, 10), strict=True):
        row["not_recorded"] = not_recorded
    frame = release(cells(rows), definition(), STRICT).frame.sort("period_type", "period_start")
    assert frame["value_status"].to_list() == ["shown"] * 5
    assert frame["not_recorded"].to_list() == [None] * 4 + [10]


COUNT = st.integers(0, 30)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.tuples(COUNT, COUNT), min_size=4, max_size=4), min_size=1, max_size=5))
def test_no_hidden_figure_is_what_remains_of_a_total(boards):
    """Boards that do not overlap, quarters that add up: the case in which subtraction works."""
    quarterly = {
        (f"L{place}", quarter): counts
        for place, board in enumerate(boards)
        for quarter, counts in zip(QUARTERS, board, strict=True)
    }
    rows = []
    for area in [*(f"L{place}" for place in range(len(boards))), "all"]:
        for period in (*QUARTERS, YEAR):
            within = [
                counts
                for (board, quarter), counts in quarterly.items()
                if area in (board, "all") and period in (quarter, YEAR)
            ]
            rows.append(
                {
                    "area_code": area,
                    "area_type": "all" if area == "all" else "lscb",
                    "period": period,
                    "met": sum(met for met, _ in within),
                    "not_met": sum(not_met for _, not_met in within),
                }
            )
    frame = release(cells(rows), definition(), STRICT).frame
    hidden = {
        (row["area_code"], row["period_start"], row["period_type"]): row["value_status"] == "c"
        for row in frame.iter_rows(named=True)
    }
    starts = [(start, kind) for kind, start, _ in (*QUARTERS, YEAR)]
    for area in frame["area_code"].unique():
        quarters = [hidden[area, *start] for start in starts[:4]]
        assert hidden[area, *starts[4]] or sum(quarters) in (0, 4)
    for start in starts:
        boards_hidden = sum(hidden[f"L{place}", *start] for place in range(len(boards)))
        assert hidden["all", *start] or boards_hidden == 0 or boards_hidden >= 3
