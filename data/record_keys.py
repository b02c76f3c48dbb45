"""Random keys in place of the ids that agencies gave."""

import secrets
from collections.abc import Iterable

import polars as pl

from data.vault import Vault

KEY_BYTES = 8
"""Length of a key: among ten million, two alike have a chance of one in 300,000."""
NAME = "allotted_key"
"""The vault's table of keys: `of` and `scope` (what the id names, and within what it is
unique; empty if everywhere), `id` as the agency gave it, `key`."""
MANY_TIMES = 3
"""More known keys than this for one that is wanted, and only those wanted are looked up in (our
own choice: about where that begins to take less memory and no more time)."""
ALLOTTED = {"of": pl.String(), "scope": pl.String(), "id": pl.String(), "key": pl.String()}


class RecordKeys:
    """Every key allotted so far, held in memory for one call of intake."""

    def __init__(self, allotted: pl.DataFrame):
        self._known: dict[tuple[str, str], pl.DataFrame] = {
            (of, scope): part.select("id", "key")
            for (of, scope), part in allotted.partition_by("of", "scope", as_dict=True).items()
        }
        self._new: list[pl.DataFrame] = []

    @classmethod
    def of_vault(cls, vault: Vault, submission_ids: Iterable[str]):
        """Read the keys that committed submissions were allotted."""
        frames = [vault.read(submission_id, NAME) for submission_id in submission_ids]
        return cls(pl.concat([pl.DataFrame(schema=ALLOTTED), *frames]))

    def keys_for(self, ids: pl.Series, of: str, scope: str) -> pl.Series:
        """The key of each id, allotted now where it has none; null where the id is null."""
        known = self._known.get((of, scope), _no_keys())
        wanted = pl.DataFrame({"id": ids.cast(pl.String)})
        if known.height > MANY_TIMES * wanted.height:
            known = known.join(wanted, on="id", how="semi")
        keys = _looked_up(wanted, known)
        new = wanted.filter(wanted["id"].is_not_null() & keys.is_null()).unique(maintain_order=True)
        if new.is_empty():
            return keys
        new = new.with_columns(key=_random_keys(new.height))
        self._new.append(
            new.select(pl.lit(of).alias("of"), pl.lit(scope).alias("scope"), "id", "key")
        )
        self._known[of, scope] = pl.concat([self._known.get((of, scope), _no_keys()), new])
        return _looked_up(wanted, pl.concat([known, new]))

    def take_new(self) -> pl.DataFrame:
        """The keys allotted since this was last asked, to be kept with the submission."""
        new = pl.concat([pl.DataFrame(schema=ALLOTTED), *self._new])
        self._new = []
        return new


def _looked_up(wanted: pl.DataFrame, known: pl.DataFrame) -> pl.Series:
    return wanted.join(known, on="id", how="left", maintain_order="left")["key"]


def _no_keys() -> pl.DataFrame:
    return pl.DataFrame(schema={"id": pl.String, "key": pl.String})


def _random_keys(count: int) -> pl.Series:
    drawn = secrets.token_bytes(KEY_BYTES * count)
    keys = [drawn[at : at + KEY_BYTES] for at in range(0, len(drawn), KEY_BYTES)]
    return pl.Series(keys, dtype=pl.Binary).bin.encode("hex")
