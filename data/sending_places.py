"""From which places each agency sends, to tell a place that is none before it is taken in.

What is sent under a mistyped code would stand on no page and in no calendar, and the page of the
place that is meant would say that nothing was supplied.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Self

import polars as pl

from data.candidates import Candidate
from data.compact import as_text
from data.contracts.places import BODY_TYPE
from data.current_records import current_records
from data.declaration import Provenance
from data.facts import facts
from data.owing_places import NO_RETURN, SENDING_BODIES
from data.own_places import OF_BODIES, records_in_use
from data.readers import contract_table
from data.receipt import Refused

AREA = "area"
COUNCIL = "council"
KIND_OF = {agency: kind for kind, agency in SENDING_BODIES.items()}
"""The kind of body that is a place of each agency."""
MUST_BE_A_BODY = ("probation", "yot")
"""Agencies of which each place that sends is a body: no figure counts what another sends. Of
forces and boards no list says which send (see `data.owing_places`): of these a place is doubted."""
MOST_NAMED = 12
"""Places that an error names (our own choice: there are twelve probation regions)."""


@dataclass(frozen=True, slots=True)
class SendingPlaces:
    """The deployment's own bodies, and councils.

    `bodies`: code -> kind. `covered`: councils that one of them covers. `councils`: every
    council that is known, present or former. `recoded`: a council's nine-character code -> the
    number by which it goes. `wholes`: a part, as a delivery unit, -> its region.
    """

    bodies: Mapping[str, str]
    covered: frozenset[str]
    councils: frozenset[str]
    recoded: Mapping[str, str]
    wholes: Mapping[str, str]

    @classmethod
    def of(cls, home: Path, candidates: Iterable[Candidate] = ()) -> Self:
        """Those in force in a home, and those of our own tables that come in the same call."""
        coming = list(candidates)
        body = _told(home, "body", coming)
        covers = _told(home, "body_area", coming).join(body, on="body_code", how="semi")
        parts = _told(home, "body_part", coming)
        areas = [*facts(AREA), *_told(home, AREA, coming).iter_rows(named=True)]
        councils = [row for row in areas if (row["area_level"] or COUNCIL) == COUNCIL]
        return cls(
            bodies=dict(body.select("body_code", "body_type").iter_rows()),
            covered=frozenset(covers["la_code"]),
            councils=frozenset(row["la_code"] for row in councils),
            recoded={row["area_code"]: row["la_code"] for row in councils},
            wholes={row["unit_code"]: row["region_code"] for row in facts("probation_unit")}
            | dict(parts.select("part_code", "whole_code").iter_rows()),
        )

    def looked_up(self, of: Provenance, tables: Iterable[str]) -> list[str]:
        """Notes of a doubtful place of the sender; none if it is one that sends.

        Before any body is set up nothing can be told. Where some are, but none from which the
        agency could send, a note says so. What mends a submission is of the place of that, and
        what is said of places is of none.

        Raises:
            Refused: if the agency sends from no such place.
        """
        if of.mends or not self.bodies or NO_RETURN.issuperset(tables):
            return []
        match of.agency:
            case "social_care":
                return self._council(of.place_code)
            case "board":
                return self._board(of.place_code)
            case _:
                return self._body(of.agency, of.place_code)

    def _body(self, agency: str, place: str) -> list[str]:
        kind = KIND_OF[agency]
        known = [code for code, of_kind in self.bodies.items() if of_kind == kind]
        if place in known:
            return []
        self._refuse_of_other_kind(agency, place, known)
        if not known:
            return [] if agency not in MUST_BE_A_BODY else [_nothing_set_up(agency, place)]
        if agency not in MUST_BE_A_BODY:
            return [
                f"{place} is none of the places set up for {agency}: please check the code "
                f"({_named(place, known)})"
            ]
        raise _refused(
            f"{place} is no place that {agency} sends from: {_named(place, known)}",
            f"if it is one, send its row of the table body ({kind}) first",
        )

    def _council(self, place: str) -> list[str]:
        if place in self.covered:
            return []
        if (number := self.recoded.get(place, place)) != place:
            raise _refused(f"the council {place} goes by its number {number}: send it for that")
        self._refuse_of_other_kind("social_care", place, self.covered)
        if not self.covered:
            return [] if place in self.councils else [_nothing_set_up("social_care", place)]
        if place in self.councils:
            return [
                f"no body of yours covers the council {place}: no page counts its records; please "
                f"check the code ({_named(place, self.covered)})"
            ]
        raise _refused(
            f"{place} is no council: {_named(place, self.covered)}",
            "if it is one, send its rows of the tables area and body_area first",
        )

    def _board(self, place: str) -> list[str]:
        if place in self.bodies:
            return []
        return [
            f"{place} is no body that is set up: please check the code "
            f"({_named(place, self.bodies)})"
        ]

    def _refuse_of_other_kind(self, agency: str, place: str, known: Iterable[str]) -> None:
        kind = self.bodies.get(place)
        if kind is None:
            return
        whole = self.wholes.get(place)
        rather = (
            f"its region is {whole}"
            if whole is not None and whole in known
            else _named(place, known)
        )
        raise _refused(
            f"{place} is a {BODY_TYPE[kind]}, and {agency} does not send from such: {rather}"
        )


def _told(home: Path, table: str, coming: Iterable[Candidate]) -> pl.DataFrame:
    """A table of places as the deployment tells it, all text."""
    read = records_in_use if table in OF_BODIES else current_records
    held = read(home, table)
    now = [
        each.accepted
        for file in coming
        if file.parsed_format == contract_table.FORMAT
        for each in file.checked
        if each.table == table
    ]
    return pl.concat([as_text(rows) for rows in (held, *now)], how="diagonal_relaxed")


def _named(place: str, known: Iterable[str]) -> str:
    """The places that may be meant: all if they are few, else those of a code that is near."""
    every = sorted(known)
    if not every:
        return "none is set up"
    if len(every) <= MOST_NAMED:
        return f"it sends from {', '.join(every)}"
    near = get_close_matches(place.upper(), every)
    return f"near it are {', '.join(near)}" if near else f"{len(every)} are set up, none near it"


def _nothing_set_up(agency: str, place: str) -> str:
    kind = BODY_TYPE[KIND_OF[agency]] if agency in KIND_OF else "body that covers a council"
    return (
        f"no {kind} is set up yet in the table body: whether {place} is a place of {agency} could "
        "not be looked up, and no page counts its records until it is"
    )


def _refused(*sentences: str) -> Refused:
    return Refused.because("; ".join(sentences), column="place")
