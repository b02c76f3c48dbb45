"""The warehouse as it would be, were people linked otherwise."""

import shutil
from collections.abc import Callable
from pathlib import Path

import duckdb

import sql
from metrics import lineage
from metrics.indicator import catalogue


def with_other_links(
    warehouse: Path, copy: Path, linkage: str, progress: Callable[[str], None]
) -> bool:
    """Copy a warehouse, link its people otherwise, and work out again what indicators read of them.

    Args:
        linkage: which of those in `raw.other_link`.

    Returns:
        Whether there is a copy: false where nobody is linked otherwise.
    """
    with duckdb.connect(warehouse, read_only=True) as connection:
        (changed,) = connection.execute(
            "SELECT count(*) FROM raw.other_link WHERE linkage = ?", [linkage]
        ).fetchall()[0]
    if not changed:
        return False
    progress(f"linking people otherwise: {linkage}")
    shutil.copyfile(warehouse, copy)
    with duckdb.connect(copy) as connection:
        connection.execute(
            "UPDATE raw.person_link SET person_id = other_link.person_id FROM raw.other_link"
            " WHERE other_link.record_key = person_link.record_key AND other_link.linkage = ?",
            [linkage],
        )
        selects = [indicator.select for indicator in catalogue().values()]
        for layer, view in lineage.views_between("person_link", selects):
            connection.execute(
                f"CREATE OR REPLACE TABLE {layer}.{view} AS {sql.views(layer)[view]}"
            )
    return True
