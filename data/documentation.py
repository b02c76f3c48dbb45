"""The documentation page of each extract, made from its contract so that it cannot differ.

`python -m data.documentation` writes all pages into `docs/extracts`.
"""

import inspect
from pathlib import Path

import dataframely as dy

from data.casting import what_is_right
from data.contracts import TABLES, joint_working, places, probation, social_care, youth_justice
from data.declaration import FILE_NAME

FOLDER = Path(__file__).parents[1] / "docs" / "extracts"
GROUPS = {
    "Children's social care": social_care,
    "Probation": probation,
    "Youth justice": youth_justice,
    "Joint working": joint_working,
    "Places and bodies": places,
}
OUTSIDE_THE_VAULT = {
    "key": "a random key",
    "month": "its month",
    "digest": "a keyed digest",
    "nothing": "nothing",
    "itself": "itself",
}
INDEX = f"""# Extracts

What the agencies send, a page each. A file is a CSV (UTF-8), a Parquet or an Excel file with
one sheet; its name begins with the table's name, or its columns tell which table it is.
Columns may stand in any order and letter case. Dates are ISO (2026-03-31); yes and no are
`true` and `false`; blank means not recorded. A file is loaded or refused whole; a row with a
fault is set apart and told in the receipt.

Children's social care may send the children in need census (XML) and the Standard
Safeguarding Dataset (CSV) instead of these tables.

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
        + "\n".join(f"- [{table}]({table}.md): {_first_sentence(table)}" for table in module.TABLES)
        for title, module in GROUPS.items()
    ]
    return "\n\n".join([INDEX.rstrip(), *lists]) + "\n"


def pages() -> dict[str, str]:
    """Every page by its file name."""
    tables = {f"{table}.md": contract_page(table) for table in TABLES}
    return {"README.md": index_page(), **tables}


def write_pages(folder: Path) -> None:
    """Write every page, and remove those of tables that are no more."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.md"):
        old.unlink()
    for name, page in pages().items():
        (folder / name).write_text(page, encoding="utf-8")


def _line(name: str, column: dy.Column) -> str:
    metadata = column.metadata or {}
    if metadata.get("may_be_left_out"):
        blank = "the column may be left out"
    else:
        blank = "allowed" if column.nullable else "not allowed"
    value = "a code, see below" if metadata.get("codes") else what_is_right(column)
    outside = OUTSIDE_THE_VAULT[metadata["becomes"]]
    if key_name := metadata.get("key_name"):
        outside += f", `{key_name}`"
    return f"| `{name}` | {column.description} | {value} | {blank} | {outside} |"


def _codes(name: str, column: dy.Column) -> str:
    codes: dict[str, str] = (column.metadata or {})["codes"]
    return f"## Codes of `{name}`\n\n" + "\n".join(
        f"- `{code}`: {meaning}" for code, meaning in codes.items()
    )


def _first_sentence(table: str) -> str:
    return inspect.cleandoc(TABLES[table].__doc__ or "").split("\n\n")[0].replace("\n", " ")


if __name__ == "__main__":
    write_pages(FOLDER)
