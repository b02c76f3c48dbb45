"""The vault's key and place: known to `data/` alone, so that the web process never holds them."""

import os
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from metrics.settings import Settings


def _configuration_folder() -> Path:
    """The user's own configuration folder, by the XDG base directory specification."""
    chosen = os.environ.get("XDG_CONFIG_HOME")
    return (Path(chosen) if chosen else Path.home() / ".config") / "lscb"


class VaultSettings(BaseSettings):
    """Where identities are kept, and the key to them. Set as `LSCB_<NAME>` or in `.env`."""

    model_config = SettingsConfigDict(env_prefix="LSCB_", env_file=".env", extra="ignore")

    vault: Path = Field(default_factory=lambda: Settings().home / "vault")
    """The folder of encrypted identities."""

    vault_key_file: Path = Field(default_factory=lambda: _configuration_folder() / "vault.key")
    """One key a line: the first encrypts, the others still open what they once encrypted."""
