"""The agencies, and how a row says which it is about and whose id it quotes."""

import dataframely as dy

from data.contracts.column_marks import also_called
from data.contracts.columns import (
    agency_id,
    listed_code,
)

AGENCY = {
    "social_care": "children's social care",
    "probation": "probation",
    "yot": "youth offending team",
    "police": "police",
    "board": "safeguarding board",
}
"""Who may send a submission."""


def subject(*, primary_key: bool = False) -> dy.String:
    """The person whom a row is about, by another agency's id."""
    return agency_id(
        "The person, by the id of the agency named in subject_agency",
        of="subject",
        key_name="subject_key",
        scope="subject_agency",
        primary_key=primary_key,
        nullable=not primary_key,
    )


def of_agency(description: str) -> dy.Column:
    """The agency that a row is about; `agency` outside the vault is whoever sent it."""
    return also_called(listed_code(description, "partner_agency", primary_key=True), "agency")
