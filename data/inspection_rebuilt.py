"""What two inspections counted, and what the whole way counts in the sites rebuilt after them.

The sites' extracts are written, taken in, linked and counted like anybody's, in a state of their
own that is thrown away. Here alone are an indicator's cases read before the disclosure gate: all
people of this world are invented.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import polars as pl

from data.intake import receive
from data.settings import VaultSettings
from data.synthetic.inspection_2013 import generate_inspection
from data.synthetic.inspection_2013.sites import board
from data.synthetic.inspection_2013.table import Sample, table
from data.vault import Vault
from data.warehouse import fill_views
from metrics.cells import ALL_BODIES, outcomes
from metrics.errors import Unable
from metrics.indicator import Indicator, cases, catalogue
from metrics.inspection import Fact, facts
from metrics.rates import PER_CENT

BEFORE_THE_GATE = (
    "Counted before the disclosure gate, as nobody here is real: all sites and people are invented."
)
ROUNDING = 0.5
"""Percentage points by which a figure may differ from one that is told as a whole number."""


class NotTakenIn(Unable):
    """Extracts of this world were refused, or rows of them set aside."""


def rebuild(progress: Callable[[str], None]) -> list[dict[str, Any]]:
    """Make the sites, take them in, and count what the reports counted, before the gate.

    Returns:
        One row per finding that a report gives a figure of, in the order of findings: ref,
        paragraph, measure_id, title, report_met, report_of, report_percent (each null where the
        report does not give it), met, of, percent (ours, null where nothing was counted), equal:
        the counts are the report's, or the percentage rounds to it.

    Raises:
        NotTakenIn: if a file was refused or a row set aside.
    """
    with TemporaryDirectory(prefix="lscb-inspection-") as folder:
        state = Path(folder)
        progress("writing the extracts of the sites")
        generate_inspection(state / "extracts")
        home, vault = _taken_in(state, progress)
        with duckdb.connect(state / "warehouse.duckdb") as connection:
            fill_views(connection, home, vault, progress)
            return _compared(connection, progress)


def differing(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """The findings of which a report gives counts, and ours are others."""
    return [row["ref"] for row in rows if row["report_of"] is not None and not row["equal"]]


def _taken_in(state: Path, progress: Callable[[str], None]) -> tuple[Path, Vault]:
    """Take the extracts in, into a home, a vault and under a key that nothing else uses."""
    settings = VaultSettings(vault=state / "vault", vault_key_file=state / "key" / "vault.key")
    vault, home = Vault.open(settings), state / "home"
    options = dict.fromkeys(("agency", "place", "period"))
    receipts = receive([state / "extracts"], home, vault, **options, progress=progress)
    wrong = [each for each in receipts if each.outcome != "accepted" or each.rows_quarantined]
    if wrong:
        raise NotTakenIn(f"{len(wrong)} files were not taken in whole: {wrong[0]}")
    return home, vault


def _compared(
    connection: duckdb.DuckDBPyConnection, progress: Callable[[str], None]
) -> list[dict[str, Any]]:
    rows = []
    for indicator in catalogue().values():
        for fact in facts(indicator.findings):
            if fact.percentage is not None:
                progress(f"counting {indicator.title}")
                rows.append(_row(fact, indicator, *_counted(connection, indicator, fact.finding)))
    return sorted(rows, key=lambda row: (row["ref"][0], int(row["ref"][1:])))


def _counted(
    connection: duckdb.DuckDBPyConnection, indicator: Indicator, finding: str
) -> tuple[int, int]:
    """How many of how many cases are met in the sample of a finding; none if it has no sample."""
    declared = table().finding.get(finding)
    if declared is None:
        return 0, 0
    counted = _in_sample(cases(connection, indicator), table().sample[declared.sample])
    return int(counted["met"].sum()), counted["met"].drop_nulls().len()


def _in_sample(of_indicator: pl.DataFrame, sample: Sample) -> pl.DataFrame:
    """The cases of a sample, each as it counts over all of its sites."""
    days = {"period_type": "sample", "period_start": sample.first, "period_end": sample.last}
    boards = [board(site) for site in sample.sites]
    in_boards = of_indicator.filter(pl.col("body_code").is_in(boards))
    found = outcomes(in_boards, pl.DataFrame([days]))
    return found.filter(pl.col("area_code") == ALL_BODIES)


def _row(fact: Fact, indicator: Indicator, met: int, of: int) -> dict[str, Any]:
    percent = PER_CENT * met / of if of else None
    if fact.percent is None:
        equal = (met, of) == (fact.met, fact.of)
    else:
        equal = percent is not None and abs(percent - fact.percent) <= ROUNDING
    return {
        "ref": fact.finding,
        "paragraph": fact.paragraph,
        "measure_id": indicator.slug,
        "title": indicator.title,
        "report_met": fact.met,
        "report_of": fact.of,
        "report_percent": fact.percent,
        "met": met,
        "of": of,
        "percent": None if percent is None else round(percent, 1),
        "equal": equal,
    }
