"""What an indicator is: one SQL file that says what it measures, why, and how.

The file begins with a block comment in TOML, the header; the rest is one SELECT that
returns one row per case and body. The file's name is the indicator's slug, its folder
the theme.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Self, get_args

import duckdb
import polars as pl
from pydantic import model_validator

from metrics.headed_select import compare_standards, split, told
from metrics.header import Header, Theme

ROOT = Path(__file__).parent / "indicators"


class IndicatorError(ValueError):
    """An indicator's file is not as it must be; the message names file and key."""


class Indicator(Header):
    """One indicator: its header, its place in the catalogue, and its SELECT."""

    slug: str
    theme: Theme
    select: str

    @model_validator(mode="after")
    def _has_a_standard_for_every_parameter(self) -> Self:
        compare_standards(self.select, self.standards)
        return self


def load(path: Path) -> Indicator:
    """Read one indicator's file.

    Raises:
        IndicatorError: if the header is missing, is not TOML, lacks a key or has one
            that is unknown, or does not fit the SELECT.
    """
    try:
        header, select = split(path)
        Header.model_validate(header)
        place = {"slug": path.stem, "theme": path.parent.name}
        return Indicator.model_validate({**header, **place, "select": select})
    except ValueError as error:
        raise IndicatorError(f"{path}: {told(error)}") from error


def catalogue(root: Path = ROOT) -> dict[str, Indicator]:
    """Every indicator by its slug, in the order of themes; those of the project are read once.

    Raises:
        IndicatorError: if a file is not as it must be, or two have the same slug.
    """
    return dict(_of_the_project()) if root == ROOT else _read(root)


@cache
def _of_the_project() -> dict[str, Indicator]:
    return _read(ROOT)


def _read(root: Path) -> dict[str, Indicator]:
    indicators: dict[str, Indicator] = {}
    for path in sorted(root.rglob("*.sql"), key=lambda path: (_place(path), path.stem)):
        indicator = load(path)
        if indicator.slug in indicators:
            raise IndicatorError(f"{path}: {indicators[indicator.slug].theme} has one of this name")
        indicators[indicator.slug] = indicator
    return indicators


def cases(
    connection: duckdb.DuckDBPyConnection,
    indicator: Indicator,
    overrides: Mapping[str, int | float] | None = None,
) -> pl.DataFrame:
    """Work out the cases of one indicator in a warehouse.

    Args:
        overrides: values of standards, by name, in place of the header's.

    Returns:
        One row per case and body: case_id, person_id (null where the case is no
        person), body_code, occurred_on, met (null for "not recorded").

    Raises:
        KeyError: if an override names a standard that the indicator does not have.
    """
    values = {name: standard.value for name, standard in indicator.standards.items()}
    for name, value in (overrides or {}).items():
        if name not in values:
            raise KeyError(f"{indicator.slug} has no standard {name}, only {', '.join(values)}")
        values[name] = value
    # On the connection itself, so that it sees what a transaction of it has not yet committed.
    return connection.sql(indicator.select, params=values or None).pl()


def _place(path: Path) -> int:
    themes = get_args(Theme)
    return themes.index(path.parent.name) if path.parent.name in themes else len(themes)
