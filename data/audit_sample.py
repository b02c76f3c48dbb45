"""Draw cases for a board's audit: so many of each agency, of those opened in three months.

The sample is known by tokens. The same seed draws the same cases, as long as nothing new came.
"""

from collections.abc import Set
from datetime import date
from hashlib import sha256

import duckdb
import polars as pl

from data.audit_folder import AuditFolder
from data.linkage.restricted import restricted_records
from data.private_folder import refuse_unless_empty
from data.returns.findings import own_numbers
from data.returns.freshness import BUILD_FIRST, NotBuilt, opened
from data.standing_still import standing_still
from data.vault import Vault
from metrics.errors import Unable
from metrics.settings import Settings

MONTHS = 3
"""Before the day of the sample. Source: HMI Probation 2014, 3.3, which drew cases so."""

COHORT = "new case"
OPENED = f"""
    SELECT agency, place_code, record_key, person_id, max(opened_on) AS opened_on
    FROM measures.opened_case
    WHERE body_code = $body
        AND opened_on > CAST($on_day AS DATE) - INTERVAL {MONTHS} MONTH
        AND opened_on <= $on_day
    GROUP BY ALL
"""
PEOPLE = {"probation": "probation_person", "yot": "yot_person"}


class NothingToDraw(Unable):
    """The body opened no case in the months before the day."""


def sample(
    settings: Settings,
    vault: Vault,
    folder: AuditFolder,
    *,
    body: str,
    on: date,
    each: int,
    seed: int,
    restricted_permission: str = "",
) -> pl.DataFrame:
    """Draw cases, and write them for the board and, if it was allowed, for each agency.

    Args:
        folder: where to, and who allowed that the agencies are told their case numbers.
        each: cases of each agency, as far as there are so many.
        restricted_permission: who allowed that people with limited access are drawn too; else
            they are left out.

    Returns:
        One row per case: audit_id, cohort, of_agency, case_token, opened_on (null: the agency
        alone is told), sampled_on.

    Raises:
        NothingToDraw: if there is no case to draw from.
        data.private_folder.NotEmpty: if the folder holds something.
        data.returns.freshness.NotBuilt: if the warehouse is not of what is in force.
    """
    refuse_unless_empty(folder.out)
    with standing_still(settings.home), opened(settings.warehouse, settings.home) as connection:
        hidden = set() if restricted_permission else restricted_records(vault, settings.home)
        drawn = draw(connection, body, on, each=each, seed=seed, left_out=hidden)
    numbers = pl.concat(
        own_numbers(vault, settings.home, PEOPLE[agency]).select("record_key", "number")
        for agency in sorted(PEOPLE)
    )
    cases = drawn.join(numbers, on="record_key", how="left", maintain_order="left")
    return folder.write(settings.home, cases, restricted_permission)


def draw(
    connection: duckdb.DuckDBPyConnection,
    body: str,
    on: date,
    *,
    each: int,
    seed: int,
    left_out: Set[str],
) -> pl.DataFrame:
    """Choose cases by a digest of the seed and the record, one a person and agency.

    Returns:
        audit_id, cohort, of_agency, place_code, case_token, record_key, opened_on, sampled_on.

    Raises:
        NothingToDraw, NotBuilt: as `sample` says.
    """
    try:
        found = connection.sql(OPENED, params={"body": body, "on_day": on}).pl()
    except duckdb.CatalogException as error:
        raise NotBuilt(f"The warehouse was built by an older version: {BUILD_FIRST}") from error
    open_to_all = found.filter(~pl.col("record_key").is_in(list(left_out)))
    if open_to_all.is_empty():
        raise NothingToDraw(
            f"{body} has no case of probation or a youth offending team that was opened in the"
            f" {MONTHS} months up to {on} and may be drawn: check the code and the day"
        )
    audit = f"{body}-{on}-{seed}"

    def digest(key: str) -> str:
        return sha256(f"{audit}|{key}".encode()).hexdigest()

    by_chance = (
        open_to_all.with_columns(
            drawn=pl.col("record_key").map_elements(digest, return_dtype=pl.String)
        )
        .sort("agency", "drawn")
        .unique(["agency", "person_id"], keep="first", maintain_order=True)
        .with_columns(number=pl.int_range(1, pl.len() + 1).over("agency"))
        .filter(pl.col("number") <= each)
    )
    return by_chance.select(
        audit_id=pl.lit(audit),
        cohort=pl.lit(COHORT),
        of_agency="agency",
        place_code="place_code",
        case_token=pl.format("{}-{}-{}", pl.lit(audit), "agency", "number"),
        record_key="record_key",
        opened_on="opened_on",
        sampled_on=pl.lit(on),
    )
