"""People of whom somebody knows who they are, read from a file to try linkage on."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import polars as pl

from data.linkage.sources import ADULT_AGE, PERSON
from metrics.errors import Unable

TRUE_ID = "true_id"
NEEDED = ("source", TRUE_ID)
KINDS = ("child", "adult")

TAKEN = {
    *(name for name in PERSON if name not in ("record_key", "postcodes", "family_postcode")),
    "postcode",
    TRUE_ID,
}
"""Columns that a file may have, besides others that are not used."""

ALSO_CALLED = {"dob": "birth_date", "date_of_birth": "birth_date"}

WHOLE_DATE = r"^\d{4}-?\d{2}-?\d{2}$"
FIRST_ROW = 2
"""The header is row 1 to whoever opens the file."""


class NotReadable(Unable):
    """The file of labelled people is not as it should be."""


def mapping(pairs: Sequence[str]) -> dict[str, str]:
    """Our column by the file's, from words like `given_name=forename`.

    Raises:
        NotReadable: naming the word that is no such pair.
    """
    names: dict[str, str] = {}
    for pair in pairs:
        theirs, equals, ours = (part.strip() for part in pair.partition("="))
        if not (theirs and equals and ours):
            raise NotReadable(f"--map {pair!r} must be two names like given_name=forename")
        names[theirs] = ours
    return names


def read(path: Path, names: Mapping[str, str]) -> pl.DataFrame:
    """Read a CSV of people with the columns of the person contract.

    Args:
        names: our column by the file's, where they differ; several of the file's may
            stand for `address`, and are then joined in the file's order.

    Returns:
        The columns of `sources.PERSON`, null where the file has none, and `true_id`; the
        record key is the row in the file. A date of birth in the right form that is no
        day counts as not recorded, as does one that is blank.

    Raises:
        NotReadable: naming the file, the row, the column and what is right.
    """
    header, rows = _rows(path)
    ours = _our_columns(path, header, names)
    for needed in NEEDED:
        if needed not in ours.values():
            raise NotReadable(
                f"{path}, row 1: the column {needed} is missing: each row must say it"
            )
    text = pl.DataFrame(
        {name: [_value(row, header, ours, name) for _, row in rows] for name in set(ours.values())},
        schema_overrides=dict.fromkeys(set(ours.values()), pl.String),
    ).with_columns(pl.Series("row", [number for number, _ in rows], pl.Int64))
    _refuse_wrong_values(path, text)
    return _in_form(text)


def _rows(path: Path) -> tuple[list[str], list[tuple[int, list[str]]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            lines = csv.reader(stream)
            header = [name.strip() for name in next(lines, [])]
            rows = [(number, row) for number, row in enumerate(lines, FIRST_ROW) if any(row)]
    except OSError as error:
        raise NotReadable(f"{path} cannot be opened: {error.strerror}") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise NotReadable(f"{path} is no table: save it as CSV in UTF-8") from error
    for number, row in rows:
        if len(row) != len(header):
            raise NotReadable(
                f"{path}, row {number}: {len(row)} values under {len(header)} columns: "
                "each row must have a value, or a blank, for each column"
            )
    if not rows:
        raise NotReadable(f"{path} has no rows: a header and one row a record are needed")
    return header, rows


def _our_columns(path: Path, header: list[str], names: Mapping[str, str]) -> dict[str, str]:
    for theirs, ours in names.items():
        if theirs not in header:
            raise NotReadable(f"{path}, row 1: no column {theirs}: it has {', '.join(header)}")
        if ours not in TAKEN:
            raise NotReadable(
                f"{theirs}={ours}: {ours} is no column of a person: "
                f"name one of {', '.join(sorted(TAKEN))}"
            )
    found: dict[str, str] = {}
    for column in header:
        name = names.get(column) or ALSO_CALLED.get(column, column)
        if name not in TAKEN:
            continue
        if name in found.values() and name != "address":
            raise NotReadable(f"{path}, row 1, column {column}: {name} stands there twice")
        found[column] = name
    return found


def _value(row: list[str], header: list[str], ours: Mapping[str, str], name: str) -> str | None:
    parts = [
        value.strip()
        for column, value in zip(header, row, strict=True)
        if ours.get(column) == name and value.strip()
    ]
    return " ".join(parts) or None


def _refuse_wrong_values(path: Path, text: pl.DataFrame) -> None:
    for column, wrong, right in _conditions(text):
        rows = text.filter(wrong)["row"]
        if len(rows):
            others = f" (and {len(rows) - 1:,} rows more)" if len(rows) > 1 else ""
            raise NotReadable(f"{path}, row {rows[0]}, column {column}: {right}{others}")


def _conditions(text: pl.DataFrame) -> Iterator[tuple[str, pl.Expr, str]]:
    for name in NEEDED:
        yield name, pl.col(name).is_null(), "a value is needed in every row"
    dates = [name for name in ("birth_date", "age_on") if name in text.columns]
    for name in dates:
        yield name, ~pl.col(name).str.contains(WHOLE_DATE), "a day written YYYY-MM-DD or YYYYMMDD"
    if "age" in text.columns:
        yield (
            "age",
            pl.col("age").cast(pl.Int64, strict=False).is_null() & pl.col("age").is_not_null(),
            "a whole number of years",
        )
    if "person_kind" in text.columns:
        kind = pl.col("person_kind")
        yield "person_kind", ~kind.is_in(KINDS) | kind.is_null(), f"one of {', '.join(KINDS)}"


def _in_form(text: pl.DataFrame) -> pl.DataFrame:
    known = [name for name in PERSON if name in text.columns]
    people = text.select(
        TRUE_ID,
        pl.col("row").cast(pl.String).alias("record_key"),
        *(_typed(name) for name in known),
        *([pl.concat_list("postcode").alias("postcodes")] if "postcode" in text.columns else []),
    )
    missing = [name for name in PERSON if name not in people.columns]
    people = people.with_columns(pl.lit(None, PERSON[name]).alias(name) for name in missing)
    if "person_kind" in missing:
        people = people.with_columns(person_kind=pl.lit(_kind(people)))
    return people.select(*PERSON, TRUE_ID)


def _typed(name: str) -> pl.Expr:
    column = pl.col(name)
    if PERSON[name] == pl.Date:
        return column.str.replace_all("-", "").str.to_date("%Y%m%d", strict=False)
    if name == "sex":
        return column.str.to_uppercase().str.head(1)
    return column.cast(PERSON[name])


def _kind(people: pl.DataFrame) -> str:
    """One kind for a whole file: a slip in one date must not part two records of a person."""
    grown = datetime.now(UTC).date()
    grown = date(grown.year - ADULT_AGE, grown.month, min(grown.day, 28))
    is_child = (pl.col("birth_date") > grown).fill_null(pl.col("age") < ADULT_AGE)
    share = people.select(is_child.mean()).item()
    return "child" if share is not None and share > 0.5 else "adult"
