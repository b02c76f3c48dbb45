"""The register of person ids: random, kept in the vault, the same at every build."""

import secrets

import polars as pl

from data.vault import Vault

FOLDER = "linkage"
NAME = "person_register"
"""Where the vault keeps the register, beside its submissions."""

REGISTER = pl.Schema({"record_key": pl.String, "person_id": pl.String, "rank": pl.Int64})
"""One row per record key ever linked; rank: the lower, the earlier the id was given."""

ID_BYTES = 8
"""Random bytes of a person id: two among a hundred million agree with odds of 1 in 3,000."""


def allot(vault: Vault, clusters: pl.DataFrame) -> pl.DataFrame:
    """Give each cluster its person id and keep the register, written whole.

    A cluster keeps the id that most of its records had, the earlier one if two are
    level; of two clusters that had one id, the one with more of its records keeps it.
    Ids of records that are not here this time are remembered for when they return.

    Args:
        clusters: record_key, cluster.

    Returns:
        One row per record: record_key, person_id.
    """
    known = read(vault)
    kept = kept_ids(clusters.join(known, "record_key"))
    named = clusters.join(kept, "cluster", how="left")
    new = named.filter(pl.col("person_id").is_null())["cluster"].unique().sort()
    first_rank = 1 + max(known["rank"].to_list(), default=0)
    given = pl.DataFrame(
        {
            "cluster": new,
            "new_id": [secrets.token_hex(ID_BYTES) for _ in new],
            "new_rank": range(first_rank, first_rank + len(new)),
        },
        schema={"cluster": pl.String, "new_id": pl.String, "new_rank": pl.Int64},
    )
    current = named.join(given, "cluster", how="left").select(
        "record_key",
        person_id=pl.coalesce("person_id", "new_id"),
        rank=pl.coalesce("rank", "new_rank"),
    )
    absent = known.join(current, "record_key", how="anti")
    vault.write(FOLDER, NAME, pl.concat([current, absent]).sort("record_key"))
    return current.select("record_key", "person_id")


def read(vault: Vault) -> pl.DataFrame:
    """Every record ever linked, also those not here now: `REGISTER`."""
    return vault.read(FOLDER, NAME) if NAME in vault.names(FOLDER) else REGISTER.to_frame()


def kept_ids(known: pl.DataFrame) -> pl.DataFrame:
    """Say which cluster keeps which person id, as `allot` does.

    Args:
        known: record_key, cluster, person_id, rank.

    Returns:
        One row per cluster that keeps one: cluster, person_id, rank.
    """
    claims = (
        known.group_by("cluster", "person_id", "rank")
        .agg(records=pl.len())
        .sort(["records", "rank", "cluster"], descending=[True, False, False])
    )
    rows: list[tuple[str, str, int]] = []
    settled: set[str] = set()
    taken: set[str] = set()
    for cluster, person_id, rank, _ in claims.iter_rows():
        if cluster in settled or person_id in taken:
            continue
        rows.append((cluster, person_id, rank))
        settled.add(cluster)
        taken.add(person_id)
    schema = {"cluster": pl.String, "person_id": pl.String, "rank": pl.Int64}
    return pl.DataFrame(rows, schema=schema, orient="row")
