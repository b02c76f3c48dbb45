"""Pairs of records scored by the two linkage models, children and adults: Splink on DuckDB."""

from collections.abc import Iterator

import duckdb
import polars as pl
from splink import DuckDBAPI, Linker

from data.linkage import blocking, training

MOST_THAT_MAY_DIFFER = {"forename": 0.05, "birth_date": 0.02}
"""Share of pairs of one person's records that training may find wholly apart in a first
name or birth date before such a difference no longer contradicts, and only its weight
speaks. Source: our own measurement. Families with twins, nicknames and careless clerks
come to 0.03 and 0.0002; FEBRL 3 and 4, whose names and dates are overwritten at random,
to 0.09 and 0.04 or more."""

PAIRS = pl.Schema(
    {
        **dict.fromkeys(("left", "right"), pl.String),
        **dict.fromkeys(("weight", "probability"), pl.Float64),
        **dict.fromkeys(("forename_level", "birth_date_level", "identifier_level"), pl.Int32),
    }
)
"""The columns of scored pairs."""

RECORDS_AT_A_TIME = 100_000
"""Whose pairs are scored at once (our own choice; `benchmarks/linkage.py` holds the memory)."""

MEMORY = "6GB"
"""Most that DuckDB may take (our own choice: half of what 3 million records may); beyond it the
build stops rather than spill onto the disk."""


def compare(people: pl.DataFrame, kind: str) -> pl.DataFrame:
    """Score the pairs of records of one kind that may be one person.

    Args:
        people: rows of `people.comparable` of this kind, all with a name.

    Returns:
        One row per pair: left and right (record keys), weight (log2 of the odds),
        probability (0 to 1), and the levels forename_level, birth_date_level and
        identifier_level (0 for "differs", -1 where either record has nothing, or where
        records of one person differ too often for it to contradict).
    """
    if people.height < 2:
        return PAIRS.to_frame()
    with duckdb.connect(":memory:", config={"temp_directory": "", "memory_limit": MEMORY}) as db:
        # A table of DuckDB's own: what is only registered is read anew by every rule.
        db.register("given", blocking.with_blocks(people).to_arrow())
        db.execute("CREATE TABLE people AS FROM given")
        db.unregister("given")
        records = DuckDBAPI(connection=db).register("people")
        linker = training.linker(records, people, kind)
        return pl.concat(_scored(db, linker, people.height))


def _scored(db: duckdb.DuckDBPyConnection, linker: Linker, records: int) -> Iterator[pl.DataFrame]:
    """The pairs of some records with all at a time, so that few are held with all they say."""
    forename, birth_date = (_level(linker, name) for name in MOST_THAT_MAY_DIFFER)
    chunks = 1 + records // RECORDS_AT_A_TIME
    for number in range(1, chunks + 1):
        scored = linker.inference.predict_chunk(
            left_chunk=(number, chunks), right_chunk=(1, 1), warning_mode="never"
        )
        yield db.sql(
            f"""
            SELECT record_key_l AS left, record_key_r AS right,
                match_weight AS weight, match_probability AS probability,
                {forename} AS forename_level, {birth_date} AS birth_date_level,
                gamma_identifier AS identifier_level
            FROM {scored.physical_name}
            """
        ).pl()
        scored.drop_table_from_database_and_remove_from_cache()


def _level(linker: Linker, name: str) -> str:
    """A comparison's level in SQL; "differs" only where that contradicts."""
    comparisons_of = linker.misc.save_model_to_json()["comparisons"]
    (levels,) = (
        each["comparison_levels"] for each in comparisons_of if each["output_column_name"] == name
    )
    level = f"gamma_{name}"
    often = levels[-1]["m_probability"] > MOST_THAT_MAY_DIFFER[name]
    return f"CASE WHEN {level} = 0 THEN -1 ELSE {level} END" if often else level
