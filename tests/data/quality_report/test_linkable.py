"""How many of the people whom a place sent of a year can be linked."""

from datetime import date

import polars as pl

from data.current_records import current_records
from data.quality_report.sheets import sheets
from metrics.suffering import suffering
from tests.data.quality_report.test_fields import people
from tests.data.sending import table
from tests.metrics.small_region import definition

SLUG = "flag_has_plan"
EARLIER = (date(2024, 4, 1), date(2025, 3, 31))


def links(desk, *, linkable: int) -> pl.DataFrame:
    """So many have a name and a date of birth; each other one lacks one of the two."""
    keys = current_records(desk.home, "probation_person")["record_key"]
    number = pl.int_range(pl.len())
    return pl.DataFrame({"record_key": keys}).select(
        "record_key",
        source=pl.lit("probation_person"),
        has_name=(number < linkable) | (number % 2 == 0),
        has_birth_date=(number < linkable) | (number % 2 == 1),
        has_postcode=pl.lit(value=False),
    )


def test_who_has_a_name_and_a_date_of_birth_is_counted_once_a_year(desk, report):
    for folder in ("one", "again"):
        text = table("probation_person", *people(10))
        desk.send(desk.file(f"{folder}/probation_person.csv", text))
    earlier = desk.file("probation_person.csv", table("probation_person", *people(3)))
    desk.send(earlier, period=EARLIER)
    found = report(links(desk, linkable=10)).linkable
    assert found.select("place_code", "period_start", "source", "people", "linkable").rows() == [
        ("R01", date(2024, 4, 1), "probation_person", 3, 3),
        ("R01", date(2025, 4, 1), "probation_person", 10, 10),
    ]


def of_workbook(worked_out) -> tuple[str, list]:
    effects = suffering(worked_out, [definition(slug=SLUG)])
    by_name = {each.name: each for each in sheets(worked_out, effects, is_invented=True)}
    return "\n".join(by_name["Summary"].words), list(by_name["Linking"].rows)


def test_the_agency_is_told_in_its_workbook_against_what_figures_need(desk, report):
    desk.send(desk.file("probation_person.csv", table("probation_person", *people(10))))
    summary, rows = of_workbook(report(links(desk, linkable=7)))
    assert rows == [("People on probation", 10, 7, 0.7, 0.8, "no")]
    assert "7 of 10 people on probation (70%) have a name and a date of birth" in summary
    summary, rows = of_workbook(report(links(desk, linkable=8)))
    assert rows == [("People on probation", 10, 8, 0.8, 0.8, "yes")]
    assert "have a name and a date of birth" not in summary
