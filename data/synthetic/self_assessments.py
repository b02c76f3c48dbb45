"""How agencies judge themselves by the boards' standards, once a year and now and then anew."""

import numpy as np
import polars as pl

from data.synthetic.chance import chance
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.places import Region
from data.synthetic.returns import YEARS_AUDITED
from data.synthetic.timeline import Timeline

BOARD = "board"
OWED = {
    ("secure e-mail", SOCIAL_CARE): 0.7,
    ("referral responses monitored", PROBATION): 0.4,
    ("strategic lead named", PROBATION): 0.97,
    ("policy up to date", PROBATION): 0.6,
    ("audits target child protection", PROBATION): 0.3,
    ("contribution shows an impact", PROBATION): 0.3,
    ("contribution shows an impact", YOT): 0.4,
    ("information sharing aligned", SOCIAL_CARE): 0.4,
    ("information sharing aligned", PROBATION): 0.35,
    ("information sharing aligned", YOT): 0.4,
    ("direct database access", YOT): 0.8,
    ("reports quality assured", YOT): 0.1,
    ("training monitored", YOT): 0.6,
    ("performance information used", YOT): 0.5,
    ("race audit done", YOT): 0.95,
    ("healthcare worker", YOT): 0.83,
    ("mental health worker", YOT): 0.67,
    ("social worker seconded", YOT): 0.5,
    ("probation officer seconded", YOT): 0.7,
    ("police officer seconded", YOT): 0.85,
    ("education worker seconded", YOT): 0.55,
    ("children who offend discussed", BOARD): 0.3,
    ("vetting audited", BOARD): 0.5,
}
"""Who owes a reply to which standard, and how often it is met."""

REPLIES, ANEW = 0.9, 0.2
NOT_APPLICABLE, BLANK = 0.04, 0.02
FIRST_REPLY, SECOND_REPLY = (60, 150), (200, 340)
"""Days after a year begins."""

SCHEMA = {
    **{"board": pl.Int32, "of_agency": pl.String, "standard": pl.String},
    **{"answer": pl.String, "day": pl.Int32},
}


def self_assessments(region: Region, timeline: Timeline, seed: int) -> pl.DataFrame:
    """Let every agency reply, most of them, as `SCHEMA`; an answer may be blank."""
    rng = chance(seed, "self-assessments")
    rows = []
    for period in timeline.years[-YEARS_AUDITED:]:
        for board in range(region.boards):
            for (standard, agency), met in OWED.items():
                if rng.random() < REPLIES:
                    day = period.first + int(rng.integers(*FIRST_REPLY))
                    rows.append((board, agency, standard, _answer(rng, met), day))
                if rng.random() < ANEW:
                    day = period.first + int(rng.integers(*SECOND_REPLY))
                    rows.append((board, agency, standard, _answer(rng, met), day))
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


def _answer(rng: np.random.Generator, met: float) -> str | None:
    drawn = rng.random()
    if drawn < NOT_APPLICABLE:
        return "not applicable"
    if drawn < NOT_APPLICABLE + BLANK:
        return None
    return "met" if rng.random() < met else str(rng.choice(["partly", "not met"]))
