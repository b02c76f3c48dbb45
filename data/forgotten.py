"""People whom an agency has withdrawn: none of their rows is taken in again."""

import hashlib
import hmac
import json
from dataclasses import replace

import polars as pl

from data.candidates import Candidate
from data.checking import Checked
from data.compact import as_text
from data.contracts import TABLES
from data.declaration import Provenance
from data.record_shape import key_names
from data.splitting import with_keys
from data.subjects import KNOWN_EVERYWHERE, SUBJECT_OF
from data.vault import Vault

FOLDER = "care"
NAME = "forgotten"
"""Where the vault keeps the list: one keyed digest a person, so that the list names nobody."""


class Forgotten:
    """The withdrawn ids of people, as digests under the vault's secret."""

    def __init__(self, digests: set[str], secret: bytes):
        self._digests = digests
        self._secret = secret

    @classmethod
    def of_vault(cls, vault: Vault):
        """Read the list; it is empty at first."""
        known = vault.read(FOLDER, NAME)["digest"] if NAME in vault.names(FOLDER) else []
        return cls(set(known), vault.digest_secret)

    def remember(self, vault: Vault, local_id: str, of: str, scope: str) -> None:
        """Add an id to the list, and keep the list."""
        self._digests.add(self._digest(local_id, of, scope))
        vault.write(FOLDER, NAME, pl.DataFrame({"digest": sorted(self._digests)}))

    def holds(self, local_id: str, of: str, scope: str) -> bool:
        """Say whether an id of a kind and scope was withdrawn."""
        return self._digest(local_id, of, scope) in self._digests

    def keys_for(self, ids: pl.Series, of: str, scope: str) -> pl.Series:
        """Each id that was withdrawn; null for the others."""
        texts = ids.cast(pl.String)
        among = [each for each in texts.drop_nulls().unique() if self.holds(each, of, scope)]
        return texts.to_frame("id").select(pl.when(pl.col("id").is_in(among)).then("id"))["id"]

    def without(self, candidate: Candidate) -> Candidate:
        """Drop the rows of a file that are about somebody withdrawn, and count them."""
        if not self._digests:
            return candidate
        checked = [self._kept(each, candidate.of) for each in candidate.checked]
        dropped = {
            before.table: _rows(before) - _rows(after)
            for before, after in zip(candidate.checked, checked, strict=True)
        }
        stood = [
            (before.table, _gone(before.accepted_at(), after.accepted_at()))
            for before, after in zip(candidate.checked, checked, strict=True)
        ]
        stood += [
            (before.table, _gone(before.apart_at(), after.apart_at()))
            for before, after in zip(candidate.checked, checked, strict=True)
        ]
        return replace(candidate, checked=checked, forgotten=dropped, dropped=stood)

    def _kept(self, checked: Checked, of: Provenance) -> Checked:
        keyed = with_keys(checked.table, as_text(checked.accepted), of, self, self._secret)
        names = key_names(checked.table)
        kept = keyed.select(pl.all_horizontal(pl.lit(value=True), pl.col(names).is_null()))
        accepted = kept.to_series() if checked.accepted.height else pl.Series([], dtype=pl.Boolean)
        apart = checked.quarantined
        dropped = [
            row["row"]
            for row in apart.iter_rows(named=True)
            if self.is_quoted_in(checked.table, row, of.place_code)
        ]
        return replace(
            checked,
            accepted=checked.accepted.filter(accepted),
            rows=checked.rows.filter(accepted),
            quarantined=apart.filter(~pl.col("row").is_in(dropped)),
            faults=checked.faults.filter(~pl.col("row").is_in(dropped)),
        )

    def is_quoted_in(self, table: str, row: dict, place_code: str) -> bool:
        """Say whether a row set apart, as it stood, quotes the id of somebody withdrawn."""
        return any(
            self.holds(str(row[name]).strip(), kind, scope)
            for name, column in TABLES[table].columns().items()
            if (column.metadata or {}).get("becomes") == "key" and row.get(name) is not None
            for kind, scope in _kinds_and_scopes(column.metadata or {}, place_code)
        )

    def is_quoted_in_json(self, table: str, content: str, place_code: str) -> bool:
        """The same of a row in JSON."""
        return self.is_quoted_in(table, json.loads(content), place_code)

    def _digest(self, local_id: str, of: str, scope: str) -> str:
        text = f"{of}|{scope}|{local_id.strip()}"
        return hmac.new(self._secret, text.encode(), hashlib.sha256).hexdigest()


def _gone(before: pl.DataFrame, after: pl.DataFrame) -> pl.DataFrame:
    return before.join(after, on=before.columns, how="anti", nulls_equal=True)


def _rows(checked: Checked) -> int:
    return checked.accepted.height + checked.quarantined.height


def kind_and_scope(agency: str, place_code: str) -> tuple[str, str]:
    """What an agency's id of a person names, and within what it is unique."""
    return SUBJECT_OF[agency], "" if agency == KNOWN_EVERYWHERE else place_code


def _kinds_and_scopes(metadata: dict, place_code: str) -> list[tuple[str, str]]:
    if metadata["scope"] == "subject_agency":
        return [kind_and_scope(agency, place_code) for agency in SUBJECT_OF]
    return [(metadata["of"], "" if metadata["scope"] == "everywhere" else place_code)]
