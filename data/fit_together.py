"""What the files of one submission must be together: of a place that sends, of one year, filled.

What one file alone cannot tell, the others tell of it: a list of people bears no year, and a
table without rows stands rightly beside one that has some.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from data.candidates import Candidate, other_period
from data.contracts import places, published
from data.contracts.joint_working import EVENT_KIND
from data.declaration import FILE_NAME, Provenance
from data.holding_to_rules import Held
from data.plausibility import days_told
from data.receipt import FileReceipt, Reason, Refused
from data.sending_places import SendingPlaces
from data.shown_file_names import shown_name

LOG = "joint_event"
"""The table of which kinds of event are declared as covered, not the table."""


def fit_together(of: Provenance, candidates: Sequence[Candidate], sending: SendingPlaces) -> Held:
    """Refuse all files of a submission, or those of them that the others show to be wrong.

    Args:
        of: whose the files are and for when.
        candidates: all files of one call that are the same in this.
        sending: which places of each agency send.
    """
    try:
        notes = sending.looked_up(of, {each.table for file in candidates for each in file.checked})
    except Refused as error:
        return Held([], [file.refused(error.reasons) for file in candidates])
    fit, refused = [], []
    for file, reasons in _wrong(of, candidates):
        if reasons:
            refused.append(file.refused(reasons))
        else:
            fit.append(replace(file, notes=[*file.notes, *notes]))
    return Held(*_with_rows(fit, refused))


def _wrong(
    of: Provenance, candidates: Sequence[Candidate]
) -> Iterator[tuple[Candidate, list[Reason]]]:
    """Each file, with why it is refused if it is of another year than it is sent for.

    A file that tells of no day goes with those that do, if all of these are of another year.
    """
    is_vouched = any(file.is_of_period for file in candidates)
    others = [
        shown_name(file.file, file.sha256, file.parsed_format)
        for file in candidates
        if file.is_of_period is False
    ]
    for file in candidates:
        if file.is_of_period is False:
            yield (
                file,
                _because(
                    f"{other_period(of)}: it seems to be of another year; what it tells of begins"
                    f" mostly in {days_told(file.checked)}"
                ),
            )
        elif file.is_of_period is None and others and not is_vouched and _bears_a_year(file):
            yield (
                file,
                _because(
                    "it tells of no day itself, and what came with it seems to be of another year"
                    f" ({', '.join(others)}): send them together, for the year that they are of"
                ),
            )
        else:
            yield file, []


def _bears_a_year(file: Candidate) -> bool:
    """Whether it tells of a year: what is said of places and areas holds through all of them."""
    return not _is_of_tables(file, (*places.TABLES, *published.TABLES))


def _with_rows(
    fit: list[Candidate], refused: list[FileReceipt]
) -> tuple[list[Candidate], list[FileReceipt]]:
    """Refuse files without a row, unless others have some, or it was said that there was nothing.

    What publishers say of areas is no return, whatever is read of it.
    """
    if any(file.rows_read or _is_of_tables(file, published.TABLES) for file in fit):
        return [_noted_if_blank(file) for file in fit], refused
    left = [file for file in fit if _is_said_to_be_all(file)]
    blank = [file for file in fit if not _is_said_to_be_all(file)]
    return left, [*refused, *(file.refused(_because(_nothing_told(file))) for file in blank)]


def _noted_if_blank(file: Candidate) -> Candidate:
    table = file.checked[0].table
    if file.rows_read or table == LOG or not _bears_a_year(file) or _is_said_to_be_all(file):
        return file
    note = (
        "no row stands in it: that counts as nothing to tell in the period; if it was not logged, "
        f'declare {table} = "not recorded" under [covers]'
    )
    return replace(file, notes=[*file.notes, note])


def _is_of_tables(file: Candidate, tables: Iterable[str]) -> bool:
    return set(tables).issuperset(each.table for each in file.checked)


def _is_said_to_be_all(file: Candidate) -> bool:
    tables = {each.table for each in file.checked}
    kinds = tables | EVENT_KIND.keys() if LOG in tables else tables
    return any(file.declared.covers.get(kind) == "complete" for kind in kinds)


def _nothing_told(file: Candidate) -> str:
    table = file.checked[0].table
    line = (
        'each kind of event that was logged, such as notification = "complete"'
        if table == LOG
        else f'{table} = "complete"'
    )
    return (
        "no row stands below the headings: a blank file is not taken for a return. If there was "
        f"nothing to tell in the period, say so: put {line} under [covers] into the {FILE_NAME} "
        "beside the file, and send it again"
    )


def _because(what_is_right: str) -> list[Reason]:
    return [Reason(what_is_right=what_is_right)]
