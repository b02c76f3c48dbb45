"""What each agency found when it looked for others' plans on its own files."""

import polars as pl

from data.synthetic.extracts.by_year import Tables, date_of, in_its_year, part_out
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.places import REGION, council_code, team_code
from data.synthetic.records import Records
from data.synthetic.timeline import Timeline


def add_file_checks(
    files: dict[str, Tables], look: pl.DataFrame, records: Records, timeline: Timeline
) -> None:
    """Add the looks of every agency, at the files of its own people."""
    offender = records.offender.select("person", local_id="crn", place=pl.lit(REGION))
    client = records.client.select("person", "team", "local_id", place=team_code("team"))
    child = records.social_care.select("person", "board", "local_id", place=council_code("board"))
    for agency, known, keys in (
        (PROBATION, offender, ["person"]),
        (YOT, client, ["person", "team"]),
        (SOCIAL_CARE, child, ["person", "board"]),
    ):
        of_agency = look.filter(pl.col("of_agency") == agency)
        rows = of_agency.join(known, on=keys, maintain_order="left")
        part_out(
            files[agency],
            "file_check",
            in_its_year(rows, timeline),
            {
                "of_agency": pl.col("of_agency"),
                "subject_agency": pl.col("of_agency"),
                "subject_id": pl.col("local_id"),
                "document": pl.col("document"),
                "on_file": pl.col("on_file"),
                "taken_into_account": pl.col("taken_into_account"),
                "checked_on": date_of("day"),
                "subject_place": pl.lit(None, pl.String),
            },
        )
