"""What rules need to know of identities, worked out in the vault; only keys leave it."""

from functools import cache
from pathlib import Path

import polars as pl

from data.linkage.cleaning import identifier, words
from data.vault import Vault, current_identities

OWN_NUMBERS = {
    "social_care_person": ("upn", "nhs_number"),
    "probation_person": ("pnc", "noms_number"),
    "yot_person": ("upn",),
}
"""Tables that should hold a person once a place, with the numbers of other systems that no two
people share."""
PLACELESS = "probation_person"
"""The table whose ids are the same in all places, so that one person stands in it once."""


def quoted_children(home: Path, vault: Vault, places: pl.DataFrame) -> pl.DataFrame:
    """Children for whom a youth offending team holds a council's number.

    Args:
        places: record_key, place_code of the sender.

    Returns:
        One row per such record: record_key, la_code (the council's), quoted_key (the record
        of that number; null if the council sent none).
    """
    held = current_identities(vault, home, "social_care_person").join(places, "record_key")
    held = held.select(
        la_code="place_code",
        la_child_id=pl.col("child_id").str.strip_chars(),
        quoted_key="record_key",
    )
    children = current_identities(vault, home, "yot_person").drop_nulls(["la_code", "la_child_id"])
    return (
        children.with_columns(pl.col("la_child_id").str.strip_chars())
        .join(held, ["la_code", "la_child_id"], how="left", maintain_order="left")
        .select("record_key", "la_code", "quoted_key")
    )


def same_identities(home: Path, vault: Vault, places: pl.DataFrame) -> pl.DataFrame:
    """Pairs of records of one table and place that say they are one person.

    They have the same number of another system, or the same names and birth date while no
    number says otherwise.

    Args:
        places: record_key, place_code of the sender.

    Returns:
        Each pair both ways about: record_key, also_key.
    """
    pairs = [
        _pairs(current_identities(vault, home, table).join(places, "record_key"), table, numbers)
        for table, numbers in OWN_NUMBERS.items()
    ]
    return pl.concat(pairs).unique().sort("record_key", "also_key")


def _pairs(people: pl.DataFrame, table: str, numbers: tuple[str, ...]) -> pl.DataFrame:
    born = "birth_date" if "birth_date" in people.columns else "dob"
    place = pl.lit("") if table == PLACELESS else pl.col("place_code")
    known = people.select(
        "record_key",
        place.alias("place_code"),
        *(identifier(number) for number in numbers),
        pl.Series("name", _names(people), pl.String),
        born=pl.col(born),
    )
    alike = [_alike(known, [number]) for number in numbers]
    named = _alike(known, ["name", "born"]).filter(
        *(pl.col(number).eq(pl.col(f"{number}_right")).fill_null(value=True) for number in numbers)
    )
    return pl.concat([each.select("record_key", "also_key") for each in (*alike, named)])


def _alike(known: pl.DataFrame, columns: list[str]) -> pl.DataFrame:
    """Pairs of records of one place with the same in each of the columns, nulls apart."""
    given = known.drop_nulls(columns)
    other = given.rename({"record_key": "also_key"})
    both = given.join(other, on=["place_code", *columns])
    return both.filter(pl.col("record_key") != pl.col("also_key"))


def _names(people: pl.DataFrame) -> list[str | None]:
    written = people.select("forename", "surname").iter_rows()
    return [_name(forename, surname) for forename, surname in written]


@cache
def _name(forename: str | None, surname: str | None) -> str | None:
    given, family = words(forename), words(surname)
    return f"{' '.join(given)}|{' '.join(family)}" if given and family else None
