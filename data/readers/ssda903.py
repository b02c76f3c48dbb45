"""Read the SSDA903 return of children looked after: header, episodes, oc2, missing, reviews.

A file is told by its columns, whatever it is called, and holds neither council nor period:
a declaration beside it does. Each of its rows becomes one of a contract table. Days are
DD/MM/YYYY, unless another day of the file has the month first. Whether a
girl is a mother herself is not taken: she is a child here, and whoever is marked a mother
counts as an adult. Of a placement nothing is taken, its postcode least of all.

Source: Children looked after by local authorities, SSDA903 return 2017 to 2024,
Department for Education (column names as in csc-validator-be-903 and liia-tools).
"""

import re
from pathlib import Path

import polars as pl

from data.contracts import TABLES
from data.readers import Fault, Parsed, Unreadable
from data.readers.contract_words import in_contract_words
from data.readers.needed_columns import (
    columns_lacking,
    need_headings,
    needed_headings,
    notes_of_lacking,
    notes_of_unread,
)
from data.readers.numbering import numbered
from data.readers.plain_cells import in_plain_cells
from data.readers.sheet import read_header, read_sheet
from data.readers.ssda903_columns import ALL_THAT_IS_TAKEN, COLUMNS, NOT_USED, TABLE_OF, TOLD_BY
from data.readers.unfit import unfit_faults

FORMAT = "ssda903"
CHILD = "child"
NO_UPN = r"^\s*UN\d\s*$"
"""Codes UN1 to UN7 stand in place of a pupil number that is not known."""


def read(path: Path) -> Parsed | None:
    """Read one file of the return; null if its columns are those of none.

    A column that a record does not need may be missing: a note says that it is not recorded.

    Raises:
        Unreadable: if the file is broken, a column is missing without which no record can be
            made, or it is a file of the return that is not used.
    """
    names = read_header(path)
    header = [_tidy_name(name) for name in names]
    part = _part_of_return(header)
    if part is None:
        return None
    sheet = read_sheet(path)
    table = TABLE_OF[part]
    rows, read_otherwise, faults = _in_contract_columns(
        sheet.rows, dict(zip(header, names, strict=True)), part
    )
    lacking = columns_lacking(COLUMNS[part], header)
    return Parsed(
        format=FORMAT,
        agency="social_care",
        place_code=None,
        period_start=None,
        period_end=None,
        tables={table: rows},
        notes=[
            f"it was read as the file {part} of the return",
            *sheet.notes,
            *notes_of_lacking([COLUMNS[part][name].upper() for name in lacking]),
            *notes_of_unread([name.upper() for name in names if not _is_taken(name, part)]),
            *read_otherwise,
        ],
        rows_read=rows.height,
        faults=[*unfit_faults(sheet, table, "child_id"), *faults],
        not_in_file={table: lacking},
    )


def _is_taken(name: str, part: str) -> bool:
    return _tidy_name(name) in COLUMNS[part].values()


def _tidy_name(name: str) -> str:
    return re.sub(r"\W+", "_", name.strip().lower()).strip("_")


def _part_of_return(header: list[str]) -> str | None:
    if CHILD not in header:
        return None
    for part, columns in TOLD_BY.items():
        if not set(columns).isdisjoint(header):
            _need_columns(part, header)
            return part
    for part, column in NOT_USED.items():
        if column in header:
            raise Unreadable(
                f"this file of the SSDA903 return ({part}) is not used, leave it out; "
                f"used are {', '.join(COLUMNS)}"
            )
    return None


def _need_columns(part: str, header: list[str]) -> None:
    needed = needed_headings(TABLE_OF[part], COLUMNS[part])
    if part in ALL_THAT_IS_TAKEN:
        needed.append(ALL_THAT_IS_TAKEN[part])
    need_headings(
        f"the file {part} of the SSDA903 return",
        [name.upper() for name in needed],
        [name.upper() for name in header],
    )
    for name in COLUMNS[part].values():
        if header.count(name) > 1:
            raise Unreadable(
                f"two columns are called {name.upper()}: each must have a name of its own"
            )


def _in_contract_columns(
    rows: pl.DataFrame, names: dict[str, str], part: str
) -> tuple[pl.DataFrame, list[str], list[Fault]]:
    """Take the contract's columns; `names` are those of the file by what they come down to."""
    table = TABLE_OF[part]
    nothing = pl.lit(None, pl.String)
    held = rows.select(
        *(
            (pl.col(names[name]) if name in names else nothing).alias(column)
            for column, name in COLUMNS[part].items()
        ),
        "row",
    )
    held, read_otherwise, faults = in_plain_cells(
        in_contract_words(held, table, None), table, day_first=True
    )
    match part:
        case "header":
            is_none = pl.col("upn").str.contains(f"(?i){NO_UPN}")
            held = held.with_columns(upn=pl.when(~is_none).then("upn"))
        case "missing":
            held = numbered(
                held,
                "missing_number",
                within=["child_id", "missing_from"],
                by=["missing_to", "absence_kind"],
            )
        case _:
            pass
    columns = TABLES[table].columns()
    whole = held.select(
        *(
            pl.col(column) if column in held.columns else nothing.alias(column)
            for column in columns
        ),
        "row",
    )
    return whole, read_otherwise, faults
