"""What else the youth offending teams keep of the children they work with."""

from dataclasses import dataclass

import polars as pl

from data.synthetic.places import Region
from data.synthetic.rates import Rates
from data.synthetic.timeline import Timeline
from data.synthetic.youth_circumstances import circumstances, custody
from data.synthetic.youth_contacts import contacts
from data.synthetic.youth_needs import needs
from data.synthetic.youth_plans import plans


@dataclass(frozen=True)
class YouthRecords:
    """One row a thing done or known; all have client, person, team and board.

    `contact`: day, kind, with_parent. `plan`: plan, kind, day, is_undated,
    parents_involved, shared_with_parents. `custody`: kind, establishment, start, end,
    is_overnight ... `circumstance`: day, setting, is_suitable, is_excluded, health, moved.
    `need`: day, need, level ... What was not recorded is null.
    """

    contact: pl.DataFrame
    plan: pl.DataFrame
    custody: pl.DataFrame
    circumstance: pl.DataFrame
    need: pl.DataFrame


def youth_records(
    intervention: pl.DataFrame,
    assessment: pl.DataFrame,
    child_episodes: pl.DataFrame,
    timeline: Timeline,
    region: Region,
    rates: Rates,
    seed: int,
) -> YouthRecords:
    """Draw each kind of record from a stream of chance of its own."""
    held = custody(intervention, child_episodes, rates, seed)
    return YouthRecords(
        contact=contacts(intervention, assessment, timeline, rates, seed),
        plan=plans(assessment, region, rates, seed),
        custody=held,
        circumstance=circumstances(intervention, held, rates, seed),
        need=needs(assessment, held, seed),
    )
