"""What names a record for good: a keyed digest of whose id it is, the same in every submission."""

import hashlib
import hmac
from collections.abc import Iterable

import polars as pl

from data.record_keys import ALLOTTED
from data.record_keys import NAME as ALLOTTED_NAME
from data.vault import Vault

TABLES_OF_PEOPLE = (
    *("social_care_person", "probation_person", "probation_child"),
    *("yot_person", "yot_household_adult"),
)
"""What the keys of records that are linked name."""


def lasting_names(vault: Vault, submission_ids: Iterable[str]) -> pl.DataFrame:
    """Name every record that may be linked: one row per record key.

    Returns:
        record_key, lasting_name: a digest, under the vault's secret, of what the agency's id
        names, of the place within which it is unique, and of the id itself. Where the agency
        gave none, what intake made of the row stands for it.
    """
    kept = [each for each in submission_ids if ALLOTTED_NAME in vault.names(each)]
    allotted = pl.concat(
        [pl.DataFrame(schema=ALLOTTED), *(vault.read(each, ALLOTTED_NAME) for each in kept)]
    ).filter(pl.col("of").is_in(TABLES_OF_PEOPLE))
    names = [
        _name(vault.digest_secret, *parts)
        for parts in allotted.select("of", "scope", "id").iter_rows()
    ]
    return allotted.select(
        pl.col("key").alias("record_key"), pl.Series("lasting_name", names, pl.String)
    )


def _name(secret: bytes, of: str, scope: str, local_id: str) -> str:
    # Begun with a word of its own, so that no other list of digests can be held against it.
    text = f"linkage|{of}|{scope}|{local_id}"
    return hmac.new(secret, text.encode(), hashlib.sha256).hexdigest()
