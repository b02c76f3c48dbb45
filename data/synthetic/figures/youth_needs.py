"""Figures about what children of the youth offending teams need; see `truth.py`, 50 to 54."""

from typing import NamedTuple

import polars as pl

from data.synthetic.figures.cases import spread
from data.synthetic.figures.known import Known
from data.synthetic.figures.spells import in_quarter
from data.synthetic.figures.youth import BODIES, CELL, TEAM
from data.synthetic.joint_events import YOT
from data.synthetic.timeline import FAR, Period
from data.synthetic.youth_needs import LEVELS

MEDIUM, LOW = 2, 1
CUSTODY, COMMUNITY = "custody", "community"
TREATED_WITHIN, ATTENDED_WITHIN = 90, 20
HARMFUL = "sexually_harmful_behaviour"


class Figure(NamedTuple):
    """One figure: children of a setting with a need at a level or above, last or ever."""

    slug: str
    setting: str
    need: str
    least: int = MEDIUM
    ever: bool = False


FIGURES = (
    Figure("alcohol_need", COMMUNITY, "alcohol"),
    Figure("drugs_need", COMMUNITY, "drugs"),
    Figure("mental_health_need", COMMUNITY, "emotional_mental_health"),
    Figure("mental_health_need_in_custody", CUSTODY, "emotional_mental_health"),
    Figure("self_harm_in_community", COMMUNITY, "self_harm"),
    Figure("self_harm_in_custody", CUSTODY, "self_harm"),
    Figure("risk_to_self", COMMUNITY, "risk_to_self"),
    Figure("risk_from_others", COMMUNITY, "at_risk_from_others"),
    Figure("risk_from_others_now_or_earlier", COMMUNITY, "at_risk_from_others", ever=True),
    Figure("risk_from_others_in_custody", CUSTODY, "at_risk_from_others"),
    Figure("physical_health_need", COMMUNITY, "physical_health"),
    Figure("physical_health_need_in_custody", CUSTODY, "physical_health"),
    Figure("learning_need", COMMUNITY, "learning"),
    Figure("learning_need_in_custody", CUSTODY, "learning"),
    Figure("sexual_exploitation_indicated", COMMUNITY, "sexual_exploitation", LOW),
)


def children_in_settings(known: Known) -> pl.DataFrame:
    """Children of the teams in custody or in the community, by quarter.

    Returns:
        client, person, team, board, setting, day (the last such day of the quarter).
    """
    return pl.concat([_children(known, quarter) for quarter in known.timeline.quarters])


def _children(known: Known, quarter: Period) -> pl.DataFrame:
    held = known.youth.custody.filter(pl.col("kind") != CELL)
    parts = []
    for setting, spells, kind in (
        (CUSTODY, held, "yot_custody"),
        (COMMUNITY, known.intervention, "yot_intervention"),
    ):
        rows = in_quarter(spells, quarter)
        rows = rows.filter(known.covered(rows, YOT, kind, TEAM, pl.col("day"))).sort("day")
        last = rows.unique("client", keep="last", maintain_order=True)
        parts.append(
            last.select("client", "person", "team", "board", "day", setting=pl.lit(setting))
        )
    both = pl.concat(parts)
    on_day = both.select("client", "day").join(held.select("client", "start", "end"), on="client")
    on_day = on_day.filter(pl.col("day").is_between("start", "end"))
    inside = on_day.select("client", "day", is_held=pl.lit(value=True)).unique()
    both = both.join(inside, on=["client", "day"], how="left", maintain_order="left")
    return both.filter((pl.col("setting") == CUSTODY) | pl.col("is_held").is_null()).drop("is_held")


def needing(known: Known, children: pl.DataFrame, figure: Figure) -> pl.DataFrame:
    """The cases of one figure about a need."""
    found = known.youth.need.filter(
        (pl.col("need") == figure.need) & pl.col("level").is_not_null()
    ).select("client", assessed="day", level=_number())
    cases = children.filter(pl.col("setting") == figure.setting)
    judged = cases.join(found, on="client").filter(pl.col("assessed") <= pl.col("day"))
    level = pl.col("level").max() if figure.ever else pl.col("level").sort_by("assessed").last()
    levels = judged.group_by("client", "day").agg(level=level)
    told = cases.join(levels, on=["client", "day"], how="left", maintain_order="left")
    return spread(told.with_columns(met=pl.col("level") >= figure.least), BODIES, "person")


def school_excluded(known: Known, children: pl.DataFrame) -> pl.DataFrame:
    """See `truth.py`, 51."""
    lived = known.youth.circumstance.drop_nulls("is_excluded")
    lived = lived.group_by("client", written="day").agg(met=pl.col("is_excluded").any())
    cases = children.filter(pl.col("setting") == COMMUNITY)
    judged = cases.join(lived, on="client").filter(pl.col("written") <= pl.col("day"))
    last = judged.group_by("client", "day").agg(pl.col("met").sort_by("written").last())
    told = cases.join(last, on=["client", "day"], how="left", maintain_order="left")
    return spread(told, BODIES, "person")


def sexually_harmful_behaviour_assessed_fully(known: Known) -> pl.DataFrame:
    """See `truth.py`, 52."""
    rows = _found(known, [HARMFUL])
    return spread(rows.with_columns(met="assessed_fully"), BODIES)


def sexually_harmful_behaviour_treated(known: Known) -> pl.DataFrame:
    """See `truth.py`, 53."""
    return _helped(known, [HARMFUL], "treated", TREATED_WITHIN)


def substance_misuse_help_taken_up(known: Known) -> pl.DataFrame:
    """See `truth.py`, 54."""
    return _helped(known, ["alcohol", "drugs"], "attended", ATTENDED_WITHIN)


def _helped(known: Known, needs: list[str], helped: str, within: int) -> pl.DataFrame:
    rows = _found(known, needs)
    ends = [year.last for year in known.timeline.years]
    year = known.timeline.year_of(rows["day"].to_numpy())
    rows = rows.with_columns(year_end=pl.Series(ends).gather(pl.Series(year)))
    is_told = pl.col(helped) <= pl.col("year_end")
    after = pl.when(is_told).then(pl.col(helped) - pl.col("day")).otherwise(FAR)
    reaches = pl.col("year_end") - pl.col("day") >= within
    met = pl.when(after <= within).then(True).when(reaches | is_told).then(False)
    return spread(rows.with_columns(met=met), BODIES)


def _found(known: Known, needs: list[str]) -> pl.DataFrame:
    rows = known.youth.need.with_row_index("case").with_columns(level=_number())
    return rows.filter(pl.col("need").is_in(needs) & (pl.col("level") > 0))


def _number() -> pl.Expr:
    return pl.col("level").replace_strict(dict(zip(LEVELS, range(len(LEVELS)), strict=True)))
