"""Make one record a child, and one a referral, of what several lists tell of them."""

from collections.abc import Mapping
from dataclasses import dataclass

import dataframely as dy
import polars as pl

from data.casting import cast
from data.contracts import TABLES
from data.readers.annex_a_lists import LISTS

PERSON = "social_care_person"
REFERRAL = "social_care_referral"
TOLD_BY_EPISODES = [
    column
    for column in LISTS["List 6"].records[0].columns
    if column not in LISTS["List 3"].records[0].columns
]
"""Columns of a referral of which List 6 tells and List 3 does not."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Records made of rows of several lists, each at the place of the first.

    `elsewhere` and `also` as in `data.readers.places.Places`.
    """

    rows: pl.DataFrame
    elsewhere: dict[str, pl.DataFrame]
    also: pl.DataFrame
    notes: list[str]


def one_per_child(lists: Mapping[str, pl.DataFrame]) -> Joined:
    """One row a child of all lists, with notes of what the lists do not agree about.

    Of each column the first answer that can be read holds, list by list; if none can, the
    first that cannot. Rows without the child's id stay, each for itself, to be set apart.

    Args:
        lists: by list its rows in the columns of social_care_person, and `row`.
    """
    together = pl.concat(lists.values())
    known = together.filter(pl.col("child_id").is_not_null())
    columns = {
        name: column for name, column in TABLES[PERSON].columns().items() if name != "child_id"
    }
    by_child = known.group_by("child_id", maintain_order=True).agg(
        *(_first(name, name, column) for name, column in columns.items()),
        *(_first("row", name, column).alias(_place_of(name)) for name, column in columns.items()),
        pl.col("row").first(),
    )
    nameless = together.filter(pl.col("child_id").is_null())
    return Joined(
        rows=pl.concat([by_child.select(together.columns), nameless]),
        elsewhere={
            name: by_child.select("row", place=_place_of(name))
            for name in columns
            if known[name].count()
        },
        also=by_child.select("child_id", "row").join(
            known.select("child_id", place="row"), on="child_id"
        )["row", "place"],
        notes=_differences(known),
    )


def _first(wanted: str, name: str, column: dy.Column) -> pl.Expr:
    """What stands in `wanted` where the first answer under a name stands."""
    return pl.coalesce(
        pl.col(wanted).filter(cast(name, column).is_not_null()).first(),
        pl.col(wanted).filter(pl.col(name).is_not_null()).first(),
    ).alias(wanted)


def _place_of(name: str) -> str:
    return f"{name}:place"


def _differences(known: pl.DataFrame) -> list[str]:
    counts = known.group_by("child_id").agg(
        pl.col("sex", "ethnicity", "birth_date", "disabled").drop_nulls().n_unique()
    )
    notes = []
    for name in ("sex", "ethnicity", "birth_date", "disabled"):
        if several := counts.filter(pl.col(name) > 1).height:
            notes.append(
                f"{several} children have a different {name} on different rows: "
                "the first that can be read holds"
            )
    return notes


def one_per_referral(referrals: pl.DataFrame, episodes: pl.DataFrame) -> Joined:
    """Join an episode of need to the referral of the same child and day, and say how many.

    A second referral, or a second episode, of one day stays a row of its own, to be set
    apart as a repetition.

    Args:
        referrals: rows of List 3 in the columns of social_care_referral, and `row`.
        episodes: the same of List 6.
    """
    key = ["child_id", "referral_date"]
    contents = [name for name in referrals.columns if name not in (*key, "row")]
    first = pl.int_range(pl.len()).over(key) == 0
    keyed = pl.all_horizontal(pl.col(key).is_not_null())
    numbered = [
        frame.with_row_index("at").with_columns(is_first=first & keyed)
        for frame in (referrals, episodes)
    ]
    firsts, others = (frame.filter("is_first").select("at", *key, "row") for frame in numbered)
    pairs = firsts.join(others, on=key, suffix=":episode")
    joined = (
        numbered[0]
        .join(pairs.select("at", "at:episode"), on="at", how="left")
        .join(
            numbered[1].select(pl.col("at").alias("at:episode"), *contents),
            on="at:episode",
            how="left",
            suffix=":episode",
        )
        .sort("at")
        .select(
            *key,
            *(pl.coalesce(name, f"{name}:episode").alias(name) for name in contents),
            "row",
        )
    )
    both = pairs.select("row", place="row:episode")
    alone = numbered[1].join(pairs, left_on="at", right_on="at:episode", how="anti")
    return Joined(
        rows=pl.concat([joined, alone.select(joined.columns)]).select(referrals.columns),
        # What List 3 does not tell stands in List 6, also where it is blank.
        elsewhere=dict.fromkeys(TOLD_BY_EPISODES, both),
        also=both,
        notes=_joined_notes(pairs.height, alone.height, joined, episodes),
    )


def _joined_notes(
    pairs: int, alone: int, joined: pl.DataFrame, episodes: pl.DataFrame
) -> list[str]:
    notes = [
        f"{pairs} rows of List 6 were joined with the referral of List 3 of the same child and "
        f"day; {alone} began before List 3 or on another day, and stand for themselves"
    ]
    only_referred = joined.filter(
        ~pl.col("child_id").is_in(episodes["child_id"].drop_nulls().implode())
    ).height
    if only_referred:
        notes.append(
            f"{only_referred} rows of List 3 are of children who are not on List 6: nothing says "
            "when their case closed, so it counts as open unless no further action was taken"
        )
    return notes
