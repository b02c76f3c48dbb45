"""Every file of a generated world: its rows, and what its sender says that it covers.

Rows that the generator spoilt on purpose are passed over: `truth/dirt.csv` names them.
"""

import csv
import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from . import census, safeguarding_dataset
from .values import Row, typed

PRIMARY_KEYS = {
    "area": ("la_code",),
    "body": ("body_code",),
    "body_area": ("body_code", "la_code"),
    "body_part": ("part_code", "whole_code"),
    "social_care_person": ("place", "child_id"),
    "social_care_family": ("place", "family_id", "child_id"),
    "social_care_referral": ("place", "child_id", "referral_date"),
    "social_care_plan": ("place", "child_id", "plan_start_date"),
    "social_care_looked_after": ("place", "child_id", "episode_start_date"),
    "social_care_enquiry": ("place", "child_id", "enquiry_start_date"),
    "social_care_conference": ("place", "child_id", "conference_date"),
    "social_care_review": ("place", "child_id", "review_date"),
    "probation_person": ("crn",),
    "probation_order": ("place", "order_id"),
    "probation_registration": ("crn", "type_code", "start_date"),
    "probation_child": ("crn", "assessment_date", "child_name", "child_dob"),
    "probation_assessment": ("place", "assessment_id"),
    "probation_contact": ("crn", "contact_date", "contact_type"),
    "probation_checklist": ("crn", "asked_on", "stage"),
    "yot_person": ("place", "client_id"),
    "yot_household_adult": ("place", "client_id", "forename", "surname", "dob"),
    "yot_intervention": ("place", "intervention_id"),
    "yot_assessment": ("place", "assessment_id"),
    "yot_plan": ("place", "plan_id"),
    "yot_contact": ("place", "client_id", "contact_date", "kind"),
    "yot_custody": ("place", "client_id", "kind", "from_datetime"),
    "yot_need": ("place", "client_id", "assessed_date", "need"),
    "yot_circumstance": ("place", "client_id", "on_date", "setting"),
    "audit_case": ("place", "audit_id", "of_agency", "case_token"),
    "audit_judgement": (
        *("place", "audit_id", "case_token", "criterion", "judged_agency"),
        *("auditor_agency", "audit_pass"),
    ),
    "survey_answer": ("place", "survey_id", "of_agency", "respondent_ref", "question"),
    "standard_reply": ("place", "body_code", "of_agency", "standard", "on_date"),
    "seat": ("place", "body_code", "board_group", "of_agency", "seat"),
    "attendance": ("place", "body_code", "board_group", "of_agency", "seat", "meeting_date"),
    "incident": ("place", "incident_id"),
    "challenge": ("place", "challenge_id"),
    "recommendation": ("place", "recommendation_id"),
    "service_judgement": ("place", "of_agency", "service", "criterion", "date"),
    "joint_event": ("event_id",),
    "probation_programme": ("crn", "programme", "required_date"),
    "exploitation": ("place", "subject_id", "identified_on"),
    "workforce": ("place", "of_agency", "staff_ref", "start_date"),
    "supervision": ("place", "of_agency", "staff_ref", "date"),
    "file_check": ("place", "of_agency", "subject_id", "document", "checked_on"),
    "meeting": ("meeting_id", "subject_agency", "place", "subject_id"),
}


@dataclass(frozen=True)
class Submission:
    """One folder that an agency sent."""

    agency: str
    place: str
    start: date
    end: date
    folder: Path
    covers: dict[str, str] = field(compare=False)


@dataclass(frozen=True)
class Coverage:
    """A kind of record that one place sent, or logs, completely from one day to another."""

    agency: str
    place: str
    kind: str
    start: date
    end: date


@dataclass
class Extracts:
    """Rows by table, newest of each key, and everything that is covered."""

    rows: dict[str, list[Row]]
    coverage: list[Coverage]
    start: date
    end: date


def submissions(world: Path) -> list[Submission]:
    """Every submission of the world, oldest period first."""
    found = []
    for label in world.rglob("submission.toml"):
        said = tomllib.loads(label.read_text(encoding="utf-8"))
        start, end = (date.fromisoformat(day) for day in said["period"].split(".."))
        found.append(
            Submission(
                said["agency"], said["place"], start, end, label.parent, said.get("covers", {})
            )
        )
    return sorted(found, key=lambda submission: (submission.end, str(submission.folder)))


def file_tables(path: Path) -> tuple[str, ...]:
    """The tables that a file holds, even when it has no rows."""
    if path.suffix == ".xml":
        return census.TABLES
    return (safeguarding_dataset.TABLES.get(path.stem, path.stem),)


def spoilt_rows(world: Path) -> dict[Path, set[int]]:
    """The rows of each file that were spoilt on purpose; the header is row 1."""
    listed = world / "truth" / "dirt.csv"
    spoilt: dict[Path, set[int]] = {}
    if listed.exists():
        with listed.open(encoding="utf-8", newline="") as lines:
            for line in csv.DictReader(lines):
                spoilt.setdefault(world / line["file"], set()).add(int(line["row"]))
    return spoilt


def file_rows(path: Path, spoilt: Collection[int] = ()) -> Iterator[tuple[str, Row]]:
    """Each row of one file with its table, but for the spoilt ones."""
    if path.suffix == ".xml":
        yield from census.read(path)
        return
    with path.open(encoding="utf-8-sig", newline="") as lines:
        for number, line in enumerate(csv.DictReader(lines), start=2):
            if number in spoilt:
                continue
            row = {name: typed(text) for name, text in line.items()}
            table = file_tables(path)[0]
            if path.stem in safeguarding_dataset.TABLES:
                row = safeguarding_dataset.rename(row)
            yield table, row


def filled(row: Row, other: Row) -> Row:
    """A row with what it lacks taken from another file of the same submission."""
    return {**row, **{name: value for name, value in other.items() if row.get(name) is None}}


def read(world: Path) -> Extracts:
    """Read a world; where years repeat a record, the newest year's row holds."""
    newest: dict[str, dict[tuple, Row]] = {table: {} for table in PRIMARY_KEYS}
    coverage = []
    sent = submissions(world)
    spoilt = spoilt_rows(world)
    for submission in sent:
        kinds = {}
        here: dict[str, dict[tuple, Row]] = {table: {} for table in PRIMARY_KEYS}
        for path in sorted(submission.folder.iterdir()):
            if path.suffix not in (".csv", ".xml"):
                continue
            kinds |= dict.fromkeys(file_tables(path), "complete")
            for table, row in file_rows(path, spoilt.get(path, ())):
                if table not in PRIMARY_KEYS:
                    continue
                row |= {"agency": submission.agency, "place": submission.place}
                row["last_told"] = submission.end
                key = tuple(row.get(name) for name in PRIMARY_KEYS[table])
                newest[table][key] = filled(row, here[table].get(key, {}))
                here[table][key] = newest[table][key]
        kinds |= submission.covers
        coverage += [
            Coverage(submission.agency, submission.place, kind, submission.start, submission.end)
            for kind, how_far in kinds.items()
            if how_far == "complete"
        ]
    agencies = [submission for submission in sent if submission.agency != "board"]
    return Extracts(
        rows={table: list(rows.values()) for table, rows in newest.items()},
        coverage=coverage,
        start=min(submission.start for submission in agencies),
        end=max(submission.end for submission in agencies),
    )
