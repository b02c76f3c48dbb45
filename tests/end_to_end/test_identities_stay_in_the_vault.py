"""Outside the vault no store holds a name, a birth date, a home or an agency's own id."""

import csv
import json
import re
import shutil
from datetime import date
from pathlib import Path

import duckdb
import polars as pl
import pytest

from data.current_records import current_records
from data.settings import VaultSettings
from data.submissions import committed
from data.vault import Vault, current_identities
from tests.end_to_end.house import House
from tests.end_to_end.identities import Identities

ROOT = Path(__file__).parents[2]
OWN_TEXTS = (
    *("metrics/**/*.sql", "metrics/**/*.toml", "metrics/*.py"),
    *("sql/**/*.sql", "data/contracts/*.py"),
)
DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


def own_texts(world):
    """The project's own texts, and the list of places: what they say tells of no child."""
    files = [file for pattern in OWN_TEXTS for file in ROOT.glob(pattern)]
    return [file.read_text() for file in [*files, *(world / "places").glob("*.csv")]]


@pytest.fixture(scope="module")
def identities(house, cells):
    texts = own_texts(house.world)
    days = {date.fromisoformat(day) for text in texts for day in DAY.findall(text)}
    days.add(date.today())
    for frame in cells.values():
        days |= set(frame["period_start"]) | set(frame["period_end"])
    for submission in committed(house.home):
        days |= {submission.period_start, submission.period_end}
        days |= {submission.made_on} if submission.made_on else set()
    return Identities(house.world, public_texts=texts, public_days=days)


@pytest.fixture
def copy(house, tmp_path):
    """A home to plant identities in."""
    home = tmp_path / "home"
    shutil.copytree(house.home, home, ignore=shutil.ignore_patterns("vault"))
    return home


def person(world):
    """Someone on probation, as probation wrote them."""
    file = next(world.glob("probation/*/*/probation_person.csv"))
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return next(row for row in csv.DictReader(lines) if row["dob"] and row["postcode"])


def test_the_search_knows_people_of_every_kind(identities):
    assert {kind: len(values) > 100 for kind, values in identities.by_kind.items()} == {
        "name": True,
        "birth date": True,
        "home": True,
        "id": True,
    }


def test_no_store_but_the_vault_holds_an_identity(house, identities):
    assert identities.search(house.home) == []


def test_what_is_set_aside_is_told_of_without_saying_of_whom(house, identities, tmp_path):
    folder = next(house.world.glob("probation/*/*/submission.toml")).parent
    sent = tmp_path / "sent"
    sent.mkdir()
    shutil.copy(folder / "submission.toml", sent)
    with (folder / "probation_person.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    # Written in each other's place, as happens by hand.
    rows[0]["surname"], rows[0]["dob"] = rows[0]["dob"], rows[0]["surname"]
    with (sent / "probation_person.csv").open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    receiver = House(sent, tmp_path / "home", tmp_path / "vault.key")
    assert receiver.run("intake", str(sent)).exit_code == 0
    (receipt,) = (receiver.home / "submissions").glob("*/receipt.json")
    assert '"rows_quarantined": 1' in receipt.read_text()
    assert identities.search(receiver.home) == []


PLANTED_IN_TEXT = {
    "full_name": lambda who: f"{who['forename']} {who['surname']}",
    "surname_in_a_sentence": lambda who: f"seen with {who['surname'].upper()} at home",
    "postcode_without_its_space": lambda who: who["postcode"].replace(" ", ""),
    "id_of_an_agency": lambda who: who["crn"],
    "birth_date": lambda who: who["dob"],
    "birth_date_as_people_write_it": lambda who: "/".join(reversed(who["dob"].split("-"))),
}


def plant(home, who):
    """Write identities into each kind of store; where each stands, as the search tells it."""
    with duckdb.connect(home / "warehouse.duckdb") as connection:
        for kind, text in PLANTED_IN_TEXT.items():
            connection.execute(f"CREATE TABLE raw.{kind} AS SELECT ? AS remark", [text(who)])
        connection.execute(
            "UPDATE raw.yot_person SET birth_month = birth_month + 11 "
            "WHERE record_key = (SELECT min(record_key) FROM raw.yot_person)"
        )
    editions = [next(home.glob(f"editions/*/{tier}")) for tier in ("published.duckdb", "own/*")]
    for file in editions:
        file.chmod(0o600)
        with duckdb.connect(file) as connection:
            connection.execute("CREATE TABLE planted AS SELECT ? AS n", [who["crn"]])
    receipt = next(home.glob("submissions/*/receipt.json"))
    said = json.loads(receipt.read_text())
    receipt.write_text(json.dumps(said | {"reasons": [{"row": 2, "value": who["crn"]}]}))
    records = next(home.glob("submissions/*/records/*.parquet"))
    pl.DataFrame({"note": [f"see {who['crn']}"]}).write_parquet(records)
    return {
        *(f"warehouse.duckdb: raw.{kind}.remark" for kind in PLANTED_IN_TEXT),
        "warehouse.duckdb: raw.yot_person.birth_month",
        *(f"{file.relative_to(home)}: main.planted.n" for file in editions),
        str(receipt.relative_to(home)),
        f"{records.relative_to(home)}.note",
    }


def test_what_is_planted_in_any_store_is_found_and_nothing_else(house, identities, copy):
    planted = plant(copy, person(house.world))
    found = [one.where for one in identities.search(copy)]
    assert sorted(found) == sorted(planted)


def test_a_file_that_cannot_be_searched_is_not_passed_over(identities, copy):
    # Looked at first, before the stores.
    (copy / "a.bin").write_bytes(b"unknown")
    with pytest.raises(TypeError, match=r"a\.bin"):
        identities.search(copy)


@pytest.mark.parametrize(
    ("table", "born"),
    [
        ("social_care_person", "birth_date"),
        ("probation_person", "dob"),
        ("yot_person", "dob"),
    ],
)
def test_no_date_column_is_a_birth_date_under_another_name(house, monkeypatch, table, born):
    for name, value in house.environment.items():
        monkeypatch.setenv(name, value)
    vault = Vault.open(VaultSettings())
    own = current_identities(vault, house.home, table).select("record_key", pl.col(born))
    records = current_records(house.home, table).join(own, on="record_key")
    days = [name for name in records.columns if records[name].dtype == pl.Date and name != born]
    born_on_the_first = (own[born].dt.day() == 1).mean()
    for name in days:
        same = (records[name] == records[born]).mean() or 0
        # A month of birth is the birth date of those born on the first, and of no others.
        assert same <= born_on_the_first, name
