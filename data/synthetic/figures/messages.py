"""Figures about what one agency tells another: invitations, notifications, changes of risk.

`truth.py` defines each.
"""

import polars as pl

from data.synthetic.figures.answers import events, met_or_seen_missing
from data.synthetic.figures.cases import known_or_null, probation_bodies, spread
from data.synthetic.figures.known import Known
from data.synthetic.figures.spells import HERE, adults_under_order, children_open, is_open
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.places import REGION, board_code, council_code, team_code, unit_code
from data.synthetic.timeline import ordinal_of

INVITED_BEFORE, NOTIFIED_WITHIN, SHARED_WITHIN = 5, 5, 2
"""Working days."""

NOTIFICATION_SEEN_AFTER, SHARING_SEEN_AFTER = 14, 14
"""Days after which a log that holds no event shows that there was none."""


def probation_invited_in_time(known: Known) -> pl.DataFrame:
    """See `truth.py`, 5."""
    meeting = _meetings(known)
    expected = adults_under_order(known, meeting)
    expected = expected.select("meeting", "board", "unit", "day").unique()
    cases = _with_invitation(known, expected, PROBATION)
    return spread(cases, [board_code("board"), unit_code("unit"), pl.lit(REGION)], "meeting")


def yot_invited_in_time(known: Known) -> pl.DataFrame:
    """See `truth.py`, 6."""
    work = known.intervention.drop("board")
    open_ = _meetings(known).join(work, on="person").filter(is_open())
    open_ = open_.filter(
        known.covered(open_, YOT, "yot_intervention", team_code("team"), pl.col("day"))
    )
    expected = open_.select("meeting", "board", "team", "day").unique()
    cases = _with_invitation(known, expected, YOT)
    return spread(cases, [board_code("board"), team_code("team")], "meeting")


def _meetings(known: Known) -> pl.DataFrame:
    return known.meeting.filter(pl.col("day").is_not_null()).select(
        "meeting", "day", "person", "board"
    )


def _with_invitation(known: Known, expected: pl.DataFrame, agency: str) -> pl.DataFrame:
    sent = events(known, "invitation").filter(pl.col("to_agency") == agency)
    first = sent.group_by("meeting").agg(sent_on=pl.col("day").min(), invited=pl.lit(value=True))
    cases = expected.join(first, on="meeting", how="left", maintain_order="left")
    place = council_code("board")
    logged = known.covered(cases, SOCIAL_CARE, "invitation", place, pl.col("day"))
    notice = ordinal_of("day") - ordinal_of("sent_on")
    return cases.with_columns(
        met=pl.when("invited")
        .then(notice >= INVITED_BEFORE)
        .otherwise(known_or_null(logged, pl.lit(value=False)))
    )


def social_care_notified_of_probation(known: Known) -> pl.DataFrame:
    """See `truth.py`, 7."""
    order = known.order.with_columns(day="start")
    order = order.filter(known.covered(order, PROBATION, "probation_order", HERE, pl.col("day")))
    at_work = children_open(known, order.drop("start", "end"), known.episode)
    cases = at_work.select("order", "person", "day", "unit", "child_board").unique()
    told = events(known, "notification").filter(
        (pl.col("from_agency") == PROBATION) & (pl.col("to_agency") == SOCIAL_CARE)
    )
    told = told.select(told_on="day", person="subject")
    took = ordinal_of("told_on") - ordinal_of("day")
    answers, in_time = cases.join(told, on="person"), took.is_between(0, NOTIFIED_WITHIN)
    logged = _logged_to(known, cases, PROBATION, "notification", HERE, NOTIFICATION_SEEN_AFTER)
    cases = met_or_seen_missing(cases, answers, "order", in_time, logged)
    return spread(cases, probation_bodies("child_board"), "order")


def risk_change_shared(known: Known) -> pl.DataFrame:
    """See `truth.py`, 13."""
    changed = events(known, "risk_change").filter(
        (pl.col("from_agency") == PROBATION) & pl.col("day").is_not_null()
    )
    changed = changed.select("event", "day", person="subject").join(
        known.order.select("person", "unit").unique(), on="person"
    )
    at_work = children_open(known, changed, known.episode)
    cases = at_work.select("event", "day", "unit", "child_board").unique()
    told = events(known, "risk_change_shared").filter(pl.col("to_agency") == SOCIAL_CARE)
    told = told.select("about_event", told_on="day")
    took = ordinal_of("told_on") - ordinal_of("day")
    answers = cases.join(told, left_on="event", right_on="about_event")
    logged = known.covered(
        cases, PROBATION, "risk_change_shared", HERE, pl.col("day") + SHARING_SEEN_AFTER
    )
    cases = met_or_seen_missing(cases, answers, "event", took <= SHARED_WITHIN, logged)
    return spread(cases, probation_bodies("child_board"), "event")


def _logged_to(
    known: Known, cases: pl.DataFrame, agency: str, kind: str, place: pl.Expr, days: int
) -> pl.Series:
    """Whether a log is complete on the day of the case and so many days later."""
    now = known.covered(cases, agency, kind, place, pl.col("day"))
    return now & known.covered(cases, agency, kind, place, pl.col("day") + days)
