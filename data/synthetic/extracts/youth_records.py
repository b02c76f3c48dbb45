"""What else the youth offending teams send: contacts, plans, custody, circumstances, needs."""

from collections.abc import Callable

import polars as pl

from data.synthetic.extracts.by_year import (
    Tables,
    date_of,
    in_its_year,
    in_years,
    known_by_then,
    part_out,
)
from data.synthetic.timeline import Timeline
from data.synthetic.youth_records import YouthRecords

Identified = Callable[[pl.DataFrame], pl.DataFrame]
NO_DAY, NO_WORDS = pl.lit(None, dtype=pl.Date), pl.lit(None, dtype=pl.String)


def add_youth_records(
    tables: Tables, records: YouthRecords, identified: Identified, timeline: Timeline
) -> None:
    """Add five tables of each team's.

    Args:
        identified: gives rows their `place` and the child's `local_id`.
    """
    _add_contacts(tables, in_its_year(identified(records.contact), timeline))
    _add_plans(tables, in_its_year(identified(records.plan), timeline))
    _add_custody(tables, in_years(identified(records.custody), timeline))
    _add_circumstances(tables, in_its_year(identified(records.circumstance), timeline))
    _add_needs(tables, in_its_year(identified(records.need), timeline))


def _add_contacts(tables: Tables, contact: pl.DataFrame) -> None:
    part_out(
        tables,
        "yot_contact",
        contact,
        {
            "client_id": pl.col("local_id"),
            "contact_date": date_of("day"),
            "kind": pl.col("kind"),
            "with_parent": pl.col("with_parent"),
        },
    )


def _add_plans(tables: Tables, plan: pl.DataFrame) -> None:
    part_out(
        tables,
        "yot_plan",
        plan.with_columns(known_by_then("shared_with_parents")),
        {
            "client_id": pl.col("local_id"),
            "plan_id": pl.format("{}-{}", "local_id", "plan"),
            "kind": pl.col("kind"),
            "date": pl.when(~pl.col("is_undated")).then(date_of("day")),
            "parents_involved": pl.col("parents_involved"),
            "shared_with_parents_date": date_of("shared_with_parents"),
            "shared_with_social_care_date": NO_DAY,
            "actions_clear": NO_WORDS,
        },
    )


def _add_custody(tables: Tables, custody: pl.DataFrame) -> None:
    part_out(
        tables,
        "yot_custody",
        custody.with_columns(known_by_then("told")),
        {
            "client_id": pl.col("local_id"),
            "kind": pl.col("kind"),
            "establishment_kind": pl.col("establishment"),
            "from_datetime": _moment("start", "from_minute"),
            "to_datetime": _moment("end", "to_minute"),
            "overnight": pl.col("is_overnight"),
            "information_sent_date": date_of("told"),
            "restraint_injuries": NO_WORDS,
            "strip_searches": pl.col("searches"),
            "strip_search_risk_assessed": pl.col("is_search_assessed"),
        },
    )


def _add_circumstances(tables: Tables, circumstance: pl.DataFrame) -> None:
    not_kept = (
        *("ete_hours", "ete_suitable", "send_or_aln", "send_plan"),
        "early_help",
    )
    part_out(
        tables,
        "yot_circumstance",
        circumstance,
        {
            "client_id": pl.col("local_id"),
            "on_date": date_of("day"),
            "setting": pl.col("setting"),
            "accommodation_suitable": pl.col("is_suitable"),
            "school_excluded": pl.col("is_excluded"),
            "health_plan_date": date_of("health"),
            "transition_adult_services_date": date_of("moved"),
            **dict.fromkeys(not_kept, NO_WORDS),
        },
    )


def _add_needs(tables: Tables, need: pl.DataFrame) -> None:
    part_out(
        tables,
        "yot_need",
        need.with_columns(known_by_then(day) for day in ("offered", "attended", "treated")),
        {
            "client_id": pl.col("local_id"),
            "assessed_date": date_of("day"),
            "need": pl.col("need"),
            "level": pl.col("level"),
            "screened_date": date_of("day"),
            "offered_date": date_of("offered"),
            "attended_date": date_of("attended"),
            "assessed_fully": pl.col("assessed_fully"),
            "treated_date": date_of("treated"),
        },
    )


def _moment(day: str, minute: str) -> pl.Expr:
    """A day and time, as the systems write it."""
    at = date_of(day).cast(pl.Datetime) + pl.duration(minutes=minute)
    return at.dt.to_string("%Y-%m-%d %H:%M")
