"""What probation and the youth offending teams ask and tell others about new cases."""

import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.families import Homes
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT, EventLog, at_home
from data.synthetic.places import REGION, council_code, team_code
from data.synthetic.timeline import Timeline, working_days_after

CHECKED = {PROBATION: 0.72, YOT: 0.94}
"""Share of new cases in which social care is asked: 2.10, not in all; 3.5, all but two of 83."""

EARLIEST_CHECK, LATEST_CHECK = {PROBATION: -15, YOT: -4}, {PROBATION: 14, YOT: 11}
NOTIFIED, LATEST_NOTICE = 0.9, 7
PROBATION_CHECKED = 0.38  # 3.6: 4 of 11
"""Working days after the start; shares of new cases of the teams."""

CHECKED_AGAIN, LATEST_AGAIN = 0.4, 16
"""Of changes in risk that probation sees, and working days."""

REPLIED, LATEST_REPLY, FULL_DETAILS, DETAILS_NOT_TOLD = 0.8, 18, 0.62, 0.1
UNDATED = 0.02


class OpeningChecks:
    """Logs checks and notifications about new cases, and what social care replies."""

    def __init__(self, log: EventLog, homes: Homes, timeline: Timeline, seed: int):
        self._log, self._homes, self._timeline = log, homes, timeline
        self._rng = chance(seed, "opening checks")

    def of_probation(self, order: pl.DataFrame) -> None:
        """Log checks with social care about people whose orders begin."""
        new = self._new(order.select("family", "start", subject="person"))
        self._ask_social_care(at_home(new, self._homes), PROBATION, pl.lit(REGION))

    def of_teams(self, intervention: pl.DataFrame) -> None:
        """Log checks and notifications about children whose interventions begin."""
        new = self._new(intervention.select("team", "board", "start", subject="person"))
        self._ask_social_care(new, YOT, team_code("team"))
        told = self._some(new, NOTIFIED, 0, LATEST_NOTICE)
        self._say(told, YOT, team_code("team"), "notification", SOCIAL_CARE, council_code("board"))
        asked = self._some(new, PROBATION_CHECKED, EARLIEST_CHECK[YOT], LATEST_CHECK[YOT])
        place = pl.lit(REGION)
        self._say(asked, YOT, team_code("team"), "probation_check", PROBATION, place)

    def after_changes(self, event: pl.DataFrame, order: pl.DataFrame) -> None:
        """Log that probation asks social care again after the risk of a person changed."""
        family = order.select("family", subject="person").unique(maintain_order=True)
        change = event.filter(pl.col("kind") == "risk_change").select("subject", "day")
        change = change.join(family, on="subject", maintain_order="left")
        change = change.filter(pl.Series(happens(self._rng, CHECKED_AGAIN, change.height)))
        later = self._after(change["day"], 0, LATEST_AGAIN)
        again = at_home(change.with_columns(day=later), self._homes)
        self._answer(
            self._say(
                again,
                PROBATION,
                pl.lit(REGION),
                "social_care_check",
                SOCIAL_CARE,
                council_code("board"),
            ),
            PROBATION,
            pl.lit(REGION),
        )

    def _new(self, work: pl.DataFrame) -> pl.DataFrame:
        return work.filter(pl.col("start") >= self._timeline.first).with_columns(day="start")

    def _after(self, day: pl.Series, earliest: int, latest: int) -> pl.Series:
        delay = between(self._rng, earliest, latest, len(day))
        return pl.Series(working_days_after(day.to_numpy(), delay), dtype=pl.Int32)

    def _some(self, new: pl.DataFrame, share: float, earliest: int, latest: int) -> pl.DataFrame:
        kept = new.filter(pl.Series(happens(self._rng, share, new.height)))
        return kept.with_columns(day=self._after(kept["start"], earliest, latest))

    def _ask_social_care(self, new: pl.DataFrame, agency: str, place: pl.Expr) -> None:
        asked = self._some(new, CHECKED[agency], EARLIEST_CHECK[agency], LATEST_CHECK[agency])
        council = council_code("board")
        check = self._say(asked, agency, place, "social_care_check", SOCIAL_CARE, council)
        self._answer(check, agency, place)

    def _say(
        self,
        events: pl.DataFrame,
        agency: str,
        place: pl.Expr,
        kind: str,
        to_agency: str,
        to_place: pl.Expr,
    ) -> pl.DataFrame:
        return self._log.add(
            events,
            undated=UNDATED,
            kind=kind,
            from_agency=agency,
            from_place=place,
            to_agency=to_agency,
            to_place=to_place,
            subject_agency=agency,
        )

    def _answer(self, check: pl.DataFrame, agency: str, place: pl.Expr) -> None:
        replied = check.filter(pl.Series(happens(self._rng, REPLIED, check.height)))
        size = replied.height
        is_told = pl.Series(~happens(self._rng, DETAILS_NOT_TOLD, size))
        full = pl.Series(happens(self._rng, FULL_DETAILS, size))
        kept = [name for name in ("subject", "board", "team") if name in replied.columns]
        self._log.add(
            replied.select(
                *kept,
                about_event="event",
                day=self._after(replied["day"], 0, LATEST_REPLY),
                full_details=pl.when(is_told).then(full),
            ),
            undated=UNDATED,
            kind="check_reply",
            from_agency=SOCIAL_CARE,
            from_place=council_code("board"),
            to_agency=agency,
            to_place=place,
            subject_agency=agency,
        )
