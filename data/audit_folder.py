"""What an audit is handed: tokens and questions for the board, case numbers for each agency."""

from dataclasses import dataclass
from pathlib import Path

import polars as pl

from data.contracts.code_list import FOLDER
from data.release_log import write_down
from data.returns.folders import write_all

WHAT = "the numbers of cases drawn for an audit, to the agency whose they are"
DRAWN = ("audit_id", "cohort", "of_agency", "case_token", "opened_on", "sampled_on")
"""The contract of `audit_case`."""

QUESTIONS = ("code", "meaning", "question", "met_when")


@dataclass(frozen=True)
class AuditFolder:
    """A new folder; `permission`: who allowed the case numbers, blank if nobody did."""

    out: Path
    permission: str = ""

    def write(self, home: Path, cases: pl.DataFrame, restricted_permission: str) -> pl.DataFrame:
        """Log what is let out, then write all folders or none.

        Args:
            cases: as `audit_sample.draw` gives them, with the agency's own `number`.

        Returns:
            The columns of `audit_case`, without the day of opening.
        """
        of_board = cases.with_columns(opened_on=pl.lit(None, pl.Date)).select(DRAWN)
        folders = {
            "board": {
                "audit_case.csv": _csv(of_board),
                "questions.csv": _csv(pl.read_csv(FOLDER / "audit_criterion.csv")[QUESTIONS]),
            }
        }
        if self.permission.strip():
            for (agency, place), own in cases.partition_by(
                "of_agency", "place_code", as_dict=True, maintain_order=True
            ).items():
                told = own.select("case_token", "number", "opened_on")
                folders[f"{agency}_{place}"] = {"cases.csv": _csv(told)}
                write_down(
                    home,
                    WHAT,
                    agency=agency,
                    place=place,
                    permission=self.permission.strip(),
                    restricted_permission=restricted_permission.strip(),
                    audit=own["audit_id"][0],
                    rows=own.height,
                )
        write_all(self.out, folders)
        return of_board


def _csv(rows: pl.DataFrame) -> bytes:
    return rows.write_csv().encode()
