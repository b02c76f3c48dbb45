"""Warehouse to the contents of an edition: count, protect, gather the words."""

from collections.abc import Callable, Sequence

import duckdb
import polars as pl

from metrics import cells, comparators, disclosure, quality_release
from metrics.cells import Frame
from metrics.definition import Definition
from metrics.edition import Contents, Sources
from metrics.errors import Unable
from metrics.how_sure import how_sure
from metrics.indicator import Indicator, cases, catalogue
from metrics.lineage import hangs_on_links
from metrics.policy import Policy
from metrics.restated import RESTATED, restated

PUBLISHED_POLICY = "strict"
"""What anyone may read is protected by the strict policy, whatever the agencies agreed."""


SUPPLY_COUNTS = ("rows_read", "rows_accepted", "rows_quarantined")
LINKAGE_COUNTS = ("people", "with_birth_date", "with_postcode", "linked_to_another_agency")


class NothingSubmitted(Unable):
    """No submission covers a whole quarter, so that there is nothing to count."""


def evaluate(
    connection: duckdb.DuckDBPyConnection,
    progress: Callable[[str], None] = lambda words: None,
) -> dict[str, pl.DataFrame]:
    """Count every indicator of the catalogue, before the gate.

    Returns:
        By slug, the cells of `metrics.cells.count`. They may betray a single child: they
        are for the gate, and for the tests that hold them to the truth.
    """
    frame = Frame.read(connection)
    counted = {}
    for slug, indicator in catalogue().items():
        progress(f"counting {slug.replace('_', ' ')}")
        counted[slug] = cells.count(cases(connection, indicator), _definition(indicator), frame)
    return counted


def definitions_in_force() -> dict[str, Definition]:
    """What an edition says of each indicator of the catalogue, by slug."""
    return {slug: _definition(indicator) for slug, indicator in catalogue().items()}


def assemble(
    connection: duckdb.DuckDBPyConnection,
    *,
    own_policy: str,
    before: duckdb.DuckDBPyConnection | None = None,
    doubtful: Sequence[duckdb.DuckDBPyConnection] = (),
    progress: Callable[[str], None] = lambda words: None,
) -> Contents:
    """Make all that an edition holds from a warehouse; every count passes the gate here.

    Args:
        before: the same records with people linked as in the edition before; null where
            nobody is linked otherwise.
        doubtful: the same records with doubtful pairs linked otherwise, as far as that
            makes other links.

    Raises:
        NothingSubmitted: if the submissions cover no whole quarter.
    """
    definitions = definitions_in_force()
    sources = _sources(connection)
    counted = evaluate(connection, progress)
    sure = how_sure([connection, *doubtful], definitions, progress)
    progress("protecting the figures")
    strict, own = Policy.load(PUBLISHED_POLICY), Policy.load(own_policy)

    def released(policy: Policy) -> list[disclosure.Released]:
        return [
            disclosure.release(cells_of_one, definitions[slug], policy, sure[slug])
            for slug, cells_of_one in counted.items()
        ]

    published = released(strict)
    for_members = published if own == strict else released(own)
    bodies = Frame.read(connection).bodies
    relinked = _table(connection, "relinking")
    return Contents(
        published=published,
        own={body: [released.of(body) for released in for_members] for body in bodies["body_code"]},
        definitions=list(definitions.values()),
        bodies=bodies,
        supply=disclosure.release_counts(_table(connection, "supply"), SUPPLY_COUNTS, strict),
        linkage=disclosure.release_counts(
            _table(connection, "linkage_rate"), LINKAGE_COUNTS, strict
        ),
        sources=sources,
        quality=quality_release.release(connection, list(definitions.values()), strict),
        linkage_by_group=disclosure.release_groups(
            _table(connection, "linkage_by_group"), ("body_code", "source", "breakdown"), strict
        ),
        relinking=disclosure.release_counts(relinked, ("people",), strict),
        restated=disclosure.release_marks(_restated(counted, before, relinked), published, strict),
        comparators=disclosure.release_published(
            comparators.compare(connection, definitions), strict
        ),
    )


def _restated(
    counted: dict[str, pl.DataFrame],
    before: duckdb.DuckDBPyConnection | None,
    relinked: pl.DataFrame,
) -> pl.DataFrame:
    known_until = max(relinked["known_until"].drop_nulls(), default=None)
    if before is None or known_until is None:
        return pl.DataFrame(schema=RESTATED)
    return restated(counted, evaluate(before), known_until)


def _definition(indicator: Indicator) -> Definition:
    definition = Definition.model_validate(indicator, from_attributes=True)
    return definition.model_copy(update={"hangs_on_links": hangs_on_links(indicator.select)})


def _sources(connection: duckdb.DuckDBPyConnection) -> Sources:
    with connection.cursor() as cursor:
        first, last, as_at = cursor.execute(
            """
            SELECT min(period_start), max(period_end), (SELECT max(made_on) FROM measures.supply)
            FROM reference.period
            """
        ).fetchall()[0]
    if first is None:
        raise NothingSubmitted(
            "No submission covers a whole quarter: take extracts in first, with `lscb intake`"
        )
    return Sources(first, last, as_at)


def _table(connection: duckdb.DuckDBPyConnection, name: str) -> pl.DataFrame:
    with connection.cursor() as cursor:
        return cursor.sql(f"SELECT * FROM measures.{name}").pl()
