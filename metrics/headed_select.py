"""A SELECT under a header in TOML: the form of an indicator and of a rule of quality."""

import re
import tomllib
from collections.abc import Collection
from pathlib import Path
from typing import Any

from pydantic import ValidationError


def split(path: Path) -> tuple[dict[str, Any], str]:
    """Read a file into its header and its SELECT.

    Raises:
        ValueError: if it has no header, no SELECT, or the header is not TOML.
    """
    found = re.fullmatch(r"/\*\n(?P<header>.*?)\*/\s*(?P<select>.+)", path.read_text(), re.DOTALL)
    if found is None:
        raise ValueError("must begin with a header in /* */ and go on with one SELECT")
    try:
        return tomllib.loads(found["header"]), found["select"].strip()
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"the header is not TOML: {error}") from error


def parameters(select: str) -> set[str]:
    """The names of the parameters that a SELECT asks for."""
    return set(re.findall(r"\$([a-z_]+)", select))


def compare_standards(select: str, standards: Collection[str]) -> None:
    """See that the standards of a header are those that its SELECT asks for.

    Raises:
        ValueError: if one is missing, or is not used.
    """
    asked = parameters(select)
    if missing := asked - set(standards):
        raise ValueError(f"standard.{min(missing)}: the SELECT asks for it")
    if unused := set(standards) - asked:
        raise ValueError(f"standard.{min(unused)}: the SELECT does not use it")


def told(error: ValueError) -> str:
    """What is wrong with a header, each fault with its key."""
    if not isinstance(error, ValidationError):
        return str(error)
    named = (
        f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}".removeprefix(": ")
        for fault in error.errors()
    )
    return "; ".join(named)
