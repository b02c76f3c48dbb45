import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest


def said(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "submission.toml").read_text())


def test_every_folder_of_files_says_whose_it_is_and_for_when(world: Path):
    folders = {file.parent for file in world.rglob("*.csv")} - {world / "truth"}
    assert len(folders) > 10
    for folder in folders:
        told = said(folder)
        assert {"agency", "place", "period", "system", "made_on", "contact_role"} <= told.keys()
        if folder.name != "places":
            assert folder.parts[-3:-1] == (told["agency"], told["place"])


def test_the_truth_is_marked_as_no_extract(world: Path):
    assert (world / "truth/.not-an-extract").exists()


def test_one_team_sends_nothing_for_the_last_year(world: Path):
    years = {team.name: sorted(y.name for y in team.iterdir()) for team in world.glob("yot/*")}
    assert years == {
        "Y01": ["2024-25", "2025-26"],
        "Y02": ["2024-25", "2025-26"],
        "Y03": ["2024-25"],
    }


def test_one_team_is_five_months_late(world: Path):
    waits = {
        team: (said(world / "yot" / team / "2025-26")["made_on"] - date(2026, 3, 31)).days
        for team in ("Y01", "Y02")
    }
    assert waits["Y01"] < 31
    assert 150 <= waits["Y02"] <= 160


def test_one_council_keeps_no_log_of_invitations(world: Path, table):
    logs = table(world, "joint_event").filter(pl.col("kind") == "invitation")
    assert set(logs["place"]) == {"001", "002", "003"}
    covers = {p: said(world / "social_care" / p / "2025-26")["covers"] for p in ("003", "004")}
    assert covers["003"]["invitation"] == "complete"
    assert "invitation" not in covers["004"]


def test_units_and_teams_do_not_align_with_boards(tmp_path: Path):
    from data.synthetic.places import Region, tables

    areas = tables(Region.of(9))["body_area"]
    councils = areas.group_by("body_code").agg(pl.col("la_code").sort())
    of = dict(councils.iter_rows())
    units = {code: covered for code, covered in of.items() if code.startswith("D")}
    teams = {code: covered for code, covered in of.items() if code.startswith("Y")}
    assert len(units) == 5
    assert all(len(covered) > 1 for covered in units.values())
    in_units = [council for covered in units.values() for council in covered]
    assert len(in_units) > len(set(in_units)) == 9
    assert sorted(len(covered) for covered in teams.values()) == [1] * 7 + [2]


def test_children_of_the_team_that_serves_two_boards_live_in_either(world: Path, table):
    clients = table(world, "yot_person").filter(pl.col("yot_code") == "Y02")
    assert set(clients["la_code"]) == {"002", "003"}


def test_people_on_probation_are_managed_by_a_unit_that_covers_their_council(world: Path, table):
    areas = pl.read_csv(world / "places/body_area.csv", infer_schema=False)
    offenders = table(world, "probation_person").select(body_code="pdu_code", la_code="la_code")
    assert offenders.join(areas, on=["body_code", "la_code"], how="anti").height == 0


@pytest.mark.parametrize("boards", [1, 2, 3, 5, 9, 30])
def test_every_board_has_a_team_and_a_unit(boards: int):
    from data.synthetic.places import Region, tables

    areas = tables(Region.of(boards))["body_area"]
    kinds = areas.with_columns(kind=pl.col("body_code").str.head(1))
    served = kinds.group_by("kind").agg(pl.col("la_code").n_unique())
    assert dict(served.iter_rows()) == dict.fromkeys("LYDRP", boards)
