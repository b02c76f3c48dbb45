"""Figures about the children of the youth offending teams: held, visited, housed, on plans.

`truth.py` defines each.
"""

import polars as pl

from data.synthetic.figures.cases import known_or_null, spread
from data.synthetic.figures.known import Known
from data.synthetic.figures.spells import (
    children_of_teams,
    in_quarter,
    is_among,
    is_open,
    of_quarters,
)
from data.synthetic.joint_events import SOCIAL_CARE, YOT
from data.synthetic.places import board_code, council_code, team_code
from data.synthetic.timeline import Period

TEAM, COUNCIL = team_code("team"), council_code("board")
BODIES = [team_code("team"), board_code("board")]
CELL = "police cell"


def yot_child_on_plan(known: Known) -> pl.DataFrame:
    """See `truth.py`, 30."""
    return of_quarters(known, _on_plan)


def _on_plan(known: Known, quarter: Period) -> pl.DataFrame:
    cases = children_of_teams(known, quarter)
    return with_spell(known, cases, known.plan, "social_care_plan")


def looked_after_child_in_custody(known: Known) -> pl.DataFrame:
    """See `truth.py`, 31."""
    return of_quarters(known, _in_custody)


def _in_custody(known: Known, quarter: Period) -> pl.DataFrame:
    cases = in_custody(known, quarter)
    return with_spell(known, cases, known.looked_after, "social_care_looked_after")


def in_custody(known: Known, quarter: Period) -> pl.DataFrame:
    """Children on remand or under sentence in a quarter, on the last such day: one row each."""
    held = in_quarter(known.youth.custody.filter(pl.col("kind") != CELL), quarter)
    held = held.filter(known.covered(held, YOT, "yot_custody", TEAM, pl.col("day")))
    cases = held.sort("day").unique("person", keep="last", maintain_order=True)
    return cases.select("person", "team", "board", "day")


def with_spell(known: Known, cases: pl.DataFrame, spells: pl.DataFrame, kind: str) -> pl.DataFrame:
    """Judge children by whether a spell of social care's, of any council, is open on the day."""
    met = cases.join(spells.drop("board"), on="person").filter(is_open())
    can_know = known.covered(cases, SOCIAL_CARE, kind, COUNCIL, pl.col("day"))
    is_met = is_among(cases, met.select("person").unique(), ["person"])
    return spread(cases.with_columns(met=known_or_null(can_know, is_met)), BODIES, "person")


def yot_home_visits_made(known: Known) -> pl.DataFrame:
    """See `truth.py`, 35."""
    return of_quarters(known, _to_visit)


def _to_visit(known: Known, quarter: Period) -> pl.DataFrame:
    work = known.intervention.filter(is_open(quarter.first) & is_open(quarter.last))
    work = work.with_columns(day=pl.lit(quarter.last)).unique("person", maintain_order=True)
    cases = work.filter(known.covered(work, YOT, "yot_intervention", TEAM, pl.col("day")))
    visits = known.youth.contact.filter(
        (pl.col("kind") == "home visit") & pl.col("day").is_between(quarter.first, quarter.last)
    )
    can_know = known.covered(cases, YOT, "yot_contact", TEAM, pl.col("day"))
    is_met = is_among(cases, visits.select("person").unique(), ["person"])
    return spread(cases.with_columns(met=known_or_null(can_know, is_met)), BODIES, "person")


def police_cell_overnight(known: Known) -> pl.DataFrame:
    """See `truth.py`, 39."""
    cell = known.youth.custody.filter(pl.col("kind") == CELL)
    cell = cell.with_columns(day="start", met="is_overnight").with_row_index("case")
    sent = cell.filter(known.covered(cell, YOT, "yot_custody", TEAM, pl.col("day")))
    return spread(sent, BODIES)


def accommodation_suitable(known: Known) -> pl.DataFrame:
    """See `truth.py`, 40."""
    work = known.intervention.with_columns(day="end").with_row_index("case")
    work = work.filter(known.covered(work, YOT, "yot_intervention", TEAM, pl.col("day")))
    lived = known.youth.circumstance.filter(
        (pl.col("setting") != "custody") & pl.col("is_suitable").is_not_null()
    )
    lived = lived.group_by("client", "day").agg(met=pl.col("is_suitable").all())
    lived = lived.rename({"day": "lived_on"})
    within = work.join(lived, on="client").filter(pl.col("lived_on").is_between("start", "end"))
    last = within.sort("lived_on").unique("case", keep="last").select("case", "met")
    return spread(work.join(last, on="case", how="left", maintain_order="left"), BODIES)
