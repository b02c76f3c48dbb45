"""The inspection rebuilt: what the reports counted comes back through the whole way."""

import csv
import json

import pytest

from data import inspection_rebuilt
from data.inspection_rebuilt import BEFORE_THE_GATE
from tests.end_to_end.house import House
from tests.shared import shared

COUNTED_BY_INSPECTORS = {
    **{"A06": (3, 8), "A22": (24, 39), "A23": (16, 22), "A27": (21, 35), "A29": (13, 33)},
    **{"A31": (8, 28), "A40": (20, 26), "A41": (12, 26), "A46": (81, 83), "A49": (36, 36)},
    **{"A51": (16, 24), "A52": (4, 11), "A53": (21, 26), "A54": (19, 20), "A70": (8, 15)},
    **{"A77": (36, 37), "A79": (6, 17), "B15": (217, 305)},
}
FORM = {"ref", "paragraph", "report_met", "report_of", "met", "of", "equal"}
OTHER = {
    **{"ref": "A27", "paragraph": "2.39", "measure_id": "probation_invited_in_time"},
    **{"title": "Invited", "report_met": 21, "report_of": 35, "report_percent": None},
    **{"met": 20, "of": 35, "percent": 57.1, "equal": False},
}


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory):
    """A home that the command must leave alone."""
    root = tmp_path_factory.mktemp("elsewhere")
    return House(root / "world", root / "home", root / "key" / "vault.key")


@pytest.fixture(scope="module")
def rebuilt(elsewhere):
    return elsewhere.run("inspection", "--format", "json")


@pytest.fixture(scope="module")
def rows(rebuilt):
    assert rebuilt.exit_code == 0, rebuilt.output
    return json.loads(rebuilt.stdout)


def test_every_exact_figure_is_equal(rows):
    exact = [row for row in rows if row["report_of"] is not None]
    assert {r["ref"]: (r["report_met"], r["report_of"]) for r in exact} == COUNTED_BY_INSPECTORS
    assert {r["ref"]: (r["met"], r["of"]) for r in exact} == COUNTED_BY_INSPECTORS
    assert all(row["equal"] for row in exact)


def test_every_percentage_rounds_to_the_reports(rows):
    rounded = [row for row in rows if row["report_of"] is None]
    assert rounded
    assert [row["ref"] for row in rounded if not row["equal"]] == []
    assert [row["ref"] for row in rounded if round(row["percent"]) != row["report_percent"]] == []


def test_rows_have_the_form_that_programs_stand_on(rows):
    assert all(row.keys() >= FORM for row in rows)
    assert len({row["ref"] for row in rows}) == len(rows)


def test_what_counts_as_exact_is_what_the_reports_count(rows):
    with shared("reference/findings.csv").open(encoding="utf-8") as findings:
        told = {row["ref"]: row for row in csv.DictReader(findings)}
    counted = {
        ref: (int(r["met"]), int(r["of"])) for ref, r in told.items() if r["met"] and r["of"]
    }
    assert counted == COUNTED_BY_INSPECTORS
    for row in rows:
        if row["report_percent"] is not None:
            assert row["report_percent"] == int(told[row["ref"]]["met_percent"])


def test_it_is_said_that_this_is_before_the_gate(rebuilt):
    assert BEFORE_THE_GATE in rebuilt.stderr


def test_nothing_is_left_of_the_state_that_it_was_built_in(rebuilt, elsewhere):
    assert not elsewhere.home.exists()
    assert not elsewhere.key_file.exists()


def test_a_count_that_differs_is_shown_and_fails(elsewhere, monkeypatch):
    monkeypatch.setattr(inspection_rebuilt, "rebuild", lambda say: [OTHER])
    result = elsewhere.run("inspection")
    assert result.exit_code == 1
    assert "21 of 35" in result.stdout
    assert "20 of 35" in result.stdout
    assert "NO" in result.stdout
    assert "0 of 1 exact figures are equal" in result.stderr
