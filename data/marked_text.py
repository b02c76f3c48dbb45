"""A copy of a table in lines of text, each line as it stood, with what is wrong at its end."""

import codecs
import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from data.readers.marks import MARK_COLUMN
from data.readers.text_table import TextLayout, layout_of, uneven_rows
from data.text_encoding import UTF_8, UTF_16, UTF_16_MARKS


def marked_text(path: Path, marks: Mapping[int, str]) -> bytes:
    """Write the lines again with one more column, in their own encoding and order.

    A line that has too few or too many values keeps them, so that it is uneven still.

    Args:
        marks: what is wrong with a row, by where it stands in the file, from 1.
    """
    content, layout = path.read_bytes(), layout_of(path)
    text = content.decode(layout.encoding)
    uneven = uneven_rows(path, layout)
    marked = "".join(
        line if mark is None else _with(_even(line, values, layout, at in uneven), mark, layout)
        for at, (line, values, mark) in enumerate(_marked_lines(text, layout, marks), 1)
    )
    return _encoded(marked, layout.encoding, content)


def _marked_lines(
    text: str, layout: TextLayout, marks: Mapping[int, str]
) -> Iterator[tuple[str, list[str], str | None]]:
    """Each row as it stands with its line end, its values, and its mark; null for none at all."""
    lines = list(io.StringIO(text, newline=""))
    reader = csv.reader(iter(lines), delimiter=layout.delimiter)
    done = 0
    for at, values in enumerate(reader):
        line, done = "".join(lines[done : reader.line_num]), reader.line_num
        if at == layout.header:
            yield line, values, MARK_COLUMN
        else:
            yield line, values, marks.get(at + 1, "") if at > layout.header and values else None


def _even(line: str, values: list[str], layout: TextLayout, is_uneven: bool) -> str:
    """Take off delimiters beyond the header that end every line, or the mark would stand apart."""
    surplus = 0 if is_uneven else max(0, len(values) - len(layout.names))
    body = line.rstrip("\r\n")
    if surplus and body.endswith(layout.delimiter * surplus):
        return body[:-surplus] + line[len(body) :]
    return line


def _with(line: str, mark: str, layout: TextLayout) -> str:
    body = line.rstrip("\r\n")
    return f"{body}{layout.delimiter}{_quoted(mark, layout.delimiter)}{line[len(body) :]}"


def _quoted(mark: str, delimiter: str) -> str:
    needs_quotes = delimiter in mark or '"' in mark
    return '"' + mark.replace('"', '""') + '"' if needs_quotes else mark


def _encoded(text: str, encoding: str, content: bytes) -> bytes:
    if encoding == UTF_8:
        mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
        return mark + text.encode("utf-8")
    if encoding == UTF_16:
        little, big = UTF_16_MARKS
        is_little = content.startswith(little)
        return (little if is_little else big) + text.encode(
            "utf-16-le" if is_little else "utf-16-be"
        )
    return text.encode(encoding, errors="replace")
