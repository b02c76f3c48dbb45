"""The people of each agency's tables, in columns that linkage can compare."""

from collections.abc import Callable
from datetime import date

import polars as pl

from data.linkage.cleaning import identifier, split_full_name

ADULT_AGE = 18
"""Years. Source: Children Act 1989, section 105."""

PERSON = pl.Schema(
    {
        "record_key": pl.String,
        "source": pl.String,
        "person_kind": pl.String,
        "place_code": pl.String,
        "family_key": pl.String,
        "forename": pl.String,
        "surname": pl.String,
        "other_names": pl.String,
        "birth_date": pl.Date,
        "age": pl.Int64,
        "age_on": pl.Date,
        "sex": pl.String,
        "postcodes": pl.List(pl.String),
        "family_postcode": pl.String,
        "address": pl.String,
        "upn": pl.String,
        "nhs_number": pl.String,
        "yot_number": pl.String,
        "pnc": pl.String,
        "council_child_id": pl.String,
    }
)
"""One row per record key. `family_key` is the record whose household or case named the
person; `age` in years on the day `age_on`, where the birth date is not known;
`other_names` full names parted by semicolons; `postcodes` the person's own as written,
latest first, `family_postcode` that of the record which named the person; `address` the
latest, in one line."""

IDENTIFIER_COLUMNS = {
    "Unique Pupil Number": "upn",
    "NHS Number": "nhs_number",
    "YOT Number": "yot_number",
    "PNC": "pnc",
}
"""Identifier types as the Standard Safeguarding Dataset names them, and our columns.

Source: data-to-insight/ssd-data-model, ssd_linked_identifiers; PNC is not of its list.
"""

Table = Callable[[str], pl.DataFrame]


def people(identities: Table, first_social_care_day: date | None) -> pl.DataFrame:
    """One row per record key of every table of people, in the columns of `PERSON`.

    Args:
        identities: gives the vault's rows of a table with `place_code` of the sender.
        first_social_care_day: start of the first social care submission; whoever was
            18 years old by then counts as an adult of social care, as mothers do.
    """
    frames = [
        _social_care(identities, first_social_care_day),
        _probation(identities("probation_person")),
        _probation_children(identities("probation_child"), identities("probation_person")),
        _yot(identities("yot_person")),
        _household_adults(identities("yot_household_adult"), identities("yot_person")),
    ]
    return pl.concat([_in_form(frame) for frame in frames])


def _social_care(identities: Table, first_day: date | None) -> pl.DataFrame:
    known = identities("social_care_person")
    is_grown = (
        pl.col("birth_date").dt.offset_by(f"{ADULT_AGE}y") <= first_day
        if first_day
        else pl.lit(value=False)
    )
    is_adult = (is_grown | pl.col("is_mother")).fill_null(value=False)
    addresses = (
        _addresses(identities)
        .sort("address_from", descending=True, nulls_last=True)
        .group_by("record_key", maintain_order=True)
        .agg(postcodes=pl.col("postcode").drop_nulls())
    )
    return (
        known.join(_identifiers(identities("social_care_identifier")), "record_key", how="left")
        .join(addresses, "record_key", how="left")
        .with_columns(
            source=pl.lit("social_care_person"),
            person_kind=pl.when(is_adult).then(pl.lit("adult")).otherwise(pl.lit("child")),
            council_child_id=pl.col("place_code") + ":" + pl.col("child_id"),
            **{name: pl.coalesce(name, f"linked_{name}") for name in ("upn", "nhs_number")},
        )
    )


def _addresses(identities: Table) -> pl.DataFrame:
    """Addresses as written, and the postcodes of the homes that looked-after children left."""
    homes = identities("social_care_looked_after").select(
        "record_key",
        address_from="episode_start_date",
        address=pl.lit(None, pl.String),
        postcode="home_postcode",
    )
    # Each episode of a child repeats the one home.
    left = (
        homes.drop_nulls("postcode")
        .sort("address_from")
        .unique(["record_key", "postcode"], keep="last", maintain_order=True)
    )
    return pl.concat([identities("social_care_address").select(left.columns), left])


def _identifiers(given: pl.DataFrame) -> pl.DataFrame:
    columns = {
        ours: pl.col("identifier_value").filter(pl.col("identifier_type") == theirs).first()
        for theirs, ours in IDENTIFIER_COLUMNS.items()
    }
    kept = given.sort("record_key", "identifier_value").group_by("record_key").agg(**columns)
    return kept.rename({"upn": "linked_upn", "nhs_number": "linked_nhs_number"})


def _probation(known: pl.DataFrame) -> pl.DataFrame:
    return known.with_columns(
        source=pl.lit("probation_person"),
        person_kind=pl.lit("adult"),
        forename=pl.concat_str("forename", "middle_names", separator=" ", ignore_nulls=True),
        other_names=pl.col("aliases"),
        birth_date=pl.col("dob"),
        postcodes=pl.concat_list("postcode"),
    )


def _probation_children(given: pl.DataFrame, offenders: pl.DataFrame) -> pl.DataFrame:
    homes = offenders.select(offender_key="record_key", family_postcode="postcode")
    latest = given.sort("assessment_date", "child_name").unique(
        "record_key", keep="last", maintain_order=True
    )
    names = [split_full_name(name) for name in latest["child_name"]]
    return latest.join(homes, "offender_key", how="left").with_columns(
        pl.Series("forename", [forename for forename, _ in names], pl.String),
        pl.Series("surname", [surname for _, surname in names], pl.String),
        source=pl.lit("probation_child"),
        person_kind=pl.lit("child"),
        family_key=pl.col("offender_key"),
        birth_date=pl.col("child_dob"),
        age=pl.col("child_age"),
        age_on=pl.col("assessment_date"),
        sex=pl.col("child_gender"),
        postcodes=pl.concat_list("child_address"),
    )


def _yot(known: pl.DataFrame) -> pl.DataFrame:
    return known.with_columns(
        source=pl.lit("yot_person"),
        person_kind=pl.lit("child"),
        birth_date=pl.col("dob"),
        postcodes=pl.concat_list("postcode"),
        yot_number=pl.col("client_id"),
        council_child_id=pl.col("la_code") + ":" + pl.col("la_child_id"),
    )


def _household_adults(given: pl.DataFrame, clients: pl.DataFrame) -> pl.DataFrame:
    homes = clients.select(client_key="record_key", family_postcode="postcode")
    return (
        given.unique("record_key", keep="first", maintain_order=True)
        .join(homes, "client_key", how="left")
        .with_columns(
            source=pl.lit("yot_household_adult"),
            person_kind=pl.lit("adult"),
            family_key=pl.col("client_key"),
            birth_date=pl.col("dob"),
        )
    )


def _in_form(frame: pl.DataFrame) -> pl.DataFrame:
    missing = [
        pl.lit(None, dtype=kind).alias(name)
        for name, kind in PERSON.items()
        if name not in frame.columns
    ]
    return (
        frame.with_columns(missing)
        .select(pl.col(name).cast(kind) for name, kind in PERSON.items())
        .with_columns(identifier(name) for name in ("upn", "nhs_number", "yot_number", "pnc"))
    )
