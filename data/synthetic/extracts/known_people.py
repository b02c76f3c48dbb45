"""The people in social care's records of each year: its children, and their families."""

import polars as pl

from data.synthetic.extracts.by_year import in_years, known_by_then, sex_of
from data.synthetic.names import UNBORN
from data.synthetic.places import council_code
from data.synthetic.records import Records
from data.synthetic.timeline import Timeline

SCHOOL_AGE_DAYS = 5 * 365
UPN_KNOWN_TO, NHS_NUMBER_KNOWN_TO, TEAM_NUMBER_KNOWN_TO = 8, 9, 4
"""Of every ten children."""


def present(child_episodes: pl.DataFrame, timeline: Timeline) -> pl.DataFrame:
    """Say in which years social care's records of a family are open.

    Returns:
        One row a person (null for the adults), family, board and year, with year_end.
    """
    spells = in_years(child_episodes, timeline, "referral", "closure")
    keys = ["family", "board", "year", "year_end"]
    child = spells.select("person", *keys).unique(maintain_order=True)
    family = spells.select(keys).unique(maintain_order=True)
    return pl.concat([child, family.with_columns(person=pl.lit(None, pl.Int32))], how="diagonal")


def known_people(
    records: Records, child_episodes: pl.DataFrame, timeline: Timeline, *, clean: bool
) -> pl.DataFrame:
    """Give social care's people, one row a person, council and year.

    Returns:
        place, year, year_end, person, local_id, role, is_child, and as known by the end of
        the year: forename, surname, sex (U before birth), born, expected, upn, nhs_number,
        team_number (null where not known), and what else the record holds.
    """
    held = present(child_episodes, timeline)
    record = records.social_care
    is_child = pl.col("role") == "child"
    children = record.filter(is_child).join(
        held, on=["person", "family", "board"], maintain_order="left_right"
    )
    family = held.filter(pl.col("person").is_null()).drop("person")
    adults = record.filter(~is_child).join(
        family, on=["family", "board"], maintain_order="left_right"
    )
    people = pl.concat([children, adults.select(children.columns)])
    client = records.client.unique(["person", "board"], maintain_order=True)
    people = people.join(
        client.select("person", "board", team_number="local_id"),
        on=["person", "board"],
        how="left",
        maintain_order="left",
    )
    is_unborn = (pl.col("birth") > pl.col("year_end")).fill_null(value=False)
    at_school = is_child & (pl.col("year_end") - pl.col("birth") >= SCHOOL_AGE_DAYS)
    named = (
        pl.col("forename")
        if clean
        else pl.when(~is_unborn).then("forename").otherwise(pl.lit(UNBORN))
    )
    return people.with_columns(
        place=council_code("board"),
        is_child=is_child,
        is_mother=pl.col("role") == "mother",
        born=known_by_then("birth"),
        expected=pl.when(is_unborn).then("expected_birth"),
        sex=pl.when(is_unborn).then(pl.lit("U")).otherwise(sex_of()),
        forename=named,
        upn=pl.when(at_school & _among(UPN_KNOWN_TO)).then("upn"),
        nhs_number=pl.when(is_child & ~is_unborn & _among(NHS_NUMBER_KNOWN_TO)).then("nhs_number"),
        team_number=pl.when(_among(TEAM_NUMBER_KNOWN_TO)).then("team_number"),
    ).sort("board", "year", "local_id")


def _among(of_ten: int) -> pl.Expr:
    """Pick so many of ten by the last digit of the local id: the same ones every year."""
    return pl.col("local_id").str.tail(1).cast(pl.Int32) < of_ten
