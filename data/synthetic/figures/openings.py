"""Figures about what agencies ask and tell of new cases; see `truth.py`, 60 to 64."""

from typing import NamedTuple

import polars as pl

from data.synthetic.checklists import YES
from data.synthetic.figures.answers import events, met_or_seen_missing
from data.synthetic.figures.cases import known_or_null, probation_bodies, spread
from data.synthetic.figures.known import Known
from data.synthetic.figures.spells import HERE, children_open, is_among
from data.synthetic.figures.youth import BODIES, TEAM
from data.synthetic.joint_events import POLICE, PROBATION, SOCIAL_CARE, YOT
from data.synthetic.timeline import ordinal_of

CHECK_FROM, SEEN_AFTER, NOTICE_SEEN_AFTER, ASKED_TO = -28, 28, 14, 28
"""Days from the first day of a case."""

CHECKED_WITHIN, NOTIFIED_WITHIN, ANSWERED_WITHIN = 10, 5, 10
"""Working days."""


class Figure(NamedTuple):
    """One figure: new cases of an agency that owe a message, of one kind of case (or all)."""

    slug: str
    agency: str
    kind: str
    of: str | None = None


FIGURES = (
    Figure("probation_checked_with_social_care", PROBATION, "social_care_check", "child"),
    Figure("probation_checked_child_on_plan", PROBATION, "social_care_check", "plan"),
    Figure("probation_checked_with_police", PROBATION, "police_check", "abuse"),
    Figure("probation_checked_child_on_plan_with_police", PROBATION, "police_check", "plan"),
    Figure("probation_told_of_child_on_plan", PROBATION, "notification", "plan"),
    Figure("yot_checked_with_social_care", YOT, "social_care_check"),
    Figure("yot_checked_child_on_plan", YOT, "social_care_check", "plan"),
    Figure("social_care_notified_of_yot", YOT, "notification", "episode"),
    Figure("yot_told_of_child_on_plan", YOT, "notification", "plan"),
    Figure("yot_checked_with_police", YOT, "police_check", "plan"),
    Figure("yot_checked_with_probation", YOT, "probation_check", "convicted"),
)


def opened(known: Known) -> pl.DataFrame:
    """Orders and interventions that began.

    Returns:
        agency, case, person, place, board, unit or team, day, and whether the case is of each
        kind: child, plan, episode, abuse, convicted.
    """
    order = known.order.with_columns(day="start", agency=pl.lit(PROBATION), place=HERE)
    order = order.filter(known.covered(order, PROBATION, "probation_order", HERE, pl.col("day")))
    work = known.intervention.with_columns(day="start", agency=pl.lit(YOT), place=TEAM)
    work = work.filter(known.covered(work, YOT, "yot_intervention", TEAM, pl.col("day")))
    work = work.with_row_index("order").with_columns(convicted=_convicted(known, work))
    around = [_of_order(known, order), _of_child(known, work)]
    return pl.concat(around, how="diagonal").rename({"order": "case"})


def _of_order(known: Known, order: pl.DataFrame) -> pl.DataFrame:
    bare = order.drop("start", "end")
    spells = {"plan": known.plan, "episode": known.episode}
    found = {
        name: children_open(known, bare, spell).select("order").unique()
        for name, spell in spells.items()
    }
    parents = known.connection.select(person="adult").unique()
    return order.with_columns(
        abuse="domestic_abuse",
        child=is_among(order, parents, ["person"]),
        **{name: is_among(order, rows, ["order"]) for name, rows in found.items()},
    )


def _of_child(known: Known, work: pl.DataFrame) -> pl.DataFrame:
    spells = {"plan": known.plan, "episode": known.episode}
    found = {
        name: work.select("order", "person", "day")
        .join(spell, on="person")
        .filter(pl.col("day").is_between("start", "end"))
        .select("order")
        .unique()
        for name, spell in spells.items()
    }
    return work.with_columns(
        child=pl.lit(value=True),
        **{name: is_among(work, rows, ["order"]) for name, rows in found.items()},
    )


def _convicted(known: Known, work: pl.DataFrame) -> pl.Series:
    at_home = known.household_conviction.filter("is_convicted")
    rows = work.with_row_index("nth").join(at_home, on="client")
    nth = rows.filter(pl.col("since") <= pl.col("day"))["nth"].unique()
    return pl.int_range(work.height, eager=True).is_in(nth.implode())


def owing(known: Known, new: pl.DataFrame, figure: Figure) -> pl.DataFrame:
    """The cases of one figure about a message at the start."""
    cases = new.filter(pl.col("agency") == figure.agency)
    if figure.of is not None:
        cases = cases.filter(pl.col(figure.of))
    cases = _judged(known, cases, figure.agency, figure.kind)
    return spread(cases, BODIES if figure.agency == YOT else probation_bodies())


def _judged(known: Known, cases: pl.DataFrame, agency: str, kind: str) -> pl.DataFrame:
    is_notice = kind == "notification"
    sent = events(known, kind).filter(pl.col("from_agency") == agency)
    if is_notice:
        sent = sent.filter(pl.col("to_agency") == SOCIAL_CARE)
    first = 0 if is_notice else CHECK_FROM
    sent = sent.select(sent_on="day", person="subject")
    messages = cases.join(sent, on="person")
    messages = messages.filter(
        pl.col("sent_on").is_null() | (pl.col("sent_on") >= pl.col("day") + first)
    )
    took = ordinal_of("sent_on") - ordinal_of("day")
    in_time = took <= (NOTIFIED_WITHIN if is_notice else CHECKED_WITHIN)
    place = pl.col("place")
    last = NOTICE_SEEN_AFTER if is_notice else SEEN_AFTER
    seen = known.covered(cases, agency, kind, place, pl.col("day") + first)
    seen &= known.covered(cases, agency, kind, place, pl.col("day") + last)
    return met_or_seen_missing(cases, messages, "case", in_time, seen)


