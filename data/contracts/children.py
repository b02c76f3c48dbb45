"""The child of whom a table of social care tells."""

import dataframely as dy

from data.contracts.columns import agency_id


def child_of_social_care() -> dy.String:
    """The first column, and part of the key, of every table of social care."""
    return agency_id(
        "Child or family member, as the council's case system knows them",
        of="social_care_person",
        key_name="record_key",
        primary_key=True,
    )
