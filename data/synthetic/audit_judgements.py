"""How the auditors of the boards judge the cases that were drawn."""

import numpy as np
import polars as pl

from data.synthetic.audit_criteria import ASKED, REFERRAL, Asked
from data.synthetic.chance import between, happens
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE

JUDGED_AFTER = (7, 40)
AGREED_AFTER = (1, 12)
"""Days after the case is drawn, and after the blind judgements."""

TOLD_NOT_TO_APPLY = 0.5
FILE_IS_SILENT = 0.04
SECOND_AUDITOR = 0.75
DIFFER = 0.12
COME_TO_AGREE = 0.75
UNDATED = 0.02


def judgements(cases: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """Judge each case by what is asked of its kind; see `audits.Audits`."""
    rows = _asked_of(cases)
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
    judged = [_written(rows.filter(pl.Series(part[0])), *part) for part in parts]
    everything = pl.concat(judged).sort("case", "criterion", "judged", maintain_order=True)
    is_undated = pl.Series(happens(rng, UNDATED, everything.height))
    return everything.with_columns(day=pl.when(~is_undated).then("day"))


def _written(
    rows: pl.DataFrame,
    chosen: np.ndarray,
    auditor: pl.Expr,
    audit_pass: str,
    judgement: np.ndarray,
    day: np.ndarray,
) -> pl.DataFrame:
    return rows.select(
        *("case", "criterion", "judged"),
        auditor=auditor,
        **{"pass": pl.lit(audit_pass)},
        judgement=pl.Series(judgement[chosen]),
        day=pl.Series(day[chosen], dtype=pl.Int32),
    )


def _asked_of(cases: pl.DataFrame) -> pl.DataFrame:
    asked = pl.DataFrame(ASKED, schema=Asked._fields, orient="row").rename({"cohort": "of_cohort"})
    return cases.join(asked, how="cross", maintain_order="left_right").filter(
        (pl.col("case_of").is_null() | (pl.col("case_of") == pl.col("of_agency"))),
        (pl.col("of_cohort") == pl.col("cohort"))
        | (pl.col("of_cohort").is_null() & (pl.col("cohort") != REFERRAL)),
    )
