"""Which columns of a table are read, by their headings, and what is said of the others."""

from dataclasses import dataclass
from typing import Self

import polars as pl

from data.readers import Unreadable
from data.readers.known_headings import INVISIBLE, count_known, in_our_writing
from data.readers.marks import OUR_COLUMNS
from data.readers.shown_headings import cut, letters, shown


@dataclass(frozen=True, slots=True)
class Names:
    """`kept`: position in the table -> name; `notes` tell of the others.

    `otherwise` tells of headings that were read as the columns that they mean.
    """

    kept: dict[int, str]
    notes: list[str]
    otherwise: list[str]

    @classmethod
    def of(cls, headings: list[str], table: pl.DataFrame) -> Self:
        """Name the columns.

        Columns without a heading are left out. Of columns of one name the first is read
        where they are alike throughout.

        Raises:
            Unreadable: if columns of one name that we know differ.
        """
        names = [in_our_writing(heading) for heading in headings]
        places: dict[str, list[int]] = {}
        for at, name in enumerate(names):
            places.setdefault(name, []).append(at)
        nameless = [at for at in places.pop("", []) if _is_filled(table, at)]
        notes = []
        if nameless:
            notes.append(
                f"columns without a heading were left out: {', '.join(map(letters, nameless))}"
            )
        ours = [name for name in OUR_COLUMNS if places.pop(name, None)]
        if ours:
            notes.append(f"our own marks were passed over: {', '.join(ours)}")
        kept: dict[int, str] = {}
        for name, (first, *others) in places.items():
            if all(table.to_series(first).eq_missing(table.to_series(at)).all() for at in others):
                kept[first] = name
                notes += (
                    [f"several columns are called {shown(name, first)}, all alike"]
                    if others
                    else []
                )
            elif count_known([name]):
                raise Unreadable(f"two columns are called {name}: each must have a name of its own")
            else:
                notes.append(f"two columns are called {shown(name, first)}: both were left out")
        return cls(kept, notes, _otherwise(headings, names))


def _otherwise(headings: list[str], names: list[str]) -> list[str]:
    read = [
        f'"{cut(heading.strip(INVISIBLE).strip())}" as {name}'
        for heading, name in zip(headings, names, strict=True)
        if heading.strip(INVISIBLE).strip().lower() != name
    ]
    return [f"headings were read by their meaning: {'; '.join(read)}"] if read else []


def _is_filled(table: pl.DataFrame, at: int) -> bool:
    return table.to_series(at).str.strip_chars().fill_null("").ne("").any()
