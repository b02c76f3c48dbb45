"""The documentation page of each extract, made from its contract so that it cannot differ.

`python -m data.documentation` writes all pages into `docs/extracts`.
"""

import inspect
from pathlib import Path

import dataframely as dy

from data.annex_a_page import NAME as ANNEX_A
from data.annex_a_page import annex_a_page
from data.casting import what_is_right
from data.contracts import GROUPS, TABLES, joint_working
from data.declaration import FILE_NAME

FOLDER = Path(__file__).parents[1] / "docs" / "extracts"
OUTSIDE_THE_VAULT = {
    "key": "a random key",
    "month": "its month",
    "digest": "a keyed digest",
    "nothing": "nothing",
    "words": "nothing: a name may stand among words",
    "listed": "itself, where it is one of these",
    "itself": "itself",
}
INDEX = f"""# Extracts

What the agencies send, a page each; `lscb templates OUT` writes a workbook for each, to be
filled, and a guide of how to export it from the usual systems. A file is a CSV (UTF-8), a
Parquet or an Excel file with one sheet; its name begins with the table's name, or its columns
tell which table it is.
Columns may stand in any order and letter case. Dates are ISO (2026-03-31); yes and no are
`true` and `false`; a day and time is 2026-03-31 23:30 by the clock on the wall; blank means
not recorded. A file is loaded or refused whole; a row with a
fault is set apart and told in the receipt.

What can be read in one way only is read, and a note in the receipt says how: Windows-1252 and
UTF-16, semicolons, tabs and bars between columns, headings in other writing (`Start Date`), title
rows above them, days such as 1 May 2025, 20250501, 2025-05-01 00:00 or a spreadsheet's 45778,
`NULL` and `#N/A`, ids such as `123.0`, labels in place of codes. 03/04/2025 is the third of April
only in a file of which other days show it (31/03/2025, and none the other way round); otherwise
its row is set apart. The SSDA903 return and Annex A are written so, and need no other day to show
it. A year of two figures, a shortened id (1.2E+11), merged cells and a total below the last record
are set apart.

Children's social care may send the children in need census (XML), the Standard Safeguarding
Dataset (CSV), the SSDA903 return (CSV: header, episodes, oc2, missing, reviews) and an
[Annex A workbook with a person key file](annex_a.md) instead of these tables. Releases and years
of them differ: a column that a file lacks is not recorded, and the receipt names it. A file is
refused only if it lacks a column that tells its rows apart or says when something ended. A note
counts the elements of a census that no table holds, such as former pupil numbers. What publishers
say of areas comes in [their own files](../places.md).

Lists of codes that differ between local systems are the tables `data/code_lists/*.csv` (code,
meaning, source, date). To add a code, or to give one another meaning, put a file of the same
name with these rows into a folder, and set `LSCB_CODE_LISTS` to that folder; source and date
may be left out there. Codes of social care's returns that local systems add to (ethnicity, source,
need, reasons, kind of absence, type of identifier) are kept as they come, the known ones in the
letters of their list; the receipt asks to check one that is on no list. An answer of Annex A that
is neither a code nor a wording of its list is set apart with the codes that are.

Beside the files stands a `{FILE_NAME}`, which holds for its folder and those below:

```toml
agency = "probation"                 # {", ".join(joint_working.AGENCY)}
place = "R01"
period = "2025-04-01..2026-03-31"
system = "nDelius"                   # the rest may be left out
made_on = 2026-04-14
contact_role = "Data manager"

[covers]                             # complete, partial or not recorded
notification = "complete"            # a kind of joint event: not recorded unless said
probation_contact = "partial"        # a table: complete unless said
```

A blank file is not taken for a return: where all files of a submission are without rows, they are
refused. If there truly was nothing to tell, say so: `probation_contact = "complete"` under
`[covers]` takes a blank file of that table, which then counts as nothing of the kind in the
period, and a kind of joint event does so for a blank log. A blank file beside others with rows is
taken, and counts the same; a note says so. Files that bear no date themselves (people, the
SSDA903 files header and oc2) are refused with those that came with them, where all of these are
of another year.

A receipt stands outside the vault. It masks values that identify, and headings in which an id or a
day stands; the name of a file and other headings it keeps as they are: put nobody's name there.

A row of a file may make several records, and several rows one. Receipts and `lscb submissions`
count both under these names; `lscb quarantine list` counts the records set aside, and how often
each thing was wrong. There `times_mended` is how often it was put right since, and `mended_by` in
which submissions, as far as what was right in a row tells it for sure.

To take a submission back altogether: `lscb withdraw SUBMISSION_ID --reason TEXT`. A later file of
the same agency, place, period and table replaces the earlier one whole, unless it mends it.
Rows that were set apart come back by `lscb quarantine export SUBMISSION_ID OUT`, with what is wrong
beside each. Put right, they are sent alone: their declaration names the submission that they mend,
and they are added to it. With `--file ORIGINAL` (repeated, or a folder) the export also holds, in
`marked`, a copy of the agency's own file: lines of text with one more column, `what is wrong`; a
workbook with coloured cells, comments and a list; a census with a comment before each element.
(A Parquet file gets no copy, and is named: its rows are in the tables.)
Mended there, it is sent whole, with the marks or without: rows that were accepted before are
told and not counted twice.

```toml
mends = "20260414T093000-0a1b2c3d"
```
"""


