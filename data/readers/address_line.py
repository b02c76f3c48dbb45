"""Write an address that comes in parts, as JSON, in one line."""

import json
import re

import polars as pl

NO_PLACE_IN_WORDS = {"uprn", "easting", "northing"}
"""Parts of an address that say nothing to whoever compares two."""
PLAIN_TEXT = r'"([^"\\\x00-\x1f]*)"'
"""A text in JSON that stands for itself."""


def address_lines(addresses: pl.Series) -> pl.Series:
    """Each address in one line; what is no object in JSON stays as it is.

    Most addresses of a system have the parts of its first, and are taken apart all together.
    """
    names = _names_of_parts(addresses)
    told = [at for at, name in enumerate(names, 1) if name.lower() not in NO_PLACE_IN_WORDS]
    if not told:
        return _one_by_one(addresses)
    blank = r"[ \t\r\n]*"
    parts = [f"{re.escape(json.dumps(name))}{blank}:{blank}{PLAIN_TEXT}" for name in names]
    whole = rf"^{blank}\{{{blank}{f'{blank},{blank}'.join(parts)}{blank}\}}{blank}$"
    taken_apart = addresses.str.extract_groups(whole).struct.unnest()
    words = [pl.col(str(at)).str.strip_chars() for at in told]
    line = pl.concat_str(
        [pl.when(word != "").then(word) for word in words], separator=", ", ignore_nulls=True
    )
    lines = taken_apart.select(pl.when(line != "").then(line).alias(addresses.name)).to_series()
    odd = addresses.is_not_null() & taken_apart[str(told[0])].is_null()
    if not odd.any():
        return lines
    return lines.scatter(odd.arg_true(), _one_by_one(addresses.filter(odd)))


def _names_of_parts(addresses: pl.Series) -> list[str]:
    first = next((text for text in addresses if text is not None), None)
    try:
        parts = json.loads(first or "")
    except ValueError:
        return []
    return list(parts) if isinstance(parts, dict) else []


def _one_by_one(addresses: pl.Series) -> pl.Series:
    lines = [None if text is None else _line(text) for text in addresses]
    return pl.Series(addresses.name, lines, dtype=pl.String)


def _line(text: str) -> str | None:
    try:
        parts = json.loads(text)
    except ValueError:
        return text
    if not isinstance(parts, dict):
        return text
    words = [
        str(part).strip()
        for name, part in parts.items()
        if part is not None and name.lower() not in NO_PLACE_IN_WORDS
    ]
    return ", ".join(filter(None, words)) or None
