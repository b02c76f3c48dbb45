from datetime import date
from pathlib import Path

import numpy as np
import polars as pl
import pytest

from data.synthetic.rates import KNOWN_CHANGE, Rates
from data.synthetic.timeline import number

TARGETS = [
    ("child_on_plan_known_to_probation", 0.20, 0.07),
    ("yot_child_known_to_social_care", 0.45, 0.10),
    ("child_on_plan_is_flagged", 0.70, 0.10),
    ("flag_has_plan", 0.75, 0.10),
    ("probation_invited_in_time", 0.60, 0.08),
    ("yot_invited_in_time", 0.75, 0.09),
    ("social_care_notified_of_probation", 0.50, 0.12),
    ("probation_referral_answered_in_time", 0.60, 0.10),
    ("yot_referral_answered_in_time", 0.55, 0.12),
    ("probation_late_answer_followed_up", 0.35, 0.15),
    ("yot_late_answer_followed_up", 0.35, 0.17),
    ("home_visits_made", 0.34, 0.10),
    ("risk_change_shared", 0.45, 0.10),
    ("yot_review_is_genuine", 0.85, 0.06),
    ("yot_child_on_plan", 0.12, 0.06),
    ("looked_after_child_in_custody", 0.25, 0.15),
    ("yot_assessment_shared", 0.35, 0.15),
    ("yot_assessment_uses_social_care_information", 0.62, 0.09),
    ("home_visit_during_assessment", 0.60, 0.10),
    ("yot_home_visits_made", 0.66, 0.09),
    ("parents_involved_in_plan", 0.42, 0.09),
    ("plan_shared_with_parents", 0.40, 0.10),
    ("vulnerability_plan_in_place", 0.36, 0.10),
    ("police_cell_overnight", 0.30, 0.12),
    ("accommodation_suitable", 0.88, 0.07),
    ("initial_conference_in_time", 0.80, 0.08),
    ("plan_reviewed_in_time", 0.80, 0.08),
    ("repeat_plan", 0.18, 0.08),
    ("risk_assessed_where_child_on_plan", 0.85, 0.10),
    ("child_risk_answer_agrees", 0.84, 0.10),
    ("risk_assessment_shared", 0.38, 0.13),
    ("assessment_uses_social_care_information", 0.54, 0.13),
    ("unpaid_work_only_with_child_on_plan", 0.60, 0.20),
    ("domestic_abuse_history", 0.38, 0.06),
]
"""Near the inspection's, or England's, as far as a small world's chances let them be."""


@pytest.fixture(scope="module")
def quarters(world: Path) -> pl.DataFrame:
    counts = pl.read_csv(world / "truth/counts.csv", try_parse_dates=True)
    days = (pl.col("period_end") - pl.col("period_start")).dt.total_days()
    return counts.filter(days < 100)


@pytest.mark.parametrize(("slug", "target", "apart"), TARGETS)
def test_rates_lie_near_the_inspections(
    quarters: pl.DataFrame, slug: str, target: float, apart: float
):
    counts = quarters.filter((pl.col("slug") == slug) & (pl.col("body_code") == "all"))
    met, not_met = counts["met"].sum(), counts["not_met"].sum()
    assert met + not_met > 50
    assert abs(met / (met + not_met) - target) < apart


def test_invitations_that_no_log_would_show_are_not_recorded(quarters: pl.DataFrame):
    counts = quarters.filter(pl.col("slug") == "probation_invited_in_time")
    without_log = counts.filter(pl.col("body_code") == "L04")
    assert without_log["not_recorded"].sum() > 0
    assert without_log["met"].sum() + without_log["not_met"].sum() == 0


def test_a_team_that_sent_nothing_has_no_cases_in_that_year(quarters: pl.DataFrame):
    team = quarters.filter(pl.col("body_code") == "Y03")
    assert team.filter(pl.col("period_start") < date(2025, 4, 1)).height > 0
    assert team.filter(pl.col("period_start") >= date(2025, 4, 1)).height == 0


def test_the_known_change_is_a_step_on_its_day_in_its_boards_only():
    change, day = KNOWN_CHANGE, number(KNOWN_CHANGE.starts_on)
    rates = Rates(9, day - 700, day + 300, seed=1)
    boards = np.arange(9)
    before = rates.of(change.rate, boards, np.full(9, day - 1))
    after = rates.of(change.rate, boards, np.full(9, day))
    changed = np.isin(boards, change.boards)
    assert before[changed].tolist() == [0.45] * 3
    assert after[changed].tolist() == [0.75] * 3
    assert np.abs(after - before)[~changed].max() < 0.001


def test_the_known_change_is_told_beside_the_truth(world: Path):
    told = pl.read_csv(world / "truth/known_change.csv", try_parse_dates=True)
    assert told["body_code"].to_list() == ["L02", "L03"]
    assert told["starts_on"].to_list() == [date(2025, 4, 1)] * 2
    assert set(told["slug"]) == {"probation_invited_in_time"}


def test_the_known_change_is_seen_in_the_counts(quarters: pl.DataFrame):
    counts = quarters.filter(
        (pl.col("slug") == "probation_invited_in_time") & pl.col("body_code").is_in(["L02", "L03"])
    )
    is_after = pl.col("period_start") >= KNOWN_CHANGE.starts_on
    rate = counts.group_by(is_after.alias("after")).agg(
        rate=pl.col("met").sum() / (pl.col("met") + pl.col("not_met")).sum()
    )
    seen = dict(rate.iter_rows())
    assert seen[True] - seen[False] > 0.15


def test_rates_differ_between_boards_and_drift():
    rates = Rates(9, 19000, 20000, seed=1)
    today = rates.of("notified", np.arange(9), np.full(9, 19000))
    later = rates.of("notified", np.arange(9), np.full(9, 20000))
    assert today.max() - today.min() > 0.05
    assert (later > today).all()
