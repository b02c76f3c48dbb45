"""The frozen, hashed release, and the only door between screens and data."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, Self

import duckdb
import polars as pl

from metrics import comparators, disclosure, edition_files, inspection, restated
from metrics.definition import Definition
from metrics.disclosure import Released
from metrics.edition_files import Manifest
from metrics.policy import Tier

COLUMNS = (*disclosure.COLUMNS[:2], "edition_id", *disclosure.COLUMNS[2:], "source_as_at")
"""The columns of a figure as an edition holds it."""

QualityPart = Literal["effect", "field", "linkable", "breach"]


LINKAGE_BY_GROUP = {
    **dict.fromkeys(("body_code", "source", "breakdown", "group_name"), pl.String),
    **{"people": pl.Int64, "people_status": pl.String},
    **{"linked_to_another_agency": pl.Int64, "linked_to_another_agency_status": pl.String},
}
"""The columns of how well people of each age, sex and ethnicity were linked."""

SHARED_AREA = {"body_code": pl.String, "other_code": pl.String}


class Sources(NamedTuple):
    """From when to when an edition tells, and how fresh what it was made from is."""

    period_start: date
    period_end: date
    source_as_at: date | None
    is_invented: bool = False


class Contents(NamedTuple):
    """What goes into an edition.

    `published` and `own` (by body code): released figures, one for each indicator.
    `bodies`: body_code, body_name, body_type. `shared_areas`: body_code and other_code, another
    body that covers a council of its. `supply` and `linkage`: tables of counts that
    passed the gate, with a column body_code; `linkage_by_group` the same by age, sex and
    ethnicity. `relinking` and `restated`: how many people were linked anew since the edition
    before, and which figures that changed. What is null is an empty table. `quality`: the parts
    of the quality report, by name, each with a column body_code. `comparators`: published
    figures that passed the gate, as `comparators.COLUMNS` says.
    """

    published: Sequence[Released]
    own: Mapping[str, Sequence[Released]]
    definitions: Sequence[Definition]
    bodies: pl.DataFrame
    supply: Released
    linkage: Released
    sources: Sources
    quality: Mapping[str, Released] = MappingProxyType({})
    relinking: Released | None = None
    restated: Released | None = None
    linkage_by_group: Released | None = None
    comparators: Released | None = None
    shared_areas: pl.DataFrame | None = None


def write(editions: Path, contents: Contents) -> str:
    """Write an edition beside the others, put it in force, and return its id.

    The same contents are the same edition: nothing is written twice.

    Raises:
        ValueError: if figures were released under a policy that is not for their tier.
    """
    policies = _policies(contents)
    files = _files(contents)
    said_of_it = {
        "policy": pl.DataFrame(list(policies.items()), schema=["tier", "says"], orient="row"),
        "sources": pl.DataFrame([contents.sources._asdict()]),
    }
    content_hash = edition_files.content_hash({**files, edition_files.MANIFEST: said_of_it})
    edition_id = (
        f"{contents.sources.period_end.isoformat()}-{content_hash[: edition_files.HASH_IN_NAME]}"
    )
    target = editions / edition_id
    if not edition_files.stands(target):
        with edition_files.beside(editions) as folder:
            for file, tables in files.items():
                figures = (
                    tables["figure"].with_columns(edition_id=pl.lit(edition_id)).select(COLUMNS)
                )
                edition_files.write_tables(folder / file, {**tables, "figure": figures})
            manifest = Manifest(
                edition_id=edition_id,
                content_hash=content_hash,
                made_at=datetime.now(UTC),
                policies=policies,
                files=edition_files.file_hashes(folder),
                **contents.sources._asdict(),
            )
            edition_files.write_manifest(folder, manifest)
            edition_files.put_in_place(folder, target)
    edition_files.put_in_force(editions, edition_id)
    return edition_id


def _policies(contents: Contents) -> dict[str, str]:
    by_tier: dict[Tier, list[Released]] = {
        "published": [
            *(*contents.published, contents.supply, contents.linkage),
            *contents.quality.values(),
            *(
                one
                for one in (
                    *(contents.relinking, contents.restated),
                    *(contents.linkage_by_group, contents.comparators),
                )
                if one
            ),
        ],
        "own": [released for figures in contents.own.values() for released in figures],
    }
    for tier, figures in by_tier.items():
        wrong = {released.policy.name for released in figures if tier not in released.policy.tiers}
        if wrong:
            raise ValueError(
                f"figures of the {tier} tier were released under the policy"
                f" {', '.join(sorted(wrong))}, which is not for that tier"
            )
    return {tier: figures[0].policy.says for tier, figures in by_tier.items() if figures}


def _files(contents: Contents) -> dict[str, dict[str, pl.DataFrame]]:
    as_at = pl.lit(contents.sources.source_as_at, pl.Date)

    def figures(released: Iterable[Released]) -> pl.DataFrame:
        return pl.concat([one.frame for one in released]).with_columns(source_as_at=as_at)

    published = {
        "figure": figures(contents.published),
        "body": contents.bodies.select("body_code", "body_name", "body_type"),
        "shared_area": pl.DataFrame(schema=SHARED_AREA)
        if contents.shared_areas is None
        else contents.shared_areas.select(*SHARED_AREA).sort(*SHARED_AREA),
        "definition": _definition_table(contents.definitions),
        "supply": contents.supply.frame,
        "linkage": contents.linkage.frame,
        **{f"quality_{part}": released.frame for part, released in contents.quality.items()},
        "relinking": _or_empty(contents.relinking, restated.RELINKING),
        "linkage_by_group": _or_empty(contents.linkage_by_group, LINKAGE_BY_GROUP),
        "restated": _or_empty(contents.restated, restated.RESTATED),
        "comparator": _or_empty(contents.comparators, comparators.COLUMNS),
    }
    own = {
        edition_files.own_file(body): {"figure": figures(released)}
        for body, released in contents.own.items()
    }
    return {edition_files.PUBLISHED: published, **own}


def _or_empty(released: Released | None, schema: Mapping[str, Any]) -> pl.DataFrame:
    return pl.DataFrame(schema=schema) if released is None else released.frame.select(*schema)


def _definition_table(definitions: Sequence[Definition]) -> pl.DataFrame:
    rows = [
        {
            "slug": definition.slug,
            "definition": definition.model_dump_json(),
            "inspected": inspection.dump(inspection.facts(definition.findings)),
        }
        for definition in definitions
    ]
    return pl.DataFrame(
        rows, schema={"slug": pl.String, "definition": pl.String, "inspected": pl.String}
    )


class Edition:
    """One edition: the published tier, and the own tier of one body where asked for.

    Cannot write, and can reach no other file.
    """

    def __init__(
        self, connection: duckdb.DuckDBPyConnection, manifest: Manifest, body_code: str | None
    ) -> None:
        self._connection = connection
        self._manifest = manifest
        self._body_code = body_code

    @classmethod
    def open(
        cls, editions: Path, edition_id: str | None = None, body_code: str | None = None
    ) -> Self:
        """Open an edition, by default the one in force, with the own tier of one body.

        Raises:
            edition_files.NoEdition: if there is no such edition, or no own tier of that body in it.
            edition_files.Damaged: if its files are not those of its manifest.
        """
        folder = editions / (edition_id or edition_files.in_force(editions))
        if not folder.is_dir():
            raise edition_files.NoEdition(f"There is no edition {edition_id} in {editions}")
        manifest = edition_files.read_manifest(folder)
        # Attached to a new in-memory database, because for a path that it already has open
        # DuckDB hands back the old database, even when the file has been replaced.
        connection = duckdb.connect()
        _attach(connection, folder / edition_files.PUBLISHED, "published")
        if body_code is not None:
            own = edition_files.own_file(body_code)
            if own not in manifest.files:
                raise edition_files.NoEdition(
                    f"Edition {manifest.edition_id} has no own tier of {body_code!r}"
                )
            _attach(connection, folder / own, "own")
        connection.execute("SET enable_external_access = false")
        connection.execute("SET lock_configuration = true")
        return cls(connection, manifest, body_code)

    def information(self) -> Manifest:
        """The edition's id, its periods, how fresh it is and what its policies say."""
        return self._manifest

    def bodies(self) -> pl.DataFrame:
        """One row per body, by name: body_code, body_name, body_type."""
        return self._query("SELECT * FROM published.body ORDER BY body_name, body_code")

    def sharing_area(self, body_code: str) -> pl.DataFrame:
        """Other bodies that cover a council of this one, by name: as `bodies`."""
        return self._query(
            """
            SELECT body.* FROM published.shared_area
            JOIN published.body ON body.body_code = shared_area.other_code
            WHERE shared_area.body_code = $body
            ORDER BY body.body_name, body.body_code
            """,
            {"body": body_code},
        )

    def indicators(self) -> dict[str, Definition]:
        """The definitions in force when the edition was made, by slug."""
        rows = self._query("SELECT slug, definition FROM published.definition ORDER BY slug")
        return {
            slug: Definition.model_validate_json(definition)
            for slug, definition in rows.iter_rows()
        }

    def figures(self, *, slug: str | None = None, body_code: str | None = None) -> pl.DataFrame:
        """Figures of one or every indicator, for one or every body ("all" for all together).

        The body whose own tier is open comes from its own tier, the others as published.

        Returns:
            One row per indicator, area and period, in that order and oldest first: `COLUMNS`.
        """
        return self._query(
            f"""
            SELECT * FROM ({self._all_figures()}) AS figure
            WHERE (measure_id = $slug OR $slug IS NULL) AND (area_code = $body OR $body IS NULL)
            ORDER BY measure_id, area_type, area_code, period_type, period_start
            """,
            {"slug": slug, "body": body_code},
        )

    def series(self, slug: str, body_code: str, period_type: str = "quarter") -> pl.DataFrame:
        """One indicator for one body, oldest period ("quarter" or "year") first: `COLUMNS`."""
        return self.figures(slug=slug, body_code=body_code).filter(
            pl.col("period_type") == period_type
        )

    def inspection(self, slug: str) -> list[inspection.Fact]:
        """What the inspection found of the same thing."""
        rows = self._query(
            "SELECT inspected FROM published.definition WHERE slug = $slug", {"slug": slug}
        )
        return [fact for (inspected,) in rows.iter_rows() for fact in inspection.parse(inspected)]

    def comparators(self, slug: str, body_code: str) -> pl.DataFrame:
        """Published figures beside an indicator, newest year first: `comparators.COLUMNS`."""
        return self._query(
            """
            SELECT * FROM published.comparator
            WHERE measure_id = $slug AND body_code = $body
            ORDER BY period_start DESC, compared, area_names
            """,
            {"slug": slug, "body": body_code},
        )

    def supply(self, body_code: str) -> pl.DataFrame:
        """What each agency sent for the body: the columns that the build released."""
        return self._query(
            "SELECT * FROM published.supply WHERE body_code = $body ORDER BY ALL",
            {"body": body_code},
        )

    def linkage(self, body_code: str) -> pl.DataFrame:
        """How well people were linked for the body: the columns that the build released."""
        return self._query(
            "SELECT * FROM published.linkage WHERE body_code = $body ORDER BY ALL",
            {"body": body_code},
        )

    def quality(self, part: QualityPart, body_code: str) -> pl.DataFrame:
        """A part of the quality report for the body: the columns that the build released.

        Empty, and without columns, in an edition that holds no such report.
        """
        table = f"quality_{part}"
        held = self._query(
            "SELECT table_name FROM duckdb_tables() WHERE database_name = 'published'"
        )
        if table not in held["table_name"]:
            return pl.DataFrame()
        return self._query(
            f"SELECT * FROM published.{table} WHERE body_code = $body ORDER BY ALL",
            {"body": body_code},
        )

    def linkage_by_group(self, body_code: str) -> pl.DataFrame:
        """How well people of each age, sex and ethnicity were linked: `LINKAGE_BY_GROUP`.

        Told where the body is of the one kind that a table of people is told for; else no row.
        """
        return self._query(
            "SELECT * FROM published.linkage_by_group WHERE body_code = $body ORDER BY ALL",
            {"body": body_code},
        )

    def relinking(self) -> pl.DataFrame:
        """People linked otherwise than in the edition before: `restated.RELINKING`."""
        return self._query("SELECT * FROM published.relinking ORDER BY change")

    def restated(self, body_code: str) -> pl.DataFrame:
        """Figures of a body that this changed and that are given: `restated.RESTATED`."""
        return self._query(
            "SELECT * FROM published.restated WHERE area_code = $body ORDER BY ALL",
            {"body": body_code},
        )

    def _all_figures(self) -> str:
        if self._body_code is None:
            return "SELECT * FROM published.figure"
        return """
            SELECT * FROM own.figure
            UNION ALL
            SELECT * FROM published.figure
            WHERE area_code NOT IN (SELECT area_code FROM own.figure)
        """

    def _query(self, query: str, parameters: dict[str, Any] | None = None) -> pl.DataFrame:
        # A cursor each time: Streamlit runs every session in its own thread.
        with self._connection.cursor() as cursor:
            return cursor.sql(query, params=parameters).pl()


def _attach(connection: duckdb.DuckDBPyConnection, path: Path, name: str) -> None:
    escaped = str(path).replace("'", "''")
    connection.execute(f"ATTACH '{escaped}' AS {name} (READ_ONLY)")
