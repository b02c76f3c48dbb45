"""When two returns tell of one thing by different days: of which tables, and how far apart."""

from datetime import timedelta

import polars as pl

from data.record_shape import primary_key
from data.spells import SPELLS

ONE_AT_A_TIME: dict[str, tuple[str, ...]] = {
    "social_care_plan": (),
    "social_care_need_plan": (),
    "probation_registration": ("type_code",),
}
"""Spells of which a person has one at a time, or one of each type that the column tells."""

CALLED = {
    "social_care_plan": "child protection plan",
    "social_care_need_plan": "child in need plan",
    "social_care_referral": "referral",
    "social_care_assessment": "assessment",
    "social_care_enquiry": "section 47 enquiry",
    "social_care_conference": "initial conference",
    "probation_registration": "flag",
}
"""What a record of each table is called to the agency that sent it."""

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
LEFT_OPEN = {
    "social_care_referral": pl.col("closure_date").is_null()
    & pl.col("no_further_action").ne_missing(pl.lit(value=True)),
    "social_care_assessment": pl.col("assessment_authorised_date").is_null(),
}
"""What the next return must tell again of those that last; a referral without action does not."""

ANEW = "_anew"
"""After a column's name: of the row that an older one gives way to."""


def may_be_retold(table: str) -> bool:
    """Whether rows of a table may be of one thing though they name different days."""
    return table in ONE_AT_A_TIME or table in SELDOM_TWICE


def day_of(table: str) -> str:
    """The column of the day by which a record of the table is known."""
    return SELDOM_TWICE.get(table) or SPELLS[table][0]


def code_of(table: str) -> pl.Expr:
    """The type of a record of the table, of which a person has one of each; null if of none."""
    (code,) = ONE_AT_A_TIME.get(table) or (None,)
    return pl.col(code) if code else pl.lit(None, pl.String)


def beside_the_day(table: str) -> list[str]:
    """Columns of its key that tell a record of the table apart, but for its day."""
    return [name for name in primary_key(table) if name != day_of(table)]


def is_one_thing(table: str, reaches_back: pl.Expr) -> pl.Expr:
    """Whether a row and one of another telling, its columns ending in `ANEW`, are of one thing.

    Args:
        table: one of which `may_be_retold`.
        reaches_back: whether the other telling tells of what is older than its own period.
    """
    day = day_of(table)
    on, anew = pl.col(day), pl.col(day + ANEW)
    is_near = (on - anew).abs() <= NOT_TWICE_WITHIN
    if table in ONE_AT_A_TIME:
        end = SPELLS[table][1]
        last = pl.coalesce(end, "period_end")
        last_anew = pl.coalesce(end + ANEW, "period_end" + ANEW)
        # Corrected from one year into the next: what is open cannot end before it is told again.
        return ((on < last_anew) & (anew < last)) | (pl.col(end).is_null() & is_near)
    begins = pl.col("period_start" + ANEW)
    reach = (anew <= pl.col("period_end")) & ((on >= begins) | (anew < begins))
    return is_near & (reach | (LEFT_OPEN.get(table, pl.lit(value=False)) & reaches_back))
