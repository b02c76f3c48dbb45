"""Facts of our own: small tables of codes, names, dates and links, enough to start with.

`README.md` beside the tables says for each where it comes from and when it was read.
"""

import csv
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def facts(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `<name>.csv` in order, each by its columns; blank where nothing is said."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return tuple(csv.DictReader(stream))
