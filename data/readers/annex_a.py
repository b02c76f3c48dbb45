"""Read the child-level lists of Ofsted's Annex A: a workbook, a sheet a list.

The workbook tells neither council nor period: a declaration beside it does. It holds no
names: a person key file beside it may (`person_key`). A row of a list becomes a record
in each table that it tells of, so that the records are more than the rows; the notes
count the rows of each list.

Source: Ofsted, inspection of local authority children's services, Annex A.
"""

from collections.abc import Iterable
from pathlib import Path

import polars as pl

from data.contracts import TABLES
from data.readers import Parsed
from data.readers.annex_a_care import ADOPTERS, LISTS
from data.readers.annex_a_children import (
    PERSON,
    REFERRAL,
    Joined,
    one_per_child,
    one_per_referral,
)
from data.readers.annex_a_sheet import ListRows, read_list, wordings_of
from data.readers.annex_a_words import unlisted
from data.readers.marks import MARKS_SHEET
from data.readers.meaning import meaning
from data.readers.places import Places
from data.readers.shown_headings import is_known_wording
from data.readers.workbook import Workbook, is_workbook

FORMAT = "annex_a"
LATEST_ONLY = {"social_care_visit", "social_care_review"}
"""Tables of which List 7 tells a plan's latest record, and none before it."""


def read(path: Path) -> Parsed | None:
    """Read the lists, told by the names of the sheets; null if none is a list's.

    Raises:
        Unreadable: if the workbook is broken, or a list lacks a column that it must have.
    """
    if not is_workbook(path):
        return None
    workbook = Workbook(path)
    sheets = {meaning(sheet): sheet for sheet in workbook.sheets}
    named = {name: sheets[meaning(name)] for name in LISTS if meaning(name) in sheets}
    if not named:
        return None
    cells = {name: workbook.read(sheet, wordings_of(name)) for name, sheet in named.items()}
    lists = {
        name: read_list(name, LISTS[name], named[name], each)
        for name, each in cells.items()
        if any(each.header)
    }
    tables, places, notes = _tables(lists)
    partial = _told_in_part(tables, lists)
    return Parsed(
        format=FORMAT,
        agency="social_care",
        place_code=None,
        period_start=None,
        period_end=None,
        tables=tables,
        notes=[*_sheet_notes(workbook.sheets, lists), *notes, *_partial_notes(partial)],
        rows_read=sum(table.height for table in tables.values()),
        faults=[fault for table, rows in tables.items() for fault in unlisted(rows, table)],
        partial=partial,
        places=places,
    )


def _tables(
    lists: dict[str, ListRows],
) -> tuple[dict[str, pl.DataFrame], dict[str, Places], list[str]]:
    """The tables, where their records stand, and notes."""
    children = one_per_child(
        {name: each.children for name, each in lists.items()} or {"": _no_rows(PERSON)}
    )
    tables, joined = {PERSON: children.rows}, {PERSON: children}
    for each in lists.values():
        for table, rows in each.records.items():
            if table in tables:
                joined[table] = one_per_referral(tables[table], rows)
            tables[table] = joined[table].rows if table in joined else rows
    places = {table: _places(table, lists.values(), joined.get(table)) for table in tables}
    notes = [note for each in lists.values() for note in each.notes]
    return tables, places, [*notes, *(note for each in joined.values() for note in each.notes)]


def _places(table: str, lists: Iterable[ListRows], joined: Joined | None) -> Places:
    sheets = {each.number: each.sheets[table] for each in lists if table in each.sheets}
    if joined is None:
        return Places(sheets)
    return Places(sheets, joined.elsewhere, joined.also)


def _told_in_part(tables: dict[str, pl.DataFrame], lists: dict[str, ListRows]) -> frozenset[str]:
    whole_referrals = {"List 3", "List 6"} <= lists.keys()
    doubtful = LATEST_ONLY if whole_referrals else {*LATEST_ONLY, REFERRAL}
    return frozenset(doubtful & tables.keys())


def _partial_notes(partial: frozenset[str]) -> list[str]:
    if not partial:
        return []
    return [
        f"told in part only, so that what is missing does not count as undone: "
        f"{', '.join(sorted(partial))}"
    ]


def _no_rows(table: str) -> pl.DataFrame:
    columns = dict.fromkeys(TABLES[table].columns(), pl.String())
    return pl.DataFrame(schema=columns | {"row": pl.Int64()})


def _sheet_notes(sheets: list[str], lists: dict[str, ListRows]) -> list[str]:
    missing = [f"{name} ({LISTS[name].title})" for name in LISTS if name not in lists]
    known = {meaning(name) for name in (*LISTS, ADOPTERS, MARKS_SHEET)}
    others = [sheet for sheet in sheets if meaning(sheet) not in known]
    notes = []
    if missing:
        notes.append(f"not in the workbook, or without a header: {', '.join(missing)}")
    if meaning(ADOPTERS) in {meaning(sheet) for sheet in sheets}:
        notes.append(f"{ADOPTERS} (Adopters) was left out: it holds no child")
    if MARKS_SHEET in sheets:
        notes.append(f"our own marks were passed over: the sheet {MARKS_SHEET}")
    if others:
        notes.append(_other_sheets(others))
    return notes


def _other_sheets(names: list[str]) -> str:
    """How many sheets are no list, with those names in which nobody's can stand."""
    named = [f'"{name}"' for name in names if is_known_wording(name)]
    if len(named) < len(names):
        named.append(f"{len(names) - len(named)} whose name is not shown, as we do not know it")
    counted = (
        "1 sheet that is no list was"
        if len(names) == 1
        else f"{len(names)} sheets that are no list were"
    )
    return f"{counted} left out: {'; '.join(named)}"
