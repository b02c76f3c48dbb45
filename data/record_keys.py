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
        each = wanted.drop_nulls().unique(maintain_order=True)
        # Of many that are known few are wanted at a time: only they are looked up in.
        mine = known.join(each, on="id", how="semi")
        unknown = each.join(mine, on="id", how="anti", maintain_order="left")
        if unknown.height:
            new = unknown.with_columns(key=_random_keys(unknown.height))
            self._new.append(
                new.select(pl.lit(of).alias("of"), pl.lit(scope).alias("scope"), "id", "key")
            )
            mine = pl.concat([mine, new])
            self._known[of, scope] = pl.concat([known, new])
        return wanted.join(mine, on="id", how="left", maintain_order="left")["key"]

    def take_new(self) -> pl.DataFrame:
        """The keys allotted since this was last asked, to be kept with the submission."""
        new = pl.concat([pl.DataFrame(schema=ALLOTTED), *self._new])
        self._new = []
        return new


def _no_keys() -> pl.DataFrame:
    return pl.DataFrame(schema={"id": pl.String, "key": pl.String})


def _random_keys(count: int) -> pl.Series:
    drawn = secrets.token_bytes(KEY_BYTES * count)
    keys = [drawn[at : at + KEY_BYTES] for at in range(0, len(drawn), KEY_BYTES)]
    return pl.Series(keys, dtype=pl.Binary).bin.encode("hex")
