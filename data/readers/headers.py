"""Match a table's headers by what they mean, whoever wrote them and however."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from data.readers import Unreadable
from data.readers.marks import OUR_COLUMNS

LONGEST_HEADER = 110
"""Letters of a header that a note shows (our own choice: the longest known has 106)."""

IDENTIFIES = re.compile(r"\d{5,}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}")
"""An id's run of figures, or a day: no heading of a return has either (a file without a heading
shows its first row in their place)."""

CELLS_REMEMBERED = 4096
"""Whose meaning is looked for again: each reader looks for its own headers in one file."""


@lru_cache(CELLS_REMEMBERED)
def meaning(header: str) -> str:
    """What is left of a header without case, blanks, punctuation and the shape of quotes."""
    squeezed = unicodedata.normalize("NFKC", header).casefold()
    return "".join(letter for letter in squeezed if letter.isalnum())


@dataclass(frozen=True, slots=True)
class Matched:
    """Where each known header stands.

    `positions`: known header -> position in the table, from 0. `otherwise`: known header
    -> how it is written there, where that differs. `unknown`: headers that mean nothing
    known. `missing`: known headers that do not stand there, in their order. `ours`: our own
    marks in a copy that comes back.
    """

    positions: dict[str, int]
    otherwise: dict[str, str]
    unknown: list[str]
    missing: list[str]
    ours: list[str]

    def notes(self, where: str) -> list[str]:
        """Say how each header was read that is not written as it should be."""
        notes = []
        if self.otherwise:
            read = "; ".join(
                f'"{told(found)}" as "{told(known)}"' for known, found in self.otherwise.items()
            )
            notes.append(f"{where}: headers were read by their meaning: {read}")
        if self.unknown:
            names = "; ".join(f'"{told(name)}"' for name in self.unknown)
            notes.append(f"{where}: columns that are not known were left out: {names}")
        if self.ours:
            notes.append(f"{where}: our own marks were passed over: {', '.join(self.ours)}")
        return notes


def match(
    found: Sequence[str | None],
    known: Sequence[str],
    variants: Mapping[str, Sequence[str]],
    where: str,
) -> Matched:
    """Find the known headers among those of a table.

    Args:
        found: the headers as they stand; null or blank where a column has none.
        known: the headers as they should be.
        variants: other wordings of a known header that are in use.
        where: the table's name, for the error.

    Raises:
        Unreadable: if two columns mean the same header.
    """
    by_meaning = {
        meaning(wording): header
        for header in known
        for wording in (*variants.get(header, ()), header)
    }
    positions: dict[str, int] = {}
    otherwise: dict[str, str] = {}
    unknown: list[str] = []
    ours: list[str] = []
    for at, name in enumerate(found):
        if name is None or not name.strip():
            continue
        header = by_meaning.get(meaning(name))
        if header is None:
            (ours if name.strip().lower() in OUR_COLUMNS else unknown).append(name)
        elif header in positions:
            raise Unreadable(f"{where}: two columns mean {header}: leave one")
        else:
            positions[header] = at
            if name != header:
                otherwise[header] = name
    missing = [header for header in known if header not in positions]
    return Matched(positions, otherwise, unknown, missing, ours)


def told(header: str) -> str:
    """A header as a note names it: cut where it is long, masked where an id or day stands in it."""
    if IDENTIFIES.search(header):
        return f"{header[:1]}***"
    return header if len(header) <= LONGEST_HEADER else header[:LONGEST_HEADER] + "..."
