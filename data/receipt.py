"""What intake says of a file: loaded or refused whole, and each thing that was wrong."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from data.readers.places import Cell

ROWS_TOLD = 10
"""Rows named of a file for one fault (our own choice: enough to find the fault in
the system; all are counted)."""
MASK = "***"
SHOWN_LETTERS = 1
"""Letters kept of a value that identifies (our own choice: enough to find it in the row)."""

LONGEST_VALUE = 40
"""Letters shown of a value that does not identify (our own choice: a line of the receipt)."""


class Reason(BaseModel):
    """One thing that was wrong, or `count` things alike where `row` is null."""

    model_config = ConfigDict(frozen=True)

    row: int | None = None
    """As a person sees it in the file: the header of a table is row 1."""
    sheet: str | None = None
    """The sheet of that row, where the workbook has several."""
    heading: str | None = None
    """How the column is headed in that sheet; null where it is not in it."""
    column: str | None = None
    value: str | None = None
    """Masked where the column identifies; null where nothing stood."""
    what_is_right: str
    count: int = 1
    rule: str | None = None
    """The rule of quality that found it; null for what intake itself checks."""
    table: str | None = None
    """The contract table of the row; null where the whole file is meant."""
    unknown_code: int | None = None
    """Of a code that a list lacks which may be extended: the first, second ... of its column."""


class RowsOfSheet(BaseModel):
    """Rows of one sheet of a workbook."""

    model_config = ConfigDict(frozen=True)

    sheet: str
    heading: str | None
    """How the column that is meant is headed in the sheet; null where it is not in it."""
    rows: list[int]


class Breach(BaseModel):
    """Rows of a file that break a rule of quality which only warns; they are accepted."""

    model_config = ConfigDict(frozen=True)

    rule: str
    message: str
    """What would be right."""
    table: str
    count: int
    rows: list[int]
    """The first of them, as a person sees them in the file."""
    sheets: list[RowsOfSheet] = []
    """The same rows by sheet, where the workbook has several."""


class TableCount(BaseModel):
    """Rows of one contract table in a file; those read are those accepted or quarantined."""

    model_config = ConfigDict(frozen=True)

    rows_read: int
    rows_accepted: int
    rows_quarantined: int
    rows_forgotten: int = 0
    """Of people whom the agency has withdrawn: in no other count."""


class MendedRows(BaseModel):
    """Rows that were set aside for one reason in a file sent before, and are put right."""

    model_config = ConfigDict(frozen=True)

    submission_id: str
    file: str
    """The name of the file in which they were set aside."""
    column: str
    what_is_right: str
    count: int


class MendedRecords(BaseModel):
    """Records of one table that were set aside in a file sent before, and are put right."""

    model_config = ConfigDict(frozen=True)

    submission_id: str
    file: str
    """The name of the file in which they were set aside."""
    table: str
    count: int


class RowsOfFile(BaseModel):
    """What became of the rows of a file, or of the children of a census.

    Those read are all the others together; a refused file has none but those read.
    """

    model_config = ConfigDict(frozen=True)

    unit: Literal["rows", "children"] = "rows"
    read: int
    accepted: int = 0
    """Of which every record was accepted."""
    accepted_in_part: int = 0
    """Of which some records were accepted and others set aside."""
    set_aside: int = 0
    """Of which no record was accepted."""
    forgotten: int = 0
    """Of people whom the agency has withdrawn, and of nobody else."""
    already_accepted: int = 0
    """Of a file that mends another: all of it stands in what it mends."""


class FileReceipt(BaseModel):
    """One file: what it was taken for, and what became of its rows and their records.

    `rows_of_file` counts the file's own rows. The other counts are of records, that is rows of
    contract tables, of which a row of the file may become several. In an accepted file rows
    read are rows accepted, quarantined, forgotten and already
    accepted; a refused file has nothing accepted or quarantined. Agency, place and period
    are null where refused before they were known.
    """

    model_config = ConfigDict(frozen=True)

    file: str
    format: str | None = None
    agency: str | None = None
    place: str | None = None
    period_start: date | None = None
    period_end: date | None = None
    outcome: Literal["accepted", "refused"]
    rows_of_file: RowsOfFile | None = None
    """Null of a file that could not be read, or came when only records were counted."""
    rows_read: int = 0
    rows_accepted: int = 0
    rows_quarantined: int = 0
    rows_forgotten: int = 0
    """Of people whom the agency has withdrawn: dropped, and in no other count but that read."""
    rows_already_accepted: int = 0
    """Of a file that mends another: they stand in what it mends, and in no other count here."""
    reasons: list[Reason] = []
    notes: list[str] = []
    warnings: list[Breach] = []
    submission_id: str | None = None
    sha256: str | None = None
    tables: dict[str, TableCount] = {}
    """The contract tables that the file covers, also those without a row."""
    columns_not_in_file: dict[str, list[str]] = {}
    """By table, columns of its contract that the file did not have."""
    mended: list[MendedRows] = []
    """Of a file that mends another: a row with two faults stands under both."""
    mended_records: list[MendedRecords] = []
    """The same rows, each once."""

    def own_rows(self) -> RowsOfFile:
        """What became of the file's rows; of their records where only these were counted."""
        return self.rows_of_file or RowsOfFile(
            read=self.rows_read,
            accepted=self.rows_accepted,
            set_aside=self.rows_quarantined,
            forgotten=self.rows_forgotten,
            already_accepted=self.rows_already_accepted,
        )


class Refused(Exception):
    """The file cannot be loaded; `reasons` say why."""

    def __init__(self, *reasons: Reason):
        super().__init__("; ".join(reason.what_is_right for reason in reasons))
        self.reasons = list(reasons)

    @classmethod
    def because(cls, what_is_right: str, *, row: int | None = None, column: str | None = None):
        """Refuse for one reason, of the whole file unless a row or column is named."""
        return cls(Reason(row=row, column=column, what_is_right=what_is_right))


def reason_at(cell: Cell, **told: Any) -> Reason:
    """Say what was wrong in a cell."""
    return Reason(
        row=cell.row,
        sheet=cell.sheet and cell.sheet.name,
        heading=cell.heading and cell.heading.text,
        **told,
    )


def rows_by_sheet(cells: Sequence[Cell]) -> list[RowsOfSheet]:
    """Rows of cells by sheet, in their order; none if the file has one sheet."""
    rows: dict[tuple[str, str | None], list[int]] = {}
    for cell in cells:
        if cell.sheet:
            heading = cell.heading.text if cell.heading else None
            rows.setdefault((cell.sheet.name, heading), []).append(cell.row)
    return [
        RowsOfSheet(sheet=sheet, heading=heading, rows=of_sheet)
        for (sheet, heading), of_sheet in rows.items()
    ]


def masked(value: str | None) -> str | None:
    """The value's first letter and three stars; null stays null."""
    return None if value is None else value.strip()[:SHOWN_LETTERS] + MASK


def shown(value: str | None) -> str | None:
    """The value, cut where it is too long to read; null stays null."""
    if value is None or len(value) <= LONGEST_VALUE:
        return value
    return value[:LONGEST_VALUE] + "..."
