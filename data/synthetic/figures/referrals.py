"""Figures about referrals to social care: answered in time, followed up when they are not.

`truth.py` defines each.
"""

import polars as pl

from data.synthetic.figures.answers import events, met_or_seen_missing
from data.synthetic.figures.cases import known_or_null, spread
from data.synthetic.figures.known import Known
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.places import REGION, unit_code
from data.synthetic.timeline import ordinal_of

ANSWERED_WITHIN, FOLLOWED_UP_WITHIN = 3, 5
"""Working days; a follow-up's are counted from the day on which the answer was due."""

ANSWER_SEEN_AFTER, FOLLOW_UP_SEEN_AFTER = 14, 28
"""Days after which a log that holds no event shows that there was none."""


def probation_referral_answered_in_time(known: Known) -> pl.DataFrame:
    """See `truth.py`, 8."""
    return spread_referrals(known, answered(known, PROBATION), PROBATION)


def yot_referral_answered_in_time(known: Known) -> pl.DataFrame:
    """See `truth.py`, 9."""
    return spread_referrals(known, answered(known, YOT), YOT)


def probation_late_answer_followed_up(known: Known) -> pl.DataFrame:
    """See `truth.py`, 10."""
    return spread_referrals(known, followed_up(known, PROBATION), PROBATION)


def yot_late_answer_followed_up(known: Known) -> pl.DataFrame:
    """See `truth.py`, 11."""
    return spread_referrals(known, followed_up(known, YOT), YOT)


def answered(known: Known, agency: str) -> pl.DataFrame:
    """Dated referrals of an agency, `met` if answered in time."""
    referred = events(known, "referral").filter(
        (pl.col("from_agency") == agency)
        & (pl.col("to_agency") == SOCIAL_CARE)
        & pl.col("day").is_not_null()
    )
    referred = referred.select("event", "subject", "day", "from_place", "to_place")
    answers = (
        events(known, "referral_response")
        .group_by("about_event")
        .agg(answered_on=pl.col("day").min(), undated=pl.col("day").null_count())
    )
    cases = referred.join(
        answers, left_on="event", right_on="about_event", how="left", maintain_order="left"
    )
    took = ordinal_of("answered_on") - ordinal_of("day")
    seen = known.covered(
        cases,
        SOCIAL_CARE,
        "referral_response",
        pl.col("to_place"),
        pl.col("day") + ANSWER_SEEN_AFTER,
    )
    can_tell = seen & (cases["undated"].fill_null(0) == 0)
    return cases.with_columns(
        met=pl.when(pl.col("answered_on").is_not_null())
        .then(took <= ANSWERED_WITHIN)
        .otherwise(known_or_null(can_tell, pl.lit(value=False)))
    )


def followed_up(known: Known, agency: str) -> pl.DataFrame:
    """Those not answered in time, `met` if the sender asked again in time."""
    late = answered(known, agency).filter(~pl.col("met")).drop("met")
    asked = pl.concat([events(known, kind) for kind in ("follow_up", "escalation")])
    asked = asked.filter(pl.col("from_agency") == agency).select("about_event", asked_on="day")
    took = ordinal_of("asked_on") - ordinal_of("day")
    answers = late.join(asked, left_on="event", right_on="about_event")
    in_time = took.is_between(0, ANSWERED_WITHIN + FOLLOWED_UP_WITHIN)
    seen = known.covered(
        late, agency, "follow_up", pl.col("from_place"), pl.col("day") + FOLLOW_UP_SEEN_AFTER
    )
    return met_or_seen_missing(late, answers, "event", in_time, seen)


def spread_referrals(known: Known, cases: pl.DataFrame, agency: str) -> pl.DataFrame:
    """Repeat referrals for the council asked and the bodies of who asked."""
    board = pl.lit("L") + pl.col("to_place").str.tail(2)
    if agency == YOT:
        return spread(cases, [board, pl.col("from_place")], "event")
    unit = known.order.select("person", "unit").unique()
    cases = cases.join(unit, left_on="subject", right_on="person", how="left")
    return spread(cases, [board, unit_code("unit"), pl.lit(REGION)], "event")
