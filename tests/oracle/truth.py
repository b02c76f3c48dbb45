"""The counts that the generator wrote beside its world."""

import csv
from datetime import date
from pathlib import Path

from .counting import Counts
from .figures import Key


def counts(world: Path) -> dict[Key, Counts]:
    """Counts by slug, body and first and last day of the period, where there are cases."""
    with (world / "truth" / "counts.csv").open(encoding="utf-8-sig", newline="") as lines:
        found = {
            (
                row["slug"],
                row["body_code"],
                date.fromisoformat(row["period_start"]),
                date.fromisoformat(row["period_end"]),
            ): Counts(int(row["met"]), int(row["not_met"]), int(row["not_recorded"]))
            for row in csv.DictReader(lines)
        }
    return {key: counts for key, counts in found.items() if sum(counts)}
