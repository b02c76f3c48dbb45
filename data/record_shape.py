"""What records look like outside the vault, by the metadata of their contracts."""

from collections.abc import Mapping
from typing import Any

import polars as pl

from data.casting import stored_type
from data.contracts import TABLES

NAMELESS = {
    "probation_child": ("probation_child", ("crn", "child_name", "child_dob"), ""),
    "probation_household_member": (
        "probation_household_member",
        ("crn", "forename", "surname", "dob"),
        "",
    ),
    "yot_household_adult": (
        "yot_household_adult",
        ("client_id", "forename", "surname", "dob"),
        None,
    ),
}
"""Tables of people to whom the agency gave no id: what their keys name, the columns that
stand for an id, and the scope (null: the submission's place)."""
ABOUT_SUBMISSION = ("agency", "place_code", "submission_id", "file_format")


def outside_the_vault(table: str) -> dict[str, pl.DataType]:
    """Columns of a table's records outside the vault, with their types."""
    columns: dict[str, pl.DataType] = {}
    if table in NAMELESS:
        columns["record_key"] = pl.String()
    for name, column in TABLES[table].columns().items():
        metadata = column.metadata or {}
        match metadata["becomes"]:
            case "itself" | "listed":
                columns[name] = stored_type(column)
            case "key" | "digest":
                columns[metadata["key_name"]] = pl.String()
            case "month":
                columns[metadata["key_name"]] = pl.Date()
            case _:
                pass
    return columns | dict.fromkeys(ABOUT_SUBMISSION, pl.String())


def leaving(table: str, rows: pl.DataFrame) -> pl.DataFrame:
    """What of rows with their keys may stand outside the vault: `outside_the_vault`."""
    listed = {
        name: pl.when(_is_listed(name, metadata)).then(name)
        for name, column in TABLES[table].columns().items()
        if (metadata := column.metadata or {})["becomes"] == "listed"
    }
    return rows.select(listed.get(name, pl.col(name)) for name in outside_the_vault(table))


def _is_listed(name: str, metadata: Mapping[str, Any]) -> pl.Expr:
    if shape := metadata.get("shape"):
        return pl.col(name).str.contains(shape)
    return pl.col(name).is_in(metadata["known_codes"])


def primary_key(table: str) -> list[str]:
    """What tells a table's records apart, both inside and outside the vault."""
    columns = TABLES[table].columns()
    key = ["record_key"] if table in NAMELESS else []
    for name in TABLES[table].primary_key():
        metadata = columns[name].metadata or {}
        if metadata["becomes"] == "key":
            key.append(metadata["key_name"])
        elif metadata["becomes"] == "itself":
            key.append(name)
    return key


def key_names(table: str) -> list[str]:
    """Columns that hold random keys in place of ids, a person's own first."""
    names = ["record_key"] if table in NAMELESS else []
    for column in TABLES[table].columns().values():
        metadata = column.metadata or {}
        if metadata["becomes"] == "key":
            names.append(metadata["key_name"])
    return names
