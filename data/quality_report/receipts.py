"""What the receipts in force tell: rows in and out, and breaches of rules."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import polars as pl

from data.alike_reasons import in_any_row
from data.quality_report.sent import OF, OF_SCHEMA, Sent
from data.receipt import FileReceipt, TableCount
from metrics.quality import SET_ASIDE

MENDED = "rows_mended"
ROWS = ("rows_read", "rows_accepted", "rows_quarantined", "rows_forgotten", MENDED)
ROWS_SCHEMA = {
    **OF_SCHEMA,
    **dict.fromkeys(("file_format", "table_name"), pl.String()),
    **dict.fromkeys(ROWS, pl.Int64()),
}
WARNED = "taken in with a warning"
BREACHES_SCHEMA = {
    **OF_SCHEMA,
    **dict.fromkeys(("table_name", "rule", "column_name", "message", "answer"), pl.String()),
    **dict.fromkeys(("rows_read", "breaches"), pl.Int64()),
}
"""A breach that is found elsewhere than at intake joins the report as rows of this form."""


def row_counts(everything: Sequence[Sent]) -> pl.DataFrame:
    """Rows in and out by file format and table: `ROWS_SCHEMA`.

    Rows read are those accepted, set aside (quarantined) and forgotten: of people whom the
    agency has withdrawn. Those mended are of those set aside: put right since, in a file that
    came later and is in force, in which they count as read and accepted.
    """
    counts: dict[tuple, Counter[str]] = {}
    mended = _mended(everything)
    for each in everything:
        for file, tables in each.files:
            for table, count in tables.items():
                of = (*each.of, file.format, table)
                counts.setdefault(of, Counter()).update(_rows(count))
                put_right = (each.submission.submission_id, Path(file.file).name, table)
                counts[of][MENDED] += mended[put_right]
    rows = [(*of, *(count[name] for name in ROWS)) for of, count in counts.items()]
    return pl.DataFrame(rows, schema=ROWS_SCHEMA, orient="row").sort(
        *OF, "table_name", "file_format"
    )


def breaches(everything: Sequence[Sent]) -> pl.DataFrame:
    """How often each rule was broken: `BREACHES_SCHEMA`, the most frequent first.

    `rule` is null for what intake itself checks of a column. A row counts under each rule that
    it breaks; all are counted, also those that a receipt does not tell one by one. `answer`
    says what became of the rows; rows_read are those of the table.
    """
    counts: Counter[tuple] = Counter()
    read: Counter[tuple] = Counter()
    for each in everything:
        for file, tables in each.files:
            for table, count in tables.items():
                read[*each.of, table] += count.rows_read
            for told, count in _told(file, tables):
                counts[*each.of, *told] += count
    rows = [(*of, read[*of[: len(OF) + 1]], count) for of, count in counts.items()]
    return pl.DataFrame(rows, schema=BREACHES_SCHEMA, orient="row").sort(
        *OF,
        "breaches",
        "table_name",
        "message",
        descending=[False] * len(OF) + [True, False, False],
    )


def _mended(everything: Sequence[Sent]) -> Counter[tuple[str, str, str]]:
    """How many rows set aside are put right since, by submission, file and table."""
    # A submission that tells of two years stands there twice.
    later = {each.submission.submission_id: each.submission for each in everything}
    counts: Counter[tuple[str, str, str]] = Counter()
    for submission in later.values():
        for put_right in (each for file in submission.files for each in file.mended_records):
            counts[put_right.submission_id, put_right.file, put_right.table] += put_right.count
    return counts


def _rows(count: TableCount) -> dict[str, int]:
    read = count.rows_read + count.rows_forgotten
    return {**count.model_dump(), "rows_read": read}


def _told(file: FileReceipt, tables: dict[str, TableCount]) -> Iterator[tuple[tuple, int]]:
    """table_name, rule, column_name, message, answer, each with how often."""
    for reason in file.reasons:
        if reason.table in tables:
            message = in_any_row(reason.what_is_right)
            yield (reason.table, reason.rule, reason.column, message, SET_ASIDE), reason.count
    for breach in file.warnings:
        if breach.table in tables:
            yield (breach.table, breach.rule, None, breach.message, WARNED), breach.count
