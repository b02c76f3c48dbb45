"""Risks of exploitation, as the teams log them, and the programmes that probation requires."""

import polars as pl

from data.synthetic.extracts.by_year import (
    Tables,
    date_of,
    in_its_year,
    known_by_then,
    part_out,
)
from data.synthetic.joint_events import YOT
from data.synthetic.places import REGION, team_code
from data.synthetic.records import Records
from data.synthetic.timeline import Timeline

NO_DAY, NO_WORDS = pl.lit(None, pl.Date), pl.lit(None, pl.String)


def add_exploitation(
    tables: Tables, found: pl.DataFrame, records: Records, timeline: Timeline
) -> None:
    """Add the risks of exploitation that the teams identified."""
    local = records.client.select("client", "local_id")
    rows = found.join(local, on="client", maintain_order="left")
    rows = in_its_year(rows.with_columns(place=team_code("team")), timeline)
    columns = {
        "subject_agency": pl.lit(YOT),
        "subject_id": pl.col("local_id"),
        "identified_on": date_of("day"),
        "risk_tool_on": date_of("day"),
        "panel_on": NO_DAY,
        "response_on": date_of("responded"),
        "subject_place": NO_WORDS,
    }
    part_out(tables, "exploitation", rows.with_columns(known_by_then("responded")), columns)


def add_programmes(
    tables: Tables, required: pl.DataFrame, records: Records, timeline: Timeline
) -> None:
    """Add the programmes that probation required."""
    crn = records.offender.select("person", "crn")
    rows = required.join(crn, on="person", maintain_order="left")
    rows = in_its_year(rows.with_columns(place=pl.lit(REGION)), timeline)
    columns = {
        "crn": pl.col("crn"),
        "programme": pl.col("programme"),
        "required_date": date_of("day"),
        "delivered_date": date_of("delivered"),
    }
    rows = rows.with_columns(known_by_then("delivered"))
    part_out(tables, "probation_programme", rows, columns)
