"""Submissions to edition: made beside the old ones, swapped in whole."""

import fcntl
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from data.vault import Vault
from data.warehouse import fill
from metrics import edition
from metrics.assembly import assemble
from metrics.errors import Unable
from metrics.settings import Settings


class BuildRunning(Unable):
    """Another build of the same stores is under way."""


def build(
    settings: Settings,
    vault: Vault,
    *,
    own_policy: str,
    progress: Callable[[str], None] = lambda words: None,
) -> str:
    """Make the warehouse and an edition from all submissions, and put both in force.

    Until the last two renames nothing of the old state is touched, so that a build that is
    stopped at any moment leaves the last good edition; the next build clears its leavings.

    Returns:
        The id of the edition now in force.

    Raises:
        BuildRunning: another process builds the same stores.
        metrics.assembly.NothingSubmitted: no submission covers a whole quarter.
    """
    with _alone(settings.home) as workshop:
        warehouse = workshop / settings.warehouse.name
        fill(warehouse, settings.home, vault, progress)
        with duckdb.connect(warehouse, read_only=True) as connection:
            contents = assemble(connection, own_policy=own_policy, progress=progress)
        sources = contents.sources._replace(is_invented=settings.demonstration.exists())
        warehouse.replace(settings.warehouse)
        progress("writing the edition")
        return edition.write(settings.editions, contents._replace(sources=sources))


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
