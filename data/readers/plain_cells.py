"""Take from cells what a spreadsheet or a database left on them, and say how often.

Where one reading alone is possible a cell is brought to it; where two are, it stays as it
stands, for intake to judge.
"""

import dataframely as dy
import polars as pl

from data.casting import is_typed
from data.contracts import TABLES
from data.readers import Fault
from data.readers.code_words import in_codes
from data.readers.day_forms import days_come_first, is_day, odd_days, with_iso_days
from data.readers.lost_noughts import lost_noughts

INVISIBLE = "[\u200b\u200c\u200d\u2060\ufeff\u00ad]"
OTHER_BLANKS = "[\u00a0\u2007\u202f\u2009]"
SAYS_NOTHING = (
    *("NULL", "(null)", "(NULL)", "<NULL>", "<null>", "[NULL]", "#N/A", "#N/A N/A", "N/A", "n/a"),
    *("#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "-", "--", "NaN", "nan", "NaT"),
    *("<NA>", "\\N"),
)
"""What databases, spreadsheets and programs write where nothing stands, as they write it: "Null"
is a family name."""
SAYS_NOTHING_WHERE_TYPED = ("null", "Null", "none", "None", "NONE", "na", "NA", "nil")
"""The same in a column of days, numbers, truths or codes, where no name can stand."""
NOT_KNOWN = ("unknown", "not known", "not recorded", "not stated")
"""Answers to yes or no, in small letters, that are the same as none."""
APOSTROPHE = "^\\s*'"
"""Put before a number, so that a spreadsheet keeps it as text."""
APOSTROPHE_BEFORE_DIGIT = "^\\s*'(\\d)"
WHOLE = r"^\s*(\d+)\.0+\s*$"
"""What a spreadsheet or a data frame makes of a whole number in a column with blanks."""
SHORTENED = r"^\s*\d(\.\d+)?[eE]\+\d+\s*$"
"""What a spreadsheet makes of a long number: its last digits are lost."""
LOOKS_ODD = (
    f"{INVISIBLE}|{OTHER_BLANKS}|{APOSTROPHE}|{WHOLE}|{SHORTENED}|^\\s*[-#<(\\[\\\\]"
    r"|^\s*(?i:null|none|n/?a|nan|nat|nil|unknown|not (known|recorded|stated))\s*$"
)
"""A quick look: a column in which nothing does is left as it is."""


def in_plain_cells(
    frame: pl.DataFrame, table: str, *, day_first: bool = False
) -> tuple[pl.DataFrame, list[str], list[Fault]]:
    """Bring a contract's columns of text to what the contract writes.

    Args:
        frame: columns of the contract, all text, and `row`.
        day_first: the format says that 03/04/2025 is the third of April, and so it is unless
            another day of the file has the month first.

    Returns:
        The columns, notes of what was read otherwise than it stands, and faults of numbers
        of which digits are lost.
    """
    notes: list[str] = []
    faults: list[Fault] = []
    columns = {
        name: column for name, column in TABLES[table].columns().items() if name in frame.columns
    }
    for name, column in columns.items():
        if (column.metadata or {}).get("becomes") == "digest":
            continue
        if _looks_odd(frame[name]):
            frame, told = _tidied(frame, name, column)
            notes += told
            if not is_typed(column):
                faults += _shortened(frame, name, table)
        if isinstance(column, dy.Enum):
            frame, told = in_codes(frame, name, column)
            notes += told
        if (column.metadata or {}).get("becomes") == "key":
            notes += lost_noughts(frame[name])
    odd = odd_days(frame, [name for name, column in columns.items() if is_day(column)])
    frame, told = with_iso_days(
        frame, odd, columns, days_come_first(odd.values(), by_format=day_first)
    )
    return frame, [*notes, *told], faults


def _looks_odd(texts: pl.Series) -> bool:
    # The same few codes stand in most columns.
    return bool(texts.unique().str.contains(LOOKS_ODD).any())


def _tidied(frame: pl.DataFrame, name: str, column: dy.Column) -> tuple[pl.DataFrame, list[str]]:
    notes = []
    for words, change in _changes(name, column):
        changed = frame.select(change.alias(name))[name]
        times = int(changed.ne_missing(frame[name]).sum())
        if times:
            frame = frame.with_columns(changed)
            notes.append(f"{name}: {words} ({_cells(times)})")
    return frame, notes


def _changes(name: str, column: dy.Column) -> list[tuple[str, pl.Expr]]:
    """What is done to a column's cells, in order, each with what a note says of it."""
    text, bare = pl.col(name), pl.col(name).str.strip_chars()
    visible = text.str.replace_all(INVISIBLE, "").str.replace_all(OTHER_BLANKS, " ")
    # Of a cell in which nothing else stood nothing is left.
    visible = pl.when(visible.str.strip_chars() != "").then(visible)
    changes: list[tuple[str, pl.Expr]] = [
        ("no-break and invisible letters were taken out", visible),
        (
            "NULL, N/A, - and the like were read as blank",
            pl.when(~bare.is_in(_says_nothing(column))).then(text),
        ),
    ]
    if isinstance(column, dy.Bool):
        unknown = bare.str.to_lowercase().is_in(list(NOT_KNOWN))
        changes.append(('"unknown" was read as not recorded', pl.when(~unknown).then(text)))
    identity = (column.metadata or {}).get("becomes") == "nothing"
    without = (
        text.str.replace(APOSTROPHE_BEFORE_DIGIT, "${1}")
        if identity
        else text.str.replace(APOSTROPHE, "")
    )
    changes.append(("an apostrophe before the value was taken off", without))
    if not isinstance(column, (dy.Float64, dy.Date, dy.Datetime)):
        changes.append(("whole numbers were read without .0", text.str.replace(WHOLE, "${1}")))
    return changes


def _says_nothing(column: dy.Column) -> list[str]:
    words = [*SAYS_NOTHING, *(SAYS_NOTHING_WHERE_TYPED if is_typed(column) else ())]
    codes = {code.lower() for code in column.categories} if isinstance(column, dy.Enum) else set()
    return [word for word in words if word.lower() not in codes]


def _shortened(frame: pl.DataFrame, name: str, table: str) -> list[Fault]:
    found = frame.with_row_index("record").filter(pl.col(name).str.contains(SHORTENED))
    return [
        Fault(table, record, row, name, value, "the number in full: a spreadsheet shortened it")
        for record, row, value in found.select("record", "row", name).iter_rows()
    ]


def _cells(times: int) -> str:
    return f"{times:,} cell{'' if times == 1 else 's'}"
