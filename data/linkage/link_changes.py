"""How two linkages of the same people differ: who was merged, who was split, and why."""

import polars as pl

from data.linkage.decisions import DIFFERENT, SAME

LINK = pl.Schema({"record_key": pl.String, "person_id": pl.String})
"""One row per record: whose it is."""

REASONS = ("decision", "withdrawn", "new_records", "changed_records")
"""Why, the first that holds: a reviewer decided so; a record that tied them is gone; a record
that came ties or parts them; or else records were corrected or the model was trained anew."""

MERGED, SPLIT = "merged", "split"


def counted(held: pl.DataFrame, links: pl.DataFrame, decided: pl.DataFrame) -> pl.DataFrame:
    """Count the people of before who were merged into another, and those split off one.

    Args:
        held: the links of before, `LINK`.
        links: those of now, `LINK`.
        decided: left, right and decision of record keys, as reviewers said.

    Returns:
        One row per change (merged, split) and reason, noughts included: change, reason, people.
    """
    both = held.join(links, "record_key", how="full", coalesce=True, suffix="_now").with_columns(
        is_gone=pl.col("person_id_now").is_null(),
        is_with_new=pl.col("person_id").is_null().any().over("person_id_now"),
    )
    found = {
        MERGED: _besides(both, "person_id_now", "person_id", decided.filter(decision=SAME)),
        SPLIT: _besides(both, "person_id", "person_id_now", decided.filter(decision=DIFFERENT)),
    }
    return pl.DataFrame(
        [
            (change, reason, counts.get(reason, 0))
            for change, counts in found.items()
            for reason in REASONS
        ],
        schema={"change": pl.String, "reason": pl.String, "people": pl.Int64},
        orient="row",
    )


def _besides(both: pl.DataFrame, whole: str, part: str, decided: pl.DataFrame) -> dict[str, int]:
    """By reason, how many parts each whole has beyond one."""
    by_decision = pl.col(whole).is_in(_decided_wholes(both, whole, part, decided).implode())
    reason = (
        pl.when(by_decision.first())
        .then(pl.lit("decision"))
        .when(pl.col("is_gone").any())
        .then(pl.lit("withdrawn"))
        .when(pl.col("is_with_new").any())
        .then(pl.lit("new_records"))
        .otherwise(pl.lit("changed_records"))
    )
    parts = pl.col(part).drop_nulls().n_unique().cast(pl.Int64)
    wholes = both.drop_nulls(whole).group_by(whole).agg(besides=parts - 1, reason=reason)
    more_than_one = wholes.filter(pl.col("besides") > 0)
    return dict(more_than_one.group_by("reason").agg(pl.col("besides").sum()).iter_rows())


def _decided_wholes(both: pl.DataFrame, whole: str, part: str, decided: pl.DataFrame) -> pl.Series:
    """The wholes in which a decision is about records of two parts."""
    of = both.select("record_key", whole, part)
    two = decided.join(of, left_on="left", right_on="record_key").join(
        of, left_on="right", right_on="record_key", suffix="_of_right"
    )
    return two.filter(
        pl.col(whole) == pl.col(f"{whole}_of_right"), pl.col(part) != pl.col(f"{part}_of_right")
    )[whole]


def otherwise(held: pl.DataFrame, links: pl.DataFrame) -> pl.DataFrame:
    """Records whose person would be another one, had people stayed linked as before: `LINK`.

    A record that is new belongs to whom most of the known records of its person were.
    """
    known = links.join(held.rename({"person_id": "before"}), "record_key", how="left")
    most = (
        known.drop_nulls("before")
        .group_by("person_id", "before")
        .len()
        .sort("person_id", "len", "before", descending=[False, True, False])
        .unique("person_id", keep="first", maintain_order=True)
        .select("person_id", most="before")
    )
    return (
        known.join(most, "person_id", how="left")
        .with_columns(would_be=pl.coalesce("before", "most", "person_id"))
        .filter(pl.col("would_be") != pl.col("person_id"))
        .select("record_key", person_id="would_be")
        .sort("record_key")
    )
