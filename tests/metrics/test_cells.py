from datetime import date

import duckdb
import polars as pl
import pytest

from metrics.cells import Frame, count
from tests.metrics.small_region import (
    APRIL_TO_JUNE,
    BODIES,
    JULY_TO_SEPTEMBER,
    YEAR,
    cases,
    definition,
    frame,
)

MAY, JUNE, JULY = date(2025, 5, 1), date(2025, 6, 30), date(2025, 7, 1)


def counts(rows, area="A", periods=(APRIL_TO_JUNE,), period=APRIL_TO_JUNE, **of_frame):
    counted = count(cases(rows), definition(), frame(periods, **of_frame))
    cell = counted.filter(
        pl.col("area_code") == area,
        pl.col("period_type") == period[0],
        pl.col("period_start") == period[1],
    )
    return cell.select("met", "not_met", "not_recorded").row(0)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ((MAY, True), (JUNE, False), (0, 1, 0)),  # the later one holds
        ((MAY, False), (JUNE, None), (0, 0, 1)),  # even if it says nothing
        ((MAY, True), (MAY, False), (1, 0, 0)),  # on one day true goes before false
        ((MAY, False), (MAY, None), (0, 1, 0)),  # and false before not recorded
        ((MAY, None), (MAY, True), (1, 0, 0)),  # in whatever order they come
    ],
)
def test_a_case_counts_once_in_a_period_by_its_latest_row(first, second, expected):
    assert counts([("m1", "A", *first), ("m1", "A", *second)]) == expected


def test_a_case_of_two_bodies_counts_once_over_all():
    rows = [("m1", "A", MAY, True), ("m1", "B", MAY, True), ("m1", "R", MAY, True)]
    assert [counts(rows, area) for area in ("A", "B", "R", "all")] == [(1, 0, 0)] * 4


def test_a_case_of_two_quarters_counts_in_both_and_once_in_the_year():
    rows = [("c1", "A", MAY, False), ("c1", "A", JULY, True)]
    periods = (APRIL_TO_JUNE, JULY_TO_SEPTEMBER, YEAR)
    counted = [counts(rows, periods=periods, period=period) for period in periods]
    assert counted == [(0, 1, 0), (1, 0, 0), (1, 0, 0)]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2025, 3, 31), (0, 0, 0)),  # the day before
        (date(2025, 4, 1), (1, 0, 0)),
        (date(2025, 6, 30), (1, 0, 0)),
        (date(2025, 7, 1), (0, 0, 0)),  # the day after
        (None, (0, 0, 0)),  # undated, so in no period
    ],
)
def test_a_period_holds_its_first_and_last_day(on, expected):
    assert counts([("m1", "A", on, True)]) == expected


def test_every_body_of_the_kinds_has_a_row_for_every_period():
    counted = count(cases([]), definition(bodies=["lscb"]), frame((APRIL_TO_JUNE, YEAR)))
    rows = counted.select("area_code", "area_name", "area_type", "period_type", "met").rows()
    assert rows == [
        ("all", "All boards", "all", "quarter", 0),
        ("all", "All boards", "all", "year", 0),
        ("A", "Ashmere", "lscb", "quarter", 0),
        ("A", "Ashmere", "lscb", "year", 0),
        ("B", "Brackwater", "lscb", "quarter", 0),
        ("B", "Brackwater", "lscb", "year", 0),
    ]


def supplied(area, period, periods, not_supplied):
    counted = count(cases([]), definition(), frame(periods, not_supplied=not_supplied))
    cell = counted.filter(pl.col("area_code") == area, pl.col("period_type") == period)
    return cell.select("is_supplied", "missing").row(0)


WHOLE = (APRIL_TO_JUNE, YEAR)


@pytest.mark.parametrize(
    ("area", "period", "not_supplied", "expected"),
    [
        ("A", "quarter", [], (True, [])),
        ("A", "quarter", [("A", "probation", APRIL_TO_JUNE[1])], (False, ["probation"])),
        ("A", "quarter", [("A", "yot", APRIL_TO_JUNE[1])], (True, [])),  # has no part in it
        ("A", "year", [("A", "social_care", APRIL_TO_JUNE[1])], (False, ["social_care"])),
        ("B", "quarter", [("A", "probation", APRIL_TO_JUNE[1])], (True, [])),
        # Over all: nobody else had a case, but what Ashmere would have sent may hold one.
        ("all", "quarter", [("A", "probation", APRIL_TO_JUNE[1])], (False, ["Ashmere"])),
        (
            "all",
            "quarter",
            [("A", "probation", APRIL_TO_JUNE[1]), ("B", "probation", APRIL_TO_JUNE[1])],
            (False, ["Ashmere", "Brackwater"]),
        ),
    ],
)
def test_who_sent_nothing_is_told(area, period, not_supplied, expected):
    assert supplied(area, period, WHOLE, not_supplied) == expected


def test_over_all_bodies_one_is_told_of_as_missing_and_the_others_still_make_a_figure():
    without = frame(not_supplied=[("A", "probation", APRIL_TO_JUNE[1])])
    counted = count(cases([("m1", "B", MAY, True)]), definition(), without)
    over_all = counted.filter(area_code="all")
    assert over_all.select("met", "is_supplied", "missing").row(0) == (1, True, ["Ashmere"])


def test_a_body_of_which_nothing_is_known_is_not_supplied():
    known = frame()
    unknown = Frame(known.bodies, known.periods, known.supply.clear())
    counted = count(cases([]), definition(bodies=["lscb"]), unknown)
    assert counted["is_supplied"].to_list() == [False, False, False]


def test_the_frame_is_read_from_the_warehouse():
    known = frame((APRIL_TO_JUNE, YEAR), kinds=[("A", "yot", "yot_plan", APRIL_TO_JUNE[1], True)])
    with duckdb.connect() as warehouse:
        warehouse.execute("CREATE SCHEMA reference")
        warehouse.execute("CREATE SCHEMA measures")
        names = ("reference.body", "reference.period", "reference.body_supply")
        for name, table in zip((*names, "measures.kind_supply"), vars(known).values(), strict=True):
            warehouse.register("rows", table)
            warehouse.execute(f"CREATE TABLE {name} AS SELECT *, 1 AS other FROM rows")
        read = Frame.read(warehouse)
    assert vars(read).keys() == vars(known).keys()
    assert all(vars(read)[name].equals(table) for name, table in vars(known).items())


def test_a_case_of_a_body_that_the_header_does_not_name_is_refused():
    with pytest.raises(ValueError, match="has cases of R, which is no body of the kinds lscb"):
        count(cases([("m1", "R", MAY, True)]), definition(bodies=["lscb"]), frame(bodies=BODIES))
