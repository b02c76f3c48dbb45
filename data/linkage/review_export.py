"""Write the uncertain pairs for a reviewer: a folder for its owner alone, with a short guide."""

from pathlib import Path

import polars as pl

from data import private_folder
from data.linkage import decisions
from data.linkage.link import people_in_force
from data.linkage.register import FOLDER
from data.linkage.review_list import choose
from data.release_log import write_down
from data.standing_still import standing_still
from data.vault import Vault
from metrics.errors import Unable
from metrics.supply_words import SOURCES

PAIRS_FILE = "pairs.csv"
GUIDE_FILE = "guide.txt"

SHOWN = ("forename", "surname", "other_names", "birth_date", "postcode", "sex", "source")
"""What is shown of each record, its two sides next to each other; never the score."""

GUIDE = """Are these two records of one person?

Each row of pairs.csv shows two records, side by side (_1 and _2). Write into the column
`decision`, for each row:

    same          both are of one person
    different     they are of two people
    cannot tell   what stands here does not say

Leave it empty where you have not decided yet. Change nothing else, and keep the file a CSV.

- Decide by what stands in the row alone. Twins, brothers and sisters, and parents named like
  their children differ in the first name or the date of birth.
- Names change and are misspelt; day and month are swapped; families move.
- Some pairs stand in the list twice, or were decided before. That is meant: it shows how far
  such decisions can be relied on. Do not look the first answer up.

The list names people. Keep it in this folder, show it to nobody who was not allowed to see it,
and destroy it once it has been taken back:

    lscb linkage review take pairs.csv --reviewer NAME
"""


class NothingToReview(Unable):
    """No pair is uncertain that has not been decided."""


def export(home: Path, vault: Vault, out: Path, *, most: int, permission: str) -> int:
    """Write a review list, log its release, and remember in the vault which pairs it shows.

    Args:
        most: undecided pairs at the most; repeated ones come on top.
        permission: who allowed it, in words that name no person of the list; logged.

    Returns:
        How many rows the list has.

    Raises:
        NothingToReview: if there is no such pair.
        private_folder.NotEmpty: if the folder holds something.
        data.standing_still.Busy: if an intake or a build is running.
        Unable: if nothing has been built, or no permission is named.
    """
    if not permission.strip():
        raise Unable("name who permitted that people are shown, with --permission")
    private_folder.refuse_unless_empty(out)
    with standing_still(home):
        people = people_in_force(home, vault)
        chosen = choose(vault, home, people, most)
        if chosen.is_empty():
            raise NothingToReview("no pair of records is uncertain that has not been decided")
        _remember(vault, chosen)
        write_down(home, "review list", permission=permission.strip(), pairs=chosen.height)
    private_folder.make(out)
    private_folder.write(out / PAIRS_FILE, _side_by_side(chosen, people).write_csv())
    private_folder.write(out / GUIDE_FILE, GUIDE)
    return chosen.height


def _remember(vault: Vault, chosen: pl.DataFrame) -> None:
    listed = chosen.drop("first", "second")
    if decisions.LISTED in vault.names(FOLDER):
        listed = pl.concat([vault.read(FOLDER, decisions.LISTED), listed])
    vault.write(FOLDER, decisions.LISTED, listed)


def _side_by_side(chosen: pl.DataFrame, people: pl.DataFrame) -> pl.DataFrame:
    shown = people.select("record_key", *_shown())
    rows = chosen.select("pair_id", "first", "second")
    for side, number in (("first", 1), ("second", 2)):
        of_side = shown.rename({name: f"{name}_{number}" for name in SHOWN})
        rows = rows.join(of_side, left_on=side, right_on="record_key", maintain_order="left")
    columns = [f"{name}_{number}" for name in SHOWN for number in (1, 2)]
    return rows.select("pair_id", *columns, decision=pl.lit(None, pl.String))


def _shown() -> list[pl.Expr]:
    aged = pl.format("aged {} on {}", "age", "age_on")
    of_family = pl.concat_list("family_postcode").list.drop_nulls()
    homes = pl.concat_list(pl.col("postcodes").fill_null([]), of_family)
    return [
        *(pl.col(name) for name in ("forename", "surname", "other_names")),
        pl.coalesce(pl.col("birth_date").cast(pl.String), aged).alias("birth_date"),
        homes.list.drop_nulls().list.unique(maintain_order=True).list.join("; ").alias("postcode"),
        pl.col("sex"),
        pl.col("source").replace_strict(SOURCES),
    ]
