"""Rows in and out, and breaches, as the receipts in force tell them."""

import polars as pl

from data.alike_reasons import MOST_REASONS
from data.forgetting import forget
from data.quality_report.sheets import _rows
from data.submissions import withdraw
from tests.data.sending import ORDER, orders, table

MANY = MOST_REASONS + 50


def breach(report, **of):
    return [
        (row["table_name"], row["column_name"], row["answer"], row["breaches"], row["rows_read"])
        for row in report.breach.filter(**of).iter_rows(named=True)
    ]


def test_rows_in_are_rows_out(desk, report):
    forget(desk.home, desk.vault, "probation", "R01", "X9")
    rows = [*orders(5), ORDER | {"crn": "X9", "order_id": "gone"}]
    faulty = ORDER | {"order_id": "faulty", "start_date": "2025-13-01"}
    desk.send(desk.file("probation_order.csv", table("probation_order", *rows, faulty)))
    (row,) = report().row_count.to_dicts()
    assert (row["file_format"], row["table_name"]) == ("contract_table", "probation_order")
    counts = ("rows_read", "rows_accepted", "rows_quarantined", "rows_forgotten")
    assert [row[name] for name in counts] == [7, 5, 1, 1]


def test_rows_mended_since_are_told_beside_those_set_aside(desk, report):
    faulty = [
        ORDER | {"crn": f"X9{at}", "order_id": f"f{at}", "start_date": "2025-13-01"}
        for at in range(3)
    ]
    file = desk.file("probation_order.csv", table("probation_order", *orders(9), *faulty))
    (receipt,) = desk.send(file)
    (before,) = report().row_count.to_dicts()
    mended = [row | {"start_date": "2025-12-01"} for row in faulty[:2]]
    desk.declare("m", agency="probation", place="R01", more=f'mends = "{receipt.submission_id}"\n')
    (again,) = desk.send_declared(
        desk.file("m/probation_order.csv", table("probation_order", *mended))
    )
    assert again.outcome == "accepted", again.reasons
    worked_out = report()
    (row,) = worked_out.row_count.to_dicts()
    counts = ("rows_read", "rows_accepted", "rows_quarantined", "rows_mended")
    assert [before[name] for name in counts] == [12, 9, 3, 0]
    assert [row[name] for name in counts] == [14, 11, 3, 2]
    sheet = _rows(worked_out.row_count)
    (told,) = [dict(zip(sheet.headings, cells, strict=True)) for cells in sheet.rows]
    assert (told["Set aside"], told["Mended since"]) == (3, 2)
    withdraw(desk.home, again.submission_id or "", "mended wrongly")
    assert report().row_count["rows_mended"].to_list() == [0]


def test_breaches_beyond_those_told_one_by_one_are_counted(desk, report):
    good = orders(1000)
    blank = orders(MANY, order_id="")
    desk.send(desk.file("probation_order.csv", table("probation_order", *good, *blank)))
    assert breach(report(), column_name="order_id") == [
        ("probation_order", "order_id", "set aside", MANY, 1000 + MANY)
    ]


def test_a_rule_that_sets_aside_and_one_that_warns_are_told_apart(desk, report):
    event = {"from_agency": "probation", "to_agency": "social_care", "kind": "notification"}
    rows = [
        event | {"event_id": f"p{number}", "event_date": "" if number < 3 else "2025-05-01"}
        for number in range(20)
    ]
    desk.send(desk.file("joint_event.csv", table("joint_event", *rows)))
    assert breach(report(), rule="event_without_date") == [
        ("joint_event", None, "taken in with a warning", 3, 20)
    ]


def test_repeated_rows_are_one_kind_of_breach_whichever_row_they_repeat(desk, report):
    twice = [row for row in orders(30) for _ in range(2)]
    desk.send(desk.file("probation_order.csv", table("probation_order", *orders(30), *twice[:8])))
    told = report().breach.filter(pl.col("message").str.contains("another row"))
    assert told["breaches"].to_list() == [8]


def test_what_was_replaced_is_in_no_count(desk, report):
    for number, count in enumerate((9, 4)):
        text = table("probation_order", *orders(count))
        desk.send(desk.file(f"{number}/probation_order.csv", text))
    assert report().row_count["rows_read"].to_list() == [4]
