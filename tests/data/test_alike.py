import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as some

from data.alike import several_alike

WORD = some.one_of(some.none(), some.sampled_from("abc"))


# What is asked is what comes out, not how long a busy machine takes.
@settings(deadline=None)
@given(some.lists(some.tuples(WORD, WORD, some.integers(0, 3)), max_size=30))
def test_rows_alike_are_those_of_which_there_are_several(values):
    rows = pl.DataFrame(
        values, schema={"a": pl.String, "b": pl.Categorical, "c": pl.Int64}, orient="row"
    )
    for columns in (["a"], ["a", "b"], ["b", "c"]):
        expected = rows.filter(rows.select(columns).is_duplicated())
        assert several_alike(rows, columns).equals(expected)
