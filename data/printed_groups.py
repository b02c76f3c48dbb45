"""A long list on a terminal: what rows have in common stands once, above them."""

import shutil
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from data.printed_list import cell

BETWEEN = "  "


def print_groups(
    rows: Sequence[Mapping[str, Any]], title: str, heading: Sequence[str], columns: Sequence[str]
) -> None:
    """Print rows to standard output, in their order; a null is blank.

    Args:
        heading: keys of which neighbouring rows with the same values stand together, under
            those that are not blank.
        columns: the keys of which each row has a cell.
    """
    cells = [[cell(row[name]) for name in columns] for row in rows]
    width = [max(map(len, column)) for column in zip(columns, *cells, strict=True)]
    is_number = [not any(map(str.isalpha, "".join(column))) for column in zip(*cells, strict=True)]
    print(title)
    numbered = zip(rows, cells, strict=True)
    for of, group in groupby(numbered, lambda each: [cell(each[0][name]) for name in heading]):
        print("\n".join(["", *_wrapped(", ".join(filter(None, of)))]))
        print(_line(columns, width, is_number))
        for _, each in group:
            print(_line(each, width, is_number))


def _wrapped(words: str) -> Iterator[str]:
    yield from textwrap.wrap(words, shutil.get_terminal_size().columns)


def _line(cells: Sequence[str], width: Sequence[int], is_number: Sequence[bool]) -> str:
    parts = [
        text.rjust(wide) if right else text.ljust(wide)
        for text, wide, right in zip(cells, width, is_number, strict=True)
    ]
    return BETWEEN.join(parts).rstrip()
