from pathlib import Path

import polars as pl
import pytest

from data.linkage.register import allot
from data.settings import VaultSettings
from data.vault import Vault


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    settings = VaultSettings(vault=tmp_path / "vault", vault_key_file=tmp_path / "vault.key")
    return Vault.open(settings)


def ids(vault: Vault, **clusters: str) -> dict[str, str]:
    """Person ids by record, of clusters given as records separated by spaces."""
    rows = [(record, name) for name, records in clusters.items() for record in records.split()]
    frame = pl.DataFrame(rows, schema=["record_key", "cluster"], orient="row")
    return dict(allot(vault, frame).iter_rows())


def test_records_of_one_cluster_share_an_id_that_tells_nothing_of_them(vault: Vault):
    found = ids(vault, x="a b", y="c")
    assert found["a"] == found["b"] != found["c"]
    assert all(len(person) == 16 for person in found.values())


def test_a_second_run_gives_the_same_ids(vault: Vault):
    assert ids(vault, x="a b", y="c") == ids(vault, x="a b", y="c")


def test_a_newcomer_takes_the_id_of_those_it_joins(vault: Vault):
    before = ids(vault, x="b c")
    after = ids(vault, x="a b c")
    assert set(after.values()) == {before["b"]}


def test_of_two_people_who_prove_one_the_one_with_more_records_gives_the_id(vault: Vault):
    before = ids(vault, x="a", y="b c")
    after = ids(vault, x="a b c")
    assert set(after.values()) == {before["b"]}


def test_of_two_as_large_the_earlier_gives_the_id(vault: Vault):
    before = ids(vault, y="b") | ids(vault, x="a", y="b")
    after = ids(vault, x="a b")
    assert set(after.values()) == {before["b"]}


def test_one_person_who_proves_two_leaves_the_id_with_the_larger_part(vault: Vault):
    before = ids(vault, x="a b c")
    after = ids(vault, x="a", y="b c")
    assert after["b"] == after["c"] == before["a"] != after["a"]


def test_a_record_that_was_away_finds_its_id_again(vault: Vault):
    before = ids(vault, x="a", y="b")
    ids(vault, y="b")
    assert ids(vault, x="a", y="b") == before


def test_the_register_cannot_be_read_outside_the_vault(vault: Vault, tmp_path: Path):
    found = ids(vault, x="a")
    written = [file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()]
    assert written
    assert not any(found["a"].encode() in content for content in written)
