"""Tables as real HTML, which any reader can use: `st.dataframe` is a picture of a table."""

from collections.abc import Sequence
from html import escape as escape_html
from typing import NamedTuple

STYLE = """
<style>
.figures { overflow-x: auto; }
.figures table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
.figures caption { max-width: 80vw; text-align: left; font-weight: 600; padding-bottom: 0.4rem; }
.figures th, .figures td {
  padding: 0.25rem 0.6rem 0.25rem 0; text-align: left; vertical-align: top;
  border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent);
}
.figures tbody th { font-weight: 400; }
.figures th, .figures td { min-width: 7rem; }
.figures .number { text-align: right; white-space: nowrap; }
</style>
"""


class Column(NamedTuple):
    """A heading, and whether figures stand under it (those are set to the right)."""

    heading: str
    is_number: bool = False


def html_table(caption: str, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> str:
    """Write a table whose first column names each row.

    A line break in a cell stays one. The table stands in a region that can be reached
    and scrolled by keyboard, so that a narrow screen cuts nothing off.
    """
    name = escape_html(caption)
    head = "".join(
        f'<th scope="col"{_class(column)}>{escape_html(column.heading)}</th>' for column in columns
    )
    body = "".join(_row(row, columns) for row in rows)
    return (
        f'<div class="figures" role="region" aria-label="{name}" tabindex="0"><table>'
        f"<caption>{name}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(row: Sequence[str], columns: Sequence[Column]) -> str:
    first, *rest = row
    cells = "".join(
        f"<td{_class(column)}>{_cell(text)}</td>"
        for text, column in zip(rest, columns[1:], strict=True)
    )
    return f'<tr><th scope="row">{_cell(first)}</th>{cells}</tr>'


def _cell(text: str) -> str:
    return escape_html(text).replace("\n", "<br>")


def _class(column: Column) -> str:
    return ' class="number"' if column.is_number else ""
