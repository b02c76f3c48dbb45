"""One project home that a test works in, and the command line that works on it."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from lscb import app

COMMAND = (sys.executable, "-c", "import lscb; lscb.app()")
WIDE_ENOUGH = "400"


@dataclass(frozen=True)
class House:
    """A world of extracts, the home that they went into, and where its key is."""

    world: Path
    home: Path
    key_file: Path
    vault: Path | None = None

    @property
    def environment(self) -> dict[str, str]:
        return {
            "LSCB_HOME": str(self.home),
            "LSCB_VAULT": str(self.vault or self.home / "vault"),
            "LSCB_VAULT_KEY_FILE": str(self.key_file),
            # So that a long word is not broken over two lines of a table.
            "COLUMNS": WIDE_ENOUGH,
        }

    def run(self, *words: str) -> Result:
        """Run a command in this process."""
        return CliRunner().invoke(app, list(words), env=self.environment)

    def read(self, *words: str) -> Any:
        """Run a command that prints json, and read it."""
        result = self.run(*words)
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """Begin a command in a process of its own."""
        return subprocess.Popen(
            [*COMMAND, *words],
            env=os.environ | self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    @property
    def current(self) -> str:
        """The id of the edition in force."""
        return (self.home / "editions" / "current").read_text().strip()
