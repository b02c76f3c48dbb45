"""The warehouse as it would be, had people stayed linked as in the edition before."""

import shutil
from collections.abc import Callable
from pathlib import Path

import duckdb

import sql


def with_links_before(warehouse: Path, copy: Path, progress: Callable[[str], None]) -> bool:
    """Copy a warehouse, link its people as before, and work all views out again.

    Returns:
        Whether there is a copy: false where nobody is linked otherwise.
    """
    with duckdb.connect(warehouse, read_only=True) as connection:
        (changed,) = connection.execute("SELECT count(*) FROM raw.link_before").fetchall()[0]
    if not changed:
        return False
    progress("working out what changed because people were linked anew")
    shutil.copyfile(warehouse, copy)
    with duckdb.connect(copy) as connection:
        connection.execute(
            "UPDATE raw.person_link SET person_id = link_before.person_id FROM raw.link_before"
            " WHERE link_before.record_key = person_link.record_key"
        )
        for layer in reversed(sql.LAYERS):
            connection.execute(f"DROP SCHEMA {layer} CASCADE")
        sql.create_tables(connection)
    return True
