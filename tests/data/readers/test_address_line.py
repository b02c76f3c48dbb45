import json

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as some

from data.readers.address_line import _one_by_one, address_lines

PART = some.one_of(
    some.none(),
    some.text(max_size=4),
    some.sampled_from(["", " ", "14", 'a "quoted" lane', "back\\slash", "Zoë", 7, {"a": 1}]),
)
ADDRESS = some.one_of(
    some.none(),
    some.text(max_size=6),
    some.fixed_dictionaries({"HOUSE": PART, "Street (1)": PART, "UPRN": PART}).map(json.dumps),
    some.fixed_dictionaries({"HOUSE": some.text(max_size=3), "TOWN": PART}).map(
        lambda parts: json.dumps(parts, ensure_ascii=False, indent=1)
    ),
)


@given(some.lists(ADDRESS, max_size=8))
def test_addresses_taken_apart_together_read_as_one_by_one(addresses):
    texts = pl.Series("address", addresses, dtype=pl.String)
    assert address_lines(texts).equals(_one_by_one(texts), check_names=True)


@pytest.mark.parametrize("first", ['{"UPRN": "1"}', "3 Elm Row", "[]", None])
def test_whatever_the_first_is_the_others_are_read(first):
    texts = pl.Series("address", [first, '{"HOUSE": "3", "STREET": " Elm Row "}'])
    assert address_lines(texts)[1] == "3, Elm Row"
