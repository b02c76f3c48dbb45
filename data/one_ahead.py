"""Make each item while the one before it is worked on: two cores do more than one."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")


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


def made_ahead(make: Callable[[Item], Made], items: Iterable[Item], ahead: int) -> Iterator[Made]:
    """What is made of each item, in order; other threads make so many ahead, each one."""
    with ThreadPoolExecutor(max_workers=ahead) as makers:
        coming: deque[Future[Made]] = deque()
        for item in items:
            coming.append(makers.submit(make, item))
            if len(coming) > ahead:
                yield coming.popleft().result()
        while coming:
            yield coming.popleft().result()
