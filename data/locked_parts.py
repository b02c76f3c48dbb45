"""A table locked in parts, so that no more than one of them is in memory beside its rows.

The file's first line says that it is in parts; each line that follows is a Fernet token of
its own. In clear a part is the file's own random mark, the part's number from 0, whether it is
the last, and a Parquet file: so a part is found out that is missing, doubled, moved, or taken
from another file. A file that is one token and no more is as tables were locked before: it
holds one Parquet file.
"""

import io
import secrets
import struct
from collections.abc import Callable, Iterable, Iterator

import polars as pl

FIRST_LINE = b"in parts\n"
HEAD = struct.Struct(">16sI?")
"""Mark, number, whether it is the last."""
MARK_BYTES = 16
ROWS_A_PART = 50_000
PARQUET_START = b"PAR1"


class Broken(Exception):
    """The parts of a file are not those that were locked, all of them and in order."""


def locked(rows: Iterable[pl.DataFrame], lock: Callable[[bytes], bytes]) -> Iterator[bytes]:
    """Lock a table that comes in frames of one schema, at least one: the lines of its file."""
    mark = secrets.token_bytes(MARK_BYTES)
    yield FIRST_LINE
    waiting: pl.DataFrame | None = None
    number = 0
    for part in (part for frame in rows for part in _cut(frame)):
        if waiting is not None:
            yield lock(_clear(mark, number, waiting, is_last=False)) + b"\n"
            number += 1
        waiting = part
    if waiting is not None:
        yield lock(_clear(mark, number, waiting, is_last=True)) + b"\n"


def unlocked(lines: Iterable[bytes], unlock: Callable[[bytes], bytes]) -> Iterator[pl.DataFrame]:
    """Open the lines of a file: its table, in frames.

    Raises:
        Broken: if they are not those that were locked.
    """
    lines = iter(lines)
    first = next(lines, b"")
    if first != FIRST_LINE:
        yield _read(unlock(first))
        return
    mark, number, is_last = None, -1, False
    for number, line in enumerate(lines):
        clear = unlock(line.removesuffix(b"\n"))
        told_mark, told_number, told_last = _head(clear)
        if is_last or told_number != number or told_mark != (mark or told_mark):
            raise Broken
        mark, is_last = told_mark, told_last
        yield _read(clear[HEAD.size :])
    if not is_last:
        raise Broken


def _cut(frame: pl.DataFrame) -> Iterator[pl.DataFrame]:
    return iter([frame]) if frame.is_empty() else frame.iter_slices(ROWS_A_PART)


def _clear(mark: bytes, number: int, rows: pl.DataFrame, *, is_last: bool) -> bytes:
    clear = io.BytesIO()
    clear.write(HEAD.pack(mark, number, is_last))
    parquet = io.BytesIO()
    rows.write_parquet(parquet, compression="lz4", statistics=False)
    clear.write(parquet.getbuffer())
    return clear.getvalue()


def _head(clear: bytes) -> tuple[bytes, int, bool]:
    if len(clear) < HEAD.size:
        raise Broken
    return HEAD.unpack_from(clear)


def _read(clear: bytes) -> pl.DataFrame:
    if not clear.startswith(PARQUET_START):
        raise Broken
    return pl.read_parquet(io.BytesIO(clear))
