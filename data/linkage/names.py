"""Names as written, in the forms in which they are compared."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

import polars as pl

from data.linkage.cleaning import nickname_roots, sound, words

OF_FORENAME = pl.Schema(
    {
        "forename": pl.String,
        "forename_root": pl.String,
        "forename_roots": pl.List(pl.String),
        "given_names": pl.List(pl.String),
        "forename_sound": pl.String,
    }
)
OF_SURNAME = pl.Schema(
    {"surname": pl.String, "surnames": pl.List(pl.String), "surname_sound": pl.String}
)
NAMES = pl.Schema(OF_FORENAME | OF_SURNAME)


def compared_names(people: pl.DataFrame) -> pl.DataFrame:
    """`NAMES` of each row of forename, surname and other_names, in order.

    Each spelling is looked at once, but where a person has other names beside.
    """
    written = people.select("forename", "surname", "other_names").with_row_index()
    has_others = pl.col("other_names").is_not_null()
    plain, others = written.filter(~has_others), written.filter(has_others)
    known_otherwise = _table(NAMES, (_name(*row) for row in others.drop("index").iter_rows()))
    named = [
        plain.select("index"),
        _by_spelling(plain["forename"], OF_FORENAME, lambda forename: _name(forename, None, None)),
        _by_spelling(plain["surname"], OF_SURNAME, lambda surname: _name(None, surname, None)),
    ]
    return (
        pl.concat(
            [
                pl.concat(named, how="horizontal"),
                pl.concat([others.select("index"), known_otherwise], how="horizontal"),
            ]
        )
        .sort("index")
        .drop("index")
    )


def _by_spelling(
    written: pl.Series, schema: pl.Schema, name: Callable[[str | None], dict[str, Any]]
) -> pl.DataFrame:
    spellings = written.unique()
    place = dict(zip(spellings, range(spellings.len()), strict=True))
    table = _table(schema, (name(spelling) for spelling in spellings))
    return table[[place[spelling] for spelling in written]]


def _table(schema: pl.Schema, rows: Iterable[dict[str, Any]]) -> pl.DataFrame:
    held = list(rows)
    return pl.DataFrame(
        {name: pl.Series(name, [row[name] for row in held], kind) for name, kind in schema.items()}
    )


@cache
def _words(written: str | None) -> tuple[str, ...]:
    return tuple(words(written))


def _name(forename: str | None, surname: str | None, others: str | None) -> dict[str, Any]:
    given, family = _words(forename), _words(surname)
    first, joined = next(iter(given), None), "".join(family) or None
    aliases = [_words(alias) for alias in (others or "").split(";")]
    first_names = [first, *(alias[0] for alias in aliases if alias)]
    family_names = {joined, *family, *(alias[-1] for alias in aliases if len(alias) > 1)}
    roots = sorted({root for name in first_names if name for root in _roots(name)})
    return {
        "forename": first,
        "forename_root": next(_own_roots(first), None),
        "forename_roots": roots or None,
        "given_names": sorted({*given, *(name for name in first_names if name)}) or None,
        "forename_sound": sound(first) if first else None,
        "surname": joined,
        "surnames": sorted(name for name in family_names if name) or None,
        "surname_sound": sound(joined) if joined else None,
    }


def _roots(name: str) -> list[str]:
    return nickname_roots().get(name, [name])


def _own_roots(name: str | None) -> Iterator[str]:
    if name:
        yield from (root for root in _roots(name) if root != name)
        yield name
