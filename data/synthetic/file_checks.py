"""Looks for the plans of one agency on the files of another, of families with a plan."""

import numpy as np
import polars as pl

from data.synthetic.chance import chance, happens
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT

LOOKED = 0.6
"""Of the times that a plan and the other agency's work fall together."""

FOUND = {
    (PROBATION, "protection plan"): (0.35, 0.4),  # 2.26: in most cases not on the file
    (YOT, "protection plan"): (0.5, 0.6),  # 3.14: only in Reading as a matter of course
    (SOCIAL_CARE, "risk management plan"): (0.15, 0.5),  # 2.26 and 2.27: none found
    (SOCIAL_CARE, "vulnerability management plan"): (0.1, 0.3),  # 3.14: none found
    (SOCIAL_CARE, "YOT assessment"): (0.12, 0.3),  # 3.10: none found
}
"""By whose file and document: how often it is there, and then taken into account."""

NOT_SAID = 0.05


def file_checks(
    order: pl.DataFrame, intervention: pl.DataFrame, plan: pl.DataFrame, seed: int
) -> pl.DataFrame:
    """Draw looks at files.

    Returns:
        of_agency, person (whose file), team and board (null where not theirs), document, day,
        on_file, taken_into_account (each null if not said).
    """
    rng = chance(seed, "file checks")
    plans = plan.select("family", "board", child="person", from_="start", until="end")
    with_order = _together(order.select("family", "person", "start", "end"), plans, "family")
    work = intervention.select("person", "team", "start", "end")
    with_work = _together(work, plans.with_columns(person="child"), "person")
    pairs = {
        (PROBATION, "protection plan"): with_order.drop("board"),
        (YOT, "protection plan"): with_work.drop("board"),
        (SOCIAL_CARE, "risk management plan"): with_order.with_columns(person="child"),
        (SOCIAL_CARE, "vulnerability management plan"): with_work.drop("team"),
        (SOCIAL_CARE, "YOT assessment"): with_work.drop("team"),
    }
    looks = [_looks(rng, rows, *of) for of, rows in pairs.items()]
    return pl.concat(looks, how="diagonal").unique(
        ["of_agency", "person", "team", "board", "document", "day"],
        keep="first",
        maintain_order=True,
    )


def _together(work: pl.DataFrame, plans: pl.DataFrame, on: str) -> pl.DataFrame:
    both = work.join(plans, on=on, maintain_order="left_right")
    first, last = pl.max_horizontal("start", "from_"), pl.min_horizontal("end", "until")
    both = both.filter(first <= last)
    return both.with_columns(day=(first + (last - first) // 2).cast(pl.Int32))


def _looks(
    rng: np.random.Generator, rows: pl.DataFrame, of_agency: str, document: str
) -> pl.DataFrame:
    looked = rows.filter(pl.Series(happens(rng, LOOKED, rows.height)))
    size, (there, used) = looked.height, FOUND[of_agency, document]
    is_there = happens(rng, there, size)
    is_used = is_there & happens(rng, used, size)
    told, told_of_use = (pl.Series(~happens(rng, NOT_SAID, size)) for _ in range(2))
    return looked.with_columns(
        of_agency=pl.lit(of_agency),
        document=pl.lit(document),
        on_file=pl.when(told).then(pl.Series(is_there)),
        taken_into_account=pl.when(told_of_use).then(pl.Series(is_used)),
    ).select(
        *("of_agency", "person", "document", "day", "on_file", "taken_into_account"),
        *(name for name in ("team", "board") if name in looked.columns),
    )
