"""Choose the pairs that a reviewer is asked about, and those that measure the reviewer."""

import math
import secrets
from pathlib import Path
from random import SystemRandom

import polars as pl

from data.linkage import decisions, uncertain
from data.linkage.lasting_names import lasting_names
from data.linkage.restricted import restricted_records
from data.submissions import received
from data.vault import Vault

REPEATED_SHARE = 0.05
"""Share of the pairs that is shown twice, and share that is added of pairs decided before:
of 200 pairs, 10 of each. Our own choice: what a reviewer will do beside the work, and enough
for an agreement after two or three lists."""

AGENCY = {
    "social_care_person": "social_care",
    **dict.fromkeys(("probation_person", "probation_child"), "probation"),
    **dict.fromkeys(("yot_person", "yot_household_adult"), "yot"),
}
"""Whose records the people of a table come in."""

PAIR_ID_BYTES = 6
"""Random bytes of a pair id, so that a mistyped one is no other pair's."""

CHOSEN = pl.Schema(
    {
        "pair_id": pl.String,
        "first": pl.String,
        "second": pl.String,
        "left": pl.String,
        "right": pl.String,
        "probability": pl.Float64,
        "was_linked": pl.Boolean,
    }
)
"""One row per showing of a pair: `first` and `second`, record keys in the order of showing;
`left` and `right`, their lasting names, the lesser first."""


def choose(vault: Vault, home: Path, people: pl.DataFrame, most: int) -> pl.DataFrame:
    """Choose undecided pairs, the most informative first, and put repeated ones among them.

    Informative is what is likely to change who is who: first where the two records are of
    different agencies, as most figures rest on those links, then by the chance that
    the answer will not be what the build assumed. Nobody restricted is among them.

    Args:
        people: rows of `sources.PERSON`: who is in force.
        most: undecided pairs at the most; the repeated come on top.

    Returns:
        `CHOSEN`, in the order of showing.

    Raises:
        Unable: if nothing has been built.
    """
    names = lasting_names(vault, [each.submission_id for each in received(home)])
    may_be_shown = names.filter(
        pl.col("record_key").is_in(people["record_key"].implode()),
        ~pl.col("record_key").is_in(list(restricted_records(vault, home))),
    )
    answers = decisions.read(vault)
    asked = _named(uncertain.kept(vault), may_be_shown)
    fresh = _most_informative(asked.join(answers, ["left", "right"], how="anti"), people, most)
    again = _some(fresh).rename({"first": "second", "second": "first"})
    before = _some(_decided(answers, may_be_shown))
    return _mixed(fresh, pl.concat([again, before], how="diagonal"))


def _named(pairs: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """Uncertain pairs with the lasting names of both records; those without fall out."""
    for key, side in (("left", "first"), ("right", "second")):
        pairs = pairs.join(
            names.rename({"record_key": key, "lasting_name": f"name_of_{side}"}), key
        ).rename({key: side})
    both = ("name_of_first", "name_of_second")
    return pairs.select(
        *("first", "second"),
        left=pl.min_horizontal(both),
        right=pl.max_horizontal(both),
        probability="probability",
        was_linked="is_linked",
    )


def _decided(answers: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """Pairs that were decided before, with the records of the names; those without fall out."""
    latest = answers.unique(["left", "right"], keep="last", maintain_order=True)
    pairs = latest.with_columns(name_of_left="left", name_of_right="right")
    return decisions.between_records(pairs, names).select(
        first="left",
        second="right",
        left="name_of_left",
        right="name_of_right",
        probability="probability",
        was_linked="was_linked",
    )


def _most_informative(pairs: pl.DataFrame, people: pl.DataFrame, most: int) -> pl.DataFrame:
    agency = dict(people.select("record_key", pl.col("source").replace_strict(AGENCY)).iter_rows())
    first, second = (pl.col(side).replace_strict(agency) for side in ("first", "second"))
    is_linked, chance = pl.col("was_linked"), pl.col("probability")
    order = [
        first != second,
        pl.when(is_linked).then(1 - chance).otherwise(chance),
        "left",
        "right",
    ]
    return pairs.sort(order, descending=[True, True, False, False]).head(most)


def _some(pairs: pl.DataFrame) -> pl.DataFrame:
    count = math.ceil(REPEATED_SHARE * pairs.height)
    return pairs[SystemRandom().sample(range(pairs.height), count)]


def _mixed(fresh: pl.DataFrame, repeated: pl.DataFrame) -> pl.DataFrame:
    """Put each repeated pair at a random place, so that nothing tells it from the others."""
    chance = SystemRandom()
    places = [
        *range(fresh.height),
        *(chance.uniform(0, fresh.height) for _ in range(repeated.height)),
    ]
    rows = pl.concat([fresh, repeated], how="diagonal").with_columns(
        place=pl.Series(places, dtype=pl.Float64)
    )
    ids = [secrets.token_hex(PAIR_ID_BYTES) for _ in range(rows.height)]
    return (
        rows.sort("place")
        .with_columns(pair_id=pl.Series(ids, dtype=pl.String))
        .select(CHOSEN.names())
    )
