"""The loader: layers, their order, and the facts beside them."""

from datetime import date, timedelta

import duckdb
import pytest

import sql
from data.contracts import TABLES

ROWS_OF_A_PERSON_WITHOUT_AN_ID = {
    "probation_child",
    "probation_household_member",
    "yot_household_adult",
}
TYPES = {
    "String": "VARCHAR",
    "Enum": "VARCHAR",
    "Date": "DATE",
    "Bool": "BOOLEAN",
    "Datetime": "TIMESTAMP",
    "Int64": "BIGINT",
    "Float64": "DOUBLE",
}
OF_THE_SUBMISSION = {
    "agency": "VARCHAR",
    "place_code": "VARCHAR",
    "submission_id": "VARCHAR",
    "last_told": "DATE",
}
OF_THE_BUILD = {
    *("coverage", "submitted_file", "return_due", "bank_holiday", "period", "person_link"),
    *("relinking", "other_link", "person_sent", "retold_record"),
}


def outside_the_vault(table: str) -> dict[str, str]:
    """The columns and types that intake leaves of a contract."""
    columns = {"record_key": "VARCHAR"} if table in ROWS_OF_A_PERSON_WITHOUT_AN_ID else {}
    for name, column in TABLES[table].columns().items():
        metadata = column.metadata or {}
        match metadata["becomes"]:
            case "itself" | "listed":
                columns[name] = TYPES[type(column).__name__]
            case "key" | "digest":
                columns[metadata["key_name"]] = "VARCHAR"
            case "month":
                columns[metadata["key_name"]] = "DATE"
    return columns | OF_THE_SUBMISSION


def raw_columns() -> dict[str, dict[str, str]]:
    with duckdb.connect() as connection:
        sql.create_raw_tables(connection)
        rows = connection.sql(
            "SELECT table_name, column_name, data_type FROM information_schema.columns"
            " WHERE table_schema = 'raw' ORDER BY ordinal_position"
        ).pl()
    columns: dict[str, dict[str, str]] = {}
    for table, column, kind in rows.iter_rows():
        columns.setdefault(table, {})[column] = kind
    return columns


@pytest.mark.parametrize("table", TABLES)
def test_a_raw_table_is_its_contract_without_identities(table):
    assert raw_columns()[table] == outside_the_vault(table)


def test_the_build_adds_only_tables_that_no_agency_sends():
    assert raw_columns().keys() - TABLES.keys() == OF_THE_BUILD


def test_no_view_needs_another_of_its_own_layer(monkeypatch):
    in_order = sql.views
    monkeypatch.setattr(
        sql, "views", lambda layer: dict(sorted(in_order(layer).items(), reverse=True))
    )
    with duckdb.connect() as connection:
        sql.create_raw_tables(connection)
        sql.create_views(connection)


def test_a_view_that_reads_its_own_layer_is_refused(monkeypatch):
    in_order = sql.views
    monkeypatch.setattr(
        sql, "views", lambda layer: {"a_copy": f"SELECT * FROM {layer}.b"} | in_order(layer)
    )
    with duckdb.connect() as connection:
        sql.create_raw_tables(connection)
        with pytest.raises(duckdb.CatalogException, match="reference"):
            sql.create_views(connection)


def test_tables_have_the_columns_of_the_views_that_they_stand_for(warehouse):
    told: list[str] = []
    with duckdb.connect() as tables:
        sql.create_raw_tables(tables)
        sql.create_tables(tables, told.append)
        for layer in sql.LAYERS:
            for name in sql.views(layer):
                as_table = tables.sql(f"DESCRIBE {layer}.{name}").pl()
                as_view = warehouse.sql(f"DESCRIBE {layer}.{name}").pl()
                assert as_table.rows() == as_view.rows(), f"{layer}.{name}"
    assert len(told) == sum(len(sql.views(layer)) for layer in sql.LAYERS)


@pytest.mark.parametrize("layer", sql.LAYERS)
def test_every_view_says_what_one_row_is(layer):
    for name, select in sql.views(layer).items():
        assert select.startswith("-- One row per "), f"sql/{layer}/{name}.sql"


def test_no_stray_file_lies_in_a_layer_unread():
    for layer in sql.LAYERS:
        files = {path.relative_to(sql.ROOT / layer) for path in (sql.ROOT / layer).rglob("*.*")}
        assert {str(path) for path in files} == {f"{name}.sql" for name in sql.views(layer)}


@pytest.mark.parametrize(
    ("on_date", "is_holiday"),
    [
        (date(2012, 5, 28), False),  # the spring holiday moved to the jubilee
        (date(2012, 6, 4), True),
        (date(2012, 6, 5), True),
        (date(2015, 12, 28), True),  # Boxing Day fell on a Saturday
        (date(2016, 12, 27), True),  # Christmas Day fell on a Sunday
        (date(2020, 5, 4), False),  # the early May holiday moved to VE day
        (date(2020, 5, 8), True),
        (date(2022, 5, 30), False),  # moved to 2 June
        (date(2022, 6, 2), True),
        (date(2022, 6, 3), True),
        (date(2022, 9, 19), True),  # the Queen's funeral
        (date(2023, 5, 8), True),  # the coronation
        (date(2024, 3, 29), True),  # Good Friday
        (date(2025, 4, 21), True),  # Easter Monday
        (date(2026, 12, 28), True),  # Boxing Day falls on a Saturday
        (date(2026, 12, 26), False),  # which is no working day anyhow
        (date(2028, 1, 3), True),
    ],
)
def test_known_bank_holidays(on_date, is_holiday):
    assert (on_date in sql.bank_holidays()) is is_holiday


def test_every_year_has_its_eight_bank_holidays_and_the_extra_ones():
    extra = {2012: 1, 2022: 2, 2023: 1}
    for year in range(2012, 2029):
        of_year = [day for day in sql.bank_holidays() if day.year == year]
        assert len(of_year) == 8 + extra.get(year, 0), year
        assert all(day.weekday() < 5 for day in of_year), year


def test_working_days_are_counted_as_a_plain_loop_counts_them(warehouse):
    holidays = sql.bank_holidays()
    for day in holidays:
        warehouse.execute("INSERT INTO raw.bank_holiday VALUES (?)", [day])
    counted = warehouse.sql(
        "SELECT on_date, working_day FROM reference.calendar_day ORDER BY on_date"
    ).pl()
    ordinal, day = 0, date(2010, 1, 1)
    for on_date, working_day in counted.iter_rows():
        assert on_date == day
        ordinal += day.weekday() < 5 and day not in holidays
        assert working_day == ordinal
        day += timedelta(days=1)
    assert day == date(2036, 1, 1)
