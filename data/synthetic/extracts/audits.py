"""The boards' audits: the cases that were drawn, and how they were judged."""

import polars as pl

from data.synthetic.audits import Audits
from data.synthetic.extracts.by_year import Tables, date_of, in_its_year, part_out
from data.synthetic.places import board_code
from data.synthetic.timeline import Timeline

_AUDIT = pl.format("{}-{}", "place", pl.col("quarter") + 1)
_TOKEN = pl.format("{}-{}-{}", "place", pl.col("quarter") + 1, "place_in")


def add_audits(tables: Tables, audits: Audits, timeline: Timeline) -> None:
    """Add the cases and judgements of each board's year."""
    cases = in_its_year(audits.case.with_columns(place=board_code("board")), timeline, "sampled")
    part_out(
        tables,
        "audit_case",
        cases,
        {
            "audit_id": _AUDIT,
            "cohort": pl.col("cohort"),
            "of_agency": pl.col("of_agency"),
            "case_token": _TOKEN,
            "opened_on": date_of("opened"),
            "sampled_on": date_of("sampled"),
        },
    )
    part_out(
        tables,
        "audit_judgement",
        audits.judgement.join(cases, on="case", maintain_order="left"),
        {
            "audit_id": _AUDIT,
            "case_token": _TOKEN,
            "criterion": pl.col("criterion"),
            "judged_agency": pl.col("judged"),
            "auditor_agency": pl.col("auditor"),
            "audit_pass": pl.col("pass"),
            "judgement": pl.col("judgement"),
            "date": date_of("day"),
        },
    )
