"""What every package may know. Only this and `data/settings.py` read the environment."""

from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What every package may know. Each field can be set as `LSCB_<NAME>` or in `.env`."""

    model_config = SettingsConfigDict(env_prefix="LSCB_", env_file=".env", extra="ignore")

    home: Path = Path("var")
    """The folder of all stores. The vault's place and key are known to `data/settings.py`."""

    own_policy: str = "strict"
    """The disclosure policy of the bodies' own tiers: `strict`, or `agreed` where the agencies
    have a data-sharing agreement. The published tier is always strict."""

    @property
    def warehouse(self) -> Path:
        """The pseudonymous records, rebuilt whole."""
        return self.home / "warehouse.duckdb"

    @property
    def demonstration(self) -> Path:
        """The invented extracts; where this folder stands, all figures are invented."""
        return self.home / "demonstration"

    @property
    def editions(self) -> Path:
        """One folder an edition; the file `current` beside them names the one in force."""
        return self.home / "editions"
