"""Ids for rows to which the agency gave none, made from what else the row says."""

import polars as pl

from data.contracts import TABLES

SEPARATOR = "|"


def fill_ids(table: str, text: pl.DataFrame) -> pl.DataFrame:
    """Put an id where the contract says of what to make one and the file gives none.

    The same rows give the same ids in a later file. Where nothing stands to make one of,
    the id stays blank.

    Args:
        text: columns of the contract as text; columns that may be left out may be missing.
    """
    for name, column in TABLES[table].columns().items():
        metadata = column.metadata or {}
        if "made_up_of" not in metadata:
            continue
        parts = metadata["made_up_of"]
        text = text.with_columns(
            pl.lit(None, pl.String).alias(part)
            for part in (name, *parts)
            if part not in text.columns
        )
        said = [_tidy(part) for part in parts]
        made = pl.concat_str([part.fill_null("") for part in said], separator=SEPARATOR)
        is_blank = pl.col(name).is_null()
        if metadata["numbered"]:
            number = pl.int_range(1, pl.len() + 1).over(made, is_blank).cast(pl.String)
            made = pl.concat_str([made, number], separator=SEPARATOR)
        has_something = pl.any_horizontal(part.is_not_null() for part in said)
        text = text.with_columns(
            pl.when(is_blank & has_something).then(made).otherwise(pl.col(name)).alias(name)
        )
    return text


def _tidy(name: str) -> pl.Expr:
    return pl.col(name).str.strip_chars().str.to_lowercase()
