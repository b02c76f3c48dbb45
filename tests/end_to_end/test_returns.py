"""Each agency gets its own records that disagree: all of them, no others, and nobody else's."""

import csv
import io
import json
import shutil
import stat
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import duckdb
import fastexcel
import polars as pl
import pytest

from data.returns.tables import COVER, WORKBOOK
from data.settings import VaultSettings
from data.vault import Vault
from data.warehouse import fill
from tests.end_to_end.house import House
from tests.end_to_end.identities import Identities, squeezed
from tests.end_to_end.planting import Planting, lines_of

ALLOWED = "The board's manager, under section 4 of the agreement"
OWN_IDS = {
    "probation": {"crn"},
    "yot": {"client_id"},
    "social_care": {"pers_person_id"},
}
SPELLING = "name_spelt_differently"
EVERY_DAY = {date(1900, 1, 1) + timedelta(days=day) for day in range(60_000)}


@pytest.fixture(scope="module")
def copy(house, tmp_path_factory) -> House:
    """A home of its own, with the world as it was invented."""
    root = tmp_path_factory.mktemp("returns")
    shutil.copytree(house.home, root / "home")
    return replace(house, world=root / "world", home=root / "home")


@pytest.fixture(scope="module")
def before(copy, tmp_path_factory) -> Path:
    """What the agencies are given of that world."""
    out = tmp_path_factory.mktemp("before") / "out"
    result = copy.run("returns", str(out), "--permission", ALLOWED)
    assert result.exit_code == 0, (result.output, result.exception)
    return out


@pytest.fixture(scope="module")
def planted(house, copy, before):
    """The home to which disagreements were sent, one person's case being restricted; not built."""
    planting = Planting(house, copy.world)
    asked = [cells for _, rule, cells in lines_of(before) if rule == "plan_without_flag"]
    planting.restrict(min(asked)[0])
    result = copy.run("intake", str(copy.world))
    assert result.exit_code == 0, result.output
    return copy, planting


@pytest.fixture(scope="module")
def built(planted):
    """The same with its warehouse; an edition would take long and be no other."""
    copy, planting = planted
    refused = copy.run("returns", str(copy.world / "out"), "--permission", ALLOWED)
    assert refused.exit_code != 0
    assert "came into force" in str(refused.exception)
    assert "Run `lscb build` first" in str(refused.exception)
    warehouse = copy.home / "warehouse.duckdb"
    warehouse.unlink()
    vault = VaultSettings(vault=copy.home / "vault", vault_key_file=copy.key_file)
    fill(warehouse, copy.home, Vault.open(vault), lambda words: None)
    return copy, planting


@pytest.fixture(scope="module")
def after(built, tmp_path_factory) -> Path:
    copy, _ = built
    out = tmp_path_factory.mktemp("after") / "out"
    result = copy.run("returns", str(out), "--permission", ALLOWED)
    assert result.exit_code == 0, (result.output, result.exception)
    return out


def test_all_that_was_planted_is_found_and_nothing_else(before, after, built):
    _, planting = built
    was, became = set(lines_of(before)), set(lines_of(after))
    assert became - was == planting.lines
    assert {cells[0] for _, _, cells in was - became} == {planting.restricted}


def test_a_workbook_holds_what_the_tables_hold(after):
    for file in after.glob(f"*/{WORKBOOK}"):
        reader = fastexcel.read_excel(file)
        assert reader.sheet_names[0] == COVER
        sheets = [sheet_cells(reader, name) for name in reader.sheet_names[1:]]
        tables = [rows_of(table) for table in file.parent.glob("*.csv")]
        assert sorted(sheets) == sorted(tables)


def rows_of(table: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(table.read_text())))


def sheet_cells(reader, name: str) -> list[list[str]]:
    """The table of a sheet, without what is said above it."""
    cells = reader.load_sheet(name, header_row=None, dtypes="string").to_polars()
    said = 4
    return [["" if cell is None else cell for cell in row] for row in cells.rows()[said:]]


