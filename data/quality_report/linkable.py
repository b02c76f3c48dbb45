"""How many people can be linked with other agencies', by agency, place, year and table."""

from pathlib import Path

import polars as pl

from data.linkage.sent import people_sent
from data.quality_report.sent import OF, OF_SCHEMA

SCHEMA = {
    **OF_SCHEMA,
    "source": pl.String(),
    **dict.fromkeys(("people", "linkable"), pl.Int64()),
}
NOT_JUDGED = "yot_household_adult"
"""One more way to find a connection: no figure rests on them alone, as `measures.linkable` says."""


def linkable(home: Path, owed: pl.DataFrame, links: pl.DataFrame) -> pl.DataFrame:
    """Count the people whom each place sent of a year, and those who can be linked.

    They have a name and a date of birth; what `metrics.sureness` asks for is asked here too.

    Args:
        owed: rows of `calendar_of_returns.owed`.
        links: record_key, source, has_name, has_birth_date.

    Returns:
        As `SCHEMA`; source: the table that the people came in.
    """
    of_year = owed.select(OF).join(people_sent(home), ["agency", "place_code"], suffix="_told")
    is_told = (pl.col("period_start_told") <= pl.col("period_end")) & (
        pl.col("period_end_told") >= pl.col("period_start")
    )
    return (
        of_year.filter(is_told)
        .select(*OF, "record_key")
        .unique()
        .join(links.filter(pl.col("source") != NOT_JUDGED), "record_key")
        .group_by(*OF, "source")
        .agg(
            people=pl.len().cast(pl.Int64),
            linkable=(pl.col("has_name") & pl.col("has_birth_date")).sum().cast(pl.Int64),
        )
        .select(*SCHEMA)
        .sort(*OF, "source")
    )
