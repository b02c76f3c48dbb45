import json
from math import sqrt

import polars as pl
import pytest

from metrics.rates import percentage, wilson_lower, wilson_upper
from tests.shared import shared

MET, OF = pl.col("met"), pl.col("of")


def rated(met, of):
    frame = pl.DataFrame({"met": [met], "of": [of]}, schema={"met": pl.Int64, "of": pl.Int64})
    return frame.select(
        value=percentage(MET, OF), lower=wilson_lower(MET, OF), upper=wilson_upper(MET, OF)
    ).row(0)


@pytest.mark.parametrize(
    ("met", "of", "expected"),
    [
        (21, 35, (60.0, 43.57, 74.45)),  # probation invited in time, as the inspection found
        (6, 17, (35.29, 17.31, 58.70)),  # late answers followed up by youth offending teams
        (0, 10, (0.0, 0.0, 27.75)),  # none: upper is z²/(n + z²)
        (10, 10, (100.0, 72.25, 100.0)),  # all: the mirror image
        (1, 1, (100.0, 20.65, 100.0)),  # one case tells next to nothing
    ],
)
def test_worked_figures(met, of, expected):
    assert rated(met, of) == pytest.approx(expected, abs=0.005)


@pytest.mark.parametrize(
    ("met", "of"),
    [
        (0, 0),  # none could be met: there is no percentage, not a nought
        (None, 10),
        (3, None),
    ],
)
def test_without_both_counts_there_is_no_percentage(met, of):
    assert rated(met, of) == (None, None, None)


def test_interval_of_every_small_count_solves_the_score_equation():
    # The limits are where the observed share lies z standard errors from the supposed one.
    z = 1.959963984540054
    for of in range(1, 31):
        for met in range(of + 1):
            _, lower, upper = rated(met, of)
            for limit, side in ((lower / 100, 1), (upper / 100, -1)):
                distance = side * (met / of - limit)
                assert distance == pytest.approx(z * sqrt(limit * (1 - limit) / of), abs=1e-7)


def test_results_of_the_reference_implementation():
    content = json.loads(shared("vectors/phe_proportion_wilson.json").read_text())
    names = ("value", "lower95_0cl", "upper95_0cl")
    for row in content["rows"]:
        if row["value"] is None:
            expected = [None, None, None]
        else:
            to_percent = 100 / row["multiplier"]
            expected = pytest.approx(
                [row[name] * to_percent for name in names], rel=content["tolerance_rel"]
            )
        assert list(rated(row["Numerator"], row["Denominator"])) == expected
    assert len(content["rows"]) == 19
