"""Worlds that cannot be made."""

from metrics.errors import Unable


class ImpossibleWorld(Unable, ValueError):
    """There are too few or too many boards or years."""


class FolderInUse(Unable, FileExistsError):
    """The folder that a world is to go into holds files already."""
