"""The links of the edition before, kept in the vault and held beside those of the next."""

import hashlib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

import polars as pl

from data.in_force import in_force
from data.linkage import decisions
from data.linkage.link_changes import LINK, counted, otherwise
from data.linkage.register import FOLDER
from data.vault import Vault

LINKS, BEFORE, LOG, STATE = NAMES = ("links", "links_before", "relinking", "links_state")
"""Where the vault keeps the links of the last edition and of the one before it, the log of how
they differ, and what the last ones were made of."""

AS_BEFORE = "before"
"""The linkage of the last edition."""

RELINKING = pl.Schema(
    {
        "number": pl.Int64,
        "recorded_on": pl.Date,
        "known_until": pl.Date,
        "change": pl.String,
        "reason": pl.String,
        "people": pl.Int64,
    }
)
"""One row per edition but the first (`number`, from 1), change and reason, noughts included.
`known_until` is the last day of which the edition before told; `people` as in `link_changes`."""

MADE_OF = pl.Schema({"made_of": pl.String, "known_until": pl.Date})


class Relinking(NamedTuple):
    """The links of an edition beside those of the edition before it.

    `log`: `RELINKING`, of all editions. `otherwise`: `doubt.OTHER_LINK`, the records whose person
    would be another one, had people stayed linked as before, with that person. The rest is for
    `keep`.
    """

    log: pl.DataFrame
    otherwise: pl.DataFrame
    links: pl.DataFrame
    held: pl.DataFrame
    state: pl.DataFrame


def compare(vault: Vault, home: Path, links: pl.DataFrame, known_until: date | None) -> Relinking:
    """Compare links with those of the edition before; nothing is written yet.

    Links of the same submissions that are all as they were are those of the last edition:
    they are compared, as they were then, with the edition before it.

    Args:
        links: record_key, person_id and more.
        known_until: the last day of which the edition in the making tells; null if of none.
    """
    links = links.select(LINK.names()).sort("record_key")
    log, held = _read(vault, LOG, RELINKING), _read(vault, BEFORE, LINK)
    state = pl.DataFrame([(_digest(home, links), known_until)], schema=MADE_OF, orient="row")
    last = _read(vault, STATE, MADE_OF)
    if last.height and last["made_of"][0] != state["made_of"][0]:
        held = vault.read(FOLDER, LINKS)
        changes = counted(held, links, decisions.of_records(vault, home))
        log = pl.concat([log, _entry(log, changes, last["known_until"][0])])
    as_before = otherwise(held, links).select(pl.lit(AS_BEFORE).alias("linkage"), *LINK)
    return Relinking(log, as_before, links, held, state)


def keep(vault: Vault, relinking: Relinking) -> None:
    """Let these be the links of the last edition: to be called when that is in force."""
    tables = (relinking.links, relinking.held, relinking.log, relinking.state)
    for name, table in zip(NAMES, tables, strict=True):
        vault.write(FOLDER, name, table)


def _read(vault: Vault, name: str, schema: pl.Schema) -> pl.DataFrame:
    return vault.read(FOLDER, name) if name in vault.names(FOLDER) else schema.to_frame()


def _digest(home: Path, links: pl.DataFrame) -> str:
    sent = sorted((each.submission_id, sorted(tables)) for each, tables in in_force(home))
    return hashlib.sha256(f"{sent}{links.rows()}".encode()).hexdigest()


def _entry(log: pl.DataFrame, changes: pl.DataFrame, known_until: date | None) -> pl.DataFrame:
    return changes.select(
        number=pl.lit(1 + max(log["number"].to_list(), default=0), pl.Int64),
        recorded_on=pl.lit(datetime.now(UTC).date(), pl.Date),
        known_until=pl.lit(known_until, pl.Date),
        **{name: pl.col(name) for name in ("change", "reason", "people")},
    )
