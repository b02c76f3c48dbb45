"""Audits by the boards: a few cases a quarter, judged blind, and agreed where they differ."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from data.synthetic.audit_criteria import ASKED, NEW, PLAN, REFERRAL, Asked
from data.synthetic.chance import between, chance, happens
from data.synthetic.families import Homes
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.timeline import Timeline, working_day

SIZES = {
    **{(PROBATION, NEW): 4, (YOT, NEW): 3, (PROBATION, PLAN): 4, (YOT, PLAN): 3},
    **{(PROBATION, REFERRAL): 2, (YOT, REFERRAL): 2},
}
"""Cases that a board draws a quarter, as far as there are so many."""

SAMPLED_AFTER = 30
"""Days after a quarter begins."""

OPENED_WITHIN = 91
"""Days before a case is drawn, as the inspectors did: three months."""

JUDGED_AFTER = (7, 40)
AGREED_AFTER = (1, 12)
"""Days after the case is drawn, and after the blind judgements."""

TOLD_NOT_TO_APPLY = 0.5
FILE_IS_SILENT = 0.04
SECOND_AUDITOR = 0.75
DIFFER = 0.12
COME_TO_AGREE = 0.75
UNDATED = 0.02


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
    return Audits(cases, _judgements(cases, rng))


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
    for quarter, period in enumerate(timeline.quarters):
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


def _judgements(cases: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    asked = pl.DataFrame(ASKED, schema=Asked._fields, orient="row").rename({"cohort": "of_cohort"})
    rows = cases.join(asked, how="cross", maintain_order="left_right").filter(
        (pl.col("case_of").is_null() | (pl.col("case_of") == pl.col("of_agency"))),
        (pl.col("of_cohort") == pl.col("cohort"))
        | (pl.col("of_cohort").is_null() & (pl.col("cohort") != REFERRAL)),
    )
    size = rows.height
    applies = happens(rng, rows["applies"].to_numpy(), size)
    met, silent = happens(rng, rows["met"].to_numpy(), size), happens(rng, FILE_IS_SILENT, size)
    told, second = happens(rng, TOLD_NOT_TO_APPLY, size), happens(rng, SECOND_AUDITOR, size)
    differ = happens(rng, DIFFER, size) & second & applies
    agree = happens(rng, COME_TO_AGREE, size) & differ
    judged_on = rows["sampled"].to_numpy() + between(rng, *JUDGED_AFTER, size)
    agreed_on = judged_on + between(rng, *AGREED_AFTER, size)
    answer = np.where(met, "met", "not met")
    answer = np.where(silent, "not recorded", np.where(applies, answer, "not applicable"))
    other = np.where(differ, np.where(answer == "met", "not met", "met"), answer)
    is_kept = applies | told
    first, partner = pl.col("judged"), pl.when(pl.col("judged") == SOCIAL_CARE)
    partner = partner.then(pl.lit(PROBATION)).otherwise(pl.lit(SOCIAL_CARE))
    parts = (
        (is_kept, first, "blind", answer, judged_on),
        (is_kept & second, partner, "blind", other, judged_on),
        (agree, first, "agreed", np.where(met, "met", "not met"), agreed_on),
    )
    judgements = [
        rows.filter(pl.Series(chosen)).select(
            *("case", "criterion", "judged"),
            auditor=auditor,
            **{"pass": pl.lit(of_pass)},
            judgement=pl.Series(judgement[chosen]),
            day=pl.Series(day[chosen], dtype=pl.Int32),
        )
        for chosen, auditor, of_pass, judgement, day in parts
    ]
    everything = pl.concat(judgements).sort("case", "criterion", "judged", maintain_order=True)
    is_undated = pl.Series(happens(rng, UNDATED, everything.height))
    return everything.with_columns(day=pl.when(~is_undated).then("day"))
