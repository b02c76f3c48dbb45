"""Number what happened to one child more than once on one day."""

import polars as pl


def numbered(rows: pl.DataFrame, number: str, *, within: list[str], by: list[str]) -> pl.DataFrame:
    """Add the column `number`: within rows alike in `within`, 1 for the first of `by`.

    Rows alike in `by` too get one number, so that what was sent twice is still seen to be.
    The order is that of the text in `by`, whatever the order of the rows.
    """
    numbers = pl.ones(rows.height, dtype=pl.UInt32, eager=True)
    # Few days have several, and to rank within each day is slow.
    is_several = rows.select(within).is_duplicated()
    if is_several.any():
        told_apart = pl.concat_str([pl.col(name).fill_null("") for name in by], separator="|")
        ranks = rows.filter(is_several).select(told_apart.rank("dense").over(within))
        numbers = numbers.scatter(is_several.arg_true(), ranks.to_series())
    return rows.with_columns(numbers.cast(pl.String).alias(number))
