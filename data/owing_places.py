"""Which places of the agencies owe a return, and from when."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import polars as pl

from data.contracts import places, published
from data.own_places import records_in_use
from data.submissions import Submission

SENDING_BODIES = {"yot_board": "yot", "probation_region": "probation", "police_force": "police"}
"""Kinds of body that are places of an agency; social care's are the councils' areas."""
ONCE_SENT = ("police", "board")
"""Agencies of which a place owes returns from the first year of which it ever sent one. No law
or list says which forces and boards send, so that to ask all would be a false alarm, and to
fall silent about one that did send and stopped would be false quiet."""
NO_RETURN = {*places.TABLES, *published.TABLES}
"""What a board says of places is no return of a year."""


def owing_places(home: Path, submissions: Sequence[Submission]) -> pl.DataFrame:
    """Every place that owes returns, once: agency, place_code, valid_from, valid_to.

    Councils that a body of the deployment's own covers, bodies that are places of an agency,
    and forces and boards that ever sent (see `ONCE_SENT`). A blank day means always.

    Args:
        submissions: all that were not withdrawn.
    """
    known = pl.concat([_councils(home), _bodies(home)])
    sent = _once_sent(submissions).join(known, on=["agency", "place_code"], how="anti")
    return pl.concat([known, sent])


def is_return(submission: Submission) -> bool:
    """Whether a submission tells of more than places and what is published of them."""
    return any(table not in NO_RETURN for table, _ in submission.tables)


def _bodies(home: Path) -> pl.DataFrame:
    bodies = records_in_use(home, "body").filter(pl.col("body_type").is_in(list(SENDING_BODIES)))
    return bodies.select(
        pl.col("body_type").replace_strict(SENDING_BODIES, return_dtype=pl.String).alias("agency"),
        pl.col("body_code").alias("place_code"),
        *("valid_from", "valid_to"),
    )


def _once_sent(submissions: Sequence[Submission]) -> pl.DataFrame:
    first: dict[tuple[str, str], date] = {}
    for each in submissions:
        if each.agency in ONCE_SENT and is_return(each):
            place = each.agency, each.place_code
            first[place] = min(each.period_start, first.get(place, each.period_start))
    return pl.DataFrame(
        [(agency, place, start, None) for (agency, place), start in first.items()],
        schema=_SCHEMA,
        orient="row",
    )


_SCHEMA: Mapping[str, pl.DataType] = {
    **dict.fromkeys(("agency", "place_code"), pl.String()),
    **dict.fromkeys(("valid_from", "valid_to"), pl.Date()),
}


def _councils(home: Path) -> pl.DataFrame:
    """Each council that a body covers, through all the codes that it bore.

    One that no body covers owes nothing: it is there to compare with.
    """
    covered = records_in_use(home, "body_area").join(
        records_in_use(home, "body"), on="body_code", how="semi"
    )
    areas = records_in_use(home, "area")
    councils = areas.filter(pl.col("area_level").fill_null("council") == "council")
    councils = councils.join(covered, on="la_code", how="semi")

    def unless_open(day: pl.Expr, end: pl.Expr) -> pl.Expr:
        return pl.when(~day.is_null().any()).then(end)

    first, last = pl.col("valid_from"), pl.col("valid_to")
    return (
        councils.group_by("la_code", maintain_order=True)
        .agg(unless_open(first, first.min()), unless_open(last, last.max()))
        .select(
            pl.lit("social_care").alias("agency"),
            pl.col("la_code").alias("place_code"),
            *("valid_from", "valid_to"),
        )
    )
