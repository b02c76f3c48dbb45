"""Each agency's log of joint working, and social care's list of meetings."""

import polars as pl

from data.synthetic.extracts.by_year import Tables, date_of, in_its_year, known_by_then, part_out
from data.synthetic.joint_events import POLICE, PROBATION, SOCIAL_CARE, YOT
from data.synthetic.places import council_code, team_code
from data.synthetic.records import Records
from data.synthetic.timeline import Timeline

NOTHING = pl.lit(None, dtype=pl.String)
PREFIX = {SOCIAL_CARE: "SC", PROBATION: "PR", YOT: "YT", POLICE: "PL"}


def logged_by(event: pl.DataFrame) -> pl.DataFrame:
    """Add who logged each event: `logged_by` and `place`; attendance stands in the minutes."""
    is_minuted = pl.col("kind") == "attendance"
    return event.with_columns(
        logged_by=pl.when(is_minuted).then("to_agency").otherwise("from_agency"),
        place=pl.when(is_minuted).then("to_place").otherwise("from_place"),
    )


def add_events(
    files: dict[str, Tables], event: pl.DataFrame, records: Records, timeline: Timeline
) -> None:
    """Add the log of every agency."""
    number = pl.col("event").cast(pl.String).str.zfill(7)
    prefix = pl.col("logged_by").replace_strict(PREFIX)
    named = logged_by(event).with_columns(event_id=pl.format("{}-{}-{}", prefix, "place", number))
    about = named.select(about_event="event", about_event_id="event_id")
    named = named.join(about, on="about_event", how="left", maintain_order="left")
    named = named.with_columns(subject_place=_subject_place()).join(
        _subjects(records),
        on=["subject_agency", "subject_place", "subject"],
        how="left",
        maintain_order="left",
    )
    in_year = in_its_year(named, timeline)
    for agency, tables in files.items():
        part_out(tables, "joint_event", in_year.filter(pl.col("logged_by") == agency), _COLUMNS)


def _subject_place() -> pl.Expr:
    """The place whose id the subject's is; probation's hold everywhere."""
    agency = pl.col("subject_agency")
    theirs = pl.when(pl.col("from_agency") == agency).then("from_place").otherwise("to_place")
    return pl.when(agency == PROBATION).then(pl.lit("")).otherwise(theirs)


def _meeting_id(place: pl.Expr) -> pl.Expr:
    return pl.format("SC-{}-M{}", place, "meeting")


def _subjects(records: Records) -> pl.DataFrame:
    """Ids of people by whose id it is: subject_agency, subject, subject_place, subject_id."""
    social_care = records.social_care.select(
        subject_agency=pl.lit(SOCIAL_CARE),
        subject="person",
        subject_place=council_code("board"),
        subject_id="local_id",
    )
    yot = records.client.select(
        subject_agency=pl.lit(YOT),
        subject="person",
        subject_place=team_code("team"),
        subject_id="local_id",
    )
    probation = records.offender.select(
        subject_agency=pl.lit(PROBATION),
        subject="person",
        subject_place=pl.lit(""),
        subject_id="crn",
    )
    return pl.concat([social_care, yot, probation])


_COUNCIL = pl.when(pl.col("from_agency") == SOCIAL_CARE).then("from_place").otherwise("to_place")
"""Which called the meeting."""

_COLUMNS = {
    "event_id": pl.col("event_id"),
    "kind": pl.col("kind"),
    "from_agency": pl.col("from_agency"),
    "to_agency": pl.col("to_agency"),
    "subject_agency": pl.col("subject_agency"),
    "subject_id": pl.col("subject_id"),
    "about_event_id": pl.col("about_event_id"),
    "about_record_id": NOTHING,
    "meeting_id": _meeting_id(_COUNCIL),
    "event_date": pl.when(~pl.col("is_undated")).then(date_of("day")),
    "concern_arose_on": date_of("concern"),
    "due_date": date_of("due"),
    "channel": pl.col("channel"),
    "outcome": pl.col("outcome"),
    "satisfactory": pl.col("satisfactory"),
    "full_details": pl.col("full_details"),
    "expectation_stated": pl.col("expectation_stated"),
    "from_place": pl.col("from_place"),
    "to_place": pl.col("to_place"),
}


def add_meetings(
    tables: Tables, meeting: pl.DataFrame, records: Records, timeline: Timeline
) -> None:
    """Add social care's meetings, one row a child."""
    ids = records.social_care.select("person", "board", "local_id")
    rows = meeting.join(ids, on=["person", "board"], maintain_order="left")
    rows = in_its_year(rows.with_columns(place=council_code("board")), timeline)
    rows = rows.with_columns(known_by_then("minutes"))
    part_out(
        tables,
        "meeting",
        rows,
        {
            "meeting_id": _meeting_id(pl.col("place")),
            "kind": pl.col("kind"),
            "held_on": pl.when(~pl.col("is_undated")).then(date_of("day")),
            "subject_agency": pl.lit(SOCIAL_CARE),
            "subject_id": pl.col("local_id"),
            "minutes_sent_on": date_of("minutes"),
            "plan_names_role_for": pl.col("roles"),
        },
    )
