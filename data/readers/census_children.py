"""Turn the children of a children in need census into records of social care's tables.

A record is a list, its values in the order of `RECORDS`: a census has millions of them.
"""

import polars as pl

from data.alike import several_alike
from data.readers import Fault
from data.readers.census_codes import disability, factors
from data.readers.census_elements import (
    CHILD_GROUPS,
    CONFERENCE_DATE,
    EPISODE_GROUPS,
    GROUPS_IN,
    IN_CHILD,
    NOT_KEPT,
    PLACES,
    READ_APART,
    RECORDS,
    REVIEW_DATE,
    REVIEWS,
    meant_by,
)
from data.readers.oddities import Oddities
from data.readers.record_table import Record, RecordTable
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
CHILD, REFERRAL, PLAN = "social_care_person", "social_care_referral", "social_care_plan"
ASSESSMENT, PRE_PROCEEDINGS = "social_care_assessment", "social_care_pre_proceedings"
CHILD_ID = 0
"""Its place in every record."""
BIRTH_DATE, EXPECTED_BIRTH_DATE, DISABLED = map(
    RECORDS[CHILD].index, ("birth_date", "expected_birth_date", "disabled")
)
REFERRAL_DATE = RECORDS[REFERRAL].index("referral_date")
PLAN_START_DATE = RECORDS[PLAN].index("plan_start_date")
FACTORS_FOUND = RECORDS[ASSESSMENT].index("factors")
EPISODE, NUMBER = map(RECORDS[PRE_PROCEEDINGS].index, ("referral_date", "pre_proceedings_number"))


