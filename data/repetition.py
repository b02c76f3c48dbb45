"""Rows that repeat the primary key of another."""

import polars as pl

from data.alike import several_alike
from data.contracts import TABLES
from data.filled_rows import FilledRows
from data.readers.places import ONE_SHEET, Places

FAULTS_SCHEMA = {
    "record": pl.Int64,
    "row": pl.Int64,
    "column": pl.String,
    "value": pl.String,
    "what_is_right": pl.String,
}
"""One row a fault: `record` is the position among the rows read, `row` that in the file."""


def repeated_rows(
    table: str, stood: FilledRows, sound: pl.DataFrame, places: Places = ONE_SHEET
) -> pl.DataFrame:
    """Find all but the first of rows with one primary key, whether or not they are alike.

    Args:
        stood: the rows as they stood.
        sound: `record`, `row` and the contract's columns, typed, of rows without a fault.
        places: what the rows are called.

    Returns:
        Faults, as `FAULTS_SCHEMA`.
    """
    key = TABLES[table].primary_key()
    if not key or (several := several_alike(sound, key)).is_empty():
        return pl.DataFrame(schema=FAULTS_SCHEMA)
    contents = [name for name in sound.columns if name not in ("record", "row", *key)]
    first = several.unique(key, keep="first", maintain_order=True)
    others = several.join(first, on=key, suffix=":first", maintain_order="left").filter(
        pl.col("record") != pl.col("record:first")
    )
    alike = pl.all_horizontal(
        pl.lit(True), *(pl.col(name).eq_missing(pl.col(f"{name}:first")) for name in contents)
    )
    names = " and ".join(key)
    return others.select(
        "record",
        "row",
        pl.lit(key[0]).alias("column"),
        stood.at(others["record"])[key[0]].alias("value"),
        pl.format(
            "each {} once: {} has the same, with {} values",
            pl.lit(names),
            places.in_words(pl.col("row:first")),
            pl.when(alike).then(pl.lit("equal")).otherwise(pl.lit("other")),
        ).alias("what_is_right"),
    )
