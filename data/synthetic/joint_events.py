"""What the agencies log of their work together: the table, and how its rows are made."""

import numpy as np
import polars as pl

from data.synthetic.chance import happens
from data.synthetic.families import Homes
from data.synthetic.timeline import working_day

SOCIAL_CARE, PROBATION, YOT, POLICE = "social_care", "probation", "yot", "police"
CHANNELS = ("form", "telephone", "e-mail", "portal")

COLUMNS = {
    "kind": pl.String,
    "from_agency": pl.String,
    "from_place": pl.String,
    "to_agency": pl.String,
    "to_place": pl.String,
    "subject_agency": pl.String,
    "subject": pl.Int32,
    "about_event": pl.Int64,
    "meeting": pl.Int64,
    "day": pl.Int32,
    "is_undated": pl.Boolean,
    "concern": pl.Int32,
    "due": pl.Int32,
    "channel": pl.String,
    "outcome": pl.String,
    "satisfactory": pl.Boolean,
    "full_details": pl.Boolean,
    "expectation_stated": pl.Boolean,
}
"""`day` is when it happened; an undated event was logged without. `subject` is a person.
`event` numbers the events; the agency that acted logs them, but for social care's minutes,
which say who attended."""


class EventLog:
    """Events so far, numbered in order of being added."""

    def __init__(self, rng: np.random.Generator):
        self._rng = rng
        self._parts: list[pl.DataFrame] = []
        self._next = 0

    def add(
        self, events: pl.DataFrame, *, undated: float = 0.0, **columns: pl.Expr | str
    ) -> pl.DataFrame:
        """Log one event a row, its columns as they stand or as told; some without a date.

        Returns:
            The rows with their `event` numbers.
        """
        told = {
            name: pl.lit(value) if isinstance(value, str) else value
            for name, value in columns.items()
        }
        size = events.height
        channel = pl.Series(self._rng.choice(CHANNELS, size, p=[0.35, 0.15, 0.4, 0.1]))
        rows = events.with_columns(
            is_undated=pl.Series(happens(self._rng, undated, size)), channel=channel
        ).with_columns(**told)
        rows = rows.with_columns(event=pl.int_range(self._next, self._next + size, dtype=pl.Int64))
        missing = [
            pl.lit(None, dtype=d).alias(c) for c, d in COLUMNS.items() if c not in rows.columns
        ]
        rows = rows.with_columns(missing)
        self._next += size
        self._parts.append(rows.select("event", *(pl.col(c).cast(d) for c, d in COLUMNS.items())))
        return rows

    def table(self) -> pl.DataFrame:
        """Give all events, one a row, as `COLUMNS` says, with `event`."""
        return pl.concat(self._parts)


def days_within(rng: np.random.Generator, spells: pl.DataFrame, yearly: np.ndarray) -> pl.DataFrame:
    """Draw working days within spells, so many a year: one row a day, `subject` the person."""
    length = (spells["end"] - spells["start"]).to_numpy()
    counts = rng.poisson(yearly * length / 365.25)
    drawn = spells.rename({"person": "subject"})[np.repeat(np.arange(len(counts)), counts)]
    span = (drawn["end"] - drawn["start"]).to_numpy()
    day = drawn["start"].to_numpy() + (rng.random(drawn.height) * span).astype(np.int32)
    return drawn.with_columns(day=pl.Series(working_day(day)))


def at_home(events: pl.DataFrame, homes: Homes) -> pl.DataFrame:
    """Add the board in which the family of each event lived on its day."""
    family, day = events["family"].to_numpy(), events["day"].to_numpy()
    return events.with_columns(board=pl.Series(homes.on(family, day), dtype=pl.Int32))
