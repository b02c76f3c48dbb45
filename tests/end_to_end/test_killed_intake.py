"""An intake that is killed leaves whole submissions only; the next one finishes the work."""

import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest

from data.contracts import TABLES
from data.current_records import current_records
from data.settings import VaultSettings
from data.submissions import Submission, committed
from data.synthetic import generate
from data.vault import Vault
from tests.end_to_end.house import House

KILLS, KILLS_OF_A_LONG_PROOF = 3, 50
REFUSED = 2
"""Exit code where some files were refused, as those are that came in before the kill."""

LONGEST_WAIT = 300
"""Seconds for an intake to begin on a busy machine."""

BETWEEN_LOOKS = 0.002
"""Seconds."""

Whole = dict[tuple[str, str], dict[str, dict[str, int]]]
"""Rows accepted by table, of each file of each agency and place."""


@pytest.fixture(scope="module")
def world(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("killed_intake") / "world"
    generate(folder, boards=1, years=1, seed=6)
    return folder


def home_for(world: Path, root: Path) -> House:
    return House(world, root / "home", root / "key" / "vault.key")


def begin(house: House):
    """Start an intake, and wait until it has begun with the files."""
    running = house.start("intake", str(house.world))
    gives_up = time.monotonic() + LONGEST_WAIT
    while not (house.home / "intake.lock").exists():
        assert running.poll() is None, "the intake ended before it began"
        assert time.monotonic() < gives_up, "the intake did not begin"
        time.sleep(BETWEEN_LOOKS)
    return running


@pytest.fixture(scope="module")
def undisturbed(world, tmp_path_factory) -> tuple[House, float]:
    """A home into which everything was taken, and how many seconds that took."""
    house = home_for(world, tmp_path_factory.mktemp("undisturbed"))
    running = begin(house)
    began = time.monotonic()
    assert running.wait(LONGEST_WAIT) == 0
    return house, time.monotonic() - began


def vault_of(house: House) -> Vault:
    return Vault.open(VaultSettings(vault=house.home / "vault", vault_key_file=house.key_file))


def held(house: House) -> Whole:
    """What is committed, seen to stand whole in both stores."""
    return {
        (each.agency, each.place_code): dict(_files(house, each)) for each in committed(house.home)
    }


def _files(house: House, submission: Submission) -> Iterator[tuple[str, dict[str, int]]]:
    records = house.home / "submissions" / submission.submission_id / "records"
    vault, accepted = vault_of(house), dict[str, int]()
    for file in submission.files:
        counts = {table: count.rows_accepted for table, count in file.tables.items()}
        for table, rows in counts.items():
            accepted[table] = accepted.get(table, 0) + rows
        yield str(Path(file.file).relative_to(house.world)), counts
    for table, rows in accepted.items():
        assert pl.read_parquet(records / f"{table}.parquet").height == rows
        assert vault.read(submission.submission_id, table).height == rows
    set_aside = sum(file.rows_quarantined for file in submission.files)
    assert vault.read(submission.submission_id, "quarantine").height == set_aside


def rows_in_force(house: House) -> dict[str, int]:
    return {table: current_records(house.home, table).height for table in TABLES}


def kill_and_finish(house: House, undisturbed: tuple[House, float], moment: float) -> None:
    whole, seconds = undisturbed
    running = begin(house)
    time.sleep(moment * seconds)
    running.kill()
    assert running.wait() in (-signal.SIGKILL, 0), "it may have ended just before"
    before = held(house) if house.key_file.exists() else {}
    assert before.items() <= held(whole).items(), f"killed after {moment:.3f} of the way"
    again = house.run("intake", str(house.world))
    assert again.exit_code == (REFUSED if before else 0), again.output
    assert held(house) == held(whole)
    assert rows_in_force(house) == rows_in_force(whole)
    known = {each.submission_id for each in committed(house.home)}
    for store in (house.home, house.home / "vault"):
        assert {folder.name for folder in (store / "submissions").iterdir()} == known
    assert not list(house.home.rglob("pending")) + list(house.home.rglob("*.partial"))


@pytest.mark.parametrize("part", range(KILLS))
def test_killed_at_any_moment_intake_leaves_whole_submissions_only(
    world, undisturbed, tmp_path, part
):
    moment = (part + random.random()) / KILLS
    kill_and_finish(home_for(world, tmp_path), undisturbed, moment)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(KILLS_OF_A_LONG_PROOF))
def test_killed_fifty_times_intake_leaves_whole_submissions_only(
    world, undisturbed, tmp_path, part
):
    moment = (part + random.random()) / KILLS_OF_A_LONG_PROOF
    kill_and_finish(home_for(world, tmp_path), undisturbed, moment)
