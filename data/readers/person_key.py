"""Read a person key file: the names that Annex A and the census leave out.

One row a child: the council's own id, forename, surname, date of birth, postcode. It makes
linkage possible; precedence fills it in where the returns of the same period are blank. It
tells neither council nor period, nor since when an address holds.
"""

from pathlib import Path

import polars as pl

from data.contracts import TABLES
from data.readers import Parsed
from data.readers.annex_a_words import in_annex_words, without_blanks
from data.readers.headers import Matched, match
from data.readers.person_key_headers import (
    BIRTH_DATE,
    CHILD,
    FORENAME,
    HEADERS,
    POSTCODE,
    SURNAME,
    WORDINGS,
)
from data.readers.sheet import read_header, read_sheet
from data.readers.unfit import unfit_faults

FORMAT = "person_key"
PERSON = {
    "child_id": CHILD,
    "forename": FORENAME,
    "surname": SURNAME,
    "birth_date": BIRTH_DATE,
}
ADDRESS = {"child_id": CHILD, "postcode": POSTCODE}


def read(path: Path) -> Parsed | None:
    """Read the file, told by its columns: null without a child's id and both names.

    Raises:
        Unreadable: if the file is broken, or two columns mean the same.
    """
    matched = match(read_header(path), HEADERS, WORDINGS, path.name)
    if not {CHILD, FORENAME, SURNAME} <= matched.positions.keys():
        return None
    sheet = read_sheet(path)
    matched = match(sheet.names, HEADERS, WORDINGS, path.name)
    rows = sheet.rows.select(
        *(
            without_blanks(pl.col(sheet.names[at])).alias(header)
            for header, at in matched.positions.items()
        ),
        *(pl.lit(None, pl.String).alias(header) for header in matched.missing),
        "row",
    )
    at_home = rows.filter(pl.col(POSTCODE).is_not_null())
    tables = {
        "social_care_person": _in_columns(rows, "social_care_person", PERSON),
        "social_care_address": _in_columns(at_home, "social_care_address", ADDRESS),
    }
    return Parsed(
        format=FORMAT,
        agency="social_care",
        place_code=None,
        period_start=None,
        period_end=None,
        tables=tables,
        notes=[*sheet.notes, *_notes(matched)],
        rows_read=sum(table.height for table in tables.values()),
        faults=unfit_faults(sheet, "social_care_person", "child_id"),
    )


def _in_columns(rows: pl.DataFrame, table: str, columns: dict[str, str]) -> pl.DataFrame:
    held = rows.select(
        *(
            pl.col(columns[name]).alias(name)
            if name in columns
            else pl.lit(None, pl.String).alias(name)
            for name in TABLES[table].columns()
        ),
        "row",
    )
    return in_annex_words(held, table)


def _notes(matched: Matched) -> list[str]:
    notes = matched.notes("person key file")
    if matched.missing:
        notes.append(f"it has no column {', '.join(matched.missing)}: linkage is weaker without")
    return notes
