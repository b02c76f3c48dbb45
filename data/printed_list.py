"""A list as the command line prints it: a table for people, CSV and JSON for programs."""

import csv
import json
import sys
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from rich.console import Console
from rich.table import Table


class Form(StrEnum):
    """How a list is printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def print_rows(
    rows: Sequence[Mapping[str, Any]],
    form: Form,
    title: str,
    in_table: Sequence[str] = (),
    unbroken: Sequence[str] = (),
) -> None:
    """Print rows of the same keys to standard output; a null is an empty cell.

    Args:
        in_table: the keys that a table for people has room for; by default all. The other
            forms have every key.
        unbroken: the keys, besides ids, whose cells stand in one piece in a table.
    """
    if form is Form.JSON:
        print(json.dumps(list(rows), indent=2, default=str))
    elif form is Form.CSV:
        writer = csv.DictWriter(sys.stdout, fieldnames=list(rows[0]) if rows else [])
        writer.writeheader()
        writer.writerows({key: cell(value) for key, value in row.items()} for row in rows)
    else:
        table = Table(title=title)
        columns = in_table or (list(rows[0]) if rows else [])
        for column in columns:
            # An id is there to be copied, hence it stands in one piece.
            whole = column.endswith("_id") or column in unbroken
            table.add_column(column, no_wrap=whole, overflow="fold")
        for row in rows:
            table.add_row(*(cell(row[column]) for column in columns))
        Console().print(table)


def cell(value: object) -> str:
    """A value as a list prints it; nothing for a null."""
    if value is None:
        return ""
    return "; ".join(value) if isinstance(value, list | tuple) else str(value)
