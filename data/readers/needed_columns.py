"""Which columns a file of a return must have, may lack, or has beyond what is taken of it.

Releases and years differ.
"""

from collections.abc import Collection, Mapping

import dataframely as dy

from data.contracts import TABLES
from data.readers import Unreadable
from data.readers.headers import told


def needed_headings(table: str, columns: Mapping[str, str]) -> list[str]:
    """Headings without which no record can be made of a row.

    That is what tells rows apart, what may not be blank, and the last day of what lasts until
    one is told: without that column all of it would seem to go on.

    Args:
        columns: the contract's columns by the headings of the return.
    """
    contract = TABLES[table].columns()
    return [heading for name, heading in columns.items() if _is_needed(contract[name])]


def need_headings(taken_for: str, needed: Collection[str], header: Collection[str]) -> None:
    """Look whether a file has the headings that it must have.

    Raises:
        Unreadable: if it lacks one, naming it.
    """
    missing = [heading for heading in needed if heading not in header]
    if missing:
        raise Unreadable(
            f"taken for {taken_for}, it lacks the column {', '.join(missing)}: it must have "
            f"{', '.join(needed)}; others may be left out"
        )


def columns_lacking(columns: Mapping[str, str], header: Collection[str]) -> list[str]:
    """The contract's columns whose headings do not stand in a file."""
    return [name for name, heading in columns.items() if heading not in header]


def notes_of_lacking(headings: Collection[str]) -> list[str]:
    """Say of each heading that the file lacks that nothing of it is recorded."""
    return [f"column {heading} was not in the file: not recorded" for heading in headings]


def notes_of_unread(headings: Collection[str]) -> list[str]:
    """Say which columns of a file nothing is taken of, if there are any."""
    named = ", ".join(map(told, headings))
    return [f"columns of which nothing is taken were left out: {named}"] if named else []


def _is_needed(column: dy.Column) -> bool:
    return not column.nullable or "blank_while" in (column.metadata or {})
