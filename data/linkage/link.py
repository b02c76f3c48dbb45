"""Link the people of all submissions: the one entry to linkage."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import polars as pl

from data.current_records import current_records
from data.linkage import cluster, decisions, doubt, model, register, uncertain
from data.linkage.people import comparable
from data.linkage.sources import people
from data.submissions import committed
from data.vault import Vault, current_identities

DIGITS = 9
"""Of a record's number: enough for a thousand million."""
KINDS = {"child": "children", "adult": "adults"}


class Linked(NamedTuple):
    """Who is who, and of which pairs that is not sure.

    `clusters`: one row per record: record_key, cluster, probability (null if alone).
    `uncertain`: as `uncertain.UNCERTAIN`. `otherwise`: as `doubt.GATHERED`.
    """

    clusters: pl.DataFrame
    uncertain: pl.DataFrame
    otherwise: pl.DataFrame


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


def link_records(
    everyone: pl.DataFrame,
    progress: Callable[[str], None],
    decided: pl.DataFrame = cluster.NOTHING_DECIDED,
) -> Linked:
    """Compare and gather, each kind of person for itself.

    Records without a name are compared with none: what the census alone holds of a
    child is no ground to say who it is.

    Args:
        everyone: rows of `people.comparable`.
        decided: as `cluster.NOTHING_DECIDED`, with record keys.
    """
    numbered = _numbered(everyone)
    number = dict(numbered.select("known_as", "record_key").iter_rows())
    decided = _renamed(decided, number, "left", "right").drop_nulls()
    linked: list[Linked] = []
    for kind, plural in KINDS.items():
        progress(f"comparing {plural}")
        records = numbered.filter(pl.col("person_kind") == kind)
        pairs = model.compare(records.filter(has_name()), kind)
        clusters = cluster.gather(records, pairs, decisions=decided)
        otherwise = doubt.gather(records, pairs, decided)
        linked.append(Linked(clusters, uncertain.uncertain(pairs, clusters), otherwise))
    key = {ours: theirs for theirs, ours in number.items()}
    clusters, unsure, otherwise = (pl.concat(parts) for parts in zip(*linked, strict=True))
    return Linked(
        _renamed(clusters, key, "record_key", "cluster").sort("record_key"),
        _renamed(unsure, key, "left", "right"),
        _renamed(otherwise, key, "record_key", "cluster"),
    )


def _renamed(rows: pl.DataFrame, names: dict[str, str], *columns: str) -> pl.DataFrame:
    """Put other names of records in place of those in some columns; null where there is none."""
    return rows.with_columns(
        pl.col(columns).replace_strict(names, default=None, return_dtype=pl.String)
    )


def _numbered(everyone: pl.DataFrame) -> pl.DataFrame:
    """Name records by their place in an order of what they say; `known_as` is their own key.

    Record keys are random: the sample that trains a model, and ties between pairs alike,
    must not hang on them, or the same extracts would be linked otherwise in another home.
    """
    says = [
        pl.col(name).list.join(" ") if kind.is_nested() else pl.col(name)
        for name, kind in everyone.schema.items()
        if name != "record_key"
    ]
    ordered = everyone.sort(*says, pl.col("record_key"), nulls_last=True)
    place = pl.int_range(pl.len()).cast(pl.String).str.zfill(DIGITS)
    return ordered.with_columns(known_as="record_key", record_key=place)


def has_name() -> pl.Expr:
    """Whether a record says anything of a name."""
    return pl.col("forename").is_not_null() | pl.col("surname").is_not_null()
