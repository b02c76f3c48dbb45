"""Every heading that some table of ours has, to tell a header wherever it stands."""

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from itertools import chain

from data.contracts import TABLES
from data.readers.dataset_columns import COLUMNS as DATASET_COLUMNS
from data.readers.dataset_columns import NUMBERED_BY, RENAMED
from data.readers.meaning import meaning
from data.readers.person_key_headers import HEADERS, WORDINGS
from data.readers.ssda903_columns import COLUMNS as RETURN_COLUMNS
from data.readers.ssda903_columns import NOT_USED, TOLD_BY

ROWS_SEARCHED = 10
"""Rows among which the header is looked for (our own choice: a report's title, its filters and
a blank row or two)."""
ENOUGH = 2
"""Known headings that make a row a header (our own choice: one word may stand in a title)."""
INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060"
"""Letters without width, as some exports put before a heading."""


@cache
def names_by_meaning() -> dict[str, str]:
    """The columns of our contracts and of the dataset, by what is left of their names."""
    contracts = (name for schema in TABLES.values() for name in schema.columns())
    own_ids = (own_id for _, own_id in NUMBERED_BY.values())
    columns = (columns.values() for columns in DATASET_COLUMNS.values())
    dataset = chain(*columns, RENAMED, own_ids)
    return {meaning(name): name for name in chain(contracts, dataset)}


@cache
def known_names() -> frozenset[str]:
    """Every heading that some table has, as it is written there."""
    other_names = (
        heading
        for schema in TABLES.values()
        for column in schema.columns().values()
        for heading in (column.metadata or {}).get("also_called", ())
    )
    of_return = chain(
        ("child",),
        *(columns.values() for columns in RETURN_COLUMNS.values()),
        *TOLD_BY.values(),
        NOT_USED.values(),
    )
    of_people = chain(HEADERS, *WORDINGS.values())
    return frozenset({*names_by_meaning().values(), *other_names, *of_return, *of_people})


@cache
def _known() -> frozenset[str]:
    return frozenset(names_by_meaning()) | {meaning(name) for name in known_names()}


def in_our_writing(heading: str) -> str:
    """A heading in small letters without blanks, or as the column that it means is called."""
    bare = heading.strip(INVISIBLE).strip().lower()
    return names_by_meaning().get(meaning(bare), bare)


def count_known(cells: Iterable[str | None], known: Collection[str] | None = None) -> int:
    """How many of a row's cells are headings that are known.

    Args:
        known: what their names mean (`headers.meaning`); by default every heading of a table.
    """
    known = _known() if known is None else known
    return sum(meaning(cell) in known for cell in cells if cell)


def header_at(
    rows: Sequence[Sequence[str | None]], known: Collection[str] | None = None
) -> int | None:
    """Position of the first row that is a header, among those searched; null if none is."""
    return next((at for at, cells in enumerate(rows) if count_known(cells, known) >= ENOUGH), None)
