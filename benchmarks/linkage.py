"""How fast, in how much memory and how well records of people are linked, beside exact matching.

Run with `python benchmarks/linkage.py [records]`: by default 300,000 records of invented people,
children and adults, as three agencies with the usual errors would write them down. The models
are trained on samples, as they are shipped. Exact matching links records alike in first name,
surname and birth date, which is what an agency does without a model.

Then 30,000 records are linked by the models and by the recordlinkage toolkit, which `uv` fetches
into an environment of its own.

Bounds on two cores, from 300,000 records on: 60 s and 3 GB. Exit code 1 if one is missed, or if
another way links better.
"""

import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import numpy as np
import polars as pl

from data.linkage.people import comparable
from data.linkage.records import link_records
from data.linkage.sources import PERSON
from data.synthetic.misspelling import CAREFUL, HASTY, misspell
from data.synthetic.names import BOYS, GIRLS, MEN, SURNAMES, WOMEN

RECORDS = 300_000
RECORDS_BESIDE_A_TOOLKIT = 30_000
TOOLKIT = ("--with", "recordlinkage==0.16", "--with", "pandas<3")
MOST_SECONDS, MOST_BYTES = 60, 3_000_000_000
KIBIBYTE = 1024
SEED = 5
COUNCILS, POSTCODES_A_FAMILY = 150, 0.5
ENDINGS = ("", "ton", "ley", "son", "well", "field", "by", "worth", "ham", "wood", "er", "shaw")
"""With them there are some thousands of surnames, as in a country."""
SOURCES = {
    "child": {"social_care_person": 1.0, "probation_child": 0.35, "yot_person": 0.15},
    "adult": {"social_care_person": 1.0, "probation_person": 0.4, "yot_household_adult": 0.1},
}
"""Share of people of each kind whom each table holds."""
BORN = {"child": (2008, 2025), "adult": (1950, 2005)}
FORENAMES = {"child": (GIRLS, BOYS), "adult": (WOMEN, MEN)}


def main() -> int:
    """Invent, link both ways, tell; 1 if a bound is missed."""
    asked = int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS
    everyone, truth = invented(asked)
    exact, _ = timed("exact matching", truth, lambda: matched_exactly(everyone))
    modelled, seconds = timed("shipped models", truth, lambda: linked_by_models(everyone))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIBIBYTE
    print(
        f"{everyone.height:,} records; peak {peak / 1e9:.2f} GB (bound {MOST_BYTES / 1e9:.0f} GB)"
    )
    kept = asked < RECORDS or (seconds <= MOST_SECONDS and peak <= MOST_BYTES)
    is_best = is_better_than_a_toolkit() and modelled > exact
    return 0 if kept and is_best else 1


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
    return modelled > toolkit


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


def invented(records: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Draw about so many records: rows of `sources.PERSON`, and record_key and true_id."""
    rng = np.random.default_rng(SEED)
    share = sum(sum(shares.values()) for shares in SOURCES.values())
    parts = []
    for kind, sources in SOURCES.items():
        people = _people(kind, round(records / share), rng)
        for source, of_ten in sources.items():
            held = people.filter(pl.Series(rng.random(people.height) < of_ten))
            errors = CAREFUL if source.endswith("_person") else HASTY
            parts.append(misspell(held, errors, rng).with_columns(source=pl.lit(source)))
    drawn = pl.concat(parts).sample(fraction=1, shuffle=True, seed=SEED).with_row_index("number")
    drawn = drawn.with_columns(
        record_key=pl.format("r{}", pl.col("number").cast(pl.String).str.zfill(9)),
        birth_date=pl.col("birth"),
        postcodes=pl.concat_list("postcode").list.drop_nulls(),
        place_code=pl.when(source="social_care_person").then("place_code"),
    )
    missing = [pl.lit(None, kind).alias(name) for name, kind in PERSON.items() if name not in drawn]
    frame = drawn.with_columns(missing).select(pl.col(name).cast(of) for name, of in PERSON.items())
    return frame, drawn.select("record_key", "true_id", "person_kind")


def _people(kind: str, count: int, rng: np.random.Generator) -> pl.DataFrame:
    """People in families: one surname and home for two or so, each with a birth date."""
    family = rng.integers(0, max(1, round(count * POSTCODES_A_FAMILY)), count)
    surname = rng.choice(SURNAMES, count), rng.choice(ENDINGS, count)
    surnames = np.array([name + end for name, end in zip(*surname, strict=True)])[family]
    is_female = rng.random(count) < 0.5
    women, men = (rng.choice(names, count) for names in FORENAMES[kind])
    first, last = (np.datetime64(f"{year}-01-01") for year in BORN[kind])
    days = (last - first).astype(int)
    homes = np.array([f"Z{n % 26 + 65:c}{n // 26 % 90} {n % 9}{'ABDEFG'[n % 6]}X" for n in family])
    return pl.DataFrame(
        {
            "true_id": [f"{kind}{number}" for number in range(count)],
            "person_kind": [kind] * count,
            "forename": np.where(is_female, women, men),
            "surname": surnames,
            "alias_surname": rng.permutation(surnames),
            "birth": (first + rng.integers(0, days, count)).astype("datetime64[D]"),
            "sex": np.where(is_female, "F", "M"),
            "postcode": homes,
            "old_postcode": rng.permutation(homes),
            "place_code": [f"{number % COUNCILS:03}" for number in family],
        }
    )


def matched_exactly(everyone: pl.DataFrame) -> pl.DataFrame:
    """Link records alike in names and birth date: record_key, cluster."""
    alike = pl.struct("person_kind", "forename", "surname", "birth_date").rank("dense")
    is_whole = pl.all_horizontal(pl.col("forename", "surname", "birth_date").is_not_null())
    cluster = pl.when(is_whole).then(alike.cast(pl.String)).otherwise("record_key")
    return everyone.select("record_key", cluster=cluster)


def timed(what: str, truth: pl.DataFrame, link: Callable[[], pl.DataFrame]) -> tuple[float, float]:
    """Link, and tell precision, recall, F1 and seconds; the last two are returned."""
    began = perf_counter()
    clusters = link()
    seconds = perf_counter() - began
    known = clusters.join(truth, "record_key")
    right = _pairs(known, "cluster", "true_id")
    precision, recall = right / _pairs(known, "cluster"), right / _pairs(known, "true_id")
    score = 2 * precision * recall / (precision + recall)
    print(
        f"{what}: {seconds:.1f} s, precision {precision:.4f}, recall {recall:.4f}, F1 {score:.4f}"
    )
    return score, seconds


def _pairs(of: pl.DataFrame, *columns: str) -> int:
    sizes = of.group_by(columns).len()["len"].cast(pl.Int64)
    return int((sizes * (sizes - 1) // 2).sum())


def _silently(words: str) -> None:
    pass


if __name__ == "__main__":
    sys.exit(main())
