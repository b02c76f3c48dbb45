"""How fast, in how much memory and how well records of people are linked, beside exact matching.

Run with `python benchmarks/linkage.py [records]`: by default 300,000 records of invented people,
children and adults (`invented_records.py`). The models are trained on samples, as they are
shipped. Exact matching links records alike in first name, surname and birth date, which is
what an agency does without a model.

Then 30,000 records are linked by the models and by the recordlinkage toolkit, which `uv` fetches
into an environment of its own.

Bounds on two cores: up to 300,000 records 60 s and 3 GB, up to 3 million 15 minutes and 12 GB;
precision 0.995 and recall 0.98, of children and of adults. Exit code 1 if one is missed, or if
another way links better.
"""

import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import polars as pl
from invented_records import invented

from data.linkage.people import comparable
from data.linkage.records import KINDS, link_records

RECORDS = 300_000
RECORDS_BESIDE_A_TOOLKIT = 30_000
TOOLKIT = ("--with", "recordlinkage==0.16", "--with", "pandas<3")
MOST = {300_000: (60, 3_000_000_000), 3_000_000: (900, 12_000_000_000)}
"""Seconds and bytes up to so many records."""
LEAST_PRECISION, LEAST_RECALL = 0.995, 0.98
KIBIBYTE = 1024
ALL = "all"


@dataclass(frozen=True, slots=True)
class Found:
    """How well pairs of records of one person were found: shares from 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        return 2 * self.precision * self.recall / (self.precision + self.recall)

    def is_good(self) -> bool:
        """Whether both keep their bounds."""
        return self.precision >= LEAST_PRECISION and self.recall >= LEAST_RECALL

    def __str__(self) -> str:
        return f"precision {self.precision:.4f}, recall {self.recall:.4f}, F1 {self.f1:.4f}"


def main() -> int:
    """Invent, link both ways, tell; 1 if a bound is missed."""
    asked = int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS
    most_seconds, most_bytes = next(most for size, most in MOST.items() if asked <= size)
    everyone, truth = invented(asked)
    exact, _ = timed("exact matching", truth, lambda: matched_exactly(everyone))
    modelled, seconds = timed("shipped models", truth, lambda: linked_by_models(everyone))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIBIBYTE
    print(
        f"{everyone.height:,} records; bounds: {most_seconds} s, {most_bytes / 1e9:.0f} GB; "
        f"peak {peak / 1e9:.2f} GB"
    )
    kept = seconds <= most_seconds and peak <= most_bytes
    is_good = all(modelled[kind].is_good() for kind in KINDS)
    is_best = is_better_than_a_toolkit() and modelled[ALL].f1 > exact[ALL].f1
    return 0 if kept and is_good and is_best else 1


def linked_by_models(everyone: pl.DataFrame) -> pl.DataFrame:
    """Link with the shipped models, their training included: record_key, cluster."""
    return link_records(comparable(everyone), _silently).clusters


def is_better_than_a_toolkit() -> bool:
    """Link fewer people both ways, tell, and say whether the models' F1 is the higher."""
    everyone, truth = invented(RECORDS_BESIDE_A_TOOLKIT)
    print(f"{everyone.height:,} records:")
    modelled, _ = timed("shipped models", truth, lambda: linked_by_models(everyone))
    toolkit, _ = timed(
        "recordlinkage, its start included", truth, lambda: linked_by_toolkit(everyone)
    )
    return modelled[ALL].f1 > toolkit[ALL].f1


def linked_by_toolkit(everyone: pl.DataFrame) -> pl.DataFrame:
    """Link with the recordlinkage toolkit in a process of its own: record_key, cluster."""
    script = Path(__file__).with_name("linked_by_recordlinkage.py")
    with tempfile.TemporaryDirectory() as folder:
        people, clusters = Path(folder) / "people.csv", Path(folder) / "clusters.csv"
        everyone.select(
            *("record_key", "person_kind", "forename", "surname", "sex"),
            birth_date=pl.col("birth_date").cast(pl.String),
            postcode=pl.col("postcodes").list.first(),
        ).write_csv(people)
        way = ["uv", "run", "--no-project", *TOOLKIT, "python", script, people, clusters]
        subprocess.run(way, check=True)
        return pl.read_csv(clusters, infer_schema=False)


def matched_exactly(everyone: pl.DataFrame) -> pl.DataFrame:
    """Link records alike in names and birth date: record_key, cluster."""
    alike = pl.struct("person_kind", "forename", "surname", "birth_date").rank("dense")
    is_whole = pl.all_horizontal(pl.col("forename", "surname", "birth_date").is_not_null())
    cluster = pl.when(is_whole).then(alike.cast(pl.String)).otherwise("record_key")
    return everyone.select("record_key", cluster=cluster)


def timed(
    what: str, truth: pl.DataFrame, link: Callable[[], pl.DataFrame]
) -> tuple[dict[str, Found], float]:
    """Link, and tell how well, of all and of each kind, and in how many seconds."""
    began = perf_counter()
    clusters = link()
    seconds = perf_counter() - began
    known = clusters.join(truth, "record_key")
    found = {ALL: _found(known)}
    print(f"{what}: {seconds:.1f} s, {found[ALL]}")
    for kind, plural in KINDS.items():
        found[kind] = _found(known.filter(person_kind=kind))
        print(f"    {plural}: {found[kind]}")
    return found, seconds


def _found(known: pl.DataFrame) -> Found:
    right = _pairs(known, "cluster", "true_id")
    return Found(right / _pairs(known, "cluster"), right / _pairs(known, "true_id"))


def _pairs(of: pl.DataFrame, *columns: str) -> int:
    sizes = of.group_by(columns).len()["len"].cast(pl.Int64)
    return int((sizes * (sizes - 1) // 2).sum())


def _silently(words: str) -> None:
    pass


if __name__ == "__main__":
    sys.exit(main())
