"""Which pairs of records are compared at all: any pair that one rule lets through."""

from typing import Any

import polars as pl
from splink.blocking_rule_library import CustomRule
from splink.internals.blocking_rule_creator import BlockingRuleCreator

NOT_TWICE_IN_ONE_SOURCE = (
    "(l.unique_within <> r.unique_within OR l.unique_within IS NULL OR r.unique_within IS NULL)"
)
"""Two records of a source that is unique per person are two people: no need to compare."""

SAME_BIRTH_DATE = "l.birth_date = r.birth_date"
SWAPPED_BIRTH_DATE = "l.birth_date = r.swapped_birth_date"
SAME_NAME = "l.forename = r.forename AND l.surname = r.surname"
SAME_INITIALS = "l.forename[1] = r.forename[1] AND l.surname[1] = r.surname[1]"

ALIKE = tuple(
    f"l.{name} = r.{name}" for name in ("forename_sound", "forename_root", "surname_sound", "home")
)
"""What records born on one day also agree in, if they may be one person's. Of the pairs that
agree in nothing of it none was linked, and they are nine in ten where hundreds are born a day:
`docs/decisions/0019`."""

FEW_BORN_ON_A_DAY = 10
"""Records born on one day up to which each is compared with each, whatever else they say: at
most five pairs a record, and what finds people whose names and homes are all misspelt."""

MOST_AT_A_POSTCODE = 300
"""Records with one postcode up to which it brings records together. Royal Mail gives one
postcode to at most 100 addresses; beyond stands one that is written for "no fixed abode".
`comparisons.place` compares it all the same."""

RULES = (
    *(f"{SAME_BIRTH_DATE} AND {each}" for each in (*ALIKE, SAME_INITIALS)),
    f"{SAME_BIRTH_DATE} AND l.is_rare_birth_date",
    *(f"{SWAPPED_BIRTH_DATE} AND {each}" for each in ALIKE),
    f"{SWAPPED_BIRTH_DATE} AND l.is_rare_birth_date AND r.is_rare_birth_date",
    "l.forename_root = r.forename_root AND l.surname = r.surname",
    "l.forename = r.surname AND l.surname = r.forename",
    "l.forename_sound = r.forename_sound AND l.surname_sound = r.surname_sound "
    "AND year(l.birth_date) = year(r.birth_date)",
    "l.surname_sound = r.surname_sound AND l.forename[1] = r.forename[1] AND "
    "date_trunc('month', l.birth_date) = date_trunc('month', r.birth_date)",
    "l.home = r.home AND l.forename_root[1] = r.forename_root[1]",
    "l.home = r.home AND l.forename_sound = r.forename_sound",
    "l.family_key = r.family_key",
    "l.home = r.home AND l.surname_sound = r.surname_sound",
    "l.home = r.home AND l.street = r.street",
    "l.home = r.home AND l.town = r.town",
    "l.street = r.street AND l.town = r.town",
    "l.street = r.street AND l.surname_sound = r.surname_sound",
    "l.street = r.street AND l.forename_sound = r.forename_sound",
    "l.town = r.town AND l.forename_sound = r.forename_sound AND l.surname_sound = r.surname_sound",
)

NAME_AND_BIRTH_DATE = f"{SAME_NAME} AND {SAME_BIRTH_DATE}"


def with_blocks(people: pl.DataFrame) -> pl.DataFrame:
    """Add what the rules must know of each record's block, so that none grows beyond measure.

    Args:
        people: rows of `people.comparable`, all of one kind.

    Returns:
        The rows with is_rare_birth_date, and home only where few enough share it.
    """
    return people.with_columns(
        is_rare_birth_date=pl.len().over("birth_date") <= FEW_BORN_ON_A_DAY,
        home=pl.when(pl.len().over("home") <= MOST_AT_A_POSTCODE).then("home"),
    )


def rule(condition: str) -> CustomRule:
    """Turn a condition into a rule for pairs that may be one person."""
    return CustomRule(f"{condition} AND {NOT_TWICE_IN_ONE_SOURCE}")


def rules(identifiers: tuple[str, ...]) -> list[BlockingRuleCreator | dict[str, Any]]:
    """All rules, with one for each shared identifier."""
    return [rule(condition) for condition in (*RULES, *(f"l.{i} = r.{i}" for i in identifiers))]
