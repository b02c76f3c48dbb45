"""Which tests go to one process when they are run by several."""

from collections.abc import Callable
from pathlib import PurePosixPath

import pytest
from xdist.scheduler import LoadFileScheduling

SHARING = PurePosixPath("tests/end_to_end")
"""The folder whose tests share the one world that takes longest to make."""


class ByWhatIsShared(LoadFileScheduling):
    """The tests of a file go together, and those that share a world do."""

    def _split_scope(self, nodeid: str) -> str:
        file = super()._split_scope(nodeid)
        return str(SHARING) if PurePosixPath(file).is_relative_to(SHARING) else file


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Callable[..., None]) -> ByWhatIsShared:
    """Deal the tests out; pytest-xdist's own groups are not seen by pytest 9.2 (3.8.0)."""
    return ByWhatIsShared(config, log)