class CensusChildren:
    """The records of the children added so far."""

    def __init__(self, oddities: Oddities) -> None:
        self._without_id: list[Fault] = []
        self._tables = {table: RecordTable(table, columns) for table, columns in RECORDS.items()}
        self._oddities = oddities
        self._not_kept = dict.fromkeys(NOT_KEPT, 0)

    def frames(self) -> dict[str, pl.DataFrame]:
        """Return every table that a census can hold, empty ones too.

        But for pre-proceedings: collections before 2026 do not ask for them, so that none is
        not yet "none took place".
        """
        frames = {name: table.frame() for name, table in self._tables.items()}
        if frames[PRE_PROCEEDINGS].is_empty():
            del frames[PRE_PROCEEDINGS]
        return frames

    def faults(self, children: pl.DataFrame) -> list[Fault]:
        """Name what is wrong with records, given all children's own as they are in `frames`."""
        ids = children.select("child_id", "row", record=pl.int_range(pl.len(), dtype=pl.Int64))
        known = several_alike(ids, ["child_id"]).drop_nulls("child_id")
        first = known.unique("child_id", keep="first").rename({"row": "line", "record": "first"})
        again = known.join(first, on="child_id").filter(pl.col("record") != pl.col("first"))
        repeated = [
            Fault(
                CHILD,
                each["record"],
                each["row"],
                "child_id",
                each["child_id"],
                f"the child of line {each['line']} has this id already; "
                "each child stands once in a census (DfE rule 8510)",
            )
            for each in again.iter_rows(named=True)
        ]
        return sorted([*self._without_id, *repeated], key=lambda fault: fault.record)

    def notes(self) -> list[str]:
        """Say how many elements there were of each kind that no table holds."""
        return [
            f"{name} is held by no table: it was left out "
            f"({count:,} element{'' if count == 1 else 's'})"
            for name, count in self._not_kept.items()
            if count
        ]

    def add(self, child: Element) -> None:
        """Add a `Child` element: one person and whatever happened to them."""
        for part in child.parts:
            if not part.parts or part.name not in IN_CHILD:
                self._look_at_other(part, child, IN_CHILD)
        child_id = self._add_person(child)
        conferences: set[str] = set()
        for episode in child.parts:
            if episode.name == "CINdetails" and episode.parts:
                self._add_episode(episode, child_id, conferences)

    def _add_person(self, child: Element) -> str | None:
        person: Record = [None] * len(RECORDS[CHILD])
        for group in child.parts:
            if group.name in CHILD_GROUPS:
                said = self._record_of(group, CHILD)
                said[DISABLED] = disability(group)
                # What a later group says too holds.
                person = [
                    earlier if later is None else later
                    for earlier, later in zip(person, said, strict=True)
                ]
        self._add(CHILD, child.line, person)
        if person[BIRTH_DATE] is not None and person[EXPECTED_BIRTH_DATE] is not None:
            self._oddities.add("A child has a date of birth and an expected one", child.line)
        return person[CHILD_ID]

    def _add_episode(self, episode: Element, child_id: str | None, conferences: set[str]) -> None:
        """Add an episode; `conferences` are the child's dates of conferences so far."""
        referral = self._record_of(episode, REFERRAL)
        referral[CHILD_ID] = child_id
        self._add(REFERRAL, episode.line, referral)
        own = self._add_conferences(episode, child_id, conferences)
        pre_proceedings = 0
        for group in episode.parts:
            table = EPISODE_GROUPS.get(group.name)
            if table is None or not group.parts:
                continue
            record = self._record_of(group, table)
            record[CHILD_ID] = child_id
            if table == ASSESSMENT:
                record[FACTORS_FOUND] = factors(group)
            elif table == PRE_PROCEEDINGS:
                pre_proceedings += 1
                record[EPISODE], record[NUMBER] = referral[REFERRAL_DATE], str(pre_proceedings)
            self._add(table, group.line, record)
            if table == PLAN:
                self._add_reviews(group, child_id, record[PLAN_START_DATE])
            dates = self._add_conferences(group, child_id, conferences)
            if own and dates - own:
                self._oddities.add(OTHER_CONFERENCE, group.line)

    def _add_conferences(
        self, group: Element, child_id: str | None, conferences: set[str]
    ) -> set[str]:
        dates = {text: line for name, line, text, _ in group.parts if name == CONFERENCE_DATE}
        dates.pop("", None)
        for date, line in dates.items():
            if date in conferences:
                self._oddities.add(SAME_CONFERENCE, line)
            else:
                self._add("social_care_conference", line, [child_id, date])
        conferences.update(dates)
        return set(dates)

    def _add_reviews(
        self, plan: Element, child_id: str | None, plan_start_date: str | None
    ) -> None:
        for reviews in plan.parts:
            for part in reviews.parts if reviews.name == REVIEWS else ():
                if part.name != REVIEW_DATE:
                    self._look_at_other(part, reviews, frozenset())
                elif part.text:
                    review: Record = [child_id, plan_start_date, part.text]
                    self._add("social_care_review", part.line, review)

    def _add(self, table: str, line: int, record: Record) -> None:
        position = self._tables[table].add(line, record)
        if record[CHILD_ID] is None:
            self._without_id.append(Fault(table, position, line, "child_id", None, NO_CHILD_ID))

    def _record_of(self, element: Element, table: str) -> Record:
        """Return what stands directly in an element, as a record of the table."""
        record: Record = [None] * len(RECORDS[table])
        places, not_kept = PLACES[table], self._not_kept
        for part in element.parts:
            name, line, text, parts = part
            place = places.get(name)
            if place is None:
                # Most others are known, and nothing is odd about them.
                if name in not_kept:
                    not_kept[name] += text != ""
                elif name not in READ_APART[table] and not (parts and name in GROUPS_IN[table]):
                    self._look_at_other(part, element, GROUPS_IN[table])
            elif record[place] is not None:
                self._oddities.add(
                    f"{name} is given again in one {element.name}: the first holds", line
                )
            elif text:
                record[place] = text
        return record

    def _look_at_other(self, part: Element, within: Element, groups: frozenset[str]) -> None:
        """Note an element that is none of the record's own, nor a group with parts."""
        if part.name in groups:
            self._oddities.add(f"{part.name} is empty: no record was made of it", part.line)
        elif expected := meant_by(part.name):
            self._oddities.add(
                f"{part.name} stands in {within.name}, where {expected} is expected: "
                "it was left out",
                part.line,
            )
        else:
            self._oddities.add(
                f"{part.name[:40]} is not known in {within.name}: it was left out", part.line
            )
