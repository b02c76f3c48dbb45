"""A file's name as a receipt shows it: a child's or a worker's name in it must not be kept.

A receipt is kept for good outside the vault. Whoever has the folder before them tells a file by the
parts of its name that are known, by its order in the folder, and by its SHA-256.
"""

import re
from pathlib import Path

from data.contracts import TABLES
from data.readers import (
    annex_a,
    cin_census,
    contract_table,
    person_key,
    safeguarding_dataset,
    ssda903,
)
from data.readers.dataset_columns import DATASET_TABLES
from data.readers.shown_headings import WORDS, is_known_word
from data.receipt import MASK, FileReceipt

OF_PEOPLE = frozenset(
    {
        *(annex_a.FORMAT, cin_census.FORMAT, contract_table.FORMAT, person_key.FORMAT),
        *(safeguarding_dataset.FORMAT, ssda903.FORMAT),
    }
)
"""Formats that may tell of a person; the others are publishers', of areas."""
PARTS = re.compile(r"[^\W\d_]+|\d{4}-\d\d-\d\d|\d{4}-\d{1,4}|\d+|.", re.DOTALL)
FILE_WORDS = frozenset(
    {
        *("annex", "asset", "assetplus", "board", "census", "childview", "cin", "cla", "copy"),
        *("core", "csc", "data", "delius", "draft", "dump", "eclipse", "episodes", "example"),
        *("export", "fake", "final", "header", "key", "liquidlogic", "list", "lists"),
        *("missing", "mosaic", "ndelius", "new", "oasys", "oc", "old", "people", "person"),
        *("police", "probation", "q", "quarter", "report", "return", "returns", "reviews"),
        *("sample", "samples", "sent", "service", "social", "ssd", "ssda", "submission", "table"),
        *("tables", "team", "test", "uasc", "v", "workbook", "xlsx", "yjs", "yot", "yots"),
    }
)
"""Words of files' names that are nobody's name (our own list)."""
QUARTER_DAYS = ("01-01", "03-31", "04-01", "06-30", "07-01", "09-30", "10-01", "12-31")
"""First and last days of quarters, month and day: any other day may be a birth."""
LONGEST_NUMBER = 3
"""Figures of a number that is shown beside years (our own choice: a council's has three)."""
YEARS = re.compile(r"(?:19|20)\d\d(?:-?(?:\d\d|20\d\d))?")
SHORT = 8
"""Letters of a SHA-256 by which two files are told apart (our own choice: as in `git log`)."""


def shown_name(path: Path, sha256: str | None, file_format: str | None) -> str:
    """The name if all its parts are known; otherwise those alone, with the file's SHA-256 short.

    The letters after the last dot stand as they are, and a publisher's file is named whole.
    """
    if file_format is not None and file_format not in OF_PEOPLE:
        return path.name
    parts = [part if _is_known(part) else MASK for part in PARTS.findall(path.stem)]
    if MASK not in parts:
        return path.name
    name = re.sub(r"(?:\*{3}[^\w*]*)+", MASK, "".join(parts))
    return f"{name}{f' ({sha256[:SHORT]})' if sha256 else ''}{path.suffix}"


def with_shown_name(receipt: FileReceipt) -> FileReceipt:
    """The receipt as it is told and kept; a file refused unread has no SHA-256 beside its name."""
    path = Path(receipt.file)
    name = shown_name(path, receipt.sha256, receipt.format)
    if name == path.name:
        return receipt
    return receipt.model_copy(update={"file": str(path.with_name(name))})


def _is_known(part: str) -> bool:
    if part.isdigit() or YEARS.fullmatch(part):
        return len(part) <= LONGEST_NUMBER or bool(YEARS.fullmatch(part))
    if part[0].isdigit():
        return part[5:] in QUARTER_DAYS
    if not WORDS.fullmatch(part):
        return True
    word = part.casefold()
    known = FILE_WORDS | _WORDS_OF_TABLES
    return len(word) == 1 or any(
        each in known or is_known_word(each) for each in (word, word.removesuffix("s"))
    )


_WORDS_OF_TABLES = frozenset(
    word for name in (*TABLES, *DATASET_TABLES.values()) for word in WORDS.findall(name)
)
