"""Set rows apart that passed every check of their own and break a rule of quality."""

from collections.abc import Collection
from dataclasses import replace

import polars as pl

from data.checking import Checked
from data.rule import Rule


def set_apart(checked: Checked, broken: Collection[tuple[Rule, pl.Series]]) -> Checked:
    """Quarantine accepted rows that break rules of quality, as they were understood.

    Args:
        broken: rules, each with the positions of rows among the accepted.
    """
    if not broken:
        return checked
    stood = checked.accepted.select(pl.all().cast(pl.String)).insert_column(0, checked.rows)
    faults = [
        stood[positions].select(
            pl.lit(None, pl.Int64).alias("record"),
            "row",
            pl.lit(rule.fields[0]).alias("column"),
            pl.col(rule.fields[0]).alias("value"),
            pl.lit(rule.message).alias("what_is_right"),
            pl.lit(rule.slug).alias("rule"),
        )
        for rule, positions in broken
    ]
    numbers = pl.concat(positions.cast(pl.Int64) for _, positions in broken).implode()
    apart = pl.int_range(pl.len(), dtype=pl.Int64).is_in(numbers)
    return replace(
        checked,
        accepted=checked.accepted.filter(~apart),
        rows=checked.rows.to_frame().filter(~apart)["row"],
        quarantined=pl.concat([checked.quarantined, stood.filter(apart)]),
        faults=pl.concat([checked.faults, *faults]),
    )
