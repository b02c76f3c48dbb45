"""What probation tells social care: with whom it works, and changes of risk."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.families import NO_FURTHER_ACTION, Homes
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, EventLog, at_home, days_within
from data.synthetic.places import REGION, council_code
from data.synthetic.rates import Rates
from data.synthetic.timeline import working_days_after

NOTIFIED_WITHIN, SHARED_WITHIN = 5, 2
"""Working days that count as in time."""

NOTIFIED_THOUGH_UNKNOWN = 0.06
LATE_NOTICE, LATE_SHARING = 0.4, 0.3
"""Of what is not done in time, how much is done late."""

UNDATED = 0.025
CHANGES_OF_PARENTS, CHANGES_OF_OTHERS = 0.9, 0.15
"""A year under an order."""


class Messages:
    """Logs what probation tells social care."""

    def __init__(self, log: EventLog, homes: Homes, rates: Rates, seed: int):
        self._log, self._homes, self._rates = log, homes, rates
        self._rng = chance(seed, "messages")

    def notify(self, order: pl.DataFrame, child_episodes: pl.DataFrame) -> None:
        """Log that probation tells social care with whom it begins to work."""
        begun = order.select("order", "family", day="start", subject="person")
        known = _with_open_episode(begun, child_episodes).unique("order", maintain_order=True)
        rate = self._rate("notified", known)
        in_time = happens(self._rng, rate, known.height)
        late = ~in_time & happens(self._rng, LATE_NOTICE, known.height)
        delay = np.where(
            in_time,
            between(self._rng, 0, NOTIFIED_WITHIN, known.height),
            between(self._rng, NOTIFIED_WITHIN + 1, 40, known.height),
        )
        told = pl.Series(in_time | late)
        self._tell(known.filter(told), delay[told.to_numpy()], "notification", UNDATED)
        unknown = begun.join(known, on="order", how="anti", maintain_order="left")
        unknown = unknown.filter(
            pl.Series(happens(self._rng, NOTIFIED_THOUGH_UNKNOWN, unknown.height))
        )
        delay = between(self._rng, 0, 12, unknown.height)
        self._tell(at_home(unknown, self._homes), delay, "notification", UNDATED)

    def change_risk(self, order: pl.DataFrame, child_episodes: pl.DataFrame) -> None:
        """Log changes of risk that probation sees, and those that it shares."""
        parents = order["family"].is_in(child_episodes["family"].unique().implode())
        yearly = np.where(parents, CHANGES_OF_PARENTS, CHANGES_OF_OTHERS)
        change = days_within(self._rng, order, yearly)
        change = self._log.add(
            at_home(change, self._homes),
            undated=UNDATED / 2,
            kind="risk_change",
            from_agency=PROBATION,
            from_place=REGION,
            subject_agency=PROBATION,
            channel=pl.lit(None, pl.String),
        )
        size = change.height
        in_time = happens(self._rng, self._rate("change_shared", change), size)
        shared = in_time | happens(self._rng, LATE_SHARING, size)
        delay = np.where(
            in_time,
            between(self._rng, 0, SHARED_WITHIN, size),
            between(self._rng, SHARED_WITHIN + 1, 20, size),
        )
        about = change.filter(pl.Series(shared)).with_columns(about_event="event")
        self._tell(about, delay[shared], "risk_change_shared", UNDATED)

    def _rate(self, name: str, events: pl.DataFrame) -> np.ndarray:
        return self._rates.of(name, events["board"].to_numpy(), events["day"].to_numpy())

    def _tell(self, events: pl.DataFrame, delay: np.ndarray, kind: str, undated: float) -> None:
        day = pl.Series(working_days_after(events["day"].to_numpy(), delay), dtype=pl.Int32)
        self._log.add(
            events.drop("event", strict=False).with_columns(day=day),
            undated=undated,
            kind=kind,
            from_agency=PROBATION,
            from_place=REGION,
            to_agency=SOCIAL_CARE,
            to_place=council_code("board"),
            subject_agency=PROBATION,
        )


def _with_open_episode(events: pl.DataFrame, child_episodes: pl.DataFrame) -> pl.DataFrame:
    """Events on a day when social care works with a child of the family, with the board."""
    working = child_episodes.filter(pl.col("kind") != NO_FURTHER_ACTION)
    both = events.join(
        working.select("family", "board", "referral", "closure"),
        on="family",
        maintain_order="left_right",
    )
    return both.filter(pl.col("day").is_between("referral", "closure"))
