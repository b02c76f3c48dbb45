"""Codes that a list lacks which a deployment may extend: which of them a receipt shows."""

import re
from collections.abc import Collection, Iterable, Mapping

import dataframely as dy

CODES_TOLD_APART = 50
"""Unknown codes of a column that are told one by one (our own choice: more are no list of codes,
and are counted together)."""
CAPITALS = re.compile(r"[A-Z]+")
SHORTEST = 4
"""Letters of a code without figures that is shown (our own choice: three may be initials)."""
VOWELS = frozenset("AEIOUY")
BEGIN_NAMES = {
    **{"B": "DHJLRZ", "C": "HKLNRSTVWZ", "D": "HJLMRVWZ", "F": "FJLRT", "G": "BDHJLNRVWZ"},
    **{"H": "JLMNRSVW", "J": "HR", "K": "CHJLMNPRSTVW", "L": "HJLVW", "M": "BCDGHJKLMNPRSTVWZ"},
    **{"N": "CDGHJKLMNRSTVWZ", "P": "CFHJLNRSTV", "Q": "W", "R": "DHJRTZ", "X": "HL"},
    **{"S": "BCDFGHJKLMNPQRSTVWZ", "T": "CHJKLMRSTVWZ", "V": "CDHJKLNRS", "W": "HJLNR"},
    "Z": "BDGHJLMNRSVW",
}
"""Consonants that follow a first one in forenames and surnames, those of other languages too (our
own list, wide rather than whole): `R` and `K` begin none."""


def looks_like_a_code(value: str, codes: Collection[str]) -> bool:
    """Whether a code that a list lacks has the list's own shape and cannot be anyone's name.

    It has four capitals or more, as many as a code of the list has, no vowel among them, and begins
    as no name does. A word in small letters, or one that can be spoken, may be a name whatever the
    list holds, and an initial before a surname begins as none does.
    """
    lengths = {len(code) for code in codes if CAPITALS.fullmatch(code)}
    if not CAPITALS.fullmatch(value) or len(value) < SHORTEST or len(value) not in lengths:
        return False
    first, second = value[:2]
    return VOWELS.isdisjoint(value) and second not in BEGIN_NAMES.get(first, "")


def numbered(
    faults: Iterable[tuple[str, str | None]], columns: Mapping[str, dy.Column]
) -> dict[tuple[str, str], int]:
    """The first, second ... unknown code of each column that has a list, in order of the faults.

    Args:
        faults: column and value.
    """
    numbers: dict[tuple[str, str], int] = {}
    met: dict[str, int] = {}
    for column, value in faults:
        known = columns.get(column)
        if value is None or known is None or "code_list" not in (known.metadata or {}):
            continue
        if (column, value) not in numbers and met.get(column, 0) < CODES_TOLD_APART:
            met[column] = numbers[column, value] = met.get(column, 0) + 1
    return numbers
