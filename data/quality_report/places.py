"""What the public calls the places that owe a return."""

from pathlib import Path

import polars as pl

from data.owing_places import SENDING_BODIES
from data.own_places import records_in_use


def places(home: Path) -> pl.DataFrame:
    """One row per agency and place: agency, place_code, place_name (the newest that it had)."""
    councils = records_in_use(home, "area").select(
        "valid_from",
        agency=pl.lit("social_care"),
        place_code="la_code",
        place_name="area_name",
    )
    bodies = records_in_use(home, "body")
    senders = bodies.filter(pl.col("body_type").is_in(list(SENDING_BODIES))).select(
        "valid_from",
        agency=pl.col("body_type").replace_strict(SENDING_BODIES, return_dtype=pl.String),
        place_code="body_code",
        place_name="body_name",
    )
    return (
        pl.concat([councils, senders])
        .sort("agency", "place_code", "valid_from", nulls_last=False)
        .unique(["agency", "place_code"], keep="last", maintain_order=True)
        .drop("valid_from")
    )
