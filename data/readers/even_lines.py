"""Count the lines of a plain CSV of which each has as many values as the header, and fast."""

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

QUOTE, NEWLINE, RETURN = b'"\n\r'
BLOCK_BYTES = 1 << 22


def even_lines(path: Path, width: int, delimiter: str) -> int | None:
    """How many lines follow the first, blank ones too, where all that are not blank are even.

    Args:
        path: a file of UTF-8.
        width: values of the first line.

    Returns:
        Null where a line has another number of values, and where that cannot be told without
        reading the values: for quotation marks other than around whole values (doubled within
        them), line ends within values, long lines and lone carriage returns.
    """
    lines = 0
    for block in _whole_lines(path):
        if block.count(b"\r") != block.count(b"\r\n"):
            return None
        content = np.frombuffer(block, dtype=np.uint8)
        ends = np.flatnonzero(content == NEWLINE)
        parts = content == ord(delimiter)
        if QUOTE in block:
            within = _within_quotes(content, parts)
            if within is None or within[ends].any():
                return None
            parts &= ~within
        lengths = np.diff(ends, prepend=-1) - 1
        if lengths.max() > csv.field_size_limit():
            return None
        before = np.searchsorted(np.flatnonzero(parts), ends)
        widths = np.diff(before, prepend=0) + 1
        is_blank = (lengths == 0) | ((lengths == 1) & (content[ends - 1] == RETURN))
        if ((widths != width) & ~is_blank).any():
            return None
        lines += len(ends)
    return max(lines - 1, 0)


def _within_quotes(
    content: npt.NDArray[np.uint8], parts: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_] | None:
    """Which bytes stand in quotation marks; null where some do not stand around whole values."""
    at = np.flatnonzero(content == QUOTE)
    if len(at) % 2:
        return None
    opening, closing = at[::2], at[1::2]
    edge = parts | (content == NEWLINE) | (content == RETURN)
    # A doubled mark closes and opens again without anything between.
    starts = (opening == 0) | edge[opening - 1]
    starts[1:] |= opening[1:] == closing[:-1] + 1
    stops = edge[np.minimum(closing + 1, len(content) - 1)]
    stops[:-1] |= opening[1:] == closing[:-1] + 1
    if not (starts & stops).all():
        return None
    change = np.zeros(len(content), dtype=np.int8)
    change[opening] = 1
    change[closing] = -1
    return np.cumsum(change, dtype=np.int8).astype(np.bool_)


def _whole_lines(path: Path) -> Iterator[bytes]:
    """The file in blocks that end where a line does; the last line may lack its end."""
    with path.open("rb") as stream:
        rest = b""
        while block := stream.read(BLOCK_BYTES):
            lines, end, begun = (rest + block).rpartition(b"\n")
            rest = begun
            if end:
                yield lines + end
        if rest:
            yield rest + b"\n"
