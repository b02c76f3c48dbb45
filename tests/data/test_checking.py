"""Whatever stands in the cells, every row is either accepted or set apart, and none twice."""

from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from data.checking import check
from data.contracts import TABLES
from data.declaration import Provenance
from data.plausibility import refuse_swapped_columns
from data.receipt import Refused

OF = Provenance(
    agency="probation",
    place_code="R01",
    period_start=date(2025, 4, 1),
    period_end=date(2026, 3, 31),
)
CELL = some.one_of(
    some.none(),
    some.sampled_from(
        ["X1", "X2", "RCPR", "probation", "referral", "true", "-1", "7", "2025-05-01", "2025-02-30"]
    ),
    some.text(min_size=1, max_size=12),
)


NEWER = ("police_incident", "police_custody", "yot_circumstance", "yot_offence", "exploitation")
"""Tables with moments, fractions and ids that intake makes up."""


def rows_of(table: str, cells: list[list[str | None]]) -> pl.DataFrame:
    columns = list(TABLES[table].columns())
    return pl.DataFrame(
        [dict(zip(columns, (row * len(columns))[: len(columns)], strict=True)) for row in cells],
        schema=dict.fromkeys(columns, pl.String),
    ).with_columns(row=pl.int_range(2, pl.len() + 2, dtype=pl.Int64))


@pytest.mark.parametrize(
    "table", ["joint_event", "meeting", "probation_registration", "area", *NEWER]
)
@settings(deadline=None, max_examples=40)
@given(cells=some.lists(some.lists(CELL, min_size=1, max_size=30), max_size=6))
def test_every_row_is_accepted_or_set_apart(table, cells):
    text = rows_of(table, cells)
    checked = check(table, text, [], OF)
    assert checked.accepted.height + checked.quarantined.height == text.height
    assert set(checked.faults["row"]) == set(checked.quarantined["row"])
    key = TABLES[table].primary_key()
    assert not checked.accepted.select(key).is_duplicated().any()
    TABLES[table].validate(checked.accepted, cast=True)


@pytest.mark.parametrize(
    ("first", "second"), [("sex", "surname"), ("sex", "dob"), ("dob", "postcode")]
)
def test_two_columns_that_hold_each_other_s_values_are_named(first, second):
    sound = {"sex": "F", "dob": "1990-01-02", "surname": "Example", "postcode": "ZZ9 9ZZ"}
    swapped = sound | {first: sound[second], second: sound[first]}
    rows = pl.DataFrame([swapped | {"crn": f"X{number}"} for number in range(3)])
    refuse_swapped_columns("probation_person", pl.DataFrame([sound]))
    with pytest.raises(Refused, match="seem swapped") as raised:
        refuse_swapped_columns("probation_person", rows)
    assert first in str(raised.value)
    assert second in str(raised.value)
    assert "Example" not in str(raised.value)
