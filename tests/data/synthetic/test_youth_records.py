"""What the youth offending teams keep beside interventions, with the gaps of real systems."""

import tomllib
from pathlib import Path

import polars as pl
import pytest


@pytest.mark.parametrize(
    ("name", "column", "least", "most"),
    [
        ("yot_assessment", "started_date", 0.02, 0.10),
        ("yot_assessment", "safety_wellbeing", 0.02, 0.10),
        ("yot_assessment", "uses_social_care_information", 0.02, 0.10),
        ("yot_plan", "date", 0.005, 0.05),
        ("yot_plan", "parents_involved", 0.04, 0.12),
        ("yot_contact", "with_parent", 0.05, 0.15),
    ],
)
def test_some_is_not_recorded(world: Path, table, name, column, least, most):
    assert least < table(world, name)[column].is_null().mean() < most


def test_one_team_keeps_no_days_of_sharing(world: Path, table):
    for name, column in (
        ("yot_assessment", "shared_with_social_care_date"),
        ("yot_plan", "shared_with_parents_date"),
    ):
        days = table(world, name).group_by("place").agg(pl.col(column).count())
        assert {place for place, count in days.iter_rows() if count == 0} == {"Y02"}


def test_one_team_declares_its_contacts_of_a_year_as_partial(world: Path):
    covers = {
        folder.parent.parent.name: tomllib.loads(folder.read_text())["covers"]
        for folder in world.glob("yot/*/2024-25/submission.toml")
    }
    assert {team for team, kinds in covers.items() if kinds.get("yot_contact")} == {"Y03"}


def test_nobody_is_released_before_being_held(world: Path, table):
    held = table(world, "yot_custody").drop_nulls("to_datetime")
    assert held.height > 0
    assert (held["from_datetime"] < held["to_datetime"]).all()


def test_a_night_in_a_cell_ends_on_the_next_day(world: Path, table):
    cell = table(world, "yot_custody").filter(pl.col("kind") == "police cell")
    cell = cell.drop_nulls(["overnight", "to_datetime"])
    days = (pl.col(name).str.head(10).str.to_date() for name in ("to_datetime", "from_datetime"))
    nights = cell.with_columns(nights=next(days) - next(days))["nights"].dt.total_days()
    assert nights.to_list() == [int(stayed == "true") for stayed in cell["overnight"]]


def test_records_are_of_children_whom_the_team_sends_that_year(world: Path, table):
    sent = table(world, "yot_person").select("place", "year", "client_id")
    for name in ("yot_contact", "yot_plan", "yot_custody", "yot_circumstance", "yot_need"):
        rows = table(world, name)
        assert rows.height > 0
        assert rows.join(sent, on=["place", "year", "client_id"], how="anti").is_empty(), name
