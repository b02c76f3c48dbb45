"""People to whose case an agency limits access: never in a review list, nor in a return."""

from pathlib import Path

import polars as pl

from data.linkage import register
from data.vault import Vault, current_identities

LIMITED = ("probation_person", "yot_person")
"""Tables whose rows say whether access is limited."""

NAMED_BY = {"probation_child": "offender_key", "yot_household_adult": "client_key"}
"""Tables of people who are known through such a row, and the column that says which."""


def restricted_records(vault: Vault, home: Path) -> set[str]:
    """Record keys of restricted people: of the case itself, and of all that would lead to it.

    Whoever is named by such a case, and every record, of any agency, that the last build
    took for a record of one of these people. A blank is no limit.
    """
    limited: set[str] = set()
    for table in LIMITED:
        rows = current_identities(vault, home, table)
        limited |= set(rows.filter(pl.col("limited_access"))["record_key"])
    for table, key in NAMED_BY.items():
        rows = current_identities(vault, home, table)
        limited |= set(rows.filter(pl.col(key).is_in(list(limited)))["record_key"])
    known = register.read(vault)
    people = known.filter(pl.col("record_key").is_in(list(limited)))["person_id"]
    return limited | set(known.filter(pl.col("person_id").is_in(people.implode()))["record_key"])
