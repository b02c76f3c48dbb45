"""What comes of child protection meetings: reports, minutes, and actions that agencies take on."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.joint_events import PROBATION, YOT, EventLog
from data.synthetic.timeline import working_days_after

MINUTED, LATEST_MINUTES = 0.85, 30
"""Of the meetings to which an agency was invited; working days."""

EXPECTATION_STATED, NOT_SAID = 0.55, 0.1
REPORTED, AGREED, DONE = 0.45, 0.5, 0.8
"""Of invitations to conferences, of meetings attended, and of actions agreed; 2.38."""

DUE_AFTER, DONE_BEFORE_DUE, NO_DUE_DAY = (14, 60), (-20, 12), 0.05
UNDATED = 0.02


def follow_meetings(log: EventLog, meeting: pl.DataFrame, seed: int) -> None:
    """Log what follows the meetings about which social care logged who was asked and who came."""
    rng = chance(seed, "minutes")
    event = log.table()
    held = meeting.select("meeting", "kind", held="day").unique("meeting", maintain_order=True)
    asked = event.filter(
        (pl.col("kind") == "invitation") & pl.col("to_agency").is_in([PROBATION, YOT])
    ).unique(["meeting", "to_agency"], keep="first", maintain_order=True)
    whose = ("meeting", "subject", "subject_agency")
    places = ("from_agency", "from_place", "to_agency", "to_place")
    asked = asked.select(*whose, *places).join(held, on="meeting", maintain_order="left")
    _send_minutes(log, rng, asked)
    back = {"from_agency": "to_agency", "from_place": "to_place"}
    back |= {new: old for old, new in back.items()}
    conference = asked.rename(back).filter(pl.col("kind") != "core group")
    _report(log, rng, conference)
    came = event.filter(pl.col("kind") == "attendance").select(*whose[1:], *places, held="day")
    _agree(log, rng, came)


def _some(rng: np.random.Generator, rows: pl.DataFrame, share: float) -> pl.DataFrame:
    return rows.filter(pl.Series(happens(rng, share, rows.height)))


def _after(days: pl.Series, delay: np.ndarray) -> pl.Series:
    return pl.Series(working_days_after(days.to_numpy(), delay), dtype=pl.Int32)


def _send_minutes(log: EventLog, rng: np.random.Generator, asked: pl.DataFrame) -> None:
    sent = _some(rng, asked, MINUTED)
    stated = pl.Series(happens(rng, EXPECTATION_STATED, sent.height))
    is_told = pl.Series(~happens(rng, NOT_SAID, sent.height))
    day = _after(sent["held"], between(rng, 2, LATEST_MINUTES, sent.height))
    rows = sent.with_columns(day=day, expectation_stated=pl.when(is_told).then(stated))
    log.add(rows, undated=UNDATED, kind="minutes")


def _report(log: EventLog, rng: np.random.Generator, conference: pl.DataFrame) -> None:
    sent = _some(rng, conference, REPORTED)
    day = _after(sent["held"], -between(rng, 1, 5, sent.height))
    log.add(sent.with_columns(day=day), undated=UNDATED, kind="report")


def _agree(log: EventLog, rng: np.random.Generator, came: pl.DataFrame) -> None:
    agreed = _some(rng, came, AGREED)
    due = pl.col("held") + pl.Series(between(rng, *DUE_AFTER, agreed.height))
    has_due_day = pl.Series(~happens(rng, NO_DUE_DAY, agreed.height))
    agreed = agreed.with_columns(day="held", promised=due, due=pl.when(has_due_day).then(due))
    agreed = log.add(agreed, undated=UNDATED, kind="action_agreed")
    done = _some(rng, agreed, DONE)
    day = pl.col("promised") + pl.Series(between(rng, *DONE_BEFORE_DUE, done.height))
    done = done.with_columns(day=day, about_event="event", due=pl.lit(None, pl.Int32))
    log.add(done, undated=UNDATED, kind="action_done")
