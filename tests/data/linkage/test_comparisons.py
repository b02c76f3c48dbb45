from datetime import date, timedelta
from itertools import product

import duckdb
import polars as pl
from splink.comparison_library import CustomComparison

from data.linkage import comparisons

SHORT_WORDS = [
    "".join(letters) for length in range(1, 5) for letters in product("abc", repeat=length)
]
DAYS = [date(2009, 1, 1) + timedelta(days=7 * week) for week in range(320)]


def condition_of(comparison: CustomComparison, says: str) -> str:
    levels = comparison.get_comparison("duckdb").comparison_levels
    (found,) = (each.sql_condition for each in levels if each.label_for_charts == says)
    return found


def disagreeing(column: str, values: pl.Series, condition: str, plain: str) -> int:
    """Pairs of values of which the two conditions say different things."""
    with duckdb.connect() as db:
        db.register("given", pl.DataFrame({column: values}).to_arrow())
        (count,) = db.sql(
            f"""
            SELECT count(*) FROM (SELECT {column} AS {column}_l FROM given)
            CROSS JOIN (SELECT {column} AS {column}_r FROM given)
            WHERE ({condition}) IS DISTINCT FROM ({plain})
            """
        ).fetchall()[0]
        return count


def test_what_is_seen_at_once_of_a_slip_in_a_word_passes_over_none():
    slip = condition_of(comparisons.place(), "one slip")
    plain = "damerau_levenshtein(postcode_l, postcode_r) <= 1"
    assert disagreeing("postcode", pl.Series(SHORT_WORDS), slip, plain) == 0


def test_what_is_seen_at_once_of_a_slip_in_a_date_passes_over_none():
    slip = condition_of(comparisons.birth_date(), "one digit off")
    plain = (
        "damerau_levenshtein(strftime(birth_date_l, '%Y%m%d'), "
        "strftime(birth_date_r, '%Y%m%d')) <= 1"
    )
    assert disagreeing("birth_date", pl.Series(DAYS), slip, plain) == 0
