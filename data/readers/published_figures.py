"""Read tables of the Department for Education's Explore education statistics.

They are told by their columns, whatever the file is called: one line an area and year, with
the figures in columns of their own. Each line becomes one published figure a measure.
"""

from pathlib import Path

import polars as pl

from data.contracts.published import NUMBER
from data.readers import Fault, Parsed, Unreadable
from data.readers.published_areas import LEVELS, area_number, level
from data.readers.published_columns import KINDS, RENAMED, Figure, Kind, kind_with
from data.readers.published_values import (
    NOT_GIVEN,
    number,
    status,
    value_faults,
    whole_text,
    worst,
)
from data.readers.published_years import figure_days, refuse_other_years, year_faults
from data.readers.sheet import Sheet, read_header, read_sheet
from data.readers.unfit import refuse_unfit

TABLE = "published_figure"
PLACES = ("time_period", "geographic_level", "country_code", "region_code", "old_la_code")
"""Columns that every such table has."""
POPULATION = "population_estimate"
HUNDRED = 100


def read(path: Path) -> Parsed | None:
    """Read one table; null if its columns are not those of Explore education statistics.

    Raises:
        Unreadable: if the file is broken, or is a table that is not known.
    """
    header = {RENAMED.get(name, name) for name in read_header(path)}
    if not header.issuperset(PLACES) or POPULATION in header:
        return None
    kind = kind_with(header)
    if kind is None:
        known = "; ".join(f"{kind.source} ({', '.join(kind.told_by)})" for kind in KINDS)
        raise Unreadable(
            "a table of Explore education statistics that is not known: it must have the columns "
            f"of one of {known}"
        )
    return _parsed(kind, read_sheet(path))


def _parsed(kind: Kind, sheet: Sheet) -> Parsed:
    refuse_unfit(sheet)
    refuse_other_years(sheet.rows)
    lines, notes = of_known_levels(sheet.rows.rename(RENAMED, strict=False))
    held = [figure for figure in kind.figures if set(figure.columns) <= set(lines.columns)]
    tables, faults = [], []
    for at, figure in enumerate(held):
        tables.append(_figures(lines, figure, kind.source))
        faults += _faults(lines, figure, at * lines.height)
    rows = pl.concat(tables)
    lacking = [figure.measure for figure in kind.figures if figure not in held]
    if lacking:
        notes.append(f"this release has no column for {', '.join(lacking)}")
    return Parsed(
        format=kind.source,
        agency="board",
        place_code=None,
        period_start=None,
        period_end=None,
        tables={TABLE: rows},
        notes=[
            f"it was read as {kind.source}: {lines.height:,} lines, {len(held)} figures each",
            *notes,
        ],
        rows_read=rows.height,
        faults=faults,
    )


def of_known_levels(rows: pl.DataFrame) -> tuple[pl.DataFrame, list[str]]:
    """Lines of councils, regions and the country; the others are counted in a note."""
    is_known = level().is_in(list(LEVELS)).fill_null(value=False)
    lines, others = rows.filter(is_known), rows.filter(~is_known)
    if others.is_empty():
        return lines, []
    kinds = others["geographic_level"].fill_null("none").unique().sort().to_list()
    note = f"{others.height:,} lines of other levels were left out: {', '.join(kinds)}"
    return lines, [note]


def _figures(lines: pl.DataFrame, figure: Figure, source: str) -> pl.DataFrame:
    """One published figure a line, as text."""
    of_which, of = _sum(figure.of_which), _sum(figure.of)
    statuses = [status(column) for column in figure.columns]
    if figure.value:
        value, value_status = number(figure.value), status(figure.value)
    else:
        value = HUNDRED * of_which / of
        value_status = pl.when(of == 0).then(pl.lit("z")).otherwise(worst(statuses))
    is_shown = value_status == "shown"
    written = whole_text(value) if figure.unit == NUMBER else value.cast(pl.String)
    return lines.select(
        area_number().alias("la_code"),
        pl.lit(figure.measure).alias("measure"),
        *figure_days(pl.col("time_period")),
        pl.lit(source).alias("source"),
        whole_text(of_which).alias("numerator"),
        whole_text(of).alias("denominator"),
        pl.when(is_shown).then(written).alias("value"),
        pl.lit(figure.unit).alias("unit"),
        value_status.fill_null(NOT_GIVEN).alias("value_status"),
        "row",
    )


def _sum(columns: tuple[str, ...]) -> pl.Expr:
    """The columns added up; null where one has no number, or there is none."""
    if not columns:
        return pl.lit(None, pl.Float64)
    first, *rest = map(number, columns)
    return sum(rest, start=first)


def _faults(lines: pl.DataFrame, figure: Figure, first_record: int) -> list[Fault]:
    faults = year_faults(lines, "time_period", TABLE, first_record, "figure_to")
    parts = {"value": (figure.value,) if figure.value else ()}
    parts |= {"numerator": figure.of_which}
    parts |= {"denominator": tuple(c for c in figure.of if c not in figure.of_which)}
    for becomes, columns in parts.items():
        faults += value_faults(lines, columns, TABLE, first_record, becomes)
    return faults
