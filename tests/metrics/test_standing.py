import pytest

from metrics.standing import MOST, stand_out
from tests.metrics.small_edition import written
from tests.metrics.small_region import (
    JANUARY_TO_MARCH,
    OCTOBER_TO_DECEMBER,
    YEAR,
    YEAR_BEFORE,
    definition,
)

ALL = {"area_code": "all", "area_name": "All boards", "area_type": "all"}


def year(met, of=100, **others):
    return {"period": YEAR, "met": met, "not_met": of - met, **others}


def year_before(met, of=100, **others):
    return year(met, of, **others) | {"period": YEAR_BEFORE}


def quarter(period, met, of=100):
    return year(met, of) | {"period": period}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([year_before(40), year(70)], (True, "up from 40 of 100 (40%)")),
        ([year_before(70), year(40)], (False, "down from 70 of 100 (70%)")),
        ([year_before(50), year(55)], None),  # chance would do that
        ([year_before(3), year(70)], None),  # hidden: nothing to set it against
        ([year_before(40), year(2)], None),  # hidden itself
        ([year(70)], None),  # the first period there is
        ([year(30), year(600, 1000, **ALL)], (False, "below all boards together")),
        ([year(90), year(600, 1000, **ALL)], (True, "above all boards together")),
        # Better than before and still behind: one thing, told once, by the wider gap.
        (
            [year_before(10), year(60), year(750, 1000, **ALL)],
            (True, "up from 10 of 100 (10%) in Apr 2024 to Mar 2025, although it is below"),
        ),
        # The year is quiet, the last quarter is not.
        (
            [
                year_before(200, 400),
                year(200, 400),
                quarter(OCTOBER_TO_DECEMBER, 70),
                quarter(JANUARY_TO_MARCH, 30),
            ],
            (False, "down from 70 of 100 (70%) in Oct to Dec 2025"),
        ),
    ],
)
def test_what_stands_out_and_why(tmp_path, rows, expected):
    found = stand_out(written(tmp_path, rows), "A")
    if expected is None:
        assert found == []
    else:
        (standing,) = found
        assert standing.is_good is expected[0]
        assert expected[1] in standing.reason


def test_all_boards_are_set_against_their_own_past_alone(tmp_path):
    edition = written(tmp_path, [year_before(400, 1000, **ALL), year(600, 1000, **ALL)])
    (standing,) = stand_out(edition, "all")
    assert "although" not in standing.reason
    assert "up from 400 of 1,000 (40%)" in standing.reason


def others(count, **changes):
    """As many other indicators, each a little further up than the one before it."""
    return {
        f"other_{place}": (
            definition(slug=f"other_{place}", **changes),
            [year_before(30), year(60 + place)],
        )
        for place in range(count)
    }


def test_at_most_five_stand_out_and_the_widest_gap_comes_first(tmp_path):
    edition = written(tmp_path, [year_before(50), year(55)], others=others(7))
    slugs = [standing.slug for standing in stand_out(edition, "A")]
    assert len(slugs) == MOST
    assert slugs == ["other_6", "other_5", "other_4", "other_3", "other_2"]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"polarity": "no_judgement"}, [None]),
        ({"polarity": "low_is_good"}, [False]),
        ({"status": "in_development"}, []),  # still being made: it troubles no board
    ],
)
def test_an_indicator_says_itself_whether_it_judges(tmp_path, changes, expected):
    edition = written(tmp_path, [year_before(50), year(55)], others=others(1, **changes))
    assert [standing.is_good for standing in stand_out(edition, "A")] == expected
