"""Split identity off: what stays in the vault, and what goes on under random keys."""

import hashlib
import hmac
from typing import Protocol

import polars as pl

from data.contracts import TABLES
from data.declaration import Provenance
from data.record_shape import NAMELESS
from data.subjects import SUBJECT_OF, subject_place

WRITTEN_DATE = (
    r"(?i)\b\d{1,4}[/.\-]\d{1,2}[/.\-]\d{1,4}\b"
    r"|\b\d{1,2}(st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{2,4}\b"
)
"""Dates as people write them: 03/04/2025, 2025-04-03, 3 April 2025, 3rd Apr 25."""


class Keys(Protocol):
    """What stands for the ids of one kind and scope."""

    def keys_for(self, ids: pl.Series, of: str, scope: str) -> pl.Series:
        """One for each id, in order; null where nothing stands for it."""
        ...


def with_keys(
    table: str, rows: pl.DataFrame, of: Provenance, keys: Keys, digest_secret: bytes
) -> pl.DataFrame:
    """Add to a contract's typed rows all that stands for identity outside the vault."""
    added: list[pl.Series] = []
    if table in NAMELESS:
        kind, parts, scope = NAMELESS[table]
        text = pl.concat_str(
            [pl.col(part).cast(pl.String).fill_null("") for part in parts], separator="|"
        )
        ids = rows.select(text.alias("id"))["id"]
        added.append(
            keys.keys_for(ids, kind, of.place_code if scope is None else scope).alias("record_key")
        )
    for name, column in TABLES[table].columns().items():
        metadata = column.metadata or {}
        match metadata["becomes"]:
            case "key":
                added.append(
                    _keys(table, rows, name, metadata, of, keys).alias(metadata["key_name"])
                )
            case "month":
                added.append(rows[name].dt.month_start().alias(metadata["key_name"]))
            case "digest":
                added.append(_digests(rows[name], digest_secret).alias(metadata["key_name"]))
            case _:
                pass
    return rows.with_columns(added)


def _keys(
    table: str, rows: pl.DataFrame, name: str, metadata: dict, of: Provenance, keys: Keys
) -> pl.Series:
    match metadata["scope"]:
        case "place":
            return keys.keys_for(rows[name], metadata["of"], of.place_code)
        case "everywhere":
            return keys.keys_for(rows[name], metadata["of"], "")
        case _:
            return _subject_keys(table, rows, name, of, keys)


def _subject_keys(
    table: str, rows: pl.DataFrame, name: str, of: Provenance, keys: Keys
) -> pl.Series:
    quoted = rows.select(
        pl.col(name).alias("id"),
        pl.col("subject_agency").alias("subject_agency"),
        subject_place(table, of).alias("scope"),
    ).with_row_index("at")
    parts = [
        part.select("at", keys.keys_for(part["id"], SUBJECT_OF[agency], scope).alias("key"))
        for (agency, scope), part in quoted.drop_nulls()
        .partition_by("subject_agency", "scope", as_dict=True)
        .items()
    ]
    empty = pl.DataFrame(schema={"at": pl.UInt32, "key": pl.String})
    found = pl.concat([empty, *parts])
    return quoted.join(found, on="at", how="left", maintain_order="left")["key"]


def _digests(texts: pl.Series, secret: bytes) -> pl.Series:
    """A keyed digest of each text without its dates and white space; null if nothing is left.

    Keyed, so that nobody without the vault can test a guess at a text.
    """
    bare = texts.str.replace_all(WRITTEN_DATE, "").str.replace_all(r"\s+", "").str.to_lowercase()
    return pl.Series(
        [
            hmac.new(secret, text.encode(), hashlib.sha256).hexdigest() if text else None
            for text in bare
        ],
        dtype=pl.String,
    )
