"""The log of what left the vault: who let it out, when, and what, without anyone's identity."""

import json
import os
import pwd
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

NAME = "releases.jsonl"
"""One line a release in the home, only ever added to."""


def write_down(home: Path, what: str, **about: Any) -> None:
    """Add a line for a release by the user whose process this is, and flush it to disk.

    Args:
        about: whose it is and how much; nothing that identifies.
    """
    line = {
        "released_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "released_by": pwd.getpwuid(os.getuid()).pw_name,
        "what": what,
        **about,
    }
    with (home / NAME).open("a", encoding="utf-8") as log:
        log.write(json.dumps(line) + "\n")
        log.flush()
        os.fsync(log.fileno())
