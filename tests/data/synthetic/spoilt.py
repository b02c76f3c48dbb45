"""The rows of a generated world that were spoilt on purpose, and its files without them."""

from pathlib import Path

import polars as pl

HEADER_ROW = 1


def dirt(world: Path) -> pl.DataFrame:
    """What was spoilt: file, row, column, what_is_wrong."""
    kinds = {"file": pl.String, "row": pl.Int64, "column": pl.String, "what_is_wrong": pl.String}
    return pl.read_csv(world / "truth/dirt.csv", schema=kinds)


def sound_rows(world: Path, file: Path) -> pl.DataFrame:
    """Read a file's rows as text, but for the spoilt ones."""
    spoilt = dirt(world).filter(pl.col("file") == str(file.relative_to(world)))["row"]
    text = pl.read_csv(file, infer_schema=False, encoding="utf8")
    numbered = text.with_row_index("row", offset=HEADER_ROW + 1)
    return numbered.filter(~pl.col("row").is_in(spoilt.implode())).drop("row")
