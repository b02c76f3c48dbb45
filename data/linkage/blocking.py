"""Which pairs of records are compared at all: any pair that one rule lets through."""

from typing import Any

from splink.blocking_rule_library import CustomRule
from splink.internals.blocking_rule_creator import BlockingRuleCreator

NOT_TWICE_IN_ONE_SOURCE = (
    "(l.unique_within <> r.unique_within OR l.unique_within IS NULL OR r.unique_within IS NULL)"
)
"""Two records of a source that is unique per person are two people: no need to compare."""

SAME_BIRTH_DATE = "l.birth_date = r.birth_date"
SAME_NAME = "l.forename = r.forename AND l.surname = r.surname"

RULES = (
    SAME_BIRTH_DATE,
    "l.birth_date = r.swapped_birth_date",
    "l.forename_root = r.forename_root AND l.surname = r.surname",
    "l.forename = r.surname AND l.surname = r.forename",
    "l.forename_sound = r.forename_sound AND l.surname_sound = r.surname_sound "
    "AND year(l.birth_date) = year(r.birth_date)",
    "l.surname_sound = r.surname_sound AND date_trunc('month', l.birth_date) = "
    "date_trunc('month', r.birth_date)",
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


def rule(condition: str) -> CustomRule:
    """Turn a condition into a rule for pairs that may be one person."""
    return CustomRule(f"{condition} AND {NOT_TWICE_IN_ONE_SOURCE}")


def rules(identifiers: tuple[str, ...]) -> list[BlockingRuleCreator | dict[str, Any]]:
    """All rules, with one for each shared identifier."""
    return [rule(condition) for condition in (*RULES, *(f"l.{i} = r.{i}" for i in identifiers))]
