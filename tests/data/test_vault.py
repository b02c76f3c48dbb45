import os
import stat
from pathlib import Path

import polars as pl
import pytest
from cryptography.fernet import Fernet

from data.settings import VaultSettings
from data.vault import Vault, VaultLocked

SECRET = pl.DataFrame({"surname": ["Ravensgate"]})


@pytest.fixture
def settings(tmp_path):
    return VaultSettings(vault=tmp_path / "vault", vault_key_file=tmp_path / "keys" / "vault.key")


def test_the_first_use_makes_a_key_that_its_owner_alone_can_read(settings):
    Vault.open(settings)
    assert stat.S_IMODE(settings.vault_key_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(settings.vault.stat().st_mode) == 0o700


def test_what_was_written_is_read_by_whoever_has_the_key(settings):
    Vault.open(settings).write("s1", "person", SECRET)
    again = Vault.open(settings)
    assert again.read("s1", "person").equals(SECRET)
    assert again.names("s1") == ["person"]
    assert again.names("s2") == []


def test_a_missing_key_is_named_and_none_is_made_in_its_place(settings):
    Vault.open(settings)
    settings.vault_key_file.unlink()
    with pytest.raises(VaultLocked, match=r"vault\.key is missing"):
        Vault.open(settings)
    assert not settings.vault_key_file.exists()


@pytest.mark.parametrize(("place", "what"), [(os, "fsync"), (Path, "replace")])
def test_a_first_use_that_was_stopped_half_way_can_be_made_again(
    settings, monkeypatch, place, what
):
    def stop(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(place, what, stop)
        with pytest.raises(KeyboardInterrupt):
            Vault.open(settings)
    Vault.open(settings).write("s1", "person", SECRET)
    assert Vault.open(settings).read("s1", "person").equals(SECRET)


def test_an_empty_key_file_of_an_empty_vault_gets_a_key(settings):
    settings.vault_key_file.parent.mkdir()
    settings.vault_key_file.touch()
    Vault.open(settings).write("s1", "person", SECRET)
    assert Vault.open(settings).read("s1", "person").equals(SECRET)


def test_another_key_does_not_open_it(settings):
    Vault.open(settings).write("s1", "person", SECRET)
    settings.vault_key_file.write_bytes(Fernet.generate_key())
    with pytest.raises(VaultLocked, match="locked with another"):
        Vault.open(settings)


@pytest.mark.parametrize("content", [b"", b"not a key"])
def test_a_file_without_a_key_is_told_without_its_content(settings, content):
    Vault.open(settings)
    settings.vault_key_file.write_bytes(content)
    with pytest.raises(VaultLocked, match="holds no key") as raised:
        Vault.open(settings)
    assert "not a key" not in str(raised.value)


def test_a_new_key_on_the_first_line_still_opens_what_the_old_one_locked(settings):
    Vault.open(settings).write("s1", "person", SECRET)
    old = settings.vault_key_file.read_bytes()
    settings.vault_key_file.write_bytes(Fernet.generate_key() + b"\n" + old)
    vault = Vault.open(settings)
    vault.write("s2", "person", SECRET)
    assert vault.read("s1", "person").equals(vault.read("s2", "person"))


def test_a_damaged_table_is_not_read_as_something_else(settings):
    vault = Vault.open(settings)
    vault.write("s1", "person", SECRET)
    (file,) = settings.vault.rglob("person.vault")
    file.write_bytes(file.read_bytes()[:-8])
    with pytest.raises(VaultLocked, match="damaged"):
        vault.read("s1", "person")


def test_the_digest_secret_lasts(settings):
    assert Vault.open(settings).digest_secret == Vault.open(settings).digest_secret


def test_a_vault_that_lost_its_digest_secret_says_so(settings):
    Vault.open(settings).write("s1", "person", SECRET)
    (settings.vault / "digest_secret.vault").unlink()
    with pytest.raises(VaultLocked, match="restore it"):
        Vault.open(settings)


def test_sweeping_removes_only_what_was_begun_and_never_committed(settings):
    vault = Vault.open(settings)
    vault.write("linkage", "register", SECRET)
    for submission_id in ("begun", "committed", "kept"):
        vault.begin(submission_id)
        vault.write(submission_id, "person", SECRET)
    vault.keep("kept")
    vault.sweep(["committed"])
    left = {folder.name for folder in settings.vault.glob("submissions/*")}
    assert left == {"linkage", "committed", "kept"}
    vault.sweep([])
    assert vault.names("committed") == ["person"]


def test_the_key_s_place_follows_the_configuration_folder(tmp_path, monkeypatch):
    monkeypatch.delenv("LSCB_VAULT_KEY_FILE", raising=False)
    monkeypatch.delenv("LSCB_VAULT", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "configuration"))
    monkeypatch.setenv("LSCB_HOME", str(tmp_path / "home"))
    settings = VaultSettings()
    assert settings.vault_key_file == tmp_path / "configuration" / "lscb" / "vault.key"
    assert settings.vault == tmp_path / "home" / "vault"
