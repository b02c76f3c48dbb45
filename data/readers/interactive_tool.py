"""Read the long table of the Local authority interactive tool (LAIT).

One line an area, measure and year, with a percentage or a rate and no counts. Areas that are
no more are marked "(Pre LG)" behind their names; their number is their own, so that the name
is not read.

Source: Department for Education, Local authority interactive tool (table `bds_long`).
"""

from pathlib import Path

import polars as pl

from data.contracts.published import PER_10000_YOUTH, PER_100000_YOUTH, PER_CENT
from data.readers import Fault, Parsed
from data.readers.published_values import NOT_GIVEN, number, status, value_faults
from data.readers.published_years import figure_days, year_faults
from data.readers.sheet import read_header, read_sheet
from data.readers.unfit import refuse_unfit

FORMAT = "LAIT"
TABLE = "published_figure"
COLUMNS = {
    "measure": ("measure", "short desc"),
    "period": ("period", "years"),
    "old_la_code": ("old_la_code", "la number"),
    "area_name": ("area_name", "la and regions"),
    "value": ("value", "values"),
}
"""What is read, and what each column is called in the extract and in the tool's own table."""
TOLD_BY = ("measure", "period", "old_la_code", "area_name", "value")
MEASURES = {
    "CP_conf_15days": ("initial_conferences_in_time", PER_CENT),
    "RevCP": ("plans_reviewed_in_time", PER_CENT),
    "PrevRegCPR": ("repeat_plans", PER_CENT),
    "FirstYJS": ("first_time_entrants", PER_100000_YOUTH),
    "YJS_Caution-Sentence10-17_YO": ("children_cautioned_or_sentenced", PER_10000_YOUTH),
    "ReoffYO": ("reoffending", PER_CENT),
    "ReoffYO15-17": ("reoffending_15_to_17", PER_CENT),
    "LAC_Convictions": ("looked_after_convicted", PER_CENT),
}
"""The tool's short names of measures that are read -> the measure and its unit."""
ENGLAND = "970"
CONTRADICTED = "FirstYJS"
"""Its row of England contradicts the rows of the councils (1,258 where the councils have some
150), so that it cannot be what it says."""


def read(path: Path) -> Parsed | None:
    """Read the table; null if its columns are others.

    Raises:
        data.readers.Unreadable: if the file is broken.
    """
    names = _names(read_header(path))
    if not names.keys() >= set(TOLD_BY):
        return None
    sheet = read_sheet(path)
    refuse_unfit(sheet)
    rows = sheet.rows.select(
        *(pl.col(heading).alias(name) for name, heading in names.items()), "row"
    )
    measure = pl.col("measure").str.strip_chars()
    is_england = pl.col("old_la_code").str.strip_chars() == ENGLAND
    is_used = measure.is_in(list(MEASURES)).fill_null(value=False)
    is_contradicted = ((measure == CONTRADICTED) & is_england).fill_null(value=False)
    lines = rows.filter(is_used & ~is_contradicted)
    return Parsed(
        format=FORMAT,
        agency="board",
        place_code=None,
        period_start=None,
        period_end=None,
        tables={TABLE: _figures(lines)},
        notes=[
            f"it was read as the Local authority interactive tool: {rows.height:,} lines",
            *_left_out(rows.filter(~is_used), rows.filter(is_contradicted)),
        ],
        rows_read=lines.height,
        faults=_faults(lines),
    )


def _names(header: list[str]) -> dict[str, str]:
    return {
        name: heading
        for name, headings in COLUMNS.items()
        for heading in headings
        if heading in header
    }


def _left_out(others: pl.DataFrame, contradicted: pl.DataFrame) -> list[str]:
    notes = []
    if not others.is_empty():
        kinds = others["measure"].fill_null("none").unique().sort().to_list()
        notes.append(f"{others.height:,} lines of other measures were left out: {', '.join(kinds)}")
    if not contradicted.is_empty():
        notes.append(
            f"{contradicted.height:,} lines of England's {CONTRADICTED} were left out: they "
            "contradict those of the councils"
        )
    return notes


def _figures(lines: pl.DataFrame) -> pl.DataFrame:
    tidy = pl.col("measure").str.strip_chars()
    value_status = status("value")
    return lines.select(
        pl.col("old_la_code").str.strip_chars().alias("la_code"),
        tidy.replace_strict({name: of for name, (of, _) in MEASURES.items()}).alias("measure"),
        *figure_days(pl.col("period")),
        pl.lit(FORMAT).alias("source"),
        pl.when(value_status == "shown").then(number("value").cast(pl.String)).alias("value"),
        tidy.replace_strict({name: unit for name, (_, unit) in MEASURES.items()}).alias("unit"),
        value_status.fill_null(NOT_GIVEN).alias("value_status"),
        "row",
    )


def _faults(lines: pl.DataFrame) -> list[Fault]:
    years = year_faults(lines, "period", TABLE, 0, "figure_to")
    return [*years, *value_faults(lines, ["value"], TABLE, 0, "value")]
