"""Figures about plans of one agency on the files of another; see `truth.py`, 80."""

from typing import NamedTuple

import polars as pl

from data.synthetic.figures.cases import probation_bodies, spread
from data.synthetic.figures.known import Known
from data.synthetic.figures.youth import BODIES
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.places import board_code


class Figure(NamedTuple):
    """One figure: whose files, which document, and whether it must be taken into account."""

    slug: str
    of_agency: str
    document: str
    is_used: bool = False


FIGURES = (
    Figure("protection_plan_on_probation_file", PROBATION, "protection plan"),
    Figure("plans_of_probation_and_social_care_aligned", PROBATION, "protection plan", True),
    Figure("risk_management_plan_on_social_care_file", SOCIAL_CARE, "risk management plan"),
    Figure("probation_plan_used_by_social_care", SOCIAL_CARE, "risk management plan", True),
    Figure("protection_plan_used_by_yot", YOT, "protection plan", True),
    Figure("vulnerability_plan_on_social_care_file", SOCIAL_CARE, "vulnerability management plan"),
    Figure("yot_assessment_on_social_care_file", SOCIAL_CARE, "YOT assessment"),
)


def looks(known: Known, figure: Figure) -> pl.DataFrame:
    """The cases of one figure."""
    rows = known.file_check.with_row_index("case").filter(
        (pl.col("of_agency") == figure.of_agency) & (pl.col("document") == figure.document)
    )
    both = pl.when(~pl.col("on_file")).then(pl.lit(value=False)).otherwise("taken_into_account")
    rows = rows.with_columns(met=both if figure.is_used else pl.col("on_file"))
    if figure.of_agency == SOCIAL_CARE:
        return spread(rows, [board_code("board")])
    people = known.order if figure.of_agency == PROBATION else known.intervention
    keys = ["person"] if figure.of_agency == PROBATION else ["person", "team"]
    where = people.select(*keys, "board", *(["unit"] if "unit" in people.columns else []))
    rows = rows.drop("board").join(where.unique(), on=keys)
    return spread(rows, probation_bodies() if figure.of_agency == PROBATION else BODIES)
