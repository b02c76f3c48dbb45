"""Read the Standard Safeguarding Dataset: a file a table, with names, unlike the census.

A file holds neither council nor period: a declaration beside it does. Of a review the
dataset tells the plan's id only, so that `plan_start_date` is null; legal statuses stand
in a table of their own, so that `legal_status` is null. Of a worker only role and team are
taken. The dataset's own ids of rows go no further than to tell two of one day apart.

Source: Standard Safeguarding Dataset, Data to Insight (data-to-insight/ssd-data-model,
docs/admin/data_objects_specification.csv, 2024 to 2026).
"""

from pathlib import Path

import dataframely as dy
import polars as pl

from data.contracts import TABLES
from data.readers import Fault, Parsed, Unreadable
from data.readers.address_line import address_lines
from data.readers.contract_words import in_contract_words
from data.readers.dataset_columns import COLUMNS, DATASET_TABLES, NUMBERED_BY, RENAMED
from data.readers.known_headings import ENOUGH
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
from data.readers.unfit import unfit_faults

FORMAT = "safeguarding_dataset"
FILE_PREFIX = "ssd_"
DATABASE_NULL = "NULL"
"""What SQL Server writes into a CSV where nothing stands."""
NOT_APPLICABLE = ("NA", "N/A")
"""What the dataset allows beside Y and N: not asked, hence not recorded."""
ABSENCE_WORDS = {"missing": "M", "absent": "A"}
SOURCE_NOT_KNOWN = "10"
"""CIN census code of a contact's source that is not known."""
OWN_ID = "own_id"


def read(path: Path) -> Parsed | None:
    """Read one table of the dataset, told by its columns or the file's name `ssd_<table>`.

    A column that a record does not need may be missing: a note says that it is not recorded.

    Raises:
        Unreadable: if the file is broken, a column is missing without which no record can be
            made, or the table is not used.
    """
    names = read_header(path)
    header = {RENAMED.get(name, name) for name in names}
    table = _with_the_columns(header) or _named_by(path.stem.lower())
    if table is None:
        return None
    need_headings(
        FILE_PREFIX + DATASET_TABLES[table], needed_headings(table, COLUMNS[table]), header
    )
    sheet = read_sheet(path)
    rows, read_otherwise, faults = _in_contract_columns(sheet.rows, table)
    lacking = columns_lacking(COLUMNS[table], header)
    notes = [
        *notes_of_lacking([COLUMNS[table][name] for name in lacking]),
        *notes_of_unread([name for name in names if name not in _taken(table)]),
    ]
    return Parsed(
        format=FORMAT,
        agency="social_care",
        place_code=None,
        period_start=None,
        period_end=None,
        tables={table: rows},
        notes=[*sheet.notes, *sheet.otherwise, *notes, *read_otherwise],
        rows_read=rows.height,
        faults=[*unfit_faults(sheet, table, "child_id"), *faults],
        not_in_file={table: lacking},
    )


def _taken(table: str) -> set[str]:
    """Headings of a table of which something is taken, by every name that they have had."""
    taken = {*COLUMNS[table].values(), *NUMBERED_BY.get(table, ())[1:]}
    return taken | {old for old, new in RENAMED.items() if new in taken}


def _with_the_columns(header: set[str]) -> str | None:
    """The table of which some columns stand there; no two have one of the same name."""
    return next(
        (table for table in COLUMNS if len(header.intersection(COLUMNS[table].values())) >= ENOUGH),
        None,
    )


def _named_by(stem: str) -> str | None:
    if not stem.startswith(FILE_PREFIX):
        return None
    for table, name in DATASET_TABLES.items():
        if stem == FILE_PREFIX + name:
            return table
    used = ", ".join(FILE_PREFIX + name for name in DATASET_TABLES.values())
    raise Unreadable(f"this table of the dataset is not used, leave it out; used are {used}")


def _in_contract_columns(
    rows: pl.DataFrame, table: str
) -> tuple[pl.DataFrame, list[str], list[Fault]]:
    rows = rows.rename({old: new for old, new in RENAMED.items() if old in rows.columns})
    rows = rows.with_columns(pl.exclude("row").replace(DATABASE_NULL, None))
    nothing = pl.lit(None, pl.String)
    held = rows.select(
        *(
            (pl.col(name) if name in rows.columns else nothing).alias(column)
            for column, name in COLUMNS[table].items()
        ),
        "row",
    )
    held, read_otherwise, faults = in_plain_cells(in_contract_words(held, table, None), table)
    held = _in_its_words(held, table)
    if table in NUMBERED_BY:
        number, own_id = NUMBERED_BY[table]
        within = [name for name in TABLES[table].primary_key() if name != number]
        ids = rows[own_id] if own_id in rows.columns else nothing
        held = numbered(held.with_columns(ids.alias(OWN_ID)), number, within=within, by=[OWN_ID])
    rows = held.select(
        *(
            pl.col(column) if column in held.columns else nothing.alias(column)
            for column in TABLES[table].columns()
        ),
        "row",
    )
    return rows, read_otherwise, faults


def _in_its_words(held: pl.DataFrame, table: str) -> pl.DataFrame:
    """Bring what the dataset says in its own way, table by table, to the contract's."""
    answers = [
        name
        for name, column in TABLES[table].columns().items()
        if isinstance(column, dy.Bool) and name in held.columns
    ]
    held = held.with_columns(pl.col(answers).replace(dict.fromkeys(NOT_APPLICABLE)))
    match table:
        case "social_care_address":
            return held.with_columns(address=address_lines(held["address"]))
        case "social_care_contact":
            return held.with_columns(pl.col("source_code").fill_null(SOURCE_NOT_KNOWN))
        case "social_care_missing":
            kind = pl.col("absence_kind")
            word = kind.str.strip_chars().str.to_lowercase()
            return held.with_columns(absence_kind=word.replace_strict(ABSENCE_WORDS, default=kind))
        case _:
            return held
