"""Figures about how referrals are made, held and escalated; see `truth.py`, 70 to 75."""

import polars as pl

from data.synthetic.figures.answers import events, met_or_seen_missing
from data.synthetic.figures.cases import known_or_null
from data.synthetic.figures.known import Known
from data.synthetic.figures.referrals import answered, followed_up, spread_referrals
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.timeline import ordinal_of

REFERRED_WITHIN, ESCALATED_WITHIN, ANSWERED_WITHIN = 1, 10, 5
"""Working days."""

HELD_WITHIN = 14
SEEN_AFTER = {"referral_response": 14, "escalation": 28}
"""Days."""

AGREED = ("form", "portal")


def cases(known: Known) -> dict[str, pl.DataFrame]:
    """The cases of these figures, by slug."""
    found = {"referral_found_on_both_records": _held(known, PROBATION)}
    for agency in (PROBATION, YOT):
        found[f"{agency}_referral_timely"] = _timely(known, agency)
        found[f"{agency}_referral_by_agreed_way"] = _by_agreed_way(known, agency)
        found[f"{agency}_poor_answer_escalated"] = _escalated(known, agency)
    found["yot_referral_recorded_in_full"] = _recorded(known)
    found["probation_referral_drives_follow_up"] = _driven(known)
    found["yot_escalation_effective"] = _effective(known)
    agency_of = {slug: YOT if slug.startswith("yot") else PROBATION for slug in found}
    return {slug: spread_referrals(known, rows, agency_of[slug]) for slug, rows in found.items()}


def _made(known: Known, agency: str) -> pl.DataFrame:
    made = (pl.col("from_agency") == agency) & (pl.col("to_agency") == SOCIAL_CARE)
    return events(known, "referral").filter(made & pl.col("day").is_not_null())


def _timely(known: Known, agency: str) -> pl.DataFrame:
    took = ordinal_of("day") - ordinal_of("concern")
    return _made(known, agency).with_columns(met=took <= REFERRED_WITHIN)


def _by_agreed_way(known: Known, agency: str) -> pl.DataFrame:
    return _made(known, agency).with_columns(met=pl.col("channel").is_in(AGREED))


def _is_recorded(known: Known, cases: pl.DataFrame, agency: str) -> pl.Expr:
    told = ("concern", "channel", "full_details", "expectation_stated")
    is_whole = known.covered(cases, agency, "referral", pl.col("from_place"), pl.col("day"))
    return (
        pl.when(pl.all_horizontal(pl.col(name).is_not_null() for name in told))
        .then(pl.lit(value=True))
        .otherwise(known_or_null(is_whole, pl.lit(value=False)))
    )


def _recorded(known: Known) -> pl.DataFrame:
    made = _made(known, YOT)
    return made.with_columns(met=_is_recorded(known, made, YOT))


def _driven(known: Known) -> pl.DataFrame:
    made = _made(known, PROBATION)
    told = made.select("event", is_recorded=_is_recorded(known, made, PROBATION))
    in_time = answered(known, PROBATION).rename({"met": "in_time"})
    chased = followed_up(known, PROBATION).select("event", chased="met")
    rows = in_time.join(told, on="event", maintain_order="left")
    rows = rows.join(chased, on="event", how="left", maintain_order="left")
    met = (
        pl.when(~pl.col("is_recorded"))
        .then(pl.lit(value=False))
        .when(pl.col("is_recorded") & pl.col("in_time"))
        .then(pl.lit(value=True))
        .when("is_recorded")
        .then("chased")
    )
    return rows.with_columns(met=met)


def _held(known: Known, agency: str) -> pl.DataFrame:
    cases = _made(known, agency)
    children = known.connection.select(subject="adult", child="child")
    council = pl.format("{}", (pl.col("board") + 1).cast(pl.String).str.zfill(3))
    arrivals = known.front_door.with_columns(council=council).rename({"person": "child"})
    found = cases.join(children, on="subject").join(
        arrivals, left_on=["child", "to_place"], right_on=["child", "council"]
    )
    apart = pl.col("start") - pl.col("day")
    is_open = ~pl.col("is_nfa") & pl.col("day").is_between("start", "end")
    found = found.filter(apart.is_between(0, HELD_WITHIN) | is_open)
    place, after = pl.col("to_place"), pl.col("day") + HELD_WITHIN
    seen = known.covered(cases, SOCIAL_CARE, "social_care_referral", place, after)
    is_met = cases["event"].is_in(found["event"].unique().implode())
    return cases.with_columns(
        met=pl.when(is_met).then(True).otherwise(known_or_null(seen, pl.lit(value=False)))
    )


def _poor(known: Known, agency: str) -> pl.DataFrame:
    cases = _made(known, agency)
    replies = events(known, "referral_response")["about_event"].unique()
    is_silent = ~cases["event"].is_in(replies.implode())
    after = pl.col("day") + SEEN_AFTER["referral_response"]
    place = pl.col("to_place")
    is_silent &= known.covered(cases, SOCIAL_CARE, "referral_response", place, after)
    is_poor = (~cases["satisfactory"]).fill_null(value=False)
    return cases.filter(is_poor | (is_silent & pl.lit(agency == PROBATION)))


def _escalations(known: Known, agency: str) -> pl.DataFrame:
    raised = events(known, "escalation").filter(pl.col("from_agency") == agency)
    return raised.select("about_event", raised_on="day")


def _escalated(known: Known, agency: str) -> pl.DataFrame:
    cases = _poor(known, agency)
    raised = cases.join(_escalations(known, agency), left_on="event", right_on="about_event")
    took = ordinal_of("raised_on") - ordinal_of("day")
    after = pl.col("day") + SEEN_AFTER["escalation"]
    seen = known.covered(cases, agency, "escalation", pl.col("from_place"), after)
    first = raised.group_by("event", maintain_order=True).agg(
        pl.col("day").first(),
        pl.col("raised_on").min(),
        is_undated=pl.col("raised_on").is_null().any(),
    )
    dated = first.filter(pl.col("raised_on").is_not_null())
    undated = first.filter("is_undated").with_columns(raised_on=pl.lit(None, pl.Int32))
    both = pl.concat([dated, undated])
    return met_or_seen_missing(cases, both, "event", took <= ESCALATED_WITHIN, seen)


def _effective(known: Known) -> pl.DataFrame:
    raised = _escalations(known, YOT).group_by("about_event").agg(pl.col("raised_on").min())
    cases = _made(known, YOT).join(raised, left_on="event", right_on="about_event")
    cases = cases.filter(pl.col("raised_on").is_not_null()).drop("day")
    cases = cases.rename({"raised_on": "day"})
    replies = events(known, "referral_response").select("about_event", replied_on="day")
    replies = cases.join(replies, left_on="event", right_on="about_event")
    took = ordinal_of("replied_on") - ordinal_of("day")
    place, after = pl.col("to_place"), pl.col("day") + SEEN_AFTER["referral_response"]
    seen = known.covered(cases, SOCIAL_CARE, "referral_response", place, after)
    in_time = took.is_between(0, ANSWERED_WITHIN)
    return met_or_seen_missing(cases, replies, "event", in_time, seen)
