"""Where real return files and reference results stand, beside the project's own folder."""

from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2] / "shared"


def shared(path: str) -> Path:
    """A shared file; the test that wants it is skipped, saying why, where it is absent."""
    file = SHARED / path
    if not file.exists():
        pytest.skip(f"{file} is not on this machine")
    return file
