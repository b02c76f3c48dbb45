"""Figures about what comes of child protection meetings; see `truth.py`, 81 to 85."""

import polars as pl

from data.synthetic.figures.answers import events, met_or_seen_missing
from data.synthetic.figures.cases import known_or_null, probation_bodies, spread
from data.synthetic.figures.known import Known
from data.synthetic.figures.spells import HERE, adults_under_order, is_open
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.places import REGION, board_code, council_code, team_code
from data.synthetic.timeline import ordinal_of

MINUTES_WITHIN, MINUTES_SEEN_AFTER, DOING_SEEN_AFTER = 20, 42, 28
"""Working days; days."""

COUNCIL, TEAM = council_code("board"), team_code("team")
BODIES = {PROBATION: probation_bodies(), YOT: [board_code("board"), TEAM]}
CONFERENCE = pl.col("kind") != "core group"


def cases(known: Known) -> dict[str, pl.DataFrame]:
    """The cases of these figures, by slug."""
    probation, yot = _with_probation(known), _with_team(known)
    absent = probation.filter(~pl.col("is_attended"))
    minuted = yot.filter("is_minuted")
    found = {
        "protection_plan_names_role_for_probation": (
            PROBATION,
            probation.filter(CONFERENCE).with_columns(met="is_role_named"),
        ),
        "probation_attends_child_protection_meetings": (
            PROBATION,
            probation.with_columns(met="is_attended"),
        ),
        "yot_attends_child_protection_meetings": (YOT, yot.with_columns(met="is_attended")),
        "absent_officer_told_of_decisions": (PROBATION, absent.with_columns(met="is_sent")),
        "yot_involved_in_decisions": (
            YOT,
            yot.filter(CONFERENCE).with_columns(met=pl.col("is_attended") | pl.col("is_reported")),
        ),
        "minutes_state_yot_actions": (YOT, minuted.with_columns(met="states_expectation")),
    }
    by_slug = {
        slug: spread(rows, BODIES[agency], "meeting") for slug, (agency, rows) in found.items()
    }
    both = [
        spread(
            rows.with_columns(met="is_sent"),
            BODIES[agency],
            pl.format("{}:{}", "meeting", pl.lit(agency)),
        )
        for agency, rows in ((PROBATION, probation), (YOT, yot))
    ]
    by_slug["minutes_sent_promptly"] = pl.concat(both)
    by_slug["probation_agreed_actions_done"] = _actions(known, PROBATION)
    by_slug["yot_agreed_actions_done"] = _actions(known, YOT)
    return by_slug


def _with_probation(known: Known) -> pl.DataFrame:
    rows = adults_under_order(known, _dated(known)).drop("adult_board")
    rows = rows.with_columns(place=pl.lit(REGION))
    return _followed(known, rows, PROBATION, ["unit"])


def _with_team(known: Known) -> pl.DataFrame:
    work = known.intervention.select("person", "team", "start", "end")
    rows = _dated(known).join(work, on="person").filter(is_open())
    rows = rows.filter(known.covered(rows, YOT, "yot_intervention", TEAM, pl.col("day")))
    return _followed(known, rows.with_columns(place=TEAM), YOT, ["team"])


def _dated(known: Known) -> pl.DataFrame:
    dated = known.meeting.filter(pl.col("day").is_not_null())
    return dated.select("meeting", "kind", "day", "person", "board", "roles")


def _followed(known: Known, rows: pl.DataFrame, agency: str, of: list[str]) -> pl.DataFrame:
    """Meetings with what became of them for an agency: one row each and body of the agency's."""
    rows = rows.with_columns(
        would_report=known.covered(rows, agency, "report", pl.col("place"), pl.col("day"))
    )
    rows = rows.with_columns(pl.col("would_report").any().over("meeting"))
    kept = ["meeting", "kind", "day", "board", "roles", "would_report", *of]
    rows = rows.select(kept).unique(maintain_order=True)
    by_agency = pl.col("from_agency") == agency
    came = events(known, "attendance").filter(by_agency)["meeting"].unique().implode()
    wrote = events(known, "report").filter(by_agency)["meeting"].unique().implode()
    listed = known.covered(rows, SOCIAL_CARE, "attendance", COUNCIL, pl.col("day"))
    rows = rows.with_columns(
        is_role_named=pl.col("roles").str.split(";").list.contains(pl.lit(agency)),
        is_attended=pl.when(rows["meeting"].is_in(came))
        .then(True)
        .otherwise(known_or_null(listed, pl.lit(value=False))),
        is_reported=pl.when(rows["meeting"].is_in(wrote))
        .then(True)
        .otherwise(known_or_null(pl.col("would_report"), pl.lit(value=False))),
    )
    return _minuted(known, rows, agency)


def _minuted(known: Known, rows: pl.DataFrame, agency: str) -> pl.DataFrame:
    sent = events(known, "minutes").filter(pl.col("to_agency") == agency)
    sent = sent.select("meeting", "expectation_stated", sent_on="day")
    seen = known.covered(rows, SOCIAL_CARE, "minutes", COUNCIL, pl.col("day") + MINUTES_SEEN_AFTER)
    answers = rows.select("meeting", "day").unique().join(sent, on="meeting")
    in_time = ordinal_of("sent_on") - ordinal_of("day") <= MINUTES_WITHIN
    rows = met_or_seen_missing(rows, answers, "meeting", in_time, seen).rename({"met": "is_sent"})
    said = sent.group_by("meeting").agg(
        is_minuted=pl.lit(value=True), states_expectation=pl.col("expectation_stated").any()
    )
    silent = sent.group_by("meeting").agg(is_silent=pl.col("expectation_stated").is_null().all())
    rows = rows.join(said, on="meeting", how="left", maintain_order="left")
    rows = rows.join(silent, on="meeting", how="left", maintain_order="left")
    return rows.with_columns(
        pl.col("is_minuted").fill_null(value=False),
        states_expectation=pl.when(~pl.col("is_silent")).then("states_expectation"),
    )


def _actions(known: Known, agency: str) -> pl.DataFrame:
    agreed = events(known, "action_agreed").filter(
        (pl.col("from_agency") == agency) & pl.col("day").is_not_null()
    )
    done = events(known, "action_done").select("about_event", done_on="day")
    place = HERE if agency == PROBATION else pl.col("from_place")
    seen = known.covered(agreed, agency, "action_done", place, pl.col("due") + DOING_SEEN_AFTER)
    answers = agreed.join(done, left_on="event", right_on="about_event")
    in_time = pl.col("done_on") <= pl.col("due")
    cases = met_or_seen_missing(agreed, answers, "event", in_time, seen)
    cases = cases.with_columns(met=pl.when(pl.col("due").is_not_null()).then("met"))
    board = pl.lit("L") + pl.col("to_place").str.slice(1)
    return spread(cases, [board, pl.col("from_place")], "event")
