from datetime import date

from .counting import Case, Period, count, periods

QUARTER_ONE = Period(date(2025, 4, 1), date(2025, 6, 30))


def counted(*cases):
    return {body: tuple(counts) for body, _, counts in count(cases, [QUARTER_ONE])}


def test_only_whole_quarters_are_counted():
    found = periods(date(2025, 4, 2), date(2025, 12, 31), 3)
    assert found == [
        Period(date(2025, 7, 1), date(2025, 9, 30)),
        Period(date(2025, 10, 1), date(2025, 12, 31)),
    ]


def test_a_financial_year_runs_from_april():
    found = periods(date(2024, 4, 1), date(2025, 3, 31), 12)
    assert found == [Period(date(2024, 4, 1), date(2025, 3, 31))]


def test_the_latest_row_of_a_case_holds():
    cases = (
        Case("a", "L01", date(2025, 4, 1), True),
        Case("a", "L01", date(2025, 5, 1), False),
    )
    assert counted(*cases) == {"L01": (0, 1, 0), "all": (0, 1, 0)}


def test_a_case_in_two_bodies_is_one_case_of_all():
    cases = (
        Case("a", "L01", date(2025, 5, 1), None),
        Case("a", "L02", date(2025, 5, 1), True),
    )
    assert counted(*cases) == {"L01": (0, 0, 1), "L02": (1, 0, 0), "all": (1, 0, 0)}


def test_the_first_and_last_days_belong_to_the_quarter():
    cases = (
        Case("a", "L01", date(2025, 3, 31), True),
        Case("b", "L01", date(2025, 4, 1), True),
        Case("c", "L01", date(2025, 6, 30), True),
        Case("d", "L01", date(2025, 7, 1), True),
    )
    assert counted(*cases)["L01"] == (2, 0, 0)
