"""What a board sends of itself for each year: it tells again what came of older matters."""

import polars as pl

from data.synthetic.board_record import BoardRecord
from data.synthetic.extracts.by_year import (
    Tables,
    date_of,
    in_its_year,
    in_years,
    known_by_then,
    part_out,
)
from data.synthetic.places import board_code
from data.synthetic.timeline import FAR, Timeline

PLACE = board_code("board")


def add_board_record(tables: Tables, record: BoardRecord, timeline: Timeline) -> None:
    """Add the tables that each board keeps of a year."""
    _add_answers(tables, record, timeline)
    _add_seats(tables, record, timeline)
    _add_matters(tables, record, timeline)


def _add_answers(tables: Tables, record: BoardRecord, timeline: Timeline) -> None:
    answers = in_its_year(record.survey.with_columns(place=PLACE), timeline, "begun")
    same = ("of_agency", "setting", "sex", "question", "answer")
    columns = {
        "survey_id": pl.col("survey"),
        "respondent_kind": pl.col("kind"),
        "respondent_ref": pl.col("respondent"),
        "date": date_of("day"),
        **{name: pl.col(name) for name in same},
    }
    part_out(tables, "survey_answer", answers, columns)
    replies = in_its_year(record.reply.with_columns(place=PLACE), timeline)
    columns = {
        "body_code": pl.col("place"),
        **{name: pl.col(name) for name in ("of_agency", "standard", "answer")},
        "on_date": date_of("day"),
        "evidence": pl.lit(None, pl.String),
    }
    part_out(tables, "standard_reply", replies, columns)


def _add_seats(tables: Tables, record: BoardRecord, timeline: Timeline) -> None:
    spells = record.seat.with_columns(
        place=PLACE, since=pl.col("start").fill_null(0), until=pl.col("end").fill_null(FAR)
    )
    # A seat that was given up in an earlier year is listed still, with its last day.
    listed = in_years(
        spells.with_columns(ever=pl.lit(FAR, pl.Int32)), timeline, "since", "ever"
    ).with_columns(known_by_then("until"))
    columns = {
        "body_code": pl.col("place"),
        "board_group": pl.col("group"),
        **{name: pl.col(name) for name in ("of_agency", "seat", "statutory", "direct")},
        "represented_by": pl.col("represented_by"),
        "valid_from": date_of("start"),
        "valid_to": date_of("until"),
    }
    part_out(tables, "seat", listed, columns)
    present = in_its_year(record.attendance.with_columns(place=PLACE), timeline)
    columns = {
        "body_code": pl.col("place"),
        "board_group": pl.col("group"),
        **{name: pl.col(name) for name in ("of_agency", "seat")},
        "meeting_date": date_of("day"),
        **{name: pl.col(name) for name in ("attended", "deputy")},
    }
    part_out(tables, "attendance", present, columns)


def _add_matters(tables: Tables, record: BoardRecord, timeline: Timeline) -> None:
    for name, raised in (
        ("challenge", record.challenge),
        ("recommendation", record.recommendation),
    ):
        told = _told(raised, timeline, "raised", "answered")
        is_withdrawn = pl.col("outcome") == "withdrawn"
        columns = {
            f"{name}_id": pl.col("id"),
            "body_code": pl.col("place"),
            "raised_on": date_of("raised"),
            "by_agency": pl.col("by"),
            "to_agency": pl.col("to"),
            "about_measure": pl.lit(None, pl.String),
            "due_date": date_of("due"),
            "answered_on": date_of("answered"),
            "outcome": pl.when(is_withdrawn | pl.col("answered").is_not_null()).then("outcome"),
        }
        part_out(tables, name, told, columns)
    incident = record.incident.with_columns(told=pl.coalesce("occurred", "notified"))
    told = _told(incident, timeline, "told", "notified", "discussed")
    columns = {
        "incident_id": pl.col("id"),
        "body_code": pl.col("place"),
        "kind": pl.col("kind"),
        "occurred_on": date_of("occurred"),
        "notified_board_on": date_of("notified"),
        "discussed_on": date_of("discussed"),
    }
    part_out(tables, "incident", told, columns)
    columns = {
        "of_agency": pl.lit("yot"),
        **{name: pl.col(name) for name in ("service", "criterion", "judgement")},
        "date": date_of("day"),
    }
    judged = in_its_year(record.service.with_columns(place=PLACE), timeline)
    part_out(tables, "service_judgement", judged, columns)


def _told(rows: pl.DataFrame, timeline: Timeline, first: str, *later: str) -> pl.DataFrame:
    """Tell each matter in the years from its first day to its last, as far as known by then."""
    spells = rows.with_columns(place=PLACE, over=pl.max_horizontal(first, *later))
    told = in_years(spells, timeline, first, "over")
    return told.with_columns(known_by_then(day) for day in later)
