"""Turn the children of a children in need census into records of social care's tables."""

import polars as pl

from data.readers import Fault
from data.readers.census_elements import (
    CHILD_GROUPS,
    CONFERENCE_DATE,
    EPISODE_GROUPS,
    GROUPS,
    NO_DISABILITY,
    PERSON,
    PRE_PROCEEDINGS,
    READ_APART,
    REFERRAL,
    REVIEW_DATE,
    TABLES_HELD,
)
from data.readers.oddities import Oddities
from data.readers.record_table import RecordTable
from data.readers.xml_records import Element

SAME_CONFERENCE = (
    "DateOfInitialCPC repeats a date that the child has already, as in CINdetails and in "
    "Section47 (DfE rule 2884): they are one conference"
)
OTHER_CONFERENCE = (
    "DateOfInitialCPC differs between CINdetails and Section47 of one episode: "
    "they are two conferences"
)
NO_CHILD_ID = "LAchildID is missing; every child needs the council's own id"


class CensusChildren:
    """The records of the children added so far, with their `faults`."""

    def __init__(self, oddities: Oddities) -> None:
        self.faults: list[Fault] = []
        self._tables = {table: RecordTable(table) for table in TABLES_HELD}
        self._oddities = oddities
        self._line_of_child: dict[str, int] = {}

    def frames(self) -> dict[str, pl.DataFrame]:
        """Return every table that a census can hold, empty ones too."""
        return {name: table.frame() for name, table in self._tables.items()}

    def add(self, child: Element) -> None:
        """Add a `Child` element: one person and whatever happened to them."""
        person = self._values(child, {})
        for group in child.parts:
            if group.name in CHILD_GROUPS:
                person |= self._values(group, PERSON) | _disability(group)
        self._add_person(child.line, person)
        whose = {"child_id": person["child_id"]} if "child_id" in person else {}
        conferences: set[str] = set()
        for episode in child.parts:
            if episode.name == "CINdetails" and episode.parts:
                self._add_episode(episode, whose, conferences)

    def _add_person(self, line: int, person: dict[str, str]) -> None:
        position = self._record("social_care_person", line, person)
        if "birth_date" in person and "expected_birth_date" in person:
            self._oddities.add("A child has a date of birth and an expected one", line)
        child_id = person.get("child_id")
        if child_id is None:
            return
        if child_id in self._line_of_child:
            reason = (
                f"the child of line {self._line_of_child[child_id]} has this id already; "
                "each child stands once in a census (DfE rule 8510)"
            )
            self.faults.append(
                Fault("social_care_person", position, line, "child_id", child_id, reason)
            )
        else:
            self._line_of_child[child_id] = line

    def _add_episode(self, episode: Element, whose: dict[str, str], conferences: set[str]) -> None:
        """Add an episode; `conferences` are the child's dates of conferences so far."""
        self._record("social_care_referral", episode.line, whose | self._values(episode, REFERRAL))
        own = self._add_conferences(episode, whose, conferences)
        for group in episode.parts:
            if group.name not in EPISODE_GROUPS or not group.parts:
                continue
            table, columns = EPISODE_GROUPS[group.name]
            values = whose | self._values(group, columns)
            self._record(table, group.line, values)
            self._add_reviews(group, values)
            dates = self._add_conferences(group, whose, conferences)
            if own and dates - own:
                self._oddities.add(OTHER_CONFERENCE, group.line)

    def _add_conferences(
        self, group: Element, whose: dict[str, str], conferences: set[str]
    ) -> set[str]:
        dates = {part.text: part.line for part in group.parts if part.name == CONFERENCE_DATE}
        dates.pop("", None)
        for date, line in dates.items():
            if date in conferences:
                self._oddities.add(SAME_CONFERENCE, line)
            else:
                self._record("social_care_conference", line, whose | {"conference_date": date})
        conferences.update(dates)
        return set(dates)

    def _add_reviews(self, plan: Element, values: dict[str, str]) -> None:
        known = {key: values[key] for key in ("child_id", "plan_start_date") if key in values}
        for reviews in plan.parts:
            for part in reviews.parts:
                if part.name == REVIEW_DATE and part.text:
                    self._record(
                        "social_care_review", part.line, known | {"review_date": part.text}
                    )

    def _record(self, table: str, line: int, values: dict[str, str]) -> int:
        position = self._tables[table].add(line, values)
        if "child_id" not in values:
            self.faults.append(Fault(table, position, line, "child_id", None, NO_CHILD_ID))
        return position

    def _values(self, element: Element, columns: dict[str, str]) -> dict[str, str]:
        """Return what stands directly in an element, by contract column."""
        values: dict[str, str] = {}
        for part in element.parts:
            column = columns.get(part.name)
            if column is None:
                self._look_at_other(part, element)
            elif column in values:
                self._oddities.add(
                    f"{part.name} is given again in one {element.name}: the first holds", part.line
                )
            elif part.text:
                values[column] = part.text
        return values

    def _look_at_other(self, part: Element, within: Element) -> None:
        if part.name == PRE_PROCEEDINGS:
            self._oddities.add(f"{part.name} was left out: no extract holds it", part.line)
        elif part.name not in READ_APART:
            self._oddities.add(
                f"{part.name[:40]} is not known in {within.name}: it was left out", part.line
            )
        elif part.name in GROUPS and not part.parts:
            self._oddities.add(f"{part.name} is empty: no record was made of it", part.line)


def _disability(group: Element) -> dict[str, str]:
    """Return whether a disability is recorded; nothing if none of the codes is given."""
    codes = {
        part.text.upper()
        for disabilities in group.parts
        if disabilities.name == "Disabilities"
        for part in disabilities.parts
        if part.text
    }
    return {"disabled": "false" if codes == {NO_DISABILITY} else "true"} if codes else {}
