"""From the files to the cells: what comes out is what the generator knows to be true."""

import pytest

from tests.oracle import recount, truth
from tests.oracle.figures import SLUGS


@pytest.fixture(scope="module")
def recounted(house):
    return recount(house.world)


@pytest.fixture(scope="module")
def written(house):
    return truth.counts(house.world)


def counts(frame):
    """Counts by body and period; cells of noughts are left out, as the truth has none."""
    keys = ("area_code", "period_start", "period_end")
    found = {
        tuple(row[key] for key in keys): (row["met"], row["not_met"], row["not_recorded"])
        for row in frame.iter_rows(named=True)
    }
    return {key: cell for key, cell in found.items() if sum(cell)}


def of_slug(counted, slug):
    return {key[1:]: tuple(cell) for key, cell in counted.items() if key[0] == slug}


@pytest.mark.parametrize("slug", SLUGS)
def test_cells_are_the_truth_where_linkage_is_perfect(cells, written, slug):
    assert counts(cells[slug]) == of_slug(written, slug)


@pytest.mark.parametrize("slug", SLUGS)
def test_cells_are_what_a_plain_recount_of_the_files_gives(cells, recounted, slug):
    assert counts(cells[slug]) == of_slug(recounted, slug)


def test_no_body_and_period_is_counted_twice(cells):
    for slug, frame in cells.items():
        keys = frame.select("area_code", "period_start", "period_end")
        assert keys.is_unique().all(), slug
