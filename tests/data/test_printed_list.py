"""Lists on a terminal of the usual width: no word and no code is cut."""

import pytest
from typer.testing import CliRunner

from data.contracts.agencies import AGENCY
from data.printed_groups import print_groups
from data.printed_list import Form, print_rows
from lscb import FIGURES_OF, RETURN_IN_TABLE, SHOWN_IN_TABLE, app
from metrics.indicator import catalogue

USUAL_WIDTH = "80"


@pytest.fixture(autouse=True)
def usual_terminal(monkeypatch):
    monkeypatch.setenv("COLUMNS", USUAL_WIDTH)


def words_of(printed: str) -> set[str]:
    lines = printed.splitlines()
    assert max(map(len, lines)) <= int(USUAL_WIDTH)
    return {word for line in lines for cell in line.split("│") for word in cell.split()}


def test_the_catalogue_shows_slugs_and_titles_in_whole_words():
    words = words_of(CliRunner().invoke(app, ["indicators"]).stdout)
    for indicator in catalogue().values():
        assert {indicator.slug, *indicator.title.split()} <= words


FIGURE = {
    "measure_id": "child_on_plan_known_to_probation",
    "area_code": "L869",
    "area_name": "West Berkshire and Neighbours safeguarding children board",
    "breakdown_type": "",
    "breakdown": "",
    "period_label": "Apr 2024 to Mar 2025",
    "numerator": 33,
    "denominator": 12345,
    "value": "under 1%",
    "could_move": "0",
    "value_status": "shown",
}


def test_figures_stand_in_whole_words_under_what_they_are_of(capsys):
    hidden = FIGURE | {"numerator": None, "value": None, "value_status": "c"}
    cut = FIGURE | {"breakdown_type": "age", "breakdown": "0 to 4"}
    print_groups([FIGURE, hidden, cut], "Edition a", FIGURES_OF, SHOWN_IN_TABLE)
    printed = capsys.readouterr().out
    assert max(map(len, printed.splitlines())) <= int(USUAL_WIDTH)
    title, whole, by_age = printed.split("\n\n")
    assert title == "Edition a"
    *heading, columns, first, second = whole.splitlines()
    assert " ".join(heading) == (
        "child_on_plan_known_to_probation, L869, "
        "West Berkshire and Neighbours safeguarding children board"
    )
    assert columns.split() == list(SHOWN_IN_TABLE)
    assert first.endswith("         33        12345  under 1%           0  shown")
    assert second.split() == [*FIGURE["period_label"].split(), "12345", "0", "c"]
    assert "board, age, 0 to 4" in " ".join(by_age.split())


def test_no_figure_is_no_fault(capsys):
    print_groups([], "Edition a", FIGURES_OF, SHOWN_IN_TABLE)
    assert capsys.readouterr().out == "Edition a\n"


def test_the_calendar_shows_codes_days_and_states_in_whole_words(capsys):
    days = {"period_end": "2026-03-31", "due_on": "2026-07-31", "sent_on": "2026-04-18"}
    rows = [
        {"agency": agency, "place_code": "W06000024", **days, "state": state}
        for agency in AGENCY
        for state in ("supplied on time", "not supplied", "late")
    ]
    print_rows(rows, Form.TABLE, "Returns", RETURN_IN_TABLE, unbroken=("agency",))
    told = {word for row in rows for value in row.values() for word in value.split()}
    assert told <= words_of(capsys.readouterr().out)
