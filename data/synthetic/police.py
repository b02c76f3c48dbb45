"""Checks that probation and the youth offending teams make with the police, and the replies."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.joint_events import POLICE, PROBATION, YOT, EventLog
from data.synthetic.places import POLICE_FORCE, REGION, team_code
from data.synthetic.timeline import Timeline, working_days_after

CHECKED = {PROBATION: 0.62, YOT: 0.48}
"""Share of new cases in which the police are asked what they know of the household."""

EARLIEST_CHECK, LATEST_CHECK = -5, 15
"""Working days after a case begins."""

DUE_AFTER = 10
"""Working days in which the police are asked to reply."""

REPLIED = 0.88
LATEST_REPLY = 25
"""Working days."""

UNDATED = 0.02
OUTCOMES = ("nothing known", "domestic abuse incidents", "concern for a child", "intelligence")
OUTCOME_SHARES = (0.52, 0.27, 0.13, 0.08)


class PoliceChecks:
    """Logs checks with the police about new cases, and what the police reply."""

    def __init__(self, log: EventLog, timeline: Timeline, seed: int):
        self._log, self._timeline = log, timeline
        self._rng = chance(seed, "police checks")

    def of_probation(self, order: pl.DataFrame) -> None:
        """Log probation's checks about people whose orders begin."""
        self._check(order, PROBATION, pl.lit(REGION))

    def of_teams(self, intervention: pl.DataFrame) -> None:
        """Log the youth offending teams' checks about children whose interventions begin."""
        self._check(intervention, YOT, team_code("team"))

    def _check(self, cases: pl.DataFrame, agency: str, place: pl.Expr) -> None:
        new = cases.filter(pl.col("start") >= self._timeline.first)
        new = new.filter(pl.Series(happens(self._rng, CHECKED[agency], new.height)))
        delay = between(self._rng, EARLIEST_CHECK, LATEST_CHECK, new.height)
        day = working_days_after(new["start"].to_numpy(), delay)
        check = self._log.add(
            new.select(
                subject="person",
                place=place,
                day=pl.Series(day),
                due=pl.Series(working_days_after(day, DUE_AFTER)),
            ),
            undated=UNDATED,
            kind="police_check",
            from_agency=agency,
            from_place=pl.col("place"),
            to_agency=POLICE,
            to_place=POLICE_FORCE,
            subject_agency=agency,
        )
        self._reply(check, agency)

    def _reply(self, check: pl.DataFrame, agency: str) -> None:
        replied = check.filter(pl.Series(happens(self._rng, REPLIED, check.height)))
        size = replied.height
        delay = between(self._rng, 0, LATEST_REPLY, size)
        outcome = self._rng.choice(np.array(OUTCOMES), size, p=OUTCOME_SHARES)
        self._log.add(
            replied.select(
                "subject",
                "place",
                about_event="event",
                day=pl.Series(working_days_after(replied["day"].to_numpy(), delay)),
                outcome=pl.Series(outcome),
            ),
            undated=UNDATED,
            kind="check_reply",
            from_agency=POLICE,
            from_place=POLICE_FORCE,
            to_agency=agency,
            to_place=pl.col("place"),
            subject_agency=agency,
        )
