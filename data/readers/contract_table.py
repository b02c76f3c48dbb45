"""Read a file that is one of our own contracts: CSV, Parquet or Excel of its columns."""

from pathlib import Path

from data.contracts import TABLES, places, probation, social_care, youth_justice
from data.readers import Fault, Parsed, Unreadable
from data.readers.sheet import Sheet, read_header, read_sheet

FORMAT = "contract_table"
SENDER = {
    **dict.fromkeys(places.TABLES, "board"),
    **dict.fromkeys(social_care.TABLES, "social_care"),
    **dict.fromkeys(probation.TABLES, "probation"),
    **dict.fromkeys(youth_justice.TABLES, "yot"),
}
"""Whose each table is; those of joint working may come from any agency."""


def read(path: Path) -> Parsed | None:
    """Read a contract's table, told by the file's name or, failing that, by its columns.

    Columns may stand in any order and letter case; those that the contract does not know
    are noted and left out. Null if neither name nor columns are those of a contract.

    Raises:
        Unreadable: if the file is broken, two columns have one name, or one is missing.
    """
    header = read_header(path)
    table = _named_by(path.stem.lower()) or _with_the_columns(set(header))
    if table is None:
        return None
    _need_columns(table, header)
    return _parsed(table, read_sheet(path))


def required_columns(table: str) -> list[str]:
    """Columns that a file of the table must have; the others may be left out altogether."""
    return [
        name
        for name, column in TABLES[table].columns().items()
        if not (column.metadata or {}).get("may_be_left_out")
    ]


def _named_by(stem: str) -> str | None:
    """The longest contract's name that the file's name begins with."""
    fitting = [
        table
        for table in TABLES
        if stem.startswith(table) and not stem[len(table) :].lstrip("_- ")[:1].isalpha()
    ]
    return max(fitting, key=len, default=None)


def _with_the_columns(header: set[str]) -> str | None:
    fitting = [table for table in TABLES if header.issuperset(required_columns(table))]
    return max(fitting, key=lambda table: len(TABLES[table].columns()), default=None)


def _need_columns(table: str, header: list[str]) -> None:
    missing = [name for name in required_columns(table) if name not in header]
    if missing:
        raise Unreadable(
            f"taken for {table}, but it has no column {', '.join(missing)}: "
            f"the columns must be {', '.join(required_columns(table))}"
        )


def _parsed(table: str, sheet: Sheet) -> Parsed:
    names = list(TABLES[table].columns())
    unknown = [name for name in sheet.rows.columns if name not in (*names, "row")]
    rows = sheet.rows.select(*(name for name in names if name in sheet.rows.columns), "row")
    notes = []
    if unknown:
        notes.append(f"columns that are not of {table} were left out: {', '.join(unknown)}")
    if sheet.blank_rows:
        notes.append(f"{sheet.blank_rows} blank rows were passed over")
    return Parsed(
        format=FORMAT,
        agency=SENDER.get(table),
        place_code=None,
        period_start=None,
        period_end=None,
        tables={table: rows},
        notes=notes,
        rows_read=rows.height,
        faults=_uneven_faults(table, sheet, names[0]),
    )


def _uneven_faults(table: str, sheet: Sheet, first_column: str) -> list[Fault]:
    if not sheet.uneven:
        return []
    width = sheet.rows.width - 1
    records = dict(zip(sheet.rows["row"], range(sheet.rows.height), strict=True))
    return [
        Fault(
            table=table,
            record=records[row],
            row=row,
            column=first_column,
            value=None,
            reason=f"as many values as the header: {width}, not {count}",
        )
        for row, count in sheet.uneven.items()
        if row in records
    ]
