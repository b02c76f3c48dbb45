"""How often the agencies do in time what they should: by board, by day.

Near what the inspection found (HMI Probation, Joint inspection of the work of probation
trusts and youth offending teams to protect children and young people, 2014; paragraphs in
the comments), better or worse by board, and slowly drifting.
"""

from dataclasses import dataclass
from datetime import date

import numpy as np

from data.synthetic.chance import chance
from data.synthetic.timeline import number

USUAL = {
    "probation_invited": 0.60,  # 2.39: 21 of 35
    "yot_invited": 0.77,
    "notified": 0.52,  # 2.11: missing in nearly half
    "probation_answered": 0.60,
    "yot_answered": 0.55,  # 3.35: untimely in nearly half
    "followed_up": 0.35,  # 3.35: 11 of 17 were not
    "visited_at_home": 0.34,  # 2.32: just over a third
    "change_shared": 0.45,  # 2.42: over half were not
    "review_copied": 0.15,
    "flagged": 0.81,  # 2.16: flags not always used correctly or consistently
}
"""Share of cases, over all boards and days."""

USUAL_OF_RECORDS = {
    "yot_assessment_shared": 0.45,  # 3.10: not routine in any team
    "yot_uses_information": 0.62,  # 3.9: not always
    "yot_visited_in_assessment": 0.55,  # 3.9: all in some teams, under half in others
    "yot_visited_at_home": 0.60,  # 3.18: generally made
    "yot_parents_planned": 0.42,  # 3.11: in the majority not
    "yot_plan_shared": 0.42,  # 3.11: generally not
    "yot_vulnerability_planned": 0.45,  # Joint Chief Inspectors 2008: not in most cases
    "kept_overnight": 0.30,
    "accommodation_suitable": 0.86,
    "conference_in_time": 0.78,
    "review_recorded": 0.97,
    "had_earlier_plan": 0.15,
    "risk_assessed": 0.92,  # 2.24: a small number missing
    "unpaid_work_assessed": 0.60,  # 2.31: in most areas
    "child_risk_seen": 0.82,  # 2.23: examples of contradiction
    "social_care_information_used": 0.54,  # 2.19
    "assessment_shared": 0.38,  # 2.19
}
"""The same, of what needs no log; drawn apart, so that more of them change no other."""

SPREAD_OF_BOARDS = 0.06
DRIFT_A_YEAR = 0.015
"""By how much a year every rate rises on its own."""


@dataclass(frozen=True)
class KnownChange:
    """A change of which all is known, so that a chart can be seen to find it."""

    rate: str
    slug: str
    starts_on: date
    boards: tuple[int, ...]
    before: float
    after: float
    reason: str


KNOWN_CHANGE = KnownChange(
    rate="probation_invited",
    slug="probation_invited_in_time",
    starts_on=date(2025, 4, 1),
    boards=(1, 2, 5),
    before=0.45,
    after=0.75,
    reason="Three councils began to send invitations to probation from one shared inbox",
)
"""`boards` counts from 0: the councils 002, 003 and 006, as far as the region has them."""


class Rates:
    """The share of cases done in time, for a board on a day."""

    def __init__(self, boards: int, first_day: int, last_day: int, seed: int):
        rng = chance(seed, "rates")
        self._middle_day = (first_day + last_day) / 2
        self._boards = {name: rng.normal(0, SPREAD_OF_BOARDS, boards) for name in USUAL}
        self._boards |= {
            name: chance(seed, f"rate of {name}").normal(0, SPREAD_OF_BOARDS, boards)
            for name in USUAL_OF_RECORDS
        }

    def of(self, name: str, board: np.ndarray, day: np.ndarray) -> np.ndarray:
        """Give the rate for each pair of board and day."""
        drift = (day - self._middle_day) / 365.25 * DRIFT_A_YEAR
        rate = (USUAL | USUAL_OF_RECORDS)[name] + self._boards[name][board] + drift
        if name == KNOWN_CHANGE.rate:
            changed = day >= number(KNOWN_CHANGE.starts_on)
            known = np.where(changed, KNOWN_CHANGE.after, KNOWN_CHANGE.before)
            rate = np.where(np.isin(board, KNOWN_CHANGE.boards), known, rate)
        return np.clip(rate, 0.03, 0.97)
