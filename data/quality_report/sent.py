"""What is in force of each agency, place and financial year whose return indicators use."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import polars as pl

from data.calendar_of_returns import owed
from data.in_force import in_force
from data.quality_report.needs import needed_kinds
from data.receipt import FileReceipt, TableCount
from data.submissions import Submission

OF = ("agency", "place_code", "period_start", "period_end")
"""What a quality report is of: an agency, one of its places, and a financial year."""
OF_SCHEMA = {
    **dict.fromkeys(OF[:2], pl.String()),
    **dict.fromkeys(OF[2:], pl.Date()),
}


class Sent(NamedTuple):
    """A submission in force that tells of a year which its place owes.

    `of` are the values of `OF`; `tables` those of it that still count, each with the format
    of its file.
    """

    of: tuple[str, str, date, date]
    submission: Submission
    tables: set[tuple[str, str]]

    @property
    def files(self) -> Iterator[tuple[FileReceipt, dict[str, TableCount]]]:
        """The files of which some table counts, with the rows of those tables."""
        for file in self.submission.files:
            counting = {
                table: count
                for table, count in file.tables.items()
                if (table, file.format or "") in self.tables
            }
            if counting:
                yield file, counting


def due(home: Path, periods: pl.DataFrame) -> pl.DataFrame:
    """Rows of `calendar_of_returns.owed` of the agencies whose records some indicator uses."""
    using = {need.agency for need in needed_kinds()}
    return owed(home, periods).filter(pl.col("agency").is_in(using))


def sent(home: Path, periods: pl.DataFrame) -> list[Sent]:
    """What came and is in force, once for each year that it tells of and its place owes."""
    years = due(home, periods).select(OF).rows()
    return [
        Sent(of, submission, tables)
        for submission, tables in in_force(home)
        for of in years
        if of[:2] == (submission.agency, submission.place_code)
        and submission.period_start <= of[3]
        and submission.period_end >= of[2]
    ]
