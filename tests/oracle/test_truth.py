"""The generator's truth and the naive recomputation were written apart and must agree.

In a world with every kind of error: they do not come into it, as who is who is known.
"""

import pytest

from data.synthetic import generate

from . import truth
from .figures import SLUGS, recount


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    folder = tmp_path_factory.mktemp("oracle") / "world"
    generate(folder, boards=3, years=1, seed=2)
    return folder


@pytest.fixture(scope="module")
def recounted(world):
    return recount(world)


@pytest.fixture(scope="module")
def written(world):
    return truth.counts(world)


@pytest.mark.parametrize("slug", SLUGS)
def test_truth_is_what_the_files_say(recounted, written, slug):
    expected = {key: counts for key, counts in recounted.items() if key[0] == slug}
    assert expected, "the world holds no case of this figure, so nothing was tested"
    assert {key: counts for key, counts in written.items() if key[0] == slug} == expected


def test_truth_holds_no_other_figure(written):
    assert {slug for slug, *_ in written} == set(SLUGS)
