"""Figures about what is planned for children of the teams; see `truth.py`, 90 to 92."""

import polars as pl

from data.synthetic.figures.cases import known_or_null, spread
from data.synthetic.figures.known import Known
from data.synthetic.figures.spells import is_among, is_open
from data.synthetic.figures.youth import BODIES, CELL, COUNCIL, TEAM
from data.synthetic.joint_events import SOCIAL_CARE, YOT
from data.synthetic.youth_needs import LEVELS

PLANNED_WITHIN, LIVED_WITHIN, MOVED_WITHIN, CHILDHOOD, JUDGED_AFTER = 28, 28, 91, 183, 182
"""Days."""


def cases(known: Known) -> dict[str, pl.DataFrame]:
    """The cases of these figures, by slug."""
    found = {
        "health_plan_in_custody": _health(known),
        "accommodation_suitable_on_release": _released(known),
        "move_to_adult_services_planned": _moves(known),
        "child_who_offends_off_plan": _off_plan(known),
    }
    return {slug: spread(rows, BODIES) for slug, rows in found.items()}


def _held(known: Known, day: str) -> pl.DataFrame:
    held = known.youth.custody.filter(pl.col("kind") != CELL)
    held = held.with_columns(day=day).with_row_index("case")
    return held.filter(known.covered(held, YOT, "yot_custody", TEAM, pl.col("day")))


def _told(known: Known, planned: str) -> pl.DataFrame:
    """Days on which the teams wrote, and whether this was planned; null if they never write it."""
    lived = known.youth.circumstance
    year = pl.Series(known.timeline.year_of(lived["day"].to_numpy()))
    lived = lived.with_columns(year=year, is_planned=pl.col(planned).is_not_null())
    keeps = pl.col("is_planned").any().over("team", "year")
    is_planned = pl.when(keeps).then("is_planned")
    return lived.select("client", "setting", written="day", is_planned=is_planned)


def _any(rows: pl.DataFrame, told: pl.DataFrame) -> pl.DataFrame:
    met = told.drop_nulls("is_planned").group_by("case").agg(met=pl.col("is_planned").any())
    return rows.join(met, on="case", how="left", maintain_order="left")


def _health(known: Known) -> pl.DataFrame:
    held = _held(known, "start")
    told = _told(known, "health").filter(pl.col("setting") == "custody")
    after = pl.col("written") - pl.col("day")
    told = held.join(told, on="client").filter(after.is_between(0, PLANNED_WITHIN))
    return _any(held, told)


def _released(known: Known) -> pl.DataFrame:
    held = _held(known, "end")
    lived = known.youth.circumstance.filter(
        (pl.col("setting") == "release") & pl.col("is_suitable").is_not_null()
    ).select("client", "is_suitable", written="day")
    after = pl.col("written") - pl.col("day")
    lived = held.join(lived, on="client").filter(after.is_between(0, LIVED_WITHIN))
    first = lived.group_by("case").agg(met=pl.col("is_suitable").sort_by("written").first())
    return held.join(first, on="case", how="left", maintain_order="left")


def _moves(known: Known) -> pl.DataFrame:
    level = pl.col("level").replace_strict(dict(zip(LEVELS, range(len(LEVELS)), strict=True)))
    need = known.youth.need.filter(pl.col("need") == "emotional_mental_health")
    need = need.with_columns(level=level).filter(pl.col("level") >= LEVELS.index("medium"))
    need = need.join(known.birth, on="client", maintain_order="left").with_row_index("case")
    turns = pl.col("birth").cast(pl.Date).dt.month_start().dt.offset_by("18y")
    left = turns.cast(pl.Int32) - pl.col("day")
    need = need.filter(left.is_between(0, CHILDHOOD))
    told = need.join(_told(known, "moved").drop("setting"), on="client")
    after = pl.col("written") - pl.col("day")
    return _any(need, told.filter(after.is_between(-CHILDHOOD, MOVED_WITHIN)))


def _off_plan(known: Known) -> pl.DataFrame:
    work = known.intervention.with_columns(day="start").with_row_index("case")
    work = work.filter(known.covered(work, YOT, "yot_intervention", TEAM, pl.col("day")))
    plans = known.plan.drop("board")
    work = work.drop("start", "end")
    began = work.join(plans, on="person").filter(is_open()).select("case").unique()
    cases = work.join(began, on="case", how="semi", maintain_order="left")
    later = cases.with_columns(day=pl.col("day") + JUDGED_AFTER)
    still = later.join(plans, on="person").filter(is_open()).select("case").unique()
    seen = known.covered(later, SOCIAL_CARE, "social_care_plan", COUNCIL, pl.col("day"))
    return cases.with_columns(met=known_or_null(seen, ~is_among(cases, still, ["case"])))
