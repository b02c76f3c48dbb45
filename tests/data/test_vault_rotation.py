import io
import stat

import polars as pl
import pytest
from cryptography.fernet import Fernet, InvalidToken

from data import locked_parts, vault_rotation
from data.settings import VaultSettings
from data.standing_still import Busy, standing_still
from data.vault import Vault, VaultLocked
from data.vault_rotation import UNDER_WAY, rotate

SECRET = pl.DataFrame({"surname": ["Ravensgate"]})
TABLES = ("address", "order", "person")


class Killed(BaseException):
    """As a kill ends a process: nothing catches it."""


@pytest.fixture
def settings(tmp_path):
    settings = VaultSettings(vault=tmp_path / "vault", vault_key_file=tmp_path / "vault.key")
    vault = Vault.open(settings)
    for table in TABLES:
        vault.write("s1", table, SECRET)
    return settings


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


def opens(settings) -> bool:
    vault = Vault.open(settings)
    return all(vault.read("s1", table).equals(SECRET) for table in TABLES)


def test_a_new_key_opens_everything_and_the_old_one_nothing(settings, home):
    old = settings.vault_key_file.read_bytes()
    secret = Vault.open(settings).digest_secret
    assert rotate(settings, home) == len(TABLES) + 1
    assert opens(settings)
    assert Vault.open(settings).digest_secret == secret
    assert len(settings.vault_key_file.read_bytes().split()) == 1
    assert stat.S_IMODE(settings.vault_key_file.stat().st_mode) == 0o600
    settings.vault_key_file.write_bytes(old)
    with pytest.raises(VaultLocked, match="locked with another"):
        Vault.open(settings)


def test_no_file_opens_with_the_old_key_or_without_one(settings, home):
    old = Fernet(settings.vault_key_file.read_bytes().strip())
    rotate(settings, home)
    for file in settings.vault.rglob("*.vault"):
        tokens = [line for line in file.read_bytes().splitlines() if line != b"in parts"]
        assert tokens
        for token in tokens:
            with pytest.raises(InvalidToken):
                old.decrypt(token)
    settings.vault_key_file.unlink()
    with pytest.raises(VaultLocked, match="missing"):
        Vault.open(settings)
    with pytest.raises(VaultLocked, match="missing"):
        rotate(settings, home)


@pytest.mark.parametrize("written", range(7))
def test_killed_at_any_file_it_still_opens_and_goes_on(settings, home, monkeypatch, written):
    old = settings.vault_key_file.read_bytes().strip()
    write, calls = vault_rotation.write_whole, []

    def write_until_killed(file, content):
        if len(calls) == written:
            file.with_suffix(".partial").write_bytes(b"begun")
            raise Killed
        calls.append(file)
        write(file, content)

    with monkeypatch.context() as patched:
        patched.setattr(vault_rotation, "write_whole", write_until_killed)
        with pytest.raises(Killed):
            rotate(settings, home)
    assert opens(settings)
    rotate(settings, home)
    assert opens(settings)
    (key,) = settings.vault_key_file.read_bytes().split()
    assert key != old
    assert not (settings.vault / UNDER_WAY).exists()
    assert not list(settings.vault.rglob("*.partial"))


def test_what_was_locked_in_one_piece_and_in_several_is_locked_anew(settings, home, monkeypatch):
    monkeypatch.setattr(locked_parts, "ROWS_A_PART", 2)
    vault = Vault.open(settings)
    many = pl.DataFrame({"surname": ["Ravensgate", "Ashgrove", "Coldwell"]})
    vault.write("s1", "many", many)
    key = Fernet(settings.vault_key_file.read_bytes().strip())
    file = settings.vault / "submissions" / "s1" / "person.vault"
    clear = io.BytesIO()
    SECRET.write_parquet(clear)
    file.write_bytes(key.encrypt(clear.getvalue()))
    assert opens(settings)
    assert rotate(settings, home) == len(TABLES) + 2
    assert opens(settings)
    assert Vault.open(settings).read("s1", "many").equals(many)


def test_an_interrupted_rotation_goes_on_with_the_key_that_it_made(settings, home, monkeypatch):
    def killed(*_):
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(vault_rotation, "_lock_anew", killed)
        with pytest.raises(Killed):
            rotate(settings, home)
    made, _ = settings.vault_key_file.read_bytes().split()
    rotate(settings, home)
    assert settings.vault_key_file.read_bytes().split() == [made]


def test_another_key_rotates_nothing(settings, home):
    before = {file: file.read_bytes() for file in settings.vault.rglob("*") if file.is_file()}
    settings.vault_key_file.write_bytes(Fernet.generate_key())
    with pytest.raises(VaultLocked, match="locked with another"):
        rotate(settings, home)
    after = {file: file.read_bytes() for file in settings.vault.rglob("*") if file.is_file()}
    assert after == before


def test_a_damaged_file_keeps_the_old_key(settings, home):
    old = settings.vault_key_file.read_bytes().strip()
    file = settings.vault / "submissions" / "s1" / "person.vault"
    file.write_bytes(file.read_bytes()[:-8])
    with pytest.raises(VaultLocked, match=r"No key opens .*person\.vault"):
        rotate(settings, home)
    assert old in settings.vault_key_file.read_bytes().split()


def test_it_waits_for_no_intake_and_no_build_but_says_so(settings, home):
    with standing_still(home), pytest.raises(Busy, match="wait for it"):
        rotate(settings, home)
