"""Everything that goes wrong with a file between the system that made it and intake."""

import csv
import gzip
import io
import re
import zipfile
from collections.abc import Callable

from hypothesis import strategies as some

Draw = Callable[[some.SearchStrategy], object]
Rows = list[list[str]]


class LongText(str):
    """A text of many pages, of which Hypothesis, where it tells what it drew, writes a word."""

    def __repr__(self) -> str:
        return f"<{len(self):,} letters>"


ODD_TEXTS = (
    *("", " ", "NULL", "null", "None", "nan", "NA", "0", "-1", "1e999", "9" * 40, "true", "Y"),
    *("2025-02-29", "2025-2-1", "01/04/2025", "1 April 2025", "2025-04-01T00:00:00", "0000-00-00"),
    *("9999-12-31", "45748", "20250401", "2025-04-01 13:37", "-2025-04-01", "２０２５-０４-０１"),
    *("=1+1", "'", '"', '""', ",", ";", "|", "\t", "\r", "\n", "a\nb", "a\r\nb", '","', "\\"),
    *("\x01", "\x1b[31m", "\x7f", "\ufeff", "\u202e", "é" * 20, "😀", "ﬃ", "İ", "ß", "\u2028"),
    *(LongText("x" * 70_000), "<a>", "&amp;", "]]>", "{}", '{"a": 1}', "[1, 2]"),
    *("123.0", "1.23457E+11", "'00123", "\u00a0", "#N/A", "-", "Total", "(3 rows affected)"),
    *("31/03/2025", "03/04/2025", "31-Mar-2025", "31-Mar-25", "45747", "45747.5", "12:00AM"),
    *("sep=;", "what is wrong", "crn", "Start Date", "[crn]", "\u200bcrn"),
)
"""What may stand in a cell that ought to hold something else."""

ODD_BYTES = (
    *(b"\0", b"\xff", b"\xc3", b"\xed\xa0\x80", b'"', b"'", b",", b"\n", b"\r", b"<", b">", b"&"),
    *(b"\x1a", b"\x1a\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\x0b", b"\x0c", b"PAR1", b"PK\x03\x04"),
    *(b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"<![CDATA[", b"<!--", b"<?a?>", b"&#0;"),
)
ENCODINGS = (
    *("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252"),
    *("cp037", "cp850", "utf-7"),
)
LINE_ENDS = ("\n", "\r\n", "\r", "\n\n", "\n\r", "\x85")


def _place(draw: Draw, rows: Rows) -> tuple[int, int]:
    """A row other than the header, and a column."""
    row = draw(some.integers(1, len(rows) - 1))
    return row, draw(some.integers(0, len(rows[row]) - 1))


def change_a_cell(draw: Draw, rows: Rows) -> Rows:
    row, column = _place(draw, rows)
    text = some.sampled_from(ODD_TEXTS) | some.text(max_size=12)
    rows[row][column] = draw(text)
    return rows


def change_a_column(draw: Draw, rows: Rows) -> Rows:
    _, column = _place(draw, rows)
    text = draw(some.sampled_from(ODD_TEXTS))
    for row in rows[1:]:
        if column < len(row):
            row[column] = text
    return rows


def swap_cells(draw: Draw, rows: Rows) -> Rows:
    (row, column), (other_row, other) = _place(draw, rows), _place(draw, rows)
    rows[row][column], rows[other_row][other] = rows[other_row][other], rows[row][column]
    return rows


def write_dates_otherwise(draw: Draw, rows: Rows) -> Rows:
    forms = (
        *(r"\3/\2/\1", r"\3.\2.\1", r"\1\2\3", r"\1/\2/\3", r"\2/\3/\1", r"'\1-\2-\3"),
        *(r"\3-Mar-\1", r"\3 March \1", r"\1-\2-\3 13:37", r"\3/\2/\1 00:00", r"\1-\2-\3Z"),
    )
    form = draw(some.sampled_from(forms))
    every = draw(some.integers(1, 3))
    return [
        rows[0],
        *(
            [re.sub(r"^(\d{4})-(\d\d)-(\d\d)$", form, cell) for cell in row]
            if number % every == 0
            else row
            for number, row in enumerate(rows[1:])
        ),
    ]


def change_case(draw: Draw, rows: Rows) -> Rows:
    how = draw(some.sampled_from((str.upper, str.lower, str.title, str.swapcase)))
    first = draw(some.integers(0, len(rows)))
    return [
        row if number < first else [how(cell) for cell in row] for number, row in enumerate(rows)
    ]


