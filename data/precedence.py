"""Which row holds where several submissions tell of one record."""

import polars as pl

ABOUT_RECEIPT = ("period_end", "received_at")
RECEIPT_COLUMNS = {
    "file_format": pl.String(),
    "period_end": pl.Date(),
    "received_at": pl.Datetime("us", "UTC"),
}
"""What a row must carry to be weighed against another of the same key."""


def newest_of_each(rows: pl.DataFrame, key: list[str]) -> pl.DataFrame:
    """Keep one row per key: of the newest period, then of the newest receipt.

    Where rows of several formats tell of one period, what the first leaves blank is
    filled from the next: a census knows the pupil number, the dataset the names.

    Args:
        rows: `key`, `file_format`, `period_end`, `received_at` and what the records hold.
    """
    order = [*ABOUT_RECEIPT, "file_format"]
    newest_first = rows.sort(order, descending=True, maintain_order=True)
    formats = rows["file_format"].n_unique()
    if formats > 1:
        newest_first = _filled(newest_first, [*key, "period_end"], formats)
    return newest_first.unique(key, keep="first", maintain_order=True)


def _filled(newest_first: pl.DataFrame, alike: list[str], formats: int) -> pl.DataFrame:
    grouped = newest_first.sort(alike, maintain_order=True)
    whole = pl.struct(alike)
    contents = [
        name
        for name in grouped.columns
        if name
        not in (*alike, *ABOUT_RECEIPT, "file_format", "agency", "place_code", "submission_id")
    ]
    for _ in range(formats - 1):
        goes_on = whole == whole.shift(-1)
        grouped = grouped.with_columns(
            pl.when(goes_on)
            .then(pl.col(name).fill_null(pl.col(name).shift(-1)))
            .otherwise(pl.col(name))
            for name in contents
        )
    return grouped.sort([*ABOUT_RECEIPT, "file_format"], descending=True, maintain_order=True)
