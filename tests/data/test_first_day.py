"""What an area can have at once, and from which tables."""

import pytest

from data.contracts import GROUPS, audit, governance, workforce
from data.export_guide import guide
from data.first_day import first_day, raw_tables, tables_of
from metrics.indicator import catalogue

FEWEST_FIRST_DAY_FIGURES = 15
LOGS = {
    *(table for module in GROUPS["Joint working"] for table in module.TABLES),
    *audit.TABLES,
    *governance.TABLES,
    *workforce.TABLES,
}
"""Filled from a log, which no system exports."""


@pytest.mark.parametrize(
    ("slug", "tables"),
    [
        ("yot_review_is_genuine", ["yot_person", "yot_assessment"]),
        (
            "child_on_plan_known_to_probation",
            [
                *("social_care_person", "social_care_family", "social_care_plan"),
                *("probation_person", "probation_order", "probation_child"),
            ],
        ),
    ],
)
def test_a_figure_rests_on_the_tables_of_its_own_agencies(slug, tables):
    assert tables_of(catalogue()[slug]) == tables


@pytest.mark.parametrize("indicator", catalogue().values(), ids=catalogue())
def test_a_figure_says_that_it_needs_a_log_if_and_only_if_it_reads_one(indicator):
    assert bool(raw_tables(indicator.select) & LOGS) != indicator.is_first_day


def test_an_area_has_many_figures_before_anybody_keeps_a_log():
    first_day_figures = [slug for slug, each in catalogue().items() if each.is_first_day]
    assert len(first_day_figures) >= FEWEST_FIRST_DAY_FIGURES


def test_the_guide_lists_each_figure_once_by_whether_it_waits_for_a_log():
    section = first_day()
    assert section in guide()
    ready, waiting = section.split("### What waits for a log")
    for indicator in catalogue().values():
        line = f"\n- {indicator.title}"
        assert (ready.count(f"{line}: "), waiting.count(f"{line}. ")) == (
            (1, 0) if indicator.is_first_day else (0, 1)
        )
    assert "log of invitations to meetings, kept by children's social care" in waiting
