"""Who has a seat in a board and its groups, and who comes to its meetings."""

import numpy as np
import polars as pl

from data.synthetic.chance import chance
from data.synthetic.places import Region
from data.synthetic.returns import YEARS_AUDITED
from data.synthetic.timeline import Period, Timeline

SEATS = {
    ("board", "social_care", "director"): 1.0,
    ("board", "police", "chief officer"): 1.0,
    ("board", "probation", "head of unit"): 0.97,
    ("board", "yot", "head of service"): 0.85,
    ("board", "health", "designated nurse"): 0.95,
    ("board", "cafcass", "service manager"): 0.8,
    ("board", "lay member", "lay member"): 0.9,
    ("executive", "social_care", "director"): 0.8,
    ("executive", "yot", "head of service"): 0.4,
    ("MAPPA strategic board", "police", "chief officer"): 0.9,
    ("MAPPA strategic board", "yot", "head of service"): 0.7,
    ("MAPPA strategic board", "social_care", "head of safeguarding"): 0.9,
    ("MARAC", "police", "detective inspector"): 1.0,
    ("MARAC", "social_care", "head of safeguarding"): 0.9,
    ("YOT management board", "yot", "head of service"): 1.0,
    ("YOT management board", "board", "business manager"): 0.6,
}
"""Group, agency and role, and how often there is such a seat."""

NOT_STATUTORY = {"lay member"}
DIRECT, NOT_TOLD, REPRESENTED = 0.85, 0.04, 0.7
CHANGES = 0.12
"""How often a seat begins, or is given up, while the boards report."""

MEETS_AFTER = (20, 75)
COMES, SILENT, LEFT_OUT, DEPUTY = 0.85, 0.04, 0.03, 0.2
MEETING_GROUPS = ("board", "executive", "MARAC", "MAPPA strategic board")
SEAT = {
    **{"board": pl.Int32, "group": pl.String, "of_agency": pl.String, "seat": pl.String},
    **{"statutory": pl.Boolean, "direct": pl.Boolean, "represented_by": pl.String},
    **{"start": pl.Int32, "end": pl.Int32},
}
ATTENDANCE = {
    **{"board": pl.Int32, "group": pl.String, "of_agency": pl.String, "seat": pl.String},
    **{"day": pl.Int32, "attended": pl.Boolean, "deputy": pl.Boolean},
}


def seats(region: Region, timeline: Timeline, seed: int) -> pl.DataFrame:
    """Give each board its seats, as `SEAT`; first and last day are null if there is none."""
    rng = chance(seed, "seats")
    reported = timeline.years[-YEARS_AUDITED:]
    first, last = reported[0].first, reported[-1].last
    rows = []
    for board in range(region.boards):
        for (group, agency, seat), there in SEATS.items():
            if rng.random() >= there:
                continue
            direct = None if rng.random() < NOT_TOLD else bool(rng.random() < DIRECT)
            other = "council" if direct is False and rng.random() < REPRESENTED else None
            drawn, day = rng.random(), int(rng.integers(first, last + 1))
            start = day if drawn < CHANGES / 2 else None
            end = day if CHANGES / 2 <= drawn < CHANGES else None
            statutory = agency not in NOT_STATUTORY
            rows.append((board, group, agency, seat, statutory, direct, other, start, end))
    return pl.DataFrame(rows, schema=SEAT, orient="row")


def attendance(seat: pl.DataFrame, timeline: Timeline, seed: int) -> pl.DataFrame:
    """Hold a meeting of each group and quarter, as `ATTENDANCE`; some rows are left out."""
    rng = chance(seed, "attendance")
    meeting = seat.filter(pl.col("group").is_in(MEETING_GROUPS))
    rows = []
    for year in timeline.years[-YEARS_AUDITED:]:
        quarters = [q for q in timeline.quarters if year.first <= q.first <= year.last]
        for quarter in quarters:
            days = _meeting_days(meeting, quarter, rng)
            for held in meeting.iter_rows(named=True):
                day = days[held["board"], held["group"]]
                if not (held["start"] or day) <= day <= (held["end"] or day):
                    continue
                if rng.random() < LEFT_OUT:
                    continue
                came = None if rng.random() < SILENT else bool(rng.random() < COMES)
                deputy = bool(rng.random() < DEPUTY) if came else None
                place = (held["board"], held["group"], held["of_agency"], held["seat"])
                rows.append((*place, day, came, deputy))
    return pl.DataFrame(rows, schema=ATTENDANCE, orient="row")


def _meeting_days(
    seat: pl.DataFrame, quarter: Period, rng: np.random.Generator
) -> dict[tuple[int, str], int]:
    groups = seat.select("board", "group").unique(maintain_order=True).rows()
    return {key: quarter.first + int(rng.integers(*MEETS_AFTER)) for key in groups}