def add_blanks(draw: Draw, rows: Rows) -> Rows:
    blank = draw(some.sampled_from((" ", "\t", "\u00a0", "\u200b")))
    return [[f"{blank}{cell}{blank}" for cell in row] for row in rows]


def shuffle_rows(draw: Draw, rows: Rows) -> Rows:
    return [rows[0], *draw(some.permutations(rows[1:]))]


def double_a_row(draw: Draw, rows: Rows) -> Rows:
    row = draw(some.integers(0, len(rows) - 1))
    return [*rows, *([list(rows[row])] * draw(some.integers(1, 3)))]


def drop_rows(draw: Draw, rows: Rows) -> Rows:
    return rows[: draw(some.integers(0, len(rows)))] or [[""]]


def drop_the_header(_: Draw, rows: Rows) -> Rows:
    return rows[1:] or rows


def add_a_blank_row(draw: Draw, rows: Rows) -> Rows:
    blank = draw(some.sampled_from(([""], ["", ""], [" "] * len(rows[0]), [])))
    at = draw(some.integers(0, len(rows)))
    return [*rows[:at], blank, *rows[at:]]


def shorten_a_row(draw: Draw, rows: Rows) -> Rows:
    row, column = _place(draw, rows)
    rows[row] = rows[row][:column] or [""]
    return rows


def lengthen_a_row(draw: Draw, rows: Rows) -> Rows:
    row = draw(some.integers(0, len(rows) - 1))
    rows[row] = [*rows[row], draw(some.sampled_from(ODD_TEXTS))]
    return rows


def rename_a_column(draw: Draw, rows: Rows) -> Rows:
    column = draw(some.integers(0, len(rows[0]) - 1))
    rows[0][column] = draw(
        some.sampled_from((*ODD_TEXTS, *rows[0], "row", "record", "file_format"))
    )
    return rows


def move_columns(draw: Draw, rows: Rows) -> Rows:
    order = draw(some.permutations(range(len(rows[0]))))
    return [[row[at] for at in order if at < len(row)] for row in rows]


def drop_a_column(draw: Draw, rows: Rows) -> Rows:
    column = draw(some.integers(0, len(rows[0]) - 1))
    return [row[:column] + row[column + 1 :] or [""] for row in rows]


def double_a_column(draw: Draw, rows: Rows) -> Rows:
    column = draw(some.integers(0, len(rows[0]) - 1))
    return [[*row, *row[column : column + 1]] for row in rows]


def add_a_column(draw: Draw, rows: Rows) -> Rows:
    name = draw(some.sampled_from(("row", "record", "id", "id:text", "submission_id", "x" * 300)))
    return [[*rows[0], name], *([*row, "1"] for row in rows[1:])]


def put_rows_above(draw: Draw, rows: Rows) -> Rows:
    """What a report says before its table."""
    title = some.sampled_from((["Orders"], [""], [], ["Run on", "2026-04-01"], ["sep=;"]))
    return [*draw(some.lists(title, min_size=1, max_size=12)), *rows]


def put_a_total_below(draw: Draw, rows: Rows) -> Rows:
    words = draw(
        some.sampled_from(("Total", "(3 rows affected)", "Grand total: 3", "End of report"))
    )
    wide = draw(some.booleans())
    return [*rows, [words, *([""] * (len(rows[0]) - 1) if wide else [])]]


def style_headings(draw: Draw, rows: Rows) -> Rows:
    styles = (
        lambda name: name.replace("_", " ").title(),
        lambda name: f"[{name}]",
        lambda name: name.replace("_", "-").upper(),
        lambda name: f"\ufeff{name}\u00a0",
    )
    how = draw(some.sampled_from(styles))
    return [[how(name) for name in rows[0]], *rows[1:]]


def mark_ids_as_a_spreadsheet_does(draw: Draw, rows: Rows) -> Rows:
    form = draw(some.sampled_from(("'{}", "{}.0", "{}E+11", "{}\u00a0")))
    return [
        rows[0],
        *([form.format(cell) if cell.isdigit() else cell for cell in row] for row in rows[1:]),
    ]


def end_lines_with_delimiters(draw: Draw, rows: Rows) -> Rows:
    count = draw(some.integers(1, 3))
    first = draw(some.integers(0, 1))
    return [*rows[:first], *([*row, *[""] * count] for row in rows[first:])]


