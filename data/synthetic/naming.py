"""Give people their true names, addresses and numbers; no two share name and birth."""

from string import ascii_uppercase

import numpy as np
import polars as pl

from data.synthetic.chance import chance, happens
from data.synthetic.families import Homes
from data.synthetic.names import BOYS, GIRLS, MEN, STREETS, SURNAMES, WAYS, WOMEN
from data.synthetic.places import AREAS
from data.synthetic.timeline import FAR

OWN_SURNAME = {"mother": 0.25, "partner": 0.5}
"""Share of adults whose surname is not their family's."""

PARTNERS_ELSEWHERE = 0.25
ALIASES = 0.10
"""Share of adults who are, or were, known by another surname."""

ETHNICITIES = ("WBRI", "WOTH", "MWBC", "APKN", "AIND", "BAFR", "BCRB", "MOTH", "NOBT")
ETHNICITY_SHARES = (0.70, 0.06, 0.05, 0.05, 0.03, 0.04, 0.02, 0.03, 0.02)
DISABILITIES = ("NONE", "LD", "AUT", "BEH", "COMM", "MOB")
DISABILITY_SHARES = (0.89, 0.04, 0.03, 0.02, 0.01, 0.01)
POSTCODE_AREAS = [first + second for first in "XZ" for second in ascii_uppercase][: len(AREAS)]
"""One a board; no place's postcode begins so."""

INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ"
"""Letters that end a postcode. Source: UK Government Data Standards Catalogue, postcode."""


def name_people(people: pl.DataFrame, homes: Homes, *, clean: bool, seed: int) -> pl.DataFrame:
    """Name everybody.

    Returns:
        The rows with forename, surname, alias_surname (null for most), ethnicity, upn,
        nhs_number, and address, postcode before a move and address_after, postcode_after
        from then on; in a clean world nobody's address changes when they move.
    """
    rng = chance(seed, "naming")
    named = _addresses(rng, people, homes, clean=clean)
    named = _surnames(rng, named, len(homes.board))
    named = named.with_columns(
        ethnicity=pl.Series(rng.choice(ETHNICITIES, len(homes.board), p=ETHNICITY_SHARES))[
            named["family"]
        ],
        upn=_number(rng, named.height, "K{}", 12),
        disability=pl.Series(rng.choice(DISABILITIES, named.height, p=DISABILITY_SHARES)),
        nhs_number=_number(rng, named.height, "9{}", 9),
        forename=_forenames(rng, named),
    )
    while (again := _to_rename(named)).any():
        named = named.with_columns(
            forename=pl.when(again).then(_forenames(rng, named)).otherwise("forename")
        )
    return named


def _to_rename(named: pl.DataFrame) -> pl.Series:
    """Namesakes by name and birth or within a family, and twins too alike in name.

    Siblings born on one day, who share all else, also have other initials.
    """
    initial = pl.col("forename").str.head(1)
    return named.select(
        again=~pl.struct("forename", "surname", "birth").is_first_distinct()
        | ~pl.struct("forename", "family").is_first_distinct()
        | ((pl.col("role") == "child") & ~pl.struct(initial, "family", "birth").is_first_distinct())
    )["again"]


def _forenames(rng: np.random.Generator, people: pl.DataFrame) -> pl.Series:
    draw = rng.beta(0.9, 1.4, people.height)
    is_child, is_female = people["role"] == "child", people["is_female"]
    names = np.empty(people.height, dtype=object)
    for child, female, pool in (
        *((True, True, GIRLS), (True, False, BOYS)),
        *((False, True, WOMEN), (False, False, MEN)),
    ):
        of_pool = ((is_child == child) & (is_female == female)).to_numpy()
        names[of_pool] = _pick(np.array(pool, dtype=object), draw[of_pool])
    return pl.Series(names.tolist(), dtype=pl.String)


