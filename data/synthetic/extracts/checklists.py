"""Probation's checklists of the six questions on children."""

import polars as pl

from data.synthetic.checklists import YES
from data.synthetic.extracts.by_year import Tables, date_of, in_its_year, part_out
from data.synthetic.places import REGION
from data.synthetic.records import Records
from data.synthetic.timeline import Timeline


def add_checklists(
    tables: Tables, checklist: pl.DataFrame, records: Records, timeline: Timeline
) -> None:
    """Add the checklists of each year."""
    crn = records.offender.select("person", "crn")
    asked = checklist.join(crn, on="person", maintain_order="left")
    asked = in_its_year(asked.with_columns(place=pl.lit(REGION)), timeline)
    part_out(
        tables,
        "probation_checklist",
        asked,
        {
            "crn": pl.col("crn"),
            "asked_on": date_of("day"),
            "stage": pl.col("stage"),
            **{question: pl.col(question) for question in YES},
            "social_care_check_needed": pl.any_horizontal(*YES),
        },
    )
