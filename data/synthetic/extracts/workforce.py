"""The staff that agencies tell of, and how they are supervised."""

import polars as pl

from data.synthetic.extracts.by_year import Tables, date_of, in_its_year, in_years, part_out
from data.synthetic.extracts.by_year import known_by_then as known
from data.synthetic.timeline import Timeline


def add_workforce(
    files: dict[str, Tables], posts: pl.DataFrame, supervision: pl.DataFrame, timeline: Timeline
) -> None:
    """Add the posts of each year in which they are held, and the supervisions of each year."""
    held = in_years(posts, timeline).with_columns(
        known(day) for day in ("cleared", "trained", "trained_together")
    )
    given = in_its_year(supervision, timeline)
    for agency in posts["agency"].unique(maintain_order=True):
        part_out(files[agency], "workforce", held.filter(pl.col("agency") == agency), _POST)
        of_agency = given.filter(pl.col("agency") == agency)
        if of_agency.height:
            part_out(files[agency], "supervision", of_agency, _SUPERVISION)


_POST = {
    "of_agency": pl.col("agency"),
    "role": pl.lit("worker"),
    "staff_ref": pl.col("ref"),
    "start_date": date_of("start"),
    "secondment": pl.lit(value=False),
    "vetting_cleared_date": date_of("cleared"),
    "child_protection_training_date": date_of("trained"),
    "multi_agency_training_date": date_of("trained_together"),
}
_SUPERVISION = {
    "of_agency": pl.col("agency"),
    "staff_ref": pl.col("ref"),
    "date": date_of("day"),
    "child_protection_discussed": pl.col("discussed"),
    "standing_item": pl.col("is_standing"),
}
