"""A rule's file says all that it must, and nothing that it may not."""

from datetime import date
from pathlib import Path

import pytest

from data.rule import RuleError, catalogue, load

HEADER = """message  = "a meeting is not held on a day of its own"
severity = "warn"
source   = "our own"
tables   = ["meeting"]
fields   = ["held_on"]
"""
EXAMPLE = """
[[example]]
says = "none"
given."submitted.meeting" = [{ row = 1 }]
expect = []
"""
SELECT = "SELECT row FROM submitted.meeting WHERE held_on IS NULL"


def written(folder: Path, header: str = HEADER, select: str = SELECT) -> Path:
    path = folder / "joint_working" / "meeting_rule.sql"
    path.parent.mkdir(parents=True)
    path.write_text(f"/*\n{header}{EXAMPLE}*/\n{select}\n")
    return path


def test_a_file_is_read(tmp_path):
    rule = load(written(tmp_path))
    assert (rule.slug, rule.folder, rule.table) == ("meeting_rule", "joint_working", "meeting")


@pytest.mark.parametrize(
    ("header", "select", "said"),
    [
        (HEADER + 'colour = "red"\n', SELECT, "colour: Extra inputs are not permitted"),
        (HEADER.replace("source ", "# source "), SELECT, "source: Field required"),
        (HEADER.replace('"warn"', '"error"'), SELECT, "severity: Input should be"),
        (HEADER.replace('["meeting"]', '["gathering"]'), SELECT, "no contract is called gathering"),
        (HEADER.replace('"held_on"', '"holding"'), SELECT, "meeting has no column holding"),
        (HEADER.replace('"held_on"', '"held_on'), SELECT, "the header is not TOML"),
        (HEADER, SELECT + " AND row > $least", "standard.least: the SELECT asks for it"),
        (
            HEADER + '[standard.least]\nvalue = 1\nunit = "rows"\nsource = "our own"\n',
            SELECT,
            "standard.least: the SELECT does not use it",
        ),
        (
            HEADER + "valid_from = 2025-04-01\nvalid_to = 2025-03-31\n",
            SELECT,
            "valid_to: must not be earlier than valid_from",
        ),
    ],
)
def test_a_file_that_is_not_as_it_must_be_is_refused(tmp_path, header, select, said):
    path = written(tmp_path, header, select)
    with pytest.raises(RuleError, match=r"meeting_rule\.sql") as refusal:
        load(path)
    assert said in str(refusal.value)


def test_a_file_without_a_header_is_refused(tmp_path):
    path = tmp_path / "rule.sql"
    path.write_text(SELECT)
    with pytest.raises(RuleError, match="must begin with a header"):
        load(path)


def test_a_folder_that_is_none_of_the_house_is_refused(tmp_path):
    path = written(tmp_path)
    other = tmp_path / "police" / path.name
    other.parent.mkdir()
    path.rename(other)
    with pytest.raises(RuleError, match="folder: Input should be"):
        load(other)


def test_two_rules_of_one_name_are_refused(tmp_path):
    path = written(tmp_path)
    other = tmp_path / "probation" / path.name
    other.parent.mkdir()
    other.write_text(path.read_text())
    with pytest.raises(RuleError, match="joint_working has one of this name"):
        catalogue(tmp_path)


@pytest.mark.parametrize(
    ("first", "last", "holds"),
    [
        (date(2024, 4, 1), date(2025, 3, 31), False),
        (date(2024, 4, 2), date(2025, 4, 1), True),  # its first day is within the period
        (date(2026, 3, 31), date(2027, 3, 30), True),  # its last day is
        (date(2026, 4, 1), date(2027, 3, 31), False),
    ],
)
def test_a_rule_holds_for_a_period_that_touches_its_own(tmp_path, first, last, holds):
    dated = HEADER + "valid_from = 2025-04-01\nvalid_to = 2026-03-31\n"
    assert load(written(tmp_path, dated)).is_valid(first, last) is holds


def test_a_rule_without_dates_always_holds(tmp_path):
    assert load(written(tmp_path)).is_valid(date(1990, 1, 1), date(1990, 1, 1))
