"""A council that sends Annex A and a person key counts as one that sends the dataset."""

import csv
import shutil
from datetime import date
from pathlib import Path

import duckdb
import polars as pl
import pytest

from metrics.assembly import evaluate
from tests.data.workbook import Cell, write_sheets
from tests.end_to_end.house import House

SLUG = "child_on_plan_known_to_probation"
COUNCIL, BOARD = "001", "L01"
QUARTERS = [
    (date(2025, 4, 1), date(2025, 6, 30)),
    (date(2025, 7, 1), date(2025, 9, 30)),
    (date(2025, 10, 1), date(2025, 12, 31)),
    (date(2026, 1, 1), date(2026, 3, 31)),
]
SEX = {"M": "a) Male", "F": "Female"}
ABUSE = {
    "NEG": "a) Neglect",
    "PHY": "b) Physical abuse",
    "SAB": "Sexual abuse",
    "EMO": "EMO",
    "MUL": "e) Multiple/not recommended",
}
PLANS = [
    *("Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age"),
    *("Child Protection Plan Start Date", "Child Protection Plan End Date"),
    *("Initial Category of Abuse", "Latest Category of Abuse"),
]


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def write_annex_a(dataset: Path, folder: Path) -> None:
    """Write a council's plans as List 7, and who the children are as a person key file."""
    people = {row["pers_person_id"]: row for row in rows(dataset / "ssd_person.csv")}
    homes = {
        row["addr_person_id"]: row["addr_address_postcode"]
        for row in rows(dataset / "ssd_address.csv")
    }
    plans = rows(dataset / "ssd_cp_plans.csv")
    listed: list[list[Cell]] = [list(PLANS)]
    for plan in plans:
        child = people[plan["cppl_person_id"]]
        listed.append(
            [
                child["pers_person_id"],
                SEX.get(child["pers_sex"]),
                child["pers_ethnicity"],
                day(child["pers_dob"]),
                4.5,
                day(plan["cppl_cp_plan_start_date"]),
                day(plan["cppl_cp_plan_end_date"]) or "#N/A",
                ABUSE[plan["cppl_cp_plan_initial_category"]],
                ABUSE[plan["cppl_cp_plan_latest_category"]],
            ]
        )
    write_sheets(folder / "Annex A.xlsx", {"List 7": listed})
    shutil.copy(dataset / "submission.toml", folder)
    with (folder / "person key.csv").open("w", encoding="utf-8", newline="") as stream:
        key = csv.writer(stream)
        key.writerow(["Child Unique ID", "Forename", "Surname", "DOB", "Postcode"])
        for child_id in {plan["cppl_person_id"] for plan in plans}:
            child = people[child_id]
            key.writerow(
                [
                    child_id,
                    child["pers_forename"],
                    child["pers_surname"],
                    child["pers_dob"],
                    homes.get(child_id),
                ]
            )


def by_period(cells: pl.DataFrame) -> dict[tuple[str, date], tuple[int, ...]]:
    """Met, not met and not recorded of the board, by period."""
    columns = ("period_type", "period_start", "met", "not_met", "not_recorded")
    of_board = cells.filter(pl.col("area_code") == BOARD).select(columns)
    return {(kind, start): tuple(counts) for kind, start, *counts in of_board.iter_rows()}


@pytest.fixture
def annexed(house, tmp_path):
    """A home with one council's Annex A, and what probation sent."""
    built = House(tmp_path / "world", tmp_path / "home", tmp_path / "key" / "vault.key")
    for sender in ("places", "probation"):
        shutil.copytree(house.world / sender, built.world / sender)
    (dataset,) = (house.world / "social_care" / COUNCIL).iterdir()
    write_annex_a(dataset, built.world)
    receipts = built.read("intake", str(built.world), "--json")
    assert all(receipt["outcome"] == "accepted" for receipt in receipts)
    assert all(receipt["rows_quarantined"] == 0 for receipt in receipts)
    result = built.run("build")
    assert result.exit_code == 0, (result.output, result.exception)
    return built


def known_by_quarter(world: Path) -> dict[date, int]:
    """Children on a plan of whom a parent's probation officer wrote, counted from the truth."""
    truth = rows(world / "truth" / "people.csv")
    true_ids = {
        (row["table"], row["place_code"], row["local_id"]): row["true_person_id"] for row in truth
    }
    (probation,) = (world / "probation" / "R01").iterdir()
    orders = rows(probation / "probation_order.csv")
    offenders_of: dict[str, set[str]] = {}
    for child in rows(probation / "probation_child.csv"):
        local_id = "|".join(child[name] for name in ("crn", "child_name", "child_dob"))
        true_id = true_ids["probation_child", "R01", local_id]
        offenders_of.setdefault(true_id, set()).add(child["crn"])
    (dataset,) = (world / "social_care" / COUNCIL).iterdir()
    plans = rows(dataset / "ssd_cp_plans.csv")
    known = {}
    for start, end in QUARTERS:
        last_days: dict[str, date] = {}
        for plan in plans:
            child = true_ids["social_care_person", COUNCIL, plan["cppl_person_id"]]
            first = date.fromisoformat(plan["cppl_cp_plan_start_date"])
            last = min(day(plan["cppl_cp_plan_end_date"]) or end, end)
            if first <= end and last >= start:
                last_days[child] = max(last, last_days.get(child, last))
        known[start] = sum(
            any(
                order["crn"] in offenders_of.get(child, ()) and is_open(order, last_day)
                for order in orders
            )
            for child, last_day in last_days.items()
        )
    return known


def is_open(order: dict[str, str], on: date) -> bool:
    end = day(order["end_date"])
    return date.fromisoformat(order["start_date"]) <= on and (end is None or end >= on)


def test_plans_of_annex_a_count_as_those_of_the_dataset(annexed, house, cells):
    with duckdb.connect(annexed.home / "warehouse.duckdb", read_only=True) as connection:
        counted = by_period(evaluate(connection)[SLUG])
    by_the_dataset = by_period(cells[SLUG])
    assert {period: sum(counts) for period, counts in counted.items()} == {
        period: sum(counts) for period, counts in by_the_dataset.items()
    }
    # Annex A tells no families, so that those children alone are known of whom probation wrote.
    known = {start: met for (kind, start), (met, *_) in counted.items() if kind == "quarter"}
    assert known == known_by_quarter(house.world)