def mark_rows(draw: Draw, rows: Rows) -> Rows:
    """As a copy that was marked up comes back."""
    words = draw(some.sampled_from(("", "crn: it may not be blank")))
    return [[*rows[0], "what is wrong"], *([*row, words] for row in rows[1:])]


ROW_MUTATIONS = (
    *(put_rows_above, put_a_total_below, style_headings, mark_ids_as_a_spreadsheet_does),
    *(end_lines_with_delimiters, mark_rows),
    *(change_a_cell, change_a_column, swap_cells, write_dates_otherwise, change_case, add_blanks),
    *(shuffle_rows, double_a_row, drop_rows, drop_the_header, add_a_blank_row),
    *(shorten_a_row, lengthen_a_row),
    *(rename_a_column, move_columns, drop_a_column, double_a_column, add_a_column),
)


def write_rows(draw: Draw, rows: Rows) -> bytes:
    """Write a CSV as one of many systems would."""
    plain = draw(some.integers(0, 3))
    text = io.StringIO(newline="")
    writer = csv.writer(
        text,
        delimiter="," if plain else draw(some.sampled_from(",;\t|")),
        quoting=csv.QUOTE_MINIMAL if plain else draw(some.sampled_from((0, 1, 2))),
        lineterminator="\n" if plain > 1 else draw(some.sampled_from(LINE_ENDS)),
    )
    writer.writerows(rows)
    encoding = "utf-8" if plain else draw(some.sampled_from(ENCODINGS))
    return text.getvalue().encode(encoding, errors="replace")


def _span(draw: Draw, content: bytes) -> tuple[int, int]:
    first = draw(some.integers(0, len(content)))
    return first, min(len(content), first + draw(some.integers(0, 40)))


def flip_a_bit(draw: Draw, content: bytes) -> bytes:
    at = draw(some.integers(0, max(0, len(content) - 1)))
    bit = 1 << draw(some.integers(0, 7))
    return content[:at] + bytes(byte ^ bit for byte in content[at : at + 1]) + content[at + 1 :]


def cut_short(draw: Draw, content: bytes) -> bytes:
    return content[: draw(some.integers(0, len(content)))]


def cut_out(draw: Draw, content: bytes) -> bytes:
    first, last = _span(draw, content)
    return content[:first] + content[last:]


def repeat(draw: Draw, content: bytes) -> bytes:
    first, last = _span(draw, content)
    return content[:last] + content[first:last] * draw(some.integers(1, 3)) + content[last:]


def put_in(draw: Draw, content: bytes) -> bytes:
    at, _ = _span(draw, content)
    odd = some.sampled_from(ODD_BYTES) | some.binary(max_size=8)
    return content[:at] + draw(odd) + content[at:]


def put_before(draw: Draw, content: bytes) -> bytes:
    return draw(some.sampled_from(ODD_BYTES)) + content


def put_after(draw: Draw, content: bytes) -> bytes:
    return content + draw(some.sampled_from(ODD_BYTES))


def end_lines_otherwise(draw: Draw, content: bytes) -> bytes:
    return content.replace(b"\n", draw(some.sampled_from(LINE_ENDS)).encode())


def mix_line_ends(draw: Draw, content: bytes) -> bytes:
    ends = draw(some.lists(some.sampled_from((b"\n", b"\r\n", b"\r")), min_size=1, max_size=4))
    first, *lines = content.split(b"\n")
    return first + b"".join(ends[at % len(ends)] + line for at, line in enumerate(lines))


def wrap_in_an_archive(draw: Draw, content: bytes) -> bytes:
    if draw(some.booleans()):
        return gzip.compress(content, mtime=0)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as written:
        # By its name alone a part bears the time of writing, and no run would be like another.
        name = draw(some.sampled_from(("orders.csv", "xl/workbook.xml")))
        written.writestr(zipfile.ZipInfo(name), content)
    return archive.getvalue()


BYTE_MUTATIONS = (
    *(mix_line_ends, wrap_in_an_archive),
    *(flip_a_bit, cut_short, cut_out, repeat, put_in, put_before, put_after, end_lines_otherwise),
)


def _element(draw: Draw, text: str) -> re.Match[str] | None:
    found = list(re.finditer(r"<(\w+)>([^<>]*)</\1>", text))
    return draw(some.sampled_from(found)) if found else None


def change_an_element(draw: Draw, text: str) -> str:
    found = _element(draw, text)
    odd = draw(some.sampled_from(ODD_TEXTS))
    return text if found is None else text[: found.start(2)] + odd + text[found.end(2) :]


