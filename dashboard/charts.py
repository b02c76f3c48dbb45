"""Charts as pure functions: released figures in, a Vega-Lite specification out.

Only the columns in `COLUMNS` enter a specification, so a chart can hold no count.
Lettering is drawn in `currentColor`, which the browser takes from the page, and the
colours of the marks reach 3:1 on the light background and on the dark one: so a chart
needs no word from the browser about its theme.

A specification is a plain dictionary, since Altair takes 150 ms to make one and a screen
has fourteen; the tests hold each to Altair's schema.
"""

from collections.abc import Sequence
from typing import Any

import polars as pl

Spec = dict[str, Any]

COLUMNS = (
    "period_label",
    "area_name",
    "value",
    "lower_ci_95",
    "upper_ci_95",
    "value_status",
)
"""All that a chart may hold. Values are percentages, null unless shown."""

LETTERING = "currentColor"
OWN = "#2073BC"
COMPARISON = "#6F777B"
REFERENCE = "#F46A25"
"""The Analysis Function's palette, and the neutral grey of public services' pages.

Source: Data visualisation: colours in charts, Government Analysis Function, 2026.
"""

STATUS_SHAPES = {"c": "circle", "u": "triangle-up", "x": "cross", "z": "square"}
"""One open marker for each reason why a value is not shown, so that no two look alike."""

TOP_OF_SCALE = 122
"""Percent. The room over 100 holds the markers of values not shown, far from nought."""

STRIP = 9
"""Pixels from the top at which those markers stand."""

SPACE = " "
"""An empty place on the axis, between the inspection's mark and the first period."""

HEIGHT = 300


def line_over_time(
    own: pl.DataFrame,
    comparison: pl.DataFrame,
    inspection: tuple[str, float] | None = None,
) -> Spec:
    """Draw one indicator by period, with its intervals, beside a comparison.

    Args:
        own: one row per period, oldest first, with at least `COLUMNS`.
        comparison: the same of another area; may be empty.
        inspection: the words and the percentage of the inspection's own figure. It is
            drawn in a place of its own before the first period, never as a line across,
            because it was counted by a different method and is no target.

    Returns:
        A Vega-Lite specification. A value not shown breaks the line, and stands as an
        open marker with its shorthand above the scale.
    """
    own, comparison = own.select(COLUMNS), comparison.select(COLUMNS)
    periods = own["period_label"].to_list()
    before = [inspection[0], SPACE] if inspection else []
    own_name = own["area_name"][0]
    names = [own_name, *comparison["area_name"].unique()]
    layers = [
        *_lines(names),
        _intervals(own_name),
        *_markers_of_values_not_shown(own_name),
        *(_reference_mark(inspection) if inspection else []),
    ]
    return {
        "data": {"values": pl.concat([comparison, own]).to_dicts()},
        "encoding": {"x": _x_axis([*before, *periods], [*before[:1], *_named(periods)])},
        "layer": layers,
        "height": HEIGHT,
        "background": "transparent",
        "config": _LETTERED,
    }


def _lines(names: Sequence[str]) -> list[Spec]:
    """The lines and their points: own solid and blue, the comparison dashed and grey."""
    colour = {
        "field": "area_name",
        "type": "nominal",
        "sort": None,
        "title": None,
        "scale": {"domain": names, "range": [OWN, COMPARISON][: len(names)]},
        "legend": {
            "orient": "top",
            "direction": "vertical",
            "labelLimit": 0,
            "symbolType": "stroke",
            "symbolSize": 600,
            "symbolStrokeWidth": 3,
        },
    }
    dash = {
        "field": "area_name",
        "type": "nominal",
        "sort": None,
        "title": None,
        "scale": {"domain": names, "range": [[1, 0], [6, 4]][: len(names)]},
    }
    encoding = {"y": _percent("value"), "color": colour}
    return [
        {
            "mark": {"type": "line", "strokeWidth": 2.5},
            "encoding": {**encoding, "strokeDash": dash},
        },
        {"mark": {"type": "point", "filled": True, "opacity": 1, "size": 50}, "encoding": encoding},
    ]


