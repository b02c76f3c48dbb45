"""Store a table of a submission, some rows at a time: whole in the vault, keyed outside it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import polars as pl

from data.candidates import Candidate
from data.compact import as_text, compact
from data.declaration import Provenance
from data.record_keys import RecordKeys
from data.record_shape import ABOUT_SUBMISSION, outside_the_vault
from data.splitting import with_keys
from data.submissions import write_records
from data.vault import Vault

ROWS_AT_A_TIME = 25_000
"""Rows that get their keys and are locked up at once (our own choice: some 10 MB)."""


def store(
    home: Path,
    vault: Vault,
    keys: RecordKeys,
    of: Provenance,
    submission_id: str,
    candidates: Iterable[Candidate],
) -> None:
    """Store the accepted rows of a submission's files, table by table, identities first."""
    for table, parts in _by_table(candidates).items():
        outside: list[pl.DataFrame] = []
        whole = (
            with_keys(
                table, _with_whose(rows, of, submission_id, form), of, keys, vault.digest_secret
            )
            for form, accepted in parts
            for rows in in_slices(accepted)
        )
        vault.write_frames(submission_id, table, _leaving(table, whole, outside))
        write_records(home, submission_id, table, pl.concat(outside))


def in_slices(rows: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """The rows, some at a time; one slice without rows if there are none."""
    for first in range(0, max(1, rows.height), ROWS_AT_A_TIME):
        yield rows.slice(first, ROWS_AT_A_TIME)


def _by_table(candidates: Iterable[Candidate]) -> dict[str, list[tuple[str, pl.DataFrame]]]:
    """The accepted rows of all files, each with the file's format."""
    parts: dict[str, list[tuple[str, pl.DataFrame]]] = {}
    for candidate in candidates:
        for each in candidate.checked:
            parts.setdefault(each.table, []).append((candidate.parsed_format, each.accepted))
    return parts


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
        leaves = rows.select(list(outside_the_vault(table)))
        about = leaves.select(pl.col(ABOUT_SUBMISSION).cast(pl.Categorical))
        outside.append(compact(table, leaves.with_columns(about)))
        yield rows
