"""The vault's key and place: known to `data/` alone, so that the web process never holds them."""

import os
from datetime import date
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


RETENTION_YEARS = 7
"""Years for which records and identities are kept after the period that they tell of ended.
Our own choice, to be set by the agreement of the agencies: the longest series on a page has
five years, and the one before it is needed to restate. UK GDPR article 5(1)(e) asks that
there is an end and that it is kept."""


def kept_since(today: date) -> date:
    """The day before which a period must have ended for its records to be purged."""
    return date(today.year - RETENTION_YEARS, today.month, 1)


class CodeListSettings(BaseSettings):
    """Where a deployment keeps its own codes. Set as `LSCB_<NAME>` or in `.env`."""

    model_config = SettingsConfigDict(env_prefix="LSCB_", env_file=".env", extra="ignore")

    code_lists: Path | None = None
    """The folder of local lists of codes, each a CSV called as the list that it extends."""
