"""Referrals to children's social care, the answers, and what was done where these were late."""

from collections.abc import Iterator
from datetime import date

from data.synthetic.inspection_2013.events import add_event
from data.synthetic.inspection_2013.extracts import Extracts
from data.synthetic.inspection_2013.table import Case, cases, counted

REFERRED_ON, ANSWERED_ON, ASKED_AGAIN_ON, ANSWERED_LATE_ON = (
    *(date(2014, 2, 3), date(2014, 2, 4)),
    *(date(2014, 2, 10), date(2014, 2, 13)),
)
"""A Monday, the next day, the Monday after, and its Thursday: eight working days."""
AROSE_EARLY_ON = date(2014, 1, 27)
"""Five working days before the referral."""


def add_referrals(extracts: Extracts) -> None:
    """Add the referrals of both agencies, each about one of their new cases."""
    for case, referred in _of_new_cases("probation_referral", "probation_new"):
        is_full = counted("A36")[referred]
        _add_answered(extracts, case, "probation", full_details=is_full)
    for case, referred in _of_new_cases("yot_referral", "yot_new"):
        is_timely = counted("A77")[referred]
        arose_on = REFERRED_ON if is_timely else AROSE_EARLY_ON
        is_asked_again = counted("A79").get(referred)
        event_id = _add_answered(
            extracts,
            case,
            "yot",
            is_late=is_asked_again is not None,
            concern_arose_on=arose_on,
        )
        if is_asked_again:
            sent = ("yot", "social_care", ASKED_AGAIN_ON)
            about = {"of_agency": "yot", "about_event_id": event_id}
            add_event(extracts, case, "follow_up", sent, **about)


def _of_new_cases(referrals: str, new_cases: str) -> Iterator[tuple[Case, Case]]:
    """Pair the referrals of each site with its first new cases: the case, then the referral."""
    left = dict.fromkeys(cases(new_cases))
    for referred in cases(referrals):
        case = next(case for case in left if case.site == referred.site)
        del left[case]
        yield case, referred


def _add_answered(
    extracts: Extracts, case: Case, sender: str, *, is_late: bool = False, **told: object
) -> str:
    sent = (sender, "social_care", REFERRED_ON)
    event_id = add_event(extracts, case, "referral", sent, of_agency=sender, channel="form", **told)
    answer = ("social_care", sender, ANSWERED_LATE_ON if is_late else ANSWERED_ON)
    about = {"of_agency": sender, "about_event_id": event_id}
    add_event(extracts, case, "referral_response", answer, **about, outcome="assessment")
    return event_id
