"""What an older return told of a person, and a newer one tells of another day.

Social care's records and registrations are known by a person and a day. Once a council corrects
the first day of a plan, its next return tells of what is a new plan by that key, and the old
one would count beside it for ever. So the older gives way where both cannot be true.

A telling is a submission and format, with what mends it: rows of one telling never give way to
each other, for then the agency itself says that there were two.
"""

import polars as pl

from data.one_thing import ANEW, SELDOM_TWICE, beside_the_day, day_of, is_one_thing
from data.precedence import ABOUT_RECEIPT
from data.record_shape import primary_key

ABOUT_TELLING = (*ABOUT_RECEIPT, "file_format")
"""What makes a telling newer than another, weightiest first."""
TELLING = {"period_start": pl.Date(), "telling": pl.String()}
"""What a row must carry besides, to be set against those of other tellings."""


def given_way(newest: pl.DataFrame, told: pl.DataFrame, table: str) -> pl.DataFrame:
    """Find the rows that a newer telling contradicts.

    A plan or registration gives way to one that overlaps it by more than a day; an older
    one without an end lasts to the end of the period of its telling, and gives way as well to
    one that begins within `NOT_TWICE_WITHIN` of its own beginning. What happens on a day gives
    way to another within `NOT_TWICE_WITHIN`, if both tellings reach to both days, or if it was
    left open and the newer tells what is older than its own period; of several of one telling
    only the nearest does. Either way neither telling holds both.

    Args:
        newest: one row per key of the table, with place_code and `period_start`, `telling`
            and those of `ABOUT_TELLING` of the newest telling.
        told: key, `period_start` and `telling` of every row of every telling in force.
        table: one of which `may_be_retold`.

    Returns:
        One row per row that gives way: its key, and `day_anew`, `from_anew` and `until_anew`,
        the day that holds in its place, and the period of the telling that names it.
    """
    key, day = primary_key(table), day_of(table)
    alike = ["place_code", *beside_the_day(table)]
    reach_back = told.filter(pl.col(day) < pl.col("period_start"))["telling"].unique()
    reaches_back = pl.col("telling" + ANEW).is_in(reach_back.implode())
    alike_rows = newest.join(newest, on=alike, suffix=ANEW)
    pairs = alike_rows.filter(_is_newer(), is_one_thing(table, reaches_back))
    known_to_both = told.select(*key, "telling").rename({day: day + ANEW})
    pairs = pairs.join(known_to_both, on=[*known_to_both.columns], how="anti")
    gone = (
        (_nearest(pairs, table) if table in SELDOM_TWICE else pairs)
        .sort(*(name + ANEW for name in ABOUT_TELLING), day + ANEW)
        .unique(key, keep="last", maintain_order=True)
        .select(
            *key,
            day_anew=day + ANEW,
            from_anew="period_start" + ANEW,
            until_anew="period_end" + ANEW,
        )
    )
    return _followed(gone, table)


def under_its_day(rows: pl.DataFrame, gone: pl.DataFrame, table: str) -> pl.DataFrame:
    """Put rows that give way under the day that holds in their place.

    Args:
        rows: of the table.
        gone: as `given_way` gives it.
    """
    day = day_of(table)
    moved = rows.join(gone, on=primary_key(table), how="left", maintain_order="left")
    return moved.with_columns(pl.coalesce("day_anew", day).alias(day)).select(rows.columns)


def _nearest(pairs: pl.DataFrame, table: str) -> pl.DataFrame:
    """Of rows of one telling that would give way to one row, the one that is nearest."""
    day = day_of(table)
    return (
        pairs.with_columns(off=(pl.col(day) - pl.col(day + ANEW)).abs())
        .sort("off", day)
        .unique(["telling", *beside_the_day(table), day + ANEW], keep="first", maintain_order=True)
    )


def _followed(gone: pl.DataFrame, table: str) -> pl.DataFrame:
    """Name the day that holds in the end where that of a row gave way in its turn."""
    of, names = beside_the_day(table), ("day_anew", "from_anew", "until_anew")
    last = {name: name + "_last" for name in names}
    after = gone.rename(last).rename({day_of(table): "day_anew"})
    while True:
        followed = gone.join(after, on=[*of, "day_anew"], how="left", maintain_order="left")
        if followed["day_anew_last"].is_null().all():
            return gone
        gone = followed.with_columns(
            pl.coalesce(then, name).alias(name) for name, then in last.items()
        ).select(gone.columns)


def _is_newer() -> pl.Expr:
    newer, alike = pl.lit(value=False), pl.col("telling") != pl.col("telling" + ANEW)
    for name in ABOUT_TELLING:
        newer |= alike & (pl.col(name) < pl.col(name + ANEW))
        alike &= pl.col(name) == pl.col(name + ANEW)
    return newer
