"""What is said of how far a figure could move, against the truth of worlds with errors."""

import polars as pl
import pytest

from metrics.assembly import definitions_in_force
from metrics.sureness import MOST_MOVEMENT
from tests.end_to_end.doubtful_world import figures

COVERED = 0.95
"""Share of board-quarters in which the true figure must be no farther off than is said."""
NARROW, MOSTLY = 1.0, 0.75
"""Percentage points, and the share of figures that could move no farther: else little is said."""
ROUNDING = 1e-6


def board_quarters(told: pl.DataFrame) -> pl.DataFrame:
    """Figures of boards and quarters that hang on links, with how far they are off."""
    return (
        told.filter(area_type="lscb", period_type="quarter")
        .drop_nulls(["could_move", "value", "truth"])
        .with_columns(off=(pl.col("value") - pl.col("truth")).abs())
    )


def covered(told: pl.DataFrame) -> float:
    off = board_quarters(told).select(pl.col("off") <= pl.col("could_move") + ROUNDING)
    return off.to_series().mean()


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    return figures(tmp_path_factory.mktemp("doubtful"), boards=2, seed=4, times=3)


def test_the_true_figure_is_no_farther_off_than_is_said(told):
    assert board_quarters(told).height > 100
    assert covered(told) >= COVERED


def test_without_what_is_said_some_figures_would_pass_for_true_that_are_not(told):
    assert (board_quarters(told)["off"] > ROUNDING).any()


def test_most_figures_could_move_but_little_and_few_too_far_to_be_given(told):
    moves = board_quarters(told)["could_move"]
    assert (moves <= NARROW).mean() >= MOSTLY
    assert (moves <= MOST_MOVEMENT.value).mean() >= COVERED


def test_nothing_is_said_of_figures_that_hang_on_no_link(told):
    free = {slug for slug, each in definitions_in_force().items() if not each.hangs_on_links}
    assert free
    assert told.filter(pl.col("slug").is_in(free))["could_move"].is_null().all()


def test_no_agency_of_the_invented_region_is_poorly_linked(told):
    assert not told["is_poorly_linked"].any()


def without_names_in_probation(world):
    """Blank what tells probation's people apart, as an export by number alone would."""
    for name, columns in {
        "probation_person": ["surname", "forename", "aliases"],
        "probation_child": ["child_name"],
    }.items():
        for file in world.glob(f"probation/**/{name}.csv"):
            sent = pl.read_csv(file, infer_schema=False)
            sent.with_columns(pl.lit(None, pl.String).alias(each) for each in columns).write_csv(
                file
            )


def test_where_one_agency_sends_no_names_its_linked_indicators_are_unreliable_and_no_other(
    tmp_path,
):
    told = figures(tmp_path, boards=1, seed=4, spoil=without_names_in_probation)
    # A team's board counts what was done with the team, which hangs on no record of probation.
    elsewhere = told.filter(pl.col("area_type") != "yot_board")
    poorly = elsewhere.group_by("slug").agg(pl.col("is_poorly_linked").fill_null(value=False).all())
    expected = {
        slug: "probation" in each.linked_agencies for slug, each in definitions_in_force().items()
    }
    assert dict(poorly.iter_rows()) == expected
    assert {True, False} == set(expected.values())


@pytest.mark.slow
@pytest.mark.parametrize("times", [1, 3])
@pytest.mark.parametrize("seed", [4, 5, 7])
def test_in_other_worlds_too(tmp_path, seed, times):
    assert covered(figures(tmp_path, boards=3, seed=seed, times=times)) >= COVERED
