"""Published figures from the warehouse through the gate into an edition."""

from datetime import date

import duckdb
import polars as pl
import pytest

import sql
from metrics import comparators, edition
from metrics.comparators import COLUMNS, compare
from metrics.disclosure import release_published
from metrics.edition import Edition
from metrics.indicator import catalogue
from metrics.policy import Policy
from tests.metrics.small_edition import contents, written

SLUG = "repeat_plan"


@pytest.fixture
def warehouse():
    with duckdb.connect() as connection:
        sql.create_raw_tables(connection)
        sql.create_views(connection)
        yield connection


def put(warehouse: duckdb.DuckDBPyConnection, relation: str, **row: object) -> None:
    warehouse.execute(
        f"INSERT INTO raw.{relation} ({', '.join(row)}) VALUES ({', '.join('?' for _ in row)})",
        list(row.values()),
    )


@pytest.fixture
def of_two_councils(warehouse):
    put(warehouse, "area", la_code="970", area_code="E9", area_name="England", area_level="country")
    for number, numerator in (("1", 1), ("2", 90), ("970", 300)):
        if number != "970":
            put(warehouse, "area", la_code=number, area_code=f"E{number}", area_name=number)
            put(warehouse, "body_area", body_code="A", la_code=number)
        put(
            warehouse,
            "published_figure",
            **{"la_code": number, "measure": "repeat_plans", "source": "DfE d3", "unit": "%"},
            **{"figure_from": date(2023, 4, 1), "figure_to": date(2024, 3, 31)},
            **{"numerator": numerator, "denominator": 100, "value": numerator},
            value_status="shown",
        )
    return warehouse


def test_a_body_of_several_councils_has_one_figure(of_two_councils):
    (row,) = compare(of_two_councils, [SLUG]).to_dicts()
    assert (row["measure_id"], row["body_code"], row["compared"]) == (SLUG, "A", "own")
    assert (row["numerator"], row["denominator"], row["value"]) == (91, 200, 45.5)
    assert row["sources"] == ["DfE, Characteristics of children in need (d3)"]
    assert row["differs"]


def test_an_indicator_that_there_is_not_is_passed_over(of_two_councils):
    found = compare(of_two_councils, ["some_other_indicator"])
    assert found.is_empty()
    assert dict(found.schema) == COLUMNS


def test_a_warehouse_without_published_figures_has_none(warehouse):
    put(warehouse, "area", la_code="1", area_code="E1", area_name="One")
    put(warehouse, "body_area", body_code="A", la_code="1")
    assert compare(warehouse, comparators.comparators()).is_empty()


def test_every_mapped_measure_has_a_title_and_says_what_differs():
    for slug, each in comparators.comparators().items():
        assert all((each.measure, each.title, each.differs)), slug


ROW = {
    "measure_id": "probation_invited_in_time",
    "body_code": "A",
    "compared": "own",
    "area_names": ["Ashmere"],
    "told_until": None,
    "period_start": date(2023, 4, 1),
    "period_end": date(2024, 3, 31),
    "numerator": 4,
    "denominator": 31,
    "value": 12.9,
    "unit": "%",
    "value_status": "shown",
    "areas_given": 1,
    "areas_asked": 1,
    "sources": ["A publisher"],
    "title": "The like",
    "differs": "Little.",
}


def released(*rows: dict):
    frame = pl.DataFrame([ROW | row for row in rows], schema=COLUMNS)
    return release_published(frame, Policy.load("strict"))


def test_every_mapped_indicator_is_in_the_catalogue():
    assert comparators.comparators().keys() <= catalogue().keys()


def test_the_gate_keeps_the_publisher_s_suppression_and_adds_none():
    shown, hidden = released({}, {"value_status": "c"}).frame.to_dicts()
    assert (shown["numerator"], shown["value"]) == (4, 12.9)
    assert [hidden[name] for name in ("numerator", "denominator", "value")] == [None] * 3
    assert hidden["value_status"] == "c"


def test_an_edition_holds_them_newest_first(tmp_path):
    earlier = {"period_start": date(2022, 4, 1), "period_end": date(2023, 3, 31)}
    held = contents()._replace(comparators=released(earlier, {}))
    opened = Edition.open(tmp_path, edition.write(tmp_path, held))
    found = opened.comparators("probation_invited_in_time", "A")
    assert found["period_start"].to_list() == [date(2023, 4, 1), date(2022, 4, 1)]
    assert found.columns == list(COLUMNS)
    assert opened.comparators("probation_invited_in_time", "B").is_empty()


def test_an_edition_without_any_is_an_edition_all_the_same(tmp_path):
    assert written(tmp_path).comparators("probation_invited_in_time", "A").is_empty()


def test_a_figure_that_changes_makes_another_edition(tmp_path):
    first = edition.write(tmp_path, contents()._replace(comparators=released({})))
    again = edition.write(tmp_path, contents()._replace(comparators=released({})))
    other = edition.write(tmp_path, contents()._replace(comparators=released({"value": 13.0})))
    assert first == again != other