def test_only_their_owner_may_open_them(after):
    for path in (after, *after.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_the_cover_says_what_it_is_and_does_not_tell_how_few_were_left_out(after):
    words = (after / "probation_R01" / "read_me.txt").read_text()
    assert "Confidential" in words
    assert ALLOWED in words
    assert "are left out: some or none" in words
    assert "can be wrong" in words


def own_ids(house: House, folder: Path) -> set[str]:
    """The numbers that an agency and place itself gave: of people, and of events in its log."""
    agency, place = folder.name.rsplit("_", 1)
    found = set()
    for file in (house.world / agency / place).rglob("*.csv"):
        with file.open(encoding="utf-8-sig", newline="") as lines:
            for row in csv.DictReader(lines):
                found |= {row[name] for name in OWN_IDS[agency] | {"event_id"} if row.get(name)}
    return {squeezed(own) for own in found}


def strangers(house: House, out: Path, identities: Identities) -> list[tuple[str, str]]:
    """Identities in returns that are not the agency's own numbers, nor names to be spelt."""
    found = []
    for folder in sorted(out.iterdir()):
        own = own_ids(house, folder)
        for where, cell in cells_of(folder):
            identity = identities.within(cell)
            if identity and squeezed(cell) not in own:
                found.append((where, cell))
    return found


def cells_of(folder: Path):
    for file in sorted(folder.iterdir()):
        where = f"{folder.name}/{file.name}"
        if file.suffix == ".xlsx":
            reader = fastexcel.read_excel(file)
            for name in reader.sheet_names:
                sheet = reader.load_sheet(name, header_row=None, dtypes="string").to_polars()
                yield from ((f"{where}: {name}", str(cell)) for row in sheet.rows() for cell in row)
        else:
            rows = rows_of(file) if file.suffix == ".csv" else [[file.read_text()]]
            yield from ((where, cell) for row in rows for cell in row)


@pytest.fixture(scope="module")
def identities(house):
    """All names, homes and ids; days are left aside, since records of one's own have days."""
    root = Path(__file__).parents[2]
    patterns = ("data/rules/cross_agency/*.sql", "data/returns/*.py", "metrics/policies/*.toml")
    texts = [file.read_text() for pattern in patterns for file in root.glob(pattern)]
    return Identities(house.world, public_texts=[*texts, ALLOWED], public_days=EVERY_DAY)


def test_nobody_is_given_another_agencys_id_nor_a_name_outside_the_spellings(
    house, after, identities
):
    named = {where for where, _ in strangers(house, after, identities)}
    # The search sees the names that are there to be spelt, hence it would see others.
    assert named == {
        f"probation_R01/{SPELLING}.csv",
        f"probation_R01/{WORKBOOK}: Name spelt differently",
    }


@pytest.mark.parametrize("of", ["social_care/001", "yot/Y01"])
def test_an_id_of_another_agency_or_place_would_be_seen(house, after, identities, of, tmp_path):
    out = tmp_path / "out"
    shutil.copytree(after, out)
    agency, place = of.split("/")
    foreign = sorted(own_ids(house, Path(f"{agency}_{place}")))
    mine = own_ids(house, Path("probation_R01"))
    planted = next(one for one in foreign if one not in mine and identities.within(one))
    table = out / "probation_R01" / "flag_without_plan.csv"
    table.write_text(table.read_text() + f"{planted},2025-05-01,2026-03-31\n")
    assert ("probation_R01/flag_without_plan.csv", planted) in strangers(house, out, identities)


def test_a_name_in_another_sheet_would_be_seen(house, after, identities, tmp_path):
    out = tmp_path / "out"
    shutil.copytree(after, out)
    (*_, name) = next(cells for _, rule, cells in lines_of(out) if rule == SPELLING)
    table = out / "yot_Y01" / "sex_disagrees.csv"
    table.write_text(table.read_text() + f"{name},2026-03-31\n")
    assert ("yot_Y01/sex_disagrees.csv", name) in strangers(house, out, identities)


def test_each_release_is_logged_with_its_permission_and_no_identity(built, after, identities):
    copy, planting = built
    logged = [json.loads(line) for line in (copy.home / "releases.jsonl").read_text().splitlines()]
    mine = [line for line in logged if line.get("permission") == ALLOWED]
    folders = {folder.name for folder in after.iterdir()}
    assert {f"{line['agency']}_{line['place']}" for line in mine} >= folders
    assert any(line["rows"].get("sex_disagrees") == 1 for line in mine if line["agency"] == "yot")
    assert not any(identities.within(json.dumps(line["rows"])) for line in mine)
    assert planting.restricted not in json.dumps(mine)


def test_one_agency_and_place_may_be_written_alone(built, tmp_path):
    copy, _ = built
    words = ("--permission", ALLOWED, "--agency", "yot", "--place", "Y01")
    result = copy.run("returns", str(tmp_path / "one"), *words)
    assert result.exit_code == 0, result.output
    assert [folder.name for folder in (tmp_path / "one").iterdir()] == ["yot_Y01"]
    assert result.stdout.startswith("yot_Y01: ")


@pytest.mark.parametrize("permission", [(), ("--permission", " ")])
def test_without_a_permission_nothing_is_written(built, permission, tmp_path):
    copy, _ = built
    log = (copy.home / "releases.jsonl").read_text()
    assert copy.run("returns", str(tmp_path / "out"), *permission).exit_code != 0
    assert not (tmp_path / "out").exists()
    assert (copy.home / "releases.jsonl").read_text() == log


def test_a_withdrawn_submission_asks_for_a_build_first(built, tmp_path):
    copy, _ = built
    home = tmp_path / "home"
    shutil.copytree(copy.home, home)
    other = replace(copy, home=home)
    *_, last = other.read("submissions", "--format", "json")
    assert other.run("withdraw", last["submission_id"], "--reason", "a slip").exit_code == 0
    refused = other.run("returns", str(tmp_path / "out"), "--permission", ALLOWED)
    assert f"withdrawn or replaced: {last['submission_id']}" in str(refused.exception)


def test_breaches_in_the_warehouse_hold_keys_only(built):
    copy, planting = built
    with duckdb.connect(copy.home / "warehouse.duckdb", read_only=True) as connection:
        found = connection.sql("FROM quality.breach").pl()
    numbers = {cell for _, _, cells in planting.lines for cell in cells}
    texts = found.select(pl.col(pl.String).exclude("agency", "rule", "table_name", "place_code"))
    assert not numbers & {cell for column in texts for cell in column.drop_nulls()}
