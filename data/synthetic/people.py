"""Who lives: children and adults, before anybody misspells them.

A person is a number. Families of social care's come first; probation and the youth
offending teams add the families that social care never met.
"""

from dataclasses import dataclass

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.families import NEED, PROTECTION, Families
from data.synthetic.timeline import FAR, Timeline

YEAR = 365.25
CHILDREN_IN_FAMILY = (0.40, 0.32, 0.17, 0.07, 0.04)
TWINS = 0.022
PRE_BIRTH = 0.11
"""Of first child protection episodes, how many are about an unborn child too."""

PARTNERS = 0.64
OLDEST_AT_REFERRAL = 17.2 * YEAR
LEAST_DAYS_BETWEEN_BIRTHS = 300
LONGEST_EXPECTED = 190
"""Days from the referral to the expected birth, at most."""

CHILDHOOD_DAYS = round(18 * YEAR) - 40
"""Children leave every record shortly before they are 18, so that nobody is both a child and
an adult of the extracts, which know no more than the month of birth."""

ADULT_BEFORE_FIRST_DAY = round(19 * YEAR)
"""An adult was born at least this many days before the first day."""

COLUMNS = {
    "family": pl.Int32,
    "role": pl.String,
    "birth": pl.Int32,
    "expected_birth": pl.Int32,
    "is_female": pl.Boolean,
}


@dataclass
class People:
    """Everybody so far, one row a person: person, family, role, birth, expected_birth, is_female.

    `role` is child, mother or partner; `expected_birth` is null but of those whom social
    care met before they were born.
    """

    person: pl.DataFrame

    def add(self, people: pl.DataFrame) -> pl.DataFrame:
        """Number new people, keep them, and give them back with their numbers."""
        start = self.person.height
        added = people.select(*COLUMNS).with_row_index("person", offset=start)
        added = added.with_columns(pl.col("person").cast(pl.Int32))
        self.person = pl.concat([self.person, added])
        return added


def nobody() -> People:
    """Start with no people."""
    return People(pl.DataFrame(schema={"person": pl.Int32, **COLUMNS}))


def children(
    rng: np.random.Generator, family: np.ndarray, eldest_birth: np.ndarray, sizes: np.ndarray
) -> pl.DataFrame:
    """Draw the children of families by the eldest's day of birth and their number."""
    owner = np.repeat(np.arange(len(family)), sizes)
    first = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    rank = np.arange(len(owner)) - first[owner]
    gap = between(rng, 1.1 * YEAR, 4.6 * YEAR, len(owner))
    gap = np.where(happens(rng, TWINS, len(owner)), 0, gap)
    gap[rank == 0] = 0
    since_first = np.cumsum(gap)
    birth = eldest_birth[owner] + since_first - since_first[first][owner]
    return _people(family[owner], "child", birth, happens(rng, 0.49, len(owner)))


def adults(
    rng: np.random.Generator,
    timeline: Timeline,
    family: np.ndarray,
    eldest_birth: np.ndarray,
    *,
    partners: float = PARTNERS,
) -> pl.DataFrame:
    """Draw a mother for every family and a partner for some; one partner in twenty is a woman."""
    size = len(family)
    latest = timeline.first - ADULT_BEFORE_FIRST_DAY
    mother = np.minimum(eldest_birth - between(rng, 17 * YEAR, 38 * YEAR, size), latest)
    partner = np.minimum(mother - between(rng, -6 * YEAR, 9 * YEAR, size), latest)
    has_partner = happens(rng, partners, size)
    women = happens(rng, 0.05, size)
    return pl.concat(
        [
            _people(family, "mother", mother, np.ones(size, bool)),
            _people(family[has_partner], "partner", partner[has_partner], women[has_partner]),
        ]
    )


def _people(
    family: np.ndarray, role: str, birth: np.ndarray, is_female: np.ndarray
) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "family": family,
            "role": np.full(len(family), role),
            "birth": birth.astype(np.int32),
            "expected_birth": pl.Series([None] * len(family), dtype=pl.Int32),
            "is_female": is_female,
        },
        schema=COLUMNS,
    )


