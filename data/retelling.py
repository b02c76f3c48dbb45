"""What an older return told of a person, and a newer one tells of another day.

Social care's records and registrations are known by a person and a day. Once a council corrects
the first day of a plan, its next return tells of what is a new plan by that key, and the old
one would count beside it for ever. So the older gives way where both cannot be true.

A telling is a submission and format, with what mends it: rows of one telling never give way to
each other, for then the agency itself says that there were two.
"""

from datetime import timedelta

import polars as pl

from data.precedence import ABOUT_RECEIPT
from data.record_shape import primary_key
from data.spells import SPELLS

ONE_AT_A_TIME: dict[str, tuple[str, ...]] = {
    "social_care_plan": (),
    "social_care_need_plan": (),
    "probation_registration": ("type_code",),
}
"""Spells of which a person has one at a time, with what else must be alike."""

NOT_TWICE_WITHIN = timedelta(days=7)
"""Days within which a child has no second plan, referral, assessment, enquiry or initial conference
that only one of two returns tells of (our own choice: a mistyped day is off by less, and a second
one is seldom so soon)."""
SELDOM_TWICE = {
    "social_care_referral": "referral_date",
    "social_care_assessment": "assessment_start_date",
    "social_care_enquiry": "enquiry_start_date",
    "social_care_conference": "conference_date",
}
"""Tables of what happens to a child seldom twice in a few days, with its day."""

ABOUT_TELLING = (*ABOUT_RECEIPT, "file_format")
"""What makes a telling newer than another, weightiest first."""
TELLING = {"period_start": pl.Date(), "telling": pl.String()}
"""What a row must carry besides, to be set against those of other tellings."""
NOT_CONTENTS = {*ABOUT_TELLING, *TELLING, "agency", "place_code", "submission_id"}
ANEW = "_anew"
"""After a column's name: of the row that an older one gives way to."""


def may_be_retold(table: str) -> bool:
    """Whether rows of a table may be of one thing though they name different days."""
    return table in ONE_AT_A_TIME or table in SELDOM_TWICE


def day_of(table: str) -> str:
    """The column of the day by which a record of the table is known."""
    return SELDOM_TWICE.get(table) or SPELLS[table][0]


def given_way(newest: pl.DataFrame, told: pl.DataFrame, table: str) -> pl.DataFrame:
    """Find the rows that a newer telling contradicts.

    A plan or registration gives way to one that overlaps it by more than a day; an older
    one without an end lasts to the end of the period of its telling, and gives way as well to
    one that begins within `NOT_TWICE_WITHIN` of its own beginning. What happens on a day gives
    way to another within `NOT_TWICE_WITHIN`, if both tellings reach to both days. Either way
    neither telling holds both.

    Args:
        newest: one row per key of the table, with place_code and `period_start`, `telling`
            and those of `ABOUT_TELLING` of the newest telling.
        told: key and `telling` of every row of every telling in force.
        table: one of which `may_be_retold`.

    Returns:
        One row per row that gives way: its key, and `day_anew` and `until_anew`, the day that
        holds in its place and the last day of the period of the telling that names it.
    """
    key = primary_key(table)
    day = day_of(table)
    alike = ["place_code", *(name for name in key if name != day)]
    pairs = newest.join(newest, on=alike, suffix=ANEW).filter(_is_newer(), _is_one_thing(table))
    known_to_both = told.select(*key, "telling").rename({day: day + ANEW})
    return (
        pairs.join(known_to_both, on=[*known_to_both.columns], how="anti")
        .sort(*(name + ANEW for name in ABOUT_TELLING), day + ANEW)
        .unique(key, keep="last", maintain_order=True)
        .select(*key, day_anew=day + ANEW, until_anew="period_end" + ANEW)
    )


def without_retold(newest: pl.DataFrame, gone: pl.DataFrame, table: str) -> pl.DataFrame:
    """Leave out the rows that give way; what they say of one period fills what is blank.

    Args:
        newest: as `given_way` takes it.
        gone: as `given_way` gives it.
    """
    key, day = primary_key(table), day_of(table)
    others = [name for name in key if name != day]
    contents = [name for name in newest.columns if name not in {*key, *NOT_CONTENTS}]
    older = (
        newest.join(gone, on=key)
        .select(*others, "period_end", *contents, pl.col("day_anew").alias(day))
        .unique([*key, "period_end"], keep="last", maintain_order=True)
    )
    return (
        newest.join(gone, on=key, how="anti", maintain_order="left")
        .join(older, on=[*key, "period_end"], how="left", suffix=ANEW, maintain_order="left")
        .with_columns(pl.coalesce(name, name + ANEW).alias(name) for name in contents)
        .select(newest.columns)
    )


def _is_newer() -> pl.Expr:
    newer, alike = pl.lit(value=False), pl.col("telling") != pl.col("telling" + ANEW)
    for name in ABOUT_TELLING:
        newer |= alike & (pl.col(name) < pl.col(name + ANEW))
        alike &= pl.col(name) == pl.col(name + ANEW)
    return newer


def _is_one_thing(table: str) -> pl.Expr:
    if table in ONE_AT_A_TIME:
        start, end = SPELLS[table]
        last = pl.coalesce(end, "period_end")
        last_anew = pl.coalesce(end + ANEW, "period_end" + ANEW)
        overlaps = (pl.col(start) < last_anew) & (pl.col(start + ANEW) < last)
        # Corrected from one year into the next: what is open cannot end before it is told again.
        is_near = (pl.col(start) - pl.col(start + ANEW)).abs() <= NOT_TWICE_WITHIN
        return overlaps | (pl.col(end).is_null() & is_near)
    day, anew = pl.col(SELDOM_TWICE[table]), pl.col(SELDOM_TWICE[table] + ANEW)
    begins = pl.col("period_start" + ANEW)
    reach = (anew <= pl.col("period_end")) & ((day >= begins) | (anew < begins))
    return ((day - anew).abs() <= NOT_TWICE_WITHIN) & reach
