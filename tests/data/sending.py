"""Small extracts of our own contracts, and a home and vault to send them to."""

from datetime import date
from pathlib import Path

from data.contracts import TABLES
from data.intake import receive
from data.receipt import FileReceipt
from data.settings import VaultSettings
from data.vault import Vault

YEAR = (date(2025, 4, 1), date(2026, 3, 31))
NEXT_YEAR = (date(2026, 4, 1), date(2027, 3, 31))

ORDER = {"crn": "X100001", "order_id": "single", "start_date": "2025-05-01"}
PERSON = {
    "crn": "X100001",
    "forename": "Quillon",
    "surname": "Ravensgate",
    "dob": "1987-06-05",
    "postcode": "ZZ9 9QX",
    "sex": "M",
}


def table(name: str, *rows: dict[str, str], without: tuple[str, ...] = ()) -> str:
    """A CSV of a contract's columns; those that a row does not name are blank."""
    columns = [column for column in TABLES[name].columns() if column not in without]
    lines = [",".join(columns), *(",".join(row.get(name, "") for name in columns) for row in rows)]
    return "\n".join(lines) + "\n"


def orders(count: int, **values: str) -> list[dict[str, str]]:
    """Orders of as many people, all alike but for their ids."""
    return [
        ORDER | {"crn": f"X10{number:04}", "order_id": f"o{number}"} | values
        for number in range(count)
    ]


class Desk:
    """Where extracts are handed in: a folder for them, a home, a vault."""

    def __init__(self, folder: Path):
        self.extracts = folder / "extracts"
        self.extracts.mkdir(exist_ok=True)
        self.home = folder / "home"
        self.settings = VaultSettings(
            vault=folder / "vault", vault_key_file=folder / "configuration" / "vault.key"
        )
        self.vault = Vault.open(self.settings)

    def file(self, name: str, content: str | bytes) -> Path:
        """Write a file among the extracts."""
        path = self.extracts / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def declare(self, folder: str, *, agency: str, place: str, more: str = "") -> None:
        """Write the declaration of a folder, for the year 2025-26."""
        period = f"{YEAR[0]}..{YEAR[1]}"
        self.file(
            f"{folder}/submission.toml",
            f'agency = "{agency}"\nplace = "{place}"\nperiod = "{period}"\n{more}',
        )

    def send(
        self, *paths: Path, agency: str | None = "probation", place: str | None = "R01", period=YEAR
    ) -> list[FileReceipt]:
        """Hand in files with options that say whose they are."""
        return receive(paths, self.home, self.vault, agency=agency, place=place, period=period)

    def send_declared(self, *paths: Path) -> list[FileReceipt]:
        """Hand in files that say themselves, or by a declaration, whose they are."""
        return receive(paths, self.home, self.vault, agency=None, place=None, period=None)
