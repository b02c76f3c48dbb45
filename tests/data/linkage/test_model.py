from pathlib import Path

import duckdb
import polars as pl
import pytest
from splink.internals.exceptions import SplinkException

from data.linkage import model
from data.linkage.people import comparable
from data.linkage.records import link_records
from tests.data.linkage import population

CLEAN, CARELESS = 0.0, 0.05
"""Rate of each kind of slip."""


def pairs_of(frame: pl.DataFrame, *columns: str) -> int:
    sizes = frame.group_by(columns).len()["len"]
    return (sizes * (sizes - 1) // 2).sum()


def precision_and_recall(error_rate: float) -> tuple[float, float]:
    people, truth = population.region(families=1500, seed=3, error_rate=error_rate)
    clusters = link_records(comparable(people), lambda _: None).clusters
    known = pl.DataFrame({"record_key": truth.keys(), "person": truth.values()})
    found = clusters.join(known, "record_key")
    right = pairs_of(found, "cluster", "person")
    return right / pairs_of(found, "cluster"), right / pairs_of(found, "person")


def test_clean_records_are_linked_exactly():
    assert precision_and_recall(CLEAN) == (1, 1)


def test_careless_records_are_linked_nearly_always_and_hardly_ever_wrongly():
    precision, recall = precision_and_recall(CARELESS)
    assert precision >= 0.99
    assert recall >= 0.95


def test_one_agency_alone_has_nothing_to_train_on_and_is_linked_to_nobody():
    people, _ = population.region(families=1500, seed=3, error_rate=CARELESS)
    one_agency = comparable(people.filter(source="social_care_person", place_code="001"))
    clusters = link_records(one_agency, lambda _: None).clusters
    assert clusters["probability"].null_count() == one_agency.height


@pytest.fixture
def only_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


def test_comparing_writes_nothing_to_the_disk(only_folder: Path):
    people, _ = population.region(families=50, seed=3, error_rate=CARELESS)
    assert model.compare(comparable(people), "child").height > 0
    assert list(only_folder.iterdir()) == []


@pytest.mark.parametrize(
    ("memory", "error"),
    [("4MB", duckdb.OutOfMemoryException), ("24MB", SplinkException)],
    ids=["too little to hold the people", "too little to compare them"],
)
def test_it_runs_out_of_memory_rather_than_onto_the_disk(
    memory: str, error: type[Exception], only_folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(model, "MEMORY", memory)
    people, _ = population.region(families=1500, seed=3, error_rate=CARELESS)
    with pytest.raises(error, match="Out of Memory"):
        model.compare(comparable(people), "child")
    assert list(only_folder.iterdir()) == []


def test_pairs_are_the_same_however_many_records_are_scored_at_a_time(
    monkeypatch: pytest.MonkeyPatch,
):
    people, _ = population.region(families=100, seed=3, error_rate=CARELESS)
    children = comparable(people.filter(person_kind="child"))
    together = model.compare(children, "child")
    monkeypatch.setattr(model, "RECORDS_AT_A_TIME", children.height // 4)
    in_parts = model.compare(children, "child")
    assert in_parts.sort("left", "right").equals(together.sort("left", "right"))
