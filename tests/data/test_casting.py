"""How texts are read as days and times, above all near midnight."""

from datetime import datetime

import polars as pl
import pytest

from data.casting import cast
from data.contracts import TABLES

HELD_FROM = TABLES["yot_custody"].columns()["from_datetime"]
HOURS = TABLES["yot_circumstance"].columns()["ete_hours"]


def read(text: str | None, column=HELD_FROM):
    frame = pl.DataFrame({"text": [text]}, schema={"text": pl.String})
    return frame.select(cast("text", column)).item()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-05-01 23:59", datetime(2025, 5, 1, 23, 59)),
        ("2025-05-01T23:59:59", datetime(2025, 5, 1, 23, 59, 59)),
        ("2025-05-01T23:59:59.999", datetime(2025, 5, 1, 23, 59, 59)),  # not yet the next day
        ("2025-05-02 00:00:00", datetime(2025, 5, 2)),  # the first moment of the day
        (" 2025-05-02 00:01 ", datetime(2025, 5, 2, 0, 1)),
        # With a zone it is brought to the clock on the wall: an hour on in summer.
        ("2025-05-01T23:30:00Z", datetime(2025, 5, 2, 0, 30)),
        ("2025-05-02T00:30:00+01:00", datetime(2025, 5, 2, 0, 30)),
        ("2025-05-02T00:30+0000", datetime(2025, 5, 2, 1, 30)),
        ("2025-12-31T23:30:00Z", datetime(2025, 12, 31, 23, 30)),
        ("2025-12-31T23:30:00-01:00", datetime(2026, 1, 1, 0, 30)),
        # The night on which the clocks go forward, and that on which they go back.
        ("2025-03-30T00:59:00Z", datetime(2025, 3, 30, 0, 59)),
        ("2025-03-30T01:00:00Z", datetime(2025, 3, 30, 2, 0)),
        ("2025-10-26T00:30:00Z", datetime(2025, 10, 26, 1, 30)),
        ("2025-10-26T01:30:00Z", datetime(2025, 10, 26, 1, 30)),
    ],
)
def test_a_moment_is_that_of_the_clock_on_the_wall(text, moment):
    assert read(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        "2025-05-01",  # midnight would be an invention
        "2025-05-01 24:00",  # the first or the last moment of the day?
        "2025-05-01 23:60",
        "2025-02-29 12:00",
        "2025-05-01 7:30",
        "2025-05-01 11:30 PM",
        "01/05/2025 23:30",
        "23:30",
        "2025-05-01 23:30 CET",
        "",
        None,
    ],
)
def test_what_is_no_moment_stays_unread(text):
    assert read(text) is None


def test_a_night_across_midnight_is_two_days():
    held = pl.DataFrame({"from": ["2025-05-01 23:59"], "to": ["2025-05-02 00:01"]})
    days = held.select(cast(name, HELD_FROM).dt.date() for name in ("from", "to"))
    assert (days["to"] - days["from"]).dt.total_days().to_list() == [1]


@pytest.mark.parametrize(
    ("text", "number"),
    [("12.5", 12.5), ("0", 0.0), (" 25 ", 25.0), ("NaN", None), ("inf", None), ("12,5", None)],
)
def test_an_amount_may_have_a_fraction(text, number):
    assert read(text, HOURS) == number
