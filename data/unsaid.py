"""What an older return says of a record and the newer one cannot say is kept.

The children in need census counts a child's previous plans, the dataset has no column for it:
its silence is no correction. A blank that a file could have filled is.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import polars as pl

from data.columns_in_file import HEADED, can_hold
from data.contracts import TABLES
from data.precedence import RECEIPT_COLUMNS, newest_of_each
from data.readers import annex_a, contract_table
from data.readers.annex_a_care import LISTS
from data.readers.annex_a_lists import PERSON as OF_CHILD
from data.receipt import FileReceipt

NAMES_ITS_COLUMNS = {contract_table.FORMAT, *HEADED}
"""Formats of files that have a heading for what they could say, blank or not."""


def cannot_say(file: FileReceipt, table: str) -> set[str]:
    """The contract's columns of which no row of a file can say anything."""
    lacking = file.columns_not_in_file.get(table, []) if file.format in NAMES_ITS_COLUMNS else ()
    if file.format == annex_a.FORMAT:
        lacking = TABLES[table].columns().keys() - _of_some_list(table)
    return {
        name
        for name, column in TABLES[table].columns().items()
        if not can_hold(file.format or "", table, name)
        or (
            name in lacking
            and not {"made_at_intake", "made_up_of"} & (column.metadata or {}).keys()
        )
    }


def silent_tellings(files: Iterable[tuple[str, FileReceipt]], table: str) -> dict[str, set[str]]:
    """Which tellings cannot say a column, by its name outside the vault.

    Args:
        files: what tells of the table, each with the telling that it is of.
    """
    unsaid: dict[str, set[str]] = {}
    for telling, file in files:
        lacking = cannot_say(file, table)
        unsaid[telling] = unsaid[telling] & lacking if telling in unsaid else lacking
    columns = TABLES[table].columns()
    silent = defaultdict(set)
    for telling, names in unsaid.items():
        for name in names:
            silent[(columns[name].metadata or {}).get("key_name", name)].add(telling)
    return silent


def with_unsaid(
    newest: pl.DataFrame,
    everything: pl.DataFrame,
    key: list[str],
    silent: Mapping[str, set[str]],
) -> pl.DataFrame:
    """Fill what no telling of a record's newest period can say from the newest that can.

    Args:
        newest: one row per key, as `newest_of_each` gives them of `everything`.
        everything: each row of every telling, with `telling`.
        silent: as `silent_tellings` gives it.
    """
    for column in sorted(silent.keys() & set(newest.columns) - set(key)):
        said = everything.filter(~pl.col("telling").is_in(silent[column])).select(
            *key, *RECEIPT_COLUMNS, column
        )
        if said.is_empty():
            continue
        blank = newest.filter(pl.col(column).is_null()).select(*key, "period_end")
        unsaid = blank.join(said, on=[*key, "period_end"], how="anti")
        older = newest_of_each(said.join(unsaid, on=key, how="semi"), key)
        if older.height:
            kept = older.select(*key, pl.col(column).alias("_kept"))
            newest = (
                newest.join(kept, on=key, how="left", maintain_order="left")
                .with_columns(pl.coalesce(column, "_kept").alias(column))
                .drop("_kept")
            )
    return newest


def _of_some_list(table: str) -> set[str]:
    """The columns that some list of Annex A tells of a table."""
    records = [record for each in LISTS.values() for record in each.records]
    told = {name for record in records if record.table == table for name in record.columns}
    return told | OF_CHILD.keys() if table == annex_a.PERSON else told