def _intervals(name: str) -> Spec:
    return {
        "transform": [_only(name, "==")],
        "mark": {"type": "rule", "color": OWN, "strokeWidth": 1.5},
        "encoding": {"y": _percent("lower_ci_95"), "y2": {"field": "upper_ci_95"}},
    }


def _markers_of_values_not_shown(name: str) -> list[Spec]:
    height = {"value": STRIP}
    shape = {
        "field": "value_status",
        "type": "nominal",
        "legend": None,
        "scale": {"domain": list(STATUS_SHAPES), "range": list(STATUS_SHAPES.values())},
    }
    return [
        {
            "transform": [_only(name, "!=")],
            "mark": {"type": "point", "filled": False, "size": 60, "stroke": LETTERING},
            "encoding": {"y": height, "shape": shape},
        },
        {
            "transform": [
                _only(name, "!="),
                {"calculate": "'[' + datum.value_status + ']'", "as": "shorthand"},
            ],
            "mark": {"type": "text", "color": LETTERING, "fontSize": 12, "dy": 17},
            "encoding": {"y": height, "text": {"field": "shorthand"}},
        },
    ]


def _reference_mark(inspection: tuple[str, float]) -> list[Spec]:
    label, value = inspection
    data = {"values": [{"period_label": label, "value": value}]}
    encoding = {"y": _percent("value")}
    diamond = {
        "type": "point",
        "shape": "diamond",
        "size": 140,
        "filled": True,
        "opacity": 1,
        "color": REFERENCE,
        "stroke": LETTERING,
    }
    words = {"type": "text", "text": ["different", "method"], "color": LETTERING, "dy": 20}
    return [
        {"data": data, "mark": diamond, "encoding": encoding},
        {"data": data, "mark": {**words, "fontSize": 12}, "encoding": encoding},
    ]


def _only(name: str, comparison_with_shown: str) -> Spec:
    """Keep the rows of one area whose value is (`==`) or is not (`!=`) shown."""
    return {
        "filter": {
            "and": [
                {"field": "area_name", "equal": name},
                f"datum.value_status {comparison_with_shown} 'shown'",
            ]
        }
    }


def _percent(field: str) -> Spec:
    return {
        "field": field,
        "type": "quantitative",
        "title": None,
        "scale": {"domain": [0, TOP_OF_SCALE]},
        "axis": {"values": [0, 25, 50, 75, 100], "labelExpr": "datum.value + '%'"},
    }


def _x_axis(periods: list[str], named: list[str]) -> Spec:
    return {
        "field": "period_label",
        "type": "ordinal",
        "title": None,
        "scale": {"domain": periods},
        "axis": {
            "values": named,
            "labelAngle": 0,
            "labelOverlap": False,
            "labelLimit": 0,
            # The name breaks before the year: "Apr to Jun" over "2025".
            "labelExpr": "[slice(datum.label, 0, -5), slice(datum.label, -4)]",
        },
    }


def _named(periods: list[str]) -> list[str]:
    """Choose the periods that the axis names: of quarters the first of each year, for room."""
    first = periods[0][:-4]
    return [period for period in periods if period.startswith(first)]


_LETTERED: Spec = {
    "view": {"stroke": None},
    # The chart is announced whole, by its text alternative; its marks one by one are noise.
    "mark": {"aria": False},
    "axis": {
        "labelColor": LETTERING,
        "domainColor": LETTERING,
        "tickColor": LETTERING,
        "gridColor": LETTERING,
        "gridOpacity": 0.15,
        "labelFontSize": 13,
    },
    "axisX": {"grid": False},
    "legend": {"labelColor": LETTERING, "labelFontSize": 14},
}
