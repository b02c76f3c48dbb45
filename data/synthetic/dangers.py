"""Dangers that agencies see and what they do about them: exploitation, risk, abusive partners."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.joint_events import SOCIAL_CARE, YOT, EventLog, days_within
from data.synthetic.places import council_code, team_code
from data.synthetic.timeline import working_days_after
from data.synthetic.youth_justice import YouthJustice

EXPLOITED, LATEST_FOUND, RESPONDED, LATEST_RESPONSE = 0.15, 30, 0.75, 60
"""Of interventions; of risks of exploitation; days."""

PROGRAMMES = {"SARA": (0.7, 20, 0.85, 55), "IDAP": (0.4, 60, 0.7, 300)}
"""Of orders of people with a history of domestic abuse: required, within days; delivered, too."""

BEFORE_REVIEW, OTHERS_A_YEAR = 8, 0.5
"""Working days; changes of risk besides those that led to a review."""

SHARED, LATEST_SHARING, UNDATED = 0.6, 6, 0.02


def exploitation(intervention: pl.DataFrame, seed: int) -> pl.DataFrame:
    """Draw risks of exploitation: client, person, team, board, day, responded (null if not)."""
    rng = chance(seed, "exploitation")
    found = intervention.filter(pl.Series(happens(rng, EXPLOITED, intervention.height)))
    size = found.height
    day = (pl.col("start") + pl.Series(between(rng, 0, LATEST_FOUND, size))).cast(pl.Int32)
    found = found.with_columns(day=day).unique(["client", "day"], maintain_order=True)
    after = pl.col("day") + pl.Series(between(rng, 0, LATEST_RESPONSE, found.height))
    is_answered = pl.Series(happens(rng, RESPONDED, found.height))
    return found.select(
        *("client", "person", "team", "board", "day"), responded=pl.when(is_answered).then(after)
    )


def programmes(order: pl.DataFrame, seed: int) -> pl.DataFrame:
    """Draw programmes required: person, programme, day, delivered (null if not)."""
    rng = chance(seed, "programmes")
    abusive = order.filter(pl.col("domestic_abuse").fill_null(value=False))
    parts = []
    for programme, (share, latest, delivered, longest) in PROGRAMMES.items():
        rows = abusive.filter(pl.Series(happens(rng, share, abusive.height)))
        size = rows.height
        day = (pl.col("start") + pl.Series(between(rng, 0, latest, size))).cast(pl.Int32)
        rows = rows.select("person", programme=pl.lit(programme), day=day)
        after = pl.col("day") + pl.Series(between(rng, 2, longest, size))
        is_delivered = pl.Series(happens(rng, delivered, size))
        parts.append(rows.with_columns(delivered=pl.when(is_delivered).then(after)))
    return pl.concat(parts).unique(["person", "programme", "day"], maintain_order=True)


def change_of_childrens_risk(log: EventLog, youth: YouthJustice, seed: int) -> None:
    """Log changes of risk that the teams see, many before a review, and whom they tell."""
    rng = chance(seed, "changes of children's risk")
    client = youth.client.select("client", "board", "team", subject="person")
    review = youth.assessment.filter(pl.col("kind") == "review").select("client", "completed")
    review = review.join(client, on="client", maintain_order="left")
    before = -between(rng, 0, BEFORE_REVIEW, review.height)
    led = review.with_columns(day=_after(review["completed"], before))
    often = np.full(youth.intervention.height, OTHERS_A_YEAR)
    others = days_within(rng, youth.intervention, often)
    kept = ("subject", "board", "team", "day")
    change = pl.concat([rows.select(kept).cast({"day": pl.Int32}) for rows in (led, others)])
    sender = {"from_agency": YOT, "from_place": team_code("team"), "subject_agency": YOT}
    change = log.add(change, undated=UNDATED, kind="risk_change", **sender)
    shared = change.filter(pl.Series(happens(rng, SHARED, change.height)))
    day = _after(shared["day"], between(rng, 0, LATEST_SHARING, shared.height))
    told = shared.with_columns(day=day, about_event="event")
    log.add(
        told,
        undated=UNDATED,
        kind="risk_change_shared",
        to_agency=SOCIAL_CARE,
        to_place=council_code("board"),
        **sender,
    )


def _after(days: pl.Series, delay: np.ndarray) -> pl.Series:
    return pl.Series(working_days_after(days.to_numpy(), delay), dtype=pl.Int32)
