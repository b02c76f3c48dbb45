"""Find rows of a report that are no record: totals, closing words, its header once more."""

import re
from collections.abc import Mapping

import polars as pl

ROWS_SEARCHED = 5
"""Rows at the end among which they are looked for (our own choice)."""
CLOSING = re.compile(
    r"^\W*("
    r"(grand |sub-?)?totals?\b|(record|row)s? ?(count|total)|(number|count) of \w+|count\b"
    r"|[\d,]+ (rows?|records?)\b|end of (report|file|extract|data)\b|completion time"
    r"|(report|data|extract) (run|produced|created|generated|printed)\b|page \d+"
    r")",
    re.IGNORECASE,
)
"""How such a row begins: "Total", "(12 rows affected)", "Completion time: ..."."""
WHAT_IS_RIGHT = "a record: this row is a total or a closing line of the report; take it out"


def closing_lines(rows: pl.DataFrame) -> dict[int, str]:
    """Rows at the end of a sheet that are no record, with what would be right.

    Args:
        rows: the sheet's columns as text, and `row`.
    """
    last = rows.tail(ROWS_SEARCHED)
    columns = [name for name in rows.columns if name != "row"]
    if not columns:
        return {}
    first = last.select("row", pl.coalesce(columns).alias("first"))
    return {row: WHAT_IS_RIGHT for row, text in first.iter_rows() if CLOSING.match(text or "")}


def headers_again(rows: pl.DataFrame, headings: Mapping[str, str]) -> dict[int, str]:
    """Rows that repeat the header, as every page of a printed report does.

    Args:
        rows: the sheet's columns as text, and `row`.
        headings: by the name of each column the heading as it stands.
    """
    is_heading = {
        name: pl.col(name).str.strip_chars().str.to_lowercase() == heading.strip().lower()
        for name, heading in headings.items()
    }
    # One column after the other: of most rows the first says that they are no header.
    alike = rows
    for name, agrees in is_heading.items():
        alike = alike.filter(pl.col(name).is_null() | agrees)
    again = alike.filter(pl.sum_horizontal(pl.col(name).is_not_null() for name in headings) > 1)
    return dict.fromkeys(again["row"], "a record: this row repeats the header; take it out")
