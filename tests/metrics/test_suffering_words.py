"""How records came and what suffers, in words."""

import polars as pl
import pytest

from metrics import suffering_words
from metrics.suffering import suffering
from tests.metrics import small_report
from tests.metrics.small_report import DEFINITIONS, DUE, ORDERS, PEOPLE, field, kind


def effects(**parts):
    return suffering(small_report.report(**parts), DEFINITIONS)


def headline(**parts):
    return suffering_words.headline(effects(**parts))


def reason(**parts):
    return suffering_words.reason(effects(**parts).row(0, named=True))


def test_a_headline_says_how_the_records_came_and_who_suffers():
    assert headline() == (
        "The records for Apr 2025 to Mar 2026 came in time."
        " Each of the 2 indicators has what it needs of them."
    )
    assert headline(due=DUE | {"days_late": 1}, fields=[field(ORDERS, "start", 100, 60)]) == (
        "The records for Apr 2025 to Mar 2026 came 1 day late."
        " 1 of the 2 indicators that use them suffers: Known."
    )


def test_a_headline_of_nothing_names_no_indicator():
    assert headline(due=DUE | {"sent_on": None, "days_late": None}) == (
        "The records for Apr 2025 to Mar 2026 did not come. Each of the 2 indicators suffers."
    )


def test_a_headline_of_several_places_counts_them():
    one = effects()
    late = one.with_columns(place_code=pl.lit("R02"), days_late=pl.lit(33, pl.Int64))
    missing = one.with_columns(place_code=pl.lit("R03"), days_late=pl.lit(None, pl.Int64))
    assert suffering_words.headline(pl.concat([one, late, missing])).startswith(
        "The records for Apr 2025 to Mar 2026 came in time from 1 of 3 places,"
        " up to 33 days late from 1, not at all from 1."
    )
    assert "in time from all 2 places" in suffering_words.headline(
        pl.concat([one, one.with_columns(place_code=pl.lit("R02"))])
    )


def test_a_headline_names_three_and_counts_the_others():
    harmed = effects(fields=[field(ORDERS, "start", 100, 60)])
    four = pl.concat(
        harmed.filter(slug="known").with_columns(slug=pl.lit(name), title=pl.lit(name))
        for name in "ABCD"
    )
    said = suffering_words.headline(pl.concat([four, harmed.filter(slug="told")]))
    assert said.endswith("4 of the 5 indicators that use them suffer: A; B; C; and 1 more.")


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, ""),
        ({"due": DUE | {"sent_on": None}}, "Nothing was supplied for the year."),
        ({"kinds": [kind(ORDERS, "missing")]}, "Not supplied: probation order."),
        ({"kinds": [kind(ORDERS, "in part")]}, "Covered in part only: probation order."),
        (
            {"fields": [field(ORDERS, "start", 1000, 430)]},
            "Filled in 43% of rows, of 80% needed: The start (probation order).",
        ),
        (
            {"fields": [field(PEOPLE, "council", 100, 0, is_in_file=False)]},
            "Not in the file: The council (probation person).",
        ),
    ],
)
def test_a_reason_is_a_sentence(parts, expected):
    assert reason(**parts) == expected


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("missing", "No log of notifications is kept."),
        ("in part", "Covered in part only: the log of notifications."),
    ],
)
def test_a_log_is_called_by_what_stands_in_it(state, expected):
    row = effects(kinds=[kind("notification", state)]).row(1, named=True)
    assert suffering_words.reason(row) == expected


def test_a_place_is_named_where_there_are_several():
    row = {"agency": "social_care", "place_code": "001", "place_name": "Ashmere"}
    assert suffering_words.whose(row | {"places": 1}) == "Children's social care"
    assert suffering_words.whose(row | {"places": 2}) == "Children's social care, Ashmere"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "and came on 18 April 2026, in time."),
        ({"days_late": 33}, "and came on 18 April 2026, 33 days late."),
        ({"sent_on": None, "days_late": None}, "and has not come."),
    ],
)
def test_timeliness_is_a_sentence(changes, expected):
    assert suffering_words.timeliness(DUE | changes) == f"It was due on 31 July 2026 {expected}"
