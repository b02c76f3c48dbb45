"""Areas through a reorganisation, and what is published beside a body."""

from datetime import date

import pytest

ENDED, BEGAN = date(2023, 3, 31), date(2023, 4, 1)
ENGLAND = {"la_code": "970", "area_code": "E92000001", "area_name": "England"}
NORTH_WEST = {"la_code": "981", "area_code": "E12000002", "area_name": "North West"}


def council(number: str, name: str, **more: object) -> dict:
    own = {"la_code": number, "area_code": f"E{number}", "area_name": name, "part_of": "981"}
    return own | more


def figure(number: str, year: int, numerator: int | None = None, **more: object) -> dict:
    own = {"la_code": number, "measure": "repeat_plans", "source": "DfE d3", "unit": "%"}
    days = {"figure_from": date(year - 1, 4, 1), "figure_to": date(year, 3, 31)}
    counts = {"numerator": numerator, "denominator": 100, "value": numerator}
    return own | days | counts | {"value_status": "shown"} | more


CUMBRIA = {
    "area": [
        ENGLAND | {"area_level": "country"},
        NORTH_WEST | {"area_level": "region", "part_of": "970"},
        council("909", "Cumbria", valid_to=ENDED),
        council("942", "Cumberland", valid_from=BEGAN),
        council("943", "Westmorland and Furness", valid_from=BEGAN),
        council("888", "Lancashire"),
        council("384", "Wakefield"),
    ],
    "area_succession": [
        {"predecessor_code": "909", "successor_code": each, "succeeded_on": BEGAN}
        for each in ("942", "943")
    ],
    "neighbour": [
        {"la_code": "942", "neighbour_rank": 1, "neighbour_code": "943"},
        {"la_code": "942", "neighbour_rank": 2, "neighbour_code": "888"},
    ],
    "body": [{"body_code": "L942", "body_type": "lscb"}],
    "body_area": [{"body_code": "L942", "la_code": "942", "valid_from": BEGAN}],
    "published_figure": [
        figure("909", 2023, 30),
        figure("942", 2024, 20),
        figure("943", 2024, 40),
        figure("888", 2023, 50),
        figure("981", 2023, 35),
        figure("970", 2023, 25),
    ],
}


@pytest.fixture
def cumbria(given):
    given(CUMBRIA)


def test_a_council_is_told_of_by_its_predecessor_until_the_day_before(cumbria, ask):
    rows = ask(
        """
        SELECT told_by, area_name, is_predecessor, valid_from, valid_to
        FROM reference.area_history
        WHERE la_code = '942'
        ORDER BY valid_from
        """
    )
    assert rows == [
        ("909", "Cumbria", True, date(1, 1, 1), ENDED),
        ("942", "Cumberland", False, BEGAN, date(9999, 12, 31)),
    ]


def test_a_recoded_council_has_the_code_of_the_year(given, ask):
    given(
        {
            "area": [
                council("825", "Buckinghamshire", area_code="E10", valid_to=date(2020, 3, 31)),
                council("825", "Buckinghamshire", area_code="E06", valid_from=date(2020, 4, 1)),
            ],
            "published_figure": [figure("825", 2020, 10), figure("825", 2021, 11)],
        }
    )
    rows = ask("SELECT area_code, value FROM reference.published_figure ORDER BY period_end")
    assert rows == [("E10", 10.0), ("E06", 11.0)]
    series = ask(
        "SELECT told_by, is_predecessor, value FROM linked.published_series ORDER BY value"
    )
    assert series == [("825", False, 10.0), ("825", False, 11.0)]


def test_two_codes_that_claim_one_day_do_not_double_a_figure(given, ask):
    codes = [council("825", "Buckinghamshire", area_code=code) for code in ("E10", "E06")]
    given({"area": codes, "published_figure": [figure("825", 2020, 10)]})
    assert ask("SELECT area_code, value FROM reference.published_figure") == [("E06", 10.0)]
    assert ask("SELECT count(*) FROM linked.published_series") == [(1,)]


def test_a_figure_of_an_area_that_is_not_told_stays(given, ask):
    given({"published_figure": [figure("998", 2024, 10)]})
    assert ask("SELECT la_code, area_name, value FROM reference.published_figure") == [
        ("998", None, 10.0)
    ]


