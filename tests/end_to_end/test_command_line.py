"""What the commands print and how they end: other programs stand on it."""

import csv
import io
import json
import shutil

import pytest

from lscb import main
from metrics.errors import Unable
from tests.end_to_end.house import House

FIGURE_COLUMNS = {
    *("measure_id", "area_code", "area_type", "period_start", "period_end"),
    *("breakdown_type", "breakdown", "numerator", "denominator", "value"),
    *("lower_ci_95", "upper_ci_95", "value_status"),
}
AREA_TYPES = {"lscb", "yot_board", "probation_region", "delivery_unit", "region", "all"}
RECEIPT_KEYS = {
    *("file", "format", "outcome", "rows_read", "rows_accepted", "rows_quarantined", "reasons"),
}
INDICATOR_KEYS = {"slug", "theme", "step", "title", "findings", "bodies", "first_day", "status"}
NOT_SHOWN = {"c", "x"}
FEWEST_INDICATORS = 13
REFUSED = 2


@pytest.fixture
def empty(tmp_path, house):
    """A home into which nothing has gone yet."""
    return House(house.world, tmp_path / "home", tmp_path / "key" / "vault.key")


@pytest.fixture
def one_youth_offending_team(house, tmp_path):
    folder = next(house.world.glob("yot/*/*/submission.toml")).parent
    return shutil.copytree(folder, tmp_path / "yot")


def test_intake_tells_of_every_file(empty, one_youth_offending_team):
    result = empty.run("intake", str(one_youth_offending_team), "--json")
    assert result.exit_code == 0, result.output
    receipts = json.loads(result.stdout)
    assert len(receipts) == len(list(one_youth_offending_team.glob("*.csv")))
    for receipt in receipts:
        assert receipt.keys() >= RECEIPT_KEYS
        assert receipt["outcome"] == "accepted"
        assert receipt["rows_read"] == receipt["rows_accepted"] + receipt["rows_quarantined"]


def test_a_refused_file_ends_the_command_with_two(empty, one_youth_offending_team):
    broken = one_youth_offending_team / "yot_person.csv"
    broken.write_text("client_id,forename\nA1,Ann\n")
    result = empty.run("intake", str(one_youth_offending_team), "--json")
    assert result.exit_code == REFUSED
    refused = [receipt for receipt in json.loads(result.stdout) if receipt["outcome"] == "refused"]
    assert [receipt["file"].endswith("yot_person.csv") for receipt in refused].count(True) == 1
    assert all(receipt["reasons"] for receipt in refused)


def test_a_receipt_can_be_read_without_json(empty, one_youth_offending_team):
    result = empty.run("intake", str(one_youth_offending_team))
    assert result.exit_code == 0, result.output
    assert "yot_person.csv" in result.stdout
    assert "accepted" in result.stdout


def test_a_path_that_does_not_exist_is_an_error(empty):
    assert empty.run("intake", str(empty.home / "nothing")).exit_code == REFUSED


def test_a_period_that_is_no_period_is_an_error(empty, one_youth_offending_team):
    result = empty.run("intake", str(one_youth_offending_team), "--period", "last year")
    assert result.exit_code == REFUSED
    assert "2025-04-01..2026-03-31" in result.output


def test_figures_as_json_have_the_columns_of_a_result(house):
    rows = house.read("figures", "--format", "json")
    assert rows
    for row in rows:
        assert row.keys() >= FIGURE_COLUMNS
        assert row["area_type"] in AREA_TYPES


def test_a_figure_that_is_hidden_is_null_and_never_nought(house):
    rows = house.read("figures", "--format", "json")
    hidden = [row for row in rows if row["value_status"] in NOT_SHOWN]
    assert hidden, "a small world has small counts"
    for row in hidden:
        for column in ("numerator", "denominator", "value", "lower_ci_95", "upper_ci_95"):
            assert row[column] is None, row


def test_a_figure_that_is_shown_agrees_with_its_counts(house):
    rows = house.read("figures", "--format", "json")
    shown = [row for row in rows if row["value_status"] == "shown"]
    assert shown
    for row in shown:
        assert row["value"] == pytest.approx(100 * row["numerator"] / row["denominator"])
        assert row["lower_ci_95"] <= row["value"] <= row["upper_ci_95"]


def test_csv_and_json_print_the_same_rows(house):
    as_json = house.read("figures", "--format", "json")
    printed = house.run("figures", "--format", "csv").stdout
    as_csv = list(csv.DictReader(io.StringIO(printed)))
    assert as_csv == [
        {name: "" if value is None else str(value) for name, value in row.items()}
        for row in as_json
    ]


def test_figures_can_be_of_one_body_and_one_indicator(house):
    slug = "child_on_plan_known_to_probation"
    rows = house.read("figures", "--body", "L01", "--indicator", slug, "--format", "json")
    assert rows
    assert {(row["area_code"], row["measure_id"]) for row in rows} == {("L01", slug)}


def test_figures_as_a_table_can_be_read(house):
    words = ("figures", "--body", "L01", "--indicator", "child_on_plan_known_to_probation")
    result = house.run(*words)
    assert result.exit_code == 0, result.output
    assert house.current in result.stdout
    assert "value_status" in result.stdout


def test_an_edition_can_be_asked_for_by_its_id(house):
    words = ("figures", "--format", "json")
    assert house.read(*words, "--edition", house.current) == house.read(*words)


def test_the_own_tier_belongs_to_one_body(house):
    result = house.run("figures", "--tier", "own")
    assert result.exit_code == REFUSED
    assert "--body" in result.output
    rows = house.read("figures", "--tier", "own", "--body", "L01", "--format", "json")
    assert {row["area_code"] for row in rows} == {"L01"}


def test_the_catalogue_lists_every_indicator(house):
    rows = house.read("indicators", "--format", "json")
    assert len(rows) >= FEWEST_INDICATORS
    assert all(row.keys() >= INDICATOR_KEYS for row in rows)
    counted = [row for row in rows if row["kind"] == "indicator"]
    assert all(row["first_day"] == (row["logs"] == []) for row in counted)
    others = [row for row in rows if row not in counted]
    assert all(row["findings"] and row["place"] for row in others)
    assert {row["kind"] for row in others} == {"recommendation", "feature", "unrecorded"}
    table = house.run("indicators").stdout
    assert all(row["slug"] in table for row in rows)


def test_building_again_makes_the_same_edition(house):
    before = house.current
    result = house.run("build")
    assert result.exit_code == 0, result.output
    assert house.current == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--body", "L99"], "there are D01"),
        (["--indicator", "no_such"], "child_on_plan_is_flagged"),
    ],
)
def test_what_the_edition_does_not_hold_is_told_with_what_it_does(house, words, said):
    result = house.run("figures", *words)
    assert isinstance(result.exception, Unable)
    assert said in str(result.exception)


def test_a_demonstration_is_not_mixed_with_what_agencies_sent(house):
    result = house.run("demo", "--no-serve")
    assert isinstance(result.exception, Unable)
    assert "holds submissions" in str(result.exception)
    assert not (house.home / "demonstration").exists()


def test_what_cannot_be_done_is_told_in_a_line_and_ends_with_one(empty, capfd, monkeypatch):
    for name, value in empty.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.argv", ["lscb", "figures"])
    monkeypatch.setattr("os.umask", lambda mask: 0)
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    assert "holds no edition yet" in capfd.readouterr().err
