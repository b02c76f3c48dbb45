"""The six questions on children that probation asks at the start of an order."""

import polars as pl

from data.synthetic.chance import between, chance, happens

ASKED = 0.7
"""Of orders; 2.7: an example of good practice in one trust."""

EARLIEST, LATEST = -24, 20
"""Days after the first day of the order."""

YES = {"q1": 0.3, "q2": 0.2, "q3": 0.4, "q4": 0.15, "q5": 0.08, "q6": 0.1}
NOT_ANSWERED = 0.02
"""Of each question."""


def checklists(order: pl.DataFrame, seed: int) -> pl.DataFrame:
    """Draw when people were asked, and what they said.

    Returns:
        person, day, stage, q1 to q6 (null if not answered).
    """
    rng = chance(seed, "checklists")
    asked = order.filter(pl.Series(happens(rng, ASKED, order.height)))
    size = asked.height
    day = (pl.col("start") + pl.Series(between(rng, EARLIEST, LATEST, size))).cast(pl.Int32)
    stage = pl.when(pl.col("day") < pl.col("start")).then(pl.lit("pre-sentence"))
    rows = asked.select("person", "start", day=day)
    rows = rows.with_columns(stage=stage.otherwise(pl.lit("start"))).drop("start")
    answers = {}
    for question, share in YES.items():
        is_told = pl.Series(~happens(rng, NOT_ANSWERED, size))
        answers[question] = pl.when(is_told).then(pl.Series(happens(rng, share, size)))
    return rows.with_columns(**answers).unique(
        ["person", "day", "stage"], keep="first", maintain_order=True
    )
