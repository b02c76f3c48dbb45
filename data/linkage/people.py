"""People with their names, dates and places in one form, ready to be compared."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import polars as pl

from data.linkage.cleaning import address, nickname_roots, postcode, sound, words

UNIQUE_WITHIN_PLACE = ("social_care_person", "yot_person")
"""Tables in which one place holds at most one record of a person."""

UNIQUE_EVERYWHERE = ("probation_person",)
"""Tables in which no person stands twice, wherever the rows come from."""

MONTHS = 12
"""A day beyond it cannot have been written for a month."""

NAMES = pl.Schema(
    {
        "forename": pl.String,
        "forename_root": pl.String,
        "forename_roots": pl.List(pl.String),
        "given_names": pl.List(pl.String),
        "forename_sound": pl.String,
        "surname": pl.String,
        "surnames": pl.List(pl.String),
        "surname_sound": pl.String,
    }
)


def comparable(people: pl.DataFrame) -> pl.DataFrame:
    """Derive from rows of `sources.PERSON` what the models compare and block on.

    One row per record key, in order of it: forename (the first), forename_root (the name
    that a nickname stands for), forename_roots and surnames (with aliases),
    given_names (with middle names), sounds; birth_date, swapped_birth_date (day and
    month changed about), born_from and born_to (from an age); postcode (the
    latest), its sector and outward part; homes (all postcodes, also of the record that
    named the person) and home, the first of them; address, address_words, street and
    town, its first and last two words (null where nothing but a postcode is left);
    unique_within (null where one person may have many records).
    """
    named = people.drop("forename", "surname").with_columns(_names(people))
    return (
        named.with_columns(
            postcodes=_clean_postcodes(people),
            family_postcode=postcode("family_postcode"),
            address=address("address"),
            unique_within=pl.when(pl.col("source").is_in(UNIQUE_WITHIN_PLACE))
            .then(pl.concat_str("source", "place_code", separator=":"))
            .when(pl.col("source").is_in(UNIQUE_EVERYWHERE))
            .then(pl.col("source")),
            sex=pl.when(pl.col("sex").is_in(["M", "F"])).then(pl.col("sex")),
            **_birth(),
        )
        .with_columns(
            postcode=pl.col("postcodes").list.first(),
            homes=pl.concat_list(
                pl.col("postcodes").fill_null([]),
                pl.concat_list("family_postcode").list.drop_nulls(),
            ),
        )
        .with_columns(
            home=pl.col("homes").list.first(),
            address_words=pl.col("address").str.split(" ").list.unique().list.sort(),
            street=_two_words(pl.col("address"), from_end=False),
            town=_two_words(pl.col("address"), from_end=True),
            sector=pl.col("postcode").str.head(-2),
            outward=pl.col("postcode").str.head(-3),
        )
        .sort("record_key")
    )


def _two_words(address: pl.Expr, *, from_end: bool) -> pl.Expr:
    """The first or last two words that are no number; null where there is only one."""
    found = address.str.extract_all(r"\b[a-z][a-z0-9]*")
    two = found.list.tail(2) if from_end else found.list.head(2)
    return pl.when(two.list.len() > 1).then(two.list.join(" "))


def _birth() -> dict[str, pl.Expr]:
    born = pl.col("birth_date").dt
    day, month, year = born.day(), born.month(), born.year()
    oldest = pl.col("age_on").dt.offset_by(pl.format("-{}y", pl.col("age") + 1))
    youngest = pl.col("age_on").dt.offset_by(pl.format("-{}y", pl.col("age")))
    return {
        "swapped_birth_date": pl.when(day <= MONTHS).then(pl.date(year, day, month)),
        "born_from": pl.coalesce("birth_date", oldest.dt.offset_by("1d")),
        "born_to": pl.coalesce("birth_date", youngest),
    }


def _clean_postcodes(people: pl.DataFrame) -> pl.Series:
    numbered = people.select("postcodes").with_row_index()
    cleaned = (
        numbered.explode("postcodes")
        .with_columns(postcode("postcodes"))
        .drop_nulls()
        .group_by("index", maintain_order=True)
        .agg(pl.col("postcodes").unique(maintain_order=True))
    )
    return numbered.select("index").join(cleaned, "index", how="left")["postcodes"]


def _names(people: pl.DataFrame) -> list[pl.Series]:
    written = people.select("forename", "surname", "other_names").iter_rows()
    rows = [_name(forename, surname, others) for forename, surname, others in written]
    return [pl.Series(name, [row[name] for row in rows], kind) for name, kind in NAMES.items()]


@cache
def _words(written: str | None) -> tuple[str, ...]:
    return tuple(words(written))


def _name(forename: str | None, surname: str | None, others: str | None) -> dict[str, Any]:
    given, family = _words(forename), _words(surname)
    first, joined = next(iter(given), None), "".join(family) or None
    aliases = [_words(alias) for alias in (others or "").split(";")]
    first_names = [first, *(alias[0] for alias in aliases if alias)]
    family_names = {joined, *family, *(alias[-1] for alias in aliases if len(alias) > 1)}
    roots = sorted({root for name in first_names if name for root in _roots(name)})
    return {
        "forename": first,
        "forename_root": next(_own_roots(first), None),
        "forename_roots": roots or None,
        "given_names": sorted({*given, *(name for name in first_names if name)}) or None,
        "forename_sound": sound(first) if first else None,
        "surname": joined,
        "surnames": sorted(name for name in family_names if name) or None,
        "surname_sound": sound(joined) if joined else None,
    }


def _roots(name: str) -> list[str]:
    return nickname_roots().get(name, [name])


def _own_roots(name: str | None) -> Iterator[str]:
    if name:
        yield from (root for root in _roots(name) if root != name)
        yield name
