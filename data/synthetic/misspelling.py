"""How agencies get names, dates and postcodes wrong, each record in its own way."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from data.synthetic.chance import happens
from data.synthetic.names import OTHER_SPELLINGS, SHORT_FORMS


@dataclass(frozen=True)
class Errors:
    """Share of records with each error; a short form or another spelling, where there is one."""

    short_form: float = 0.05
    other_spelling: float = 0.05
    letters_swapped: float = 0.008
    surname_letters_swapped: float = 0.005
    hyphenated: float = 0.008
    alias: float = 0.3
    day_and_month_swapped: float = 0.006
    birth_missing: float = 0.004
    postcode_old: float = 0.025
    postcode_missing: float = 0.012


CAREFUL = Errors()
NO_BIRTH_LACKING = Errors(birth_missing=0.0)
"""As social care is with adults, whose birth date alone tells them from children."""

TRUE_NAME = Errors(alias=0.0)
"""As probation is, which lists the other names beside."""

HASTY = Errors(
    short_form=0.13,
    other_spelling=0.12,
    letters_swapped=0.015,
    birth_missing=0.06,
    day_and_month_swapped=0.012,
)
"""As of a child whom an officer never met, or an adult of whom a child tells."""


def misspell(records: pl.DataFrame, errors: Errors, rng: np.random.Generator) -> pl.DataFrame:
    """Put errors into forename, surname, birth and postcode.

    Args:
        records: one row a record, with forename, surname, alias_surname, birth,
            postcode, old_postcode.
        errors: how often.
        rng: what draws them.
    """
    wrong = {
        name: pl.Series(happens(rng, share, records.height)) for name, share in vars(errors).items()
    }
    others = pl.col("surname").shift(1, fill_value="Smith")
    return (
        records.with_columns(
            forename=pl.when(wrong["short_form"])
            .then(_mapped("forename", SHORT_FORMS))
            .when(wrong["other_spelling"])
            .then(_mapped("forename", OTHER_SPELLINGS))
            .otherwise("forename"),
        )
        .with_columns(
            forename=_swapped(rng, records, "forename", wrong["letters_swapped"]),
            surname=pl.when(wrong["alias"])
            .then(pl.coalesce("alias_surname", "surname"))
            .when(wrong["hyphenated"])
            .then(pl.concat_str("surname", others, separator="-"))
            .otherwise("surname"),
            birth=pl.when(wrong["birth_missing"])
            .then(None)
            .when(wrong["day_and_month_swapped"])
            .then(_day_and_month_swapped("birth"))
            .otherwise("birth"),
            postcode=pl.when(wrong["postcode_missing"])
            .then(None)
            .when(wrong["postcode_old"])
            .then("old_postcode")
            .otherwise("postcode"),
        )
        .with_columns(surname=_swapped(rng, records, "surname", wrong["surname_letters_swapped"]))
    )


def written_three_ways(forename: str) -> list[pl.Expr]:
    """Give two more ways in which somebody writes a first name: as heard, and mistyped."""
    name = pl.col(forename)
    heard = pl.coalesce(
        _known(forename, OTHER_SPELLINGS), _known(forename, SHORT_FORMS), name + "e"
    )
    mistyped = name.str.head(1) + name.str.slice(1, 1) + name.str.slice(1)
    return [heard, mistyped]


def _known(column: str, pairs: dict[str, str]) -> pl.Expr:
    return pl.col(column).replace_strict(pairs, default=None, return_dtype=pl.String)


def _mapped(column: str, pairs: dict[str, str]) -> pl.Expr:
    return pl.coalesce(_known(column, pairs), pl.col(column))


def _swapped(
    rng: np.random.Generator, records: pl.DataFrame, column: str, wrong: pl.Series
) -> pl.Expr:
    """Swap two neighbouring letters after the first."""
    name = pl.col(column)
    room = (name.str.len_chars().cast(pl.Int64) - 2).clip(1)
    at = 1 + (pl.Series(rng.random(records.height)) * room).cast(pl.Int64)
    at = pl.min_horizontal(at, room)
    swapped = name.str.head(at) + name.str.slice(at + 1, 1) + name.str.slice(at, 1)
    return pl.when(wrong).then(swapped + name.str.slice(at + 2)).otherwise(name)


def _day_and_month_swapped(column: str) -> pl.Expr:
    """As 3 April becomes 4 March; other days stay."""
    day = pl.col(column).cast(pl.Date)
    month_for_day = pl.date(day.dt.year(), day.dt.day().clip(upper_bound=12), day.dt.month())
    return pl.when(day.dt.day() <= 12).then(month_for_day.cast(pl.Int32)).otherwise(column)
