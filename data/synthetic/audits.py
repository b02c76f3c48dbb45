"""Audits by the boards: a few cases a quarter, judged blind, and agreed where they differ."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from data.synthetic.audit_criteria import NEW, PLAN, REFERRAL
from data.synthetic.audit_judgements import judgements
from data.synthetic.chance import chance
from data.synthetic.families import Homes
from data.synthetic.joint_events import PROBATION, YOT
from data.synthetic.returns import YEARS_AUDITED
from data.synthetic.timeline import Timeline, working_day

SIZES = {
    **{(PROBATION, NEW): 4, (YOT, NEW): 3, (PROBATION, PLAN): 4, (YOT, PLAN): 3},
    **{(PROBATION, REFERRAL): 2, (YOT, REFERRAL): 2},
}
"""Cases that a board draws a quarter, as far as there are so many."""

QUARTERS_AUDITED = 4 * YEARS_AUDITED
SAMPLED_AFTER = 30
"""Days after a quarter begins."""

OPENED_WITHIN = 91
"""Days before a case is drawn, as the inspectors did: three months."""


@dataclass(frozen=True)
class Audits:
    """`case`: case (a number), board, quarter, place_in (its place in the audit), cohort,
    of_agency, opened, sampled. `judgement`: case, criterion, judged, auditor, pass, judgement,
    day (null if undated).
    """

    case: pl.DataFrame
    judgement: pl.DataFrame


def audits(
    order: pl.DataFrame,
    intervention: pl.DataFrame,
    plan: pl.DataFrame,
    event: pl.DataFrame,
    homes: Homes,
    timeline: Timeline,
    seed: int,
) -> Audits:
    """Draw and judge cases of every board and quarter."""
    rng = chance(seed, "audits")
    lived = homes.on(order["family"].to_numpy(), order["start"].to_numpy())
    orders = order.with_columns(board=pl.Series(lived, dtype=pl.Int32))
    referral = event.filter((pl.col("kind") == "referral") & ~pl.col("is_undated"))
    pools = [
        _spells(orders, PROBATION),
        _spells(intervention, YOT),
        referral.select(
            of_agency="from_agency",
            family=-1 - pl.col("event").cast(pl.Int32),
            board=pl.col("to_place").cast(pl.Int32) - 1,
            start="day",
            end="day",
            cohort=pl.lit(REFERRAL),
        ),
    ]
    cases = _drawn(pl.concat(pools, how="diagonal"), plan, timeline, rng)
    return Audits(cases, judgements(cases, rng))


def _spells(spells: pl.DataFrame, agency: str) -> pl.DataFrame:
    return spells.select(
        of_agency=pl.lit(agency),
        family=pl.col("family").cast(pl.Int32),
        board=pl.col("board").cast(pl.Int32),
        start="start",
        end="end",
        cohort=pl.lit(NEW),
    )


def _drawn(
    pool: pl.DataFrame, plan: pl.DataFrame, timeline: Timeline, rng: np.random.Generator
) -> pl.DataFrame:
    drawn = []
    for quarter, period in list(enumerate(timeline.quarters))[-QUARTERS_AUDITED:]:
        sampled = int(working_day(np.array([period.first + SAMPLED_AFTER]))[0])
        is_new = pl.col("start").is_between(sampled - OPENED_WITHIN, sampled)
        is_open = (pl.col("start") <= sampled) & (pl.col("end") >= sampled)
        on_plan = plan.filter(is_open).select(pl.col("family").cast(pl.Int32)).unique()
        planned = pool.filter(is_open).join(on_plan, on="family", how="semi", maintain_order="left")
        fitting = pl.concat([pool.filter(is_new), planned.with_columns(cohort=pl.lit(PLAN))])
        shuffled = fitting[rng.permutation(fitting.height)].unique(
            ["family", "of_agency", "cohort"], keep="first", maintain_order=True
        )
        place = pl.int_range(pl.len()).over("board", "of_agency", "cohort")
        wanted = pl.struct("of_agency", "cohort").map_elements(
            lambda kind: SIZES[kind["of_agency"], kind["cohort"]], return_dtype=pl.Int64
        )
        drawn.append(
            shuffled.filter(place < wanted).with_columns(
                quarter=pl.lit(quarter), sampled=pl.lit(sampled, pl.Int32)
            )
        )
    cases = pl.concat(drawn).sort("board", "quarter", maintain_order=True)
    return cases.with_row_index("case").select(
        *("case", "board", "quarter", "cohort", "of_agency", "sampled"),
        opened="start",
        place_in=pl.int_range(pl.len()).over("board", "quarter") + 1,
    )
