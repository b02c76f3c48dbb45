"""The inspection rebuilt, as a table for people."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any


def in_words(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """What `data.inspection_rebuilt.rebuild` gave, in the columns that a page has room for."""
    return [
        {
            "ref": row["ref"],
            "paragraph": row["paragraph"],
            "report": _report(row),
            "ours": _ours(row),
            "equal": "yes" if row["equal"] else "NO",
        }
        for row in rows
    ]


def _report(row: Mapping[str, Any]) -> str:
    if row["report_of"] is None:
        return f"{row['report_percent']}%"
    return f"{row['report_met']} of {row['report_of']}"


def _ours(row: Mapping[str, Any]) -> str:
    counts = f"{row['met']} of {row['of']}"
    if row["report_of"] is not None or row["percent"] is None:
        return counts
    return f"{row['percent']}%: {counts}"


def summary(rows: Sequence[Mapping[str, Any]]) -> str:
    """How many figures came out as the reports give them."""
    exact = [row["equal"] for row in rows if row["report_of"] is not None]
    rounded = [row["equal"] for row in rows if row["report_of"] is None]
    return (
        f"{sum(exact)} of {len(exact)} exact figures are equal, and {sum(rounded)} of"
        f" {len(rounded)} percentages within their rounding"
    )
