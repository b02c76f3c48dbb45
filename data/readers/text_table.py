"""Read lines of text with a header, in the encoding and with the delimiter that they have."""

import csv
import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import polars as pl
from polars.exceptions import PolarsError

from data.readers import Unreadable
from data.readers.even_lines import even_lines
from data.readers.known_headings import ROWS_SEARCHED, count_known, header_at
from data.text_encoding import UTF_8, WINDOWS, encoding_of

DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "upright bars"}
FEWEST_ALIKE = 2
"""Lines that show that a system ends all of them in a delimiter."""
ENCODING_NAMES = {WINDOWS: "Windows-1252", "utf-16": "UTF-16"}


@dataclass(frozen=True, slots=True)
class TextLayout:
    """How the lines are written: `header` is the position of the header among the rows, and
    `lines_above` how many lines of text stand above it.
    """

    encoding: str
    delimiter: str
    header: int
    lines_above: int
    names: list[str]

    def notes(self) -> list[str]:
        """Say what is not as our own tables are written."""
        notes = []
        if self.encoding in ENCODING_NAMES:
            notes.append(f"it was read as {ENCODING_NAMES[self.encoding]}: it is not UTF-8")
        if self.delimiter != ",":
            notes.append(f"its columns are parted by {DELIMITERS[self.delimiter]}")
        return notes


def layout_of(path: Path) -> TextLayout:
    """Find the header and how it is written.

    Raises:
        Unreadable: if the first line cannot be parted into names.
    """
    encoding = encoding_of(path) or UTF_8
    found = [_layout(path, encoding, delimiter) for delimiter in DELIMITERS]
    # The first holds where none knows a heading, or two know as many.
    return max(found, key=lambda layout: count_known(layout.names))


def _layout(path: Path, encoding: str, delimiter: str) -> TextLayout:
    with _lines_of(path, encoding) as stream:
        lines = csv.reader(stream, delimiter=delimiter)
        rows, ends = _first_rows(lines)
    at = header_at(rows) or 0
    names = rows[at] if rows else []
    return TextLayout(encoding, delimiter, at, ends[at - 1] if at else 0, names)


def _first_rows(lines: Iterator[list[str]]) -> tuple[list[list[str]], list[int]]:
    rows: list[list[str]] = []
    ends: list[int] = []
    try:
        for row in islice(lines, ROWS_SEARCHED):
            rows.append(row)
            ends.append(lines.line_num)  # pyright: ignore[reportAttributeAccessIssue]
    except csv.Error:
        if not rows:
            raise Unreadable("the first line cannot be parted into the names of columns") from None
    return rows, ends


def read_text(path: Path, layout: TextLayout) -> tuple[pl.DataFrame, dict[int, str]]:
    """Read what stands below the header, as text, and which rows are uneven.

    Returns:
        The rows, blank ones too, and of each that has too few or too many values what
        would be right, by its row in the file. Where every line ends in a delimiter, the
        blank after it makes none uneven.

    Raises:
        Unreadable: if it cannot be told for sure where values and lines end.
    """
    count, uneven = _widths(path, layout)
    width = len(layout.names)
    table = _table(path, layout)
    if table.shape != (count, len(layout.names)):
        raise Unreadable(
            "its lines do not all end alike, or end in a carriage return alone: save it as CSV anew"
        )
    return table, {
        row: f"as many values as the header: {width}, not {found}" for row, found in uneven.items()
    }


def _table(path: Path, layout: TextLayout) -> pl.DataFrame:
    source: Path | io.BytesIO = path
    if layout.encoding != UTF_8:
        with _lines_of(path, layout.encoding) as stream:
            source = io.BytesIO(stream.read().encode())
    try:
        return pl.read_csv(
            source,
            infer_schema=False,
            truncate_ragged_lines=True,
            separator=layout.delimiter,
            skip_lines=layout.lines_above,
        )
    except PolarsError:
        # Without the cause: its words quote the rows.
        raise Unreadable("the lines cannot be parted into columns: save it as CSV anew") from None


def uneven_rows(path: Path, layout: TextLayout) -> dict[int, int]:
    """How many values each row has that has too few or too many, by where it stands, from 1.

    Raises:
        Unreadable: if it cannot be told for sure where values end.
    """
    return _widths(path, layout)[1]


def _widths(path: Path, layout: TextLayout) -> tuple[int, dict[int, int]]:
    """How many rows follow the header, and the widths of the uneven ones."""
    width = len(layout.names)
    if layout.encoding == UTF_8 and not layout.header:
        count = even_lines(path, width, layout.delimiter)
        if count is not None:
            return count, {}
    count, uneven = 0, {}
    surplus: dict[int, int] = {}
    is_even = False
    with _lines_of(path, layout.encoding) as stream:
        lines = csv.reader(stream, delimiter=layout.delimiter, strict=True)
        try:
            for at, values in enumerate(lines):
                count = at - layout.header
                if count < 1 or not values:
                    continue
                if len(values) == width:
                    is_even = True
                elif any_filled(values):
                    kind = surplus if _ends_in_blanks(values, width) else uneven
                    kind[at + 1] = len(values)
        except csv.Error:
            raise Unreadable(
                f"the quotation marks do not match up on line {lines.line_num} or before, or a "
                f"value there has more than {csv.field_size_limit():,} letters"
            ) from None
    return max(count, 0), uneven | (surplus if is_even else _surplus_of_some(surplus))


def _ends_in_blanks(values: list[str], width: int) -> bool:
    return len(values) > width and not any_filled(values[width:])


def _surplus_of_some(surplus: dict[int, int]) -> dict[int, int]:
    """Of lines that end in delimiters those that have more of them than the others.

    A system that ends its lines so does it on all of them; on one alone a value with a delimiter
    in it has shifted the others.
    """
    least = min(surplus.values(), default=0)
    usual = [row for row, width in surplus.items() if width == least]
    if len(usual) < FEWEST_ALIKE:
        return surplus
    return {row: width for row, width in surplus.items() if width != least}


def any_filled(values: Iterable[str]) -> bool:
    """Whether something stands in one of the values."""
    return any(value.strip() for value in values)


@contextmanager
def _lines_of(path: Path, encoding: str) -> Iterator[io.TextIOWrapper]:
    with path.open(encoding=encoding, newline="") as stream:
        yield stream
