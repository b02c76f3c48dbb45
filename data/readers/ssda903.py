"""Read the SSDA903 return of children looked after: header, episodes, oc2, missing, reviews.

A file is told by its columns, whatever it is called, and holds neither council nor period:
a declaration beside it does. Each of its rows becomes one of a contract table. Whether a
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
from data.readers.numbering import numbered
from data.readers.plain_cells import in_plain_cells
from data.readers.sheet import read_header, read_sheet
from data.readers.ssda903_columns import COLUMNS, NOT_USED, TABLE_OF, TOLD_BY
from data.readers.unfit import unfit_faults

FORMAT = "ssda903"
CHILD = "child"
NO_UPN = r"^\s*UN\d\s*$"
"""Codes UN1 to UN7 stand in place of a pupil number that is not known."""


def read(path: Path) -> Parsed | None:
    """Read one file of the return; null if its columns are those of none.

    Raises:
        Unreadable: if the file is broken, a column is missing, or it is a file of the
            return that is not used.
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
    notes = [f"it was read as the file {part} of the return", *sheet.notes, *read_otherwise]
    return Parsed(
        format=FORMAT,
        agency="social_care",
        place_code=None,
        period_start=None,
        period_end=None,
        tables={table: rows},
        notes=notes,
        rows_read=rows.height,
        faults=[*unfit_faults(sheet, table, "child_id"), *faults],
    )


def _tidy_name(name: str) -> str:
    return re.sub(r"\W+", "_", name.strip().lower()).strip("_")


def _part_of_return(header: list[str]) -> str | None:
    if CHILD not in header:
        return None
    for part, column in TOLD_BY.items():
        if column in header:
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
    needed = [name.upper() for name in COLUMNS[part].values()]
    missing = [name for name in needed if name.lower() not in header]
    if missing:
        raise Unreadable(
            f"taken for the file {part} of the SSDA903 return, it lacks the column "
            f"{', '.join(missing)}: it must have {', '.join(needed)}"
        )
    for name in needed:
        if header.count(name.lower()) > 1:
            raise Unreadable(f"two columns are called {name}: each must have a name of its own")


def _in_contract_columns(
    rows: pl.DataFrame, names: dict[str, str], part: str
) -> tuple[pl.DataFrame, list[str], list[Fault]]:
    """Take the contract's columns; `names` are those of the file by what they come down to."""
    table = TABLE_OF[part]
    held = rows.select(
        *(pl.col(names[name]).alias(column) for column, name in COLUMNS[part].items()), "row"
    )
    held, read_otherwise, faults = in_plain_cells(
        in_contract_words(held, table), table, day_first=True
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
            pl.col(column) if column in held.columns else pl.lit(None, pl.String).alias(column)
            for column in columns
        ),
        "row",
    )
    return whole, read_otherwise, faults
