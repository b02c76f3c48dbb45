"""Probation's extract of its assessments, in the columns of its contract."""

import polars as pl

from data.synthetic.extracts.by_year import Tables, date_of, in_years, known_by_then, part_out
from data.synthetic.places import REGION
from data.synthetic.records import Records
from data.synthetic.timeline import Timeline

NOTHING = pl.lit(None, dtype=pl.String)
NOT_ASKED = pl.lit(None, pl.Boolean)


def add_offender_assessments(
    tables: Tables, assessment: pl.DataFrame, records: Records, timeline: Timeline
) -> None:
    """Add assessments; one shared in a later year than it was completed stands in both."""
    known = assessment.join(
        records.offender.select("person", "crn"), on="person", maintain_order="left"
    )
    last = pl.max_horizontal("completed", "shared")
    spell = in_years(known.with_columns(last=last), timeline, "started", "last")
    part_out(
        tables,
        "probation_assessment",
        spell.with_columns(
            known_by_then("completed"), known_by_then("shared"), place=pl.lit(REGION)
        ),
        {
            "crn": pl.col("crn"),
            "assessment_id": pl.format("{}-{}", "crn", "assessment"),
            "kind": pl.col("kind"),
            "review_kind": pl.when("is_review").then(pl.lit("review")).otherwise(pl.lit("initial")),
            "started_date": date_of("started"),
            "completed_date": pl.when(~pl.col("is_undated")).then(date_of("completed")),
            "risk_children_community": pl.col("risk"),
            "risk_children_custody": NOTHING,
            "r2_3": pl.col("could_harm"),
            "r2_4_1": pl.col("are_at_risk"),
            "r2_4_2": NOT_ASKED,
            "q6_7da": NOT_ASKED,
            "q6_9": NOT_ASKED,
            "q6_10": NOTHING,
            "uses_social_care_information": pl.col("uses_information"),
            "victim_safety_considered": NOT_ASKED,
            "shared_with_social_care_date": date_of("shared"),
            "countersigned_date": NOTHING,
        },
    )