def drop_an_element(draw: Draw, text: str) -> str:
    found = _element(draw, text)
    return text if found is None else text[: found.start()] + text[found.end() :]


def double_an_element(draw: Draw, text: str) -> str:
    found = _element(draw, text)
    return text if found is None else text[: found.end()] + found[0] + text[found.end() :]


def rename_elements(draw: Draw, text: str) -> str:
    names = sorted(set(re.findall(r"<(\w+)>", text)))
    old = draw(some.sampled_from(names)) if names else "Message"
    new = draw(some.sampled_from((*names, "Other", old.lower(), f"a:{old}", "1", "")))
    return re.sub(rf"(</?){old}>", rf"\g<1>{new}>", text)


def move_a_group(draw: Draw, text: str) -> str:
    """Cut out a group with all in it, and put it at another place, or nowhere, or twice."""
    name = draw(some.sampled_from(("Header", "Child", "CINdetails", "ChildIdentifiers", "Source")))
    found = list(re.finditer(rf"<{name}>.*?</{name}>", text, re.DOTALL))
    if not found:
        return text
    group = draw(some.sampled_from(found))
    rest = text[: group.start()] + text[group.end() :]
    tags = [tag.end() for tag in re.finditer(r"<[^>]*>", rest)] or [0]
    for _ in range(draw(some.integers(0, 2))):
        at = draw(some.sampled_from(tags))
        rest = rest[:at] + group[0] + rest[at:]
    return rest


def write_days_otherwise(draw: Draw, text: str) -> str:
    form = draw(some.sampled_from((r"\3/\2/\1", r"\1\2\3", r"\1-\2-\3T00:00:00", r"\1-\2")))
    return re.sub(r"(\d{4})-(\d\d)-(\d\d)", form, text)


def declare(draw: Draw, text: str) -> str:
    """Put before the text what stands there in other files."""
    encoding = draw(some.sampled_from(("utf-8", "UTF-16", "latin-1", "ascii", "cp437", "none", "")))
    more = draw(some.sampled_from(("", "<!DOCTYPE Message>", "<!-- a -->", "<?xml-stylesheet?>")))
    return f'<?xml version="1.0" encoding="{encoding}"?>{more}{text}'


def nest_deeply(draw: Draw, text: str) -> str:
    found = _element(draw, text)
    depth = draw(some.sampled_from((3, 1_000, 20_000)))
    if found is None:
        return text
    deep = "<a>" * depth + "</a>" * depth
    return text[: found.start()] + deep + text[found.start() :]


def repeat_elements(draw: Draw, text: str) -> str:
    found = _element(draw, text)
    times = draw(some.sampled_from((2, 1_000)))
    return text if found is None else text[: found.end()] + found[0] * times + text[found.end() :]


def add_attributes(draw: Draw, text: str) -> str:
    odd = (' xmlns="urn:a"', ' xsi:nil="true"', ' a="1" a="2"', ' b="' + "x" * 10_000 + '"', " c")
    name = draw(some.sampled_from(("Message", "Child", "CINdetails", "LAchildID")))
    return text.replace(f"<{name}>", f"<{name}{draw(some.sampled_from(odd))}>")


def prefix_names(draw: Draw, text: str) -> str:
    declared = draw(some.sampled_from(("", ' xmlns:c="urn:a"')))
    prefixed = re.sub(r"<(/?)(\w)", r"<\1c:\2", text)
    return prefixed.replace("<c:Message>", f"<c:Message{declared}>")


def wrap_text(draw: Draw, text: str) -> str:
    found = _element(draw, text)
    around = draw(
        some.sampled_from(("<![CDATA[{}]]>", "<!-- a -->{}", "\n  {}\n", "{}<!-- -- -->"))
    )
    if found is None:
        return text
    return text[: found.start(2)] + around.format(found[2]) + text[found.end(2) :]


MARKUP_MUTATIONS = (
    *(nest_deeply, repeat_elements, add_attributes, prefix_names, wrap_text),
    *(change_an_element, drop_an_element, double_an_element, rename_elements, move_a_group),
    *(write_days_otherwise, declare),
)


def write_markup(draw: Draw, text: str) -> bytes:
    encodings = ("utf-8", "utf-8", "utf-8", *ENCODINGS)
    return text.encode(draw(some.sampled_from(encodings)), errors="replace")
