"""Copies of an agency's own files, with what is wrong marked in each, for it to mend."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import polars as pl

from data.extract_files import extract_files
from data.marked_markup import marked_markup
from data.marked_places import sheet_marks
from data.marked_text import marked_text
from data.marked_workbook import marked_workbook
from data.readers import cin_census
from data.readers.excel_sheet import EXCEL_START
from data.readers.parquet_table import PARQUET_START
from data.receipt import MASK, FileReceipt
from data.recognition import digest
from data.submissions import Submission
from metrics.errors import Unable

CHANGED = "its bytes (SHA-256) are not, or no longer, those of the file that came"


class NotOfSubmission(Unable):
    """A file is none of those that the submission was made of, or not the only one of its name."""


class Originals(NamedTuple):
    """The submission's files among those that were named, and those that only bear their names."""

    files: dict[Path, FileReceipt]
    changed: dict[Path, str]
    """Files of a folder, and why none of them is marked."""


def originals(submission: Submission, paths: Sequence[Path]) -> Originals:
    """Which of the submission's files each path is, told by its bytes; folders are walked.

    Files of a folder that are of no use here are passed over.

    Raises:
        NotOfSubmission: if a file that is named is not one of the submission's, byte by byte,
            or a folder holds none of them.
    """
    receipts = {file.sha256: file for file in submission.files}
    names = {Path(file.file).name for file in submission.files}
    found = Originals({}, {})
    for path in paths:
        digests = {file: digest(file) for file in extract_files([path])}
        mine = {file: receipts[sha256] for file, sha256 in digests.items() if sha256 in receipts}
        if not mine:
            raise NotOfSubmission(
                f"{path} is not, or no longer, what came with submission "
                f"{submission.submission_id}: its bytes differ from those of every file of it"
            )
        found.files.update(mine)
        changed = [file for file in digests if file.name in names and file not in mine]
        found.changed.update(dict.fromkeys(changed, CHANGED))
    return found


def not_to_be_marked(files: dict[Path, FileReceipt], quarantine: pl.DataFrame) -> dict[Path, str]:
    """The files with rows set apart of which no copy can be marked, each with the reason."""
    with_faults = set(quarantine["file"])
    return {
        path: "it is Parquet, which nobody mends by hand"
        for path, receipt in files.items()
        if Path(receipt.file).name in with_faults and _start(path) == PARQUET_START
    }


def marked_copies(
    files: dict[Path, FileReceipt], quarantine: pl.DataFrame
) -> dict[str, tuple[bytes, int]]:
    """By name of the copy, its bytes and how many rows set apart are marked in it.

    A file of which no row was set apart gets no copy.

    Args:
        quarantine: the rows set apart of the submission.

    Raises:
        NotOfSubmission: if two files have one name, so that nothing tells their rows apart.
    """
    copies = {}
    for path, receipt in files.items():
        name = Path(receipt.file).name
        _refuse_one_name(name, files.values())
        apart = quarantine.filter(pl.col("file") == name)
        if apart.height:
            # A name that the receipt masks is known to whoever has the file.
            own = path.name if MASK in name else name
            copies[_name_of_copy(path, own)] = (_marked(path, receipt, apart), apart.height)
    return copies


def _marked(path: Path, receipt: FileReceipt, apart: pl.DataFrame) -> bytes:
    told = apart.select("table", "row", "what_is_wrong").rows()
    if receipt.format == cin_census.FORMAT:
        return marked_markup(path, {(table, row): words for table, row, words in told})
    match _start(path):
        case start if start == EXCEL_START:
            return marked_workbook(path, sheet_marks(path, receipt.format or "", apart))
        case _:
            return marked_text(path, _by_row(told))


def _by_row(told: Iterable[tuple[str, int, str]]) -> dict[int, str]:
    words: dict[int, str] = {}
    for _, row, wrong in told:
        words[row] = f"{words[row]}; {wrong}" if row in words else wrong
    return words


def _refuse_one_name(name: str, receipts: Iterable[FileReceipt]) -> None:
    if sum(Path(receipt.file).name == name for receipt in receipts) > 1:
        raise NotOfSubmission(
            f"two files of the submission are called {name}: nothing tells their rows apart; "
            "export them without --file"
        )


def _name_of_copy(path: Path, name: str) -> str:
    # A copy of a workbook is an .xlsx, whatever the original was.
    return f"{Path(name).stem}.xlsx" if _start(path) == EXCEL_START else name


def _start(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(len(EXCEL_START))
