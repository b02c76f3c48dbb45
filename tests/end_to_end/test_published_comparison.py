"""Real published figures put together, held to a naive sum over the publisher's own files."""

import csv
from datetime import date

import duckdb
import pytest

import sql
from data.current_records import current_records
from data.facts import facts
from metrics.comparators import compare
from tests.data.sending import Desk
from tests.shared import shared

REPEAT = "reference/comparators/d3_cpps_subsequent_plan_2013_to_2025.csv"
NEIGHBOURS = "reference/geography/statistical_neighbours_2025.csv"
YEAR = 2024


def lines(name: str) -> list[dict[str, str]]:
    with shared(name).open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def compared(tmp_path_factory):
    """By body (one for each council) and kind of area, for the year to 31 March 2024."""
    desk = Desk(tmp_path_factory.mktemp("real"))
    desk.send(shared(REPEAT), shared(NEIGHBOURS), agency="board", place="places")
    with duckdb.connect() as connection:
        sql.create_raw_tables(connection)
        for table in ("neighbour", "published_figure"):
            connection.register("given", current_records(desk.home, table).to_arrow())
            connection.execute(f"INSERT INTO raw.{table} BY NAME SELECT * FROM given")
        for row in facts("area"):
            told = {name: value or None for name, value in row.items()}
            connection.execute(
                f"INSERT INTO raw.area ({', '.join(told)}) VALUES (?, ?, ?, ?, ?, ?, ?)",
                list(told.values()),
            )
        connection.execute(
            "INSERT INTO raw.body_area (body_code, la_code)"
            " SELECT DISTINCT 'L' || la_code, la_code FROM raw.area WHERE valid_to IS NULL"
            " AND area_level = 'council'"
        )
        sql.create_tables(connection)
        found = compare(connection, ["repeat_plan"]).filter(period_end=date(YEAR, 3, 31))
    return {(row["body_code"], row["compared"]): row for row in found.to_dicts()}


def test_neighbours_are_the_sum_of_those_that_have_a_figure(compared):
    counts = {
        row["old_la_code"]: (int(row["CPP_subsequent"]), int(row["CPP_start"]))
        for row in lines(REPEAT)
        if row["time_period"] == str(YEAR)
        and row["CPP_subsequent"].isdigit()
        and row["CPP_subsequent_percent"] not in "cuxz"
    }
    assert len(counts) > 100
    for line in lines(NEIGHBOURS):
        given = [
            counts[line[f"SN_{rank}"]] for rank in range(1, 11) if line[f"SN_{rank}"] in counts
        ]
        row = compared[f"L{line['old_la_code']}", "neighbours"]
        of_which, of = sum(each[0] for each in given), sum(each[1] for each in given)
        assert (row["numerator"], row["denominator"]) == (of_which, of)
        assert row["value"] == pytest.approx(100 * of_which / of)
        assert (row["areas_given"], row["areas_asked"]) == (len(given), 10)


def test_every_english_board_stands_beside_england_at_24_7_per_cent(compared):
    england = {row["value"] for (_, kind), row in compared.items() if kind == "country"}
    assert england == {24.7}
    boards = {body for body, kind in compared if kind == "own"}
    assert len(boards) == 153


def test_a_council_s_own_figure_is_the_publisher_s_to_the_decimal(compared):
    for line in lines(REPEAT):
        if line["time_period"] == str(YEAR) and line["geographic_level"] == "Local authority":
            row = compared[f"L{line['old_la_code']}", "own"]
            published = line["CPP_subsequent_percent"]
            if published in "cuxz":
                assert (row["value"], row["value_status"]) == (None, published)
            else:
                assert row["value"] == float(published)
