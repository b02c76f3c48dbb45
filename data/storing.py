"""Store a table of a submission, some rows at a time: whole in the vault, keyed outside it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import polars as pl

from data.candidates import Candidate
from data.compact import as_text, compact
from data.declaration import Provenance
from data.one_ahead import one_ahead
from data.record_keys import RecordKeys
from data.record_shape import ABOUT_SUBMISSION, leaving
from data.splitting import with_keys
from data.submissions import write_records
from data.vault import Vault

ROWS_AT_A_TIME = 50_000
"""Rows that get their keys and are locked up at once (our own choice: some 20 MB)."""

Tables = dict[str, list[tuple[str, pl.DataFrame]]]
"""By table: the accepted rows of each file that holds it, with the file's format."""


def store(
    home: Path,
    vault: Vault,
    keys: RecordKeys,
    of: Provenance,
    submission_id: str,
    tables: Tables,
) -> None:
    """Store the rows of a submission, table by table, identities first.

    `tables` is empty afterwards: a table is let go of once it is stored.
    """

    def locked_up(table: str) -> tuple[str, pl.DataFrame]:
        outside: list[pl.DataFrame] = []
        whole = (
            with_keys(
                table, _with_whose(rows, of, submission_id, form), of, keys, vault.digest_secret
            )
            for form, accepted in tables.pop(table)
            for rows in in_slices(accepted)
        )
        vault.write_frames(submission_id, table, one_ahead(_leaving(table, whole, outside)))
        return table, pl.concat(outside)

    # While a table's records are written the next is locked up.
    for table, outside in one_ahead(locked_up(table) for table in list(tables)):
        write_records(home, submission_id, table, outside)


def taken_from(candidates: Iterable[Candidate]) -> Tables:
    """Take the accepted rows of files out of them, so that they are held once."""
    tables: Tables = {}
    for candidate in candidates:
        while candidate.checked:
            each = candidate.checked.pop(0)
            tables.setdefault(each.table, []).append((candidate.parsed_format, each.accepted))
    return tables


def in_slices(rows: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """The rows, some at a time; one slice without rows if there are none."""
    for first in range(0, max(1, rows.height), ROWS_AT_A_TIME):
        yield rows.slice(first, ROWS_AT_A_TIME)


def _with_whose(rows: pl.DataFrame, of: Provenance, submission_id: str, form: str) -> pl.DataFrame:
    about = (of.agency, of.place_code, submission_id, form)
    return as_text(rows).with_columns(
        pl.lit(value).alias(name) for name, value in zip(ABOUT_SUBMISSION, about, strict=True)
    )


def _leaving(
    table: str, whole: Iterable[pl.DataFrame], outside: list[pl.DataFrame]
) -> Iterator[pl.DataFrame]:
    """Pass the rows on, and keep of them what may stand outside the vault."""
    for rows in whole:
        leaves = leaving(table, rows)
        about = leaves.select(pl.col(ABOUT_SUBMISSION).cast(pl.Categorical))
        outside.append(compact(table, leaves.with_columns(about)))
        yield rows
