"""Give an agency back its rows that were set apart, marked up, to be mended and sent again."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import polars as pl

from data import private_folder
from data.contracts import TABLES
from data.declaration import FILE_NAME
from data.marked_copies import marked_copies, not_to_be_marked, originals
from data.quarantine import NAME
from data.release_log import write_down
from data.submissions import Submission, find
from data.vault import Vault

MARKED_FOLDER = "marked"
"""Holds the copies of the agency's own files, apart from our tables of the same rows: whichever
of the two comes back mended first, the other's rows were accepted before."""


class Exported(NamedTuple):
    """What was given back."""

    rows: dict[str, int]
    """How many rows of each table, and how many are marked in each copy."""
    left_out: dict[Path, str]
    """The agency's files of which no copy was marked, though rows of it were set apart or it bears
    the name of one that came, and why; the rows are in the tables all the same."""


def export(
    home: Path, vault: Vault, submission_id: str, out: Path, files: Sequence[Path] = ()
) -> Exported:
    """Write the rows of a submission that were set apart, a CSV a contract table.

    Each holds `row_in_file` (where it stood in the agency's, with `sheet_in_file` if that is a
    workbook of several sheets), the contract's columns as they stood, and `what_is_wrong`;
    beside them stands a declaration by which the folder, once mended, can be taken in as it is.
    Folder and files are for their owner alone. The release is logged first.

    Args:
        files: the agency's own files, or folders of them; of each a copy in which the rows are
            marked is put into the folder `marked`, with a declaration as well.

    Raises:
        data.marked_copies.NotOfSubmission: if a file is not one of the submission's.
        data.submissions.NoSuchSubmission: if it never came, or was withdrawn.
        private_folder.NotEmpty: if the folder holds something.
    """
    submission = find(home, submission_id)
    private_folder.refuse_unless_empty(out)
    quarantine = vault.read(submission_id, NAME)
    mine = originals(submission, files)
    left_out = mine.changed | not_to_be_marked(mine.files, quarantine)
    given = {file: receipt for file, receipt in mine.files.items() if file not in left_out}
    copies = marked_copies(given, quarantine)
    tables = _rows_by_table(quarantine)
    counts = {table: rows.height for table, rows in tables.items()}
    write_down(
        home,
        "rows set aside, to the agency that sent them",
        submission_id=submission_id,
        agency=submission.agency,
        place=submission.place_code,
        rows=counts,
        marked_copies=len(copies),
    )
    private_folder.make(out)
    for table, rows in tables.items():
        private_folder.write(out / f"{table}.csv", rows.write_csv())
    private_folder.write(out / FILE_NAME, _declaration(submission))
    if copies:
        marked = out / MARKED_FOLDER
        private_folder.make(marked)
        for name, (content, _) in copies.items():
            private_folder.write(marked / name, content)
        private_folder.write(marked / FILE_NAME, _declaration(submission))
    marks = {f"{MARKED_FOLDER}/{name}": rows for name, (_, rows) in copies.items()}
    return Exported(counts | marks, left_out)


def _rows_by_table(quarantine: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """Per contract table: sheet_in_file where there are several, row_in_file, the contract's
    columns as text, what_is_wrong.
    """
    return {
        table: rows.select(
            *(
                pl.col(name).alias(f"{name}_in_file")
                for name in ("sheet", "row")
                # Most files have one sheet, and need no name for it.
                if name in rows.columns and rows[name].count()
            ),
            pl.col("content").str.json_decode(
                pl.Struct(dict.fromkeys(TABLES[table].columns(), pl.String))
            ),
            "what_is_wrong",
        ).unnest("content")
        for (table,), rows in quarantine.partition_by(
            "table", as_dict=True, maintain_order=True
        ).items()
    }


def _declaration(submission: Submission) -> str:
    period = f"{submission.period_start}..{submission.period_end}"
    said = {
        "agency": submission.agency,
        "place": submission.place_code,
        "period": period,
        "mends": submission.submission_id,
    }
    return "".join(f'{name} = "{value}"\n' for name, value in said.items())
