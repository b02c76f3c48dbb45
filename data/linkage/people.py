"""People with their names, dates and places in one form, ready to be compared."""

import polars as pl

from data.linkage.cleaning import address, postcode
from data.linkage.names import compared_names

UNIQUE_WITHIN_PLACE = ("social_care_person", "yot_person")
"""Tables in which one place holds at most one record of a person."""

UNIQUE_EVERYWHERE = ("probation_person",)
"""Tables in which no person stands twice, wherever the rows come from."""

MONTHS = 12
"""A day beyond it cannot have been written for a month."""


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
    unnamed = people.drop("forename", "surname")
    named = pl.concat([unnamed, compared_names(people)], how="horizontal")
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
