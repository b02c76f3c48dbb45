"""Bring the answers of Annex A to the words of the contracts.

An answer comes with its letter (`b) Physical abuse`), without (`Physical abuse`), with the
code of another return (`N1 - Abuse or neglect`, `a) 1A: Individual`), or as that code alone.

Source: Ofsted Annex A; wordings as in SocialFinanceDigitalLabs/liia-tools, data-map.yml.
"""

import dataframely as dy
import polars as pl

from data.contracts import TABLES
from data.readers import Fault
from data.readers.annex_a_codes import CODES, LISTED
from data.readers.contract_words import in_contract_words
from data.readers.meaning import meaning

LETTER = r"^\s*[a-zA-Z]\d?\s*\)\s*"
"""The letter before an answer; `p1)` is one too."""
FIRST_WORD = r"^([A-Za-z0-9]+)"
NO_ANSWER = {"", "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "N/A", "NULL"}
"""What stands in a cell, in capitals, that says nothing: a spreadsheet's errors."""
YES_NO = {
    "yes": "true",
    "no": "false",
    "unknown": None,
    "notknown": None,
    "notrecorded": None,
    "suitable": "true",
    "unsuitable": "false",
}
UNPADDED_DAY = r"^\s*(\d{1,2})/(\d{1,2})/(\d{4})(.*)$"
NOUGHTS = r"^(\d+)\.0+$"
"""A whole number as a spreadsheet's decimals show it."""


def in_annex_words(frame: pl.DataFrame, table: str) -> pl.DataFrame:
    """Write a contract's columns as the contract does; what is not understood stays as it is."""
    contract = TABLES[table].columns()
    read = frame.with_columns(
        _in_words(name, contract[name]).alias(name) for name in frame.columns if name in contract
    )
    return in_contract_words(read, table)


def unlisted(frame: pl.DataFrame, table: str) -> list[Fault]:
    """Faults of codes that are not of their list, which intake does not know."""
    faults = []
    for name in LISTED[table]:
        codes = list(CODES[name])
        strange = frame.with_row_index("record").filter(~pl.col(name).is_in(codes))
        faults += [
            Fault(table, record, row, name, value, f"one of {', '.join(codes)}")
            for record, row, value in strange.select("record", "row", name).iter_rows()
        ]
    return faults


def without_blanks(text: pl.Expr) -> pl.Expr:
    """A cell's text without blanks around it, no-break ones too; null where it says nothing."""
    tidy = text.str.replace_all("\u00a0", " ", literal=True).str.strip_chars()
    return pl.when(~tidy.str.to_uppercase().is_in(list(NO_ANSWER))).then(tidy)


def _in_words(name: str, column: dy.Column) -> pl.Expr:
    text = pl.col(name)
    bare = text.str.replace(LETTER, "")
    match column:
        case dy.Bool():
            return _squeezed(bare).replace_strict(YES_NO, default=bare, return_dtype=pl.String)
        case dy.Date():
            return _padded(text)
        case dy.Int64():
            return text.str.replace(NOUGHTS, "${1}")
        case _ if name in CODES:
            return _code(bare, CODES[name])
        case _:
            return text


def _code(bare: pl.Expr, codes: dict[str, tuple[str, ...]]) -> pl.Expr:
    first = bare.str.extract(FIRST_WORD).str.to_uppercase()
    # A code in small letters (`relevant`) is told by its wording.
    by_code = pl.when(first.is_in(list(codes))).then(first)
    wordings = {meaning(wording): code for code, many in codes.items() for wording in (code, *many)}
    by_words = _squeezed(bare).replace_strict(wordings, default=None, return_dtype=pl.String)
    return pl.coalesce(by_words, by_code, bare)


def _squeezed(text: pl.Expr) -> pl.Expr:
    return text.str.to_lowercase().str.replace_all(r"[^\p{L}\p{N}]", "")


def _padded(text: pl.Expr) -> pl.Expr:
    parts = text.str.extract_groups(UNPADDED_DAY)
    day, month = (parts.struct.field(part).str.zfill(2) for part in ("1", "2"))
    return (
        pl.when(text.str.contains(UNPADDED_DAY))
        .then(
            pl.concat_str(
                day,
                pl.lit("/"),
                month,
                pl.lit("/"),
                parts.struct.field("3"),
                parts.struct.field("4"),
            )
        )
        .otherwise(text)
    )
