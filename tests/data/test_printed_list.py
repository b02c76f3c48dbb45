"""Lists on a terminal of the usual width: no word and no code is cut."""

import pytest
from typer.testing import CliRunner

from data.contracts.agencies import AGENCY
from data.printed_list import Form, print_rows
from lscb import RETURN_IN_TABLE, app
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
