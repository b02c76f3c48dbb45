"""What became of the rows of a file, each of which may become records of several tables.

Of a census a row is a child. A row is accepted if every record made of it was, set aside if
none was, and accepted in part otherwise; a record that was made of several rows (a child whom
several lists of Annex A name, a referral of two of them) counts with each of these.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Self

import polars as pl

from data.readers import Parsed, cin_census
from data.readers.places import Places
from data.receipt import RowsOfFile

CHILDREN = "social_care_person"
Records = Iterable[tuple[str, pl.DataFrame]]
"""Contract tables with `row` of some of their records and, of a census, `child_id`."""


@dataclass(frozen=True, slots=True)
class FileRows:
    """The rows of a file, before anything becomes of its records.

    `places`: as of the file that was read. `children`: of a census, the lines on which they
    begin, `row`. Where a line holds several, as in a census without line breaks, also their
    `child_id`, and then `of`, the first of those alike in both, and `rows`, how many these are:
    several of one id, or of none, are not told apart.
    """

    read: int = 0
    places: Mapping[str, Places] = field(default_factory=dict)
    children: pl.DataFrame | None = None

    @classmethod
    def of(cls, parsed: Parsed) -> Self:
        """Number the rows of a file that was read."""
        if parsed.format == cin_census.FORMAT:
            return cls(parsed.tables[CHILDREN].height, children=_children(parsed.tables[CHILDREN]))
        if len(parsed.tables) == 1:
            return cls(next(iter(parsed.tables.values()))["row"].n_unique(), parsed.places)
        return cls(len(cls(places=parsed.places)._rows(parsed.tables.items())), parsed.places)

    def became(
        self, accepted: Records, apart: Records, forgotten: Records, before: Records
    ) -> RowsOfFile:
        """Count the rows by what became of their records.

        Args:
            accepted: records of this file that were accepted.
            apart: those set apart.
            forgotten: those of people whom the agency withdrew.
            before: those that were accepted before, with the file that this one mends.
        """
        aside, known, dropped = (self._rows(each) for each in (apart, before, forgotten))
        touched = pl.concat([aside, known, dropped]).unique()
        taken = self._rows(accepted, touched) if len(touched) else touched
        loaded = pl.concat([taken, known]).unique()
        counts = {
            "accepted_in_part": _among(aside, loaded),
            "set_aside": _without(aside, loaded),
            "already_accepted": _without(_without(known, aside), taken),
            "forgotten": _without(_without(dropped, aside), loaded),
        }
        told = {name: self._count(rows) for name, rows in counts.items()}
        return self.unread().model_copy(update={"accepted": self.read - sum(told.values()), **told})

    def unread(self) -> RowsOfFile:
        """The rows of a file that is refused."""
        return RowsOfFile(unit="rows" if self.children is None else "children", read=self.read)

    def _rows(self, records: Records, among: pl.Series | None = None) -> pl.Series:
        """The numbers of the rows that records were made of, each once."""
        found = [pl.Series("row", dtype=pl.Int64)]
        for table, stood in records:
            rows = self._of_table(table, stood)
            found.append((rows if among is None else _among(rows, among)).unique())
        return pl.concat(found).unique()

    def _of_table(self, table: str, stood: pl.DataFrame) -> pl.Series:
        if self.children is not None:
            return self._of_children(self.children, stood)
        also = self.places[table].also if table in self.places else None
        rows = stood["row"]
        if also is None:
            return rows
        return pl.concat([rows, also.filter(pl.col("row").is_in(rows.implode()))["place"]])

    def _of_children(self, children: pl.DataFrame, stood: pl.DataFrame) -> pl.Series:
        lines = children["row"]
        last = (lines.search_sorted(stood["row"], side="right").cast(pl.Int64) - 1).alias("row")
        if "child_id" not in children.columns:
            return last
        # Of several children on a line the id tells whose it is.
        return (
            stood.select(pl.lit(lines.gather(last)).alias("row"), _id())
            .join(children, on=["row", "child_id"], nulls_equal=True)["of"]
            .alias("row")
        )

    def _count(self, rows: pl.Series) -> int:
        if self.children is None or "rows" not in self.children.columns:
            return len(rows)
        return int(self.children.filter(pl.col("of").is_in(rows.implode()))["rows"].sum())


def _children(people: pl.DataFrame) -> pl.DataFrame:
    if people["row"].n_unique() == people.height:
        return people.select("row")
    return (
        people.select("row", _id(), pl.int_range(pl.len(), dtype=pl.Int64).alias("of"))
        .group_by("row", "child_id", maintain_order=True)
        .agg(pl.col("of").first(), pl.len().alias("rows"))
        .sort("row", "of")
    )


def _id() -> pl.Expr:
    return pl.col("child_id").cast(pl.String).str.strip_chars()


def _among(rows: pl.Series, others: pl.Series) -> pl.Series:
    return rows.filter(rows.is_in(others.implode()))


def _without(rows: pl.Series, others: pl.Series) -> pl.Series:
    return rows.filter(~rows.is_in(others.implode()))