def social_care_people(families: Families, timeline: Timeline, seed: int) -> pl.DataFrame:
    """Draw the people of social care's families, the unborn among them."""
    rng = chance(seed, "people")
    met = families.episode.group_by("family", maintain_order=True).agg(pl.col("referral").min())
    met = met.sort("family")
    age = (rng.beta(1.0, 1.25, met.height) * OLDEST_AT_REFERRAL).astype(np.int32)
    eldest = met["referral"].to_numpy() - age - 20
    family = met["family"].to_numpy()
    sizes = 1 + rng.choice(len(CHILDREN_IN_FAMILY), met.height, p=CHILDREN_IN_FAMILY)
    born = children(rng, family, eldest, sizes)
    unborn = _unborn(rng, families)
    apart = born.join(unborn.select("family", near=pl.col("birth")), on="family", how="left")
    close = (pl.col("birth") - pl.col("near")).abs() < LEAST_DAYS_BETWEEN_BIRTHS
    born = apart.filter(~close.fill_null(value=False)).select(*COLUMNS)
    eldest_now = pl.concat([born, unborn]).group_by("family").agg(pl.col("birth").min())
    eldest_now = eldest_now.sort("family")
    parents = adults(rng, timeline, eldest_now["family"].to_numpy(), eldest_now["birth"].to_numpy())
    everybody = pl.concat([born, unborn, parents])
    return everybody.sort("family", maintain_order=True)


def _unborn(rng: np.random.Generator, families: Families) -> pl.DataFrame:
    """A child expected during the first child protection episode of some families."""
    first = (
        families.episode.filter((pl.col("kind") == PROTECTION) & ~pl.col("is_transfer"))
        .sort("family", "referral")
        .unique("family", keep="first", maintain_order=True)
    )
    first = first.filter(pl.Series(happens(rng, PRE_BIRTH, first.height)))
    expected = first["referral"].to_numpy() + between(rng, 75, LONGEST_EXPECTED, first.height)
    birth = expected + np.clip(rng.normal(0, 8, first.height), -20, 14).astype(np.int32)
    people = _people(first["family"].to_numpy(), "child", birth, happens(rng, 0.49, first.height))
    return people.with_columns(pl.Series("expected_birth", expected, dtype=pl.Int32))


def child_episodes(
    families: Families, people: pl.DataFrame, timeline: Timeline, seed: int
) -> pl.DataFrame:
    """Say which children each episode is about, as far as it touches the years reported.

    Returns:
        One row a child and episode: person, episode, family, board, kind, referral,
        closure (own to the child: before the age of 18), is_transfer, is_unborn.
    """
    rng = chance(seed, "child episodes")
    child = people.filter(pl.col("role") == "child")
    both = child.join(families.episode, on="family", maintain_order="left_right")
    age = pl.col("referral") - pl.col("birth")
    expected_in = pl.col("expected_birth") - pl.col("referral")
    is_unborn = (age < 0) & (pl.col("kind") == PROTECTION) & (expected_in <= LONGEST_EXPECTED)
    both = both.with_columns(
        is_unborn=is_unborn.fill_null(value=False),
        closure=pl.min_horizontal("closure", pl.col("birth") + CHILDHOOD_DAYS),
    )
    likely = pl.when(pl.col("kind") >= NEED).then(0.92).otherwise(0.8)
    drawn = pl.Series(rng.random(both.height))
    return both.filter(
        (pl.col("is_unborn") | ((age >= 0) & (age <= OLDEST_AT_REFERRAL) & (drawn < likely)))
        & (pl.col("closure") >= timeline.first)
        & (pl.col("referral") <= timeline.last)
        & (pl.col("closure") < FAR)
    ).select(
        *("person", "episode", "family", "board", "kind", "referral", "closure"),
        *("is_transfer", "is_unborn", "birth"),
    )