def test_the_series_of_a_council_goes_on_from_its_predecessor_s(cumbria, ask):
    rows = ask(
        """
        SELECT period_end, told_by_name, told_until, value
        FROM linked.published_series
        WHERE la_code = '942'
        ORDER BY period_end
        """
    )
    assert rows == [
        (ENDED, "Cumbria", ENDED, 30.0),
        (date(2024, 3, 31), "Cumberland", None, 20.0),
    ]


def test_of_two_sources_the_one_with_a_figure_holds_and_then_the_one_with_counts(given, ask):
    percent_only = {"source": "LAIT", "denominator": None}
    given(
        {
            "area": [council("888", "Lancashire")],
            "published_figure": [
                figure("888", 2023, None, value_status="c"),
                figure("888", 2023, None, value=51, **percent_only),
                figure("888", 2024, 60),
                figure("888", 2024, None, value=61, **percent_only),
            ],
        }
    )
    rows = ask("SELECT period_end, source, value FROM linked.published_series ORDER BY period_end")
    assert rows == [(ENDED, "LAIT", 51.0), (date(2024, 3, 31), "DfE d3", 60.0)]


def test_a_body_is_compared_with_its_neighbours_region_and_country(cumbria, ask):
    rows = ask(
        """
        SELECT compared, area_name, told_by_name, successors, value, value_status
        FROM measures.published_comparator
        WHERE body_code = 'L942' AND period_end = DATE '2023-03-31'
        ORDER BY compared, la_code
        """
    )
    assert rows == [
        ("country", "England", "England", None, 25.0, "shown"),
        ("neighbours", "Lancashire", "Lancashire", None, 50.0, "shown"),
        # A neighbour that was not there yet has no figure: not that of its predecessor.
        ("neighbours", "Westmorland and Furness", None, None, None, "x"),
        ("own", "Cumberland", "Cumbria", 2, 30.0, "shown"),
        ("region", "North West", "North West", None, 35.0, "shown"),
    ]


def test_a_region_s_body_is_compared_by_the_councils_of_its_parts(cumbria, given, ask):
    given(
        {
            "body": [{"body_code": "N51", "body_type": "probation_region"}],
            "body_part": [{"part_code": "N51CUMB", "whole_code": "N51"}],
            "body_area": [{"body_code": "N51CUMB", "la_code": each} for each in ("942", "943")],
        }
    )
    rows = ask(
        """
        SELECT compared, la_code, value
        FROM measures.published_comparator
        WHERE body_code = 'N51' AND period_end = DATE '2024-03-31'
            AND compared IN ('own', 'neighbours')
        ORDER BY compared DESC, la_code
        """
    )
    # 943 is no neighbour here: it is the body's own.
    assert rows == [("own", "942", 20.0), ("own", "943", 40.0), ("neighbours", "888", None)]


def test_a_council_that_left_a_body_counts_until_it_left(cumbria, given, ask):
    given(
        {"body_area": [{"body_code": "L942", "la_code": "909", "valid_to": ENDED}]},
    )
    rows = ask(
        """
        SELECT period_end, la_code, told_by
        FROM measures.published_comparator
        WHERE body_code = 'L942' AND compared = 'own'
        ORDER BY period_end, la_code
        """
    )
    assert rows == [
        (ENDED, "909", "909"),
        (ENDED, "942", "909"),
        (date(2024, 3, 31), "942", "942"),
    ]


def test_population_and_neighbours_are_there_to_divide_by(given, ask):
    people = {"la_code": "942", "on_date": date(2024, 6, 30), "age_from": 0, "age_to": 17}
    given(
        {
            "population": [people | {"sex": "all", "ethnicity": "all", "people": 51_000}],
            "neighbour": CUMBRIA["neighbour"],
        }
    )
    assert ask("SELECT la_code, age_to, people FROM reference.population") == [("942", 17, 51_000)]
    assert ask("SELECT neighbour_code FROM reference.neighbour ORDER BY neighbour_rank") == [
        ("943",),
        ("888",),
    ]
