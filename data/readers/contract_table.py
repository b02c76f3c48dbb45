"""Read a file that is one of our own contracts: CSV, Parquet or Excel of its columns."""

from pathlib import Path

from data.contracts import SENDER, TABLES
from data.readers import Parsed, Unreadable
from data.readers.headers import told
from data.readers.needed_columns import notes_of_lacking
from data.readers.plain_cells import in_plain_cells
from data.readers.sheet import Sheet, read_header, read_sheet
from data.readers.unfit import unfit_faults

FORMAT = "contract_table"


def read(path: Path) -> Parsed | None:
    """Read a contract's table, told by the file's name or, failing that, by its columns.

    Columns may stand in any order and letter case; those that the contract does not know
    are noted and left out. Null if neither name nor columns are those of a contract.

    Raises:
        Unreadable: if the file is broken, two columns have one name, or one is missing.
    """
    header = read_header(path)
    table = _named_by(path.stem.lower()) or _with_the_columns(header)
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


def _with_the_columns(header: list[str]) -> str | None:
    """The contract that knows most of the columns; null if two know as many, or none fits."""
    known: dict[int, list[str]] = {}
    for table in TABLES:
        if not _missing(table, header):
            own = {*TABLES[table].columns(), *_other_names(table, header)}
            known.setdefault(len(own.intersection(header)), []).append(table)
    most = known[max(known)] if known else []
    return most[0] if len(most) == 1 else None


def _other_names(table: str, header: list[str]) -> dict[str, str]:
    """Headings that the contract knows a column by besides its own, with the column's name."""
    return {
        heading: name
        for name, column in TABLES[table].columns().items()
        if name not in header
        for heading in (column.metadata or {}).get("also_called", ())
        if heading in header
    }


def _missing(table: str, header: list[str]) -> list[str]:
    known = {*header, *_other_names(table, header).values()}
    return [name for name in required_columns(table) if name not in known]


def _need_columns(table: str, header: list[str]) -> None:
    missing = _missing(table, header)
    if missing:
        raise Unreadable(
            f"taken for {table}, but it has no column {', '.join(missing)}: "
            f"the columns must be {', '.join(required_columns(table))}"
        )


def _lacks(name: str, table: str, header: list[str]) -> bool:
    """Whether a file lacks a column of which intake makes nothing of its own."""
    metadata = TABLES[table].columns()[name].metadata or {}
    is_made = metadata.get("made_up_of") or metadata.get("made_at_intake")
    return name not in header and not is_made


def _parsed(table: str, sheet: Sheet) -> Parsed:
    names = list(TABLES[table].columns())
    renamed = _other_names(table, sheet.rows.columns)
    if len(set(renamed.values())) < len(renamed):
        raise Unreadable(f"several columns stand for one: {', '.join(renamed)}")
    stood = sheet.rows.rename(renamed)
    unknown = [name for name in stood.columns if name not in (*names, "row")]
    rows, read, faults = in_plain_cells(
        stood.select(*(name for name in names if name in stood.columns), "row"), table
    )
    notes = [f"column {heading} was read as {name}" for heading, name in renamed.items()]
    notes += notes_of_lacking([name for name in names if _lacks(name, table, stood.columns)])
    if unknown:
        named = ", ".join(map(told, unknown))
        notes.append(f"columns that are not of {table} were left out: {named}")
    return Parsed(
        format=FORMAT,
        agency=SENDER.get(table),
        place_code=None,
        period_start=None,
        period_end=None,
        tables={table: rows},
        notes=[*sheet.notes, *sheet.otherwise, *notes, *read],
        rows_read=rows.height,
        faults=[*unfit_faults(sheet, table, names[0]), *faults],
    )
