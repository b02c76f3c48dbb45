"""A name in a file's name is in no receipt; whoever has the folder finds the file all the same."""

from pathlib import Path

import pytest

from data.quarantine import counted
from data.quarantine_export import export
from data.receipt_text import text
from data.shown_file_names import shown_name
from tests.data.sending import ORDER, Desk, orders, table

SHA256 = "1a2b3c4d" + "0" * 56


@pytest.mark.parametrize(
    "name",
    [
        "census.xml",
        "Annex_A.xlsx",
        "Annex A 2025-26.xlsx",
        "person key.csv",
        "probation_order.csv",
        "ssd_cp_plans.csv",
        "CIN_Census_2026.xml",
        "joint_event 2025-04-01 to 2025-06-30.csv",
        "probation_person (2).parquet",
        "903 header 2024.csv",
    ],
)
def test_a_name_of_known_parts_is_shown_whole(name):
    assert shown_name(Path(name), SHA256, None) == name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ruth Ravensgate.csv", "*** (1a2b3c4d).csv"),
        ("probation_order_Ravensgate.csv", "probation_order_*** (1a2b3c4d).csv"),
        ("census 2016-02-29.xml", "census *** (1a2b3c4d).xml"),
        ("X320741.csv", "X*** (1a2b3c4d).csv"),
        ("yot_person 20160229.csv", "yot_person *** (1a2b3c4d).csv"),
    ],
)
def test_what_may_say_who_somebody_is_is_masked(name, shown):
    assert shown_name(Path(name), SHA256, None) == shown


def test_a_name_is_nowhere_outside_the_vault_and_the_copy_is_marked_all_the_same(tmp_path):
    desk = Desk(tmp_path)
    wrong = ORDER | {"order_id": "wrong-day", "start_date": "2025-02-30"}
    one, two = (
        desk.file(f"probation_order_{who}.csv", table("probation_order", *orders(count), wrong))
        for who, count in (("Ravensgate", 2), ("Quillon", 3))
    )
    refused = desk.file("Ravensgate.txt", "call Ann\n")
    receipts = desk.send(one, two, refused)
    assert [receipt.outcome for receipt in receipts] == ["accepted", "accepted", "refused"]
    kept = [file.read_text() for file in desk.home.rglob("*.json")]
    told = [text(receipt) + receipt.model_dump_json() for receipt in receipts]
    for words in (*kept, *told, str(counted(desk.home))):
        assert "Ravensgate" not in words.replace(str(tmp_path), "")
        assert "Quillon" not in words.replace(str(tmp_path), "")
    assert len({row["file"] for row in counted(desk.home)}) == 2
    sent = receipts[0].submission_id or ""
    exported = export(desk.home, desk.vault, sent, tmp_path / "out", [one, two])
    copies = {name: rows for name, rows in exported.rows.items() if name.startswith("marked/")}
    assert copies == {f"marked/{file.name}": 1 for file in (one, two)}
