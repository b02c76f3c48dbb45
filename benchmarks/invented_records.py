"""Invented people, as three agencies with the usual errors would write them down.

Errors, other surnames of adults and their shares are those of the invented region
(`data/synthetic/misspelling.py`, `naming.py`); a child has no other surname there.
"""

from string import ascii_uppercase

import numpy as np
import polars as pl

from data.linkage.sources import PERSON
from data.synthetic.misspelling import CAREFUL, HASTY, misspell
from data.synthetic.names import BOYS, GIRLS, MEN, SURNAMES, WOMEN
from data.synthetic.naming import ALIASES, INWARD_LETTERS

SEED = 5
COUNCILS, PEOPLE_A_FAMILY, FAMILIES_A_POSTCODE = 150, 2, 15
"""A postcode covers some 15 addresses (Royal Mail, Postcode Address File): at the worst all
of them are known to the agencies."""
ENDINGS = ("", "ton", "ley", "son", "well", "field", "by", "worth", "ham", "wood", "er", "shaw")
"""With them there are some thousands of surnames, as in a country."""
SOURCES = {
    "child": {"social_care_person": 1.0, "probation_child": 0.35, "yot_person": 0.15},
    "adult": {"social_care_person": 1.0, "probation_person": 0.4, "yot_household_adult": 0.1},
}
"""Share of people of each kind whom each table holds."""
BORN = {"child": (2008, 2025), "adult": (1950, 2005)}
FORENAMES = {"child": (GIRLS, BOYS), "adult": (WOMEN, MEN)}


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
    families = max(1, count // PEOPLE_A_FAMILY)
    family = rng.integers(0, families, count)
    surname = rng.choice(SURNAMES, count), rng.choice(ENDINGS, count)
    surnames = np.array([name + end for name, end in zip(*surname, strict=True)])[family]
    is_female = rng.random(count) < 0.5
    women, men = (rng.choice(names, count) for names in FORENAMES[kind])
    first, last = (np.datetime64(f"{year}-01-01") for year in BORN[kind])
    days = (last - first).astype(int)
    homes = _postcodes(max(1, families // FAMILIES_A_POSTCODE), rng)
    home = homes[family % homes.size]
    has_alias = (rng.random(count) < ALIASES) & (kind == "adult")
    return pl.DataFrame(
        {
            "true_id": [f"{kind}{number}" for number in range(count)],
            "person_kind": [kind] * count,
            "forename": np.where(is_female, women, men),
            "surname": surnames,
            "alias_surname": rng.permutation(surnames),
            "has_alias": has_alias,
            "birth": (first + rng.integers(0, days, count)).astype("datetime64[D]"),
            "sex": np.where(is_female, "F", "M"),
            "postcode": home,
            "old_postcode": rng.permutation(home),
            "place_code": [f"{number % COUNCILS:03}" for number in family],
        }
    ).with_columns(alias_surname=pl.when("has_alias").then("alias_surname"))


def _postcodes(count: int, rng: np.random.Generator) -> np.ndarray:
    """Postcodes of an area that is none, as far as they go no two alike."""
    districts = [f"Z{letter}{number}" for letter in ascii_uppercase for number in range(1, 100)]
    inward = [f"{n}{a}{b}" for n in range(10) for a in INWARD_LETTERS for b in INWARD_LETTERS]
    chosen = rng.permutation(len(districts) * len(inward))[:count]
    return np.array([f"{districts[n // len(inward)]} {inward[n % len(inward)]}" for n in chosen])
