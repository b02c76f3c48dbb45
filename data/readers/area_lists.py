"""Read three lists of places: councils, probation regions with their units, and which serves which.

Sources: Department for Education, codes and names of local authorities; Ministry of Justice,
hmpps-probation-estate-api; a table of councils and probation delivery units in its columns.
"""

from collections.abc import Callable
from pathlib import Path

import polars as pl

from data.facts import facts
from data.readers import Parsed
from data.readers.published_areas import region_number
from data.readers.sheet import read_header, read_sheet
from data.readers.unfit import refuse_unfit

COUNCILS = {"old_la_code", "new_la_code", "la_name", "region_name"}
UNITS = {"region_code", "region_name", "pdu_code", "pdu_name", "ldu_code", "ldu_name"}
SERVED_BY = {"new_la_code", "la_name", "pdu_code", "probation_region_code"}
MAKES_NO_BODY = (
    "it makes no body: a place has pages, and owes returns, where your own tables body and "
    "body_area say so"
)
NUMBER_OF = {row["area_code"]: row["la_code"] for row in facts("area")}


def read(path: Path) -> Parsed | None:
    """Read one of the lists; null if its columns are those of none.

    Raises:
        data.readers.Unreadable: if the file is broken.
    """
    header = set(read_header(path))
    if header == COUNCILS:
        return _parsed(path, "list of councils", _councils)
    if header == UNITS:
        return _parsed(path, "list of probation units", _units)
    if header >= SERVED_BY:
        return _parsed(path, "councils and probation units", _served_by)
    return None


def _parsed(
    path: Path, name: str, tables_of: Callable[[pl.DataFrame], dict[str, pl.DataFrame]]
) -> Parsed:
    sheet = read_sheet(path)
    refuse_unfit(sheet)
    tables = tables_of(sheet.rows)
    notes = [f"it was read as {name}: {sheet.rows.height:,} lines"]
    if "body" in tables:
        notes.append(f"{sheet.rows.height:,} local delivery units were left out")
    if tables.keys() & {"body", "body_area"}:
        notes.append(MAKES_NO_BODY)
    return Parsed(
        format=name,
        agency="board",
        place_code=None,
        period_start=None,
        period_end=None,
        tables=tables,
        notes=notes,
        rows_read=sum(rows.height for rows in tables.values()),
    )


def _councils(lines: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """A council without a three-digit number, as in Wales, goes by its ONS code."""
    return {
        "area": lines.select(
            pl.coalesce("old_la_code", "new_la_code").alias("la_code"),
            pl.col("new_la_code").alias("area_code"),
            pl.col("la_name").alias("area_name"),
            pl.lit("council").alias("area_level"),
            region_number(pl.col("region_name")).alias("part_of"),
            "row",
        )
    }


def _units(lines: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """A unit stands on a line for each of its local delivery units."""
    units = lines.unique("pdu_code", keep="first", maintain_order=True)
    regions = lines.unique("region_code", keep="first", maintain_order=True)
    bodies = [
        of.select(
            pl.col(f"{what}_code").alias("body_code"),
            pl.col(f"{what}_name").str.strip_chars().alias("body_name"),
            pl.lit(body_type).alias("body_type"),
            "row",
        )
        for of, what, body_type in (
            (regions, "region", "probation_region"),
            (units, "pdu", "delivery_unit"),
        )
    ]
    parts = units.select(
        pl.col("pdu_code").alias("part_code"), pl.col("region_code").alias("whole_code"), "row"
    )
    return {"body": pl.concat(bodies), "body_part": parts}


def _served_by(lines: pl.DataFrame) -> dict[str, pl.DataFrame]:
    number = pl.col("new_la_code").str.strip_chars().replace(NUMBER_OF)
    return {
        "body_area": lines.select(
            pl.col("pdu_code").alias("body_code"), number.alias("la_code"), "row"
        )
    }
