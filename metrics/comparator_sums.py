"""Put published figures of several areas together: counts added up, then divided once.

Percentages are never averaged, and nothing is added up that holds other areas as well.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from metrics.rates import PER_CENT
from metrics.subtraction import NO_CASES, NOT_SUPPLIED, SHOWN

PERCENTAGE = "%"

Row = dict[str, Any]


def figures(told: list[Row], titles: Mapping[str, str]) -> list[Row]:
    """Make the figures of one body, year and kind of area out of what is told of its areas.

    Args:
        told: rows of `measures.published_comparator`.
        titles: what a reader is told of each source, by its code.

    Returns:
        area_names, told_until, numerator, denominator, value, unit, value_status, areas_given,
        areas_asked and sources, as `comparators.COLUMNS` says; one row unless the figures of a
        predecessor cannot be added up.
    """
    return [
        row | {"sources": sorted({titles[code] for code in row["sources"]})} for row in _rows(told)
    ]


def _rows(told: list[Row]) -> list[Row]:
    compared = told[0]["compared"]
    if compared == "neighbours":
        return [_neighbours(told)]
    if compared != "own":
        return [_alone(row) for row in told]
    tellers = list({row["told_by"]: row for row in reversed(told)}.values())[::-1]
    if len(tellers) == 1 or _tells_of_others(told):
        return [_alone(row) for row in tellers]
    return [_together(told, tellers)]


def _tells_of_others(told: list[Row]) -> bool:
    """Whether a predecessor's figure holds councils that are none of the body's."""
    own = {row["la_code"] for row in told}
    successors = Counter(row["told_by"] for row in told)
    return any(
        row["successors"] and successors[row["told_by"]] < row["successors"]
        for row in told
        if row["told_by"] not in own
    )


def _alone(row: Row) -> Row:
    """One area's figure as it was published."""
    kept = ("told_until", "numerator", "denominator", "value", "unit", "value_status")
    return {name: row[name] for name in kept} | {
        "area_names": [_name(row)],
        "areas_given": int(row["value_status"] == SHOWN),
        "areas_asked": 1,
        "sources": _sources([row]),
    }


def _together(told: list[Row], tellers: list[Row]) -> Row:
    """The councils of a body as one: only if every one of them gives its counts."""
    silent = [row for row in told if row["told_by"] is None]
    asked = [row for row in tellers if row["told_by"] is not None] + silent
    given = [row for row in asked if _gives_counts(row)]
    summed = _ratio(given)
    if len(given) < len(asked):
        why = [row["value_status"] for row in asked if row["value_status"] != SHOWN]
        nothing = dict.fromkeys(("numerator", "denominator", "value"))
        summed |= {**nothing, "value_status": why[0] if why else NOT_SUPPLIED}
    return summed | {
        "area_names": [_name(row) for row in asked],
        "told_until": max((row["told_until"] for row in asked if row["told_until"]), default=None),
        "areas_given": len(given),
        "areas_asked": len(asked),
    }


def _neighbours(told: list[Row]) -> Row:
    given = [row for row in told if _gives_counts(row)]
    return _ratio(given) | {
        "area_names": [],
        "told_until": None,
        "areas_given": len(given),
        "areas_asked": len({row["la_code"] for row in told}),
    }


def _gives_counts(row: Row) -> bool:
    counts = row["numerator"] is not None and row["denominator"] is not None
    return row["value_status"] == SHOWN and row["unit"] == PERCENTAGE and counts


def _ratio(given: list[Row]) -> Row:
    """The sum of the counts over the sum of what they are of; not supplied without any."""
    of_which = sum(row["numerator"] for row in given)
    of = sum(row["denominator"] for row in given)
    if not of:
        status = NO_CASES if given else NOT_SUPPLIED
        counts = {"numerator": None, "denominator": None, "value": None, "value_status": status}
    else:
        value = PER_CENT * of_which / of
        counts = {"numerator": of_which, "denominator": of, "value": value, "value_status": SHOWN}
    return counts | {"unit": PERCENTAGE, "sources": _sources(given)}


def _name(row: Row) -> str:
    return row["told_by_name"] or row["area_name"] or row["la_code"]


def _sources(rows: list[Row]) -> list[str]:
    return [row["source"] for row in rows if row["source"]]
