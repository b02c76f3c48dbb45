"""Make each item while the one before it is worked on: two cores do more than one."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")


def one_ahead(items: Iterable[Item]) -> Iterator[Item]:
    """The same items; another thread makes the next, and no more than it.

    What is raised in making an item is raised where it was to come.
    """
    source, end = iter(items), object()
    with ThreadPoolExecutor(max_workers=1) as maker:
        coming = maker.submit(next, source, end)
        while (item := coming.result()) is not end:
            coming = maker.submit(next, source, end)
            yield item  # pyright: ignore[reportReturnType]
