"""Choose the few figures of a body that its board should look at first.

A figure stands out where its 95% interval does not meet that of the period before, or that of
all boards in the same period. It is a cautious test: most of what is chance stays out, and no
body is ranked. The latest year is asked first, and the latest quarter where the year says
nothing. An indicator stands out once, by its wider gap.
"""

from collections.abc import Sequence
from typing import NamedTuple

from metrics import words
from metrics.cells import ALL_BODIES
from metrics.definition import Definition
from metrics.edition import Edition
from metrics.words import Row

MOST = 5
"""How many a meeting can discuss. Source: our own choice."""
PERIOD_TYPES = ("year", "quarter")
READY = ("published", "preview")
"""Indicators of other statuses do not raise a board's attention: they are not ready, or over."""


class Standing(NamedTuple):
    """A figure that stands out: of which indicator, whether for good, and why."""

    slug: str
    is_good: bool | None
    """Null where the indicator gives no judgement."""
    reason: str
    row: Row


class _Gap(NamedTuple):
    """How far apart two intervals lie, in percentage points, and what to say of it."""

    points: float
    is_good: bool | None
    rival: Row


def stand_out(edition: Edition, body_code: str) -> list[Standing]:
    """At most five figures of a body, the widest gap first; none if nothing stands out."""
    own = edition.figures(body_code=body_code).to_dicts()
    of_all = edition.figures(body_code=ALL_BODIES).to_dicts()
    found: list[tuple[float, Standing]] = []
    for definition in edition.indicators().values():
        if definition.status in READY:
            found += _first(definition, own, of_all)
    found.sort(key=lambda each: (-each[0], each[1].slug))
    return [standing for _, standing in found[:MOST]]


def _first(
    definition: Definition, own: Sequence[Row], of_all: Sequence[Row]
) -> list[tuple[float, Standing]]:
    """The first kind of period in which the indicator stands out, if any does."""
    for period_type in PERIOD_TYPES:
        kind = (definition.slug, period_type)
        series = [row for row in own if (row["measure_id"], row["period_type"]) == kind]
        if not series:
            continue
        row = series[-1]
        same_period = [
            rival
            for rival in of_all
            if (rival["measure_id"], rival["period_type"]) == kind
            and rival["period_start"] == row["period_start"]
        ]
        gaps = sorted(
            (
                _Gap(words.gap(row, rival), words.is_better(row, rival, definition), rival)
                for rival in [*series[-2:-1], *same_period]
                if words.are_apart(row, rival)
            ),
            key=lambda gap: -gap.points,
        )
        if gaps:
            widest = gaps[0]
            against = [gap.rival for gap in gaps if gap.is_good is not widest.is_good]
            reason = words.because(row, widest.rival, although=against[0] if against else None)
            return [(widest.points, Standing(definition.slug, widest.is_good, reason, row))]
    return []
