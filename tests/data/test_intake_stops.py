"""Stopped at any moment, intake leaves each submission whole or not at all."""

import os
import subprocess
import sys
import time
from pathlib import Path

import polars as pl
import pytest

from data import intake, submissions
from data.current_records import current_records
from data.intake import IntakeRunning
from data.submissions import committed
from data.vault import Vault
from tests.data.sending import ORDER, PERSON, Desk, table


class Stopped(Exception):
    """Stands for the loss of power."""


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    desk.declare("p", agency="probation", place="R01")
    desk.file("p/probation_order.csv", table("probation_order", ORDER))
    desk.file("p/probation_person.csv", table("probation_person", PERSON))
    return desk


def leavings(desk: Desk) -> list[Path]:
    return [
        *desk.home.glob("submissions/*"),
        *desk.home.glob("submissions/.*"),
        *desk.settings.vault.glob("submissions/*"),
    ]


def stop(*_, **__):
    raise Stopped


@pytest.mark.parametrize(
    ("place", "what"),
    [
        (Vault, "write"),
        (pl.DataFrame, "write_parquet"),
        (submissions, "_flush"),
        (Path, "rename"),
        (intake, "commit"),
    ],
)
def test_stopped_before_the_rename_nothing_counts_and_the_next_run_clears_up(
    desk, monkeypatch, place, what
):
    with monkeypatch.context() as patch:
        patch.setattr(place, what, stop)
        with pytest.raises(Stopped):
            desk.send_declared(desk.extracts)
    assert committed(desk.home) == []
    assert current_records(desk.home, "probation_order").is_empty()
    receipts = desk.send_declared(desk.extracts)
    assert [receipt.outcome for receipt in receipts] == ["accepted"] * 2
    (submission,) = committed(desk.home)
    assert {folder.name for folder in leavings(desk)} == {submission.submission_id}


def test_stopped_after_the_rename_the_submission_counts(desk, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(Vault, "keep", stop)
        with pytest.raises(Stopped):
            desk.send_declared(desk.extracts)
    (submission,) = committed(desk.home)
    receipts = desk.send_declared(desk.extracts)
    assert [receipt.outcome for receipt in receipts] == ["refused"] * 2
    assert desk.vault.names(submission.submission_id)
    assert not list(desk.settings.vault.rglob("pending"))


def test_stopped_between_two_submissions_the_first_counts_whole(desk, monkeypatch):
    desk.declare("y", agency="yot", place="Y01")
    desk.file("y/yot_person.csv", table("yot_person", {"client_id": "1"}))
    commit = submissions.commit

    def stop_at_the_second(home, submission):
        if committed(home):
            raise Stopped
        commit(home, submission)

    with monkeypatch.context() as patch:
        patch.setattr(intake, "commit", stop_at_the_second)
        with pytest.raises(Stopped):
            desk.send_declared(desk.extracts)
    (submission,) = committed(desk.home)
    assert len(submission.files) == 2
    outcomes = [receipt.outcome for receipt in desk.send_declared(desk.extracts)]
    assert outcomes == ["refused", "refused", "accepted"]


KILLED_AT_THE_RENAME = """
import sys
from pathlib import Path
from data.intake import receive
from data.settings import VaultSettings
from data.vault import Vault

def wait(*_):
    print("about to commit", flush=True)
    sys.stdin.read()

Path.rename = wait
vault = Vault.open(VaultSettings())
receive([Path(sys.argv[1])], Path(sys.argv[2]), vault, agency=None, place=None, period=None)
"""


def test_a_killed_intake_leaves_nothing_half_loaded_and_no_lock(desk):
    environment = os.environ | {
        "LSCB_VAULT": str(desk.settings.vault),
        "LSCB_VAULT_KEY_FILE": str(desk.settings.vault_key_file),
    }
    with subprocess.Popen(
        [sys.executable, "-c", KILLED_AT_THE_RENAME, str(desk.extracts), str(desk.home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
    ) as running:
        assert running.stdout
        assert running.stdout.readline() == b"about to commit\n"
        with pytest.raises(IntakeRunning, match="wait for it"):
            desk.send_declared(desk.extracts)
        running.kill()
    assert committed(desk.home) == []
    began = time.monotonic()
    assert {each.outcome for each in desk.send_declared(desk.extracts)} == {"accepted"}
    assert time.monotonic() - began < 10
    assert len(leavings(desk)) == 2
