"""When each record of a person was sent."""

from pathlib import Path

import polars as pl

from data.in_force import holding
from data.submissions import FOLDER

TABLES = (
    *("social_care_person", "probation_person", "probation_child"),
    *("yot_person", "yot_household_adult"),
)
"""The tables that people come in: `sources.PERSON` says of each in which columns."""

SENT = pl.Schema(
    {
        **dict.fromkeys(("record_key", "agency", "place_code"), pl.String),
        **dict.fromkeys(("period_start", "period_end"), pl.Date),
    }
)
"""One row per record of a person and period of which a submission in force holds it."""


def people_sent(home: Path) -> pl.DataFrame:
    """Every period of which a submission in force tells of a person: `SENT`."""
    found = [SENT.to_frame()]
    for table in TABLES:
        for submission, formats in holding(home, table):
            file = home / FOLDER / submission.submission_id / "records" / f"{table}.parquet"
            found.append(
                pl.read_parquet(file, columns=["record_key", "file_format"])
                .filter(pl.col("file_format").is_in(formats))
                .select(
                    "record_key",
                    agency=pl.lit(submission.agency),
                    place_code=pl.lit(submission.place_code),
                    period_start=pl.lit(submission.period_start, pl.Date),
                    period_end=pl.lit(submission.period_end, pl.Date),
                )
            )
    return pl.concat(found).unique().sort(SENT.names())