def six_questions_asked(known: Known, new: pl.DataFrame) -> pl.DataFrame:
    """See `truth.py`, 61."""
    cases = new.filter(pl.col("agency") == PROBATION)
    checked = _judged(known, cases, PROBATION, "social_care_check")
    asked = cases.select("case", "person", "day").join(
        known.checklist.rename({"day": "asked"}), on="person"
    )
    apart = pl.col("asked") - pl.col("day")
    asked = asked.filter(apart.is_between(CHECK_FROM, ASKED_TO))
    told = asked.group_by("case").agg(
        is_asked=pl.all_horizontal(pl.col(name).is_not_null() for name in YES).any(),
        is_yes=pl.any_horizontal(pl.col(name).fill_null(value=False) for name in YES).any(),
    )
    told = checked.join(told, on="case", how="left", maintain_order="left")
    can_know = known.covered(cases, PROBATION, "probation_checklist", HERE, pl.col("day") - 28)
    can_know &= known.covered(
        cases, PROBATION, "probation_checklist", HERE, pl.col("day") + ASKED_TO
    )
    is_asked, is_yes = (pl.col(name).fill_null(value=False) for name in ("is_asked", "is_yes"))
    met = (
        pl.when(is_asked & is_yes)
        .then("met")
        .when(is_asked)
        .then(pl.lit(value=True))
        .otherwise(known_or_null(can_know, pl.lit(value=False)))
    )
    return spread(told.with_columns(met=met), probation_bodies())


def domestic_abuse_in_new_cases(new: pl.DataFrame) -> pl.DataFrame:
    """See `truth.py`, 65."""
    cases = new.filter(pl.col("agency") == PROBATION)
    return spread(cases.with_columns(met="abuse"), probation_bodies())


def checked_after_risk_change(known: Known) -> pl.DataFrame:
    """See `truth.py`, 62."""
    changed = events(known, "risk_change").filter(
        (pl.col("from_agency") == PROBATION) & pl.col("day").is_not_null()
    )
    parents = known.connection.select(person="adult").unique()
    changed = changed.select("event", "day", person="subject").join(
        known.order.select("person", "board", "unit").unique(), on="person"
    )
    changed = changed.join(parents, on="person", how="semi", maintain_order="left")
    checks = events(known, "social_care_check").filter(pl.col("from_agency") == PROBATION)
    checks = changed.join(checks.select(checked_on="day", person="subject"), on="person")
    checks = checks.filter(pl.col("checked_on").is_null() | (pl.col("checked_on") >= pl.col("day")))
    took = ordinal_of("checked_on") - ordinal_of("day")
    seen = known.covered(changed, PROBATION, "social_care_check", HERE, pl.col("day") + SEEN_AFTER)
    cases = met_or_seen_missing(changed, checks, "event", took <= CHECKED_WITHIN, seen)
    return spread(cases, probation_bodies(), "event")


class Answered(NamedTuple):
    """One figure about replies to checks: of which agencies, made with which."""

    slug: str
    kind: str
    agencies: tuple[str, ...]
    keeper: str
    by_details: bool = False


ANSWERED = (
    Answered("social_care_check_answered", "social_care_check", (PROBATION, YOT), SOCIAL_CARE),
    Answered(
        "check_reply_has_full_details", "social_care_check", (PROBATION, YOT), SOCIAL_CARE, True
    ),
    Answered("police_intelligence_shared_with_yot", "police_check", (YOT,), POLICE),
)


def answering(known: Known, figure: Answered) -> pl.DataFrame:
    """The cases of one figure about replies to checks."""
    asked = events(known, figure.kind).filter(
        pl.col("from_agency").is_in(figure.agencies) & pl.col("day").is_not_null()
    )
    replies = events(known, "check_reply").select(
        "about_event", replied_on="day", is_full="full_details"
    )
    joined = asked.join(replies, left_on="event", right_on="about_event")
    if figure.by_details:
        of_reply = joined.group_by("event").agg(
            met=pl.when(pl.col("is_full").count() > 0).then(pl.col("is_full").any())
        )
        cases = asked.join(of_reply, on="event", maintain_order="left")
    else:
        took = ordinal_of("replied_on") - ordinal_of("day")
        after = pl.col("day") + SEEN_AFTER
        seen = known.covered(asked, figure.keeper, "check_reply", pl.col("to_place"), after)
        cases = met_or_seen_missing(asked, joined, "event", took <= ANSWERED_WITHIN, seen)
    return _spread_checks(known, cases)


def _spread_checks(known: Known, cases: pl.DataFrame) -> pl.DataFrame:
    people = known.order.select("person", "board", "unit").unique()
    of_probation = cases.filter(pl.col("from_agency") == PROBATION).join(
        people, left_on="subject", right_on="person"
    )
    child = known.intervention.select("person", "team", "board").unique()
    of_teams = cases.filter(pl.col("from_agency") == YOT).join(
        child.with_columns(from_place=TEAM),
        left_on=["subject", "from_place"],
        right_on=["person", "from_place"],
    )
    return pl.concat(
        [spread(of_probation, probation_bodies(), "event"), spread(of_teams, BODIES, "event")]
    )
