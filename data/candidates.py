"""Examine one file: fit to load, or refused whole with its reasons."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from data.alike_reasons import told
from data.checking import Checked, check, reasons_of
from data.columns_in_file import columns_not_in
from data.declaration import Declaration, Provenance, declared_beside, provenance
from data.file_rows import FileRows, Records
from data.hidden_values import Numbers
from data.known_areas import KnownAreas
from data.plausibility import (
    refuse_mostly_set_aside,
    refuse_spells_backwards,
    refuse_swapped_columns,
    refuse_swapped_postcodes,
    tells_of_period,
)
from data.readers import (
    Parsed,
    Unreadable,
    annex_a,
    area_lists,
    cin_census,
    contract_table,
    interactive_tool,
    person_key,
    population_estimate,
    published_figures,
    safeguarding_dataset,
    ssda903,
    statistical_neighbours,
)
from data.readers.places import ONE_SHEET
from data.receipt import Breach, FileReceipt, MendedRecords, MendedRows, Reason, Refused, TableCount
from data.recognition import (
    digest,
    is_text_table,
    refuse_other_encodings,
    refuse_what_cannot_be_a_table,
)
from data.sent_before import Earlier
from data.shown_file_names import shown_name
from data.spells import STANDING

PUBLISHED = (
    published_figures,
    population_estimate,
    interactive_tool,
    statistical_neighbours,
    area_lists,
)
"""Readers of what publishers say of areas, told by its columns whatever the file is called."""
READERS = (
    cin_census,
    annex_a,
    *PUBLISHED,
    safeguarding_dataset,
    ssda903,
    contract_table,
    person_key,
)
"""In order: the first that knows the file reads it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that is fit to load, checked."""

    file: Path
    parsed_format: str
    of: Provenance
    declared: Declaration
    checked: list[Checked]
    notes: list[str]
    sha256: str
    warnings: list[Breach] = field(default_factory=list)
    partial: frozenset[str] = frozenset()
    forgotten: dict[str, int] = field(default_factory=dict)
    """By table, rows dropped of people whom the agency has withdrawn."""
    columns_not_in_file: dict[str, list[str]] = field(default_factory=dict)
    rows_already_accepted: int = 0
    rows: FileRows = field(default_factory=FileRows)
    dropped: Records = ()
    """Where the records stood that are counted as forgotten."""
    before: Records = ()
    """Where those stood that were accepted before."""
    mended: list[MendedRows] = field(default_factory=list)
    mended_records: list[MendedRecords] = field(default_factory=list)
    is_of_period: bool | None = None
    """Whether it is of the period that it is sent for; null if nothing in it tells that."""

    @property
    def rows_accepted(self) -> int:
        """Rows of all tables that passed every check."""
        return sum(each.accepted.height for each in self.checked)

    @property
    def rows_quarantined(self) -> int:
        """Rows of all tables set apart, each once however many faults it has."""
        return sum(each.quarantined.height for each in self.checked)

    @property
    def rows_read(self) -> int:
        """Rows of all tables, whatever became of them."""
        return (
            self.rows_accepted
            + self.rows_quarantined
            + self.rows_forgotten
            + self.rows_already_accepted
        )

    @property
    def rows_forgotten(self) -> int:
        """Rows of all tables that were dropped as the agency has withdrawn the person."""
        return sum(self.forgotten.values())

    def receipt(self, submission_id: str, births: frozenset[Numbers]) -> FileReceipt:
        """What is told once the file has been loaded with a submission.

        Args:
            births: the birth dates that stand in any of the submission's files.
        """
        return FileReceipt(
            **self._known(),
            outcome="accepted",
            rows_of_file=self.rows.became(
                accepted=((each.table, each.accepted_at()) for each in self.checked),
                apart=((each.table, each.apart_at()) for each in self.checked),
                forgotten=self.dropped,
                before=self.before,
            ),
            rows_forgotten=self.rows_forgotten,
            rows_already_accepted=self.rows_already_accepted,
            rows_accepted=self.rows_accepted,
            rows_quarantined=self.rows_quarantined,
            reasons=told([reason for each in self.checked for reason in each.reasons(births)]),
            warnings=self.warnings,
            submission_id=submission_id,
            tables={
                each.table: TableCount(
                    rows_read=each.accepted.height + each.quarantined.height,
                    rows_accepted=each.accepted.height,
                    rows_quarantined=each.quarantined.height,
                    rows_forgotten=self.forgotten.get(each.table, 0),
                )
                for each in self.checked
            },
            columns_not_in_file=self.columns_not_in_file,
            mended=self.mended,
            mended_records=self.mended_records,
        )

    def refused(self, reasons: Sequence[Reason]) -> FileReceipt:
        """What is told where a rule of quality, or what came with it, refuses the file."""
        return FileReceipt(
            **self._known(),
            outcome="refused",
            rows_of_file=self.rows.unread(),
            reasons=told(reasons),
        )

    def _known(self) -> dict[str, Any]:
        """What every receipt of the file says, whatever becomes of it."""
        return {
            "file": str(self.file),
            "format": self.parsed_format,
            "agency": self.of.agency,
            "place": self.of.place_code,
            "period_start": self.of.period_start,
            "period_end": self.of.period_end,
            "rows_read": self.rows_read,
            "notes": self.notes,
            "sha256": self.sha256,
        }


ReadAhead = Parsed | Exception | None
"""A file as it was read, or why it cannot be; null if it is yet to be read."""


def read_ahead(file: Path) -> ReadAhead:
    """Read a table before its turn; a census, which takes minutes, is left for its turn.

    Whoever stops an intake waits for the end of what is read ahead.
    """
    try:
        return _looked_into(file) if is_text_table(file) else None
    except (Unreadable, Refused, OSError) as error:
        return error


def examine(
    file: Path,
    options: Declaration,
    earlier: Earlier,
    areas: KnownAreas | None = None,
    read: ReadAhead = None,
) -> Candidate | FileReceipt:
    """Read a file, unless it was read ahead, and check it; a receipt comes back if refused.

    Args:
        areas: those that a publisher's file may name; by default those of our own facts.
    """
    told_so_far: dict = {"file": str(file)}
    try:
        if isinstance(read, Exception):
            raise read
        parsed = (areas or KnownAreas()).examined(_looked_into(file) if read is None else read)
        return _candidate(file, parsed, options, earlier, told_so_far)
    except Unreadable as error:
        reasons = [Reason(what_is_right=str(error))]
    except Refused as error:
        reasons = error.reasons
    except OSError as error:
        reasons = [Reason(what_is_right=f"the file cannot be opened: {error.strerror}")]
    return FileReceipt(**told_so_far, outcome="refused", reasons=told(reasons))


def _looked_into(file: Path) -> Parsed:
    if file.exists() and not file.is_file():
        raise Refused.because("this is no file: name files and folders")
    refuse_what_cannot_be_a_table(file)
    if is_text_table(file):
        refuse_other_encodings(file)
    return _read(file)


def _candidate(
    file: Path, parsed: Parsed, options: Declaration, earlier: Earlier, said: dict
) -> Candidate:
    """Examine the file, putting into `said` what becomes known of it on the way."""
    rows = FileRows.of(parsed)
    said |= {
        "format": parsed.format,
        "rows_of_file": rows.unread(),
        "rows_read": parsed.rows_read,
        "notes": parsed.notes,
    }
    declared = declared_beside(file)
    of = provenance(parsed, declared, options)
    said |= {
        "agency": of.agency,
        "place": of.place_code,
        "period_start": of.period_start,
        "period_end": of.period_end,
        "sha256": digest(file),
    }
    earlier.refuse_mending_another(of)
    unchanging = parsed.rows_read == 0 or STANDING.issuperset(parsed.tables)
    earlier.refuse_again(of, said["sha256"], may_stand_unchanged=unchanging)
    absent = columns_not_in(parsed)
    checked = _checked(parsed, of)
    is_of_period = tells_of_period(checked, of.period_start, of.period_end)
    notes = parsed.notes
    if parsed.period_start:
        # The file says itself for which year it is: odd, but no mistake of who sends it.
        notes = notes if is_of_period is not False else [*notes, other_period(of)]
        is_of_period = True
    if is_of_period is not False:
        name = shown_name(file, said["sha256"], parsed.format)
        earlier.add(of, said["sha256"], f"this intake as {file.with_name(name)}")
    return Candidate(
        file,
        parsed.format,
        of,
        declared,
        checked,
        notes,
        said["sha256"],
        partial=parsed.partial,
        columns_not_in_file=absent,
        rows=rows,
        is_of_period=is_of_period,
    )


def _read(file: Path) -> Parsed:
    for reader in READERS:
        if (parsed := reader.read(file)) is not None:
            return parsed
    raise Refused.because(
        "the format is not known: a children in need census (XML), an Annex A workbook, a person "
        "key file, a table of the Standard Safeguarding Dataset or of the SSDA903, a publisher's "
        "file of areas or figures, or one of our own contracts with all its columns is taken"
    )


def other_period(of: Provenance) -> str:
    """Say that a file is of another period than it is sent for."""
    return f"the file tells little or nothing of the period {of.period_start}..{of.period_end}"


def _checked(parsed: Parsed, of: Provenance) -> list[Checked]:
    if parsed.format != cin_census.FORMAT:
        # Elements of XML carry their names with them and cannot be swapped.
        for table, text in parsed.tables.items():
            refuse_swapped_columns(table, text)
            refuse_swapped_postcodes(text)
    checked = [
        # A table is let go of once it is checked: a large one is not held twice over.
        check(
            table,
            parsed.tables.pop(table),
            [fault for fault in parsed.faults if fault.table == table],
            of,
            parsed.places.get(table, ONE_SHEET),
        )
        for table in list(parsed.tables)
    ]
    for each in checked:
        refuse_spells_backwards(each)
    refuse_if_no_row_is_left(checked)
    refuse_mostly_set_aside(checked)
    return checked


def refuse_if_no_row_is_left(checked: Sequence[Checked]) -> None:
    """Look whether anything of a file can be loaded; a file without rows can.

    Raises:
        Refused: if it has rows and all are set apart.
    """
    if any(each.accepted.height for each in checked):
        return
    if reasons := reasons_of(checked):
        raise Refused(Reason(what_is_right="some row must be without fault: none is"), *reasons)
