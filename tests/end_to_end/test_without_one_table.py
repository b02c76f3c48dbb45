"""Take one table or log away that an indicator reads: no figure becomes a nought by it."""

import duckdb
import polars as pl
import pytest

import sql
from data.contracts import SENDER, TABLES
from data.contracts.joint_working import EVENT_KIND
from data.owing_places import NO_RETURN
from metrics import cells
from metrics.assembly import definitions_in_force
from metrics.cells import Frame
from metrics.indicator import cases, catalogue
from metrics.lineage import raw_columns

FIGURE = ("area_code", "period_type", "period_start")
PEOPLE = ("social_care_person", "probation_person", "probation_child", "yot_person")
NOBODY_NEEDS = {"yot_household_adult"}
"""One more way to find a connection between other agencies' people: nobody owes it for them, and
only what says that it needs it is walked without it."""


def readers() -> dict[tuple[str, str], list[str]]:
    """By agency and table or log, the indicators of that agency that read it."""
    found: dict[tuple[str, str], list[str]] = {}
    for slug, each in definitions_in_force().items():
        counted = f"SELECT case_id, body_code, occurred_on, met FROM ({each.select}) AS cases"
        read = {column.table for column in raw_columns(counted)} & TABLES.keys()
        logs = [(log.kept_by, log.kind) for log in each.logs]
        if "joint_event" in read:
            logs += [(keeper, "joint_event") for keeper, _ in logs]
        for agency in (each.lead_agency, *each.contributing_agencies):
            own = [(agency, table) for table in read - NO_RETURN if SENDER.get(table) == agency]
            owed = {*each.needs.get(agency, ()), *each.adds.get(agency, ())}
            for kind in {*own, *(log for log in logs if log[0] == agency)}:
                if kind[1] not in NOBODY_NEEDS - owed:
                    found.setdefault(kind, []).append(slug)
        if "meeting" in read:
            found.setdefault(("social_care", "meeting"), []).append(slug)
    return {kind: found[kind] for kind in sorted(found)}


KINDS = readers()
PLAINEST = (
    ("probation", "probation_order"),
    ("probation", "referral"),
    ("social_care", "social_care_family"),
)
"""A table that cases need, a log, and a table that adds cases: the others are as slow."""


def counted(warehouse, slugs) -> dict[str, pl.DataFrame]:
    frame, definitions, known = Frame.read(warehouse), definitions_in_force(), catalogue()
    return {
        slug: cells.count(cases(warehouse, known[slug]), definitions[slug], frame) for slug in slugs
    }


def without(house, agency: str, kind: str, slugs: list[str]) -> dict[str, pl.DataFrame]:
    """Count indicators in a warehouse for which an agency did not send one kind of record."""
    lost = {"joint_event", *EVENT_KIND} if kind == "joint_event" else {kind}
    with duckdb.connect() as warehouse:
        warehouse.execute(f"ATTACH '{house.home / 'warehouse.duckdb'}' AS whole (READ_ONLY)")
        sql.create_raw_tables(warehouse)
        for (table,) in warehouse.execute(
            "SELECT table_name FROM duckdb_tables()"
            " WHERE database_name = 'whole' AND schema_name = 'raw'"
        ).fetchall():
            warehouse.execute(f"INSERT INTO raw.{table} BY NAME FROM whole.raw.{table}")
        # Of two things of one name the board sends the table; the others log the event.
        is_event = kind in EVENT_KIND and (kind not in TABLES or agency != SENDER[kind])
        table, of_kind = ("joint_event", f" AND kind = '{kind}'") if is_event else (kind, "")
        warehouse.execute(f"DELETE FROM raw.{table} WHERE agency = ?{of_kind}", [agency])
        for each in lost:
            warehouse.execute(
                "DELETE FROM raw.coverage WHERE agency = ? AND kind = ?", [agency, each]
            )
        if kind in PEOPLE:
            warehouse.execute("DELETE FROM raw.person_link WHERE source = ?", [kind])
        sql.create_tables(warehouse)
        return counted(warehouse, slugs)


def noughts(of: pl.DataFrame) -> pl.DataFrame:
    """Whether a figure says that there is no case, that none is met, or that all are.

    Where of some it is not recorded, the figure says that, and gives no percentage of too few.
    """
    met, not_met, is_supplied = pl.col("met"), pl.col("not_met"), pl.col("is_supplied")
    is_whole = (pl.col("lacking_kinds").list.len() == 0) & (pl.col("not_recorded") == 0)
    is_told = is_supplied & is_whole
    is_empty = met + not_met + pl.col("not_recorded") == 0
    return of.select(
        *FIGURE,
        no_case=is_supplied & is_empty,
        none=is_told & (met == 0) & (not_met > 0),
        all=is_told & (not_met == 0) & (met > 0),
        were=pl.struct("met", "not_met", "not_recorded"),
    )


def new_noughts(before: pl.DataFrame, after: pl.DataFrame) -> list[dict]:
    both = noughts(before).join(noughts(after), FIGURE, suffix="_now")
    was = pl.col("were").struct
    return both.filter(
        (pl.col("no_case_now") & ~pl.col("no_case"))
        | (pl.col("none_now") & (was.field("met") > 0))
        | (pl.col("all_now") & (was.field("not_met") > 0))
    ).to_dicts()


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param(kind, id=kind[1], marks=() if kind in PLAINEST else pytest.mark.slow)
        for kind in KINDS
    ],
)
def test_what_was_not_sent_makes_no_nought(house, cells, kind):
    found = without(house, *kind, KINDS[kind])
    false = {slug: new_noughts(cells[slug], after) for slug, after in found.items()}
    assert {slug: rows for slug, rows in false.items() if rows} == {}


def test_a_figure_whose_cases_need_what_was_not_sent_says_so(house):
    found = without(house, "probation", "probation_order", ["flag_has_plan"])["flag_has_plan"]
    boards = found.filter(area_type="lscb")
    assert not boards["is_supplied"].any()
    told = boards.select("missing", "missing_kinds").unique().row(0)
    assert told == (["probation"], ["probation_order"])


def test_a_nought_that_is_false_would_be_found(cells):
    before = cells["flag_has_plan"].filter(pl.col("met") > 0)
    nobody = before.with_columns(pl.lit(0).alias("met"))
    assert len(new_noughts(before, nobody)) == before.height


def test_every_table_that_an_agency_owes_for_some_indicator_is_walked():
    owed = {
        (agency, kind)
        for each in definitions_in_force().values()
        for kinds in (each.needs, each.adds)
        for agency, names in kinds.items()
        for kind in names
    }
    assert owed <= KINDS.keys()
