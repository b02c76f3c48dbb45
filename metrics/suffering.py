"""Which indicators suffer from what an agency sent, and why."""

from collections.abc import Sequence

import polars as pl

from metrics.definition import Definition
from metrics.quality import OF, Report

NOTHING, NO_KIND, NOT_IN_FILE, IN_PART, TOO_BLANK = (
    "nothing came",
    "kind missing",
    "not in the file",
    "in part",
    "too blank",
)
GRAVEST_FIRST = (NOTHING, NO_KIND, NOT_IN_FILE, IN_PART, TOO_BLANK)
"""Why an indicator suffers: the whole return, a table or log, or a column of the file is
missing; a table or log was covered in part; a field is filled in too few rows."""


def suffering(report: Report, definitions: Sequence[Definition]) -> pl.DataFrame:
    """Judge for every indicator whether what it needs of an agency, place and year is there.

    Of several reasons the gravest is told, and of fields the blankest. A field whose counts
    are null (as the gate hides them) is not judged.

    Returns:
        One row per `OF` and indicator that needs something of the agency: due_on, days_late
        (null if nothing came), slug, title, needed_share (of 1), reason (one of
        `GRAVEST_FIRST`; null if the indicator does not suffer), kind (the table or log),
        column_name, description, records, filled.
    """
    standards = pl.DataFrame(
        [(each.slug, each.title, each.min_completeness) for each in definitions],
        schema={"slug": pl.String, "title": pl.String, "needed_share": pl.Float64},
        orient="row",
    )
    needing = (
        report.due.select(*OF, "due_on", "days_late")
        .join(report.needed_kind.select("slug", "agency").unique(), "agency")
        .join(standards, "slug")
    )
    reasons = pl.concat(
        [_nothing_came(report), _kinds(report), _fields(report, standards)], how="diagonal"
    )
    weakest = (
        reasons.with_columns(
            gravity=pl.col("reason").replace_strict(
                {reason: at for at, reason in enumerate(GRAVEST_FIRST)}, return_dtype=pl.Int64
            ),
            share=pl.col("filled") / pl.col("records"),
        )
        .sort("gravity", "share", "kind", "column_name", nulls_last=True)
        .unique([*OF, "slug"], keep="first", maintain_order=True)
        .drop("gravity", "share")
    )
    return needing.join(weakest, [*OF, "slug"], how="left").sort(*OF, "slug")


def _nothing_came(report: Report) -> pl.DataFrame:
    missing = report.due.filter(pl.col("sent_on").is_null()).select(OF)
    needing = report.needed_kind.select("slug", "agency").unique()
    return missing.join(needing, "agency").with_columns(reason=pl.lit(NOTHING))


def _kinds(report: Report) -> pl.DataFrame:
    reasons = {"missing": NO_KIND, "in part": IN_PART}
    wanting = report.kind.filter(pl.col("state").is_in(list(reasons)))
    return wanting.join(report.needed_kind, ["agency", "kind"]).select(
        *OF, "slug", "kind", reason=pl.col("state").replace_strict(reasons)
    )


def _fields(report: Report, standards: pl.DataFrame) -> pl.DataFrame:
    named = ["agency", "table_name", "column_name"]
    needed = report.field.join(report.needed_field, named).join(standards, "slug")
    is_short = pl.col("filled") < pl.col("needed_share") * pl.col("records")
    return needed.filter(is_short).select(
        *OF,
        "slug",
        *("column_name", "description", "records", "filled"),
        kind="table_name",
        reason=pl.when("is_in_file").then(pl.lit(TOO_BLANK)).otherwise(pl.lit(NOT_IN_FILE)),
    )
