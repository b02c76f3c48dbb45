"""Give every agency its own records that disagree, by a permission that is logged."""

from datetime import date
from pathlib import Path

import duckdb
import polars as pl

from data.private_folder import refuse_unless_empty
from data.release_log import write_down
from data.returns import findings, spelling
from data.returns.cover import Origin
from data.returns.folders import write_all
from data.returns.freshness import opened
from data.returns.sheet import Return, Sheet
from data.returns.tables import files
from data.standing_still import standing_still
from data.vault import Vault
from metrics.edition_files import in_force
from metrics.errors import Unable
from metrics.settings import Settings

WHAT = "its own records that disagree, to the agency whose they are"


SENDERS = "SELECT DISTINCT agency, place_code FROM reference.coverage ORDER BY ALL"


class NotAllowed(Unable):
    """Nobody is named who allowed it."""


class SentNothing(Unable):
    """An agency or place is asked for that sent nothing."""


def export(
    settings: Settings,
    vault: Vault,
    out: Path,
    *,
    permission: str,
    agency: str | None = None,
    place: str | None = None,
) -> list[Return]:
    """Write for each agency and place a folder of its own records that disagree.

    Folder and files are for their owner alone; each release is logged before anything is
    written. Whoever has nothing that disagrees gets no folder.

    Args:
        permission: who allowed it and under what; kept in the log.
        agency, place: of these alone, if given.

    Returns:
        What was given to whom, in order of agency and place.

    Raises:
        NotAllowed: if the permission is blank.
        SentNothing: if the agency and place asked for sent nothing.
        data.private_folder.NotEmpty: if `out` holds something.
        data.returns.freshness.NotBuilt: if the warehouse is not of what is in force.
        data.standing_still.Busy: if an intake or a build is running.
    """
    if not permission.strip():
        raise NotAllowed("Say who allows it and under what: --permission TEXT")
    refuse_unless_empty(out)
    with standing_still(settings.home), opened(settings.warehouse, settings.home) as connection:
        origin = Origin(
            edition_id=in_force(settings.editions),
            built_on=date.fromtimestamp(settings.warehouse.stat().st_mtime),
            permission=permission.strip(),
            is_invented=settings.demonstration.exists(),
        )
        wanted = _wanted(connection, agency, place)
        everything = _returns(connection, settings.home, vault)
        given = [each for each in everything if (each.agency, each.place_code) in wanted]
    folders = {each.folder: files(each, origin) for each in given}
    for each in given:
        _log(settings.home, each, origin)
    if given:
        write_all(out, folders)
    return given


def _wanted(
    connection: duckdb.DuckDBPyConnection, agency: str | None, place: str | None
) -> set[findings.Owner]:
    senders = connection.execute(SENDERS).fetchall()
    wanted = {each for each in senders if agency in (None, each[0]) and place in (None, each[1])}
    if not wanted:
        known = ", ".join(" ".join(each) for each in senders)
        raise SentNothing(f"Of {agency or 'any agency'} {place or ''} nothing was sent; of {known}")
    return wanted


def _returns(connection: duckdb.DuckDBPyConnection, home: Path, vault: Vault) -> list[Return]:
    found = findings.lately_found(connection)
    spelt = spelling.spelt_differently(connection, home, vault)
    restricted = [
        found.filter("is_restricted").select("agency", "place_code"),
        spelt.filter("is_restricted").select("agency", "place_code"),
    ]
    left_out = pl.concat(restricted).group_by("agency", "place_code").len()
    left = {(agency, place): count for agency, place, count in left_out.iter_rows()}
    by_owner: dict[findings.Owner, list[Sheet]] = {}
    for owner, sheet in (
        *findings.sheets(found.filter(~pl.col("is_restricted")), home, vault),
        *spelling.sheets(spelt.filter(~pl.col("is_restricted"))),
    ):
        by_owner.setdefault(owner, []).append(sheet)
    return [
        Return(*owner, sheets=sheets, left_out=left.get(owner, 0))
        for owner, sheets in sorted(by_owner.items())
    ]


def _log(home: Path, given: Return, origin: Origin) -> None:
    write_down(
        home,
        WHAT,
        agency=given.agency,
        place=given.place_code,
        permission=origin.permission,
        edition=origin.edition_id,
        rows=given.counts,
    )
