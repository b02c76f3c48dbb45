"""Who was merged and who was split since the edition before, and why."""

import polars as pl
import pytest

from data.linkage.link_changes import LINK, REASONS, counted, otherwise


def links(people: str) -> pl.DataFrame:
    """Links from "Ann: a b, Ben: c": records by person."""
    rows = [
        (record, person.strip())
        for person, _, records in (each.partition(":") for each in people.split(",") if each)
        for record in records.split()
    ]
    return pl.DataFrame(rows, schema=LINK, orient="row")


def decided(*pairs: tuple[str, str, str]) -> pl.DataFrame:
    schema = dict.fromkeys(("left", "right", "decision"), pl.String)
    return pl.DataFrame(pairs, schema=schema, orient="row")


def changes(before: str, now: str, *pairs: tuple[str, str, str]) -> set[tuple[str, str, int]]:
    return set(
        counted(links(before), links(now), decided(*pairs)).filter(pl.col("people") > 0).rows()
    )


@pytest.mark.parametrize(
    ("before", "now", "found"),
    [
        ("Ann: a b, Ben: c", "Ann: a b, Ben: c", set()),
        ("Ann: a", "Ann: a, Ben: c", set()),  # a newcomer is no change
        ("Ann: a", "Ann: a new", set()),
        ("Ann: a, Ben: c", "Ann: a", set()),  # nor is somebody who left
        ("Ann: a b, Ben: c", "Ann: a b c", {("merged", "changed_records", 1)}),
        ("Ann: a, Ben: b, Cat: c", "Ann: a b c", {("merged", "changed_records", 2)}),
        ("Ann: a, Ben: c", "Ann: a c new", {("merged", "new_records", 1)}),
        ("Ann: a b", "Ann: a, New: b", {("split", "changed_records", 1)}),
        ("Ann: a b", "Ann: a, New: b new", {("split", "new_records", 1)}),
        ("Ann: a tie b", "Ann: a, New: b", {("split", "withdrawn", 1)}),
        (
            "Ann: a b, Ben: c",
            "Ann: a, Ben: b c",  # a record that goes over is both
            {("merged", "changed_records", 1), ("split", "changed_records", 1)},
        ),
    ],
)
def test_people_of_before_are_counted_where_they_are_other_people_now(before, now, found):
    assert changes(before, now) == found


def test_a_decision_is_the_reason_before_all_others():
    same, apart = ("a", "c", "same"), ("b", "a", "different")
    assert changes("Ann: a, Ben: c", "Ann: a c new", same) == {("merged", "decision", 1)}
    assert changes("Ann: a b tie", "Ann: a, New: b", apart) == {("split", "decision", 1)}


def test_a_decision_about_others_is_no_reason():
    assert changes("Ann: a b, Ben: c", "Ann: a b c", ("a", "b", "same")) == {
        ("merged", "changed_records", 1)
    }


def test_every_change_and_reason_has_its_row_also_where_nobody_changed():
    found = counted(links("Ann: a"), links("Ann: a"), decided())
    assert [(change, reason) for change, reason, _ in found.rows()] == [
        (change, reason) for change in ("merged", "split") for reason in REASONS
    ]
    assert set(found["people"]) == {0}


def test_records_are_held_to_whom_they_were_and_new_ones_go_with_them():
    before, now = links("Ann: a b, Ben: c"), links("Ann: a b c, Dan: new")
    assert otherwise(before, now).rows() == [("c", "Ben")]
    parted = links("Ann: a, New: b fresh")
    assert otherwise(links("Ann: a b"), parted).rows() == [("b", "Ann"), ("fresh", "Ann")]
    assert otherwise(before, before).is_empty()
    assert otherwise(LINK.to_frame(), now).is_empty()
