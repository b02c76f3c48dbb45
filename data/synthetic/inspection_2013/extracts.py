"""Rows put by for each sender and table, written as agencies send them: one year, one folder."""

from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import polars as pl

from data.contracts import TABLES

FIRST, LAST = date(2013, 4, 1), date(2014, 3, 31)
"""The year of the inspection; each submission covers all of it."""
MADE_ON = LAST + timedelta(days=18)
SYSTEMS = {
    "social_care": "Mosaic",
    "probation": "nDelius",
    "yot": "ChildView",
    "board": "spreadsheet",
}


class Extracts:
    """What each agency and place sends: tables by contract, kinds of joint event by log."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], dict[str, list[dict[str, Any]]]] = defaultdict(dict)
        self._logs: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)

    def opens(self, agency: str, place: str, *names: str) -> None:
        """Let a place send these tables whole, whether or not they come to hold a row."""
        for name in names:
            self._rows[agency, place].setdefault(name, [])

    def logs(self, agency: str, place: str, *kinds: str) -> None:
        """Let a place's log of joint events hold all of these kinds."""
        self.opens(agency, place, "joint_event")
        self._logs[agency, place] |= dict.fromkeys(kinds, "complete")

    def add(self, agency: str, place: str, name: str, **row: Any) -> None:
        """Put a row by; columns that are not given are blank."""
        self.opens(agency, place, name)
        self._rows[agency, place][name].append(row)

    def write(self, out: Path) -> None:
        """Write a folder for each place, with its declaration beside its tables."""
        for (agency, place), tables in self._rows.items():
            folder = out / agency / place
            folder.mkdir(parents=True)
            declaration = _declaration(agency, place, self._logs[agency, place])
            (folder / "submission.toml").write_text(declaration, encoding="utf-8")
            for name, rows in tables.items():
                schema = dict.fromkeys(TABLES[name].columns())
                frame = pl.DataFrame([schema | row for row in rows], schema=list(schema))
                frame.write_csv(folder / f"{name}.csv", null_value="")


def _declaration(agency: str, place: str, logs: dict[str, str]) -> str:
    lines = [
        f'agency = "{agency}"',
        f'place = "{place}"',
        f'period = "{FIRST}..{LAST}"',
        f'system = "{SYSTEMS[agency]}"',
        f"made_on = {MADE_ON}",
        "",
        "[covers]",
        *(f'{kind} = "{how_far}"' for kind, how_far in logs.items()),
    ]
    return "\n".join(lines) + "\n"
