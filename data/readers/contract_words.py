"""Bring days and codes of real returns to the words of the contracts."""

from collections.abc import Callable

import dataframely as dy
import polars as pl

from data.contracts import TABLES
from data.contracts.child_protection import ABUSE
from data.contracts.social_care import SEX
from data.distinct import converted

SEX_WORDS = {"1": "M", "2": "F", "0": "U", "9": "U", "male": "M", "female": "F", "unknown": "U"}
"""Census codes: 1 male, 2 female, 0 not recorded or unborn, 9 indeterminate."""
ABUSE_WORDS = {meaning: code for code, meaning in ABUSE.items()} | {"emotional abuse": "EMO"}
TIME_OF_DAY = r"([ T]\d\d:.*|Z|[+-]\d\d:\d\d)?"
"""A time after a day, or the zone that XML allows a day to have."""


def in_contract_words(frame: pl.DataFrame, table: str) -> pl.DataFrame:
    """Write days as 2026-03-31 without a time of day, and sex and abuse in their codes.

    Takes and gives a contract's columns as text. What is not understood stays as it is,
    for intake to judge; so do truths and numbers, which intake reads in all their forms.
    """
    contract = TABLES[table].columns()
    return frame.with_columns(
        converted(frame[name], words)
        for name in frame.columns
        if name in contract and (words := _words(contract[name]))
    )


def _words(column: dy.Column) -> Callable[[pl.Expr], pl.Expr] | None:
    """How texts of a column are brought to the contract's words; null if they stay."""
    match column:
        case dy.Date():
            return _iso_day
        case dy.Enum() if list(column.categories) == list(SEX):
            return lambda text: _replaced(text, SEX_WORDS)
        case dy.Enum() if list(column.categories) == list(ABUSE):
            return lambda text: _replaced(text, ABUSE_WORDS)
        case _:
            return None


def _iso_day(text: pl.Expr) -> pl.Expr:
    iso = text.str.replace(rf"^\s*(\d{{4}}-\d\d-\d\d){TIME_OF_DAY}\s*$", "${1}")
    return iso.str.replace(rf"^\s*(\d\d)/(\d\d)/(\d{{4}}){TIME_OF_DAY}\s*$", "${3}-${2}-${1}")


def _replaced(text: pl.Expr, words: dict[str, str]) -> pl.Expr:
    return text.str.strip_chars().str.to_lowercase().replace_strict(words, default=text)
