"""Names to give people, and how else some are written.

Common in England and Wales, chosen from general knowledge, in no relation to anybody.
"""

from pathlib import Path

import polars as pl

_names = pl.read_csv(Path(__file__).parent / "names.csv", encoding="utf8")


def _pool(name: str) -> list[str]:
    return _names.filter(pl.col("pool") == name)["name"].to_list()


def _pairs(column: str) -> dict[str, str]:
    return dict(_names.select("name", column).drop_nulls().iter_rows())


GIRLS, BOYS, WOMEN, MEN = (_pool(name) for name in ("girl", "boy", "woman", "man"))
SURNAMES, STREETS = _pool("surname"), _pool("street")
WAYS = ("Street", "Road", "Lane", "Close", "Way", "Terrace", "Drive", "Court")
UNBORN = "Unborn"

SHORT_FORMS = _pairs("short_form")
OTHER_SPELLINGS = _pairs("other_spelling")
"""Another spelling that somebody else writes down for the same name."""
