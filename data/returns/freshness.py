"""A return must tell of the records as they are now: the warehouse must be of what is in force."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from data.cross_agency.breaches import built_from
from data.submissions import FOLDER
from metrics.errors import Unable

BUILD_FIRST = "run `lscb build` first"


class NotBuilt(Unable):
    """There is no warehouse, or not of what is in force."""


@contextmanager
def opened(warehouse: Path, home: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open the warehouse of the last build to read it.

    Raises:
        NotBuilt: if there is none, if it knows no rules across agencies, or if since then a
            submission came, was withdrawn or replaced, or a person was withdrawn.
    """
    if not warehouse.exists():
        raise NotBuilt(f"{warehouse} is not there: {BUILD_FIRST}")
    with duckdb.connect(warehouse, read_only=True) as connection:
        _compare(connection, home)
        _look_for_forgetting(warehouse, home)
        yield connection


def _compare(connection: duckdb.DuckDBPyConnection, home: Path) -> None:
    try:
        then = set(connection.sql("FROM quality.submission").pl().rows())
    except duckdb.CatalogException as error:
        raise NotBuilt(f"The warehouse was built by an older version: {BUILD_FIRST}") from error
    now = set(built_from(home).rows())
    came = sorted({submission for submission, *_ in now - then})
    went = sorted({submission for submission, *_ in then - now})
    said = []
    if came:
        said.append(f"came into force: {', '.join(came)}")
    if went:
        said.append(f"withdrawn or replaced: {', '.join(went)}")
    if said:
        raise NotBuilt(f"Since the last build {'; '.join(said)}. {BUILD_FIRST.capitalize()}")


def _look_for_forgetting(warehouse: Path, home: Path) -> None:
    """Records are only rewritten when an agency withdraws a person."""
    built = warehouse.stat().st_mtime
    records = (home / FOLDER).glob("[!.]*/records/*.parquet")
    if any(file.stat().st_mtime > built for file in records):
        raise NotBuilt(f"Since the last build a person was withdrawn. {BUILD_FIRST.capitalize()}")
