"""The kinds of column that a contract is made of, and what intake does with each.

Every column says in its metadata under `becomes` what is left of it outside the vault:

- `key`: an agency's own id. A random key takes its place, under the name `key_name`.
- `month`: a date of birth. The first day of its month takes its place, under `key_name`.
- `digest`: a text of which only a digest leaves, under `key_name`.
- `nothing`: a name, an address, a shared identifier: it stays in the vault.
- `words`: words of an agency's own, among which a name may stand: they stay there too.
- `listed`: a word of a list, or what has the shape of codes. What is neither stays in the vault,
  since it may be any words.
- `itself`: everything else.
"""

from collections.abc import Sequence
from typing import Any

import dataframely as dy

from data.contracts.code_list import code_list


def agency_id(
    description: str,
    *,
    of: str,
    key_name: str | None = None,
    scope: str = "place",
    primary_key: bool = False,
    nullable: bool = False,
) -> dy.String:
    """An id that an agency gave, to be replaced by a random key.

    Args:
        of: what the id names (`probation_person`, `joint_event`); ids of one kind and
            scope get the same key wherever they stand.
        key_name: the column that holds the key outside the vault; `record_key` for the
            person whom the row is about. By default the kind with `_key` after it.
        scope: `place` if the id is unique within the sending agency's place only,
            `everywhere` if all agencies quote it alike, or the name of the column
            that says whose id it is (`subject_agency`).
    """
    return dy.String(
        primary_key=primary_key,
        nullable=nullable and not primary_key,
        description=description,
        metadata={
            "becomes": "key",
            "of": of,
            "key_name": key_name or f"{of}_key",
            "scope": scope,
        },
    )


def identity(description: str, **options: Any) -> dy.String:
    """A name, address, postcode or shared identifier: never leaves the vault."""
    return dy.String(
        nullable=True,
        description=description,
        metadata={"becomes": "nothing"},
        **options,
    )


def date_of_birth(description: str, *, key_name: str = "birth_month") -> dy.Date:
    """A date of birth: outside the vault the first day of its month."""
    return dy.Date(
        nullable=True,
        description=description,
        metadata={"becomes": "month", "key_name": key_name},
    )


def digested_text(description: str) -> dy.String:
    """A free text: outside the vault a digest of it, without its dates and white space."""
    return dy.String(
        nullable=True,
        description=description,
        metadata={"becomes": "digest", "key_name": "text_digest"},
    )


def day(description: str, *, primary_key: bool = False, nullable: bool = True) -> dy.Date:
    """A calendar date, ISO 8601."""
    return dy.Date(
        primary_key=primary_key,
        nullable=nullable and not primary_key,
        description=description,
        metadata={"becomes": "itself"},
    )


def moment(description: str, *, primary_key: bool = False) -> dy.Datetime:
    """A day and time by the clocks of England and Wales, without a time zone.

    In the hour that the clocks repeat in October two moments have the same name.
    """
    return dy.Datetime(
        primary_key=primary_key,
        nullable=not primary_key,
        description=description,
        metadata={"becomes": "itself"},
    )


def code(
    description: str,
    codes: dict[str, str],
    *,
    primary_key: bool = False,
    nullable: bool = True,
) -> dy.Enum:
    """One of a list; `codes` maps each code to what it means."""
    return dy.Enum(
        list(codes),
        primary_key=primary_key,
        nullable=nullable and not primary_key,
        description=description,
        metadata={"becomes": "itself", "codes": codes},
    )


def listed_code(
    description: str, of_list: str, *, primary_key: bool = False, nullable: bool = True
) -> dy.Enum:
    """One of a list that a deployment may extend: see `code_list`."""
    column = code(description, code_list(of_list), primary_key=primary_key, nullable=nullable)
    column.metadata = {**(column.metadata or {}), "code_list": of_list}
    return column


def local_code(
    description: str,
    known: Sequence[str] = (),
    *,
    primary_key: bool = False,
    nullable: bool = True,
) -> dy.String:
    """A code of a list that differs between local systems: what is on no list is taken in.

    Where codes are known, those alone leave the vault, since what somebody typed in place of one
    may be a name; but for a key, by which rows are told apart: it leaves as it came.

    Args:
        known: codes that all systems share; they are written as here, whatever their case.
    """
    return dy.String(
        primary_key=primary_key,
        nullable=nullable and not primary_key,
        description=description,
        metadata={"becomes": "listed" if known and not primary_key else "itself"}
        | ({"known_codes": tuple(known)} if known else {}),
    )


def own_words(description: str) -> dy.String:
    """A short text in the words of who wrote it: it never leaves the vault."""
    return dy.String(nullable=True, description=description, metadata={"becomes": "words"})


def listed_word(description: str, known: Sequence[str]) -> dy.String:
    """A word of a list, whatever its case; other words are taken in, and stay in the vault."""
    return dy.String(
        nullable=True,
        description=description,
        metadata={"becomes": "listed", "known_codes": tuple(known)},
    )


def codes_in_a_row(description: str, shape: str) -> dy.String:
    """Codes one after another; what has not their shape is taken in, and stays in the vault.

    Args:
        shape: the regular expression of all of them.
    """
    return dy.String(
        nullable=True, description=description, metadata={"becomes": "listed", "shape": shape}
    )


def yes_or_no(description: str) -> dy.Bool:
    """True, false, or null for "not recorded"."""
    return dy.Bool(nullable=True, description=description, metadata={"becomes": "itself"})


def whole_number(description: str, *, primary_key: bool = False) -> dy.Int64:
    """A count, null for "not recorded"."""
    return dy.Int64(
        primary_key=primary_key,
        nullable=not primary_key,
        min=0,
        description=description,
        metadata={"becomes": "itself"},
    )


def amount(description: str) -> dy.Float64:
    """A quantity that may have a fraction, null for "not recorded"."""
    return dy.Float64(nullable=True, min=0, description=description, metadata={"becomes": "itself"})
