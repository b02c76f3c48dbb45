"""However many rows are taken at a time, the same comes of a file."""

from itertools import count
from types import SimpleNamespace

import pytest
from polars.testing import assert_frame_equal

from data import checking, locked_parts, record_keys, rows_for_rules, storing
from data.current_records import current_records
from data.quarantine import NAME as QUARANTINE
from data.readers import record_table
from data.rule import catalogue
from data.submissions import committed
from data.submitted import (
    broken_rows,
    empty_table,
    put_submission,
    put_table,
    workplace,
)
from data.vault import current_identities
from metrics.worked_example import fill
from tests.data.readers.census import EPISODE, child, written
from tests.data.sending import Desk

SIZES = [
    (record_table, "BATCH"),
    (checking, "ROWS_AT_A_TIME"),
    (rows_for_rules, "ROWS_AT_A_TIME"),
    (rows_for_rules, "RULES_AT_A_TIME"),
    (storing, "ROWS_AT_A_TIME"),
    (locked_parts, "ROWS_A_PART"),
]
TABLES = (
    "person",
    "referral",
    "assessment",
    "need_plan",
    "enquiry",
    "plan",
    "conference",
    "review",
)
CHILDREN = 45


def children() -> list[str]:
    """Some faultless, some with faults, with breaches of rules, and with an id of another."""
    episodes = [
        EPISODE,
        EPISODE + EPISODE.replace("2024-05-01", "2024-09-01"),
        EPISODE.replace("2024-05-02", "2024-02-30"),
        EPISODE.replace("2024-05-02", "2024-04-02"),
        EPISODE.replace("<CPPstartDate>2024-07-19", "<CPPstartDate>2024-07-20"),
        EPISODE + EPISODE,
        "",
    ]
    return [
        child(
            f"A{number % 40}" if number % 11 else "",
            identifiers=f"<PersonBirthDate>20{number % 17 + 5:02}-01-0{number % 9 + 1}"
            f"</PersonBirthDate><Sex>{'MFX'[number % 3]}</Sex>",
            episodes=episodes[number % len(episodes)],
        )
        for number in range(CHILDREN)
    ]


def taken_in(folder, monkeypatch):
    numbers = count(1)

    def drawn(size):
        return b"".join(next(numbers).to_bytes(8, "big") for _ in range(size // 8))

    monkeypatch.setattr(record_keys, "secrets", SimpleNamespace(token_bytes=drawn))
    folder.mkdir()
    desk = Desk(folder)
    (receipt,) = desk.send_declared(written(folder, *children()))
    (submission,) = committed(desk.home)
    tables = [f"social_care_{table}" for table in TABLES]
    return receipt, [
        desk.vault.read(submission.submission_id, QUARANTINE),
        *(current_records(desk.home, table).drop("submission_id") for table in tables),
        *(current_identities(desk.vault, desk.home, table) for table in tables),
    ]


@pytest.mark.parametrize("rows", [7])
def test_a_census_taken_in_some_rows_at_a_time_gives_what_it_gives_at_once(
    tmp_path, monkeypatch, rows
):
    whole, stored = taken_in(tmp_path / "whole", monkeypatch)
    assert (whole.outcome, whole.rows_read > 200) == ("accepted", True)
    assert whole.rows_quarantined
    assert len(whole.warnings) > 3
    for module, name in SIZES:
        assert getattr(module, name) > rows
        monkeypatch.setattr(module, name, rows)
    told, in_parts = taken_in(tmp_path / "parts", monkeypatch)
    about = {"file", "submission_id"}
    assert told.model_dump(exclude=about) == whole.model_dump(exclude=about)
    for one, other in zip(stored, in_parts, strict=True):
        assert_frame_equal(one, other)


@pytest.fixture(scope="module")
def connection():
    with workplace() as connection:
        yield connection


def breaking(connection, rule, given: dict[str, list[dict]]) -> list[int]:
    put_submission(connection, None, None)
    for table in rule.tables:
        put_table(connection, table, empty_table(table))
    for relation, rows in given.items():
        fill(connection, relation, rows)
    return broken_rows(connection, [rule])[rule.slug].to_list()


APART = [rule for rule in catalogue().values() if rule.apart_by]


@pytest.mark.parametrize("rule", APART, ids=lambda rule: rule.slug)
def test_a_rule_held_to_apart_needs_nothing_of_what_stands_apart(connection, rule):
    for given in (example["given"] for example in rule.examples):
        parted = {f"submitted.{table}" for table in rule.tables} & given.keys()
        values = {row.get(rule.apart_by) for relation in parted for row in given[relation]}
        found = []
        for value in values:
            mine = {
                relation: [row for row in given[relation] if row.get(rule.apart_by) == value]
                for relation in parted
            }
            found += breaking(connection, rule, given | mine)
        assert sorted(found) == breaking(connection, rule, given)


def test_rules_that_look_across_people_are_not_held_to_apart():
    rules = catalogue()
    for slug in ("people_share_birth_date", "one_child_under_two_ids"):
        assert rules[slug].apart_by is None
