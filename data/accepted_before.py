"""Rows of a file that mends which were accepted before: told, and not added again.

An agency that mends its own file sends it whole, most of it as it was.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Self

import polars as pl

from data.candidates import Candidate
from data.checking import Checked
from data.compact import as_text
from data.contracts import TABLES
from data.submissions import Submission
from data.vault import Vault


class AcceptedBefore:
    """What a submission that is mended, and those that mended it before, hold by table."""

    def __init__(self, tables: dict[str, pl.DataFrame]):
        self._tables = tables

    @classmethod
    def of_vault(cls, vault: Vault, submissions: Sequence[Submission], mends: str) -> Self:
        """Read the rows that were accepted of one submission and of what mended it."""
        tables: dict[str, list[pl.DataFrame]] = {}
        for submission_id in belonging_together(submissions, mends):
            for table in TABLES.keys() & set(vault.names(submission_id)):
                rows = vault.read(submission_id, table)
                tables.setdefault(table, []).append(rows.select(list(TABLES[table].columns())))
        return cls({table: as_text(pl.concat(rows)) for table, rows in tables.items()})

    def without(self, candidate: Candidate) -> Candidate:
        """Leave out what was accepted before, and remember the rest as accepted.

        A row that was accepted under the same key and differs stays: the later one holds.
        """
        stood = [(each.table, each.accepted_at()) for each in candidate.checked]
        kept = [self._without(each) for each in candidate.checked]
        before = sum(each.accepted.height for each in candidate.checked)
        after = sum(each.accepted.height for each, _ in kept)
        notes = [
            f"{differ:,} rows of {each.table} differ from those accepted before under the same "
            "key: these hold from now on"
            for each, differ in kept
            if differ
        ]
        return replace(
            candidate,
            checked=[each for each, _ in kept],
            before=[
                (
                    table,
                    rows.join(each.accepted_at(), on=rows.columns, how="anti", nulls_equal=True),
                )
                for (table, rows), (each, _) in zip(stood, kept, strict=True)
            ],
            rows_already_accepted=before - after,
            notes=[*candidate.notes, *notes],
        )

    def _without(self, checked: Checked) -> tuple[Checked, int]:
        rows = as_text(checked.accepted)
        known = self._tables.get(checked.table)
        if known is None:
            self._tables[checked.table] = rows
            return checked, 0
        numbered = rows.with_row_index("at")
        columns = list(TABLES[checked.table].columns())
        new = numbered.join(known, on=columns, how="anti", nulls_equal=True)
        mask = numbered["at"].is_in(new["at"].implode())
        added = rows.filter(mask)
        key = TABLES[checked.table].primary_key()
        differ = added.join(known, on=key, how="semi").height if key else 0
        self._tables[checked.table] = pl.concat([known, added])
        left = replace(
            checked, accepted=checked.accepted.filter(mask), rows=checked.rows.filter(mask)
        )
        return left, differ


def belonging_together(submissions: Sequence[Submission], mends: str) -> list[str]:
    """The ids of what is mended, of what it mends itself, and of all that mended these."""
    found = {mends}
    while True:
        more = {each.submission_id for each in submissions if each.mends in found} | {
            each.mends for each in submissions if each.mends and each.submission_id in found
        }
        if more <= found:
            return sorted(found)
        found |= more
