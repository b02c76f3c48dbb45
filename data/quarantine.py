"""Rows set apart: kept in the vault as they stood, each with what is wrong with it."""

from pathlib import Path
from typing import Any

import polars as pl

from data.alike_reasons import in_any_row
from data.candidates import Candidate
from data.checking import Checked
from data.in_force import in_force
from data.receipt import FileReceipt
from data.shown_file_names import shown_name
from data.submissions import Submission

NAME = "quarantine"
"""The vault's table of rows set apart, as `SCHEMA`."""
SCHEMA = {
    **dict.fromkeys(("file", "table", "sheet"), pl.String),
    "row": pl.Int64,
    **dict.fromkeys(("what_is_wrong", "content"), pl.String),
}
"""One row a row set apart: the file's name as its receipt shows it, the contract table, where it
stood in the file (the sheet only where a workbook has several), each fault as `column: what is
right`, and the contract's columns as they stood, in JSON."""


def rows_set_apart(candidates: list[Candidate]) -> pl.DataFrame:
    """The rows set apart of the files of a submission, as `SCHEMA`."""
    parts = [
        each.quarantined.join(_what_is_wrong(each), on="row", how="left", maintain_order="left")
        .with_columns(
            pl.lit(_name(candidate)).alias("file"),
            pl.lit(each.table).alias("table"),
            pl.struct(each.quarantined.drop("row").columns).struct.json_encode().alias("content"),
            *each.places.sheet_and_row(pl.col("row")),
        )
        .select(*SCHEMA)
        for candidate in candidates
        for each in candidate.checked
        if each.quarantined.height
    ]
    return pl.concat([pl.DataFrame(schema=SCHEMA), *parts])


def _name(candidate: Candidate) -> str:
    return shown_name(candidate.file, candidate.sha256, candidate.parsed_format)


def _what_is_wrong(checked: Checked) -> pl.DataFrame:
    """row, what_is_wrong: all faults of the records that begin on the row."""
    told = pl.concat_str("column", "what_is_right", separator=": ", ignore_nulls=True)
    return checked.faults.group_by("row", maintain_order=True).agg(
        told.unique(maintain_order=True).str.join("; ").alias("what_is_wrong")
    )


def counted(home: Path) -> list[dict[str, Any]]:
    """Why rows of the submissions in force were set apart, without any of their values.

    Returns:
        One row per submission, file and reason, the most frequent first within a file:
        submission_id, agency, place, period, file, records_set_aside (of the file), column,
        what_is_right, times, times_mended, mended_by (ids of the submissions that put right
        what is counted as mended). A row with two faults counts under both; one of which it
        cannot be told whether it was mended is not counted as mended.
    """
    submissions = [submission for submission, _ in in_force(home)]
    mended = _mended(submissions)
    rows = []
    for submission in submissions:
        for file in submission.files:
            name = Path(file.file).name
            for (column, what_is_right), times in _by_reason(file):
                by = mended.get((submission.submission_id, name, column, what_is_right), {})
                rows.append(
                    {
                        "submission_id": submission.submission_id,
                        "agency": submission.agency,
                        "place": submission.place_code,
                        "period": f"{submission.period_start}..{submission.period_end}",
                        "file": name,
                        "records_set_aside": file.rows_quarantined,
                        "column": column,
                        "what_is_right": what_is_right,
                        "times": times,
                        "times_mended": sum(by.values()),
                        "mended_by": list(by),
                    }
                )
    return rows


def _mended(
    submissions: list[Submission],
) -> dict[tuple[str, str, str | None, str], dict[str, int]]:
    """By submission, file and reason of rows set apart: who mended them, and how often."""
    found: dict[tuple[str, str, str | None, str], dict[str, int]] = {}
    for submission in submissions:
        for each in (each for file in submission.files for each in file.mended):
            of = (each.submission_id, each.file, each.column, each.what_is_right)
            by = found.setdefault(of, {})
            by[submission.submission_id] = by.get(submission.submission_id, 0) + each.count
    return found


def _by_reason(file: FileReceipt) -> list[tuple[tuple[str | None, str], int]]:
    times: dict[tuple[str | None, str], int] = {}
    for reason in file.reasons:
        of = (reason.column, in_any_row(reason.what_is_right))
        times[of] = times.get(of, 0) + reason.count
    return sorted(times.items(), key=lambda each: -each[1])
