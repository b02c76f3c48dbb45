"""Surveys by the boards, once a year: of their agencies' staff, and of children who offend."""

from collections.abc import Iterator

import numpy as np
import polars as pl

from data.synthetic.chance import chance
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.places import Region
from data.synthetic.returns import YEARS_AUDITED
from data.synthetic.survey_questions import (
    ASKED,
    CHILD,
    COMMUNITY,
    CUSTODY,
    SECURE_ESTATE,
    STAFF,
    Question,
)
from data.synthetic.timeline import Timeline

ASKED_OF = {
    **{(STAFF, PROBATION): (8, 16), (STAFF, YOT): (6, 12), (STAFF, SOCIAL_CARE): (8, 16)},
    **{(CHILD, YOT): (8, 18), (CHILD, SECURE_ESTATE): (2, 7)},
}
"""Fewest and most respondents of a board and year."""

BEGINS_AFTER, LASTS = 160, 40
"""Days after a year begins, and until the last answer."""

BLANK, UNSURE, UNDATED, FEMALE = 0.04, 0.03, 0.05, {STAFF: 0.7, CHILD: 0.25}
SCHEMA = {
    **{"board": pl.Int32, "survey": pl.String, "of_agency": pl.String, "setting": pl.String},
    **{"kind": pl.String, "respondent": pl.String, "sex": pl.String, "begun": pl.Int32},
    **{"day": pl.Int32, "question": pl.String, "answer": pl.String},
}


def surveys(region: Region, timeline: Timeline, seed: int) -> pl.DataFrame:
    """Ask everyone; as `SCHEMA`: `day` null if undated, `answer` null if left blank."""
    rng = chance(seed, "surveys")
    rows = [
        row
        for year, period in list(enumerate(timeline.years))[-YEARS_AUDITED:]
        for board in range(region.boards)
        for (kind, agency), (fewest, most) in ASKED_OF.items()
        for number in range(int(rng.integers(fewest, most + 1)))
        for row in _answers(rng, board, year, kind, agency, number, period.first + BEGINS_AFTER)
    ]
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


def _answers(
    rng: np.random.Generator,
    board: int,
    year: int,
    kind: str,
    agency: str,
    number: int,
    begun: int,
) -> Iterator[tuple]:
    survey = f"L{board + 1:02}-{year + 1}-{kind}"
    setting = None if kind == STAFF else CUSTODY if agency == SECURE_ESTATE else COMMUNITY
    respondent = f"{survey}-{agency.replace(' ', '')}-{number + 1:03}"
    sex = "F" if rng.random() < FEMALE[kind] else "M"
    day = None if rng.random() < UNDATED else begun + int(rng.integers(LASTS))
    for question in ASKED:
        if (question.kind, question.of_agency) == (kind, agency):
            if rng.random() >= question.applies:
                continue
            answer = _answer(rng, question)
            yield (
                *(board, survey, agency, setting, kind, respondent, sex, begun),
                *(day, question.question, answer),
            )


def _answer(rng: np.random.Generator, question: Question) -> str | None:
    drawn = rng.random()
    if drawn < BLANK:
        return None
    if drawn < BLANK + UNSURE:
        return "don't know"
    met, not_met = question.answers
    return str(rng.choice(met if rng.random() < question.met else not_met))
