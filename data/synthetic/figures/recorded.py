"""Figures of findings of the inspections that stand on records, family by family."""

import polars as pl

from data.synthetic.figures import (
    custody,
    dangers,
    file_checks,
    meetings,
    openings,
    planned,
    referral_handling,
    workforce,
    youth_needs,
)
from data.synthetic.figures.known import Known


def cases(known: Known) -> dict[str, pl.DataFrame]:
    """The cases of every figure, as `cases.CASE`, by slug."""
    children = youth_needs.children_in_settings(known)
    found = {each.slug: youth_needs.needing(known, children, each) for each in youth_needs.FIGURES}
    found["school_excluded"] = youth_needs.school_excluded(known, children)
    new = openings.opened(known)
    found |= {each.slug: openings.owing(known, new, each) for each in openings.FIGURES}
    found |= {each.slug: openings.answering(known, each) for each in openings.ANSWERED}
    found["domestic_abuse_in_new_cases"] = openings.domestic_abuse_in_new_cases(new)
    found["six_questions_asked"] = openings.six_questions_asked(known, new)
    found |= referral_handling.cases(known) | meetings.cases(known)
    found |= workforce.cases(known) | dangers.cases(known) | planned.cases(known)
    found |= {each.slug: file_checks.looks(known, each) for each in file_checks.FIGURES}
    return found | {figure.__name__: figure(known) for figure in FIGURES}


FIGURES = (
    custody.custody_information_sent,
    custody.strip_search_risk_assessed,
    custody.child_on_plan_in_custody,
    youth_needs.sexually_harmful_behaviour_assessed_fully,
    youth_needs.sexually_harmful_behaviour_treated,
    youth_needs.substance_misuse_help_taken_up,
    openings.checked_after_risk_change,
)
"""Each is named as its figure's slug."""
