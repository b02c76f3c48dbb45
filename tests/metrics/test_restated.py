"""Which figures changed because people were linked anew, and what may be said of it."""

from datetime import date

import polars as pl

from metrics.disclosure import release, release_counts, release_marks
from metrics.linkage_words import METHOD, UNCHANGED, relinked
from metrics.policy import Policy
from metrics.restated import FIGURE, RESTATED, restated
from tests.metrics.small_region import QUARTERS, YEAR, YEAR_BEFORE, cells, definition

STRICT = Policy.load("strict")
SLUG = "probation_invited_in_time"
BEFORE = [
    {"period": YEAR_BEFORE, "met": 40, "not_met": 60},
    {"period": YEAR, "met": 70, "not_met": 30},
    {"period": QUARTERS[3], "met": 20, "not_met": 5, "not_recorded": 9},
]
NOW = [
    {"period": YEAR_BEFORE, "met": 41, "not_met": 59},
    {"period": YEAR, "met": 70, "not_met": 30},
    {"period": QUARTERS[3], "met": 20, "not_met": 5, "not_recorded": 8},
]
DEFINITIONS = {SLUG: definition(slug=SLUG, title="Probation invited in time")}


def named(known_until: date) -> list[tuple]:
    found = restated({SLUG: cells(NOW)}, {SLUG: cells(BEFORE)}, known_until)
    assert found.columns == list(RESTATED)
    return found.select("measure_id", "period_type", "period_start").rows()


def test_a_figure_is_named_if_any_of_its_counts_differs():
    assert named(date(2026, 3, 31)) == [
        (SLUG, "year", YEAR_BEFORE[1]),
        (SLUG, "quarter", QUARTERS[3][1]),
    ]


def test_a_period_of_which_the_edition_before_did_not_tell_is_not_restated():
    assert named(date(2025, 3, 31)) == [(SLUG, "year", YEAR_BEFORE[1])]


def test_nothing_differs_where_nobody_was_linked_otherwise():
    same = {SLUG: cells(NOW)}
    assert restated(same, same, date(2026, 3, 31)).is_empty()


def test_of_a_hidden_figure_it_is_not_told_that_it_changed():
    rows = [
        {"period": YEAR_BEFORE, "met": 40, "not_met": 60},
        {"period": YEAR, "met": 3, "not_met": 60},
    ]
    figures = release(cells(rows), definition(), STRICT)
    marks = cells(rows).select(*RESTATED)
    kept = release_marks(marks, [figures], STRICT).frame
    assert kept.select(FIGURE).rows() == [(SLUG, "A", "year", YEAR_BEFORE[1])]
    assert release_marks(marks, [], STRICT).frame.is_empty()


def relinking(merged: int, split: int) -> pl.DataFrame:
    day = date(2026, 11, 21)
    table = pl.DataFrame(
        [("merged", day, day, merged), ("split", day, day, split)],
        schema=["change", "recorded_on", "known_until", "people"],
        orient="row",
    )
    return release_counts(table, ("people",), STRICT).frame


NO_FIGURE = pl.DataFrame(schema=RESTATED)


def test_the_words_say_how_many_were_linked_anew_and_which_figures_changed():
    changed = cells(NOW).select(*RESTATED)
    assert relinked(relinking(14, 0), changed, DEFINITIONS) == (
        "Since the edition before, over all bodies, 14 people were found to be one with somebody"
        " else. Because of that alone, 3 figures given here for earlier periods changed:"
        f" Probation invited in time (3). {METHOD}"
    )


def test_few_people_are_not_numbered():
    said = relinked(relinking(3, 1_200), NO_FIGURE, DEFINITIONS)
    assert said == (
        "Since the edition before, over all bodies, a few people (too few to give the number) were"
        " found to be one with somebody else and 1,200 people were found to be two. No figure given"
        " here for an earlier period changed because of that alone."
    )


def test_where_nobody_was_or_nothing_went_before_the_words_say_so_or_nothing():
    assert relinked(relinking(0, 0), NO_FIGURE, DEFINITIONS) == UNCHANGED
    assert relinked(relinking(0, 0).clear(), NO_FIGURE, DEFINITIONS) == ""
