"""A looked-after child is found by the postcode of the home that the child left."""

from datetime import date
from typing import Any

import polars as pl

from data.casting import stored_type
from data.contracts import TABLES
from data.linkage.sources import people
from data.record_shape import key_names

SENT: dict[str, list[dict[str, Any]]] = {
    "social_care_person": [{"record_key": "child", "place_code": "001", "child_id": "17"}],
    "social_care_address": [
        {"record_key": "child", "address_from": None, "postcode": "ZZ9 9AA"},
        {"record_key": "child", "address_from": date(2022, 1, 1), "postcode": "ZZ1 1AA"},
    ],
    "social_care_looked_after": [
        {"record_key": "child", "episode_start_date": day, "home_postcode": postcode}
        for day, postcode in (
            (date(2023, 1, 1), "ZZ2 2BB"),
            (date(2023, 6, 1), "ZZ2 2BB"),
            (date(2023, 9, 1), None),
        )
    ],
}


def identities(name: str) -> pl.DataFrame:
    columns = {column: stored_type(kind) for column, kind in TABLES[name].columns().items()}
    schema = dict.fromkeys(key_names(name), pl.String()) | columns | {"place_code": pl.String()}
    if name in ("probation_child", "yot_household_adult"):
        schema["record_key"] = pl.String()
    return pl.DataFrame(SENT.get(name, []), schema=schema)


def test_the_home_that_a_child_left_counts_once_among_addresses_latest_first():
    known = people(identities, None)
    assert known.select("record_key", "postcodes").rows() == [
        ("child", ["ZZ2 2BB", "ZZ1 1AA", "ZZ9 9AA"])
    ]
