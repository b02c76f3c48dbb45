"""Which rows set apart before a file that mends puts right, told by what identifies them.

A row that nothing identifies, as its key was wrong and its other values recur, is left as it is:
no row is said to be mended that may not be.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Self

import polars as pl

from data.accepted_before import belonging_together
from data.alike_reasons import in_any_row
from data.candidates import Candidate
from data.casting import cast_texts
from data.checking import Checked
from data.compact import as_text
from data.contracts import TABLES
from data.quarantine import NAME
from data.receipt import MendedRecords, MendedRows
from data.submissions import Submission
from data.vault import Vault

AT = "at"
"""The position of a row among all that were set apart."""


class Mended(NamedTuple):
    """Rows put right: by file and what was wrong, and each once by file and table."""

    reason: list[MendedRows]
    record: list[MendedRecords]


class SetApartBefore:
    """Rows set apart of a submission that is mended, and of all that mended it before."""

    def __init__(self, rows: pl.DataFrame):
        self._rows = rows.with_row_index(AT)

    @classmethod
    def of_vault(cls, vault: Vault, submissions: Sequence[Submission], mends: str) -> Self:
        """Read them; `submission_id` stands before the columns of `data.quarantine`."""
        return cls(
            pl.concat(
                vault.read(each, NAME).select(pl.lit(each).alias("submission_id"), pl.all())
                for each in belonging_together(submissions, mends)
            )
        )

    def mended_by(self, candidate: Candidate) -> Mended:
        """Count the rows that the file's accepted rows put right."""
        counts: Counter[tuple[str, str, str, str]] = Counter()
        records: Counter[tuple[str, str, str]] = Counter()
        for checked in candidate.checked:
            apart = self._rows.filter(pl.col("table") == checked.table)
            mended = {
                at
                for of_submission in apart.partition_by("submission_id")
                for at in _put_right(of_submission, checked)
            }
            for row in apart.filter(pl.col(AT).is_in(mended)).iter_rows(named=True):
                records[row["submission_id"], row["file"], checked.table] += 1
                for column, right in _faults(checked.table, row["what_is_wrong"]):
                    counts[row["submission_id"], row["file"], column, in_any_row(right)] += 1
        return Mended(
            [
                MendedRows(
                    submission_id=submission_id,
                    file=file,
                    column=column,
                    what_is_right=right,
                    count=count,
                )
                for (submission_id, file, column, right), count in counts.items()
            ],
            [
                MendedRecords(submission_id=submission_id, file=file, table=table, count=count)
                for (submission_id, file, table), count in records.items()
            ],
        )


def _put_right(apart: pl.DataFrame, checked: Checked) -> Iterator[int]:
    """Positions of rows of one submission and table that now stand among the accepted."""
    columns = TABLES[checked.table].columns()
    stood = apart.select(
        AT,
        "what_is_wrong",
        pl.col("content").str.json_decode(pl.Struct(dict.fromkeys(columns, pl.String))),
    ).unnest("content")
    typed = stood.select(
        AT,
        "what_is_wrong",
        *(cast_texts(stood[name], column).cast(pl.String) for name, column in columns.items()),
    )
    accepted = as_text(checked.accepted).select(pl.all().cast(pl.String))
    for words in typed["what_is_wrong"].unique():
        wrong = {column for column, _ in _faults(checked.table, words)}
        for identifying in _identifying(checked.table, wrong):
            one = pl.struct(identifying).is_unique()
            found = typed.filter(one, pl.col("what_is_wrong") == words).join(
                accepted.filter(one), on=identifying, nulls_equal=True
            )
            yield from found[AT]


def _identifying(table: str, wrong: set[str]) -> Iterator[list[str]]:
    """Columns that tell a row: its key if that was right, or else all that was right in it."""
    columns = TABLES[table].columns()
    key = TABLES[table].primary_key()
    if key and wrong.isdisjoint(key):
        yield key
    made_up = {name for name, each in columns.items() if "made_up_of" in (each.metadata or {})}
    if others := [name for name in columns if name not in wrong | made_up]:
        yield others


def _faults(table: str, what_is_wrong: str) -> list[tuple[str, str]]:
    """Each fault of a row, as the quarantine writes them in one text."""
    names = "|".join(map(re.escape, TABLES[table].columns()))
    parts = re.split(rf"; (?=(?:{names}): )", what_is_wrong)
    return [(column, right) for column, _, right in (part.partition(": ") for part in parts)]
