"""The cells of a card's table."""

from datetime import date

import polars as pl
import pytest

from metrics import card_words
from tests.metrics.small_region import definition

SHOWN = {
    "value_status": "shown",
    "numerator": 21,
    "denominator": 35,
    "value": 60.0,
    "lower_ci_95": 43.6,
    "upper_ci_95": 74.4,
    "could_move": None,
    "not_recorded": 0,
}


def test_a_figure_stands_over_its_range():
    assert card_words.full_cell(SHOWN) == "21 of 35 (60%)\n44% to 74%"


def test_how_far_doubtful_links_could_move_a_figure_stands_under_its_range():
    moved = card_words.full_cell(SHOWN | {"could_move": "1 to 5", "not_recorded": 3})
    assert moved == "21 of 35 (60%)\n44% to 74%\nlinks: 1 to 5 points\n3 not recorded"
    assert card_words.full_cell(SHOWN | {"could_move": "0"}) == card_words.full_cell(SHOWN)


def test_what_is_not_recorded_is_said_only_where_there_is_some():
    assert card_words.full_cell(SHOWN | {"not_recorded": 3}).endswith("\n3 not recorded")


@pytest.mark.parametrize("status", ["c", "x", "z"])
def test_a_figure_that_is_not_shown_leaves_its_mark_alone(status):
    hidden = dict.fromkeys(SHOWN) | {"value_status": status}
    assert card_words.full_cell(hidden) == f"[{status}]"


def test_a_card_says_that_ordinary_records_are_enough():
    assert card_words.needed(definition()) == "Needs only records that every system exports."


def test_a_card_says_which_log_a_figure_needs_and_whose():
    logs = [
        {"kind": "invitation", "kept_by": "social_care"},
        {"kind": "follow_up", "kept_by": "yot"},
    ]
    assert card_words.needed(definition(logs=logs)) == (
        "Needs a log of invitations to meetings, kept by children's social care;"
        " a log of follow-ups of referrals, kept by the youth offending team."
    )


def test_a_financial_year_begins_in_april():
    assert card_words.financial_year(2025) == "Apr 2025 to Mar 2026"


def figures(*rows):
    names = ["period_type", "period_start", "period_label", "value_status"]
    return pl.DataFrame(rows, schema=names, orient="row")


LAST = ("year", date(2024, 4, 1), "Apr 2024 to Mar 2025", "shown")
THIS = ("year", date(2025, 4, 1), "Apr 2025 to Mar 2026", "shown")
NOTHING = ("year", date(2025, 4, 1), "Apr 2025 to Mar 2026", "x")
QUARTER = ("quarter", date(2025, 4, 1), "Apr to Jun 2025", "shown")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([LAST, THIS, NOTHING], "No figure differs by more than chance"),
        ([LAST, NOTHING], "No figure can be given for Apr 2025 to Mar 2026"),
        ([QUARTER, LAST, NOTHING], "No figure can be given for Apr 2025 to Mar 2026"),
        ([QUARTER], "No figure differs by more than chance"),
    ],
)
def test_quiet_tells_no_difference_from_no_figure(rows, expected):
    assert card_words.quiet(figures(*rows)).startswith(expected)


def test_years_are_told_first_and_quarters_only_without_one():
    assert card_words.fullest_period(figures(QUARTER, LAST)) == "year"
    assert card_words.fullest_period(figures(QUARTER)) == "quarter"


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        (["shown", "shown"], ""),
        (["shown", "x"], ""),  # not supplied has its own note
        (["c", "shown", "c"], "All boards: 2 of 3 periods are hidden to protect people [c]."),
    ],
)
def test_what_the_comparison_leaves_out_is_counted(statuses, expected):
    assert card_words.gaps(pl.DataFrame({"value_status": statuses})) == expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("preview", "Still to be checked by: Checker. Written 21 November 2026"),
        ("published", "Checked by: Checker. Reviewed 21 November 2026"),
    ],
)
def test_a_definition_is_called_checked_only_once_it_was(status, expected):
    one = definition(status=status, checked_by="Checker", date_reviewed=date(2026, 11, 21))
    assert expected in card_words.authorship(one)
