"""Follow an indicator's SELECT through the views down to the columns that agencies fill."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import cache
from typing import NamedTuple

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.pushdown_projections import pushdown_projections
from sqlglot.optimizer.qualify import qualify
from sqlglot.optimizer.scope import traverse_scope
from sqlglot.schema import MappingSchema

import sql

DIALECT = "duckdb"
RAW = "raw"
"""The schema of what the build loads; all others are views over it."""


class RawColumn(NamedTuple):
    """A column of a table of schema `raw`."""

    table: str
    column: str


LINK = RawColumn("person_link", "person_id")
"""Who a record is of."""


class _Read(NamedTuple):
    """A column of a relation in some layer."""

    layer: str
    relation: str
    column: str


@cache
def raw_columns(select: str) -> frozenset[RawColumn]:
    """Find the columns of schema `raw` that decide what a SELECT over the views returns.

    Columns of conditions and joins count as well as those that are returned: each can add
    a row, drop one or change one. What a view returns and nobody reads does not count.

    Raises:
        sqlglot.errors.SqlglotError: if the SELECT, or a view, names what does not exist.
    """
    found: set[RawColumn] = set()
    waiting = _reads(_qualified(select, _schema()), None)
    while waiting:
        of_view: dict[tuple[str, str], set[str]] = defaultdict(set)
        for read in waiting:
            if read.layer == RAW:
                found.add(RawColumn(read.relation, read.column))
            else:
                of_view[read.layer, read.relation].add(read.column)
        # A view reads from layers to the left of its own only, so that this comes to an end.
        waiting = {
            read
            for (layer, view), columns in of_view.items()
            for read in _reads_of_view(layer, view, frozenset(columns))
        }
    return frozenset(found)


def hangs_on_links(select: str) -> bool:
    """Whether an indicator's cases could be others if records were linked to other people.

    The person that a case is about does not count by itself: nobody counts people by it.
    """
    counted = f"SELECT case_id, body_code, occurred_on, met FROM ({select}) AS of_indicator"
    return LINK in raw_columns(counted)


def views_between(table: str, selects: Iterable[str]) -> list[tuple[str, str]]:
    """Name the views through which SELECTs read a table of schema `raw`, readers last."""
    over = {(RAW, table)}
    for name, view in _views().items():
        if over & _relations(view):
            over.add(name)
    under = {each for select in selects for each in _relations(_parsed(select))}
    for name, view in reversed(_views().items()):
        if name in under:
            under |= _relations(view)
    return [name for name in _views() if name in over & under]


def _relations(select: exp.Query) -> set[tuple[str, str]]:
    return {(read.db, read.name) for read in select.find_all(exp.Table)}


@cache
def _reads_of_view(layer: str, view: str, columns: frozenset[str]) -> frozenset[_Read]:
    return _reads(_views()[layer, view].copy(), columns)


def _reads(tree: exp.Query, wanted: Collection[str] | None) -> frozenset[_Read]:
    """The columns that one SELECT reads for the `wanted` of its outputs; null for all."""
    if wanted is not None:
        # Put around it, since a UNION has its outputs in several places at once.
        names = [exp.column(name, table="wanted") for name in sorted(wanted)]
        tree = exp.select(*names).from_(exp.Subquery(this=tree).as_("wanted", table=True))
    tree = pushdown_projections(tree)
    return frozenset(
        _Read(source.db, source.name, column.name)
        for scope in traverse_scope(tree)
        for column in scope.columns
        if isinstance(source := scope.sources.get(column.table), exp.Table)
    )


def _qualified(select: str, schema: MappingSchema) -> exp.Query:
    """Parse a SELECT, every column with its relation and every star written out."""
    tree = _parsed(select)
    qualify(tree, schema=schema, dialect=DIALECT)  # changes the tree itself
    return tree


def _parsed(select: str) -> exp.Query:
    tree = sqlglot.parse_one(select, dialect=DIALECT)
    if not isinstance(tree, exp.Query):
        raise SqlglotError(f"no SELECT: {select}")
    return tree


def _schema() -> MappingSchema:
    """The columns of every table of schema `raw`, and of every view."""
    return _schema_and_views()[0]


def _views() -> dict[tuple[str, str], exp.Query]:
    """Every view by its layer and name, qualified."""
    return _schema_and_views()[1]


@cache
def _schema_and_views() -> tuple[MappingSchema, dict[tuple[str, str], exp.Query]]:
    schema = MappingSchema(_raw_tables(), dialect=DIALECT)
    views: dict[tuple[str, str], exp.Query] = {}
    for layer in sql.LAYERS:
        for name, select in sql.views(layer).items():
            view = views[layer, name] = _qualified(select, schema)
            columns = dict.fromkeys(view.named_selects, "unknown")
            schema.add_table(f"{layer}.{name}", columns, dialect=DIALECT)
    return schema, views


def _raw_tables() -> dict[str, object]:
    statements = sqlglot.parse((sql.ROOT / "raw.sql").read_text(), dialect=DIALECT)
    tables = [each for each in statements if isinstance(each, exp.Create) and each.kind == "TABLE"]
    return {
        RAW: {
            table.this.this.name: {each.name: each.kind.sql() for each in table.this.expressions}
            for table in tables
        }
    }
