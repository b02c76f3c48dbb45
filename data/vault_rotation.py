"""A new key for the vault: everything is locked with it before the old one is dropped."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from data.locked_parts import FIRST_LINE
from data.settings import VaultSettings
from data.standing_still import standing_still
from data.vault import Vault, VaultLocked, write_whole

UNDER_WAY = "rotation"
"""Stands in the vault from before the new key is made until the old one is gone: the SHA-256
of the key that is to go."""


def rotate(
    settings: VaultSettings, home: Path, progress: Callable[[str], None] = lambda words: None
) -> int:
    """Lock everything with a new key, file by file, then drop all older keys.

    The new key goes first into the key file, beside the old one: stopped at any moment,
    the vault opens with the key file as it stands, and the next rotation goes on where
    this one stopped, with the same new key.

    Returns:
        How many files were locked anew.

    Raises:
        VaultLocked: if the key file does not open the vault; nothing is changed then.
        data.standing_still.Busy: if an intake or a build is running.
    """
    with standing_still(home):
        Vault.open(settings)
        files = sorted(settings.vault.rglob("*.vault"))
        keys = _with_new_key(settings)
        new, every = Fernet(keys[0]), MultiFernet([Fernet(key) for key in keys])
        locked = 0
        for number, file in enumerate(files, 1):
            progress(f"locking {number:,} of {len(files):,} files")
            locked += _lock_anew(file, new, every)
        for leaving in settings.vault.rglob("*.partial"):
            leaving.unlink()
        write_whole(settings.vault_key_file, [keys[0] + b"\n"])
        (settings.vault / UNDER_WAY).unlink()
        return locked


def _with_new_key(settings: VaultSettings) -> list[bytes]:
    """The keys of the file, the new one first: made now, or by a rotation that was stopped."""
    keys = settings.vault_key_file.read_bytes().split()
    mark = settings.vault / UNDER_WAY
    if not mark.exists():
        write_whole(mark, [_digest(keys[0])])
    if mark.read_bytes() == _digest(keys[0]):
        keys = [Fernet.generate_key(), *keys]
        write_whole(settings.vault_key_file, [b"\n".join(keys) + b"\n"])
    return keys


def _digest(key: bytes) -> bytes:
    return hashlib.sha256(key).hexdigest().encode()


def _lock_anew(file: Path, new: Fernet, every: MultiFernet) -> bool:
    """Lock a file with the new key, token by token; false if it is already."""
    try:
        if all(_opens(new, token) for token in _tokens(file)):
            return False
        with file.open("rb") as lines:
            write_whole(
                file, (line if line == FIRST_LINE else _rotated(line, every) for line in lines)
            )
    except InvalidToken:
        raise VaultLocked(
            f"No key opens {file}: it was locked with another, or is damaged; "
            "all older keys are kept until it is put right or removed"
        ) from None
    return True


def _tokens(file: Path) -> Iterator[bytes]:
    with file.open("rb") as lines:
        yield from (line for line in lines if line != FIRST_LINE)


def _opens(key: Fernet, token: bytes) -> bool:
    try:
        key.decrypt(token.removesuffix(b"\n"))
    except InvalidToken:
        return False
    return True


def _rotated(line: bytes, every: MultiFernet) -> bytes:
    token = line.removesuffix(b"\n")
    return every.rotate(token) + line[len(token) :]
