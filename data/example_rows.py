"""Invented rows of each contract, as they would stand in a file of whoever sends it."""

from datetime import date, timedelta
from typing import Any

import dataframely as dy

from data.contracts import TABLES
from data.example_senders import PROBATION_ID, said_by, senders

FIRST_DAY = date(2025, 6, 2)
BETWEEN_DAYS = timedelta(days=14)
"""Days of one row follow each other in the order of its columns."""
BLANK = {
    *("expected_birth_date", "death_date", "upn", "la_child_id"),
    *("valid_from", "valid_to", "closure_date", "closure_reason", "end_reason"),
    *("plan_end_date", "episode_end_date", "end_date", "to_date", "address_to"),
    *("about_event_id", "about_record_id", "meeting_id"),
}
"""Columns that most rows of practice leave blank."""
WORDS = {
    "forename": "Quillon",
    "middle_names": "Ash",
    "surname": "Ravensgate",
    "aliases": "Quill Ravensgate",
    "child_name": "Wren Ravensgate",
    "address": "1 Invented Street, Ashmere",
    "child_address": "1 Invented Street, Ashmere",
    "postcode": "ZZ9 9ZZ",
    "home_postcode": "ZZ9 9ZZ",
    "crn": PROBATION_ID,
    "pnc": "2025/0000001A",
    "noms_number": "A0001AA",
    "nhs_number": "9990000018",
    "plan_names_role_for": "probation; yot",
    "la_code": "001",
    "area_code": "X99000001",
    "area_name": "Ashmere",
    "part_of": "980",
    "predecessor_code": "001",
    "successor_code": "002",
    "neighbour_code": "002",
    "body_code": "L01",
    "body_name": "Ashmere safeguarding children board",
    "part_code": "D01",
    "whole_code": "R01",
    "pdu_code": "D01",
    "ldu_code": "D01A",
    "yot_code": "Y01",
    "to_place": "001",
    "from_place": "001",
    "subject_place": "001",
    "ethnicity": "WBRI",
    "source_code": "1A",
    "primary_need_code": "N1",
    "identifier_type": "NHS Number",
    "relationship": "father",
    "child_age": "9",
}
DAYS = {
    ("probation_order", "pre_sentence_report_date"): date(2025, 5, 26),
    ("probation_registration", "next_review_date"): date(2026, 6, 1),
    ("joint_event", "concern_arose_on"): date(2025, 5, 30),
}
"""Days that do not follow the one before them in the order of the columns."""
BORN = {"dob": date(2009, 6, 5), "birth_date": date(2016, 6, 5), "child_dob": date(2016, 6, 5)}
BORN_BY_TABLE = {
    "probation_person": date(1987, 6, 5),
    "probation_household_member": date(1987, 6, 5),
    "yot_household_adult": date(1987, 6, 5),
}
"""Dates of birth of adults, where the column is called as a child's is elsewhere."""


def template_columns(table: str) -> dict[str, dy.Column]:
    """The columns that a sender may fill, in order: not those that intake makes."""
    return {
        name: column
        for name, column in TABLES[table].columns().items()
        if not (column.metadata or {}).get("made_at_intake")
    }


def example_rows(table: str) -> list[dict[str, str]]:
    """The row of each agency that may send the table; those that are alike once."""
    rows: list[dict[str, str]] = []
    for agency in senders(table):
        if (row := example_row(table, agency)) not in rows:
            rows.append(row)
    return rows


def example_row(table: str, agency: str) -> dict[str, str]:
    """A value for each column that a sender may fill, as text; blank where none is usual."""
    row: dict[str, str] = {}
    by_sender = said_by(table, agency)
    day = FIRST_DAY
    for name, column in template_columns(table).items():
        metadata: dict[str, Any] = column.metadata or {}
        if name in by_sender:
            row[name] = by_sender[name]
        elif column.nullable and name in BLANK:
            row[name] = ""
        elif (table, name) in DAYS:
            row[name] = DAYS[table, name].isoformat()
        elif metadata["becomes"] == "month":
            row[name] = (BORN_BY_TABLE.get(table) or BORN[name]).isoformat()
        elif isinstance(column, dy.Date):
            row[name], day = day.isoformat(), day + BETWEEN_DAYS
        elif isinstance(column, dy.Datetime):
            row[name], day = f"{day} 09:30", day + BETWEEN_DAYS
        else:
            row[name] = WORDS.get(name) or _value(name, column)
    return row


def _value(name: str, column: dy.Column) -> str:
    if known := (column.metadata or {}).get("known_codes"):
        return known[0]
    match column:
        case dy.Enum():
            return str(column.categories[0])
        case dy.Bool():
            return "true"
        case dy.Int64():
            return "1"
        case dy.Float64():
            return "12.5"
        case _ if (column.metadata or {})["becomes"] == "key":
            return f"{name.removesuffix('_id').upper()}-0001"
        case _:
            return f"example {name.replace('_', ' ')}"