def contract_page(table: str) -> str:
    """The page of one contract table, in Markdown."""
    schema = TABLES[table]
    columns = schema.columns()
    codes = [
        _codes(name, column)
        for name, column in columns.items()
        if (column.metadata or {}).get("codes")
    ]
    parts = [
        f"# {table}",
        inspect.cleandoc(schema.__doc__ or ""),
        f"Rows are told apart by {' and '.join(f'`{name}`' for name in schema.primary_key())}.",
        "\n".join(
            [
                "| Column | What it is | A value is | Blank | Goes on outside the vault |",
                "| --- | --- | --- | --- | --- |",
                *(_line(name, column) for name, column in columns.items()),
            ]
        ),
        *codes,
    ]
    return "\n\n".join(parts) + "\n"


def index_page() -> str:
    """How to send extracts, with a link to each table's page, in Markdown."""
    lists = [
        f"## {title}\n\n"
        + "\n".join(
            f"- [{table}]({table}.md): {_first_sentence(table)}"
            for module in modules
            for table in module.TABLES
        )
        for title, modules in GROUPS.items()
    ]
    return "\n\n".join([INDEX.rstrip(), *lists]) + "\n"


def pages() -> dict[str, str]:
    """Every page by its file name."""
    tables = {f"{table}.md": contract_page(table) for table in TABLES}
    return {"README.md": index_page(), ANNEX_A: annex_a_page(), **tables}


def write_pages(folder: Path) -> None:
    """Write every page, and remove those of tables that are no more."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.md"):
        old.unlink()
    for name, page in pages().items():
        (folder / name).write_text(page, encoding="utf-8")


def _line(name: str, column: dy.Column) -> str:
    metadata = column.metadata or {}
    if metadata.get("made_at_intake"):
        blank = "leave the column out: intake makes it"
    elif metadata.get("may_be_left_out"):
        blank = "the column may be left out"
    else:
        blank = "allowed" if column.nullable else "not allowed"
    value = "a code, see below" if metadata.get("codes") else what_is_right(column)
    outside = OUTSIDE_THE_VAULT[metadata["becomes"]]
    if metadata["becomes"] == "listed":
        outside += f": {', '.join(metadata.get('known_codes', ['codes']))}"
    if key_name := metadata.get("key_name"):
        outside += f", `{key_name}`"
    what = column.description or ""
    if headings := metadata.get("also_called"):
        what += f" (also headed {', '.join(f'`{heading}`' for heading in headings)})"
    if of := metadata.get("made_up_of"):
        what += f"; if none is given, one is made from {', '.join(f'`{name}`' for name in of)}"
    return f"| `{name}` | {what} | {value} | {blank} | {outside} |"


def _codes(name: str, column: dy.Column) -> str:
    metadata = column.metadata or {}
    codes: dict[str, str] = metadata["codes"]
    heading = f"## Codes of `{name}`\n\n"
    if of_list := metadata.get("code_list"):
        heading += f"A list that a deployment may extend: `{of_list}`.\n\n"
    return heading + "\n".join(f"- `{code}`: {meaning}" for code, meaning in codes.items())


def _first_sentence(table: str) -> str:
    return inspect.cleandoc(TABLES[table].__doc__ or "").split("\n\n")[0].replace("\n", " ")


if __name__ == "__main__":
    write_pages(FOLDER)
