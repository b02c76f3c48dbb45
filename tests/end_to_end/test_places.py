"""From the project's own places and publishers' files to a card."""

import pytest

from metrics import comparators
from metrics.comparators import Comparator
from metrics.edition import Edition
from tests.data.readers.published_files import (
    CUMBERLAND,
    CUMBRIA,
    ENGLAND,
    NORTH_WEST,
    REPEAT,
    TEN,
    council,
    line_of_neighbours,
    neighbours,
    tidy,
)
from tests.end_to_end.house import House

SLUG = "probation_invited_in_time"
"""Stands in for an indicator with a published counterpart."""
FIGURES = tidy(
    REPEAT,
    (ENGLAND, "62110,15330,24.7"),
    (NORTH_WEST, "9240,2100,22.7"),
    (CUMBERLAND, "400,112,28"),
    (council("888", "E10000017"), "100,10,10"),
    (council("943", "E06000064"), "300,c,c"),
    (council("925", "E10000019"), "900,290,32.2"),
    (CUMBRIA, "604,156,25.8"),
)


@pytest.fixture
def house(tmp_path):
    return House(tmp_path / "start", tmp_path / "home", tmp_path / "key" / "vault.key")


def did(house: House, *words: str) -> str:
    result = house.run(*words)
    assert result.exit_code == 0, result.output
    return result.stdout


def keep_only(house: House, body: str) -> None:
    """Edit the tables of bodies as whoever keeps them would."""
    for table in ("body", "body_area", "body_part"):
        file = house.world / f"{table}.csv"
        header, *lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        file.write_text(header + "".join(line for line in lines if line.startswith(body)))


def test_a_deployment_compares_itself_with_published_figures(house, tmp_path, monkeypatch):
    mapped = {SLUG: Comparator(measure="repeat_plans", title="Repeat plans", differs="Much.")}
    monkeypatch.setattr(comparators, "comparators", lambda: mapped)
    publishers = tmp_path / "publishers"
    publishers.mkdir()
    (publishers / "one.csv").write_text(FIGURES, encoding="utf-8")
    (publishers / "two.csv").write_text(neighbours(line_of_neighbours("942", *TEN)), "utf-8")
    did(house, "places", "start", str(house.world), "--region", "N51")
    keep_only(house, "L942")
    did(house, "intake", str(house.world))
    assert "DfE d3" in did(house, "places", "import", str(publishers))
    did(house, "build")

    rows = Edition.open(house.home / "editions").comparators(SLUG, "L942").to_dicts()
    found = {
        (row["compared"], row["period_end"].year): (
            *(row["area_names"], row["numerator"], row["denominator"]),
            *(round(row["value"], 1), row["areas_given"], row["areas_asked"]),
        )
        for row in rows
        if row["value_status"] == "shown"
    }
    assert found == {
        ("own", 2024): (["Cumberland"], 112, 400, 28.0, 1, 1),
        ("neighbours", 2024): ([], 300, 1000, 30.0, 2, 10),
        ("region", 2024): (["North West"], 2100, 9240, 22.7, 1, 1),
        ("country", 2024): (["England"], 15330, 62110, 24.7, 1, 1),
        ("own", 2023): (["Cumbria"], 156, 604, 25.8, 1, 1),
    }


def test_a_file_that_nobody_knows_is_refused_with_what_is_known(house, tmp_path):
    file = tmp_path / "unknown.csv"
    file.write_text(tidy("exclusions", (ENGLAND, "12")), encoding="utf-8")
    result = house.run("places", "import", str(file))
    assert result.exit_code == 2
    assert "it must have the columns of one of" in result.stdout


def test_a_start_is_not_written_over(house):
    did(house, "places", "start", str(house.world))
    again = house.run("places", "start", str(house.world))
    assert again.exit_code != 0
