"""The figures by their names, and their counts."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from . import (
    after_meetings,
    assessments,
    audits,
    boards,
    custody,
    dangers,
    file_checks,
    meetings,
    openings,
    overlap,
    planned,
    plans,
    referral_handling,
    referrals,
    sharing,
    surveys,
    workforce,
    youth,
    youth_assessments,
    youth_needs,
    youth_plans,
)
from .counting import QUARTER, YEAR, Case, Counts, count, periods
from .region import Region

FIGURES: tuple[Callable[[Region], Iterator[Case]], ...] = (
    overlap.child_on_plan_known_to_probation,
    overlap.yot_child_known_to_social_care,
    overlap.child_on_plan_is_flagged,
    overlap.flag_has_plan,
    overlap.home_visits_made,
    meetings.probation_invited_in_time,
    meetings.yot_invited_in_time,
    referrals.probation_referral_answered_in_time,
    referrals.yot_referral_answered_in_time,
    referrals.probation_late_answer_followed_up,
    referrals.yot_late_answer_followed_up,
    sharing.social_care_notified_of_probation,
    sharing.risk_change_shared,
    sharing.yot_review_is_genuine,
    youth.yot_child_on_plan,
    youth.looked_after_child_in_custody,
    youth.yot_home_visits_made,
    youth.police_cell_overnight,
    youth.accommodation_suitable,
    youth_assessments.yot_assessment_shared,
    youth_assessments.yot_assessment_uses_social_care_information,
    youth_assessments.home_visit_during_assessment,
    youth_plans.parents_involved_in_plan,
    youth_plans.plan_shared_with_parents,
    youth_plans.vulnerability_plan_in_place,
    plans.initial_conference_in_time,
    plans.plan_reviewed_in_time,
    plans.repeat_plan,
    assessments.risk_assessed_where_child_on_plan,
    assessments.child_risk_answer_agrees,
    assessments.risk_assessment_shared,
    assessments.assessment_uses_social_care_information,
    assessments.unpaid_work_only_with_child_on_plan,
    assessments.domestic_abuse_history,
    *audits.AUDITED,
    *surveys.SURVEYED,
    *boards.OF_BOARDS,
    *youth_needs.NEEDS,
    *openings.OPENINGS,
    *referral_handling.HANDLED,
    *file_checks.LOOKS,
    *custody.HELD,
    *after_meetings.FOLLOWED,
    *workforce.STAFF,
    *dangers.DANGERS,
    *planned.PLANNED,
)
SLUGS = tuple(figure.__name__ for figure in FIGURES)

Key = tuple[str, str, date, date]


def recount(world: Path) -> dict[Key, Counts]:
    """Count every figure of a generated world from its files alone.

    Returns:
        met, not met and not recorded by slug, body and first and last day of the period;
        only where there are cases.
    """
    region = Region(world)
    counted = [
        period for months in (QUARTER, YEAR) for period in periods(region.start, region.end, months)
    ]
    return {
        (figure.__name__, body, period.start, period.end): counts
        for figure in FIGURES
        for body, period, counts in count(figure(region), counted)
    }
