"""The people of the Standard Safeguarding Dataset: one CSV a table, a council and a year.

Source: data-to-insight/ssd-data-model, data objects specification.
"""

import polars as pl

from data.synthetic.extracts.by_year import Tables, date_of, part_out, yes_no

NOTHING = pl.lit(None, dtype=pl.String)


def add_people(tables: Tables, people: pl.DataFrame) -> None:
    """Add who the people are: persons, families, addresses, identifiers."""
    part_out(
        tables,
        "ssd_person",
        people,
        {
            "pers_person_id": pl.col("local_id"),
            "pers_forename": pl.col("forename"),
            "pers_surname": pl.col("surname"),
            "pers_sex": pl.col("sex"),
            "pers_gender": NOTHING,
            "pers_ethnicity": pl.col("ethnicity"),
            "pers_dob": date_of("born"),
            "pers_common_child_id": pl.col("nhs_number"),
            "pers_legacy_id": NOTHING,
            "pers_upn_unknown": pl.when(pl.col("is_child") & pl.col("upn").is_null()).then(
                pl.lit("UN1")
            ),
            "pers_send_flag": NOTHING,
            "pers_expected_dob": date_of("expected"),
            "pers_death_date": NOTHING,
            "pers_is_mother": yes_no("is_mother"),
            "pers_nationality": NOTHING,
        },
    )
    part_out(
        tables,
        "ssd_family",
        people,
        {
            "fami_table_id": pl.format("F{}-{}", "family_number", "local_id"),
            "fami_family_id": pl.col("family_number"),
            "fami_person_id": pl.col("local_id"),
        },
    )
    _add_addresses(tables, people)
    identifiers = people.unpivot(
        on=["upn", "team_number"],
        index=["place", "year", "local_id", "first_day"],
        variable_name="kind",
        value_name="value",
    ).filter(pl.col("value").is_not_null())
    kinds = {"upn": "Unique Pupil Number", "team_number": "YOT Number"}
    part_out(
        tables,
        "ssd_linked_identifiers",
        identifiers,
        {
            "link_table_id": pl.format("L{}-{}", "local_id", "kind"),
            "link_person_id": pl.col("local_id"),
            "link_identifier_type": pl.col("kind").replace_strict(kinds),
            "link_identifier_value": pl.col("value"),
            "link_valid_from_date": date_of("first_day"),
            "link_valid_to_date": NOTHING,
        },
    )


def _add_addresses(tables: Tables, people: pl.DataFrame) -> None:
    house, street, town = (
        pl.col("address").str.extract(pattern)
        for pattern in (r"^(\d+) ", r"^\d+ (.*), ", r", (.*)$")
    )
    json = pl.concat_str(
        pl.lit('{"ROOM":"","FLOOR":"","FLAT":"","BUILD":"","HOUSE":"'),
        house,
        pl.lit('","STREET":"'),
        street,
        pl.lit('","TOWN":"'),
        town,
        pl.lit('","UPRN":"","EASTING":"","NORTHING":""}'),
    )
    part_out(
        tables,
        "ssd_address",
        people,
        {
            "addr_table_id": pl.format("A{}", "local_id"),
            "addr_address_json": json,
            "addr_person_id": pl.col("local_id"),
            "addr_address_type": pl.lit("HOME"),
            "addr_address_start_date": date_of("first_day"),
            "addr_address_end_date": NOTHING,
            "addr_address_postcode": pl.col("postcode"),
        },
    )
