"""Read one list of Annex A: its columns by their meaning, its rows as records."""

from dataclasses import dataclass

import polars as pl

from data.contracts import TABLES
from data.readers import Unreadable
from data.readers.annex_a_care import LISTS, WORDINGS
from data.readers.annex_a_codes import SOURCE_UNKNOWN
from data.readers.annex_a_lists import CHILD_ID, PERSON, AnnexList, RowRecord
from data.readers.annex_a_places import sheets_of_tables
from data.readers.annex_a_words import in_annex_words, without_blanks
from data.readers.closing_lines import closing_lines
from data.readers.headers import match
from data.readers.places import SheetOfTable, place_of
from data.readers.workbook import Cells


@dataclass(frozen=True, slots=True)
class ListRows:
    """A list as it was read.

    `children`: one row a row of the list, in the columns of social_care_person as far as
    the list tells them, and `row`. `records`: by contract table its columns, and `row`. A row
    is told by its place (`data.readers.places`), under the `number` of the list. `sheets`: by
    contract table the sheet, with its headers of that table's columns.
    """

    number: int
    children: pl.DataFrame
    records: dict[str, pl.DataFrame]
    sheets: dict[str, SheetOfTable]
    notes: list[str]


def wordings_of(name: str) -> list[str]:
    """Every heading that a list may have, in every wording."""
    headers = LISTS[name].headers
    return [*headers, *(wording for each in headers for wording in WORDINGS.get(each, ()))]


def read_list(name: str, described: AnnexList, sheet: str, cells: Cells) -> ListRows:
    """Read a list's sheet.

    Args:
        sheet: what it is called in the workbook.

    Raises:
        Unreadable: if a column is missing without which nothing can be made of the list,
            or two columns mean the same.
    """
    matched = match(cells.header, described.headers, WORDINGS, name)
    lacking = [header for header in described.needed if header in matched.missing]
    if lacking:
        raise Unreadable(
            f"{name} ({described.title}) has no column {' and no column '.join(lacking)}: "
            "its headers must stand in one of its first rows"
        )
    rows = cells.rows.select(
        *(
            without_blanks(pl.col(str(at))).alias(header)
            for header, at in matched.positions.items()
        ),
        # A column that is not there is blank throughout.
        *(pl.lit(None, pl.String).alias(header) for header in matched.missing),
        "row",
    )
    stood = rows.filter(pl.any_horizontal(pl.exclude("row").is_not_null()))
    closing = closing_lines(stood.select(CHILD_ID, pl.exclude(CHILD_ID)))
    number = list(LISTS).index(name) + 1
    filled = stood.filter(~pl.col("row").is_in(list(closing))).with_columns(
        place_of(number, pl.col("row")).alias("row")
    )
    records = {record.table: _made(filled, record) for record in described.records}
    told_again = []
    for record in described.records:
        if not record.always:
            records[record.table], again = _told_once(records[record.table])
            if again:
                told_again.append(
                    f"{name}: {_rows(again)} of {record.table} "
                    f"{'repeats' if again == 1 else 'repeat'} another: they are one"
                )
    return ListRows(
        number=number,
        children=_in_columns(filled, "social_care_person", PERSON),
        records=records,
        sheets=sheets_of_tables(described, sheet, matched, cells),
        notes=[
            *_header_notes(name, cells),
            *matched.notes(name),
            *_missing_columns(name, described, matched.missing),
            *(
                f"{name}: row {row} is a total or a closing line: it was left out"
                for row in closing
            ),
            *_counts(name, described, rows.height - stood.height, filled),
            *told_again,
        ],
    )


def _made(rows: pl.DataFrame, record: RowRecord) -> pl.DataFrame:
    dated = pl.col(record.dated_by).is_not_null()
    if record.unless is not None:
        rows = rows.filter(dated | pl.col(record.unless).is_null())
    elif not record.always:
        rows = rows.filter(dated)
    made = _in_columns(rows, record.table, {"child_id": CHILD_ID} | record.columns)
    if record.table == "social_care_contact":
        made = made.with_columns(pl.col("source_code").fill_null(SOURCE_UNKNOWN))
    return made


def _told_once(made: pl.DataFrame) -> tuple[pl.DataFrame, int]:
    """Leave out what several rows tell alike, as two enquiries do of their one conference."""
    first = pl.struct(pl.exclude("row")).is_first_distinct() | pl.col("child_id").is_null()
    once = made.filter(first)
    return once, made.height - once.height


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


def _header_notes(name: str, cells: Cells) -> list[str]:
    if cells.header_row == 1:
        return []
    return [f"{name}: the header stands in row {cells.header_row}: what is above it was left out"]


def _missing_columns(name: str, described: AnnexList, missing: list[str]) -> list[str]:
    told = {*PERSON.values(), *(one for each in described.records for one in each.columns.values())}
    lost = [header for header in missing if header in told and header not in described.may_lack]
    return [f"{name}: it has no column {', '.join(lost)}: not recorded"] if lost else []


def _counts(name: str, described: AnnexList, blank: int, filled: pl.DataFrame) -> list[str]:
    """How many rows the list had, and what became of those about no day of their own."""
    passed_over = f", {_rows(blank)} blank" if blank else ""
    notes = [f"{name} ({described.title}): {_rows(filled.height)}{passed_over}"]
    for record in described.records:
        if record.unless is not None:
            alone = filled.filter(
                pl.col(record.dated_by).is_null() & pl.col(record.unless).is_not_null()
            )
            if alone.height:
                notes.append(
                    f"{name}: {_rows(alone.height)} without {record.dated_by}: "
                    f"read as {record.unless} alone"
                )
    return notes


def _rows(count: int) -> str:
    return f"{count} row{'' if count == 1 else 's'}"
