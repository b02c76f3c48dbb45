"""The places of a deployment's own, apart from those that publishers list beside them.

A publisher's list names every region and delivery unit of the country, without dates. Whose
pages there are, and who owes returns, is for the deployment to say: only what its own people
sent in our tables makes a body, or ties it to a council. See docs/decisions/0016.
"""

from pathlib import Path

import polars as pl

from data.current_records import current_records
from data.readers import contract_table

OF_BODIES = ("body", "body_area", "body_part")
"""Tables that count in the deployment's own words alone."""


def records_in_use(home: Path, table: str) -> pl.DataFrame:
    """As `current_records`; of bodies, only what the deployment itself told."""
    own_words = contract_table.FORMAT if table in OF_BODIES else None
    return current_records(home, table, only_format=own_words)
