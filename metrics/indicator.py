"""What an indicator is: one SQL file that says what it measures, why, and how.

The file begins with a block comment in TOML, the header; the rest is one SELECT that
returns one row per case and body. The file's name is the indicator's slug, its folder
the theme.
"""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Self, get_args

import duckdb
import polars as pl
from pydantic import ValidationError, model_validator

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
        asked = parameters(self.select)
        if missing := asked - self.standards.keys():
            raise ValueError(f"standard.{min(missing)}: the SELECT asks for it")
        if unused := self.standards.keys() - asked:
            raise ValueError(f"standard.{min(unused)}: the SELECT does not use it")
        return self


def parameters(select: str) -> set[str]:
    """The names of the parameters that a SELECT asks for."""
    return set(re.findall(r"\$([a-z_]+)", select))


def load(path: Path) -> Indicator:
    """Read one indicator's file.

    Raises:
        IndicatorError: if the header is missing, is not TOML, lacks a key or has one
            that is unknown, or does not fit the SELECT.
    """
    found = re.fullmatch(r"/\*\n(?P<header>.*?)\*/\s*(?P<select>.+)", path.read_text(), re.DOTALL)
    if found is None:
        raise IndicatorError(f"{path}: must begin with a header in /* */ and go on with one SELECT")
    try:
        header = tomllib.loads(found["header"])
        Header.model_validate(header)
        place = {"slug": path.stem, "theme": path.parent.name}
        return Indicator.model_validate({**header, **place, "select": found["select"].strip()})
    except tomllib.TOMLDecodeError as error:
        raise IndicatorError(f"{path}: the header is not TOML: {error}") from error
    except ValidationError as error:
        raise IndicatorError(f"{path}: {_faults(error)}") from error


def catalogue(root: Path = ROOT) -> dict[str, Indicator]:
    """Every indicator by its slug, in the order of themes.

    Raises:
        IndicatorError: if a file is not as it must be, or two have the same slug.
    """
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
    with connection.cursor() as cursor:
        return cursor.sql(indicator.select, params=values or None).pl()


def _faults(error: ValidationError) -> str:
    named = (
        f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}".removeprefix(": ")
        for fault in error.errors()
    )
    return "; ".join(named)


def _place(path: Path) -> int:
    themes = get_args(Theme)
    return themes.index(path.parent.name) if path.parent.name in themes else len(themes)
