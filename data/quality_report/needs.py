"""What each indicator needs of each agency: kinds of record, logs, and fields."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import dataframely as dy

from data.calendar_of_returns import DUE_DAYS
from data.contracts import SENDER, TABLES
from data.owing_places import NO_RETURN
from data.quality_report.linking_fields import LINKING_FIELDS
from data.record_shape import NAMELESS
from metrics.indicator import Indicator, catalogue
from metrics.lineage import raw_columns

LINKS = "person_link"
"""The table of schema `raw` that says who is who."""


class NeededField(NamedTuple):
    """A field of an agency's table that an indicator reads."""

    slug: str
    agency: str
    table_name: str
    column_name: str


class NeededKind(NamedTuple):
    """A table, or a log of a kind of joint event, that an indicator cannot do without."""

    slug: str
    agency: str
    kind: str


@cache
def needed_fields() -> tuple[NeededField, ...]:
    """The fields that every indicator needs, in order; those by which people are linked too.

    Only the agencies that an indicator's header names count: a view on the way may read what
    others sent, and drop it. A table that any agency may send is needed of those that keep a
    log for the indicator, unless its header says of whom. What is rightly blank while something
    lasts is needed of nobody.
    """
    return tuple(
        sorted({need for indicator in catalogue().values() for need in _fields_of(indicator)})
    )


@cache
def needed_kinds() -> tuple[NeededKind, ...]:
    """The tables and logs that every indicator needs, in order."""
    tables = {NeededKind(need.slug, need.agency, need.table_name) for need in needed_fields()}
    logs = {
        NeededKind(slug, log.kept_by, log.kind)
        for slug, indicator in catalogue().items()
        for log in indicator.logs
    }
    return tuple(sorted(tables | logs))


def outside_name(table: str, name: str) -> str:
    """What a contract's column is called outside the vault."""
    return (TABLES[table].columns()[name].metadata or {}).get("key_name", name)


def _fields_of(indicator: Indicator) -> Iterator[NeededField]:
    read = raw_columns(indicator.select)
    people: set[tuple[str, str]] = set()
    for table, outside in read:
        for agency in _agencies(indicator, table):
            named = _contract_column(table, outside)
            people |= {(agency, person) for person in _people(table, outside, named)}
            if named and "blank_while" not in (named[1].metadata or {}):
                yield NeededField(indicator.slug, agency, table, named[0])
    if any(table == LINKS for table, _ in read):
        for field in LINKING_FIELDS:
            agency = SENDER[field.table_name]
            if (agency, field.table_name) in people:
                yield NeededField(indicator.slug, agency, field.table_name, field.column_name)


def _agencies(indicator: Indicator, table: str) -> set[str]:
    """Those who owe a return and of whom the indicator needs the table."""
    keepers = {log.kept_by for log in indicator.logs}
    named = {indicator.lead_agency, *indicator.contributing_agencies, *keepers}
    said = {
        agency
        for kinds in (indicator.needs, indicator.adds)
        for agency, tables in kinds.items()
        if table in tables
    }
    senders = {SENDER[table]} & named if table in SENDER else said or keepers
    is_owed = table in TABLES and table not in NO_RETURN
    return set(senders & DUE_DAYS.keys()) if is_owed else set()


def _contract_column(table: str, outside: str) -> tuple[str, dy.Column] | None:
    """The contract's column that is so called outside the vault; null for what is none of it."""
    return next(
        (
            (name, column)
            for name, column in TABLES[table].columns().items()
            if outside_name(table, name) == outside
        ),
        None,
    )


def _people(table: str, outside: str, named: tuple[str, dy.Column] | None) -> set[str]:
    """The table of people whose records a column names: its own, or another."""
    if named is None:
        return {table} if table in NAMELESS and outside == "record_key" else set()
    return {(named[1].metadata or {}).get("of", "")}
