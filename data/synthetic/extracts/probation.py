"""Probation's extracts, in the columns of its contract."""

import polars as pl

from data.synthetic.extracts.by_year import Tables, date_of, in_its_year, in_years, part_out, sex_of
from data.synthetic.families import FAR, Homes
from data.synthetic.offenders import Offenders
from data.synthetic.people import YEAR
from data.synthetic.places import REGION, Region, council_code, unit_code
from data.synthetic.records import Records
from data.synthetic.supervision import Supervision
from data.synthetic.timeline import Timeline

NOTHING = pl.lit(None, dtype=pl.String)
FLAG_REVIEW_EVERY = 91
"""Days: three months, as nDelius suggests for a child protection flag."""


def offender_years(
    offenders: Offenders, homes: Homes, region: Region, timeline: Timeline
) -> pl.DataFrame:
    """Where people on probation live and are managed, as known at the end of each year.

    Returns:
        One row a person and year with an order: person, family, year, year_end, board, unit.
    """
    years = in_years(offenders.order, timeline).select("person", "family", "year", "year_end")
    years = years.unique(maintain_order=True).sort("person", "year")
    board = homes.on(years["family"].to_numpy(), years["year_end"].to_numpy())
    # A person stays with one unit for as long as they live in one board.
    draw = (years["person"].to_numpy() * 0.6180339887) % 1
    return years.with_columns(board=pl.Series(board), unit=pl.Series(region.units_for(board, draw)))


def add_probation(
    tables: Tables,
    offenders: Offenders,
    supervision: Supervision,
    records: Records,
    years: pl.DataFrame,
    timeline: Timeline,
) -> None:
    """Add every table of probation's."""
    crn = records.offender.select("person", "crn")

    def identified(rows: pl.DataFrame, person: str = "person") -> pl.DataFrame:
        known = rows.join(crn, left_on=person, right_on="person", maintain_order="left")
        return known.with_columns(place=pl.lit(REGION))

    people = years.select("person", "year", "board", "unit").join(
        records.offender, on="person", maintain_order="left"
    )
    _add_people(tables, people.with_columns(place=pl.lit(REGION)))
    _add_orders(tables, in_years(identified(offenders.order), timeline))
    _add_registrations(tables, in_years(identified(supervision.registration), timeline))
    named = offenders.named_child.select("offender", "person", "day", true_birth="birth").join(
        records.named_child, on=["offender", "person"], maintain_order="left_right"
    )
    _add_children(tables, in_its_year(identified(named, "offender"), timeline))
    _add_contacts(tables, in_its_year(identified(supervision.contact), timeline))


def _add_people(tables: Tables, people: pl.DataFrame) -> None:
    part_out(
        tables,
        "probation_person",
        people,
        {
            "crn": pl.col("crn"),
            "pnc": NOTHING,
            "noms_number": NOTHING,
            "forename": pl.col("forename"),
            "middle_names": NOTHING,
            "surname": pl.col("surname"),
            "aliases": pl.col("aliases"),
            "dob": date_of("birth"),
            "sex": sex_of(),
            "ethnicity": pl.col("ethnicity"),
            "address": pl.col("address"),
            "postcode": pl.col("postcode"),
            "pdu_code": unit_code("unit"),
            "ldu_code": pl.format("{}A", unit_code("unit")),
            "limited_access": pl.lit(value=False),
            "la_code": council_code("board"),
        },
    )


def _add_orders(tables: Tables, order: pl.DataFrame) -> None:
    part_out(
        tables,
        "probation_order",
        order,
        {
            "crn": pl.col("crn"),
            "order_id": pl.format("{}-{}", "crn", "start"),
            "order_type": pl.col("order_type"),
            "requirements": pl.col("requirements"),
            "unpaid_work_only": pl.col("unpaid_work_only"),
            "sentence_date": date_of("sentenced"),
            "start_date": date_of("start"),
            "end_date": date_of("end"),
            "pre_sentence_report_date": date_of("report"),
            "offence_against_child": pl.col("against_child"),
            "domestic_abuse_history": pl.col("domestic_abuse"),
        },
    )


def _add_registrations(tables: Tables, registration: pl.DataFrame) -> None:
    until = pl.min_horizontal("year_end", pl.col("end").fill_null(FAR))
    reviews = (until - pl.col("start")) // FLAG_REVIEW_EVERY
    registration = registration.with_columns(
        last=pl.when(reviews > 0).then(pl.col("start") + reviews * FLAG_REVIEW_EVERY),
        next=pl.col("start") + (reviews + 1) * FLAG_REVIEW_EVERY,
    )
    part_out(
        tables,
        "probation_registration",
        registration,
        {
            "crn": pl.col("crn"),
            "type_code": pl.col("type"),
            "start_date": date_of("start"),
            "next_review_date": date_of("next"),
            "last_review_date": date_of("last"),
            "end_date": date_of("end"),
        },
    )


def _add_children(tables: Tables, child: pl.DataFrame) -> None:
    age = ((pl.col("day") - pl.col("true_birth")) / YEAR).floor().cast(pl.Int64)
    child = child.unique(["crn", "day", "child_name"], keep="first", maintain_order=True)
    part_out(
        tables,
        "probation_child",
        child,
        {
            "crn": pl.col("crn"),
            "assessment_date": date_of("day"),
            "child_name": pl.col("child_name"),
            "child_dob": date_of("birth"),
            "child_age": pl.when(pl.col("birth").is_null()).then(age),
            "child_gender": sex_of(),
            "child_address": pl.concat_str(
                "address", "postcode", separator=", ", ignore_nulls=True
            ),
            "relationship": pl.lit("child or stepchild"),
            "has_or_seeks_contact": pl.lit(value=True),
            "direct_contact": pl.lit(value=True),
            "known_to_services": pl.lit(None, pl.Boolean),
            "early_help": NOTHING,
            "child_in_need": NOTHING,
            "protection_plan": NOTHING,
            "share_with_services": pl.lit(None, pl.Boolean),
            "risk_reason_for_plan": pl.lit(None, pl.Boolean),
        },
    )


def _add_contacts(tables: Tables, contact: pl.DataFrame) -> None:
    part_out(
        tables,
        "probation_contact",
        contact,
        {
            "crn": pl.col("crn"),
            "contact_date": date_of("day"),
            "contact_type": pl.col("type"),
            "complied": pl.col("complied"),
            "purpose_child_protection": pl.col("is_for_protection"),
        },
    )
