"""Link the people of all submissions: the one entry to linkage."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import polars as pl

from data.current_records import current_records
from data.linkage import decisions, doubt, register, uncertain
from data.linkage.people import comparable
from data.linkage.records import has_name, link_records
from data.linkage.sources import people
from data.submissions import committed
from data.vault import Vault, current_identities


class LinkedPeople(NamedTuple):
    """The people of all submissions.

    `links`: one row per record key of the tables of people: record_key, source (the table),
    person_kind (child, adult), person_id (random, the same at every build), probability
    (that the record belongs to this person with others; null if it is the person's only
    one), has_name, has_birth_date, has_postcode. `otherwise`: whose records would be, were
    what is doubtful decided otherwise, as `doubt.OTHER_LINK`. `not_followed`: the pairs that
    a reviewer called the same and that are two people all the same.
    """

    links: pl.DataFrame
    otherwise: pl.DataFrame
    not_followed: int


def link_people(
    home: Path, vault: Vault, progress: Callable[[str], None] | None = None
) -> LinkedPeople:
    """Say for every record of a person who it is, and keep in the vault what is not sure.

    What reviewers decided holds, as far as nothing harder contradicts it.
    """
    everyone = comparable(people_in_force(home, vault))
    decided = decisions.of_records(vault, home)
    linked = link_records(everyone, progress or (lambda _: None), decided)
    uncertain.keep(vault, linked.uncertain)
    links = (
        everyone.select(
            *("record_key", "source", "person_kind"),
            has_name=has_name(),
            has_birth_date=pl.col("birth_date").is_not_null(),
            has_postcode=pl.col("postcode").is_not_null(),
        )
        .join(linked.clusters.select("record_key", "probability"), "record_key")
        .join(register.allot(vault, linked.clusters), "record_key")
        .select(
            *("record_key", "source", "person_kind", "person_id", "probability"),
            *("has_name", "has_birth_date", "has_postcode"),
        )
        .sort("record_key")
    )
    otherwise = doubt.other_links(links, linked.otherwise)
    return LinkedPeople(links, otherwise, decisions.not_followed(decided, links))


def people_in_force(home: Path, vault: Vault) -> pl.DataFrame:
    """Everybody whom the submissions in force tell of: rows of `sources.PERSON`."""

    def identities(table: str) -> pl.DataFrame:
        places = current_records(home, table).select("record_key", "place_code")
        senders = places.unique("record_key", keep="first", maintain_order=True)
        return current_identities(vault, home, table).join(senders, "record_key", how="left")

    starts = [
        submission.period_start
        for submission in committed(home)
        if submission.agency == "social_care"
    ]
    return people(identities, min(starts, default=None))
