"""Names that one agency spells in more than one way; worked out in memory, never kept.

Only records of one agency and place are compared, and only with each other: children whom
several assessments of probation name, clients of a team and the adults of its households.
"""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import polars as pl

from data.linkage.cleaning import split_full_name, words
from data.returns.findings import Owner
from data.returns.sheet import Sheet
from data.vault import Vault, current_identities

SLUG = "name_spelt_differently"
TITLE = "Name spelt differently"
MESSAGE = "one person's name is spelt alike in all records of an agency"
DISAGREES = (
    "The records with one number in the first column seem to be of one person, and spell the"
    " forename or the surname differently."
)
TO_MEND = (
    "See how the name is spelt in a document, and write it so in every record. If they are two"
    " people, leave them."
)
COLUMNS = ("records of one person", "case number", "recorded on", "name as you wrote it")

LINKS = """
SELECT
    link.record_key,
    link.person_id,
    restricted.person_id IS NOT NULL AS is_restricted
FROM staging.person_link AS link
LEFT JOIN (
    SELECT DISTINCT person_id FROM linked.own_record WHERE is_limited_access
) AS restricted ON restricted.person_id = link.person_id
"""
PLACES = """
SELECT DISTINCT 'probation' AS agency, place_code, record_key FROM raw.probation_person
UNION SELECT DISTINCT 'probation', place_code, record_key FROM raw.probation_child
UNION SELECT DISTINCT 'yot', place_code, record_key FROM raw.yot_person
UNION SELECT DISTINCT 'yot', place_code, record_key FROM raw.yot_household_adult
"""


def spelt_differently(
    connection: duckdb.DuckDBPyConnection, home: Path, vault: Vault
) -> pl.DataFrame:
    """Records of people whose name one agency and place spells in more than one way.

    Returns:
        One row per record and spelling: agency, place_code, person_id, number (the agency's
        own of the case), recorded_on (null where the record has no day), written,
        is_restricted (the person, or the person of the case, has limited access).
    """
    links = connection.sql(LINKS).pl()
    case = links.select(case_key="record_key", is_case_restricted="is_restricted")
    written = (
        pl.concat(_written(home, vault))
        .join(connection.sql(PLACES).pl(), on="record_key")
        .join(links, on="record_key")
        .join(case, on="case_key", how="left")
    )
    several = [pl.col(name).drop_nulls().n_unique() > 1 for name in ("forename", "surname")]
    restricted = pl.any_horizontal("is_restricted", "is_case_restricted").fill_null(value=False)
    person = ("agency", "place_code", "person_id")
    return (
        written.filter(pl.any_horizontal(several).over(person))
        .with_columns(is_restricted=restricted.any().over(person))
        .group_by("agency", "place_code", "person_id", "number", "written")
        .agg(pl.col("recorded_on").max(), pl.col("is_restricted").any())
        .sort("agency", "place_code", "person_id", "number", "recorded_on", "written")
    )


def sheets(found: pl.DataFrame) -> Iterator[tuple[Owner, Sheet]]:
    """Give each agency and place the sheet of its own spellings."""
    parts = found.partition_by("agency", "place_code", as_dict=True, maintain_order=True)
    for (agency, place), part in parts.items():
        numbered = part.with_columns(person=pl.col("person_id").rank("dense").cast(pl.String))
        cells = numbered.select(
            "person", "number", pl.col("recorded_on").cast(pl.String), "written"
        )
        rows = cells.fill_null("").rows()
        yield (agency, place), Sheet(SLUG, TITLE, MESSAGE, DISAGREES, TO_MEND, COLUMNS, rows)


def _written(home: Path, vault: Vault) -> Iterator[pl.DataFrame]:
    def identities(table: str) -> pl.DataFrame:
        return current_identities(vault, home, table)

    children = identities("probation_child").rename({"child_name": "written"})
    halves = [split_full_name(name) for name in children["written"]]
    yield _in_form(
        children.with_columns(
            pl.Series("forename", [forename for forename, _ in halves], pl.String),
            pl.Series("surname", [surname for _, surname in halves], pl.String),
        ),
        case="offender_key",
        number="crn",
        day=pl.col("assessment_date"),
    )
    for table, case, number, day in (
        ("probation_person", "record_key", "crn", pl.lit(None, pl.Date)),
        ("yot_person", "record_key", "client_id", pl.lit(None, pl.Date)),
        ("yot_household_adult", "client_key", "client_id", pl.col("from_date")),
    ):
        whole = pl.concat_str("forename", "surname", separator=" ", ignore_nulls=True)
        rows = identities(table).with_columns(written=whole)
        yield _in_form(rows, case=case, number=number, day=day)


def _in_form(rows: pl.DataFrame, *, case: str, number: str, day: pl.Expr) -> pl.DataFrame:
    """Forename (the first alone) and surname as letters, for comparing; written as it was."""
    given = [next(iter(words(name)), None) for name in rows["forename"]]
    family = ["".join(words(name)) or None for name in rows["surname"]]
    return rows.select(
        "record_key",
        pl.col(case).alias("case_key"),
        pl.col(number).alias("number"),
        day.alias("recorded_on"),
        "written",
        pl.Series("forename", given, pl.String),
        pl.Series("surname", family, pl.String),
    )
