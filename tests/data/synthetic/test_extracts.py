from pathlib import Path

import dataframely as dy
import polars as pl
import pytest

from data.contracts import TABLES
from tests.data.synthetic.spoilt import sound_rows

DATASET_FILES = {
    "ssd_person",
    "ssd_address",
    "ssd_linked_identifiers",
    "ssd_family",
    "ssd_cin_episodes",
    "ssd_s47_enquiry",
    "ssd_initial_cp_conference",
    "ssd_cp_plans",
    "ssd_cp_reviews",
    "ssd_cp_visits",
    "ssd_cla_episodes",
}
NATURAL_KEYS = {
    "ssd_person": ["pers_person_id"],
    "ssd_family": ["fami_family_id", "fami_person_id"],
    "ssd_address": ["addr_person_id", "addr_address_start_date"],
    "ssd_linked_identifiers": ["link_person_id", "link_identifier_type"],
    "ssd_cin_episodes": ["cine_person_id", "cine_referral_date"],
    "ssd_s47_enquiry": ["s47e_person_id", "s47e_s47_start_date"],
    "ssd_initial_cp_conference": ["icpc_person_id", "icpc_icpc_date"],
    "ssd_cp_plans": ["cppl_person_id", "cppl_cp_plan_start_date"],
    "ssd_cp_reviews": ["cppr_person_id", "cppr_cp_review_date"],
    "ssd_cp_visits": ["cppv_person_id", "cppv_cp_visit_date"],
    "ssd_cla_episodes": ["clae_person_id", "clae_cla_episode_start_date"],
}


def contract_files(world: Path) -> list[Path]:
    return [file for file in sorted(world.rglob("*.csv")) if file.stem in TABLES]


def typed(text: pl.DataFrame, contract: type[dy.Schema]) -> pl.DataFrame:
    kinds = contract.create_empty().schema
    columns = []
    for name in text.columns:
        column = pl.col(name)
        if kinds[name] == pl.Date:
            column = column.str.to_date("%Y-%m-%d")
        elif isinstance(kinds[name], pl.Datetime):
            column = column.str.to_datetime("%Y-%m-%d %H:%M")
        elif kinds[name] == pl.Boolean:
            column = column.replace_strict({"true": True, "false": False}, default=None)
        columns.append(column.cast(kinds[name]))
    return text.select(columns)


def test_every_file_keeps_its_contract_with_every_column(world: Path):
    files = contract_files(world)
    assert {file.stem for file in files} >= {"probation_child", "yot_assessment", "meeting"}
    for file in files:
        contract = TABLES[file.stem]
        rows = typed(sound_rows(world, file), contract)
        assert set(rows.columns) == set(contract.column_names()), file
        contract.validate(rows)


def test_every_council_sends_the_census_and_the_whole_dataset_every_year(world: Path):
    folders = sorted((world / "social_care").glob("*/*"))
    assert len(folders) == 4 * 2
    for folder in folders:
        names = {file.stem for file in folder.glob("ssd_*.csv")}
        assert names == DATASET_FILES
        assert (folder / "cin_census.xml").exists()


@pytest.mark.parametrize("name", sorted(DATASET_FILES))
def test_no_row_of_the_dataset_stands_twice(world: Path, table, name: str):
    rows = table(world, name)
    assert rows.height > 0
    assert not rows.select("place", "year", *NATURAL_KEYS[name]).is_duplicated().any()


def test_ends_after_the_end_of_the_year_come_with_the_next_years_extract(world: Path, table):
    plans = table(world, "ssd_cp_plans")
    ends = plans.pivot(
        on="year",
        index=["place", "cppl_person_id", "cppl_cp_plan_start_date"],
        values="cppl_cp_plan_end_date",
    )
    running = plans.filter(
        (pl.col("year") == "2024-25") & pl.col("cppl_cp_plan_end_date").is_null()
    )
    assert running.height > 0
    later = ends.filter(pl.col("2025-26").is_not_null() & pl.col("2024-25").is_null())
    assert later.height > 0
    assert (later["2025-26"] > "2025-03-31").all()
    assert plans["cppl_cp_plan_end_date"].drop_nulls().max() <= "2026-03-31"


def test_a_late_answer_stands_in_the_extract_of_the_year_in_which_it_came(world: Path, table):
    events = table(world, "joint_event").filter(pl.col("event_date").is_not_null())
    first_year = events.filter(pl.col("year") == "2024-25")["event_date"]
    assert first_year.max() <= "2025-03-31"
    assert events.filter(pl.col("year") == "2025-26")["event_date"].min() >= "2025-04-01"
    about = events.select(about_event_id="event_id", asked_in="year")
    answers = events.join(about, on="about_event_id")
    assert answers.filter(pl.col("asked_in") < pl.col("year")).height > 0


def test_every_answer_is_about_an_event_and_every_invitation_about_a_meeting(world: Path, table):
    events, meetings = table(world, "joint_event"), table(world, "meeting")
    # Meetings of the next year are not known yet, nor referrals that a team never sent.
    last = events.filter(pl.col("kind") == "invitation").join(meetings, on="meeting_id", how="anti")
    assert (last["event_date"].drop_nulls() > "2026-02-01").all()
    answers = events.filter(pl.col("kind") == "risk_change_shared")
    assert answers["about_event_id"].null_count() == 0
    changes = events.filter(pl.col("kind") == "risk_change")
    known = answers.filter(pl.col("about_event_id").is_in(changes["event_id"].implode()))
    assert known.height > 0.9 * answers.height


def test_a_few_events_are_undated_and_most_are_not(world: Path, table):
    dates = table(world, "joint_event").filter(pl.col("kind") != "attendance")["event_date"]
    assert 0.005 < dates.null_count() / dates.len() < 0.05
