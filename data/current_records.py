"""The records of a table that hold, of all that submissions in force told, without identity."""

from pathlib import Path

import polars as pl

from data.in_force import holding
from data.one_thing import code_of, day_of, may_be_retold
from data.precedence import RECEIPT_COLUMNS, newest_of_each
from data.record_shape import outside_the_vault, primary_key
from data.retelling import TELLING, given_way, under_its_day
from data.submissions import FOLDER
from data.unsaid import silent_tellings, with_unsaid


def current_records(home: Path, table: str, *, only_format: str | None = None) -> pl.DataFrame:
    """Read a table's records in force, without identity: one row per primary key.

    Columns as `outside_the_vault` gives them, but for `file_format`, and `last_told`, the
    last day of the newest period of which a submission told of the record; codes as text. Of
    rows with one key the newest period holds, then the newest receipt; where two formats
    tell of one period, each fills what the other leaves blank; what none of its files has a
    column for is that of the newest period of which one had. What `retold_records` names
    counts as told of the day that holds in its place. No row if none was sent.

    Args:
        only_format: read what came in files of this format alone.
    """
    return _weighed(home, table, only_format)[0]


def retold_records(home: Path, table: str) -> pl.DataFrame:
    """Records of a table that an older submission told and a newer one tells otherwise.

    record_key, agency, place_code, code (its type, where a person has one of each type), day
    (by which the older told it), day_anew, from_anew, until_anew: the day that holds in its
    place and the period of the telling that names it.
    """
    if not may_be_retold(table):
        return pl.DataFrame(schema=RETOLD)
    return _weighed(home, table, None)[1]


RETOLD = {
    **dict.fromkeys(("record_key", "agency", "place_code", "code"), pl.String),
    **dict.fromkeys(("day", "day_anew", "from_anew", "until_anew"), pl.Date),
}


def _weighed(home: Path, table: str, only_format: str | None) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The records of a table that hold, and those that give way to them."""
    schema = outside_the_vault(table)
    kept = [name for name in schema if name != "file_format"]
    holders = holding(home, table, only_format=only_format)
    rows = [
        pl.read_parquet(home / FOLDER / submission.submission_id / "records" / f"{table}.parquet")
        .filter(pl.col("file_format").is_in(formats))
        .with_columns(
            period_start=pl.lit(submission.period_start),
            period_end=pl.lit(submission.period_end),
            received_at=pl.lit(submission.received_at),
            telling=pl.concat_str(pl.lit(submission.tells_with), "file_format"),
        )
        for submission, formats in holders
    ]
    empty = pl.DataFrame(schema=schema | RECEIPT_COLUMNS | TELLING)
    everything = pl.concat([empty, *rows], how="diagonal")
    key = primary_key(table)
    newest = newest_of_each(everything, key)
    retold = pl.DataFrame(schema=RETOLD)
    if may_be_retold(table) and everything["telling"].n_unique() > 1:
        gone = given_way(newest, everything.select(*key, "period_start", "telling"), table)
        given = newest.join(gone, on=key).with_columns(code=code_of(table))
        retold = given.rename({day_of(table): "day"}).select(*RETOLD)
        if gone.height:
            everything = under_its_day(everything, gone, table)
            newest = newest_of_each(everything, key)
    told_by = [
        (submission.tells_with + file.format, file)
        for submission, formats in holders
        for file in submission.files
        if file.format in formats and table in file.tables
    ]
    newest = with_unsaid(newest, everything, key, silent_tellings(told_by, table))
    return newest.select(*kept, last_told="period_end"), retold
