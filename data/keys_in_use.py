"""Random keys that records still hold, and the ids that need remembering for them."""

from collections.abc import Collection

import polars as pl

from data.contracts import TABLES
from data.linkage import decisions, relinking, uncertain
from data.linkage.lasting_names import lasting_names
from data.linkage.register import FOLDER as LINKAGE
from data.linkage.register import NAME as REGISTER
from data.record_keys import NAME as ALLOTTED
from data.record_shape import key_names
from data.vault import Vault


def forget_keys_not_in_use(vault: Vault, submission_ids: Collection[str]) -> None:
    """Remove from the vault each id, and each person id, of which no record is left.

    So it is with what reviewers decided of the record and another, and with pairs of it that
    wait for a reviewer. An id that a later submission still uses keeps its key, though the
    submission that it first came with is gone.
    """
    used: set[str] = set()
    for submission_id in submission_ids:
        for table in set(vault.names(submission_id)) & TABLES.keys():
            rows = vault.read(submission_id, table)
            for name in key_names(table):
                used.update(rows[name].drop_nulls())
    for submission_id in submission_ids:
        _keep(vault, submission_id, ALLOTTED, pl.col("key").is_in(list(used)))
    _keep(vault, LINKAGE, REGISTER, pl.col("record_key").is_in(list(used)))
    for links in (relinking.LINKS, relinking.BEFORE):
        _keep(vault, LINKAGE, links, pl.col("record_key").is_in(list(used)))
    both_used = pl.all_horizontal(pl.col("left", "right").is_in(list(used)))
    _keep(vault, LINKAGE, uncertain.NAME, both_used)
    decisions.forget_all_but(vault, lasting_names(vault, submission_ids)["lasting_name"])


def _keep(vault: Vault, folder: str, name: str, kept: pl.Expr) -> None:
    if name not in vault.names(folder):
        return
    rows = vault.read(folder, name)
    left = rows.filter(kept)
    if left.height < rows.height:
        vault.write(folder, name, left)
