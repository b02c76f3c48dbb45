"""While identities are rewritten, nothing may be taken in and nothing built."""

import fcntl
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from metrics.errors import Unable

LOCKS = ("intake.lock", "build.lock")
"""What intake and the build hold while they run."""


class Busy(Unable):
    """An intake or a build is under way."""


@contextmanager
def standing_still(home: Path) -> Iterator[None]:
    """Keep every other process from taking in and building.

    Raises:
        Busy: if one does either just now.
    """
    home.mkdir(parents=True, exist_ok=True)
    with ExitStack() as held:
        for name in LOCKS:
            lock = held.enter_context((home / name).open("w"))
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise Busy(f"an intake or a build of {home} is running: wait for it") from error
        yield
