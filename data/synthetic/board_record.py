"""What a board keeps of itself: challenges, recommendations, incidents, judged services."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import polars as pl

from data.synthetic.board_meetings import attendance, seats
from data.synthetic.chance import chance
from data.synthetic.places import Region
from data.synthetic.returns import YEARS_AUDITED
from data.synthetic.self_assessments import self_assessments
from data.synthetic.surveys import surveys
from data.synthetic.timeline import Period, Timeline

AGENCIES = ("social_care", "probation", "yot", "police", "health")
ANSWERS = {
    "challenge": ((2, 6), 28, ("accepted", "partly accepted", "not accepted", "escalated")),
    "recommendation": ((2, 6), 90, ("done", "done", "done", "accepted")),
}
"""Fewest and most a year, days to answer, and what may come of it."""

INCIDENTS = {
    "serious further offence": (0, 3),
    "serious safeguarding incident": (1, 4),
    "restraint injury": (0, 2),
}
CRITERIA = ("joint working with social care", "leadership")
JUDGEMENTS = ("met", "good", "outstanding", "partly", "not met", "requires improvement")
WITHDRAWN, NO_DUE_DAY, ANSWERED, NO_OUTCOME, UNDATED = 0.06, 0.06, 0.85, 0.06, 0.06
NOTIFIED, DISCUSSED, JUDGED_TWICE = 0.9, 0.75, 0.3
NOTIFIED_WITHIN, DISCUSSED_AFTER = 5, (20, 150)
DUE = {
    **{"board": pl.Int32, "id": pl.String, "by": pl.String, "to": pl.String, "raised": pl.Int32},
    **{"due": pl.Int32, "answered": pl.Int32, "outcome": pl.String},
}
INCIDENT = {
    **{"board": pl.Int32, "id": pl.String, "kind": pl.String, "occurred": pl.Int32},
    **{"notified": pl.Int32, "discussed": pl.Int32},
}
SERVICE = {
    **{"board": pl.Int32, "service": pl.String, "criterion": pl.String},
    **{"judgement": pl.String, "day": pl.Int32},
}


@dataclass(frozen=True)
class BoardRecord:
    """`survey`, `reply`, `seat`, `attendance`: as their modules say. `challenge`,
    `recommendation`: as `DUE`; `incident`: as `INCIDENT`; `service`: as `SERVICE`.
    """

    survey: pl.DataFrame
    reply: pl.DataFrame
    seat: pl.DataFrame
    attendance: pl.DataFrame
    challenge: pl.DataFrame
    recommendation: pl.DataFrame
    incident: pl.DataFrame
    service: pl.DataFrame


def board_record(region: Region, timeline: Timeline, seed: int) -> BoardRecord:
    """Draw what every board keeps of the years in which it keeps it."""
    rng = chance(seed, "board record")
    seat = seats(region, timeline, seed)
    years = [
        (board, year) for year in timeline.years[-YEARS_AUDITED:] for board in range(region.boards)
    ]
    due = {
        kind: pl.DataFrame(
            [row for at in years for row in _raised(rng, kind, *at)], schema=DUE, orient="row"
        )
        for kind in ANSWERS
    }
    incidents = [row for at in years for row in _incidents(rng, *at)]
    services = [row for at in years for row in _services(rng, region, *at)]
    return BoardRecord(
        survey=surveys(region, timeline, seed),
        reply=self_assessments(region, timeline, seed),
        seat=seat,
        attendance=attendance(seat, timeline, seed),
        challenge=due["challenge"],
        recommendation=due["recommendation"],
        incident=pl.DataFrame(incidents, schema=INCIDENT, orient="row"),
        service=pl.DataFrame(services, schema=SERVICE, orient="row"),
    )


def _raised(rng: np.random.Generator, kind: str, board: int, year: Period) -> Iterator[tuple]:
    (fewest, most), days, outcomes = ANSWERS[kind]
    for number in range(int(rng.integers(fewest, most + 1))):
        name = f"{kind}-{board + 1:02}-{year.first}-{number + 1}"
        by, to = (str(agency) for agency in rng.choice(AGENCIES, 2, replace=False))
        raised = int(rng.integers(year.first, year.last + 1))
        due = None if rng.random() < NO_DUE_DAY else raised + days
        answered = raised + int(rng.integers(1, 2 * days)) if rng.random() < ANSWERED else None
        outcome = str(rng.choice(outcomes)) if answered and rng.random() >= NO_OUTCOME else None
        if rng.random() < WITHDRAWN:
            answered, outcome = None, "withdrawn"
        yield (board, name, by, to, raised, due, answered, outcome)


def _incidents(rng: np.random.Generator, board: int, year: Period) -> Iterator[tuple]:
    for kind, (fewest, most) in INCIDENTS.items():
        for number in range(int(rng.integers(fewest, most + 1))):
            name = f"{kind.replace(' ', '-')}-{board + 1:02}-{year.first}-{number + 1}"
            occurred = int(rng.integers(year.first, year.last + 1))
            is_undated = rng.random() < UNDATED
            told = is_undated or rng.random() < NOTIFIED
            notified = occurred + int(rng.integers(NOTIFIED_WITHIN)) if told else None
            discussed = occurred + int(rng.integers(*DISCUSSED_AFTER))
            if rng.random() >= DISCUSSED:
                discussed = None
            yield (board, name, kind, None if is_undated else occurred, notified, discussed)


def _services(
    rng: np.random.Generator, region: Region, board: int, year: Period
) -> Iterator[tuple]:
    days = np.arange(year.first, year.last + 1)
    for criterion in CRITERIA:
        for day in rng.choice(days, 1 + int(rng.random() < JUDGED_TWICE), replace=False):
            service = f"team {region.team[board] + 1}"
            yield (board, service, criterion, str(rng.choice(JUDGEMENTS)), int(day))
