"""Bring days and codes of real returns to the words of the contracts."""

from collections.abc import Callable

import dataframely as dy
import polars as pl

from data.contracts import TABLES
from data.contracts.child_protection import ABUSE
from data.contracts.social_care import SEX
from data.distinct import converted
from data.readers.day_forms import exists

SEX_WORDS = {"1": "M", "2": "F", "0": "U", "9": "U", "male": "M", "female": "F", "unknown": "U"}
"""Census codes: 1 male, 2 female, 0 not recorded or unborn, 9 indeterminate."""
ABUSE_WORDS = {meaning: code for code, meaning in ABUSE.items()} | {"emotional abuse": "EMO"}
ZONE = r"(Z|[+-]\d\d:\d\d)"
"""The time zone that XML allows a day to have."""
TIME_OF_DAY = rf"([ T]\d\d:.*|{ZONE})?"

Words = Callable[[pl.Expr], pl.Expr]
"""How texts of a column are brought to the contract's words."""


def without_zone(text: pl.Expr) -> pl.Expr:
    """A day of XML without its time zone."""
    return text.str.replace(rf"^(\d{{4}}-\d\d-\d\d){ZONE}$", "${1}")


def iso_day(text: pl.Expr) -> pl.Expr:
    """A day of a format that writes DD/MM/YYYY as 2026-03-31, without a time of day.

    What is no day, as 31/06/2025, stays as it stands.
    """
    iso = text.str.replace(rf"^\s*(\d{{4}}-\d\d-\d\d){TIME_OF_DAY}\s*$", "${1}")
    read = iso.str.replace(rf"^\s*(\d\d)/(\d\d)/(\d{{4}}){TIME_OF_DAY}\s*$", "${3}-${2}-${1}")
    return pl.when(exists(read)).then(read).otherwise(text)


def in_contract_words(
    frame: pl.DataFrame, table: str, days: Words | None = iso_day
) -> pl.DataFrame:
    """Write sex and abuse in their codes, and days as `days` does.

    Takes and gives a contract's columns as text. What is not understood stays as it is,
    for intake to judge; so do truths and numbers, which intake reads in all their forms.

    Args:
        days: null where days stay as they stand.
    """
    contract = TABLES[table].columns()
    return frame.with_columns(
        converted(frame[name], words)
        for name in frame.columns
        if name in contract and (words := _words(contract[name], days))
    )


def _words(column: dy.Column, days: Words | None) -> Words | None:
    match column:
        case dy.Date():
            return days
        case dy.Enum() if list(column.categories) == list(SEX):
            return lambda text: _replaced(text, SEX_WORDS)
        case dy.Enum() if list(column.categories) == list(ABUSE):
            return lambda text: _replaced(text, ABUSE_WORDS)
        case _:
            return None


def _replaced(text: pl.Expr, words: dict[str, str]) -> pl.Expr:
    return text.str.strip_chars().str.to_lowercase().replace_strict(words, default=text)
