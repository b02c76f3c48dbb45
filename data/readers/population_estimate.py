"""Read mid-year population estimates: one line an area and year, all children together.

Source: Office for National Statistics, Mid-year population estimates, as the Department for
Education publishes them with its figures on children in need.
"""

from pathlib import Path

import polars as pl

from data.contracts.published import ALL
from data.readers import Parsed
from data.readers.published_areas import area_number
from data.readers.published_figures import PLACES, POPULATION, of_known_levels
from data.readers.published_values import NOT_GIVEN, number, status, value_faults, whole_text
from data.readers.published_years import year_ends, year_faults
from data.readers.sheet import read_header, read_sheet
from data.readers.unfit import refuse_unfit

FORMAT = "ONS population"
TABLE = "population"
AGES = r"(\d+) (?:to|-) (\d+)"
"""How an age group is written: Children aged 0 to 17 years."""


def read(path: Path) -> Parsed | None:
    """Read the table; null if its columns are others.

    Raises:
        data.readers.Unreadable: if the file is broken.
    """
    if not {*PLACES, POPULATION, "age_group"}.issubset(read_header(path)):
        return None
    sheet = read_sheet(path)
    refuse_unfit(sheet)
    lines, notes = of_known_levels(sheet.rows)
    value_status = status(POPULATION)
    people = pl.when(value_status == "shown").then(whole_text(number(POPULATION)))
    rows = lines.select(
        area_number().alias("la_code"),
        pl.format("{}-06-30", year_ends(pl.col("time_period"))).alias("on_date"),
        pl.col("age_group").str.extract(AGES, 1).alias("age_from"),
        pl.col("age_group").str.extract(AGES, 2).alias("age_to"),
        pl.lit(ALL).alias("sex"),
        pl.lit(ALL).alias("ethnicity"),
        people.alias("people"),
        value_status.fill_null(NOT_GIVEN).alias("value_status"),
        "row",
    )
    return Parsed(
        format=FORMAT,
        agency="board",
        place_code=None,
        period_start=None,
        period_end=None,
        tables={TABLE: rows},
        notes=[f"it was read as population estimates: {lines.height:,} lines", *notes],
        rows_read=rows.height,
        faults=[
            *year_faults(lines, "time_period", TABLE, 0, "on_date"),
            *value_faults(lines, [POPULATION], TABLE, 0, "people"),
        ],
    )
