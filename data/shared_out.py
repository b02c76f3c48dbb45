"""Share work out: several workers, each with a tool of its own, draw from the same items."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Lock
from typing import TypeVar

Item = TypeVar("Item")
Tool = TypeVar("Tool")


def shared_out(
    work: Callable[[Tool, Item], None], tools: Sequence[Tool], items: Iterable[Item]
) -> None:
    """Do the work on each item once, as many at a time as there are tools.

    An item is made only when a worker is free for it. Once one fails or is interrupted, no
    other is begun, and what was raised is raised here.
    """
    source, end, turn, stopped = iter(items), object(), Lock(), Event()

    def draw() -> Item | object:
        with turn:
            return end if stopped.is_set() else next(source, end)

    def work_on(tool: Tool) -> None:
        try:
            while (item := draw()) is not end:
                work(tool, item)  # pyright: ignore[reportArgumentType]
        except BaseException:
            stopped.set()
            raise

    with ThreadPoolExecutor(max_workers=len(tools)) as workers:
        try:
            for _ in workers.map(work_on, tools):
                pass
        except BaseException:
            stopped.set()
            raise
