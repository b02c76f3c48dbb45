"""How full each field is that some indicator needs, by agency, place and year."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import polars as pl

from data.contracts import TABLES
from data.own_places import records_in_use
from data.quality_report.linking_fields import LINKING_FIELDS, LinkingField
from data.quality_report.needs import needed_fields, outside_name
from data.quality_report.sent import OF, OF_SCHEMA, Sent
from data.record_shape import outside_the_vault, primary_key
from data.submissions import FOLDER

SCHEMA = {
    **OF_SCHEMA,
    **dict.fromkeys(("table_name", "column_name", "description"), pl.String()),
    **dict.fromkeys(("records", "filled"), pl.Int64()),
    "is_in_file": pl.Boolean(),
}
_FILLED, _ASKED = "is filled: ", "is asked: "
LINKED = {(field.table_name, field.column_name): field for field in LINKING_FIELDS}


def completeness(home: Path, everything: Sequence[Sent], links: pl.DataFrame) -> pl.DataFrame:
    """Count the records of each table that came, and those of them that fill a field.

    A record that several files tell of counts once, and is filled by any of them. Where a
    field is asked of some records only, these alone are counted.

    Args:
        links: record_key, has_name, has_birth_date, has_postcode, as linkage knows people
            from all that is in force.

    Returns:
        As `SCHEMA`: column_name as the contract calls it; is_in_file: some file had the column.
    """
    wanted: dict[str, set[str]] = defaultdict(set)
    for need in needed_fields():
        wanted[need.table_name].add(need.column_name)
    in_files = _columns_in_files(everything)
    only = _with_one_council(home)
    parts = [
        part
        for table, names in sorted(wanted.items())
        for part in _of_table(_rows(home, table, everything), table, sorted(names), links, only)
    ]
    asked = pl.DataFrame(
        [need[1:] for need in needed_fields()],
        schema=["agency", "table_name", "column_name"],
        orient="row",
    )
    counted = pl.concat([pl.DataFrame(schema=SCHEMA).drop("is_in_file"), *parts]).join(
        asked, on=asked.columns, how="semi"
    )
    is_in_file = [
        _columns(row["table_name"], row["column_name"]) & in_files[tuple(row[name] for name in OF)]
        != set()
        for row in counted.iter_rows(named=True)
    ]
    return counted.with_columns(is_in_file=pl.Series(is_in_file, dtype=pl.Boolean)).sort(
        *OF, "table_name", "column_name"
    )


def _with_one_council(home: Path) -> pl.Series:
    """Bodies that have ever covered one council and no other, as `sql/reference/only_council`."""
    councils = (
        records_in_use(home, "body_area").group_by("body_code").agg(pl.col("la_code").n_unique())
    )
    return councils.filter(pl.col("la_code") == 1)["body_code"]


def _of_table(
    rows: pl.DataFrame | None,
    table: str,
    names: Sequence[str],
    links: pl.DataFrame,
    with_one_council: pl.Series,
) -> Iterable[pl.DataFrame]:
    if rows is None:
        return
    linked = [LINKED[table, name] for name in names if (table, name) in LINKED]
    if linked:
        rows = rows.join(links, "record_key", how="left")
    plain = [name for name in names if (table, name) not in LINKED]
    # By any of its files: a census and a dataset of one year tell of the same children.
    records = rows.group_by(*OF, *primary_key(table)).agg(
        **{_FILLED + name: _is_told(table, name, with_one_council).any() for name in plain},
        **{_FILLED + field.column_name: pl.col(field.known).any() for field in linked},
        **{
            _ASKED + name: asked.any()
            for name in plain
            if (asked := _is_asked(table, name)) is not None
        },
    )
    for name in names:
        asked = _ASKED + name
        of_name = records.filter(asked) if asked in records.columns else records
        yield of_name.group_by(OF).agg(
            table_name=pl.lit(table),
            column_name=pl.lit(name),
            description=pl.lit(_description(table, name)),
            records=pl.len().cast(pl.Int64),
            filled=pl.col(_FILLED + name).fill_null(value=False).sum().cast(pl.Int64),
        )


def _rows(home: Path, table: str, everything: Sequence[Sent]) -> pl.DataFrame | None:
    """The accepted rows of a table, once a year that they were sent for; null for none."""
    parts = []
    for each in everything:
        formats = [file_format for name, file_format in each.tables if name == table]
        if formats:
            file = home / FOLDER / each.submission.submission_id / "records" / f"{table}.parquet"
            parts.append(
                pl.read_parquet(file)
                .filter(pl.col("file_format").is_in(formats))
                .with_columns(period_start=pl.lit(each.of[2]), period_end=pl.lit(each.of[3]))
            )
    if not parts:
        return None
    empty = pl.DataFrame(schema=outside_the_vault(table))
    return pl.concat([empty, *parts], how="diagonal")


def _is_told(table: str, name: str, with_one_council: pl.Series) -> pl.Expr:
    """Whether the row fills a field, or who sent it tells what it would be."""
    filled = pl.col(outside_name(table, name)).is_not_null()
    if not (TABLES[table].columns()[name].metadata or {}).get("told_by_place"):
        return filled
    return filled | pl.col("place_code").is_in(with_one_council.implode())


def _is_asked(table: str, name: str) -> pl.Expr | None:
    """Which rows must fill a field, where not all must."""
    asked = (TABLES[table].columns()[name].metadata or {}).get("only_where")
    return pl.col(outside_name(table, asked[0])).is_in(asked[1]) if asked else None


def _description(table: str, name: str) -> str:
    if (table, name) in LINKED:
        return LINKED[table, name].description
    return TABLES[table].columns()[name].description or name


def _columns(table: str, name: str) -> set[tuple[str, str]]:
    """In which columns of contracts a field stands, with their tables."""
    linked: LinkingField | None = LINKED.get((table, name))
    return set(linked.columns) if linked else {(table, name)}


def _columns_in_files(everything: Iterable[Sent]) -> dict[tuple, set[tuple[str, str]]]:
    """By agency, place and year: the columns that some file had, with their tables."""
    found: dict[tuple, set[tuple[str, str]]] = defaultdict(set)
    for each in everything:
        for file, tables in each.files:
            for table in tables:
                absent = file.columns_not_in_file.get(table, [])
                found[each.of] |= {
                    (table, name) for name in TABLES[table].columns() if name not in absent
                }
    return found
