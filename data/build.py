"""Submissions to edition: made beside the old ones, swapped in whole."""

import fcntl
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

import duckdb

from data.linkage import doubt, relinking
from data.linked_otherwise import with_other_links
from data.vault import Vault
from data.warehouse import fill
from metrics import edition
from metrics.assembly import assemble
from metrics.edition import Contents
from metrics.errors import Unable
from metrics.settings import Settings


class Built(NamedTuple):
    """The id of the edition in force, and how many pairs were not linked though a reviewer
    called them the same: something harder contradicts them.
    """

    edition_id: str
    not_followed: int


class BuildRunning(Unable):
    """Another build of the same stores is under way."""


def build(
    settings: Settings,
    vault: Vault,
    *,
    own_policy: str,
    progress: Callable[[str], None] = lambda words: None,
) -> Built:
    """Make the warehouse and an edition from all submissions, and put both in force.

    Until the last two renames nothing of the old state is touched, so that a build that is
    stopped at any moment leaves the last good edition; the next build clears its leavings.

    Raises:
        BuildRunning: another process builds the same stores.
        metrics.assembly.NothingSubmitted: no submission covers a whole quarter.
    """
    with _alone(settings.home) as workshop:
        warehouse = workshop / settings.warehouse.name
        filled = fill(warehouse, settings.home, vault, progress)
        contents = _contents(warehouse, own_policy, progress)
        sources = contents.sources._replace(is_invented=settings.demonstration.exists())
        warehouse.replace(settings.warehouse)
        progress("writing the edition")
        edition_id = edition.write(settings.editions, contents._replace(sources=sources))
        # Only now: what a build that is stopped linked was never anybody's edition.
        relinking.keep(vault, filled.relinking)
        return Built(edition_id, filled.not_followed)


def _contents(warehouse: Path, own_policy: str, progress: Callable[[str], None]) -> Contents:
    other: dict[str, duckdb.DuckDBPyConnection] = {}
    with ExitStack() as opened:
        for linkage in (relinking.AS_BEFORE, *doubt.LEAST_PROBABILITY):
            copy = warehouse.with_name(f"linked_{linkage}.duckdb")
            if with_other_links(warehouse, copy, linkage, progress):
                other[linkage] = opened.enter_context(duckdb.connect(copy, read_only=True))
        connection = opened.enter_context(duckdb.connect(warehouse, read_only=True))
        before = other.pop(relinking.AS_BEFORE, None)
        return assemble(
            connection,
            own_policy=own_policy,
            before=before,
            doubtful=list(other.values()),
            progress=progress,
        )


@contextmanager
def _alone(home: Path) -> Iterator[Path]:
    """Give an empty folder to build in, to one process at a time."""
    home.mkdir(parents=True, exist_ok=True)
    with (home / "build.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BuildRunning(f"another build of {home} is running; wait for it") from error
        workshop = home / "workshop"
        shutil.rmtree(workshop, ignore_errors=True)
        workshop.mkdir()
        yield workshop
        shutil.rmtree(workshop)
