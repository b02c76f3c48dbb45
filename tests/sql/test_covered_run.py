"""Days that submissions cover, joined into runs."""

from datetime import date

RUNS = "SELECT kind, first_day, last_day FROM linked.covered_run ORDER BY kind, first_day"
FIRST, LAST = date(2024, 4, 1), date(2025, 3, 31)


def coverage(kind: str, start: date, end: date) -> dict:
    own = {"agency": "social_care", "place_code": "001", "covered": "complete"}
    return {**own, "kind": kind, "period_start": start, "period_end": end}


def test_years_that_follow_each_other_or_overlap_are_one_run(given, ask):
    given(
        {
            "coverage": [
                coverage("review", FIRST, LAST),
                coverage("review", date(2025, 4, 1), date(2026, 3, 31)),
                coverage("review", date(2025, 1, 1), date(2025, 6, 30)),
            ]
        }
    )
    assert ask(RUNS) == [("review", FIRST, date(2026, 3, 31))]


def test_a_day_that_nobody_covers_parts_two_runs(given, ask):
    given(
        {
            "coverage": [
                coverage("review", FIRST, LAST),
                coverage("review", date(2025, 4, 2), date(2026, 3, 31)),
                coverage("plan", date(2025, 4, 1), date(2025, 4, 1)),
            ]
        }
    )
    assert ask(RUNS) == [
        ("plan", date(2025, 4, 1), date(2025, 4, 1)),
        ("review", FIRST, LAST),
        ("review", date(2025, 4, 2), date(2026, 3, 31)),
    ]
