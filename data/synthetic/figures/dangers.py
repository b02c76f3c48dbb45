"""Figures about dangers seen and what was done about them; see `truth.py`, 87 to 89."""

import polars as pl

from data.synthetic.figures.answers import events, met_or_seen_missing
from data.synthetic.figures.cases import probation_bodies, spread
from data.synthetic.figures.known import Known
from data.synthetic.figures.youth import BODIES, TEAM
from data.synthetic.joint_events import YOT
from data.synthetic.timeline import ordinal_of

RESPONDED_WITHIN, REVIEWED_WITHIN, SHARED_WITHIN = 20, 5, 2
"""Working days."""

RESPONSE_SEEN_AFTER, DELIVERY_SEEN_AFTER, CHANGE_SEEN_AFTER = 42, 210, 14
DELIVERED_WITHIN = {"SARA": 28, "IDAP": 182}
"""Days."""


def cases(known: Known) -> dict[str, pl.DataFrame]:
    """The cases of these figures, by slug."""
    change = events(known, "risk_change").filter(
        (pl.col("from_agency") == YOT) & pl.col("day").is_not_null()
    )
    client = known.intervention.with_columns(from_place=TEAM)
    client = client.select("client", "board", "team", "from_place", subject="person").unique()
    change = change.join(client, on=["subject", "from_place"], maintain_order="left")
    found = {
        "exploited_child_has_joint_response": _responded(known),
        "yot_risk_change_reviewed": _reviewed(known, change),
        "yot_risk_change_shared": _shared(known, change),
    }
    by_slug = {slug: spread(rows, BODIES) for slug, rows in found.items()}
    by_slug["domestic_abuse_programme_in_time"] = _delivered(known)
    return by_slug


def _reaches(known: Known, rows: pl.DataFrame, days: int) -> pl.Series:
    """Whether the year of each row's day goes on for so many days."""
    ends = pl.Series([year.last for year in known.timeline.years])
    last = ends.gather(pl.Series(known.timeline.year_of(rows["day"].to_numpy())))
    return last >= rows["day"] + days


def _told(known: Known, rows: pl.DataFrame, day: str) -> pl.Expr:
    """A later day, if the year of the row's own day holds it."""
    ends = pl.Series([year.last for year in known.timeline.years])
    last = ends.gather(pl.Series(known.timeline.year_of(rows["day"].to_numpy())))
    return pl.when(pl.col(day) <= last).then(day)


def _responded(known: Known) -> pl.DataFrame:
    rows = known.exploitation.with_row_index("case")
    rows = rows.with_columns(responded=_told(known, rows, "responded"))
    took = ordinal_of("responded") - ordinal_of("day")
    reaches = _reaches(known, rows, RESPONSE_SEEN_AFTER)
    is_late = pl.when(pl.col("responded").is_not_null() | reaches).then(pl.lit(value=False))
    return rows.with_columns(met=pl.when(took <= RESPONDED_WITHIN).then(True).otherwise(is_late))


def _delivered(known: Known) -> pl.DataFrame:
    where = known.order.select("person", "board", "unit").unique()
    rows = known.programme.join(where, on="person", maintain_order="left")
    rows = rows.with_row_index("case")
    rows = rows.with_columns(delivered=_told(known, rows, "delivered"))
    within = pl.col("programme").replace_strict(DELIVERED_WITHIN, return_dtype=pl.Int32)
    reaches = _reaches(known, rows, DELIVERY_SEEN_AFTER)
    is_late = pl.when(pl.col("delivered").is_not_null() | reaches).then(pl.lit(value=False))
    in_time = pl.col("delivered") - pl.col("day") <= within
    met = pl.when(in_time).then(True).otherwise(is_late)
    return spread(rows.with_columns(met=met), probation_bodies())


def _reviewed(known: Known, change: pl.DataFrame) -> pl.DataFrame:
    review = known.assessment.filter(pl.col("kind") == "review")
    review = review.select("client", reviewed_on="day")
    answers = change.join(review, on="client")
    took = ordinal_of("reviewed_on") - ordinal_of("day")
    in_time = took.is_between(0, REVIEWED_WITHIN) & (pl.col("reviewed_on") >= pl.col("day"))
    after = pl.col("day") + CHANGE_SEEN_AFTER
    seen = known.covered(change, YOT, "yot_assessment", TEAM, after)
    judged = met_or_seen_missing(change, answers, "event", in_time, seen)
    return judged.rename({"event": "case"})


def _shared(known: Known, change: pl.DataFrame) -> pl.DataFrame:
    told = events(known, "risk_change_shared").select("about_event", told_on="day")
    answers = change.join(told, left_on="event", right_on="about_event")
    in_time = ordinal_of("told_on") - ordinal_of("day") <= SHARED_WITHIN
    after = pl.col("day") + CHANGE_SEEN_AFTER
    seen = known.covered(change, YOT, "risk_change_shared", TEAM, after)
    judged = met_or_seen_missing(change, answers, "event", in_time, seen)
    return judged.rename({"event": "case"})
