"""Which files a person means who names files and folders."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from data.declaration import FILE_NAME

NOT_AN_EXTRACT = ".not-an-extract"
"""A folder that holds a file of this name is passed over with all below it."""


def extract_files(paths: Sequence[Path]) -> Iterator[Path]:
    """Name each file once, in order of names within a folder.

    Hidden files and `submission.toml` are passed over, and folders marked as no extract;
    whatever else stands in a folder must be an extract. A path that is not there is named
    all the same, to be refused.
    """
    seen: set[Path] = set()
    for path in paths:
        for file in _walk(path):
            if (whole := file.resolve()) not in seen:
                seen.add(whole)
                yield file


def _walk(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
    elif not (path / NOT_AN_EXTRACT).exists():
        for entry in sorted(path.iterdir()):
            if not entry.name.startswith(".") and entry.name != FILE_NAME:
                yield from _walk(entry)
