"""Which area a line of a publisher's file is about, by its DfE three-digit number."""

import polars as pl

from data.facts import facts

LEVELS = {
    "national": "country_code",
    "regional": "region_code",
    "local authority": "old_la_code",
}
"""Levels of Explore education statistics that are read, each with the column of its code."""
NUMBER_OF = {
    row["area_code"]: row["la_code"] for row in facts("area") if row["area_level"] != "council"
}
"""DfE numbers of regions and countries by their ONS codes."""
REGION_CALLED = {
    row["area_name"].lower(): row["la_code"]
    for row in facts("area")
    if row["area_level"] != "council"
}
"""DfE numbers of regions and countries by their names in small letters."""


def level() -> pl.Expr:
    """The line's level in small letters."""
    return pl.col("geographic_level").str.strip_chars().str.to_lowercase()


def area_number() -> pl.Expr:
    """The area's DfE number; a code that is not known stays, for intake to judge.

    Old and new codes of a council may both stand in one file: its number is the same.
    """
    code = pl.coalesce(
        pl.when(level() == name).then(pl.col(column).str.strip_chars())
        for name, column in LEVELS.items()
    )
    return code.replace(NUMBER_OF)


def region_number(name: pl.Expr) -> pl.Expr:
    """A region's DfE number by its name, however it is capitalised; else the name itself."""
    tidy = name.str.strip_chars()
    return tidy.str.to_lowercase().replace_strict(REGION_CALLED, default=tidy)
