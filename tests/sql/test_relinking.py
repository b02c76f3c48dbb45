"""What the last edition says of links that changed, and the warehouse linked as before."""

from datetime import date

import duckdb

import sql
from data.linked_otherwise import with_other_links


def test_only_the_last_edition_is_told_of_and_its_reasons_together(given, ask):
    of = {"recorded_on": date(2026, 11, 21), "known_until": date(2026, 3, 31)}
    rows = [
        (1, "merged", "new_records", 9),
        (2, "merged", "new_records", 2),
        (2, "merged", "decision", 1),
        (2, "split", "decision", 0),
    ]
    columns = ("number", "change", "reason", "people")
    given({"relinking": [of | dict(zip(columns, row, strict=True)) for row in rows]})
    asked = "SELECT change, known_until, people FROM measures.relinking ORDER BY ALL"
    assert ask(asked) == [("merged", date(2026, 3, 31), 3), ("split", date(2026, 3, 31), 0)]


def test_before_there_was_an_edition_nothing_is_told(ask):
    assert ask("SELECT * FROM measures.relinking") == []


def linked(path, *before: tuple[str, str]):
    """A warehouse in which a and b are one person, and whose they were before."""
    with duckdb.connect(path) as connection:
        sql.create_raw_tables(connection)
        connection.execute(
            "INSERT INTO raw.person_link (record_key, source, person_id)"
            " VALUES ('a', 'social_care_person', 'Ann'), ('b', 'yot_person', 'Ann')"
        )
        for row in before:
            connection.execute("INSERT INTO raw.other_link VALUES ('before', ?, ?)", row)
        sql.create_tables(connection)


def test_the_copy_is_linked_as_before_and_the_warehouse_is_as_it_was(tmp_path):
    warehouse, copy = tmp_path / "warehouse.duckdb", tmp_path / "copy.duckdb"
    linked(warehouse, ("b", "Ben"))
    assert with_other_links(warehouse, copy, "before", lambda words: None)
    asked = "SELECT record_key, person_id FROM staging.person_link ORDER BY ALL"
    found = []
    for path in (warehouse, copy):
        with duckdb.connect(path, read_only=True) as connection:
            found.append(connection.execute(asked).fetchall())
    assert found == [[("a", "Ann"), ("b", "Ann")], [("a", "Ann"), ("b", "Ben")]]


def test_where_nobody_is_linked_otherwise_nothing_is_worked_out_again(tmp_path):
    linked(tmp_path / "warehouse.duckdb")
    said: list[str] = []
    copy = tmp_path / "copy.duckdb"
    assert not with_other_links(tmp_path / "warehouse.duckdb", copy, "surest", said.append)
    assert (said, copy.exists()) == ([], False)
