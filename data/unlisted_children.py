"""Warn of children of a person key who stand on no list, neither now nor before.

Their names can be matched with other agencies' people, but of no event of social care: most
likely the id is wrong, and a child on a list stays without a name.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import polars as pl

from data.candidates import Candidate
from data.declaration import Provenance
from data.readers import person_key
from data.receipt import ROWS_TOLD, Breach
from data.submissions import Submission
from data.vault import Vault

CHILD = "child_id"
CHILDREN = "social_care_person"
RULE = "child_on_no_list"
MESSAGE = (
    "a child of a person key stands on a list or return of the same council, sent with it or before"
)


class UnlistedChildren:
    """The lists against which person keys of one call of intake are held.

    Args:
        vault: holds what was sent before.
        submissions: those that were accepted, and not withdrawn.
        candidates: all files of the call, of whatever council and period.
    """

    def __init__(
        self, vault: Vault, submissions: Sequence[Submission], candidates: Iterable[Candidate]
    ) -> None:
        self._vault = vault
        self._submissions = submissions
        listed: dict[tuple[str, str], list[pl.Series]] = {}
        together = list(candidates)
        # Most calls bring no person key, and need nobody's id for it.
        for each in together if any(map(_is_key, together)) else ():
            if not _is_key(each):
                listed.setdefault(_whose(each.of), []).extend(_ids(each))
        self._sent_now = {whose: pl.concat(ids).unique() for whose, ids in listed.items() if ids}

    def warned(self, candidate: Candidate) -> Candidate:
        """The file, with a warning if it is a person key with children on no list."""
        if not _is_key(candidate):
            return candidate
        people = next(each for each in candidate.checked if each.table == CHILDREN)
        unlisted = self._unlisted(candidate.of, people.accepted[CHILD].unique())
        rows = people.rows.filter(people.accepted[CHILD].is_in(unlisted.implode()))
        if rows.is_empty():
            return candidate
        breach = Breach(
            rule=RULE,
            message=MESSAGE,
            table=CHILDREN,
            count=len(rows),
            rows=rows.sort().head(ROWS_TOLD).to_list(),
        )
        return replace(candidate, warnings=[*candidate.warnings, breach])

    def _unlisted(self, of: Provenance, ids: pl.Series) -> pl.Series:
        for listed in self._lists(of):
            if ids.is_empty():
                break
            ids = ids.filter(~ids.is_in(listed.implode()))
        return ids

    def _lists(self, of: Provenance) -> Iterator[pl.Series]:
        """Ids on lists of a council: those of now, then those of each table sent before."""
        if _whose(of) in self._sent_now:
            yield self._sent_now[_whose(of)]
        for submission in reversed(self._submissions):
            if (submission.agency, submission.place_code) != _whose(of):
                continue
            lists = {table for table, form in submission.tables if form != person_key.FORMAT}
            for table in sorted(lists):
                rows = self._vault.read(submission.submission_id, table)
                if CHILD in rows.columns:
                    yield rows.filter(pl.col("file_format") != person_key.FORMAT)[CHILD].cast(
                        pl.String
                    )


def _is_key(candidate: Candidate) -> bool:
    return candidate.parsed_format == person_key.FORMAT


def _whose(of: Provenance) -> tuple[str, str]:
    return of.agency, of.place_code


def _ids(candidate: Candidate) -> Iterator[pl.Series]:
    """The ids of children in each table of a file."""
    for each in candidate.checked:
        if CHILD in each.accepted.columns:
            yield each.accepted[CHILD].cast(pl.String).unique()
