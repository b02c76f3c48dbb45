"""Referrals to social care by probation and the youth offending teams, and what comes of them."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.families import Homes
from data.synthetic.joint_events import (
    PROBATION,
    SOCIAL_CARE,
    YOT,
    EventLog,
    at_home,
    days_within,
)
from data.synthetic.places import REGION, council_code, team_code
from data.synthetic.rates import Rates
from data.synthetic.timeline import working_days_after

ANSWERED_WITHIN, FOLLOWED_UP_WITHIN = 3, 5
"""Working days that count as in time; a follow-up's begin when the answer was due."""

LATE_ANSWER, LATE_FOLLOW_UP = 0.55, 0.12
"""Of what is not done in time, how much is done late."""

LATEST_ANSWER = 32
NEVER = 99
"""Working days."""

UNDATED = 0.025
REFERRALS_OF_PARENTS, REFERRALS_OF_OTHERS = 0.22, 0.01
REFERRALS_OF_CHILDREN = 1.1
"""A year under an order or intervention."""


class Referrals:
    """Logs referrals, answers, and the sender's asking again."""

    def __init__(self, log: EventLog, homes: Homes, rates: Rates, seed: int):
        self._log, self._homes, self._rates = log, homes, rates
        self._rng = chance(seed, "referrals")

    def refer_families(self, order: pl.DataFrame, people: pl.DataFrame) -> None:
        """Log probation's referrals to social care, and what comes of them."""
        with_children = people.filter(pl.col("role") == "child")["family"].unique()
        parents = order["family"].is_in(with_children.implode())
        yearly = np.where(parents, REFERRALS_OF_PARENTS, REFERRALS_OF_OTHERS)
        referred = days_within(self._rng, order, yearly)
        self._refer(at_home(referred, self._homes), PROBATION, pl.lit(REGION))

    def refer_children(self, intervention: pl.DataFrame) -> None:
        """Log the youth offending teams' referrals to social care, and what comes of them."""
        yearly = np.full(intervention.height, REFERRALS_OF_CHILDREN)
        self._refer(days_within(self._rng, intervention, yearly), YOT, team_code("team"))

    def _rate(self, name: str, events: pl.DataFrame) -> np.ndarray:
        return self._rates.of(name, events["board"].to_numpy(), events["day"].to_numpy())

    def _refer(self, events: pl.DataFrame, agency: str, place: pl.Expr) -> None:
        size = events.height
        day = events["day"].to_numpy()
        concern = working_days_after(day, -self._rng.poisson(1.2, size))
        due = working_days_after(day, ANSWERED_WITHIN)
        referral = self._log.add(
            events.with_columns(
                concern=pl.Series(concern),
                due=pl.Series(due),
                full_details=pl.Series(happens(self._rng, 0.72, size)),
                expectation_stated=pl.Series(happens(self._rng, 0.6, size)),
            ),
            undated=UNDATED / 2,
            kind="referral",
            from_agency=agency,
            from_place=place,
            to_agency=SOCIAL_CARE,
            to_place=council_code("board"),
            subject_agency=agency,
        ).with_columns(about_event="event")
        in_time = happens(self._rng, self._rate(f"{agency}_answered", referral), size)
        answered = in_time | happens(self._rng, LATE_ANSWER, size)
        delay = np.where(
            in_time,
            between(self._rng, 0, ANSWERED_WITHIN, size),
            between(self._rng, ANSWERED_WITHIN + 1, LATEST_ANSWER, size),
        )
        self._answer(referral, answered, delay, agency, place)
        self._follow_up(referral, in_time, np.where(answered, delay, NEVER), agency, place)

    def _answer(
        self,
        referral: pl.DataFrame,
        answered: np.ndarray,
        delay: np.ndarray,
        agency: str,
        place: pl.Expr,
    ) -> None:
        kept = referral.filter(pl.Series(answered))
        day = working_days_after(kept["day"].to_numpy(), delay[answered])
        outcomes = ("assessment", "strategy discussion", "no further action", "early help")
        self._log.add(
            kept.select("subject", "about_event", "board", *_team(kept), day=pl.Series(day)),
            undated=UNDATED,
            kind="referral_response",
            from_agency=SOCIAL_CARE,
            from_place=council_code("board"),
            to_agency=agency,
            to_place=place,
            subject_agency=agency,
            outcome=pl.lit(pl.Series(self._rng.choice(outcomes, kept.height))),
        )

    def _follow_up(
        self,
        referral: pl.DataFrame,
        in_time: np.ndarray,
        answered_after: np.ndarray,
        agency: str,
        place: pl.Expr,
    ) -> None:
        """Ask again, in time only while the answer is still outstanding."""
        size = referral.height
        soon = happens(self._rng, self._rate("followed_up", referral), size)
        late = ~soon & happens(self._rng, LATE_FOLLOW_UP, size)
        last = np.minimum(ANSWERED_WITHIN + FOLLOWED_UP_WITHIN, answered_after)
        first = np.full(size, ANSWERED_WITHIN + 1)
        delay = np.where(soon, self._rng.integers(first, np.maximum(last, first) + 1), last + 9)
        chases = ~in_time & (soon | (late & (answered_after > last)))
        kept = referral.filter(pl.Series(chases))
        day = working_days_after(kept["day"].to_numpy(), delay[chases])
        escalates = pl.Series(happens(self._rng, 0.2, kept.height))
        self._log.add(
            kept.select("subject", "about_event", "board", *_team(kept), day=pl.Series(day)),
            undated=UNDATED,
            kind=pl.when(escalates).then(pl.lit("escalation")).otherwise(pl.lit("follow_up")),
            from_agency=agency,
            from_place=place,
            to_agency=SOCIAL_CARE,
            to_place=council_code("board"),
            subject_agency=agency,
        )


def _team(events: pl.DataFrame) -> list[str]:
    return ["team"] if "team" in events.columns else []
