"""A chart holds what may be shown, no more, and every mark can be told apart."""

import json
import tomllib
from pathlib import Path

import altair
import polars as pl
import pytest

from dashboard import charts

ROOT = Path(__file__).parents[2]
QUARTERS = ("Apr to Jun 2024", "Jul to Sep 2024", "Oct to Dec 2024", "Jan to Mar 2025")


def figures(name="Ashmere", statuses=("shown", "shown", "c", "shown")):
    """Four quarters; the count in the third is hidden, and 977 is the secret."""
    shown = [status == "shown" for status in statuses]
    return pl.DataFrame(
        {
            "period_label": QUARTERS,
            "area_name": [name] * 4,
            "value": [
                value if is_shown else None
                for value, is_shown in zip((40.0, 45.5, 50.0, 0.0), shown, strict=True)
            ],
            "lower_ci_95": [30.0 if is_shown else None for is_shown in shown],
            "upper_ci_95": [60.0 if is_shown else None for is_shown in shown],
            "value_status": statuses,
            "numerator": [20, 22, 977, 0],
            "denominator": [50, 48, 978, 31],
        }
    )


def marks(spec):
    return [layer["mark"]["type"] for layer in spec["layer"]]


def test_only_the_allowed_columns_enter_a_chart():
    spec = charts.line_over_time(figures(), figures("All boards"))
    assert {key for row in spec["data"]["values"] for key in row} == set(charts.COLUMNS)
    assert "numerator" not in json.dumps(spec)
    assert "977" not in json.dumps(spec)


@pytest.mark.parametrize("inspection", [None, ("Inspection 2014", 60.0)])
def test_a_chart_is_valid_vega_lite(inspection):
    spec = charts.line_over_time(figures(), figures("All boards"), inspection)
    altair.LayerChart.from_dict(spec, validate=True)


def test_a_value_not_shown_stays_in_the_data_as_null_so_that_the_line_breaks():
    spec = charts.line_over_time(figures(), figures().clear())
    hidden = spec["data"]["values"][2]
    assert (hidden["value_status"], hidden["value"], hidden["lower_ci_95"]) == ("c", None, None)


def test_every_reason_not_to_show_a_value_has_a_marker_of_its_own():
    shapes = charts.STATUS_SHAPES
    assert set(shapes) == {"c", "u", "x", "z"}
    assert len(set(shapes.values())) == len(shapes)


def test_markers_of_values_not_shown_stand_above_the_scale_and_never_at_nought():
    spec = charts.line_over_time(figures(statuses=("c", "u", "x", "z")), figures().clear())
    markers = [
        layer
        for layer in spec["layer"]
        if "shape" in layer["encoding"] or "text" in layer["encoding"]
    ]
    assert len(markers) == 2
    assert all(layer["encoding"]["y"] == {"value": charts.STRIP} for layer in markers)


def test_the_inspections_figure_is_one_mark_that_says_its_method_differs():
    spec = charts.line_over_time(figures(), figures().clear(), ("Inspection 2014", 60.0))
    *_, diamond, words = spec["layer"]
    assert diamond["data"]["values"] == [{"period_label": "Inspection 2014", "value": 60.0}]
    assert " ".join(words["mark"]["text"]) == "different method"
    assert spec["encoding"]["x"]["scale"]["domain"][0] == "Inspection 2014"


def test_without_an_inspection_figure_no_place_is_kept_for_it():
    spec = charts.line_over_time(figures(), figures().clear())
    assert spec["encoding"]["x"]["scale"]["domain"] == list(QUARTERS)
    assert "data" not in {key for layer in spec["layer"] for key in layer}


def test_the_axis_names_the_first_quarter_of_each_year():
    spec = charts.line_over_time(figures(), figures().clear())
    assert spec["encoding"]["x"]["axis"]["values"] == ["Apr to Jun 2024"]


def test_own_line_and_comparison_differ_in_dash_as_well_as_colour():
    spec = charts.line_over_time(figures(), figures("All boards"))
    encoding = spec["layer"][0]["encoding"]
    for channel in ("color", "strokeDash"):
        own, comparison = encoding[channel]["scale"]["range"]
        assert own != comparison


def luminance(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("colour", [charts.OWN, charts.COMPARISON, charts.REFERENCE])
def test_marks_reach_three_to_one_on_both_backgrounds(colour, theme):
    # WCAG 2.2, 1.4.11 non-text contrast; 1.4.3 gives the formula.
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text())
    background = config["theme"][theme]["backgroundColor"]
    lighter, darker = sorted((luminance(colour), luminance(background)), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 3