def _pick(pool: np.ndarray, draw: np.ndarray) -> np.ndarray:
    """Pick by draws from 0 to 1; the pool is shuffled alike always, so that A is not commonest."""
    order = np.random.default_rng(len(pool)).permutation(len(pool))
    return pool[order[(draw * len(pool)).astype(int)]]


def _surnames(rng: np.random.Generator, people: pl.DataFrame, families: int) -> pl.DataFrame:
    pool = np.array(SURNAMES, dtype=object)
    of_family = _pick(pool, rng.beta(0.8, 1.3, families))[people["family"].to_numpy()]
    own = _pick(pool, rng.beta(0.8, 1.3, people.height))
    other = _pick(pool, rng.beta(0.8, 1.3, people.height))
    share = people["role"].replace_strict(OWN_SURNAME, default=0.0, return_dtype=pl.Float64)
    has_own = happens(rng, share.to_numpy(), people.height)
    has_alias = happens(rng, ALIASES, people.height) & (people["role"] != "child").to_numpy()
    surname = np.where(has_own, own, of_family)
    alias = np.where(has_own, of_family, other)
    return people.with_columns(
        surname=pl.Series(surname.tolist()),
        alias_surname=pl.when(pl.Series(has_alias)).then(pl.Series(alias.tolist())),
    )


def _addresses(
    rng: np.random.Generator, people: pl.DataFrame, homes: Homes, *, clean: bool
) -> pl.DataFrame:
    apart = (people["role"] == "partner").to_numpy() & happens(
        rng, PARTNERS_ELSEWHERE, people.height
    )
    family = people["family"].to_numpy()
    # A household is a family's, or that of a partner who lives apart.
    household = np.where(apart, len(homes.board) + np.cumsum(apart) - 1, family)
    size = len(homes.board) + int(apart.sum())
    board = np.concatenate([homes.board, homes.board[family[apart]]])
    after = np.concatenate([homes.board_after, homes.board_after[family[apart]]])
    moves = np.concatenate([homes.move_on, homes.move_on[family[apart]]]) < FAR
    first, second = _dwellings(rng, board, size), _dwellings(rng, after, size)
    changes = moves & (not clean)
    columns = {}
    for name, old, new in zip(("address", "postcode"), first, second, strict=True):
        columns[name] = pl.Series(old[household].tolist())
        columns[f"{name}_after"] = pl.Series(np.where(changes, new, old)[household].tolist())
    return people.with_columns(**columns)


def _dwellings(
    rng: np.random.Generator, board: np.ndarray, size: int
) -> tuple[np.ndarray, np.ndarray]:
    drawn = pl.DataFrame(
        {
            "house": rng.integers(1, 140, size),
            "street": rng.choice(STREETS, size),
            "way": rng.choice(WAYS, size),
            "area": np.array(AREAS)[board],
            "outward": np.array(POSTCODE_AREAS)[board],
            "district": rng.integers(1, 10, size),
            "sector": rng.integers(0, 10, size),
            "unit": rng.choice([a + b for a in INWARD_LETTERS for b in INWARD_LETTERS], size),
        }
    )
    text = drawn.select(
        address=pl.format("{} {} {}, {}", "house", "street", "way", "area"),
        postcode=pl.format("{}{} {}{}", "outward", "district", "sector", "unit"),
    )
    return (
        np.array(text["address"].to_list(), dtype=object),
        np.array(text["postcode"].to_list(), dtype=object),
    )


def _number(rng: np.random.Generator, size: int, form: str, digits: int) -> pl.Series:
    """Draw numbers of so many digits, none twice."""
    space = 10**digits
    step = space // max(size, 1)
    drawn = rng.permutation(size) * step + rng.integers(0, step, size)
    text = pl.DataFrame({"drawn": drawn}).select(pl.col("drawn").cast(pl.String).str.zfill(digits))
    return text.select(pl.format(form, "drawn").alias("drawn"))["drawn"]
