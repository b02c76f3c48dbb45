"""Whose id a joint event or a meeting quotes: of which agency, and of which place."""

import polars as pl

from data.contracts import TABLES
from data.declaration import Provenance

SUBJECT_OF = {
    "social_care": "social_care_person",
    "probation": "probation_person",
    "yot": "yot_person",
    "police": "police_person",
    "board": "board_person",
}
"""What a subject's id names, by the agency whose id it is."""
KNOWN_EVERYWHERE = "probation"
"""The agency whose ids of persons are the same in all places."""


def fill_places(table: str, text: pl.DataFrame, of: Provenance) -> pl.DataFrame:
    """Put the submission's own place where an event by or to its agency names none.

    A child in a record of exploitation is the sender's own where it does not say whose.
    """
    if table == "exploitation":
        return _fill_subject_agency(text, of)
    if table != "joint_event":
        return text
    sides = [("from_agency", "from_place"), ("to_agency", "to_place")]
    missing = [place for _, place in sides if place not in text.columns]
    return text.with_columns(
        pl.lit(None, pl.String).alias(place) for place in missing
    ).with_columns(
        pl.when(pl.col(place).is_null() & (_said(agency) == of.agency))
        .then(pl.lit(of.place_code))
        .otherwise(pl.col(place))
        .alias(place)
        for agency, place in sides
    )


def _fill_subject_agency(text: pl.DataFrame, of: Provenance) -> pl.DataFrame:
    if "subject_agency" not in text.columns:
        text = text.with_columns(pl.lit(None, pl.String).alias("subject_agency"))
    return text.with_columns(pl.col("subject_agency").fill_null(of.agency))


def _said(agency: str) -> pl.Expr:
    """An agency's code as it will be once it is cast."""
    return pl.col(agency).str.strip_chars().str.to_lowercase()


def has_subject(table: str) -> bool:
    """Whether rows of the table quote another agency's id of a person."""
    return any(
        (column.metadata or {}).get("scope") == "subject_agency"
        for column in TABLES[table].columns().values()
    )


def subject_place(table: str, of: Provenance) -> pl.Expr:
    """The place within which the subject's id is unique: empty if everywhere, null if unknown."""
    agency = pl.col("subject_agency")
    place = pl.when(agency == KNOWN_EVERYWHERE).then(pl.lit(""))
    place = place.when(agency == of.agency).then(pl.lit(of.place_code))
    if table == "joint_event":
        place = place.when(agency == pl.col("to_agency")).then(pl.col("to_place"))
        place = place.when(agency == pl.col("from_agency")).then(pl.col("from_place"))
    if "subject_place" in TABLES[table].columns():
        return place.otherwise(pl.col("subject_place"))
    return place.otherwise(None)
